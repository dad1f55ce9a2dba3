// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journey/journeybuilder.h"
#include "core/journey/journeyfields.h"

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct Activity
{
    QString name;
    qint64 cases = 0; ///< that passed it
    double places = 0; ///< sum of its first place in each case, 0 at the begin and 1 at the end
    QHash<qint32, qint64> next; ///< activity → how often it came next

    double place() const { return places / double(cases); }
};

void addCase(QList<Activity> &activities, const QList<ObservedLog::Event> &events)
{
    QSet<qint32> seen;
    for (qsizetype i = 0; i < events.size(); ++i) {
        Activity &activity = activities[events.at(i).activity];
        if (!seen.contains(events.at(i).activity)) {
            seen.insert(events.at(i).activity);
            ++activity.cases;
            activity.places += events.size() < 2 ? 0.0 : double(i) / double(events.size() - 1);
        }
        if (i + 1 < events.size())
            ++activity.next[events.at(i + 1).activity];
    }
}

QString share(const QString &of, qint64 count, qint64 all)
{
    return u"%1: %2%"_s.arg(of).arg(qRound(100.0 * double(count) / double(all)));
}

QString nextWords(const Activity &activity, const QStringList &names)
{
    QList<std::pair<qint64, QString>> next;
    qint64 all = 0;
    for (auto one = activity.next.cbegin(); one != activity.next.cend(); ++one) {
        next.append({one.value(), names.at(one.key())});
        all += one.value();
    }
    std::sort(next.begin(), next.end(),
        [](const auto &a, const auto &b) { return a.first != b.first ? a.first > b.first : a.second < b.second; });
    QStringList words;
    for (const auto &[count, name] : next.first(std::min<qsizetype>(next.size(), 3)))
        words.append(share(name, count, all));
    return words.join(u", "_s);
}

} // namespace

void ObservedLog::add(const QString &caseId, qint64 at, const QString &activity)
{
    const auto known = m_indices.constFind(activity);
    const qint32 index = known == m_indices.cend() ? qint32(activities.size()) : *known;
    if (known == m_indices.cend()) {
        m_indices.insert(activity, index);
        activities.append(activity);
    }
    cases[caseId].append({at, index});
}

Done addObserved(JourneyBuilder &builder, const QString &name, ObservedLog log)
{
    if (log.activities.size() > mostSteps)
        return tooManySteps();
    QList<Activity> ordered(log.activities.size());
    for (qsizetype i = 0; i < ordered.size(); ++i)
        ordered[i].name = log.activities.at(i);
    for (QList<ObservedLog::Event> &events : log.cases) {
        std::stable_sort(
            events.begin(), events.end(), [](const auto &one, const auto &other) { return one.at < other.at; });
        addCase(ordered, events);
    }
    std::sort(ordered.begin(), ordered.end(), [](const Activity &one, const Activity &other) {
        return one.place() != other.place() ? one.place() < other.place() : one.name < other.name;
    });
    if (ordered.isEmpty())
        return {};
    builder.journey(name);
    builder.stage(u"%1 (n = %2)"_s.arg(name).arg(log.cases.size()));
    const QString passed = LaneField{LaneKind::Number, log.caseWord, 1}.written();
    const QString next = LaneField{LaneKind::Text, log.activityWord + u" →"_s, 1}.written();
    for (const Activity &activity : std::as_const(ordered)) {
        builder.addStep(activity.name);
        builder.setStep(u"grounding"_s, u"researched"_s, {});
        builder.setStep(passed,
            u"%1 (%2%)"_s.arg(activity.cases).arg(qRound(100.0 * double(activity.cases) / double(log.cases.size()))),
            {});
        builder.setStep(next, nextWords(activity, log.activities), {});
    }
    return {};
}

} // namespace hearken
