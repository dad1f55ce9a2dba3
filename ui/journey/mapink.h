// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journey/journeylayout.h"

#include <QFont>
#include <QHash>
#include <QImage>

class QPainter;
class QPaintDevice;

namespace hearken {

/// Follows marks: the one painter of maps for screen, paper, SVG and PNG. Keeps the fonts of its device and the pictures
/// of the project; one for each device and theme.
class MapInk
{
public:
    explicit MapInk(const Theme &theme, const QString &pictures = {});

    const Theme &theme() const { return m_theme; }
    void draw(QPainter &painter, const QList<MapMark> &marks, MapDetail detail) const;
    /// Ground, hairlines and the tint of a selected column; no cells.
    void drawGround(QPainter &painter, const JourneyLayout &layout, const QRectF &exposed, int selected = -1) const;
    /// The frame round a selected column.
    void drawFrame(QPainter &painter, const JourneyLayout &layout, int selected) const;

private:
    QColor stroke(Token token) const;
    const QFont &font(const QPaintDevice *device, const TextMark &mark) const;
    void drawOne(QPainter &painter, const TextMark &mark) const;
    void drawOne(QPainter &painter, const BoxMark &mark) const;
    void drawOne(QPainter &painter, const DiscMark &mark) const;
    void drawOne(QPainter &painter, const PathMark &mark) const;
    void drawOne(QPainter &painter, const SignMark &mark) const;
    void drawOne(QPainter &painter, const IconMark &mark) const;
    void drawOne(QPainter &painter, const HatchMark &mark) const;
    void drawOne(QPainter &painter, const PictureMark &mark) const;

    Theme m_theme;
    QString m_pictures; ///< folder of the pictures' files
    mutable QHash<int, QFont> m_fonts;
    mutable int m_dpi = 0; ///< of the device that the fonts were made for
    mutable QHash<QString, QImage> m_images;
};

/// Everything of a map that touches `exposed`, in design pixels.
void paintJourney(QPainter &painter, const JourneyLayout &layout, const QRectF &exposed, MapDetail detail,
    const MapInk &ink, int selected = -1);

} // namespace hearken
