// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace hearken {

/// Fusion with what a style sheet cannot draw: focus ring, check boxes, radios, combo boxes. Colours come from theme().
class Style : public QProxyStyle
{
    Q_OBJECT
public:
    Style();
    void drawPrimitive(
        PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(
        ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
        const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(
        StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override;
    QIcon standardIcon(
        StandardPixmap which, const QStyleOption *option = nullptr, const QWidget *widget = nullptr) const override;
    QSize sizeFromContents(
        ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const override;
};

QStyle *makeStyle();

/// Rounded frame of a control: fields and combo boxes share it.
void paintField(QPainter &painter, const QRectF &rect, bool enabled, bool focused, bool hovered, double corner);
/// The small arrow that opens a list.
void paintArrow(QPainter &painter, const QPointF &middle, const QColor &color, double size = 4);

} // namespace hearken
