// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journey/journeybuilder.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::journey)
};

struct Activity
{
    QString name;
    qint64 cases = 0; ///< that passed it
    double places = 0; ///< sum of its first place in each case, 0 at the begin and 1 at the end
    QHash<QString, qint64> next; ///< activity → how often it came next

    double place() const { return places / double(cases); }
};

void addCase(QHash<QString, Activity> &activities, const QList<ObservedEvent> &events)
{
    QSet<QString> seen;
    for (qsizetype i = 0; i < events.size(); ++i) {
        Activity &activity = activities[events.at(i).activity];
        activity.name = events.at(i).activity;
        if (!seen.contains(activity.name)) {
            seen.insert(activity.name);
            ++activity.cases;
            activity.places += events.size() < 2 ? 0.0 : double(i) / double(events.size() - 1);
        }
        if (i + 1 < events.size())
            ++activity.next[events.at(i + 1).activity];
    }
}

QString nextWords(const Activity &activity, qint64 &all)
{
    QList<std::pair<qint64, QString>> next;
    for (auto one = activity.next.cbegin(); one != activity.next.cend(); ++one) {
        next.append({one.value(), one.key()});
        all += one.value();
    }
    std::sort(next.begin(), next.end(),
        [](const auto &a, const auto &b) { return a.first != b.first ? a.first > b.first : a.second < b.second; });
    QStringList words;
    for (const auto &[count, name] : next.first(std::min<qsizetype>(next.size(), 3)))
        words.append(Tr::tr("%1: %2%").arg(name, QLocale().toString(qRound(100.0 * double(count) / double(all)))));
    return words.join(u", "_s);
}

} // namespace

void addObserved(JourneyBuilder &builder, const QString &name, QHash<QString, QList<ObservedEvent>> cases)
{
    QHash<QString, Activity> activities;
    for (QList<ObservedEvent> &events : cases) {
        std::stable_sort(events.begin(), events.end(),
            [](const ObservedEvent &one, const ObservedEvent &other) { return one.at < other.at; });
        addCase(activities, events);
    }
    QList<Activity> ordered = activities.values();
    std::sort(ordered.begin(), ordered.end(), [](const Activity &one, const Activity &other) {
        return one.place() != other.place() ? one.place() < other.place() : one.name < other.name;
    });
    if (ordered.isEmpty())
        return;
    builder.journey(name);
    builder.stage(Tr::tr("As observed in %Ln cases", nullptr, int(cases.size())));
    for (const Activity &activity : std::as_const(ordered)) {
        builder.addStep(activity.name);
        builder.setStep(u"grounding"_s, u"researched"_s, {});
        const double share = double(activity.cases) / double(cases.size());
        builder.setStep(Tr::tr("Cases") + u" (number)"_s,
            Tr::tr("%1 (%2%)").arg(QLocale().toString(activity.cases), QLocale().toString(qRound(100 * share))), {});
        qint64 all = 0;
        builder.setStep(Tr::tr("Goes on to"), nextWords(activity, all), {});
    }
}

} // namespace hearken
