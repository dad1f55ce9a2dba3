// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/metrics.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array metricKindWords{"nps", "csat", "ces", "mean", "topbox", "share", "volume", "responserate"};
constexpr std::array cesFormWords{"mean", "easy", "index"};

QByteArray metricDefinition(const Metric &metric)
{
    return QJsonDocument(metricToJson(metric)).toJson(QJsonDocument::Compact);
}

Metric readMetric(const Row &row)
{
    Metric metric;
    metric.id = {row.integer(0)};
    metric.version = int(row.integer(1));
    metric.key = row.text(2);
    metric.name = row.text(3);
    metric.kind = metricKindFromWord(row.text(4)).value_or(MetricKind::Nps);
    readMetricJson(metric, QJsonDocument::fromJson(row.text(5).toUtf8()).object());
    metric.validFrom = QDate::fromString(row.text(6), Qt::ISODate);
    return metric;
}

/// "Technician visit" → "technician-visit": what the command line can say.
QString metricKey(const QString &name)
{
    static const QRegularExpression others(u"[^\\p{L}\\p{N}]+"_s);
    QString key = name.toLower().replace(others, u"-"_s);
    while (key.startsWith(u'-'))
        key.remove(0, 1);
    while (key.endsWith(u'-'))
        key.chop(1);
    return key;
}

Done addVersion(Session &session, const Metric &metric)
{
    const auto added = session.run("INSERT INTO metric (id, version, key, name, kind, definition, valid_from) "
                                   "VALUES (:id, :version, :key, :name, :kind, :definition, :valid_from)",
        {{":id", metric.version > 1 || metric.id.isNull() ? makeKeys() : metric.id.value},
            {":version", qint64(metric.version)}, {":key", metric.key}, {":name", metric.name},
            {":kind", metricKindWord(metric.kind)}, {":definition", QString::fromUtf8(metricDefinition(metric))},
            {":valid_from", metric.validFrom.toString(Qt::ISODate)}});
    return added ? Done() : Done(added.error());
}

struct SuggestedKind
{
    MetricKind kind;
    QuestionKind asks;
    QString name;
};

void suggestKind(const SuggestedKind &kind, const QList<Question> &questions, const QList<Source> &sources, QDate today,
    QList<Metric> &metrics)
{
    QMap<QString, QStringList> askedIn; // code → names of sources
    for (const Question &question : questions) {
        if (question.kind != kind.asks)
            continue;
        const auto source = std::find_if(
            sources.begin(), sources.end(), [&](const Source &one) { return one.id == question.sourceId; });
        askedIn[question.code].append(source == sources.end() ? question.code : source->name);
    }
    for (auto it = askedIn.cbegin(); it != askedIn.cend(); ++it) {
        Metric metric;
        metric.kind = kind.kind;
        metric.validFrom = today;
        metric.questionCodes = {it.key()};
        if (askedIn.size() == 1) {
            metric.key = metricKindWord(kind.kind);
            metric.name = kind.name;
        } else {
            const QString where = it.value().size() == 1 ? it.value().first() : it.key();
            metric.name = where + u' ' + kind.name;
            metric.key = metricKey(metric.name);
        }
        // Two questions of one kind in one source: their codes tell them apart.
        for (const Metric &other : std::as_const(metrics)) {
            if (other.key == metric.key) {
                metric.name += u" ("_s + it.key() + u')';
                metric.key += u'-' + metricKey(it.key());
            }
        }
        metrics.append(metric);
    }
}

} // namespace

QString metricKindWord(MetricKind kind)
{
    return QLatin1StringView(metricKindWords.at(static_cast<size_t>(kind)));
}

std::optional<MetricKind> metricKindFromWord(const QString &word)
{
    if (word == u"response-rate"_s)
        return MetricKind::ResponseRate;
    for (size_t i = 0; i < metricKindWords.size(); ++i) {
        if (word == QLatin1StringView(metricKindWords[i]))
            return static_cast<MetricKind>(i);
    }
    return std::nullopt;
}

QJsonObject metricToJson(const Metric &metric)
{
    QJsonObject json;
    json.insert(u"questions"_s, QJsonArray::fromStringList(metric.questionCodes));
    json.insert(u"touchpoint"_s, metric.touchpoint);
    QJsonArray positive;
    for (const int code : metric.positive)
        positive.append(code);
    json.insert(u"positive"_s, positive);
    json.insert(u"ces"_s, QLatin1StringView(cesFormWords.at(static_cast<size_t>(metric.cesForm))));
    json.insert(u"highIsGood"_s, metric.highIsGood);
    return json;
}

void readMetricJson(Metric &metric, const QJsonObject &json)
{
    metric.questionCodes = json.value(u"questions"_s).toVariant().toStringList();
    metric.touchpoint = json.value(u"touchpoint"_s).toString();
    metric.positive.clear();
    for (const QJsonValue &code : json.value(u"positive"_s).toArray())
        metric.positive.append(code.toInt());
    for (size_t i = 0; i < cesFormWords.size(); ++i) {
        if (json.value(u"ces"_s).toString() == QLatin1StringView(cesFormWords[i]))
            metric.cesForm = static_cast<CesForm>(i);
    }
    metric.highIsGood = json.value(u"highIsGood"_s).toBool(true);
}

