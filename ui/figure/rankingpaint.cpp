// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/describe.h"
#include "core/figure/ticks.h"
#include "ui/figure/painters.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct RankingLayout
{
    QRectF rect;
    RoundAxis axis;
    double plotLeft = 0;
    double plotRight = 0;
    double valueRight = 0;
    double nRight = 0;
    double top = 0; ///< of the first row
    double pitch = 0;
    qsizetype rows = 0; ///< that have room; one line less when some have none
    double nameRoom = 0;

    double x(double value) const
    {
        return plotLeft
            + (std::clamp(value, axis.low, axis.high) - axis.low) / (axis.high - axis.low) * (plotRight - plotLeft);
    }
    double y(qsizetype row) const { return top + (double(row) + 0.5) * pitch; }
};

RoundAxis rankingAxis(const Ranking &ranking)
{
    double low = ranking.goal.value_or(std::numeric_limits<double>::infinity());
    double high = ranking.goal.value_or(-std::numeric_limits<double>::infinity());
    for (const RankingRow &row : ranking.rows) {
        if (!row.now.isKnown())
            continue;
        low = std::min({low, row.now.value, std::isnan(row.now.low) ? row.now.value : row.now.low});
        high = std::max({high, row.now.value, std::isnan(row.now.high) ? row.now.value : row.now.high});
    }
    return roundAxis(low, high, 4, ranking.floor, ranking.ceiling);
}

/// The lane of each tie, so that overlapping brackets stand side by side.
QList<int> tieLanes(const QList<TieBracket> &ties)
{
    QList<int> lanes;
    for (qsizetype i = 0; i < ties.size(); ++i) {
        int lane = 0;
        for (bool moved = true; moved;) {
            moved = false;
            for (qsizetype j = 0; j < i; ++j) {
                if (lanes.at(j) == lane && ties.at(i).first <= ties.at(j).last && ties.at(j).first <= ties.at(i).last) {
                    ++lane;
                    moved = true;
                }
            }
        }
        lanes.append(lane);
    }
    return lanes;
}

RankingLayout rankingLayout(const FigureText &text, const QRectF &rect, const Ranking &ranking, const QLocale &locale)
{
    RankingLayout layout;
    const double px = text.scale();
    layout.rect = rect;
    layout.axis = rankingAxis(ranking);
    const QFont name = text.font(12, QFont::DemiBold);
    const QFont meta = text.font(11);
    double names = 0;
    double values = text.width(ranking.valueName, text.font(10.5));
    double counts = text.width(u"n"_s, meta);
    for (const RankingRow &row : ranking.rows) {
        names = std::max(names, text.width(row.name, name));
        values = std::max(values, text.width(numberText(row.now.value, ranking.unit, locale), name));
        counts = std::max(counts, text.width(locale.toString(row.now.n), meta));
    }
    const QList<int> lanes = tieLanes(ranking.ties);
    const int laneCount = lanes.isEmpty() ? 0 : *std::max_element(lanes.begin(), lanes.end()) + 1;
    layout.nameRoom = std::min(names, rect.width() * 0.4);
    layout.nRight = rect.right() - px * (laneCount > 0 ? 6 + laneCount * 9 : 2);
    layout.valueRight = layout.nRight - counts - px * 10;
    layout.plotLeft = rect.left() + px * 2 + layout.nameRoom + px * 14;
    layout.plotRight = layout.valueRight - values - px * 12;
    layout.top = rect.top() + px * 21;
    const double room = rect.bottom() - layout.top - px * 2;
    layout.rows = ranking.rows.size();
    layout.pitch = std::min(px * 26, room / double(std::max<qsizetype>(layout.rows, 1)));
    if (layout.pitch < px * 16) {
        layout.pitch = px * 16;
        layout.rows = std::clamp<qsizetype>(qsizetype(room / layout.pitch) - 1, 0, ranking.rows.size());
    }
    return layout;
}

