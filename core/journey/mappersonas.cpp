// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journey/journeyedit.h"
#include "core/journey/mapparts.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::journey)
};

} // namespace

Journey seenBy(Journey journey, const JourneyView &view)
{
    const auto chosen = std::find_if(journey.personas.begin(), journey.personas.end(),
        [&view](const Persona &persona) { return persona.key == view.persona; });
    // The colours stay where they are: they are known by them.
    for (qsizetype i = 0; i < journey.personas.size(); ++i) {
        if (journey.personas.at(i).color == 0)
            journey.personas[i].color = int(i) + 1;
    }
    if (chosen != journey.personas.end()) {
        std::rotate(journey.personas.begin(), chosen, chosen + 1);
    } else if (view.persona == everybody && !journey.personas.isEmpty()) {
        Persona all;
        all.name = Tr::tr("everybody");
        const auto taken = [&](const Persona &persona) { return persona.color == all.color; };
        for (all.color = int(mostPersonas); all.color > 1; --all.color) {
            if (std::none_of(journey.personas.cbegin(), journey.personas.cend(), taken))
                break;
        }
        journey.personas.prepend(all);
    }
    return journey;
}

KnownPersonas knownPersonas(const Journey &journey, const Columns &columns)
{
    KnownPersonas known{journey, {}};
    for (Persona &persona : known.journey.personas) {
        const QStringList names = persona.slice.where.keys();
        for (const QString &name : names) {
            if (columns.dimension(name))
                continue;
            persona.slice.where.remove(name);
            known.problems.append(
                Tr::tr("persona %1: “%2” is not in this project, so it narrows nothing").arg(persona.name, name));
        }
    }
    return known;
}

Slice sliceOf(const Journey &journey, const JourneyView &view)
{
    Slice slice = view.slice;
    for (const Persona &persona : journey.personas) {
        if (persona.key != view.persona && !(view.persona.isEmpty() && &persona == &journey.personas.first()))
            continue;
        for (auto chosen = persona.slice.where.cbegin(); chosen != persona.slice.where.cend(); ++chosen) {
            if (!slice.where.contains(chosen.key()))
                slice.where.insert(chosen.key(), chosen.value());
        }
    }
    return slice;
}

Slice sliceOf(const Journey &journey, const Touchpoint &touchpoint, const JourneyView &view)
{
    Slice slice = sliceOf(journey, view);
    slice.where.insert(u"touchpoint"_s, heardAs(touchpoint));
    return slice;
}

} // namespace hearken
