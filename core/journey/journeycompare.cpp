// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journey/journeycompare.h"

#include "core/journey/journeyedit.h"
#include "core/journey/mapjson.h"
#include "core/journey/samethings.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::journey)
};

class Comparing
{
public:
    Comparing(const JourneyState &was, const JourneyState &is)
        : m_was(was)
        , m_is(is)
        , m_wasNames(touchpointNames(was))
        , m_names(touchpointNames(is))
        , m_before(placesOf(was.journey))
        , m_after(placesOf(is.journey))
        , m_steps(pairedSteps(was, is))
        , m_stages(pairedStages())
    {
    }

    QList<JourneyDifference> all()
    {
        journey();
        stages();
        steps();
        lanes();
        cards();
        return m_found;
    }

private:
    void add(ChangeWhat what, ChangeHow how, const QString &key, const QString &name, const QString &words)
    {
        m_found.append({what, how, key, name, words});
    }

    /// By key, else by name, else where most of its touchpoints were.
    Pairs pairedStages() const
    {
        const QList<JourneyStage> &before = m_was.journey.stages;
        const QList<JourneyStage> &after = m_is.journey.stages;
        Pairs pairs(before.size(), after.size());
        const auto key = [](const JourneyStage &stage) { return stage.key; };
        const auto name = [](const JourneyStage &stage) { return folded(stage.name); };
        pairs.by(wordsOf(before, key), wordsOf(after, key));
        pairs.by(wordsOf(before, name), wordsOf(after, name));
        for (qsizetype stage = 0; stage < after.size(); ++stage) {
            if (pairs.was(stage) >= 0)
                continue;
            QHash<qsizetype, int> shared;
            for (qsizetype i = 0; i < m_after.size(); ++i) {
                if (m_after.at(i).stage == stage && m_steps.was(i) >= 0)
                    ++shared[m_before.at(m_steps.was(i)).stage];
            }
            for (auto found = shared.cbegin(); found != shared.cend(); ++found) {
                if (pairs.was(stage) < 0 && pairs.isGone(found.key())
                    && 2 * found.value() > before.at(found.key()).steps.size())
                    pairs.add(found.key(), stage);
            }
        }
        return pairs;
    }

    static QString statusSentence(JourneyStatus status)
    {
        switch (status) {
        case JourneyStatus::Draft:
            return Tr::tr("The journey is a draft now.");
        case JourneyStatus::Researched:
            return Tr::tr("The journey is researched now.");
        case JourneyStatus::Approved:
            return Tr::tr("The journey is approved now.");
        case JourneyStatus::Retired:
            break;
        }
        return Tr::tr("The journey is retired now.");
    }

    void journey()
    {
        const Journey &was = m_was.journey;
        const Journey &is = m_is.journey;
        const auto changed = [&](const QString &words) {
            add(ChangeWhat::Journey, ChangeHow::Changed, is.key, is.name, words);
        };
        if (was.time == is.time && was.name != is.name) // a to-be journey has a name of its own
            add(ChangeWhat::Journey, ChangeHow::Renamed, is.key, is.name,
                Tr::tr("The journey “%1” is called “%2” now.").arg(was.name, is.name));
        if (was.time == is.time && was.status != is.status)
            changed(statusSentence(is.status));
        if (was.owner != is.owner)
            changed(is.owner.isEmpty() ? Tr::tr("The journey has no owner any more; it was %1.").arg(was.owner)
                                       : Tr::tr("The owner is %1 now.").arg(is.owner));
        if (was.metric != is.metric)
            changed(Tr::tr("The touchpoints are measured with another measure now."));
        if (was.feelingQuestion != is.feelingQuestion || was.expectedQuestion != is.expectedQuestion
            || was.providedQuestion != is.providedQuestion)
            changed(Tr::tr("Feeling or expectation is taken from other questions now."));
        if (was.personas != is.personas)
            changed(is.personas.isEmpty()
                    ? Tr::tr("The journey is told of no persona any more.")
                    : Tr::tr("The personas are %1 now.").arg(wordsOf(is.personas, [](const Persona &one) {
                          return one.name;
                      }).join(u", "_s)));
    }

