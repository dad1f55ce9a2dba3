// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journey/journeyversions.h"

#include "core/base/daytext.h"
#include "core/journey/journeystrip.h"
#include "core/journey/mapjson.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::journey)
};

/// The journey that is improved, then those that improve it.
QList<Journey> familyOf(const QList<Journey> &journeys, const QString &key)
{
    const Journey *shown = withKey(journeys, key);
    const Journey *root = shown ? withKey(journeys, shown->baseline) : nullptr;
    if (!root)
        root = shown;
    QList<Journey> family;
    if (!root)
        return family;
    family.append(*root);
    for (const Journey &one : journeys) {
        if (one.key != root->key && (one.baseline == root->key || one.key == key))
            family.append(one);
    }
    return family;
}

QString nowName(const Journey &journey)
{
    return journey.time == JourneyTime::ToBe ? Tr::tr("To be: %1").arg(journey.name) : Tr::tr("As it is now");
}

QString versionName(const Journey &journey, const JourneySnapshot &version, bool isRoot)
{
    const QString day = dayText(version.day, u"d MMM yyyy"_s);
    const QString number = QLocale().toString(version.number);
    if (!isRoot)
        return Tr::tr("%1, version %2 of %3").arg(journey.name, number, day);
    return version.name.isEmpty() ? Tr::tr("Version %1 of %2").arg(number, day)
                                  : Tr::tr("Version %1 of %2, %3").arg(number, day, version.name);
}

/// Whether a kept journey is the other one but for what changing elsewhere leaves in its row.
bool isSame(Journey kept, const Journey &now)
{
    kept.id = now.id;
    kept.version = now.version;
    kept.position = now.position;
    return kept == now;
}

const NamedSide *sideOf(const QList<NamedSide> &sides, const JourneySide &side)
{
    const auto found = std::find_if(
        sides.cbegin(), sides.cend(), [&side](const NamedSide &one) { return one.side == side; });
    return found == sides.cend() ? nullptr : &*found;
}

/// The first side but one that fits.
template <class Fits>
const NamedSide *otherSide(const QList<NamedSide> &sides, const JourneySide &than, Fits fits)
{
    const auto found = std::find_if(
        sides.cbegin(), sides.cend(), [&](const NamedSide &one) { return one.side != than && fits(one); });
    return found == sides.cend() ? nullptr : &*found;
}

Result<JourneyState> stateOf(const QList<Journey> &journeys, const QList<JourneySnapshot> &versions,
    const JourneySide &side, const JourneyGround &ground, const Columns &columns, const JourneyView &view,
    const Progress &progress)
{
    for (const JourneySnapshot &version : versions) {
        if (side.number > 0 && version.journey == side.journey && version.number == side.number)
            return JourneyState::of(version);
    }
    const Journey *now = withKey(journeys, side.journey);
    if (!now)
        return Error{ErrorKind::NotFound, Tr::tr("This version is gone. Choose another one."), {}};
    const Result<JourneyMap> map = filledMap(measuredOnly(*now), ground, columns, onlyMeasures(view), progress);
    if (!map)
        return map.error();
    return JourneyState{*now, ground.touchpoints, *map};
}

/// Nothing of it folded away.
Journey wholly(Journey journey)
{
    for (JourneyStage &stage : journey.stages)
        stage.folded = false;
    for (JourneyLane &lane : journey.lanes)
        lane.hidden = false;
    return journey;
}

QString countedWords(const Slice &slice)
{
    return Tr::tr("%1 to %2, %3", "from day, to day, which feedback")
        .arg(dayText(slice.period.from, u"d MMM yyyy"_s), dayText(slice.period.to.addDays(-1), u"d MMM yyyy"_s),
            slice.phrase());
}

/// A difference between two parts of the customers is no change of the journey.
QString foundationOf(const Slice &was, const Slice &is)
{
    if (!was.period.from.isValid() || !was.period.to.isValid() || !is.period.from.isValid() || !is.period.to.isValid())
        return {};
    const QString told = Tr::tr("Before counts %1. Now counts %2.").arg(countedWords(was), countedWords(is));
    return was.where == is.where && was.words == is.words
        ? told
        : Tr::tr("%1 These are different customers, so a difference need not be a change.").arg(told);
}

} // namespace

Columns::Needs keptNeeds(const Journey &journey, const JourneyGround &ground, const JourneyView &view)
{
    Columns::Needs needs = journeyNeeds(wholly(journey), ground, view);
    needs.order = true; // for the quotes
    return needs;
}

