// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/briefing/briefing.h"

#include <QLocale>
#include <QRectF>

class QPainter;

namespace hearken {

class TagMarks;

/// What became of the pages.
struct PdfPages
{
    int pages = 0;
    double fullness = 0; ///< of the page, 0…1: what its blocks need of the room there is
    int linesLeft = 0; ///< of plain text for which there is room
    QStringList leftOut; ///< names of blocks that had no room, the least important first
    QList<int> leftOutPlaces; ///< BriefingBlock::place of these
};

/// One A4 page as a PDF with embedded fonts, searchable text, title, author, language, tags with alternative texts,
/// bookmarks, and its numbers attached as CSV. Any thread. `pages` may be null.
Result<QByteArray> briefingPdf(const Briefing &briefing, PdfPages *pages = nullptr, const QLocale &locale = {});
/// The same into a file.
/// A block without room is left out by priority (heat table first, then quotes, comparison, trend), never cut.
Result<PdfPages> writeBriefingPdf(const Briefing &briefing, const QString &path, const QLocale &locale = {});

/// Size of the page in design pixels (1/96 inch).
inline constexpr double pageWidth = 793.7;
inline constexpr double pageHeight = 1122.5;

/// A block on the page: for the preview's selection.
struct PagePlace
{
    int place = -1; ///< BriefingBlock::place
    QRectF rect;
};

/// Paints the page at the origin, `scale` painter units a design pixel: the very painter of the PDF.
PdfPages paintBriefingPage(QPainter &painter, const Briefing &briefing, double scale, const QLocale &locale = {},
    QList<PagePlace> *places = nullptr, TagMarks *marks = nullptr);

/// Bytes into a file that only its owner can read; the old file stays until the new one is whole.
Done writePrivately(const QByteArray &data, const QString &path);

} // namespace hearken
