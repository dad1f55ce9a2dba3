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
/// A stage alone on a page of this size, in design pixels: as large as its height allows, up to one and a half times, and
/// with columns that fill the width.
struct StageSheet
{
    JourneyLayout layout;
    double scale = 1;
};
StageSheet stageSheet(const JourneyMap &map, int stage, const MapLayoutOptions &options, const QSizeF &page);
/// A page for each stage.
QByteArray stagePages(const JourneyMap &map, const MapLayoutOptions &options, const MapInk &ink);

/// Replaces what was there. By the file's ending: svg, png, pdf.
Done saveMap(const QString &path, const JourneyMap &map, const MapLayoutOptions &options, const QString &pictures = {});

} // namespace hearken
