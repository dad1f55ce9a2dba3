// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/table.h"
#include "core/feedback/export.h"
#include "core/journey/journeybuilder.h"
#include "core/journey/journeyfields.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::journey)
};

/// Touchpoints by key; one that is gone is told by its key.
class TouchpointsByKey
{
public:
    explicit TouchpointsByKey(const QList<Touchpoint> &touchpoints)
    {
        for (const Touchpoint &touchpoint : touchpoints)
            m_touchpoints.insert(touchpoint.key, touchpoint);
    }
    Touchpoint of(const JourneyStep &step) const
    {
        Touchpoint gone;
        gone.name = step.touchpoint;
        return m_touchpoints.value(step.touchpoint, gone);
    }

private:
    QHash<QString, Touchpoint> m_touchpoints;
};

/// The numbers of a column of the map, as (what, value).
QList<std::pair<QString, QString>> measuredFields(const JourneyMap *map, const QString &step)
{
    QList<std::pair<QString, QString>> fields;
    if (!map)
        return fields;
    const auto column = std::find_if(
        map->columns.cbegin(), map->columns.cend(), [&step](const MapColumn &one) { return one.key == step; });
    if (column == map->columns.cend())
        return fields;
    const qsizetype at = column - map->columns.cbegin();
    const auto add = [&fields](const QString &field, double value) {
        if (value == value)
            fields.append({field, QString::number(value, 'g', 6)});
    };
    const auto figure = [&](const QString &field, const FigureValue &value) {
        if (!value.isKnown())
            return;
        add(field, value.value);
        add(field + u" low"_s, value.low);
        add(field + u" high"_s, value.high);
        if (value.n > 0)
            fields.append({field + u" n"_s, QString::number(value.n)});
    };
    for (const MapLane &lane : map->lanes) {
        if (const auto *cells = std::get_if<QList<MeasureCell>>(&lane.content); cells && at < cells->size()) {
            figure(u"measure"_s, cells->at(at));
            add(u"goal"_s, cells->at(at).goal.value_or(notKnown));
            if (!cells->at(at).verdict.isEmpty())
                fields.append({u"verdict"_s, cells->at(at).verdict});
        } else if (const auto *gaps = std::get_if<QList<GapCell>>(&lane.content); gaps && at < gaps->size()) {
            add(u"gap"_s, gaps->at(at).gap);
        } else if (const auto *curves = std::get_if<QList<FeelingCurve>>(&lane.content); curves && !curves->isEmpty()) {
            if (at < curves->constFirst().points.size() && !curves->constFirst().points.at(at).assumed)
                figure(u"felt"_s, curves->constFirst().points.at(at));
        }
    }
    return fields;
}

/// A negative number is no formula: a spreadsheet may count with it.
QString tableCell(const QString &cell)
{
    bool number = false;
    cell.toDouble(&number);
    return number && cell.startsWith(u'-') ? cell : csvCell(QString::fromUtf8(defused(cell.toUtf8())));
}

QByteArray csv(const QList<QStringList> &rows)
{
    QByteArray text;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(tableCell(cell));
        text += cells.join(u',').toUtf8() + "\r\n";
    }
    return text;
}

QStringList droppedFromTables(const Journey &journey)
{
    QStringList dropped;
    const bool slices = std::any_of(journey.personas.cbegin(), journey.personas.cend(),
        [](const Persona &persona) { return !persona.slice.isEverything(); });
    if (slices)
        dropped.append(Tr::tr("Which answers are a persona’s is not in tables."));
    return dropped;
}

/// A name on one line without the signs that end a field.
QString mermaidName(QString name)
{
    name.replace(u':', u'∶').replace(u';', u',').replace(u'#', u'♯');
    return name.simplified();
}

/// Measured where it is, else assumed; nothing when neither is known.
std::optional<double> feelingAt(const JourneyStep &step, const JourneyMap *map)
{
    for (const auto &[field, value] : measuredFields(map, step.key)) {
        if (field == "felt"_L1)
            return value.toDouble();
    }
    if (step.feelings.isEmpty())
        return {};
    return step.feelings.contains(QString()) ? step.feelings.value(QString()) : step.feelings.constBegin().value();
}

QString unquoted(QString line)
{
    if (const qsizetype comment = line.indexOf("%%"_L1); comment >= 0)
        line.truncate(comment);
    return line.trimmed();
}

} // namespace

WrittenJourney writtenJourneyLong(
    const Journey &typed, const QList<Touchpoint> &touchpoints, const JourneyMap *map, const QList<Journey> &others)
{
    QStringList dropped = droppedFromTables(typed);
    const Journey journey = withDistinctNames(typed, dropped);
    const JourneyFields told(journey, others);
    const TouchpointsByKey known(touchpoints);
    QList<QStringList> rows{{u"journey"_s, u"stage"_s, u"step"_s, u"touchpoint"_s, u"lane"_s, u"value"_s, u"source"_s}};
    for (const auto &[field, value] : told.journey())
        rows.append({journey.name, {}, {}, {}, field, value, {}});
    for (const JourneyStage &stage : journey.stages) {
        if (stage.steps.isEmpty())
            rows.append({journey.name, stage.name, {}, {}, {}, {}, {}});
        for (qsizetype i = 0; i < stage.steps.size(); ++i) {
            const JourneyStep &step = stage.steps.at(i);
            const Touchpoint touchpoint = known.of(step);
            const QStringList head{journey.name, stage.name, QString::number(i + 1), touchpoint.name};
            const auto fields = told.step(step, touchpoint);
            if (fields.isEmpty())
                rows.append(head + QStringList{{}, {}, {}});
            for (const auto &[field, value] : fields)
                rows.append(head + QStringList{field, value, {}});
            for (const auto &[field, value] : measuredFields(map, step.key))
                rows.append(head + QStringList{field, value, u"measured"_s});
        }
    }
    return {csv(rows), dropped};
}

