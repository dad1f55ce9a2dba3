// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/briefingfeed.h"

#include "core/base/daytext.h"
#include "core/briefing/assemble.h"
#include "core/briefing/briefingjson.h"
#include "core/briefing/changes.h"
#include "core/briefing/issued.h"
#include "core/briefing/outlines.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct BriefingFeedWords
{
    Q_DECLARE_TR_FUNCTIONS(hearken::today)
};

Result<std::optional<TodayLine>> changedBriefing(const TodayGround &ground, const Outline &outline)
{
    const auto issued = IssuedBriefings::newest(ground.session, outline.id);
    if (!issued)
        return issued.error();
    const auto was = *issued ? briefingFromJson((*issued)->briefing) : Result<Briefing>(Error{});
    if (!was)
        return std::optional<TodayLine>(); // one that cannot be read is told where it is opened
    auto ask = briefingAsk(ground.session, outline, {was->period, {}, {}}, was->day);
    if (!ask)
        return ask.error();
    ask->before = was->before;
    const auto now = assemble(ground.session, ground.columns, ground.facts, *ask);
    if (!now)
        return now.error();
    QList<BriefingChange> changes = changesBetween(*was, *now);
    changes.removeIf([](const BriefingChange &change) { return !change.isNumber; });
    if (changes.isEmpty())
        return std::optional<TodayLine>();
    const BriefingChange &first = changes.constFirst();
    TodayLine line;
    line.icon = u"brief"_s;
    const int count = int(changes.size());
    line.title = was->reader.isEmpty()
        ? BriefingFeedWords::tr("%1: %n numbers changed since it was approved", nullptr, count).arg(outline.name)
        : BriefingFeedWords::tr("Briefing for %1: %n numbers changed since it was approved", nullptr, count)
              .arg(was->reader);
    line.detail = first.was.isEmpty() || first.now.isEmpty()
        ? first.what
        : BriefingFeedWords::tr("%1 went from %2 to %3").arg(first.what, first.was, first.now);
    line.due = BriefingFeedWords::tr("of %1").arg(dayText(was->day, u"d MMM"_s));
    line.urgency = Urgency::Soon;
    line.action = BriefingFeedWords::tr("Compare");
    line.link = {u"briefings"_s, outline.name, {}};
    line.stake = double(changes.size());
    return std::optional<TodayLine>(line);
}

} // namespace

Result<QList<Outline>> issuedOutlines(Session &session)
{
    const auto issued = IssuedBriefings::all(session);
    const auto outlines = Outlines::all(session);
    if (!issued || !outlines)
        return issued ? outlines.error() : issued.error();
    QList<Outline> found;
    for (const Issued &one : *issued) {
        const auto of = std::find_if(
            outlines->cbegin(), outlines->cend(), [&one](const Outline &outline) { return outline.id == one.outline; });
        if (of != outlines->cend() && !found.contains(*of) && found.size() < issuedLooked)
            found.append(*of);
    }
    return found;
}

Result<QList<TodayLine>> changedBriefings(const TodayGround &ground)
{
    QList<TodayLine> lines;
    for (const Outline &outline : ground.issued) {
        const auto line = changedBriefing(ground, outline);
        if (!line)
            return line.error();
        if (*line)
            lines.append(**line);
    }
    return lines;
}

} // namespace hearken
