// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/export.h"
#include "core/intake/filehead.h"
#include "core/journey/journeybuilder.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::journey)
};

struct TableRow
{
    qint64 number = 0; ///< as a spreadsheet counts
    QStringList cells;
};

QString place(qint64 row)
{
    return Tr::tr("row %1").arg(QLocale::c().toString(row));
}

QString word(const QString &cell)
{
    return cell.simplified().toLower();
}

/// The column that one of these words heads; -1 when there is none.
qsizetype columnOf(const QStringList &header, const QStringList &words)
{
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (words.contains(word(header.at(i))))
            return i;
    }
    return -1;
}

const QStringList &touchpointWords()
{
    static const QStringList words{u"touchpoint"_s, u"touch point"_s, u"step"_s, u"kontaktpunkt"_s, u"schritt"_s};
    return words;
}

const QStringList &stageWords()
{
    static const QStringList words{u"stage"_s, u"phase"_s, u"section"_s, u"abschnitt"_s};
    return words;
}

const QStringList &journeyWords()
{
    static const QStringList words{u"journey"_s, u"customer journey"_s, u"kundenreise"_s};
    return words;
}

Result<QList<TableRow>> allRows(const QString &path, JourneyBuilder &builder)
{
    const auto head = readHead(path);
    if (!head)
        return head.error();
    ReaderOptions options = head->reader;
    options.skippedRows = 0;
    options.headerRows = 0;
    const auto reader = openReader(path, options);
    if (!reader)
        return reader.error();
    QList<TableRow> rows;
    RawRow raw;
    for (;;) {
        const Result<bool> more = (*reader)->next(raw);
        if (!more)
            return more.error();
        if (!*more)
            return rows;
        if (!raw.damage.isEmpty())
            builder.issue(place(raw.number), raw.damage);
        TableRow row{raw.number, {}};
        bool blank = true;
        for (const QByteArrayView cell : raw.cells) {
            const QString text = QString::fromUtf8(undefused(cell));
            blank = blank && text.trimmed().isEmpty();
            row.cells.append(text);
        }
        if (!blank)
            rows.append(row);
    }
}

void readLong(JourneyBuilder &builder, const QList<TableRow> &rows, const QString &name)
{
    const QStringList &header = rows.constFirst().cells;
    const qsizetype journey = columnOf(header, journeyWords());
    const qsizetype stage = columnOf(header, {u"stage"_s, u"phase"_s});
    const qsizetype step = columnOf(header, {u"step"_s});
    const qsizetype touchpoint = columnOf(header, {u"touchpoint"_s, u"kontaktpunkt"_s});
    const qsizetype lane = columnOf(header, {u"lane"_s});
    const qsizetype value = columnOf(header, {u"value"_s});
    const qsizetype source = columnOf(header, {u"source"_s});
    for (const TableRow &row : rows.mid(1)) {
        const auto cell = [&row](qsizetype at) { return at < 0 ? QString() : row.cells.value(at); };
        if (word(cell(source)) == "measured"_L1)
            continue; // computed, and computed again here
        builder.journey(cell(journey).trimmed().isEmpty() ? name : cell(journey));
        if (cell(touchpoint).trimmed().isEmpty() && cell(stage).isEmpty()) {
            builder.setJourney(cell(lane), cell(value), place(row.number));
            continue;
        }
        builder.stage(cell(stage));
        if (cell(touchpoint).trimmed().isEmpty()) {
            if (!cell(lane).isEmpty())
                builder.issue(place(row.number), Tr::tr("The row names no touchpoint; it was left out."));
            continue;
        }
        builder.step(cell(step), cell(touchpoint), place(row.number));
        builder.setStep(cell(lane), cell(value), place(row.number));
    }
}

