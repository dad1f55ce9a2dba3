// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/encoding.h"
#include "core/intake/filekind.h"
#include "core/journey/journeybuilder.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::journey)
};

constexpr qsizetype mostIssues = 1'000;
constexpr qint64 headBytes = 4096;

Result<QByteArray> beginning(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::NotFound, Tr::tr("“%1” cannot be read. Check its name.").arg(path), file.errorString()};
    return file.read(headBytes);
}

Result<QByteArray> whole(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::NotFound, Tr::tr("“%1” cannot be read. Check its name.").arg(path), file.errorString()};
    if (file.size() > largestJourneyFile)
        return Error{ErrorKind::Invalid,
            Tr::tr("“%1” is larger than any journey. Choose the file of one journey.").arg(path), {}};
    return file.readAll();
}

/// In whatever encoding it was written. XML says its own.
Result<QByteArray> asUtf8(const QByteArray &bytes, bool all)
{
    auto decoder = makeDecoder(guessEncoding(bytes, all).name);
    if (!decoder)
        return decoder.error();
    if (!*decoder)
        return bytes;
    QByteArray text;
    (*decoder)->decode(bytes, true, text);
    return text;
}

/// Takes away NUL characters, which no name can hold, also where JSON escapes them; how many there were.
int dropNuls(QByteArray &text, bool json)
{
    if (!text.contains('\0') && !(json && text.contains("\\u0000")))
        return 0;
    QByteArray kept;
    int dropped = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == '\0') {
            ++dropped;
        } else if (json && text.mid(i, 6) == "\\u0000") {
            ++dropped;
            i += 5;
        } else if (json && text.at(i) == '\\') {
            kept += text.mid(i++, 2); // what is escaped begins no escape
        } else {
            kept += text.at(i);
        }
    }
    text = kept;
    return dropped;
}

/// Without a byte order mark and blanks.
QByteArray trimmed(QByteArray text)
{
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    return text.trimmed();
}

bool isMermaid(const QByteArray &head)
{
    QByteArray text = trimmed(head);
    if (text.startsWith("```mermaid"))
        text = text.mid(10).trimmed();
    if (text.startsWith("---")) {
        const qsizetype end = text.indexOf("\n---", 3);
        text = end < 0 ? text : text.mid(end + 4).trimmed();
    }
    while (text.startsWith("%%"))
        text = text.mid(text.indexOf('\n') < 0 ? text.size() : text.indexOf('\n')).trimmed();
    return text.startsWith("journey") && (text.size() == 7 || QChar::fromLatin1(text.at(7)).isSpace());
}

Result<JourneyFile> readText(
    const QString &path, bool json, const QString &name, const QList<Touchpoint> &known, const MakeKey &makeKey)
{
    const Result<QByteArray> all = whole(path);
    Result<QByteArray> text = all ? asUtf8(*all, true) : all;
    if (!text)
        return text.error();
    const int nuls = dropNuls(*text, json);
    Result<JourneyFile> file = json ? readJourneyJson(*text, name, known, makeKey)
                                    : readMermaid(*text, name, known, makeKey);
    if (file && nuls > 0)
        file->issue({}, Tr::tr("%n NUL characters were left out.", nullptr, nuls));
    return file;
}

Result<JourneyFile> readByContent(const QString &path, const QByteArray &head, const QList<Touchpoint> &known,
    const MakeKey &makeKey, const Progress &progress)
{
    const Result<QByteArray> begin = asUtf8(head, head.size() < headBytes);
    const QByteArray text = begin ? trimmed(*begin) : QByteArray();
    const QString name = QFileInfo(path).completeBaseName();
    if (text.startsWith('{') || isMermaid(text))
        return readText(path, text.startsWith('{'), name, known, makeKey);
    if (!text.startsWith('<'))
        return readJourneyTable(path, known, makeKey, progress);
    const Result<QByteArray> all = whole(path);
    return all ? readJourneyXml(*all, name, known, makeKey) : all.error();
}

} // namespace

void JourneyFile::issue(const QString &place, const QString &problem)
{
    if (issues.size() < mostIssues)
        issues.append({place, problem});
    else
        ++moreIssues;
}

bool isJourneyFile(const QString &path)
{
    const Result<QByteArray> head = beginning(path);
    const Result<QByteArray> begin = head ? asUtf8(*head, head->size() < headBytes) : head;
    if (!begin)
        return false;
    const QByteArray text = trimmed(*begin);
    static const QRegularExpression json(u"\"hearken\"\\s*:\\s*\"journey\"|^\\{\\s*\"journeys\"\\s*:\\s*\\["_s);
    static const QRegularExpression xml(u"<CJML[\\s>]|<log\\s[^>]*xes"_s);
    if (text.startsWith('{'))
        return json.match(QString::fromUtf8(text)).hasMatch();
    if (text.startsWith('<'))
        return xml.match(QString::fromUtf8(text)).hasMatch();
    if (isMermaid(text))
        return true;
    const auto kind = fileKind(path); // a workbook would have to be unpacked for it
    return kind && *kind == "text"_L1 && isJourneyTable(path);
}

Result<JourneyFile> readJourneyFile(
    const QString &path, const QList<Touchpoint> &known, const MakeKey &makeKey, const Progress &progress)
{
    const Result<QByteArray> head = beginning(path);
    if (!head)
        return head.error();
    if (head->isEmpty())
        return Error{ErrorKind::Invalid, Tr::tr("“%1” is empty. Choose another file.").arg(path), {}};
    Result<JourneyFile> file = readByContent(path, *head, known, makeKey, progress);
    if (file && file->journeys.isEmpty())
        return Error{ErrorKind::Invalid,
            Tr::tr("“%1” holds no journey. A table needs a column “touchpoint”; see the help for the other formats.")
                .arg(path),
            {}};
    if (file && file->moreIssues > 0)
        file->issues.append({{}, Tr::tr("%n more problems are not listed.", nullptr, file->moreIssues)});
    return file;
}

} // namespace hearken
