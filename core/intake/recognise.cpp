// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/recognise.h"

#include "core/intake/missingcodes.h"
#include "core/intake/reuse.h"
#include "core/intake/suggest.h"
#include "core/intake/values.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearken {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::intake)
};

/// "csv", "tsv", "xlsx", "xls", "jsonl".
QString containerWord(const ReaderOptions &reader)
{
    return reader.container == "csv"_L1 && reader.delimiter == '\t' ? u"tsv"_s : reader.container;
}

QString containerTitle(const QString &word)
{
    if (word == "csv"_L1)
        return Tr::tr("CSV table");
    if (word == "tsv"_L1)
        return Tr::tr("Tab-separated table");
    if (word == "jsonl"_L1)
        return Tr::tr("JSON lines");
    return Tr::tr("Excel workbook");
}

QString formatWord(const Dialect &dialect, const ReaderOptions &reader)
{
    const QString container = containerWord(reader);
    if (dialect.name.isEmpty())
        return container;
    return dialect.name == "limesurvey-vv"_L1 ? dialect.name : dialect.name + u'-' + container;
}

Done checkKind(const QString &as)
{
    if (as.isEmpty() || as == "feedback"_L1 || as == "customers"_L1 || as == "invitations"_L1)
        return {};
    return Error{ErrorKind::Invalid,
        Tr::tr("A table cannot be brought in as “%1”. Choose feedback, customers or invitations.").arg(as), {}};
}

QString kindOf(const QString &as, const Dialect &dialect, const QList<ColumnSheet> &sheets)
{
    if (!as.isEmpty())
        return as;
    if (!dialect.name.isEmpty())
        return dialect.kind;
    if (looksLikeInvitations(sheets))
        return u"invitations"_s;
    return customerSigns(sheets).isEmpty() ? u"feedback"_s : u"customers"_s;
}

void suggestZone(const Dialect &dialect, Recognition &recognition)
{
    recognition.mapping.zone = dialect.zone;
    if (dialect.zone.isEmpty() || QTimeZone(dialect.zone.toUtf8()).isValid())
        return;
    recognition.mapping.zone.clear();
    recognition.questions += Tr::tr(
        "The file says that its times are in “%1”, which is not known here. In which zone are they?")
                                 .arg(dialect.zone);
}

void suggestColumns(const Dialect &dialect, const QList<ColumnSheet> &sheets, Recognition &recognition)
{
    Mapping &mapping = recognition.mapping;
    for (int i = 0; i < sheets.size(); ++i) {
        ColumnMapping column;
        column.column = i;
        column.header = sheets[i].header;
        mapping.columns += column;
    }
    Suggestion suggestion{dialect, sheets, recognition, QList<bool>(sheets.size(), false)};
    if (mapping.kind == "customers"_L1) {
        if (const QStringList signs = customerSigns(sheets); !signs.isEmpty())
            recognition.reasons.prepend(
                Tr::tr("Each row has its own “%1”, there are %2, and no score and no comment: a list of customers.")
                    .arg(signs.first(), QLocale().createSeparatedList(signs.mid(1, 3))));
        suggestCustomers(suggestion);
    } else if (mapping.kind == "invitations"_L1) {
        recognition.reasons += Tr::tr("Days with a number of invitations.");
        suggestInvitations(suggestion);
    } else {
        suggestFeedback(suggestion);
    }
}

/// How nearly all keys of customers are written, where they are all alike: the few others may be mistyped.
void findKeyShapes(const FileHead &head, Mapping &mapping)
{
    constexpr int least = 40;
    constexpr double nearlyAll = 0.97;
    for (ColumnMapping &column : mapping.columns) {
        if (column.field != Field::Customer || mapping.kind != "feedback"_L1)
            continue;
        QHash<QByteArray, int> shapes;
        int filled = 0;
        for (const QStringList &row : head.rows.mid(mapping.reader.headerRows)) {
            const QString cell = row.value(column.column).trimmed();
            if (cell.isEmpty())
                continue;
            ++filled;
            ++shapes[keyShape(cell.toUtf8())];
        }
        for (auto shape = shapes.cbegin(); shape != shapes.cend(); ++shape) {
            if (filled >= least && shape.value() >= nearlyAll * filled && shape.key().size() <= 12)
                column.shape = QString::fromUtf8(shape.key());
        }
    }
}

// A mistyped year must not name the wave: one row in forty at either end does not count.
void findDays(const FileHead &head, Recognition &recognition)
{
    recognition.whole = head.whole;
    QList<QDate> days;
    for (const ColumnMapping &column : recognition.mapping.columns) {
        if (column.field != Field::Time)
            continue;
        const DateForm form = dateFormFromWord(column.dateForm);
        for (const QStringList &row : head.rows.mid(recognition.mapping.reader.headerRows)) {
            WrittenTime time;
            if (readTime(row.value(column.column).trimmed().toUtf8(), form, time))
                days.append(QDate(time.year, time.month, time.day));
        }
    }
    if (days.isEmpty())
        return;
    std::sort(days.begin(), days.end());
    const qsizetype out = days.size() / 40;
    recognition.firstDay = days[out];
    recognition.lastDay = days[days.size() - 1 - out];
}

} // namespace

Result<Recognition> recognise(const QString &path, const QString &as, const QList<SavedMapping> &saved)
{
    if (const Done done = checkKind(as); !done)
        return done.error();
    auto head = readHead(path);
    if (!head)
        return head.error();
    const Dialect dialect = dialectOf(*head);
    Recognition recognition;
    recognition.reasons = dialect.reasons + head->reasons;
    Mapping &mapping = recognition.mapping;
    mapping.reader = head->reader;
    mapping.reader.headerRows = int(qMin<qsizetype>(dialect.headerRows, head->rows.size()));
    mapping.format = formatWord(dialect, head->reader);
    mapping.missing = missingCodes(*head, dialect);
    mapping.skippedStatus = dialect.skippedStatus;
    recognition.title = dialect.title.isEmpty() ? containerTitle(containerWord(head->reader)) : dialect.title;
    constexpr qsizetype previewed = 200;
    const QList<ColumnSheet> sheets = columnSheets(*head, dialect, codeTexts(mapping.missing));
    recognition.headerRows = head->rows.first(mapping.reader.headerRows);
    recognition.preview = head->rows.mid(mapping.reader.headerRows, previewed);
    recognition.previewRows = head->numbers.mid(mapping.reader.headerRows, previewed);
    mapping.kind = kindOf(as, dialect, sheets);
    suggestZone(dialect, recognition);
    suggestColumns(dialect, sheets, recognition);
    findKeyShapes(*head, mapping);
    for (int i = 0; i < sheets.size(); ++i) {
        for (const MissingCode &saying : sheets[i].sayings) {
            if (reaches(saying.reach, mapping.columns[i]) && !codeTexts(mapping.missing).contains(saying.text))
                mapping.missing.append(saying);
        }
    }
    reuseMapping(recognition, saved);
    findDays(*head, recognition);
    return recognition;
}

} // namespace hearken
