// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/pagelayout.h"

#include "core/figure/describe.h"
#include "ui/figure/tagmarks.h"

#include <QCoreApplication>
#include <QImage>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr double margin = 54; ///< left and right
constexpr double width = pageWidth - 2 * margin;
constexpr double top = 42;
constexpr double headHeight = 48;
constexpr double bottom = 26; ///< under the footnote
constexpr double ruleRoom = 26; ///< from one strip's end over the rule to the next one's start
constexpr double figureScale = 0.96;
constexpr double pairGap = 18;
constexpr double trendShare = 0.6; ///< of the width, when a comparison stands beside the trend

constexpr double headingHeight = 36; ///< title and subtitle of a figure
constexpr double verdictLine = 27.5;
constexpr double quoteLine = 16.6;
constexpr double wordSize = 11.8; ///< of a note
constexpr double wordLine = 16.6;
constexpr double footLine = 12.8;

/// What goes first when there is no room.
int keepOf(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Heat:
    case BlockKind::Distribution:
    case BlockKind::Journey:
        return 1;
    case BlockKind::Quotes:
        return 2;
    case BlockKind::Comparison:
        return 3;
    case BlockKind::Trend:
        return 4;
    case BlockKind::Measures:
        return 5;
    case BlockKind::Verdict:
    case BlockKind::Note:
    case BlockKind::Method:
        break;
    }
    return 6;
}

/// Under a brand of one's own stands the project when the reader tells what the page is for, else the briefing's name.
const QString &secondLine(const Briefing &briefing)
{
    return briefing.reader.isEmpty() || briefing.owner() == briefing.project ? briefing.name : briefing.project;
}

} // namespace

PageLayout::PageLayout(QPainter &painter, const Briefing &briefing, const QLocale &locale, TagMarks *marks)
    : m_painter(painter)
    , m_briefing(briefing)
    , m_locale(locale)
    , m_text(painter.device(), 1)
    , m_marks(marks)
{
}

FigureStyle PageLayout::figureStyle() const
{
    FigureStyle style;
    style.theme = &Theme::light();
    style.scale = figureScale;
    style.locale = m_locale;
    style.marks = m_marks;
    return style;
}

double PageLayout::quotesHeight(const BriefingBlock &block) const
{
    double height = 22;
    const QFont font = m_text.font(11.8, QFont::Normal, true);
    for (const Quote &quote : block.quotes)
        height += double(m_text.lines(u"“"_s + quote.text + u"”"_s, font, width).size()) * quoteLine + 13.5 + 5;
    return height;
}

double PageLayout::measuresHeight(const BriefingBlock &block) const
{
    return double((block.figures.size() + 3) / 4) * 94 * figureScale;
}

double PageLayout::wordsHeight(const BriefingBlock &block, double room) const
{
    const qsizetype lines = m_text.lines(block.sentences.join(u' '), m_text.font(wordSize), room).size();
    return (block.title.isEmpty() ? 0 : 20) + double(lines) * wordLine;
}

double PageLayout::heightOf(const BriefingBlock &block, double room) const
{
    switch (block.kind) {
    case BlockKind::Verdict:
        return double(m_text.lines(block.sentences.join(u' '), m_text.font(21.1, QFont::DemiBold), room).size())
            * verdictLine
            + 6;
    case BlockKind::Measures:
        return measuresHeight(block) + ruleRoom;
    case BlockKind::Quotes:
        return quotesHeight(block) + ruleRoom;
    default:
        break;
    }
    if (block.figures.isEmpty())
        return wordsHeight(block, room) + ruleRoom;
    const qsizetype note = m_text.lines(block.sentences.join(u' '), m_text.font(10.56), room).size();
    return naturalHeight(block.figures.constFirst()) * figureScale + headingHeight + ruleRoom
        + (note == 0 ? 0 : 4 + 14 * double(note));
}

double PageLayout::widthOf(const PageStrip &strip, const BriefingBlock *block) const
{
    if (strip.blocks.size() == 1)
        return width;
    return block == strip.blocks.constFirst() ? width * trendShare : width * (1 - trendShare) - pairGap;
}

