// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dashboard/tilewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::dashboard)
};

struct DimensionName
{
    const char *name;
    const char *word;
};

constexpr std::array dimensionNames{
    DimensionName{"source", QT_TRANSLATE_NOOP("hearken::dashboard", "source")},
    DimensionName{"language", QT_TRANSLATE_NOOP("hearken::dashboard", "language")},
    DimensionName{"touchpoint", QT_TRANSLATE_NOOP("hearken::dashboard", "touchpoint")},
    DimensionName{"channel", QT_TRANSLATE_NOOP("hearken::dashboard", "channel")},
    DimensionName{"segment", QT_TRANSLATE_NOOP("hearken::dashboard", "segment")},
    DimensionName{"region", QT_TRANSLATE_NOOP("hearken::dashboard", "region")},
    DimensionName{"team", QT_TRANSLATE_NOOP("hearken::dashboard", "team")},
    DimensionName{"product", QT_TRANSLATE_NOOP("hearken::dashboard", "product")},
};

QString rhythmTitle(Grain grain)
{
    switch (grain) {
    case Grain::Day:
        return Tr::tr("%1 by day");
    case Grain::Week:
        return Tr::tr("%1 by week");
    case Grain::Month:
        return Tr::tr("%1 by month");
    case Grain::Quarter:
        return Tr::tr("%1 by quarter");
    case Grain::Year:
        return Tr::tr("%1 by year");
    }
    return u"%1"_s;
}

/// "10 of 10 weeks": how many of the periods something is true for.
QString periodsPhrase(qsizetype some, qsizetype all, Grain grain)
{
    QString text = Tr::tr("%1 of %2 days");
    if (grain == Grain::Week)
        text = Tr::tr("%1 of %2 weeks");
    else if (grain == Grain::Month)
        text = Tr::tr("%1 of %2 months");
    else if (grain == Grain::Quarter)
        text = Tr::tr("%1 of %2 quarters");
    else if (grain == Grain::Year)
        text = Tr::tr("%1 of %2 years");
    return text.arg(some).arg(all);
}

QString phasePhrase(const ControlChart &chart, Grain grain)
{
    qsizetype judged = 0;
    qsizetype under = 0;
    qsizetype over = 0;
    qsizetype beyond = 0;
    const ControlPhase &phase = chart.phases.constLast();
    for (qsizetype i = phase.first; i < phase.end; ++i) {
        const ControlPoint &point = chart.points.at(i);
        if (!point.isKnown() || point.unfinished)
            continue;
        ++judged;
        under += point.sideBefore == Direction::Down ? 1 : 0;
        over += point.sideBefore == Direction::Up ? 1 : 0;
        beyond += point.beyondBefore ? 1 : 0;
    }
    if (judged == 0)
        return {};
    const bool fell = under >= over;
    return (fell ? Tr::tr("%1 under the old level, %2 beyond its limits")
                 : Tr::tr("%1 over the old level, %2 beyond its limits"))
        .arg(periodsPhrase(fell ? under : over, judged, grain))
        .arg(beyond);
}

} // namespace

QString dimensionWord(const QString &name)
{
    const auto found = std::find_if(dimensionNames.begin(), dimensionNames.end(),
        [&name](const DimensionName &known) { return name == QLatin1StringView(known.name); });
    return found == dimensionNames.end() ? name : Tr::tr(found->word);
}

QString tileTitle(const Tile &tile, const QString &metricName)
{
    if (!tile.title.isEmpty())
        return tile.title;
    if (tile.days > 0) {
        Tile whole = tile;
        whole.days = 0;
        return Tr::tr("%1, last %2 days").arg(tileTitle(whole, metricName), QLocale().toString(tile.days));
    }
    const QString first = dimensionWord(tile.dimensions.value(0));
    switch (tile.kind) {
    case TileKind::Kpi:
        return metricName;
    case TileKind::Trend:
        return rhythmTitle(tile.grain).arg(metricName);
    case TileKind::Heat:
        return Tr::tr("%1 by %2 and %3").arg(metricName, first, dimensionWord(tile.dimensions.value(1)));
    case TileKind::Comparison:
        return Tr::tr("%1 by %2").arg(metricName, first);
    case TileKind::Distribution:
        return Tr::tr("%1, answers by score").arg(metricName);
    case TileKind::Volume:
        return rhythmTitle(tile.grain).arg(Tr::tr("Responses"));
    case TileKind::Journey:
        return Tr::tr("Journey");
    case TileKind::Comments:
        return Tr::tr("Newest comments");
    case TileKind::Note:
        return Tr::tr("Note");
    }
    return {};
}

QString chartPhrase(const ControlChart &chart, Grain grain)
{
    if (chart.phases.size() > 1)
        return phasePhrase(chart, grain);
    qsizetype judged = 0;
    qsizetype beyond = 0;
    for (const ControlPoint &point : chart.points) {
        judged += point.isKnown() && !point.unfinished ? 1 : 0;
        beyond += point.beyond && !point.unfinished ? 1 : 0;
    }
    if (judged == 0)
        return {};
    return Tr::tr("%1 beyond the limits").arg(periodsPhrase(beyond, judged, grain));
}

} // namespace hearken