    void stages()
    {
        const QSet<qsizetype> still = m_stages.inOrder();
        for (qsizetype i = 0; i < m_is.journey.stages.size(); ++i) {
            const JourneyStage &stage = m_is.journey.stages.at(i);
            const qsizetype was = m_stages.was(i);
            if (was < 0) {
                add(ChangeWhat::Stage, ChangeHow::Added, stage.key, stage.name,
                    Tr::tr("The stage “%1” was added.").arg(stage.name));
                continue;
            }
            const QString &before = m_was.journey.stages.at(was).name;
            if (before != stage.name)
                add(ChangeWhat::Stage, ChangeHow::Renamed, stage.key, stage.name,
                    Tr::tr("The stage “%1” is called “%2” now.").arg(before, stage.name));
            if (!still.contains(i))
                add(ChangeWhat::Stage, ChangeHow::Moved, stage.key, stage.name,
                    Tr::tr("The stage “%1” was moved.").arg(stage.name));
        }
        for (qsizetype i = 0; i < m_was.journey.stages.size(); ++i) {
            const JourneyStage &stage = m_was.journey.stages.at(i);
            if (m_stages.isGone(i))
                add(ChangeWhat::Stage, ChangeHow::Removed, stage.key, stage.name,
                    Tr::tr("The stage “%1” was removed.").arg(stage.name));
        }
    }

    /// Steps that stand in the stage they stood in, in the order they stood in.
    QSet<qsizetype> unmoved() const
    {
        QSet<qsizetype> all;
        for (qsizetype stage = 0; stage < m_is.journey.stages.size(); ++stage) {
            QList<qsizetype> order;
            QList<qsizetype> places;
            for (qsizetype i = 0; i < m_after.size(); ++i) {
                const qsizetype was = m_steps.was(i);
                if (m_after.at(i).stage == stage && was >= 0 && m_before.at(was).stage == m_stages.was(stage)) {
                    order.append(was);
                    places.append(i);
                }
            }
            for (const qsizetype i : staying(order))
                all.insert(places.at(i));
        }
        return all;
    }

    void steps()
    {
        const QSet<qsizetype> still = unmoved();
        for (qsizetype i = 0; i < m_after.size(); ++i)
            step(i, still.contains(i));
        for (qsizetype i = 0; i < m_before.size(); ++i) {
            if (!m_steps.isGone(i))
                continue;
            const QString name = m_wasNames.value(m_before.at(i).step->touchpoint);
            add(ChangeWhat::Step, ChangeHow::Removed, m_before.at(i).step->key, name,
                Tr::tr("The touchpoint “%1” was removed.").arg(name));
        }
    }

    void step(qsizetype place, bool still)
    {
        const JourneyStep &now = *m_after.at(place).step;
        const QString name = m_names.value(now.touchpoint);
        if (m_steps.was(place) < 0) {
            add(ChangeWhat::Step, ChangeHow::Added, now.key, name, Tr::tr("The touchpoint “%1” was added.").arg(name));
            return;
        }
        const StepPlace &was = m_before.at(m_steps.was(place));
        const QString before = m_wasNames.value(was.step->touchpoint);
        if (before != name)
            add(ChangeWhat::Step, ChangeHow::Renamed, now.key, name,
                (was.step->touchpoint == now.touchpoint ? Tr::tr("The touchpoint “%1” is called “%2” now.")
                                                        : Tr::tr("The touchpoint “%1” gave way to “%2”."))
                    .arg(before, name));
        if (!still)
            moved(place, name);
        written(*was.step, now, name);
    }

    void moved(qsizetype place, const QString &name)
    {
        const StepPlace &now = m_after.at(place);
        const bool sameStage = m_before.at(m_steps.was(place)).stage == m_stages.was(now.stage);
        add(ChangeWhat::Step, ChangeHow::Moved, now.step->key, name,
            sameStage ? Tr::tr("The touchpoint “%1” was moved.").arg(name)
                      : Tr::tr("The touchpoint “%1” was moved to the stage “%2”.")
                            .arg(name, m_is.journey.stages.at(now.stage).name));
    }

