// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/filehead.h"

#include "core/intake/csvreader.h"
#include "core/intake/filekind.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>

#include <array>
#include <cctype>

using namespace Qt::StringLiterals;

namespace hearken {

namespace {

constexpr qsizetype headRows = 2000;
constexpr qint64 headBytes = 4 * 1024 * 1024;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::intake)
};

bool blankRow(const QStringList &row)
{
    return std::all_of(row.begin(), row.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

qsizetype filledCells(const QStringList &row)
{
    return std::count_if(row.begin(), row.end(), [](const QString &cell) { return !cell.trimmed().isEmpty(); });
}

/// The number of cells that most rows have.
qsizetype usualWidth(const QList<QStringList> &rows)
{
    QHash<qsizetype, int> counts;
    for (const QStringList &row : rows) {
        if (!blankRow(row))
            ++counts[row.size()];
    }
    qsizetype best = 0;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        if (best == 0 || it.value() > counts[best] || (it.value() == counts[best] && it.key() > best))
            best = it.key();
    }
    return best;
}

Done readRows(FileHead &head, qsizetype most)
{
    auto reader = openReader(head.path, head.reader);
    if (!reader)
        return reader.error();
    head.rows.clear();
    head.numbers.clear();
    RawRow raw;
    qint64 bytes = 0;
    while (head.rows.size() < most && bytes < headBytes) {
        const Result<bool> more = (*reader)->next(raw);
        if (!more)
            return more.error();
        head.whole = !*more;
        if (head.whole)
            break;
        QStringList row;
        row.reserve(qsizetype(raw.cells.size()));
        for (const QByteArrayView cell : raw.cells) {
            row += QString::fromUtf8(cell.first(qMin<qsizetype>(cell.size(), 20'000)));
            bytes += cell.size() + 1;
        }
        head.rows += row;
        head.numbers += raw.number;
    }
    return {};
}

/// How well a delimiter explains the rows; negative when it never occurs.
double delimiterScore(const QList<QStringList> &rows)
{
    const qsizetype width = usualWidth(rows);
    if (width < 2)
        return -1;
    double same = 0;
    double filled = 0;
    qsizetype headerWidth = 0;
    for (const QStringList &row : rows) {
        if (blankRow(row))
            continue;
        if (headerWidth == 0 && filledCells(row) > 1)
            headerWidth = row.size();
        filled += 1;
        same += row.size() == width;
    }
    return same / filled + (headerWidth == width ? 0.5 : 0) + 0.01 * double(qMin<qsizetype>(width, 30));
}

QString delimiterName(char delimiter)
{
    switch (delimiter) {
    case ';':
        return Tr::tr("semicolons");
    case '\t':
        return Tr::tr("tabs");
    case '|':
        return Tr::tr("bars");
    default:
        return Tr::tr("commas");
    }
}

/// Excel's own first line, "sep=;".
bool saysDelimiter(const QStringList &row, char &delimiter)
{
    const QString first = row.join(QChar(u','));
    if (!first.startsWith("sep="_L1, Qt::CaseInsensitive) || first.size() < 5)
        return false;
    delimiter = first[4].toLatin1();
    return true;
}

Done guessDelimiter(FileHead &head)
{
    constexpr qsizetype tried = 200;
    double best = -1;
    char chosen = '\0';
    char alone = '\0'; ///< a delimiter that occurs nowhere: right for a file of one column
    for (const char delimiter : {',', ';', '\t', '|'}) {
        head.reader.delimiter = delimiter;
        if (const Done done = readRows(head, tried); !done)
            return done;
        if (!head.rows.isEmpty() && saysDelimiter(head.rows.front(), chosen)) {
            head.reasons += Tr::tr("The first line names the delimiter.");
            head.reader.delimiter = chosen;
            return {};
        }
        const double score = delimiterScore(head.rows);
        const bool narrow = std::all_of(
            head.rows.begin(), head.rows.end(), [](const QStringList &row) { return row.size() <= 1; });
        if (narrow && !alone)
            alone = delimiter;
        if (score > best) {
            best = score;
            chosen = delimiter;
        }
    }
    if (!chosen) {
        head.reader.delimiter = alone ? alone : ',';
        head.reasons += Tr::tr("Every line is one cell.");
        return {};
    }
    head.reader.delimiter = chosen;
    head.reasons += Tr::tr("Cells are separated by %1.").arg(delimiterName(chosen));
    return {};
}

/// Title lines, blank lines and remarks before the header.
int junkRows(const FileHead &head)
{
    const qsizetype width = usualWidth(head.rows);
    char named = '\0';
    for (qsizetype i = 0; i < qMin<qsizetype>(head.rows.size(), 50); ++i) {
        const QStringList &row = head.rows[i];
        if (blankRow(row) || (i == 0 && saysDelimiter(row, named)))
            continue;
        const bool wide = row.size() * 2 > width && filledCells(row) >= qMin<qsizetype>(2, width);
        if (wide || width < 2)
            return int(i);
    }
    return 0;
}

/// Objects, or an array of objects, after blanks and a byte order mark.
bool isJson(const QByteArray &text)
{
    QByteArray start = text.left(4096);
    if (start.startsWith("\xEF\xBB\xBF"))
        start = start.mid(3);
    start = start.trimmed();
    if (start.startsWith('[')) {
        start = start.mid(1).trimmed();
        if (start.startsWith('"'))
            return true; // an array of texts
    }
    return start.startsWith('{') && (start.mid(1).trimmed().startsWith('"') || start.mid(1).trimmed().startsWith('}'));
}

/// JSON that is neither objects nor texts: numbers, lists in lists. As a table it would be nonsense.
bool unreadableJson(const QByteArray &text)
{
    const QByteArray start = text.left(4096).trimmed();
    if (!start.startsWith('['))
        return false;
    const QByteArray inside = start.mid(1).trimmed();
    if (inside.isEmpty() || (inside[0] != '[' && inside[0] != '-' && !std::isdigit(uchar(inside[0]))))
        return false;
    return QJsonDocument::fromJson(text).isArray();
}

Error jsonRefusal(const QString &path)
{
    return {ErrorKind::Invalid,
        Tr::tr("“%1” is JSON without named values. Export an array of objects, such as [{\"score\": 9, \"comment\": "
               "\"…\"}], or an array of texts.")
            .arg(QFileInfo(path).fileName()),
        {}};
}

Done textOptions(FileHead &head)
{
    QFile file(head.path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Storage, Tr::tr("“%1” cannot be read. Check that you may read it.").arg(head.path), {}};
    const QByteArray bytes = file.read(1024 * 1024);
    const EncodingGuess guess = guessEncoding(bytes, file.atEnd());
    head.reader.encoding = guess.name;
    head.reasons += guess.reason;
    auto decoder = makeDecoder(guess.name);
    if (!decoder)
        return decoder.error();
    QByteArray text;
    if (*decoder)
        (*decoder)->decode(bytes, false, text);
    else
        text = bytes;
    head.reader.container = isJson(text) ? u"jsonl"_s : u"csv"_s;
    if (head.reader.container == "csv"_L1)
        return unreadableJson(text) ? Done(jsonRefusal(head.path)) : guessDelimiter(head);
    const QByteArray start = text.left(4096).trimmed();
    head.reasons += start.startsWith('[') && start.mid(1).trimmed().startsWith('"')
        ? Tr::tr("The file is a JSON array of texts: each becomes a comment.")
        : Tr::tr("The file holds JSON objects; their keys are the columns.");
    return {};
}

} // namespace

Result<FileHead> readHead(const QString &path)
{
    const Result<QString> kind = fileKind(path);
    if (!kind)
        return kind.error();
    FileHead head;
    head.path = path;
    head.reader.container = *kind;
    head.reader.headerRows = 0;
    if (*kind == "text"_L1) {
        if (const Done done = textOptions(head); !done)
            return done.error();
    }
    if (const Done done = readRows(head, headRows); !done)
        return done.error();
    head.reader.skippedRows = head.reader.container == "jsonl"_L1 ? 0 : junkRows(head);
    if (head.reader.skippedRows > 0)
        head.reasons += Tr::tr("Lines before the header that are passed over: %1.").arg(head.reader.skippedRows);
    head.rows.remove(0, head.reader.skippedRows);
    head.numbers.remove(0, head.reader.skippedRows);
    head.width = usualWidth(head.rows);
    if (!head.rows.isEmpty())
        head.width = qMax(head.width, head.rows.front().size());
    const bool nothing = std::all_of(head.rows.begin(), head.rows.end(), blankRow);
    if (nothing)
        return Error{
            ErrorKind::Invalid, Tr::tr("“%1” holds no rows. Export it again.").arg(QFileInfo(path).fileName()), {}};
    return head;
}

} // namespace hearken
