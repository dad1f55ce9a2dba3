// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/export.h"
#include "core/intake/filehead.h"
#include "core/journey/journeybuilder.h"
#include "core/journey/journeyfields.h"

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

constexpr qsizetype headRows = 400; ///< so many rows may stand before the row of the touchpoints
constexpr qsizetype headerRows = 40; ///< and so many before a header
constexpr qint64 mostRows = 1'000'000; ///< a fact of a touchpoint each
constexpr qint64 mostEvents = 2'000'000; ///< of 16 bytes
constexpr qint64 mostLanes = 5'000; ///< rows of a map drawn across

struct TableRow
{
    qint64 number = 0; ///< as a spreadsheet counts
    QStringList cells;
    QString damage; ///< why it could not be read whole
};

QString place(qint64 row)
{
    return Tr::tr("row %1").arg(QLocale::c().toString(row));
}

QString placeInRow(qint64 row, qsizetype column)
{
    return Tr::tr("row %1, column %2").arg(QLocale::c().toString(row)).arg(column + 1);
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

/// The rows of a table that are not blank, one at a time; the first ones can be looked at before they are read.
class TableRows
{
public:
    TableRows(const QString &path, const Progress &progress)
        : m_path(path)
        , m_progress(progress)
    {
    }

    Done open()
    {
        const auto head = readHead(m_path);
        if (!head)
            return head.error();
        ReaderOptions options = head->reader;
        options.skippedRows = 0;
        options.headerRows = 0;
        auto reader = openReader(m_path, options);
        if (!reader)
            return reader.error();
        m_reader = *std::move(reader);
        while (m_head.size() < headRows) {
            TableRow row;
            const Result<bool> more = read(row);
            if (!more)
                return more.error();
            if (!*more)
                break;
            m_head.append(row);
        }
        return {};
    }

    const QList<TableRow> &head() const { return m_head; }
    void skip(qsizetype rows) { m_next = rows; } ///< of the head
    void setMost(qint64 rows) { m_most = rows; }

    /// False at the end.
    Result<bool> next(TableRow &row)
    {
        if (m_next < m_head.size()) {
            row = m_head.at(m_next++);
            return true;
        }
        return read(row);
    }

private:
    Result<bool> read(TableRow &row)
    {
        RawRow raw;
        for (;;) {
            if (m_read % 1024 == 0) {
                if (m_progress.cancelled())
                    return Error{ErrorKind::Cancelled, Tr::tr("Reading the file was stopped."), {}};
                m_progress.report(m_reader->position(), m_reader->size());
            }
            const Result<bool> more = m_reader->next(raw);
            if (!more || !*more)
                return more;
            ++m_read;
            if (m_read > m_most)
                return tooLarge(
                    Tr::tr(
                        "“%1” has more than %2 rows, which no table of journeys has. Choose the table of one journey; "
                        "answers of customers come in without “--as journey”."),
                    m_most);
            if (qsizetype(raw.cells.size()) > mostSteps)
                return tooLarge(
                    Tr::tr(
                        "A row of “%1” has more than %2 cells, which no table of journeys has. Choose another file."),
                    mostSteps);
            row = {raw.number, {}, raw.damage};
            bool blank = true;
            for (const QByteArrayView cell : raw.cells) {
                row.cells.append(QString::fromUtf8(undefused(cell)));
                blank = blank && row.cells.constLast().trimmed().isEmpty();
            }
            if (!blank || !row.damage.isEmpty())
                return true;
        }
    }

    Error tooLarge(const QString &sentence, qint64 most) const
    {
        return {ErrorKind::Invalid, sentence.arg(QFileInfo(m_path).fileName(), QLocale().toString(most)), {}};
    }

    QString m_path;
    const Progress &m_progress;
    std::unique_ptr<Reader> m_reader;
    QList<TableRow> m_head;
    qsizetype m_next = 0;
    qint64 m_read = 0;
    qint64 m_most = mostEvents;
};

/// Calls `take(row)` for what is left of the rows.
template <class Take>
Done eachRow(TableRows &rows, JourneyBuilder &builder, Take take)
{
    TableRow row;
    for (;;) {
        const Result<bool> more = rows.next(row);
        if (!more)
            return more.error();
        if (!*more)
            return {};
        if (!row.damage.isEmpty())
            builder.issue(place(row.number), row.damage);
        take(std::as_const(row));
        if (const Done fits = builder.checkSize(); !fits)
            return fits;
    }
}

Done readLong(JourneyBuilder &builder, TableRows &rows, const QString &name)
{
    const QStringList header = rows.head().constFirst().cells;
    const qsizetype journey = columnOf(header, journeyWords());
    const qsizetype stage = columnOf(header, {u"stage"_s, u"phase"_s});
    const qsizetype step = columnOf(header, {u"step"_s});
    const qsizetype touchpoint = columnOf(header, {u"touchpoint"_s, u"kontaktpunkt"_s});
    const qsizetype lane = columnOf(header, {u"lane"_s});
    const qsizetype value = columnOf(header, {u"value"_s});
    const qsizetype source = columnOf(header, {u"source"_s});
    rows.setMost(mostRows);
    rows.skip(1);
    return eachRow(rows, builder, [&](const TableRow &row) {
        const auto cell = [&row](qsizetype at) { return at < 0 ? QString() : row.cells.value(at); };
        if (word(cell(source)) == "measured"_L1)
            return; // computed, and computed again here
        builder.journey(cell(journey).trimmed().isEmpty() ? name : cell(journey));
        if (cell(touchpoint).trimmed().isEmpty() && cell(stage).isEmpty()) {
            builder.setJourney(cell(lane), cell(value), place(row.number));
            return;
        }
        builder.stage(cell(stage));
        if (cell(touchpoint).trimmed().isEmpty()) {
            if (!cell(lane).isEmpty())
                builder.issue(place(row.number), Tr::tr("The row names no touchpoint; it was left out."));
            return;
        }
        builder.step(cell(step), cell(touchpoint), place(row.number));
        builder.setStep(cell(lane), cell(value), place(row.number));
    });
}

/// Names that stand once are kept; a second one is a lane of its own, so that neither value is lost. The second feeling of
/// a persona is that of another one with its name. `placeOf(index)` is where a name stands.
template <class Place>
QStringList distinct(QStringList names, JourneyBuilder &builder, Place placeOf)
{
    constexpr auto feeling = "feeling: "_L1;
    QHash<QString, int> seen;
    DistinctNames personas;
    for (qsizetype i = 0; i < names.size(); ++i) {
        QString &name = names[i];
        const int number = ++seen[word(name)];
        if (const QString said = name.simplified(); word(name).startsWith(feeling)) {
            name = said.first(feeling.size()) + personas.take(said.mid(feeling.size()));
            if (number > 1)
                builder.issue(placeOf(i),
                    Tr::tr("“%1” stands here a second time. It is a persona of its own, “%2”.")
                        .arg(said, name.mid(feeling.size())));
        } else if (number > 1 && !said.isEmpty()) {
            name = LaneField{LaneKind::Text, said, number}.written();
        }
    }
    return names;
}

/// One row a touchpoint; every other column is a lane.
Done readRows(JourneyBuilder &builder, TableRows &rows, qsizetype first, const QString &name)
{
    const QString head = place(rows.head().at(first).number);
    const QStringList header = distinct(rows.head().at(first).cells, builder, [&head](qsizetype) { return head; });
    const qsizetype touchpoint = columnOf(header, touchpointWords());
    const qsizetype stage = columnOf(header, stageWords());
    const qsizetype journey = columnOf(header, journeyWords());
    rows.setMost(mostRows);
    rows.skip(first + 1);
    return eachRow(rows, builder, [&](const TableRow &row) {
        const auto cell = [&row](qsizetype at) { return at < 0 ? QString() : row.cells.value(at).trimmed(); };
        builder.journey(cell(journey).isEmpty() ? name : cell(journey));
        builder.nextStage(cell(stage), place(row.number)); // merged cells of a spreadsheet name it once
        if (cell(touchpoint).isEmpty()) {
            builder.issue(place(row.number), Tr::tr("The row names no touchpoint; it was left out."));
            return;
        }
        builder.addStep(cell(touchpoint), place(row.number));
        for (qsizetype column = 0; column < row.cells.size(); ++column) {
            if (column != touchpoint && column != stage && column != journey)
                builder.setStep(header.value(column), cell(column), place(row.number));
        }
        if (row.cells.size() > header.size())
            builder.issue(place(row.number), Tr::tr("The row has more cells than the header; those were left out."));
    });
}

/// Lanes down, touchpoints across.
Done readWide(JourneyBuilder &builder, TableRows &table, qsizetype touchpoints, const QString &name)
{
    QList<TableRow> rows = table.head().first(touchpoints + 1);
    table.setMost(mostLanes);
    table.skip(touchpoints + 1);
    if (const Done read = eachRow(table, builder, [&rows](const TableRow &row) { rows.append(row); }); !read)
        return read;
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
    QStringList lanes;
    for (const TableRow &row : rows.mid(touchpoints + 1))
        lanes.append(row.cells.value(0));
    lanes = distinct(lanes, builder, [&](qsizetype lane) { return place(rows.at(touchpoints + 1 + lane).number); });
    for (qsizetype column = 1; column < std::max(names.cells.size(), stages ? stages->cells.size() : 0); ++column) {
        builder.nextStage(stages ? stages->cells.value(column).trimmed() : QString(),
            stages ? placeInRow(stages->number, column) : QString());
        if (names.cells.value(column).trimmed().isEmpty())
            continue; // a stage without touchpoints
        builder.addStep(names.cells.value(column), place(names.number));
        for (qsizetype lane = 0; lane < lanes.size(); ++lane) {
            const TableRow &row = rows.at(touchpoints + 1 + lane);
            if (!lanes.at(lane).endsWith("(measured)"_L1))
                builder.setStep(lanes.at(lane), row.cells.value(column), place(row.number));
        }
    }
    return {};
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

Done readEvents(JourneyBuilder &builder, TableRows &rows, const EventColumns &columns, const QString &name)
{
    const QStringList header = rows.head().constFirst().cells;
    ObservedLog log{header.value(columns.caseId).simplified(), header.value(columns.activity).simplified()};
    rows.setMost(mostEvents);
    rows.skip(1);
    const Done read = eachRow(rows, builder, [&](const TableRow &row) {
        const QString activity = row.cells.value(columns.activity).simplified();
        const QString caseId = row.cells.value(columns.caseId);
        if (activity.isEmpty() || caseId.isEmpty()) {
            builder.issue(place(row.number), Tr::tr("The row lacks its case or its activity; it was left out."));
            return;
        }
        std::optional<qint64> at = row.number;
        if (columns.time >= 0) {
            at = timeOf(row.cells.value(columns.time).trimmed());
            if (!at)
                builder.issue(place(row.number),
                    Tr::tr("“%1” is not a time; the row was left out.").arg(row.cells.value(columns.time)));
        }
        if (at)
            log.add(caseId, *at, activity);
    });
    return read ? addObserved(builder, name, log) : read;
}

/// What the table is, by its first rows; nothing when it holds no journey.
Done readKnown(JourneyBuilder &builder, TableRows &rows, const QString &name)
{
    if (rows.head().isEmpty())
        return {};
    const QStringList header = rows.head().constFirst().cells;
    if (columnOf(header, {u"lane"_s}) >= 0 && columnOf(header, {u"value"_s}) >= 0
        && columnOf(header, {u"touchpoint"_s, u"kontaktpunkt"_s}) >= 0) {
        builder.setFormat(u"journey-csv-long"_s);
        return readLong(builder, rows, name);
    }
    if (const EventColumns events = EventColumns::of(header); events.caseId >= 0 && events.activity >= 0) {
        builder.setFormat(u"event-log"_s);
        return readEvents(builder, rows, events, name);
    }
    // The row of the touchpoints: as a header it stands beside the stage, as a lane it begins its row.
    const bool facts = journeyWords().contains(word(header.value(0))) && header.mid(2).join(QString()).isEmpty()
        && columnOf(header, touchpointWords()) < 0;
    for (qsizetype row = 0; row < rows.head().size(); ++row) {
        const QStringList cells = rows.head().at(row).cells;
        if (touchpointWords().contains(word(cells.value(0))) && columnOf(cells.mid(1), stageWords()) < 0 && row > 0) {
            builder.setFormat(u"journey-csv-wide"_s);
            return readWide(builder, rows, row, name);
        }
        if (!facts && row < headerRows && columnOf(cells, touchpointWords()) >= 0) {
            builder.setFormat(u"journey-table"_s);
            return readRows(builder, rows, row, name);
        }
    }
    return {};
}

} // namespace

bool isJourneyTable(const QString &path)
{
    const Progress progress;
    TableRows rows(path, progress);
    if (!rows.open() || rows.head().isEmpty())
        return false;
    const QStringList header = rows.head().constFirst().cells;
    const auto has = [&header](const QString &name) { return columnOf(header, {name}) >= 0; };
    if (has(u"journey"_s) && has(u"stage"_s) && has(u"touchpoint"_s) && has(u"lane"_s) && has(u"value"_s))
        return true;
    QStringList lanes;
    for (const TableRow &row : rows.head())
        lanes.append(word(row.cells.value(0)));
    return lanes.constFirst() == "journey"_L1 && lanes.contains(u"stage"_s)
        && lanes.value(lanes.indexOf(u"stage"_s) + 1) == "touchpoint"_L1;
}

Result<JourneyFile> readJourneyTable(
    const QString &path, const QList<Touchpoint> &known, const MakeKey &makeKey, const Progress &progress)
{
    TableRows rows(path, progress);
    if (const Done opened = rows.open(); !opened)
        return opened.error();
    JourneyBuilder builder(u"journey-table"_s, known, makeKey);
    if (const Done read = readKnown(builder, rows, QFileInfo(path).completeBaseName()); !read)
        return read.error();
    return builder.file();
}

} // namespace hearken