QList<PageStrip> PageLayout::strips() const
{
    QList<PageStrip> list;
    for (const BriefingBlock &block : m_briefing.blocks) {
        if (block.kind == BlockKind::Method)
            continue;
        const bool beside = block.kind == BlockKind::Comparison && !list.isEmpty() && list.last().blocks.size() == 1
            && list.last().blocks.last()->kind == BlockKind::Trend;
        if (beside)
            list.last().blocks.append(&block);
        else
            list.append({{&block}, 0, keepOf(block.kind)});
    }
    for (PageStrip &strip : list) {
        for (const BriefingBlock *block : std::as_const(strip.blocks))
            strip.height = std::max(strip.height, heightOf(*block, widthOf(strip, block)));
    }
    return list;
}

QStringList PageLayout::footLines() const
{
    const BriefingBlock *method = m_briefing.block(BlockKind::Method);
    return method ? m_text.lines(method->sentences.join(u' '), m_text.font(9.6), width - 50) : QStringList();
}

double PageLayout::footHeight() const
{
    return double(std::max<qsizetype>(footLines().size(), 1)) * footLine + 8;
}

PdfPages PageLayout::paint(QList<PagePlace> *places)
{
    PdfPages pages;
    pages.pages = 1;
    QList<PageStrip> list = strips();
    const double room = pageHeight - top - headHeight - bottom - footHeight() - 12;
    const auto needed = [&] {
        double sum = 0;
        for (const PageStrip &strip : std::as_const(list))
            sum += strip.height;
        return sum;
    };
    pages.fullness = needed() / room;
    pages.linesLeft = std::max(0, int((room - needed()) / wordLine));
    while (needed() > room && list.size() > 1) {
        const auto least = std::min_element(
            list.begin(), list.end(), [](const PageStrip &a, const PageStrip &b) { return a.keep < b.keep; });
        for (const BriefingBlock *block : least->blocks) {
            pages.leftOut.append(block->title.isEmpty() ? blockName(block->kind) : block->title);
            pages.leftOutPlaces.append(block->place);
        }
        list.erase(least);
    }
    paintHead();
    double y = top + headHeight;
    for (const PageStrip &strip : std::as_const(list))
        y = paintStrip(strip, y, places);
    paintFoot(places);
    return pages;
}

void PageLayout::rule(double y)
{
    m_painter.setPen(QPen(color(Token::Line2), 0.96, Qt::SolidLine, Qt::FlatCap));
    m_painter.drawLine(QPointF(margin, y), QPointF(margin + width, y));
}

void PageLayout::paintMark(const QRectF &square)
{
    if (const QImage logo = QImage::fromData(m_briefing.brand.logo); !logo.isNull()) {
        const QSizeF size = QSizeF(logo.size()).scaled(square.size(), Qt::KeepAspectRatio);
        m_painter.save();
        m_painter.setRenderHint(QPainter::SmoothPixmapTransform);
        m_painter.drawImage(QRectF(square.topLeft() + QPointF(0, (square.height() - size.height()) / 2), size), logo);
        m_painter.restore();
        return;
    }
    const QColor own(m_briefing.brand.color);
    const QColor ground = own.isValid() ? own : color(Token::Navy);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(ground);
    m_painter.drawRoundedRect(square, 5, 5);
    // The bars stay visible on a light colour too.
    const QColor ink = own.isValid() && own.lightnessF() > 0.6F ? color(Token::Ink) : color(Token::OnNavy);
    m_painter.setPen(QPen(ink, 1.92, Qt::SolidLine, Qt::RoundCap));
    const double unit = square.width() / 40;
    for (const auto &[x, low, high] :
        {std::array{11.0, 25.0, 15.0}, {17.0, 29.0, 11.0}, {23.0, 26.0, 14.0}, {29.0, 22.0, 18.0}})
        m_painter.drawLine(
            square.topLeft() + QPointF(x * unit, low * unit), square.topLeft() + QPointF(x * unit, high * unit));
}

