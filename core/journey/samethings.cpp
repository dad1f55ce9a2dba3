// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journey/samethings.h"

namespace hearken {

using namespace Qt::StringLiterals;

QSet<qsizetype> staying(const QList<qsizetype> &order)
{
    QList<qsizetype> length(order.size(), 1);
    QList<qsizetype> before(order.size(), -1);
    qsizetype last = -1;
    for (qsizetype i = 0; i < order.size(); ++i) {
        for (qsizetype k = 0; k < i; ++k) {
            if (order.at(k) < order.at(i) && length.at(k) + 1 > length.at(i)) {
                length[i] = length.at(k) + 1;
                before[i] = k;
            }
        }
        if (last < 0 || length.at(i) > length.at(last))
            last = i;
    }
    QSet<qsizetype> stay;
    for (qsizetype i = last; i >= 0; i = before.at(i))
        stay.insert(i);
    return stay;
}

void Pairs::by(const QStringList &before, const QStringList &after)
{
    QHash<QString, QList<qsizetype>> free;
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (!m_taken.at(i) && !before.at(i).isEmpty())
            free[before.at(i)].append(i);
    }
    for (qsizetype i = 0; i < after.size(); ++i) {
        const auto found = free.find(after.at(i));
        if (m_was.at(i) < 0 && found != free.end() && !found->isEmpty())
            add(found->takeFirst(), i);
    }
}

QSet<qsizetype> Pairs::inOrder() const
{
    QList<qsizetype> order;
    QList<qsizetype> places;
    for (qsizetype i = 0; i < m_was.size(); ++i) {
        if (m_was.at(i) >= 0) {
            order.append(m_was.at(i));
            places.append(i);
        }
    }
    QSet<qsizetype> stay;
    for (const qsizetype i : staying(order))
        stay.insert(places.at(i));
    return stay;
}

QList<StepPlace> placesOf(const Journey &journey)
{
    QList<StepPlace> places;
    for (qsizetype stage = 0; stage < journey.stages.size(); ++stage) {
        for (const JourneyStep &step : journey.stages.at(stage).steps)
            places.append({&step, stage});
    }
    return places;
}

QHash<QString, QString> touchpointNames(const JourneyState &state)
{
    QHash<QString, QString> names;
    for (const Touchpoint &touchpoint : state.touchpoints)
        names.insert(touchpoint.key, touchpoint.name);
    return names;
}

Pairs pairedSteps(const JourneyState &was, const JourneyState &is)
{
    const QList<StepPlace> before = placesOf(was.journey);
    const QList<StepPlace> after = placesOf(is.journey);
    Pairs pairs(before.size(), after.size());
    const auto by = [&](auto word) {
        pairs.by(wordsOf(before, [&](const StepPlace &place) { return word(was, place); }),
            wordsOf(after, [&](const StepPlace &place) { return word(is, place); }));
    };
    by([](const JourneyState &, const StepPlace &place) { return place.step->key; });
    by([](const JourneyState &state, const StepPlace &place) -> QString {
        return place.step->touchpoint % u'\n' % folded(state.journey.stages.at(place.stage).name);
    });
    by([](const JourneyState &, const StepPlace &place) { return place.step->touchpoint; });
    const QHash<QString, QString> wasNames = touchpointNames(was);
    const QHash<QString, QString> isNames = touchpointNames(is);
    by([&](const JourneyState &state, const StepPlace &place) {
        return folded((&state == &was ? wasNames : isNames).value(place.step->touchpoint));
    });
    return pairs;
}

QList<qsizetype> sameSteps(const JourneyState &was, const JourneyState &is)
{
    return pairedSteps(was, is).all();
}

} // namespace hearken
