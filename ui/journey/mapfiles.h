// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/journey/mapink.h"

namespace hearken {

/// A map as a sheet: name and meta line above, the map, the legend below.
QSizeF sheetSize(const JourneyLayout &layout);
void paintSheet(QPainter &painter, const JourneyLayout &layout, const MapInk &ink);

QByteArray mapSvg(const JourneyLayout &layout, const MapInk &ink); ///< texts as texts, every cell in words
QImage mapImage(const JourneyLayout &layout, const MapInk &ink, double deviceRatio = 2);
QByteArray mapPdf(const JourneyLayout &layout, const MapInk &ink); ///< one page of the map's own size
/// A4 landscape pages at full size that overlap by 10 mm, with marks to cut and glue by; the first page is the key map.
QByteArray mapTiles(const JourneyLayout &layout, const MapInk &ink);
/// A page for each stage, as wide as it needs.
QByteArray stagePages(const JourneyMap &map, const MapLayoutOptions &options, const MapInk &ink);

/// Whole or not at all; replaces what was there.
Done writeFile(const QString &path, const QByteArray &bytes);
/// By the file's ending: svg, png, pdf.
Done saveMap(const QString &path, const JourneyMap &map, const MapLayoutOptions &options, const QString &pictures = {});

} // namespace hearken
