// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/facts.h"

#include "core/calendar/happenings.h"
#include "core/programme/goals.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

Result<Facts> Facts::load(Session &session, QDate today)
{
    Facts facts;
    auto metrics = Metrics::newest(session);
    if (!metrics)
        return metrics.error();
    auto questions = Questions::all(session);
    if (!questions)
        return questions.error();
    auto goals = Goals::all(session);
    if (!goals)
        return goals.error();
    auto happenings = Happenings::all(session);
    if (!happenings)
        return happenings.error();
    auto rules = MeasureRules::of(session, today);
    if (!rules)
        return rules.error();
    facts.metrics = *metrics;
    facts.questions = *questions;
    facts.goals = *goals;
    facts.happenings = *happenings;
    facts.rules = *rules;
    if (facts.metrics.isEmpty()) {
        const auto sources = Sources::all(session);
        if (!sources)
            return sources.error();
        facts.metrics = suggestedMetrics(facts.questions, *sources, today);
    }
    return facts;
}

namespace {

// Need no definition.

Metric countedMetric(MetricKind kind, const QString &key, const QString &name)
{
    Metric made;
    made.key = key;
    made.name = name;
    made.kind = kind;
    return made;
}

/// What came back of what was sent.
const Metric &rateMetric()
{
    static const Metric metric = countedMetric(MetricKind::ResponseRate, u"response-rate"_s,
        QCoreApplication::translate("hearken::dashboard", "Response rate"));
    return metric;
}

const Metric &volumeMetric()
{
    static const Metric metric = countedMetric(
        MetricKind::Volume, u"volume"_s, QCoreApplication::translate("hearken::dashboard", "Responses"));
    return metric;
}

} // namespace

const Metric *Facts::metric(const QString &key) const
{
    const auto found = std::find_if(
        metrics.cbegin(), metrics.cend(), [&key](const Metric &metric) { return metric.key == key; });
    if (found != metrics.cend())
        return &*found;
    for (const Metric *known : {&rateMetric(), &volumeMetric()}) {
        if (known->key == key)
            return known;
    }
    return nullptr;
}

QList<Metric> Facts::measurable() const
{
    QList<Metric> all = metrics;
    const auto has = [this](MetricKind kind) {
        return std::any_of(
            metrics.cbegin(), metrics.cend(), [kind](const Metric &metric) { return metric.kind == kind; });
    };
    if (!has(MetricKind::Volume))
        all.append(volumeMetric());
    if (!has(MetricKind::ResponseRate) && !rules.sent.isEmpty())
        all.append(rateMetric());
    return all;
}

Result<Asked> Facts::asked(const QString &key, const QString &question) const
{
    if (const Metric *found = metric(key))
        return hearken::asked(*found, questions, question);
    return Error{ErrorKind::NotFound,
        QCoreApplication::translate(
            "hearken::dashboard", "The measure “%1” is not defined in this project. Choose another one for this card.")
            .arg(key),
        {}};
}

QList<Split> Facts::splitsOn(const Slice &slice) const
{
    QList<Split> splits;
    for (const Happening &happening : happenings) {
        const bool elsewhere = happening.scope.where.contains(u"touchpoint"_s)
            && !slice.where.contains(u"touchpoint"_s);
        if (happening.splits && !elsewhere && touches(happening, slice))
            splits.append({happening.day, happening.text});
    }
    return splits;
}

} // namespace hearken
