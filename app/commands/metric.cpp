// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/slicewords.h"

#include "core/metrics/measuring.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

// Points and per cent on the command line, where Measure has fractions; means stay on their own scale.
double unitOf(const Metric &metric)
{
    switch (metric.kind) {
    case MetricKind::Mean:
    case MetricKind::Volume:
        return 1;
    case MetricKind::Ces:
        return metric.cesForm == CesForm::Mean ? 1 : 100;
    default:
        return 100;
    }
}

// Ten-thousandths are enough for anybody who checks by hand, and free of the noise of binary fractions.
QVariant figure(double value, double unit)
{
    if (std::isnan(value))
        return {};
    return std::round(value * unit * 10000) / 10000;
}

QJsonObject rowJson(const QStringList &by, const MeasureRow &row, double unit)
{
    QJsonObject json;
    for (qsizetype i = 0; i < by.size(); ++i)
        json.insert(by[i], row.keys.value(i));
    if (row.measure.suppressed) {
        json.insert(u"value"_s, QJsonValue::Null);
        json.insert(u"suppressed"_s, true);
        return json;
    }
    json.insert(u"value"_s, QJsonValue::fromVariant(figure(row.measure.value, unit)));
    json.insert(u"low"_s, QJsonValue::fromVariant(figure(row.measure.low, unit)));
    json.insert(u"high"_s, QJsonValue::fromVariant(figure(row.measure.high, unit)));
    json.insert(u"n"_s, row.measure.n);
    QJsonObject counts;
    for (auto count = row.measure.counts.cbegin(); count != row.measure.counts.cend(); ++count)
        counts.insert(count.key(), count.value());
    json.insert(u"counts"_s, counts);
    return json;
}

Table tableOf(const MeasureTable &measured, double unit)
{
    Table table{measured.by + QStringList{u"value"_s, u"low"_s, u"high"_s, u"n"_s}, {}};
    for (const MeasureRow &row : measured.rows) {
        QVariantList cells;
        for (const QString &key : row.keys)
            cells.append(key);
        if (row.measure.suppressed) {
            cells += {QCoreApplication::translate("hearken::app", "hidden"), {}, {}, {}};
        } else {
            for (const double value : {row.measure.value, row.measure.low, row.measure.high})
                cells.append(std::isnan(value) ? QVariant() : QVariant(std::round(value * unit * 10) / 10));
            cells.append(row.measure.n);
        }
        table.rows.append(cells);
    }
    return table;
}

struct Measured
{
    Asked asked;
    MeasureTable table;
};

Result<Measured> measured(Project &project, const Arguments &arguments, const Slice &slice, const QStringList &by)
{
    Session &session = project.session();
    const auto what = asked(session, arguments.word(1), arguments.value("question"));
    if (!what)
        return what.error();
    const auto columns = Columns::load(session, needs(*what, slice, by));
    if (!columns)
        return columns.error();
    if (const Done known = checkValues(*columns, slice); !known)
        return known.error();
    const auto rules = MeasureRules::of(session, columns->lastDay());
    if (!rules)
        return rules.error();
    const auto table = measuresBy(*columns, *what, slice, by, *rules);
    if (!table)
        return table.error();
    return Measured{*what, *table};
}

int runMetric(const Arguments &arguments, const Streams &streams)
{
    const auto slice = sliceFrom(arguments);
    if (!slice)
        return wrongWord(slice.error().message, streams);
    const QStringList by = arguments.value("by").split(u',', Qt::SkipEmptyParts);
    const auto project = openProject(arguments, Access::Read);
    if (!project)
        return failed(project.error(), streams);
    const auto result = measured(**project, arguments, *slice, by);
    if (!result) {
        const bool words = result.error().kind == ErrorKind::Invalid;
        return words ? wrongWord(result.error().message, streams) : failed(result.error(), streams);
    }
    const double unit = unitOf(result->asked.metric);
    if (!arguments.has("json")) {
        print(tableOf(result->table, unit), {}, arguments, streams);
        return ExitDone;
    }
    QJsonArray rows;
    for (const MeasureRow &row : result->table.rows)
        rows.append(rowJson(result->table.by, row, unit));
    const QList<Question> &questions = result->asked.questions;
    const Period &period = result->table.period;
    const auto day = [](QDate date) { return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(); };
    printJson({{u"metric"_s, result->asked.metric.key}, {u"name"_s, result->asked.metric.name},
                  {u"question"_s,
                      questions.isEmpty() ? QJsonValue()
                                          : QJsonValue(questions.first().text.isEmpty() ? questions.first().code
                                                                                        : questions.first().text)},
                  {u"from"_s, day(period.from)},
                  {u"to"_s, period.to.isValid() ? day(period.to.addDays(-1)) : QJsonValue()}, {u"rows"_s, rows}},
        streams);
    return ExitDone;
}

} // namespace

Command metricCommand()
{
    return {"metric", QT_TRANSLATE_NOOP("hearken::app", "a metric with interval and n"), {{"PROJECT"}, {"METRIC"}},
        tableOptions(sliceOptions({{"question", "Q",
                                       QT_TRANSLATE_NOOP("hearken::app", "which question it is computed from")},
            {"by", "DIM[,DIM]",
                QT_TRANSLATE_NOOP("hearken::app",
                    "day, week, month, quarter, year, source, touchpoint, channel, segment, region, team, product or any attribute")}})),
        runMetric, false,
        QT_TRANSLATE_NOOP("hearken::app",
            "METRIC is nps, csat, ces, mean, topbox, share, volume, response-rate, or the key or name of a metric of the project. NPS is in points, shares in per cent, means "
            "on their own scale; low and high are the 95 % interval. A row with too few answers is hidden.")};
}

} // namespace hearken
