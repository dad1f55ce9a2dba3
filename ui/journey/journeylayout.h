// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journey/journeymap.h"
#include "ui/figure/legend.h"
#include "ui/journey/mappen.h"

#include <QLocale>

#include <memory>

namespace hearken {

enum class MapDensity { Overview, Standard, Detail };

struct MapLayoutOptions
{
    MapDensity density = MapDensity::Standard;
    double room = 0; ///< width to be filled, lane headers included; 0: columns as wide as they like best
    QLocale locale;
    double feeling = 0; ///< height of the lane of feelings; 0: as the density has it
    double widest = 0; ///< that a column becomes; 0: as the density has it

    bool operator==(const MapLayoutOptions &) const = default;
};

/// A place of a map. Lane −1 with a column is its head, column −1 with a lane is the lane's header; both −1 with a stage
/// is the stage's band.
struct MapPlace
{
    int lane = -1;
    int column = -1;
    int stage = -1;
    int card = -1; ///< of the lane of cards

    bool operator==(const MapPlace &) const = default;
};

/// Where everything of a map is, and what is drawn there: pure, in design pixels, from the upper left corner. Above are
/// the band of stages, then the lanes from top to bottom; at the left the lanes' headers.
class JourneyLayout
{
public:
    JourneyLayout();
    /// With the ruler of an earlier layout, words that it measured need not be measured again.
    JourneyLayout(const JourneyMap &map, const MapLayoutOptions &options, const std::shared_ptr<MapRuler> &ruler = {});

    const JourneyMap &map() const { return m_map; }
    const MapLayoutOptions &options() const { return m_options; }
    const std::shared_ptr<MapRuler> &ruler() const { return m_ruler; }
    int laneCount() const { return int(m_map.lanes.size()); }
    int columnCount() const { return int(m_map.columns.size()); }
    int stageCount() const { return int(m_map.stages.size()); }
    /// Whether every lane and column is where it is in the other.
    bool hasSamePlaces(const JourneyLayout &other) const;
    QSizeF size() const { return {m_lefts.last(), m_tops.last()}; }
    double headerWidth() const { return m_lefts.first(); }
    /// Band, and the lane of touchpoints when it is the first: what stays while the rest scrolls.
    double frozenHeight() const;

    QRectF stageRect(int stage) const; ///< of its band
    QRectF columnRect(int column) const; ///< under the band, to the bottom
    QRectF headerRect(int lane) const;
    QRectF laneRect(int lane) const; ///< its cells
    QRectF cellRect(int lane, int column) const;
    QRectF cardRect(int lane, int card) const;
    /// The columns that this part of the width touches: first and last, or (0, −1).
    std::pair<int, int> columnsIn(double left, double right) const;
    std::pair<int, int> lanesIn(double top, double bottom) const;
    MapPlace at(QPointF point) const;
    int stageOf(int column) const;
    bool isFolded(int column) const;

    /// The band with its name, which stays in sight where the band begins before `from`.
    QList<MapMark> stageMarks(int stage, double from = 0) const;
    QList<MapMark> headerMarks(int lane) const;
    QList<MapMark> cellMarks(int lane, int column) const;
    /// What runs through a whole lane: the curves, or the line of visibility. Cards have their own.
    /// Only what begins in these columns, when they are named: of a long curve what is seen is made.
    QList<MapMark> laneMarks(int lane, int first = 0, int last = -1) const;
    QList<MapMark> cardMarks(int lane, int card) const;

    /// The lane's own height for a value of feeling, from the top of the lane.
    static double feelingY(const QRectF &lane, double value);

private:
    double laneHeight(const MapLane &lane, qsizetype index) const;
    double touchpointHeight() const;
    int linesOf(const MapLane &lane, int most) const;
    double leastRoom() const;
    void placeColumns();
    void placeLanes();
    void stackCards(qsizetype lane);

    JourneyMap m_map;
    MapLayoutOptions m_options;
    QList<double> m_lefts; ///< of the columns, and the right edge
    QList<double> m_tops; ///< of the lanes, and the lower edge
    QList<QList<int>> m_slots; ///< by lane and card: which of the rows of cards
    QList<int> m_stageOf; ///< by column
    int m_cardLines = 0; ///< below the title of the fullest card
    int m_cardTitle = 1; ///< lines of the longest title
    std::shared_ptr<MapRuler> m_ruler;
};

/// Signs and frames of every map in words.
QList<LegendEntry> mapLegend();

inline constexpr double stageBand = 27;

/// What a touchpoint's head says: its name in one line or two, and how many lines all of it takes.
struct TouchpointLines
{
    QStringList name;
    bool grounding = false; ///< below it what it rests on
    int count = 0;
};
TouchpointLines touchpointLines(const MapColumn &column, const MapRuler &ruler, MapDensity density, double width);

// Parts of the layout in their own files.
void markCell(MapPen &pen, const JourneyLayout &layout, int lane, int column);
void markCard(MapPen &pen, const QRectF &rect, const MapCard &card, MapDensity density, int titleLines);
QStringList cardTitle(const MapCard &card, const MapRuler &ruler, double width, int most);
void markCurves(MapPen &pen, const JourneyLayout &layout, const QRectF &lane, const QList<FeelingCurve> &curves,
    int first, int last);
/// Class, side or tone of a cell as one colour, for maps that are seen from far; none when the cell is empty.
std::optional<Token> cellFill(const JourneyMap &map, int lane, int column);
bool isCardLane(LaneKind kind);
/// Of a persona's curve: its own choice 1 … 4, or by its place.
Token curveColor(int color, int place);

} // namespace hearken
