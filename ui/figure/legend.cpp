// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/legend.h"

#include "ui/kit/textscale.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::figure)
};

// In design pixels.
constexpr double letters = 11;
constexpr double lineHeight = 18;
constexpr double signRoom = 19; ///< sign and the room to its words
constexpr double between = 14; ///< entries
constexpr int above = 4; ///< the key on the screen
constexpr int below = 6;

/// Upper left corners of the entries, each in the first line that it still has room in; an entry alone may be longer.
QList<QPointF> placesOf(const FigureText &text, const QList<LegendEntry> &entries, double width)
{
    const QFont font = text.font(letters);
    QList<QPointF> places;
    QPointF at;
    for (const LegendEntry &entry : entries) {
        const double needed = signRoom * text.scale() + text.width(entry.words, font);
        if (at.x() > 0 && at.x() + needed > width)
            at = {0, at.y() + lineHeight * text.scale()};
        places.append(at);
        at.rx() += needed + between * text.scale();
    }
    return places;
}

} // namespace

QList<LegendEntry> standingLegend()
{
    return {{Tr::tr("10 or more under goal"), Standing::FarBelow}, {Tr::tr("3 to 9 under"), Standing::Below},
        {Tr::tr("on goal ±2"), Standing::OnGoal}, {Tr::tr("3 to 9 over"), Standing::Above},
        {Tr::tr("10 or more over"), Standing::FarAbove}};
}

double legendHeight(const FigureText &text, const QList<LegendEntry> &entries, double width)
{
    const QList<QPointF> places = placesOf(text, entries, width);
    return places.isEmpty() ? 0 : places.last().y() + lineHeight * text.scale();
}

void paintLegend(const FigureBrush &brush, const QRectF &rect, const QList<LegendEntry> &entries)
{
    const QList<QPointF> places = placesOf(brush.text, entries, rect.width());
    const QFont font = brush.text.font(letters);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const LegendEntry &entry = entries.at(i);
        const QPointF middle = rect.topLeft() + places.at(i) + QPointF(brush.px(7), brush.px(lineHeight / 2));
        if (entry.standing != Standing::Unknown) {
            brush.box({middle - QPointF(brush.px(7), brush.px(7)), QSizeF(brush.px(14), brush.px(14))}, 3,
                fillToken(entry.standing));
            drawSign(
                brush.painter, middle, signOf(entry.standing), brush.color(textToken(entry.standing)), brush.px(6.5));
        } else {
            QPen pen(brush.color(entry.edge), brush.px(entry.width));
            if (entry.dashed)
                pen.setDashPattern({3.6, 2.2});
            brush.painter.setPen(pen);
            brush.painter.setBrush(Qt::NoBrush);
            brush.painter.drawRoundedRect(
                {middle - QPointF(brush.px(6), brush.px(5)), QSizeF(brush.px(14), brush.px(10))}, brush.px(2),
                brush.px(2));
        }
        drawText(brush.painter, brush.text, middle + QPointF(brush.px(signRoom - 7), brush.px(4)), Anchor::Start,
            brush.text.fitted(entry.words, font, rect.width() - brush.px(signRoom)), font, brush.color(Token::Ink2));
    }
}

LegendBar::LegendBar(const QList<LegendEntry> &entries, QWidget *parent)
    : QWidget(parent)
    , m_entries(entries)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    QStringList words;
    for (const LegendEntry &entry : entries)
        words.append(entry.words);
    setAccessibleName(tr("Key"));
    setAccessibleDescription(words.join(u", "_s));
    followTextScale(this, [this] {
        updateGeometry();
        update();
    });
}

int LegendBar::heightForWidth(int width) const
{
    return int(std::ceil(legendHeight(FigureText(this, textScale()), m_entries, width))) + above + below;
}

QSize LegendBar::sizeHint() const
{
    return {400, heightForWidth(std::max(width(), 400))};
}

QSize LegendBar::minimumSizeHint() const
{
    return {120, qRound(lineHeight * textScale()) + above + below};
}

void LegendBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    FigureStyle style;
    style.theme = &theme();
    style.scale = textScale();
    paintLegend({painter, style, FigureText(this, textScale())}, QRectF(rect()).adjusted(2, above, 0, 0), m_entries);
}

} // namespace hearken
