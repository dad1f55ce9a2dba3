// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/painters.h"

#include <QWidget>

namespace hearken {

/// One sign of a figure with what it means: a class against the goal, or the frame of a card.
struct LegendEntry
{
    QString words;
    Standing standing = Standing::Unknown;
    Token edge = Token::Ink; ///< of a frame: what has no standing is one
    double width = 1; ///< of its line, in design pixels
    bool dashed = false;
};

/// The five classes against the goal, the worst first.
QList<LegendEntry> standingLegend();

/// Height that the entries take in this width, side by side in as many lines as they need.
double legendHeight(const FigureText &text, const QList<LegendEntry> &entries, double width);
/// From the upper left corner of `rect`.
void paintLegend(const FigureBrush &brush, const QRectF &rect, const QList<LegendEntry> &entries);

/// The key under a figure on the screen; wraps where it is narrow.
class LegendBar : public QWidget
{
    Q_OBJECT
public:
    explicit LegendBar(const QList<LegendEntry> &entries, QWidget *parent = nullptr);

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<LegendEntry> m_entries;
};

} // namespace hearken