    static QString groundingSentence(Grounding grounding)
    {
        switch (grounding) {
        case Grounding::Assumed:
            return Tr::tr("“%1” is assumed now.");
        case Grounding::Partly:
            return Tr::tr("“%1” is partly assumed now.");
        case Grounding::Researched:
            break;
        }
        return Tr::tr("“%1” is researched now.");
    }

    void written(const JourneyStep &was, const JourneyStep &now, const QString &name)
    {
        const auto changed = [&](const QString &words) {
            add(ChangeWhat::Step, ChangeHow::Changed, now.key, name, words.arg(name));
        };
        if (was.momentOfTruth != now.momentOfTruth)
            changed(now.momentOfTruth ? Tr::tr("“%1” is a moment of truth now.")
                                      : Tr::tr("“%1” is no moment of truth any more."));
        if (was.grounding != now.grounding)
            changed(groundingSentence(now.grounding));
        if (was.forecast != now.forecast)
            changed(!was.forecast   ? Tr::tr("“%1” has a forecast now.")
                    : !now.forecast ? Tr::tr("“%1” has no forecast any more.")
                                    : Tr::tr("“%1” has another forecast now."));
        JourneyStep same = was;
        same.key = now.key;
        same.touchpoint = now.touchpoint;
        same.momentOfTruth = now.momentOfTruth;
        same.grounding = now.grounding;
        same.forecast = now.forecast;
        if (same != now)
            changed(Tr::tr("What is written at “%1” was changed."));
        const Touchpoint *before = withKey(m_was.touchpoints, was.touchpoint);
        const Touchpoint *after = withKey(m_is.touchpoints, now.touchpoint);
        if (!before || !after)
            return;
        if (before->owner != after->owner || before->department != after->department
            || before->process != after->process)
            changed(Tr::tr("Owner, department or process of “%1” was changed."));
        if (before->channel != after->channel)
            changed(Tr::tr("The channel of “%1” was changed."));
        if (before->heardAs != after->heardAs || before->metric != after->metric)
            changed(Tr::tr("“%1” is measured or heard in another way now."));
    }

    void lanes()
    {
        const auto nameOf = [](const JourneyLane &lane) { return lane.name.isEmpty() ? lane.key : lane.name; };
        const QList<JourneyLane> &before = m_was.journey.lanes;
        const QList<JourneyLane> &after = m_is.journey.lanes;
        Pairs pairs(before.size(), after.size());
        const auto key = [](const JourneyLane &lane) { return lane.key; };
        const auto kind = [](const JourneyLane &lane) -> QString {
            return QString::number(int(lane.kind)) % u'\n' % folded(lane.name);
        };
        pairs.by(wordsOf(before, key), wordsOf(after, key));
        pairs.by(wordsOf(before, kind), wordsOf(after, kind));
        const QSet<qsizetype> still = pairs.inOrder();
        for (qsizetype i = 0; i < after.size(); ++i) {
            const JourneyLane &lane = after.at(i);
            const auto tell = [&](ChangeHow how, const QString &words) {
                add(ChangeWhat::Lane, how, lane.key, nameOf(lane), words.arg(nameOf(lane)));
            };
            if (pairs.was(i) < 0) {
                tell(ChangeHow::Added, Tr::tr("The lane “%1” was added."));
                continue;
            }
            const JourneyLane &was = before.at(pairs.was(i));
            if (nameOf(was) != nameOf(lane))
                add(ChangeWhat::Lane, ChangeHow::Renamed, lane.key, nameOf(lane),
                    Tr::tr("The lane “%1” is called “%2” now.").arg(nameOf(was), nameOf(lane)));
            if (!still.contains(i))
                tell(ChangeHow::Moved, Tr::tr("The lane “%1” was moved."));
            if (was.hidden != lane.hidden)
                tell(ChangeHow::Changed,
                    lane.hidden ? Tr::tr("The lane “%1” is hidden now.") : Tr::tr("The lane “%1” is shown again."));
        }
        for (qsizetype i = 0; i < before.size(); ++i) {
            if (pairs.isGone(i))
                add(ChangeWhat::Lane, ChangeHow::Removed, before.at(i).key, nameOf(before.at(i)),
                    Tr::tr("The lane “%1” was removed.").arg(nameOf(before.at(i))));
        }
    }

