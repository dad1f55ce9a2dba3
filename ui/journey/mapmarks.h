// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure.h"
#include "ui/kit/theme.h"

#include <QPainterPath>

#include <optional>
#include <variant>

namespace hearken {

// What a map is drawn with: strokes in design pixels of the whole map, with words that are wrapped and elided already.
// The painter only follows them, so that screen, paper and tests see the same places.

/// How much a map tells at the size it is seen: less than a quarter, less than 45 %, less than 70 %, or everything.
enum class MapDetail { Fills, Signs, Titles, Everything };
MapDetail mapDetail(double scale);

struct TextMark
{
    QPointF baseline; ///< start of the words
    QString words;
    double pixels = 12;
    int weight = 400;
    bool italic = false;
    Token color = Token::Ink;
    double width = 0;

    QRectF rect() const { return {baseline.x(), baseline.y() - pixels * 0.75, width, pixels * 0.95}; }
};

struct BoxMark
{
    QRectF rect;
    double radius = 0;
    std::optional<Token> fill;
    std::optional<Token> edge;
    double edgeWidth = 1;
    bool dashed = false;
    double opacity = 1;
};

struct DiscMark
{
    QPointF middle;
    double radius = 4;
    std::optional<Token> fill;
    std::optional<Token> edge;
    double edgeWidth = 1;
};

struct PathMark
{
    QPainterPath path;
    std::optional<Token> fill;
    std::optional<Token> edge;
    double edgeWidth = 1;
    QList<qreal> dash; ///< in widths of the pen; empty: solid
    double opacity = 1; ///< of the fill
};

struct SignMark
{
    QPointF middle;
    Sign sign = Sign::Dot;
    Token color = Token::Ink;
    double width = 8; ///< of a triangle
};

struct IconMark
{
    QString name;
    QRectF square;
    Token color = Token::Ink3;
};

/// Not counted yet, or not shown: lines at a slant that end at the edges by themselves, because an SVG does not clip.
struct HatchMark
{
    QRectF rect;
};

struct PictureMark
{
    QString file;
    QRectF rect; ///< as large as the picture may become; it keeps its proportions
};

struct MapMark
{
    std::variant<TextMark, BoxMark, DiscMark, PathMark, SignMark, IconMark, HatchMark, PictureMark> form;
    MapDetail from = MapDetail::Everything; ///< the least detail that shows it
    MapDetail upTo = MapDetail::Everything;
};

/// Where a mark reaches, without the width of its pen.
QRectF rectOf(const MapMark &mark);

} // namespace hearken