void PageLayout::paintHead()
{
    paintMark({margin, top, 25.6, 25.6});
    const QFont strong = m_text.font(12.2, QFont::DemiBold);
    const QFont plain = m_text.font(10.56);
    const double right = margin + width;
    const QString span = spanWords(m_briefing, m_locale);
    const double spanWidth = m_text.width(span, plain);
    const double room = width - 50 - spanWidth;
    // A name of one long word loses its end, not itself; half the width stays for the reader.
    QString owner = m_text.fitted(m_briefing.owner(), strong, width / 2);
    if (owner.isEmpty() && !m_briefing.owner().isEmpty())
        owner = m_text.lines(m_briefing.owner(), strong, width / 2 - 12).value(0) + u'…';
    const TagScope tag(m_marks, m_painter, PartTag::Paragraph);
    drawText(m_painter, m_text, {margin + 34.5, top + 9.5}, Anchor::Start, owner + u' ', strong, color(Token::Ink));
    drawText(m_painter, m_text, {margin + 34.5, top + 23.5}, Anchor::Start,
        m_text.fitted(secondLine(m_briefing), plain, room) + u' ', plain, color(Token::Ink2));
    const double readerRoom = width - 70 - m_text.width(owner, strong);
    // A long reader loses words, not the day.
    Briefing head = m_briefing;
    const double over = m_text.width(readerWords(head, m_locale), plain) - readerRoom;
    if (over > 0)
        head.reader = m_text.fitted(head.reader, plain, m_text.width(head.reader, plain) - over);
    drawText(m_painter, m_text, {right, top + 9.5}, Anchor::End,
        m_text.fitted(readerWords(head, m_locale), plain, readerRoom), plain, color(Token::Ink2));
    drawText(m_painter, m_text, {right, top + 23.5}, Anchor::End, u' ' + span, plain, color(Token::Ink2));
}

double PageLayout::paintStrip(const PageStrip &strip, double y, QList<PagePlace> *places)
{
    const bool verdict = strip.blocks.constFirst()->kind == BlockKind::Verdict;
    if (!verdict)
        rule(y + ruleRoom * 0.6);
    const double start = verdict ? y : y + ruleRoom;
    const double end = y + strip.height;
    double x = margin;
    for (const BriefingBlock *block : strip.blocks) {
        const double share = widthOf(strip, block);
        const QRectF rect(x, start, share, end - start);
        const TagScope section(m_marks, m_painter, PartTag::Section, {}, rect);
        if (block->kind == BlockKind::Verdict)
            paintVerdict(*block, start);
        else if (block->kind == BlockKind::Measures)
            paintMeasures(*block, start);
        else if (block->kind == BlockKind::Quotes)
            paintQuotes(*block, start);
        else if (block->figures.isEmpty())
            paintWords(*block, rect);
        else
            paintFigureBlock(*block, rect);
        if (places)
            places->append({block->place, rect.adjusted(-6, -5, 6, 3)});
        x += share + pairGap;
    }
    return end;
}

double PageLayout::paintLines(
    const QString &words, const QFont &font, Token token, QPointF baseline, double room, double step)
{
    // Each line ends with a space, so that a reader of the PDF does not run its last word into the next line's first.
    const bool mirrored = words.isRightToLeft();
    for (const QString &line : m_text.lines(words, font, room)) {
        if (mirrored)
            drawText(m_painter, m_text, baseline + QPointF(room, 0), Anchor::End, line, font, color(token));
        else
            drawText(m_painter, m_text, baseline, Anchor::Start, line + u' ', font, color(token));
        baseline.ry() += step;
    }
    return baseline.y();
}

void PageLayout::paintTitle(const QString &words, const QRectF &rect)
{
    if (words.isEmpty())
        return;
    const QFont title = m_text.font(13.4, QFont::DemiBold);
    const TagScope tag(m_marks, m_painter, PartTag::Heading2, words, rect);
    drawText(m_painter, m_text, {rect.left(), rect.top() + 11}, Anchor::Start,
        m_text.fitted(words, title, rect.width()), title, color(Token::Ink));
}

void PageLayout::paintVerdict(const BriefingBlock &block, double y)
{
    const QString words = block.sentences.join(u' ');
    const TagScope tag(m_marks, m_painter, PartTag::Heading1, words, {margin, y, width, verdictLine});
    paintLines(words, m_text.font(21.1, QFont::DemiBold), Token::Ink, {margin, y + 20}, width, verdictLine);
}

