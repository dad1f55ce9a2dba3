// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/briefing/pdfpages.h"
#include "ui/figure/paintfigure.h"

namespace hearken {

/// One strip of the page: a block, or trend and comparison side by side.
struct PageStrip
{
    QList<const BriefingBlock *> blocks;
    double height = 0; ///< with its rule and margins, in design pixels
    int keep = 0; ///< what is left out first when there is no room: the smallest
};

/// Measures and paints the strips of an A4 page, in design pixels.
class PageLayout
{
public:
    PageLayout(QPainter &painter, const Briefing &briefing, const QLocale &locale, TagMarks *marks = nullptr);

    PdfPages paint(QList<PagePlace> *places);

private:
    QList<PageStrip> strips() const;
    /// With the rule above it, in `room` of width.
    double heightOf(const BriefingBlock &block, double room) const;
    double widthOf(const PageStrip &strip, const BriefingBlock *block) const;
    double wordsHeight(const BriefingBlock &block, double room) const;
    double quotesHeight(const BriefingBlock &block) const;
    double measuresHeight(const BriefingBlock &block) const;
    QStringList footLines() const;
    double footHeight() const;

    void paintHead();
    void paintMark(const QRectF &square);
    /// Breaks words into lines and answers the baseline after them; words that read from the right stand at the right.
    double paintLines(const QString &words, const QFont &font, Token token, QPointF baseline, double room, double step);
    void paintTitle(const QString &words, const QRectF &rect);
    double paintStrip(const PageStrip &strip, double y, QList<PagePlace> *places);
    void paintVerdict(const BriefingBlock &block, double y);
    void paintMeasures(const BriefingBlock &block, double y);
    void paintFigureBlock(const BriefingBlock &block, const QRectF &rect);
    void paintWords(const BriefingBlock &block, const QRectF &rect);
    void paintQuotes(const BriefingBlock &block, double y);
    void paintFoot(QList<PagePlace> *places);
    void rule(double y);
    QColor color(Token token) const { return Theme::light()[token]; }
    FigureStyle figureStyle() const;

    QPainter &m_painter;
    const Briefing &m_briefing;
    QLocale m_locale;
    FigureText m_text;
    TagMarks *m_marks;
};

} // namespace hearken