/// One row a touchpoint; every other column is a lane.
void readRows(JourneyBuilder &builder, const QList<TableRow> &rows, qsizetype first, const QString &name)
{
    const QStringList &header = rows.at(first).cells;
    const qsizetype touchpoint = columnOf(header, touchpointWords());
    const qsizetype stage = columnOf(header, stageWords());
    const qsizetype journey = columnOf(header, journeyWords());
    QString lastStage;
    for (const TableRow &row : rows.mid(first + 1)) {
        const auto cell = [&row](qsizetype at) { return at < 0 ? QString() : row.cells.value(at).trimmed(); };
        builder.journey(cell(journey).isEmpty() ? name : cell(journey));
        if (!cell(stage).isEmpty())
            lastStage = cell(stage); // merged cells of a spreadsheet name it once
        builder.stage(lastStage.isEmpty() ? Tr::tr("First stage") : lastStage);
        if (cell(touchpoint).isEmpty()) {
            builder.issue(place(row.number), Tr::tr("The row names no touchpoint; it was left out."));
            continue;
        }
        builder.addStep(cell(touchpoint), place(row.number));
        for (qsizetype column = 0; column < row.cells.size(); ++column) {
            if (column != touchpoint && column != stage && column != journey)
                builder.setStep(header.value(column), cell(column), place(row.number));
        }
        if (row.cells.size() > header.size())
            builder.issue(place(row.number), Tr::tr("The row has more cells than the header; those were left out."));
    }
}

/// Lanes down, touchpoints across.
void readWide(JourneyBuilder &builder, const QList<TableRow> &rows, qsizetype touchpoints, const QString &name)
{
    const TableRow &names = rows.at(touchpoints);
    const TableRow *stages = nullptr;
    QString title = name;
    QList<const TableRow *> facts;
    for (qsizetype at = 0; at < touchpoints; ++at) { // the rows themselves, not a copy: they are kept by address
        const TableRow &row = rows.at(at);
        const QString lane = word(row.cells.value(0));
        if (stageWords().contains(lane))
            stages = &row;
        else if (journeyWords().contains(lane))
            title = row.cells.value(1);
        else
            facts.append(&row);
    }
    builder.journey(title);
    for (const TableRow *row : std::as_const(facts)) {
        for (const QString &value : row->cells.mid(1))
            builder.setJourney(row->cells.value(0), value, place(row->number));
    }
    QString stage = Tr::tr("First stage");
    for (qsizetype column = 1; column < std::max(names.cells.size(), stages ? stages->cells.size() : 0); ++column) {
        if (stages && !stages->cells.value(column).isEmpty())
            stage = stages->cells.value(column);
        builder.stage(stage);
        if (names.cells.value(column).trimmed().isEmpty())
            continue; // a stage without touchpoints
        builder.addStep(names.cells.value(column), place(names.number));
        for (const TableRow &row : rows.mid(touchpoints + 1)) {
            if (!row.cells.value(0).endsWith("(measured)"_L1))
                builder.setStep(row.cells.value(0), row.cells.value(column), place(row.number));
        }
    }
}

std::optional<qint64> timeOf(const QString &text)
{
    static const QStringList forms{u"yyyy-MM-dd HH:mm:ss"_s, u"yyyy-MM-dd HH:mm"_s, u"dd.MM.yyyy HH:mm:ss"_s,
        u"dd.MM.yyyy HH:mm"_s, u"dd/MM/yyyy HH:mm:ss"_s, u"dd/MM/yyyy HH:mm"_s, u"yyyy/MM/dd HH:mm:ss.zzz"_s,
        u"yyyy/MM/dd HH:mm:ss"_s, u"yyyy-MM-dd"_s, u"dd.MM.yyyy"_s};
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    for (qsizetype i = 0; i < forms.size() && !time.isValid(); ++i)
        time = QDateTime::fromString(text, forms.at(i));
    if (!time.isValid())
        return {};
    // Times without a zone are all in the same one: their order is what counts.
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toMSecsSinceEpoch();
}

