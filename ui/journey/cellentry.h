// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journey/journeyedit.h"
#include "core/journey/journeymap.h"

class QMimeData;

namespace hearken {

// What people type into the cells of a map, copy out of them and paste into them: values, without a window.

/// A journey with the project's touchpoints, while cells are changed.
struct JourneyDraft
{
    Journey journey;
    QList<Touchpoint> touchpoints;
    QString persona; ///< whose feelings are assumed; empty: everybody's
};

/// Cells side by side, as places of a map.
struct CellRange
{
    int lane = 0;
    int column = 0;
    int lanes = 1;
    int columns = 1;

    bool operator==(const CellRange &) const = default;
};

/// What a field of a cell begins with: what was typed there, else what the map shows. A second line stands after " / ".
QString typedText(const JourneyDraft &draft, const JourneyMap &map, int lane, int column);
/// A number as people type it: with their own sign for decimals, shares in per cent.
std::optional<double> typedNumber(const QString &text, Unit unit);
QString numberTyped(double value, Unit unit);
/// In which unit a number of this cell is typed.
Unit unitOfCell(const JourneyMap &map, int lane, int column);
bool wantsNumber(LaneKind kind);

/// Nothing empties the cell; a touchpoint keeps its name. False, and nothing changed, when it is not a number where one
/// is wanted.
bool enterCell(JourneyDraft &draft, const JourneyMap &map, int lane, int column, const QString &text);

/// Copied cells: as text for any program, and as the part of the journey that they are.
struct CellClip
{
    QList<QStringList> texts; ///< by lane, then by column
    Journey part; ///< one stage with the steps, the lanes and their cards; without lanes when the text is all there is
    bool whole = false; ///< whole lanes
};

CellClip copiedCells(const JourneyDraft &draft, const JourneyMap &map, const CellRange &range, bool whole);
/// As tab-separated text and as data of our own. The caller, or the clipboard, owns it.
QMimeData *mimeOf(const CellClip &clip);
/// Nothing when there are no cells in it.
std::optional<CellClip> clipFrom(const QMimeData &data);

struct Pasted
{
    int cells = 0;
    int refused = 0; ///< words where a number is wanted
};
/// From the range's corner; one copied cell fills all of the range. Cards come as they are, with keys of their own.
Pasted pasteCells(JourneyDraft &draft, const JourneyMap &map, const CellClip &clip, const CellRange &into);
/// Whole lanes: free ones as new lanes below this one, the others into the lane of their kind. Cells go to the step of the
/// same touchpoint, else to the one of the same place.
Pasted pasteLanes(JourneyDraft &draft, const CellClip &clip, const QString &below);
/// What was typed in the cells goes; a range of touchpoints alone takes them out of the journey. How many were emptied.
int emptyCells(JourneyDraft &draft, const JourneyMap &map, const CellRange &range);

} // namespace hearken