void drawRankingHead(const FigureBrush &brush, const RankingLayout &layout, const Ranking &ranking)
{
    const QFont meta = brush.text.font(10.5);
    const double baseline = layout.rect.top() + brush.px(13);
    const double bottom = layout.y(layout.rows - 1) + layout.pitch / 2;
    QRectF goalBox;
    QString goalWords;
    if (ranking.goal) {
        goalWords = QCoreApplication::translate("hearken::figure", "goal %1")
                        .arg(numberText(*ranking.goal, ranking.unit, brush.style.locale));
        const double width = brush.text.width(goalWords, brush.text.font(10.5, QFont::DemiBold));
        goalBox = QRectF(layout.x(*ranking.goal) - width / 2 - brush.px(6), 0, width + brush.px(12), 1);
    }
    double last = -std::numeric_limits<double>::infinity();
    for (const double tick : layout.axis.ticks) {
        const double x = layout.x(tick);
        brush.line({x, layout.rect.top() + brush.px(18)}, {x, bottom}, Token::Line, 1);
        const QString words = numberText(tick, ranking.unit, brush.style.locale);
        const double half = brush.text.width(words, meta) / 2;
        if ((!goalBox.isNull() && x + half > goalBox.left() && x - half < goalBox.right()) || x - half < last
            || x + half > layout.valueRight - brush.text.width(ranking.valueName, meta))
            continue;
        drawText(brush.painter, brush.text, {x, baseline}, Anchor::Middle, words, meta, brush.color(Token::Ink3));
        last = x + half + brush.px(6);
    }
    if (ranking.goal) {
        const double x = layout.x(*ranking.goal);
        drawText(brush.painter, brush.text, {x, baseline}, Anchor::Middle, goalWords,
            brush.text.font(10.5, QFont::DemiBold), brush.color(Token::Ink));
        QPen pen(brush.color(Token::Ink), brush.px(1.6), Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({4.4, 2.5});
        brush.painter.setPen(pen);
        brush.painter.drawLine(QPointF(x, layout.rect.top() + brush.px(18)), QPointF(x, bottom));
    }
    const double goalEnd = goalBox.isNull() ? 0 : goalBox.right();
    if (layout.valueRight - brush.text.width(ranking.valueName, meta) > goalEnd)
        drawText(brush.painter, brush.text, {layout.valueRight, baseline}, Anchor::End, ranking.valueName, meta,
            brush.color(Token::Ink3));
    drawText(brush.painter, brush.text, {layout.nRight, baseline}, Anchor::End, u"n"_s, meta, brush.color(Token::Ink3));
}

void drawRankingRow(const FigureBrush &brush, const RankingLayout &layout, const Ranking &ranking, qsizetype index)
{
    const RankingRow &row = ranking.rows.at(index);
    const QLocale &locale = brush.style.locale;
    const double y = layout.y(index);
    const double baseline = y + brush.px(4);
    const QFont name = brush.text.font(12, row.strong ? QFont::DemiBold : QFont::Normal);
    const QFont meta = brush.text.font(11);
    if (brush.style.row == index) {
        brush.box({layout.rect.left(), y - layout.pitch / 2 + brush.px(1),
                      layout.nRight - layout.rect.left() + brush.px(4), layout.pitch - brush.px(2)},
            3, Token::Selection);
    }
    drawText(brush.painter, brush.text, {layout.rect.left() + brush.px(2), baseline}, Anchor::Start,
        brush.text.fitted(row.name, name, layout.nameRoom + brush.px(4)), name, brush.color(Token::Ink));
    if (!row.now.isKnown()) {
        const QString words = row.now.hidden ? QCoreApplication::translate("hearken::figure", "hidden: too few answers")
                                             : QCoreApplication::translate("hearken::figure", "no answers");
        drawText(brush.painter, brush.text, {layout.plotLeft, baseline}, Anchor::Start,
            brush.text.fitted(words, meta, layout.nRight - layout.plotLeft), meta, brush.color(Token::Ink3));
        return;
    }
    if (!std::isnan(row.now.low)) {
        const double left = layout.x(row.now.low);
        brush.box({left, y - brush.px(4.5), std::max(layout.x(row.now.high) - left, brush.px(2)), brush.px(9)}, 2.5,
            bandToken(row.side));
    }
    brush.painter.setPen(QPen(brush.color(Token::Surface), brush.px(1.2)));
    brush.painter.setBrush(brush.color(Token::Ink));
    brush.painter.drawEllipse(QPointF(layout.x(row.now.value), y), brush.px(4.2), brush.px(4.2));
    drawText(brush.painter, brush.text, {layout.valueRight, baseline}, Anchor::End,
        numberText(row.now.value, ranking.unit, locale), brush.text.font(12, QFont::DemiBold), brush.color(Token::Ink));
    drawText(brush.painter, brush.text, {layout.nRight, baseline}, Anchor::End, locale.toString(row.now.n), meta,
        brush.color(Token::Ink3));
}

void drawTies(const FigureBrush &brush, const RankingLayout &layout, const Ranking &ranking)
{
    const QList<int> lanes = tieLanes(ranking.ties);
    brush.painter.setPen(QPen(brush.color(Token::Ink2), brush.px(1.2), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    brush.painter.setBrush(Qt::NoBrush);
    for (qsizetype i = 0; i < ranking.ties.size(); ++i) {
        const qsizetype last = std::min<qsizetype>(ranking.ties.at(i).last, layout.rows - 1);
        if (ranking.ties.at(i).first >= last)
            continue;
        const double x = layout.nRight + brush.px(8 + lanes.at(i) * 9);
        const double top = layout.y(ranking.ties.at(i).first) - brush.px(9);
        const double bottom = layout.y(last) + brush.px(9);
        brush.painter.drawPolyline(QPolygonF{{x, top}, {x + brush.px(4), top}, {x + brush.px(4), bottom}, {x, bottom}});
    }
}

} // namespace

void paint(const FigureBrush &brush, const QRectF &rect, const Ranking &ranking)
{
    const RankingLayout layout = rankingLayout(brush.text, rect, ranking, brush.style.locale);
    if (layout.rows <= 0 || layout.plotRight - layout.plotLeft < brush.px(20))
        return;
    drawRankingHead(brush, layout, ranking);
    for (qsizetype row = 0; row < layout.rows; ++row)
        drawRankingRow(brush, layout, ranking, row);
    drawTies(brush, layout, ranking);
    if (layout.rows < ranking.rows.size())
        drawText(brush.painter, brush.text, {rect.left() + brush.px(2), layout.y(layout.rows) + brush.px(4)},
            Anchor::Start,
            QCoreApplication::translate("hearken::figure", "and %1 more")
                .arg(brush.style.locale.toString(ranking.rows.size() - layout.rows)),
            brush.text.font(11), brush.color(Token::Ink3));
}

QList<FigurePlace> placesOf(
    const FigureText &text, const QRectF &rect, const Ranking &ranking, const FigureStyle &style)
{
    const RankingLayout layout = rankingLayout(text, rect, ranking, style.locale);
    QList<FigurePlace> places;
    for (qsizetype i = 0; i < layout.rows; ++i) {
        const RankingRow &row = ranking.rows.at(i);
        places.append({int(i), 0, QRectF(rect.left(), layout.y(i) - layout.pitch / 2, rect.width(), layout.pitch),
            row.name + u": "_s + describe(row.now, ranking.unit, style.locale)});
    }
    return places;
}

} // namespace hearken