struct EventColumns
{
    qsizetype caseId = -1;
    qsizetype activity = -1;
    qsizetype time = -1;

    static EventColumns of(const QStringList &header)
    {
        return {
            columnOf(header,
                {u"case"_s, u"case id"_s, u"case_id"_s, u"caseid"_s, u"case:concept:name"_s, u"trace"_s, u"fall"_s}),
            columnOf(header, {u"activity"_s, u"concept:name"_s, u"event"_s, u"task"_s, u"aktivität"_s}),
            columnOf(header, {u"time"_s, u"timestamp"_s, u"time:timestamp"_s, u"date"_s, u"start"_s, u"zeit"_s})};
    }
};

void readEvents(JourneyBuilder &builder, const QList<TableRow> &rows, const EventColumns &columns, const QString &name)
{
    QHash<QString, QList<ObservedEvent>> cases;
    for (const TableRow &row : rows.mid(1)) {
        const QString activity = row.cells.value(columns.activity).simplified();
        const QString caseId = row.cells.value(columns.caseId);
        if (activity.isEmpty() || caseId.isEmpty()) {
            builder.issue(place(row.number), Tr::tr("The row lacks its case or its activity; it was left out."));
            continue;
        }
        std::optional<qint64> at = row.number;
        if (columns.time >= 0) {
            at = timeOf(row.cells.value(columns.time).trimmed());
            if (!at)
                builder.issue(place(row.number),
                    Tr::tr("“%1” is not a time; the row was left out.").arg(row.cells.value(columns.time)));
        }
        if (at)
            cases[caseId].append({*at, activity});
    }
    addObserved(builder, name, cases);
}

} // namespace

Result<JourneyFile> readJourneyTable(const QString &path, const QList<Touchpoint> &known, const MakeKey &makeKey)
{
    JourneyBuilder first(u"journey-table"_s, known, makeKey);
    const auto rows = allRows(path, first);
    if (!rows)
        return rows.error();
    const QString name = QFileInfo(path).completeBaseName();
    if (rows->isEmpty())
        return first.file();
    const QStringList &header = rows->constFirst().cells;
    const auto builderFor = [&](const QString &format) {
        JourneyBuilder builder(format, known, makeKey);
        for (const JourneyIssue &issue : first.file().issues)
            builder.issue(issue.place, issue.problem);
        return builder;
    };
    if (columnOf(header, {u"lane"_s}) >= 0 && columnOf(header, {u"value"_s}) >= 0
        && columnOf(header, {u"touchpoint"_s, u"kontaktpunkt"_s}) >= 0) {
        JourneyBuilder builder = builderFor(u"journey-csv-long"_s);
        readLong(builder, *rows, name);
        return builder.file();
    }
    if (const EventColumns events = EventColumns::of(header); events.caseId >= 0 && events.activity >= 0) {
        JourneyBuilder builder = builderFor(u"event-log"_s);
        readEvents(builder, *rows, events, name);
        return builder.file();
    }
    // The row of the touchpoints: as a header it stands beside the stage, as a lane it begins its row.
    const bool facts = journeyWords().contains(word(header.value(0))) && header.mid(2).join(QString()).isEmpty()
        && columnOf(header, touchpointWords()) < 0;
    for (qsizetype row = 0; row < std::min<qsizetype>(rows->size(), 400); ++row) {
        const QStringList &cells = rows->at(row).cells;
        if (touchpointWords().contains(word(cells.value(0))) && columnOf(cells.mid(1), stageWords()) < 0 && row > 0) {
            JourneyBuilder builder = builderFor(u"journey-csv-wide"_s);
            readWide(builder, *rows, row, name);
            return builder.file();
        }
        if (!facts && row < 40 && columnOf(cells, touchpointWords()) >= 0) {
            JourneyBuilder builder = builderFor(u"journey-table"_s);
            readRows(builder, *rows, row, name);
            return builder.file();
        }
    }
    return first.file();
}

} // namespace hearken