Result<JourneySnapshot> keptVersion(Session &session, const Journey &journey, const JourneyGround &ground,
    const Columns &columns, const JourneyView &view, QDate day, const Progress &progress)
{
    const Journey open = wholly(seenBy(journey, view));
    const auto counted = filledMap(open, ground, columns, view, progress);
    if (!counted)
        return counted.error();
    const auto map = quotedMap(*counted, session, open, ground, columns, view, progress);
    if (!map)
        return map.error();
    JourneySnapshot version;
    version.id = Id<JourneySnapshot>::make();
    version.journey = journey.key;
    version.number = ground.number + 1;
    version.day = day;
    version.was = journey;
    version.numbers = mapText(*map);
    for (const JourneyStage &stage : journey.stages) {
        for (const JourneyStep &step : stage.steps) {
            const Touchpoint *touchpoint = withKey(ground.touchpoints, step.touchpoint);
            if (touchpoint && !withKey(version.touchpoints, touchpoint->key))
                version.touchpoints.append(*touchpoint);
        }
    }
    return version;
}

QString JourneySide::text() const
{
    return number > 0 ? journey % u'@' % QString::number(number) : journey;
}

JourneySide JourneySide::fromText(const QString &text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    bool isNumber = false;
    const int number = text.mid(at + 1).toInt(&isNumber);
    return at > 0 && isNumber ? JourneySide{text.left(at), number} : JourneySide{text, 0};
}

QList<NamedSide> comparableSides(
    const QList<Journey> &journeys, const QList<JourneySnapshot> &versions, const QString &journey)
{
    const QList<Journey> family = familyOf(journeys, journey);
    QList<NamedSide> sides;
    for (const Journey &one : family)
        sides.append({{one.key, 0}, nowName(one)});
    for (const Journey &one : family) {
        for (const JourneySnapshot &version : versions) {
            if (version.journey == one.key)
                sides.append({{one.key, version.number}, versionName(one, version, one.key == family.constFirst().key),
                    isSame(version.was, one)});
        }
    }
    return sides;
}

std::optional<std::pair<NamedSide, NamedSide>> usualSides(
    const QList<NamedSide> &sides, const QList<Journey> &journeys, const QString &journey)
{
    const NamedSide *now = sideOf(sides, {journey, 0});
    const Journey *shown = withKey(journeys, journey);
    if (!now || !shown)
        return {};
    if (const NamedSide *improved = sideOf(sides, {shown->baseline, 0}))
        return std::pair(*improved, *now);
    const auto isKept = [&](const NamedSide &one) { return one.side.journey == journey && one.side.number > 0; };
    const NamedSide *kept = otherSide(
        sides, now->side, [&](const NamedSide &one) { return isKept(one) && !one.isAsNow; });
    if (!kept)
        kept = otherSide(sides, now->side, isKept);
    if (kept)
        return std::pair(*kept, *now);
    const NamedSide *any = otherSide(sides, now->side, [](const NamedSide &) { return true; });
    return any ? std::optional(std::pair(*now, *any)) : std::nullopt;
}

Columns::Needs versionsNeeds(
    const QList<Journey> &journeys, const JourneyGround &ground, const JourneyView &view, const QString &journey)
{
    Columns::Needs all;
    for (const Journey &one : familyOf(journeys, journey))
        all += journeyNeeds(measuredOnly(one), ground, onlyMeasures(view));
    return all;
}

Result<ComparedVersions> comparedVersions(Session &session, const Columns &columns, const JourneyGround &ground,
    const QString &journey, const JourneySide &was, const JourneySide &is, const JourneyView &view,
    const Progress &progress)
{
    const auto journeys = Journeys::all(session);
    const auto versions = JourneySnapshots::all(session);
    if (!journeys || !versions)
        return journeys ? versions.error() : journeys.error();
    ComparedVersions made;
    made.sides = comparableSides(*journeys, *versions, journey);
    const auto usual = usualSides(made.sides, *journeys, journey);
    if (!usual)
        return made;
    const NamedSide *earlier = sideOf(made.sides, was);
    const NamedSide *later = sideOf(made.sides, is);
    made.was = earlier ? *earlier : usual->first;
    made.is = later ? *later : usual->second;
    const auto before = stateOf(*journeys, *versions, made.was.side, ground, columns, view, progress);
    const auto after = stateOf(*journeys, *versions, made.is.side, ground, columns, view, progress);
    if (!before || !after)
        return before ? after.error() : before.error();
    made.comparison = compared(*before, *after);
    made.foundation = foundationOf(before->map.slice, after->map.slice);
    made.anyTouchpoint = !made.comparison.steps.isEmpty();
    return made;
}

} // namespace hearken
