// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dashboard/drill.h"
#include "core/dashboard/tilefigure.h"
#include "ui/figure/figurestyle.h"

#include <QSizeF>

class QPainter;

namespace hearken {

/// A board with what it shows, as a value: for files, the clipboard and the wall.
struct BoardPicture
{
    Board board;
    FilledBoard filled;
    CommentPage comments;
    QString meta; ///< "12 Feb to 12 May 2026 · 7,608 responses", under the name
};

/// One tile of it alone, in a board of its own.
BoardPicture tilePicture(const BoardPicture &picture, qsizetype tile);

/// As high as everything needs at this width; design pixels.
QSizeF boardPictureSize(const BoardPicture &picture, double width);
/// Name, meta line and cards on the ground colour of the theme; the same cards as on the screen. Pure.
void paintBoard(QPainter &painter, const QRectF &rect, const BoardPicture &picture, const FigureStyle &style);
/// The tables behind the tiles, one after the other, each under its title.
QString boardCsv(const BoardPicture &picture, const QLocale &locale);

/// Writes it as what the file's ending says: png, svg, pdf or csv. An Error tells what to do.
Done saveBoard(const QString &path, const BoardPicture &picture, const FigureStyle &style);

} // namespace hearken
