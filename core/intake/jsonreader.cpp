// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/jsonreader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace hearken {

namespace {

constexpr qsizetype jsonPiece = 256 * 1024;
constexpr qsizetype largestObject = 16 * 1024 * 1024;
constexpr qsizetype mostColumns = 4096;
constexpr int deepest = 8;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::intake)
};

QString scalarText(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble()) {
        const double number = value.toDouble();
        const bool whole = number == double(qint64(number)) && qAbs(number) < 9e15;
        return whole ? QString::number(qint64(number)) : QString::number(number, 'g', QLocale::FloatingPointShortest);
    }
    return value.toString();
}

QString listText(const QJsonArray &list)
{
    QStringList parts;
    for (const QJsonValue &value : list) {
        if (value.isObject() || value.isArray())
            return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
        parts += scalarText(value);
    }
    return parts.join(u';');
}

/// Calls `take(key, text)` for each value, keys of inner objects joined with dots.
template <class Take>
void flatten(const QJsonObject &object, const QString &prefix, int depth, const Take &take)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString key = prefix + it.key();
        if (it->isObject() && depth < deepest)
            flatten(it->toObject(), key + u'.', depth + 1, take);
        else if (it->isObject())
            take(key, QString::fromUtf8(QJsonDocument(it->toObject()).toJson(QJsonDocument::Compact)));
        else if (it->isArray())
            take(key, listText(it->toArray()));
        else if (!it->isNull() && !it->isUndefined())
            take(key, scalarText(*it));
    }
}

} // namespace

Result<std::unique_ptr<Reader>> JsonReader::open(const QString &path, const QString &encoding)
{
    QByteArrayList columns;
    QHash<QString, int> index;
    for (const bool counting : {true, false}) {
        auto in = Utf8Stream::open(path, encoding);
        if (!in)
            return in.error();
        std::unique_ptr<JsonReader> reader(new JsonReader(std::move(*in)));
        if (!counting) {
            reader->m_columns = columns;
            reader->m_index = index;
            return std::unique_ptr<Reader>(std::move(reader));
        }
        for (QJsonObject object;;) {
            const Result<Found> found = reader->object(object);
            if (!found)
                return found.error();
            if (*found == Found::End)
                break;
            flatten(object, {}, 0, [&](const QString &key, const QString &) {
                if (index.contains(key) || columns.size() >= mostColumns)
                    return;
                index.insert(key, int(columns.size()));
                columns += key.toUtf8();
            });
        }
    }
    Q_UNREACHABLE();
}

Result<bool> JsonReader::more()
{
    if (m_atEnd)
        return false;
    if (m_pos > 0) {
        m_text.remove(0, m_pos);
        m_pos = 0;
    }
    const qsizetype size = m_text.size();
    m_text.resize(size + jsonPiece);
    const Result<qint64> count = m_in->read(m_text.data() + size, jsonPiece);
    if (!count)
        return count.error();
    m_text.resize(size + *count);
    m_atEnd = *count == 0;
    return !m_atEnd;
}

JsonReader::Found JsonReader::skipLine()
{
    const qsizetype end = m_text.indexOf('\n', m_pos);
    m_pos = end < 0 ? m_text.size() : end + 1;
    return Found::Broken;
}

/// Behind the next text of an array of texts; the text becomes the object's "comment".
Result<JsonReader::Found> JsonReader::text(QJsonObject &object)
{
    bool escaped = false;
    for (qsizetype at = 1;; ++at) {
        if (m_pos + at >= m_text.size()) {
            const Result<bool> got = more();
            if (!got)
                return got.error();
            if (!*got || at > largestObject)
                break;
        }
        const char c = m_text[m_pos + at];
        if (c == '\n')
            break;
        if (c == '"' && !escaped) {
            const QJsonDocument document = QJsonDocument::fromJson(
                QByteArray("[").append(m_text.constData() + m_pos, at + 1).append(']'));
            m_pos += at + 1;
            if (!document.isArray()) {
                m_damage = Tr::tr("The JSON text is broken. Correct it in the file and import again.");
                return Found::Broken;
            }
            object.insert(u"comment"_s, document.array().first());
            return Found::Object;
        }
        escaped = c == '\\' && !escaped;
    }
    m_damage = Tr::tr("The JSON text does not end. Correct it in the file and import again.");
    return skipLine();
}

/// The next {…}: braces are counted outside of strings, and a string never goes over a line break.
Result<JsonReader::Found> JsonReader::object(QJsonObject &object)
{
    object = {};
    m_damage.clear();
    qsizetype at = 0; // behind m_pos
    int depth = 0;
    bool string = false;
    bool escaped = false;
    for (;; ++at) {
        if (m_pos + at >= m_text.size()) {
            const Result<bool> got = more();
            if (!got)
                return got.error();
            if (!*got) {
                if (depth == 0)
                    return Found::End;
                m_damage = Tr::tr("The JSON object does not end. Export the file again.");
                m_pos = m_text.size();
                return Found::Broken;
            }
        }
        const char c = m_text[m_pos + at];
        if (depth == 0) {
            if (c == '{') {
                m_pos += at;
                at = 0;
                depth = 1;
            } else if (c == '"') {
                m_pos += at;
                return text(object);
            } else if (c != ' ' && c != '\n' && c != '\r' && c != '\t' && c != ',' && c != '[' && c != ']') {
                m_pos += at;
                m_damage = Tr::tr("The line is no JSON object.");
                return skipLine();
            }
            continue;
        }
        if ((string && c == '\n') || at > largestObject) {
            m_damage = Tr::tr("The JSON object is broken. Correct it in the file and import again.");
            m_pos += at;
            return Found::Broken;
        }
        if (string) {
            if (escaped || c == '\\')
                escaped = !escaped;
            else if (c == '"')
                string = false;
        } else if (c == '"') {
            string = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if ((c == '}' || c == ']') && --depth == 0) {
            break;
        }
    }
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(
        QByteArray::fromRawData(m_text.constData() + m_pos, at + 1), &problem);
    m_pos += at + 1;
    if (problem.error != QJsonParseError::NoError || !document.isObject()) {
        m_damage = Tr::tr("The JSON object is broken. Correct it in the file and import again.");
        return Found::Broken;
    }
    object = document.object();
    return Found::Object;
}

Result<bool> JsonReader::next(RawRow &row)
{
    row.cells.clear();
    row.damage.clear();
    if (m_number == 0) {
        row.number = ++m_number;
        for (const QByteArray &column : m_columns)
            row.cells.emplace_back(column);
        return true;
    }
    QJsonObject found;
    const Result<Found> outcome = object(found);
    if (!outcome)
        return outcome.error();
    if (*outcome == Found::End)
        return false;
    row.number = ++m_number;
    row.damage = m_damage;
    m_cells.clear();
    m_cells.resize(m_columns.size());
    flatten(found, {}, 0, [&](const QString &key, const QString &text) {
        const int column = m_index.value(key, -1);
        if (column < 0)
            return;
        m_cells[column] = text.toUtf8();
        if (text.contains(QChar(u'\0')))
            row.damage = Tr::tr("The row holds a NUL character. Remove it in the file and import again.");
    });
    for (const QByteArray &cell : m_cells)
        row.cells.emplace_back(cell);
    return true;
}

} // namespace hearken
