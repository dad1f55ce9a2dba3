// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/metric.h"
#include "core/store/session.h"

#include <QJsonObject>

#include <optional>

namespace hearken {

QString metricKindWord(MetricKind kind); ///< "nps" … "responserate" as stored
std::optional<MetricKind> metricKindFromWord(const QString &word); ///< also "response-rate", as on the command line

/// Definitions of metrics. A change is a new row of the same key: what held before stays on record.
class Metrics
{
public:
    using Thing = Metric;
    static constexpr const char *topic = "metric";
    /// A later version is a further row; going back to an earlier one takes the rows after it away, and without `to` all
    /// rows of the key go.
    static Done put(Session &session, const std::optional<Metric> &from, const std::optional<Metric> &to);

    /// The newest definition of each key, by name.
    static Result<QList<Metric>> newest(Session &session);
    /// All definitions of a key, newest first.
    static Result<QList<Metric>> history(Session &session, const QString &key);
    /// By key or by name, without regard to case.
    static Result<std::optional<Metric>> named(Session &session, const QString &word);
};

QJsonObject metricToJson(const Metric &metric); ///< the definition: all but id, version, key, name, kind, validFrom
void readMetricJson(Metric &metric, const QJsonObject &json);

/// Metrics that the questions suggest: NPS, CSAT and CES for each code that asks them, for a project that has none.
/// `sources` names them where one kind is asked in several ways; `touchpoints` get a CSAT each where there is one CSAT.
QList<Metric> suggestedMetrics(
    const QList<Question> &questions, const QList<Source> &sources, QDate today, const QStringList &touchpoints = {});

/// The metric that a word means without a definition: "nps", "csat", "ces", "mean", "topbox", "share", "volume",
/// "response-rate".
std::optional<Metric> builtinMetric(const QString &word);

/// A metric with the questions that it is computed from in this project.
struct Asked
{
    Metric metric;
    QList<Question> questions; ///< one scale, one kind; none for volume and response rate
    QList<int> positive; ///< resolved: the metric's own, or the top two of the scale

    bool operator==(const Asked &) const = default;
};

/// Questions of the metric's kind that it may be computed from: those of its codes, when it names some.
QList<Question> fittingQuestions(const Metric &metric, const QList<Question> &questions);

/// What a metric is computed from: `question` (a code or a text), else the metric's own, else the only one that fits.
/// Otherwise an Error that lists those that fit.
Result<Asked> asked(const Metric &metric, const QList<Question> &questions, const QString &question = {});
/// The same by a word: key or name of a stored metric first, then the built-in ones. For the share of a choice,
/// `question` may say which answer counts: "reason=price".
Result<Asked> asked(Session &session, const QString &word, const QString &question = {});

/// Value, interval, n and named counts of a tally. Counts: nps "promoters", "passives", "detractors"; csat, topbox, share
/// and ces as a share "positive", "negative", ces as an index "easy", "neutral", "hard"; mean "answers"; volume "responses"; response rate "responses", "sent".
/// All but the last two have "valid" and "invalid". The tally of a response rate holds sent as n, and responses as positive.
Measure measure(const Asked &asked, const Tally &tally);
/// Hidden: no value, no counts.
Measure suppressedMeasure();

} // namespace hearken