    /// Where a step of the earlier version stands in the later one; empty when it is gone.
    QString keyNow(const QString &before) const
    {
        for (qsizetype i = 0; i < m_after.size(); ++i) {
            if (m_steps.was(i) >= 0 && m_before.at(m_steps.was(i)).step->key == before)
                return m_after.at(i).step->key;
        }
        return {};
    }

    void cards()
    {
        const QList<JourneyCard> &before = m_was.journey.cards;
        const QList<JourneyCard> &after = m_is.journey.cards;
        Pairs pairs(before.size(), after.size());
        const auto key = [](const JourneyCard &card) { return card.key; };
        const auto title = [](const JourneyCard &card) -> QString {
            return QString::number(int(card.kind)) % u'\n' % folded(card.title);
        };
        pairs.by(wordsOf(before, key), wordsOf(after, key));
        pairs.by(wordsOf(before, title), wordsOf(after, title));
        for (qsizetype i = 0; i < after.size(); ++i) {
            const JourneyCard &card = after.at(i);
            const auto tell = [&](ChangeHow how, const QString &words) {
                add(ChangeWhat::Card, how, card.key, card.title, words.arg(card.title));
            };
            if (pairs.was(i) < 0) {
                tell(ChangeHow::Added, Tr::tr("The card “%1” was added."));
                continue;
            }
            const JourneyCard &was = before.at(pairs.was(i));
            if (keyNow(was.firstStep) != card.firstStep || keyNow(was.lastStep) != card.lastStep)
                tell(ChangeHow::Moved, Tr::tr("The card “%1” stands over other touchpoints now."));
            if (was.title != card.title || was.detail != card.detail || was.note != card.note || was.kind != card.kind
                || was.state != card.state || was.due != card.due)
                tell(ChangeHow::Changed, Tr::tr("The card “%1” was changed."));
        }
        for (qsizetype i = 0; i < before.size(); ++i) {
            if (pairs.isGone(i))
                add(ChangeWhat::Card, ChangeHow::Removed, before.at(i).key, before.at(i).title,
                    Tr::tr("The card “%1” was removed.").arg(before.at(i).title));
        }
    }

    const JourneyState &m_was;
    const JourneyState &m_is;
    QHash<QString, QString> m_wasNames;
    QHash<QString, QString> m_names;
    QList<StepPlace> m_before;
    QList<StepPlace> m_after;
    Pairs m_steps;
    Pairs m_stages;
    QList<JourneyDifference> m_found;
};

} // namespace

JourneyState JourneyState::of(const JourneySnapshot &snapshot)
{
    return {snapshot.was, snapshot.touchpoints, mapFromText(snapshot.numbers)};
}

QList<JourneyDifference> journeyDifferences(const JourneyState &was, const JourneyState &is)
{
    return Comparing(was, is).all();
}

JourneySet withRestored(const JourneySet &stored, const JourneySnapshot &snapshot)
{
    JourneySet after = stored;
    const auto same = std::find_if(after.journeys.begin(), after.journeys.end(),
        [&snapshot](const Journey &journey) { return journey.key == snapshot.journey; });
    Journey back = snapshot.was;
    if (same != after.journeys.end()) {
        back.id = same->id;
        back.version = same->version;
        back.key = same->key;
        back.position = same->position;
        *same = back;
    } else {
        back.id = Id<Journey>::make();
        back.version = 1;
        after.journeys.append(back);
    }
    for (Touchpoint touchpoint : snapshot.touchpoints) {
        if (withKey(after.touchpoints, touchpoint.key))
            continue;
        touchpoint.id = Id<Touchpoint>::make();
        touchpoint.version = 1;
        after.touchpoints.append(touchpoint);
    }
    return withNextVersions(stored, after);
}

} // namespace hearken
