// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure.h"
#include "ui/kit/theme.h"

#include <QLocale>

namespace hearken {

class TagMarks;

/// How a figure is painted: colours, the size of a design pixel in the painter's coordinates (1 on a screen of 100 %),
/// and what belongs to the moment.
struct FigureStyle
{
    const Theme *theme = &Theme::light();
    double scale = 1;
    QLocale locale;
    bool heading = false; ///< paints title and subtitle as well; cards and pages show them themselves
    bool note = false; ///< paints the note under the figure
    int row = -1; ///< selected place of a ranking, heat table or bars; -1: none
    int column = -1;
    /// First row of a heat table that scrolls; −1: it does not, and what has no room is said.
    int first = -1;
    TagMarks *marks = nullptr; ///< of a tagged PDF: a table tags its cells

    QColor color(Token token) const { return (*theme)[token]; }
};

} // namespace hearken
