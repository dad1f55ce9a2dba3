// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/boardlayout.h"

#include "ui/figure/paintfigure.h"

#include <algorithm>
#include <cmath>

namespace hearken {

namespace {

constexpr int lineHeight = 24;
constexpr int headHeight = 36;
constexpr int footHeight = 10;
constexpr int leastKpi = 150;
constexpr qsizetype rowsBeforeScrolling = 40;
constexpr qsizetype scrolledRows = 20;

/// One line of cards: a row of the board, or a part of it where the board is narrow.
struct Line
{
    QList<qsizetype> tiles;
    TileRoom room;
    int height = 0;
};

bool isKpi(const Board &board, qsizetype tile)
{
    return board.tiles.at(tile).kind == TileKind::Kpi;
}

/// How many KPIs stand in the line that begins with this tile: five that need two lines are three and two, not four and one.
qsizetype kpisInLine(const Board &board, qsizetype first, qsizetype fitting)
{
    qsizetype count = 1;
    while (first + count < board.tiles.size() && isKpi(board, first + count)
        && board.tiles.at(first + count).row == board.tiles.at(first).row)
        ++count;
    const qsizetype lines = (count + fitting - 1) / fitting;
    return (count + lines - 1) / lines;
}

QList<Line> linesOf(const Board &board, int width, double scale)
{
    const bool narrow = width < stackedUnder * scale;
    const auto fitting = std::max<qsizetype>(1, qsizetype((width + boardGap) / (leastKpi * scale + boardGap)));
    QList<Line> lines;
    int row = -1;
    qsizetype kpisFit = fitting;
    for (qsizetype i = 0; i < board.tiles.size(); ++i) {
        const bool kpi = isKpi(board, i);
        const bool full = !lines.isEmpty() && kpi && lines.constLast().tiles.size() >= kpisFit
            && isKpi(board, lines.constLast().tiles.constFirst());
        const bool alone = narrow
            && (!kpi || (!lines.isEmpty() && !isKpi(board, lines.constLast().tiles.constFirst())));
        if (lines.isEmpty() || board.tiles.at(i).row != row || alone || full) {
            lines.append(Line());
            kpisFit = kpi ? kpisInLine(board, i, fitting) : fitting;
        }
        row = board.tiles.at(i).row;
        lines.last().tiles.append(i);
    }
    return lines;
}

/// Cards of a line from left to right, without a pixel lost.
QList<QRect> cardsOf(const Board &board, const Line &line, int width)
{
    int shares = 0;
    for (const qsizetype tile : line.tiles)
        shares += board.tiles.at(tile).width;
    const double room = width - boardGap * double(line.tiles.size() - 1);
    QList<QRect> cards;
    int done = 0;
    for (qsizetype i = 0; i < line.tiles.size(); ++i) {
        const int left = int(std::lround(room * done / shares)) + boardGap * int(i);
        done += board.tiles.at(line.tiles.at(i)).width;
        const int right = int(std::lround(room * done / shares)) + boardGap * int(i);
        cards.append(QRect(left, 0, right - left, 0));
    }
    return cards;
}

/// Takes from, or gives to, the lines what the height needs, each as far as it can.
void fit(QList<Line> &lines, int available)
{
    int sum = boardGap * int(lines.size() - 1);
    int give = 0;
    int take = 0;
    for (const Line &line : std::as_const(lines)) {
        sum += line.height;
        give += line.height - line.room.least;
        take += line.room.most - line.height;
    }
    const int away = available - sum;
    if (away == 0 || (away < 0 && give < -away))
        return; // it scrolls
    const int all = away < 0 ? give : take;
    if (all <= 0)
        return;
    const double part = std::min(1.0, std::abs(double(away)) / all);
    int left = std::min(std::abs(away), all);
    for (Line &line : lines) {
        const int room = away < 0 ? line.height - line.room.least : line.room.most - line.height;
        const int step = std::min(left, int(std::ceil(room * part)));
        line.height += away < 0 ? -step : step;
        left -= step;
    }
}

} // namespace

TileRoom roomOf(const Tile &tile, const Figure *figure, int width, double scale)
{
    const auto px = [scale](double pixels) { return int(std::ceil(pixels * scale)); };
    if (tile.kind == TileKind::Kpi)
        return {px(119), px(119), px(119)};
    if (tile.height > 0)
        return {px(tile.height * lineHeight), px(tile.height * lineHeight), px(tile.height * lineHeight)};
    switch (tile.kind) {
    case TileKind::Trend:
        return {px(257), px(200), px(360)};
    case TileKind::Comments:
        return {px(220), px(140), px(420)};
    case TileKind::Volume:
        return {px(220), px(150), px(320)};
    case TileKind::Note:
    case TileKind::Journey:
    case TileKind::Heat:
    case TileKind::Comparison:
    case TileKind::Distribution:
    case TileKind::Kpi:
        break;
    }
    const double note = figure ? noteHeight(*figure, width - 2 * 12 * scale, scale) : 0;
    const auto *heat = figure ? std::get_if<HeatTable>(&figure->content) : nullptr;
    double body = figure ? naturalHeight(*figure) : 60;
    double least = body;
    if (heat && heat->rows.size() > rowsBeforeScrolling) {
        body -= heatPitch * double(heat->rows.size() - scrolledRows);
        least = body / 2;
    } else if (heat) {
        least -= 2 * double(heat->rows.size());
    }
    const auto whole = [&](double height) { return px(height + headHeight + footHeight) + int(std::ceil(note)); };
    return {std::max(px(90), whole(body)), std::max(px(90), whole(least)), std::max(px(90), whole(body * 1.15))};
}

BoardPlan planBoard(const Board &board, const QList<const Figure *> &figures, int width, int available, double scale)
{
    BoardPlan plan;
    plan.tiles.resize(board.tiles.size());
    QList<Line> lines = linesOf(board, width, scale);
    for (Line &line : lines) {
        const QList<QRect> cards = cardsOf(board, line, width);
        for (qsizetype i = 0; i < line.tiles.size(); ++i) {
            const qsizetype tile = line.tiles.at(i);
            const TileRoom room = roomOf(board.tiles.at(tile), figures.value(tile), cards.at(i).width(), scale);
            line.room.wanted = std::max(line.room.wanted, room.wanted);
            line.room.least = std::max(line.room.least, room.least);
            line.room.most = std::max({line.room.most, room.most, line.room.wanted});
            plan.tiles[tile] = cards.at(i);
        }
        line.height = line.room.wanted;
    }
    if (available > 0)
        fit(lines, available);
    int top = 0;
    for (const Line &line : std::as_const(lines)) {
        for (const qsizetype tile : line.tiles) {
            // A KPI beside something higher keeps its height.
            const int height = isKpi(board, tile) ? roomOf(board.tiles.at(tile), nullptr, 0, scale).wanted
                                                  : line.height;
            plan.tiles[tile].setTop(top);
            plan.tiles[tile].setHeight(height);
        }
        top += line.height + boardGap;
    }
    plan.height = std::max(0, top - boardGap);
    return plan;
}

DropTarget dropTarget(const Board &board, const BoardPlan &plan, QPoint at, int width)
{
    constexpr int edge = 14; // so near to the top or bottom of a card a row of its own is meant
    constexpr int thick = 4;
    if (board.tiles.isEmpty())
        return {{0, 0, true}, {0, 0, width, thick}};
    // The card under the pointer, or the nearest one.
    qsizetype nearest = 0;
    int least = std::numeric_limits<int>::max();
    for (qsizetype i = 0; i < plan.tiles.size(); ++i) {
        const QRect &card = plan.tiles.at(i);
        const int dx = std::max({card.left() - at.x(), at.x() - card.right(), 0});
        const int dy = std::max({card.top() - at.y(), at.y() - card.bottom(), 0});
        if (dx + 2 * dy < least) {
            least = dx + 2 * dy;
            nearest = i;
        }
    }
    const QRect &card = plan.tiles.at(nearest);
    const int row = board.tiles.at(nearest).row;
    int position = 0;
    bool firstLine = true;
    bool lastLine = true;
    for (qsizetype i = 0; i < board.tiles.size(); ++i) {
        if (board.tiles.at(i).row != row)
            continue;
        position += i < nearest ? 1 : 0;
        firstLine = firstLine && plan.tiles.at(i).top() >= card.top();
        lastLine = lastLine && plan.tiles.at(i).top() <= card.top();
    }
    if (firstLine && at.y() < card.top() + edge)
        return {{row, 0, true}, {0, card.top() - (boardGap + thick) / 2, width, thick}};
    if (lastLine && at.y() > card.bottom() - edge)
        return {{row + 1, 0, true}, {0, card.bottom() + (boardGap - thick) / 2, width, thick}};
    const bool after = at.x() > card.center().x();
    const int x = after ? card.right() + (boardGap - thick) / 2 : card.left() - (boardGap + thick) / 2;
    return {
        {row, position + (after ? 1 : 0), false}, {std::clamp(x, 0, width - thick), card.top(), thick, card.height()}};
}

} // namespace hearken