void PageLayout::paintMeasures(const BriefingBlock &block, double y)
{
    // Always in four columns: a number has the same size on every briefing.
    const double column = (width - 3 * pairGap) / 4;
    const double height = 94 * figureScale;
    for (qsizetype i = 0; i < block.figures.size(); ++i) {
        const QRectF rect(margin + double(i % 4) * (column + pairGap), y + double(i / 4) * height, column, height);
        const TagScope tag(m_marks, m_painter, PartTag::Figure, describe(block.figures.at(i), m_locale), rect);
        paintFigure(m_painter, rect, block.figures.at(i), figureStyle());
    }
}

void PageLayout::paintFigureBlock(const BriefingBlock &block, const QRectF &rect)
{
    const QFont small = m_text.font(10.56);
    const Figure &shown = block.figures.constFirst();
    paintTitle(block.title, rect);
    if (!block.subtitle.isEmpty()) {
        const TagScope tag(m_marks, m_painter, PartTag::Paragraph);
        drawText(m_painter, m_text, {rect.left(), rect.top() + 26.5}, Anchor::Start,
            m_text.fitted(block.subtitle, small, rect.width()), small, color(Token::Ink2));
    }
    const QString note = block.sentences.join(u' ');
    const qsizetype lines = m_text.lines(note, small, rect.width()).size();
    const double natural = naturalHeight(shown) * figureScale;
    const double body = std::max(natural, rect.height() - headingHeight - (lines == 0 ? 0 : 4 + 14 * double(lines)));
    const bool grows = std::holds_alternative<Trend>(shown.content);
    const QRectF figure(rect.left(), rect.top() + headingHeight, rect.width(), grows ? body : natural);
    if (std::holds_alternative<HeatTable>(shown.content)) {
        paintFigure(m_painter, figure, shown, figureStyle()); // tags its own cells
    } else {
        const TagScope tag(m_marks, m_painter, PartTag::Figure, describe(shown, m_locale), figure);
        FigureStyle whole = figureStyle();
        whole.marks = nullptr;
        paintFigure(m_painter, figure, shown, whole);
    }
    if (lines > 0) {
        const TagScope tag(m_marks, m_painter, PartTag::Paragraph);
        paintLines(note, small, Token::Ink2, {rect.left(), figure.bottom() + 14}, rect.width(), 14);
    }
}

void PageLayout::paintWords(const BriefingBlock &block, const QRectF &rect)
{
    paintTitle(block.title, rect);
    if (block.sentences.isEmpty())
        return;
    const TagScope tag(m_marks, m_painter, PartTag::Paragraph);
    const double y = rect.top() + 11 + (block.title.isEmpty() ? 0 : 20);
    paintLines(block.sentences.join(u' '), m_text.font(wordSize), Token::Ink, {rect.left(), y}, rect.width(), wordLine);
}

void PageLayout::paintQuotes(const BriefingBlock &block, double y)
{
    const QFont words = m_text.font(11.8, QFont::Normal, true);
    const QFont place = m_text.font(10.2);
    paintTitle(block.title, {margin, y, width, 20});
    y += 33;
    for (const Quote &quote : block.quotes) {
        const TagScope tag(m_marks, m_painter, PartTag::Quote);
        y = paintLines(u"“"_s + quote.text + u"”"_s, words, Token::Ink, {margin, y}, width, quoteLine);
        drawText(m_painter, m_text, {margin, y - 2}, Anchor::Start, m_text.fitted(quote.place, place, width), place,
            color(Token::Ink2));
        y += 13.5 + 5;
    }
}

void PageLayout::paintFoot(QList<PagePlace> *places)
{
    const double height = footHeight();
    double y = pageHeight - bottom - height;
    rule(y);
    const BriefingBlock *method = m_briefing.block(BlockKind::Method);
    if (places && method)
        places->append({method->place, QRectF(margin, y, width, height).adjusted(-6, 0, 6, 4)});
    const QFont font = m_text.font(9.6);
    y += 15;
    drawText(m_painter, m_text, {margin + width, y}, Anchor::End,
        QCoreApplication::translate("hearken::briefing", "%1 of %2").arg(m_locale.toString(1), m_locale.toString(1)),
        font, color(Token::Ink3));
    if (method) {
        const TagScope tag(m_marks, m_painter, PartTag::Paragraph);
        paintLines(method->sentences.join(u' '), font, Token::Ink3, {margin, y}, width - 50, footLine);
    }
}

} // namespace hearken
