// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/encoding.h"

#include <QByteArray>
#include <QCoreApplication>

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <array>
#include <cstring>

using namespace Qt::StringLiterals;

namespace hearken {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::intake)
};

/// Surrogates are written like any other value: three bytes that UTF-8 forbids, which is how a row learns of them.
void appendUtf8(QByteArray &utf8, char32_t c)
{
    if (c < 0x80) {
        utf8 += char(c);
    } else if (c < 0x800) {
        utf8 += char(0xC0 | (c >> 6));
        utf8 += char(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        utf8 += char(0xE0 | (c >> 12));
        utf8 += char(0x80 | ((c >> 6) & 0x3F));
        utf8 += char(0x80 | (c & 0x3F));
    } else {
        utf8 += char(0xF0 | (c >> 18));
        utf8 += char(0x80 | ((c >> 12) & 0x3F));
        utf8 += char(0x80 | ((c >> 6) & 0x3F));
        utf8 += char(0x80 | (c & 0x3F));
    }
}

class Utf16Decoder final : public Decoder
{
public:
    explicit Utf16Decoder(bool bigEndian)
        : m_bigEndian(bigEndian)
    {
    }

    void decode(QByteArrayView bytes, bool last, QByteArray &utf8) override
    {
        utf8.reserve(utf8.size() + bytes.size() * 3 / 2 + 4);
        for (const char byte : bytes) {
            if (m_half < 0) {
                m_half = uchar(byte);
                continue;
            }
            const auto first = char16_t(m_half);
            const auto second = char16_t(uchar(byte));
            m_half = -1;
            unit(m_bigEndian ? char16_t(first << 8 | second) : char16_t(second << 8 | first), utf8);
        }
        if (!last)
            return;
        if (m_high)
            appendUtf8(utf8, m_high);
        if (m_half >= 0)
            utf8 += char(0xFF); // half a character at the end
    }

private:
    void unit(char16_t u, QByteArray &utf8)
    {
        if (m_high) {
            const char16_t high = m_high;
            m_high = 0;
            if (QChar::isLowSurrogate(u)) {
                appendUtf8(utf8, QChar::surrogateToUcs4(high, u));
                return;
            }
            appendUtf8(utf8, high);
        }
        if (QChar::isHighSurrogate(u))
            m_high = u;
        else
            appendUtf8(utf8, u);
    }

    bool m_bigEndian;
    int m_half = -1;
    char16_t m_high = 0;
};

/// windows-1252 as browsers read it: what the code page leaves open is a control character, never an error.
class Windows1252Decoder final : public Decoder
{
public:
    void decode(QByteArrayView bytes, bool, QByteArray &utf8) override
    {
        static constexpr std::array<char16_t, 32> upper{0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
            0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
            0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178};
        utf8.reserve(utf8.size() + bytes.size() + bytes.size() / 8);
        for (const char byte : bytes) {
            const auto c = uchar(byte);
            appendUtf8(utf8, c >= 0x80 && c < 0xA0 ? upper[c - 0x80U] : char16_t(c));
        }
    }
};

class IcuDecoder final : public Decoder
{
public:
    explicit IcuDecoder(UConverter *converter)
        : m_converter(converter)
    {
        UErrorCode status = U_ZERO_ERROR;
        ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    }
    ~IcuDecoder() override { ucnv_close(m_converter); }
    Q_DISABLE_COPY_MOVE(IcuDecoder)

    void decode(QByteArrayView bytes, bool last, QByteArray &utf8) override
    {
        const char *from = bytes.data();
        const char *const end = from + bytes.size();
        std::array<UChar, 4096> units;
        bool more = true;
        while (more) {
            UErrorCode status = U_ZERO_ERROR;
            UChar *to = units.data();
            ucnv_toUnicode(m_converter, &to, units.data() + units.size(), &from, end, nullptr, last, &status);
            utf8 += QStringView(units.data(), to - units.data()).toUtf8();
            more = status == U_BUFFER_OVERFLOW_ERROR;
            if (U_FAILURE(status) && !more) {
                utf8 += char(0xFF);
                more = from < end;
                ucnv_resetToUnicode(m_converter);
            }
        }
    }

private:
    UConverter *m_converter;
};

EncodingGuess guessByStatistics(QByteArrayView head)
{
    EncodingGuess guess{u"windows-1252"_s,
        Tr::tr("The bytes are not UTF-8; read as windows-1252, the usual encoding of older programs."), false};
    UErrorCode status = U_ZERO_ERROR;
    UCharsetDetector *const detector = ucsdet_open(&status);
    if (U_FAILURE(status))
        return guess;
    ucsdet_setText(detector, head.data(), int32_t(qMin<qsizetype>(head.size(), 200'000)), &status);
    const UCharsetMatch *const match = U_SUCCESS(status) ? ucsdet_detect(detector, &status) : nullptr;
    if (match && U_SUCCESS(status)) {
        const QString name = QString::fromLatin1(ucsdet_getName(match, &status));
        const int confidence = ucsdet_getConfidence(match, &status);
        const bool western = name.startsWith("ISO-8859-1"_L1) || name == "windows-1252"_L1 || name.startsWith("UTF"_L1);
        if (!western && confidence >= 50 && head.size() >= 200) {
            guess.name = name;
            guess.reason = Tr::tr("The bytes are not UTF-8; by their letters they are %1 (%2 % sure).")
                               .arg(name, QString::number(confidence));
        }
    }
    ucsdet_close(detector);
    return guess;
}

/// UTF-16 text of most languages has a zero in every second byte.
QString utf16ByZeros(QByteArrayView head)
{
    const qsizetype size = qMin<qsizetype>(head.size(), 4096) & ~qsizetype(1);
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < size; i += 2) {
        even += head[i] == '\0';
        odd += head[i + 1] == '\0';
    }
    const qsizetype pairs = size / 2;
    if (pairs >= 2 && odd * 10 >= pairs * 4 && even * 10 < pairs)
        return u"UTF-16LE"_s;
    if (pairs >= 2 && even * 10 >= pairs * 4 && odd * 10 < pairs)
        return u"UTF-16BE"_s;
    return {};
}

} // namespace

bool isPlainAscii(const char *begin, const char *end)
{
    constexpr quint64 high = 0x8080808080808080ULL;
    constexpr quint64 ones = 0x0101010101010101ULL;
    quint64 bad = 0;
    for (; end - begin >= 8; begin += 8) {
        quint64 word = 0;
        std::memcpy(&word, begin, 8);
        bad |= (word | ((word - ones) & ~word)) & high;
    }
    for (; begin < end; ++begin)
        bad |= quint64(*begin <= 0);
    return bad == 0;
}

qsizetype validUtf8Prefix(QByteArrayView bytes)
{
    const auto *p = reinterpret_cast<const uchar *>(bytes.data());
    const auto *const begin = p;
    const auto *const end = p + bytes.size();
    constexpr quint64 high = 0x8080808080808080ULL;
    while (p < end) {
        quint64 word = 0;
        if (end - p >= 8 && (std::memcpy(&word, p, 8), (word & high) == 0)) {
            p += 8;
            continue;
        }
        if (*p < 0x80) {
            ++p;
            continue;
        }
        const int length = *p >= 0xC2 && *p < 0xE0 ? 2 : (*p & 0xF0) == 0xE0 ? 3 : *p >= 0xF0 && *p < 0xF5 ? 4 : 0;
        if (length == 0 || end - p < length)
            break;
        bool sound = true;
        for (int i = 1; i < length; ++i)
            sound = sound && (p[i] & 0xC0) == 0x80;
        if (length == 3)
            sound = sound && !(p[0] == 0xE0 && p[1] < 0xA0) && !(p[0] == 0xED && p[1] >= 0xA0);
        if (length == 4)
            sound = sound && !(p[0] == 0xF0 && p[1] < 0x90) && !(p[0] == 0xF4 && p[1] >= 0x90);
        if (!sound)
            break;
        p += length;
    }
    return p - begin;
}

EncodingGuess guessEncoding(QByteArrayView head, bool whole)
{
    if (head.startsWith("\xEF\xBB\xBF"))
        return {u"UTF-8"_s, Tr::tr("The file starts with the UTF-8 byte order mark.")};
    if (head.startsWith("\xFF\xFE"))
        return {u"UTF-16LE"_s, Tr::tr("The file starts with the UTF-16 (little endian) byte order mark.")};
    if (head.startsWith("\xFE\xFF"))
        return {u"UTF-16BE"_s, Tr::tr("The file starts with the UTF-16 (big endian) byte order mark.")};
    if (const QString name = utf16ByZeros(head); !name.isEmpty())
        return {name, Tr::tr("Every second byte is zero, as in UTF-16 text.")};
    const qsizetype valid = validUtf8Prefix(head);
    if (valid == head.size() || (!whole && head.size() - valid < 4))
        return {u"UTF-8"_s, Tr::tr("All bytes are valid UTF-8.")};
    // A few broken bytes among many sound sequences: damaged UTF-8, whose rows are refused one by one.
    qsizetype sequences = 0;
    qsizetype broken = 0;
    for (QByteArrayView rest = head; !rest.isEmpty();) {
        const qsizetype good = validUtf8Prefix(rest);
        for (qsizetype i = 0; i < good; ++i)
            sequences += uchar(rest[i]) >= 0xC0;
        if (good == rest.size())
            break;
        ++broken;
        rest = rest.sliced(good + 1);
    }
    if (sequences > 20 * broken)
        return {u"UTF-8"_s, Tr::tr("Nearly all bytes are valid UTF-8; the rows with broken ones are refused."), false};
    return guessByStatistics(head);
}

Result<std::unique_ptr<Decoder>> makeDecoder(const QString &encoding)
{
    const QString name = encoding.toUpper();
    if (name.isEmpty() || name == "UTF-8"_L1 || name == "UTF8"_L1 || name == "US-ASCII"_L1)
        return std::unique_ptr<Decoder>();
    if (name == "UTF-16LE"_L1)
        return std::unique_ptr<Decoder>(std::make_unique<Utf16Decoder>(false));
    if (name == "UTF-16BE"_L1)
        return std::unique_ptr<Decoder>(std::make_unique<Utf16Decoder>(true));
    if (name == "WINDOWS-1252"_L1 || name == "ISO-8859-1"_L1 || name == "LATIN1"_L1)
        return std::unique_ptr<Decoder>(std::make_unique<Windows1252Decoder>());
    UErrorCode status = U_ZERO_ERROR;
    UConverter *const converter = ucnv_open(encoding.toLatin1().constData(), &status);
    if (U_FAILURE(status))
        return Error{ErrorKind::Invalid,
            Tr::tr("The encoding “%1” is not known. Choose UTF-8, UTF-16LE, windows-1252 or another common one.")
                .arg(encoding),
            {}};
    return std::unique_ptr<Decoder>(std::make_unique<IcuDecoder>(converter));
}

} // namespace hearken
