// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure.h"
#include "core/journey/journey.h"

#include <variant>

namespace hearken {

// A journey as the reader sees it, with everything that is computed: the map, its table, its curve and its paper are
// drawn from this value alone. A lane of cells has one cell per column, in the order of the columns.

enum class CellState { Ready, Counting, Failed }; ///< Counting: drawn hatched until the numbers are there

struct MapColumn
{
    QString key; ///< of the step; empty where a stage without steps, or a folded one, has its one column
    QString touchpoint; ///< key of the Touchpoint
    QString name;
    bool momentOfTruth = false;
    Grounding grounding = Grounding::Assumed;
    QString groundingWords; ///< "partly assumed", "researched: 176 answers"; empty when there is nothing to say
    QDate newest; ///< day of its newest evidence, an answer or a look of the team; invalid: there is none
    bool stale = false; ///< its newest evidence is older than the freshness limit
    bool blind = false; ///< nobody asks here
    QString subJourney; ///< key of the journey behind it

    bool operator==(const MapColumn &) const = default;
};

struct MapStage
{
    QString key;
    QString name;
    int first = 0; ///< its columns: first … first + count − 1; a stage always has one, perhaps empty, column
    int count = 0;
    bool folded = false; ///< one narrow column that stands for all its steps

    bool operator==(const MapStage &) const = default;
};

/// Words in a cell: channel, backstage, asked here, free text.
struct WordsCell
{
    QString text;
    QString detail; ///< second line
    QString icon; ///< name of a drawing in resources/icons; may be empty
    Tone tone = Tone::Plain; ///< Attention: "blind to leavers", "3 surveys here"

    bool operator==(const WordsCell &) const = default;
};

struct FeelingPoint : FigureValue ///< −2…+2; not known: a gap in the curve
{
    bool assumed = false; ///< the team's, not measured: drawn dashed

    bool operator==(const FeelingPoint &other) const;
};

enum class CurveMark { None, Peak, Low, End };

struct FeelingCurve
{
    QString persona; ///< name at the line's end; empty when there is one curve
    int color = 0; ///< 1 … 4; 0: by its place
    QList<FeelingPoint> points; ///< one per column
    QList<CurveMark> marks; ///< one per column: peak and end are what people remember

    bool operator==(const FeelingCurve &) const = default;
};

/// ○ expected, ● provided.
struct GapCell
{
    FigureValue expected; ///< set by hand: n is 0 and low, high are not known
    FigureValue provided;
    double gap = notKnown; ///< provided − expected
    Side side = Side::Plain; ///< Under: worse than expected, and the interval of the difference leaves out 0
    Unit unit = Unit::Mean; ///< of all three
    double low = 0; ///< ends of the scale
    double high = 1;
    bool highIsGood = true;

    bool operator==(const GapCell &other) const;
};

struct MeasureCell : FigureValue
{
    QString metric; ///< key
    QString metricName;
    Unit unit = Unit::Share;
    bool highIsGood = true;
    std::optional<double> goal;
    std::optional<double> forecast; ///< of a to-be journey
    Standing standing = Standing::Unknown;
    QString verdict; ///< "Real drop since 3 Mar", "No signal"
    Tone tone = Tone::Plain;
    QList<double> spark; ///< ten equal parts of the last 26 weeks (or of a longer period), oldest first; NaN is a gap

    bool operator==(const MeasureCell &other) const;
};

struct QuoteCell
{
    QString text; ///< without quotation marks; chosen by `pickQuotes`
    qint64 response = 0;
    qint64 others = 0; ///< comments beside this one

    bool operator==(const QuoteCell &) const = default;
};

struct MapCard
{
    QString key;
    CardKind kind = CardKind::Pain;
    CardState state = CardState::Proposed;
    QString title;
    QStringList lines;
    bool overdue = false;
    int first = 0; ///< columns, both included
    int last = 0;

    bool operator==(const MapCard &) const = default;
};

struct NumberCell
{
    QString text; ///< as it is shown; empty: no number

    bool operator==(const NumberCell &) const = default;
};

struct PictureCell
{
    QString file; ///< in the project; empty: none
    QString words; ///< what it shows, for those who cannot see it

    bool operator==(const PictureCell &) const = default;
};

struct MapLane
{
    QString key;
    LaneKind kind = LaneKind::Text;
    QString name;
    QString detail; ///< second line of the lane's header
    bool collapsed = false;
    CellState state = CellState::Ready;
    /// Touchpoint and Visibility have none: they draw the columns and a line.
    std::variant<std::monostate, QList<WordsCell>, QList<FeelingCurve>, QList<GapCell>, QList<MeasureCell>,
        QList<QuoteCell>, QList<MapCard>, QList<NumberCell>, QList<PictureCell>>
        content;
};

struct JourneyMap
{
    QString key; ///< of the journey
    QString name;
    QString
        meta; ///< "As it is, version 7 of 4 May · persona Marta, first line of her own · owner Sami Laine · 1,536 answers"
    Slice
        slice; ///< what its numbers are counted from: the period as it was counted, the filter, the persona; empty: none are
    QStringList notes; ///< what could not be taken into account, one sentence each; the meta line ends with them
    QString lowWord; ///< ends and middle of the feeling: "angry", "neutral", "delighted"
    QString middleWord;
    QString highWord;
    QList<MapStage> stages;
    QList<MapColumn> columns;
    QList<MapLane> lanes; ///< the visible ones, from top to bottom
};

/// The live KPI of a map, one cell per column; empty when it has none.
QList<MeasureCell> measuresOf(const JourneyMap &map);

/// "Technician visit, CSAT 59%, 51 to 66%, n 176, goal 82%, far below, Real drop since 3 Mar": one cell in words, for the table twin, for
/// screen readers and for the titles of an SVG.
QString cellWords(const JourneyMap &map, int lane, int column);

/// "far below", where low is good "far worse than the goal": a value over such a goal is the bad one, and above and below
/// would say the opposite.
QString standingWords(Standing standing, bool highIsGood);

/// What is looked at first: provided farthest under expected, measure farthest under its goal, fewest answers.
enum class MapOrder { Gap, UnderGoal, Answers };
/// Indices of the columns in that order; those without a number are left out. The map itself stays as it is.
QList<int> columnsBy(const JourneyMap &map, MapOrder order);

} // namespace hearken