Done Metrics::put(Session &session, const std::optional<Metric> &from, const std::optional<Metric> &to)
{
    const QString key = to ? to->key : from->key;
    const auto newest = session.integer(
        "SELECT COALESCE(max(version), 0) FROM metric WHERE key = :key", {{":key", key}});
    if (!newest)
        return newest.error();
    if (*newest != (from ? from->version : 0) || (from && from->key != key)) {
        return Error{ErrorKind::Conflict,
            QCoreApplication::translate(
                "hearken::metrics", "Somebody changed this metric first. Look at it again, then repeat your change."),
            {}};
    }
    if (from && to && to->version >= from->version) {
        Metric later = *to;
        later.version = std::max(to->version, from->version + 1);
        return addVersion(session, later);
    }
    // Undo goes back to an earlier version: what came after it goes.
    const qint64 back = to ? to->version - (from ? 0 : 1) : 0;
    const auto removed = session.run(
        "DELETE FROM metric WHERE key = :key AND version > :back", {{":key", key}, {":back", back}});
    if (!removed)
        return removed.error();
    const auto there = session.integer(
        "SELECT count(*) FROM metric WHERE key = :key AND version = :back", {{":key", key}, {":back", back}});
    if (!there)
        return there.error();
    return to && *there == 0 ? addVersion(session, *to) : Done();
}

Result<QList<Metric>> Metrics::newest(Session &session)
{
    return session.all(
        "SELECT id, version, key, name, kind, definition, valid_from FROM metric AS one "
        "WHERE version = (SELECT max(version) FROM metric AS other WHERE other.key = one.key) ORDER BY name, key",
        {}, readMetric);
}

Result<QList<Metric>> Metrics::history(Session &session, const QString &key)
{
    return session.all(
        "SELECT id, version, key, name, kind, definition, valid_from FROM metric WHERE key = :key ORDER BY version DESC",
        {{":key", key}}, readMetric);
}

Result<std::optional<Metric>> Metrics::named(Session &session, const QString &word)
{
    const auto all = newest(session);
    if (!all)
        return all.error();
    for (const bool byKey : {true, false}) {
        for (const Metric &metric : *all) {
            if ((byKey ? metric.key : metric.name).compare(word, Qt::CaseInsensitive) == 0)
                return std::optional(metric);
        }
    }
    return std::optional<Metric>();
}

QList<Metric> suggestedMetrics(
    const QList<Question> &questions, const QList<Source> &sources, QDate today, const QStringList &touchpoints)
{
    QList<Metric> metrics;
    suggestKind({MetricKind::Nps, QuestionKind::Nps, QCoreApplication::translate("hearken::metrics", "NPS")}, questions,
        sources, today, metrics);
    suggestKind({MetricKind::Csat, QuestionKind::Csat, QCoreApplication::translate("hearken::metrics", "CSAT")},
        questions, sources, today, metrics);
    suggestKind(
        {MetricKind::Ces, QuestionKind::Ces, QCoreApplication::translate("hearken::metrics", "Easy to deal with")},
        questions, sources, today, metrics);
    const auto csat = std::count_if(
        metrics.begin(), metrics.end(), [](const Metric &metric) { return metric.kind == MetricKind::Csat; });
    for (const QString &touchpoint : csat == 1 ? touchpoints : QStringList()) {
        if (touchpoint.isEmpty())
            continue;
        Metric metric = *std::find_if(
            metrics.begin(), metrics.end(), [](const Metric &one) { return one.kind == MetricKind::Csat; });
        metric.touchpoint = touchpoint;
        metric.name = QCoreApplication::translate("hearken::metrics", "%1 CSAT").arg(touchpoint);
        metric.key = metricKey(metric.name);
        metrics.append(metric);
    }
    return metrics;
}

std::optional<Metric> builtinMetric(const QString &word)
{
    const auto kind = metricKindFromWord(word);
    if (!kind)
        return std::nullopt;
    Metric metric;
    metric.key = word;
    metric.name = word;
    metric.kind = *kind;
    switch (*kind) {
    case MetricKind::Nps:
        metric.name = QCoreApplication::translate("hearken::metrics", "NPS");
        break;
    case MetricKind::Csat:
        metric.name = QCoreApplication::translate("hearken::metrics", "CSAT");
        break;
    case MetricKind::Ces:
        metric.name = QCoreApplication::translate("hearken::metrics", "Easy to deal with");
        break;
    case MetricKind::Mean:
        metric.name = QCoreApplication::translate("hearken::metrics", "Mean");
        break;
    case MetricKind::TopBox:
        metric.name = QCoreApplication::translate("hearken::metrics", "Top box");
        break;
    case MetricKind::Share:
        metric.name = QCoreApplication::translate("hearken::metrics", "Share");
        break;
    case MetricKind::Volume:
        metric.name = QCoreApplication::translate("hearken::metrics", "Responses");
        break;
    case MetricKind::ResponseRate:
        metric.name = QCoreApplication::translate("hearken::metrics", "Response rate");
        break;
    }
    return metric;
}

} // namespace hearken