WrittenJourney writtenJourneyWide(
    const Journey &typed, const QList<Touchpoint> &touchpoints, const JourneyMap *map, const QList<Journey> &others)
{
    QStringList dropped = droppedFromTables(typed);
    const Journey journey = withDistinctNames(typed, dropped);
    const JourneyFields told(journey, others);
    const TouchpointsByKey known(touchpoints);
    QList<QStringList> rows{{u"Journey"_s, journey.name}};
    for (const auto &[field, value] : told.journey())
        rows.append({field, value});
    QStringList stages{u"Stage"_s};
    QStringList names{u"Touchpoint"_s};
    QStringList fieldOrder;
    QList<QHash<QString, QString>> columns;
    const auto add = [&](const QString &field, const QString &value) {
        if (!fieldOrder.contains(field))
            fieldOrder.append(field);
        columns.last().insert(field, value);
    };
    for (const JourneyStage &stage : journey.stages) {
        if (stage.steps.isEmpty()) {
            stages.append(stage.name);
            names.append(QString());
            columns.append(QHash<QString, QString>());
        }
        for (const JourneyStep &step : stage.steps) {
            const Touchpoint touchpoint = known.of(step);
            stages.append(stage.name);
            names.append(touchpoint.name);
            columns.append(QHash<QString, QString>());
            for (const auto &[field, value] : told.step(step, touchpoint))
                add(field, value);
            for (const auto &[field, value] : measuredFields(map, step.key))
                add(field + u" (measured)"_s, value);
        }
    }
    rows << stages << names;
    for (const QString &field : std::as_const(fieldOrder)) {
        QStringList row{field};
        for (const auto &column : std::as_const(columns))
            row.append(column.value(field));
        rows.append(row);
    }
    return {csv(rows), dropped};
}

WrittenJourney writtenMermaid(const Journey &typed, const QList<Touchpoint> &touchpoints, const JourneyMap *map)
{
    QStringList dropped{Tr::tr(
        "Mermaid keeps stages, touchpoints, one persona and whole feelings; lanes, cards and measures were left out.")};
    const Journey journey = withDistinctNames(typed, dropped);
    const TouchpointsByKey known(touchpoints);
    QString text = u"journey\n    title "_s % mermaidName(journey.name) % u'\n';
    const QString actor = journey.personas.isEmpty() ? QString() : mermaidName(journey.personas.constFirst().name);
    int neutral = 0;
    for (const JourneyStage &stage : journey.stages) {
        text += u"    section "_s % mermaidName(stage.name) % u'\n';
        for (const JourneyStep &step : stage.steps) {
            const std::optional<double> feeling = feelingAt(step, map);
            neutral += feeling ? 0 : 1;
            text += u"      %1: %2"_s.arg(mermaidName(known.of(step).name))
                        .arg(std::clamp(qRound(3 + feeling.value_or(0)), 1, 5));
            text += actor.isEmpty() ? u"\n"_s : QString(u": "_s % actor % u'\n');
        }
    }
    if (neutral > 0)
        dropped.append(Tr::tr("%n touchpoints without a feeling were written as neutral.", nullptr, neutral));
    return {text.toUtf8(), dropped};
}

Result<JourneyFile> readMermaid(
    const QByteArray &text, const QString &name, const QList<Touchpoint> &known, const MakeKey &makeKey)
{
    JourneyBuilder builder(u"mermaid"_s, known, makeKey);
    QString title = name;
    bool begun = false;
    const auto begin = [&] {
        if (builder.isEmpty())
            builder.journey(title);
    };
    qsizetype number = 0;
    for (qsizetype from = 0, end = 0; from < text.size(); from = end + 1) {
        end = text.indexOf('\n', from);
        end = end < 0 ? text.size() : end;
        const QString line = unquoted(QString::fromUtf8(text.mid(from, end - from)));
        const QString place = Tr::tr("line %1").arg(++number);
        if (const Done fits = builder.checkSize(); !fits)
            return fits.error();
        if (!begun) {
            begun = line == "journey"_L1;
            continue;
        }
        if (line.isEmpty() || line.startsWith("acc"_L1) || line.startsWith("```"_L1))
            continue;
        if (line.startsWith("title "_L1)) {
            title = line.mid(6).trimmed();
        } else if (line.startsWith("section "_L1)) {
            begin();
            builder.nextStage(line.mid(8).trimmed(), place);
        } else {
            begin();
            const QStringList parts = line.split(u':');
            const QString task = parts.constFirst().trimmed();
            if (task.isEmpty()) {
                builder.issue(place, Tr::tr("The line names no touchpoint; it was left out."));
                continue;
            }
            builder.addStep(task, place);
            bool good = false;
            const double score = parts.value(1).trimmed().toDouble(&good);
            if (!good || score < 1 || score > 5) {
                builder.issue(place, Tr::tr("“%1” has no score of 1 to 5; it has no feeling now.").arg(task));
                continue;
            }
            const QString feeling = QString::number(score - 3);
            const QStringList actors = parts.value(2).split(u',', Qt::SkipEmptyParts);
            if (actors.isEmpty())
                builder.setStep(u"feeling"_s, feeling, place);
            for (const QString &actor : actors)
                builder.setStep(u"feeling: "_s + actor.trimmed(), feeling, place);
        }
    }
    return builder.file();
}

} // namespace hearken
