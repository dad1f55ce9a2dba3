// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/panelparts.h"

#include "ui/feedback/responsedelegate.h"

#include <QPainter>
#include <QTextBlock>
#include <QWheelEvent>

#include <cmath>

namespace hearken {

using namespace Qt::StringLiterals;

WordsView::WordsView(const QString &text, const QList<Span> &marks, const QFont &type, QWidget *parent)
    : QTextEdit(parent)
{
    setAccessibleName(tr("What was said"));
    setReadOnly(true);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setFrameShape(NoFrame);
    setStyleSheet(u"QTextEdit { border: 0; padding: 0; background: transparent; }"_s);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFont(type);
    document()->setDocumentMargin(0);
    setPlainText(text);
    QTextBlockFormat lines;
    lines.setLineHeight(4, QTextBlockFormat::LineDistanceHeight);
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.mergeBlockFormat(lines);
    QList<ExtraSelection> selections;
    for (const Span &mark : marks) {
        ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(int(mark.start));
        selection.cursor.setPosition(int(mark.end), QTextCursor::KeepAnchor);
        selection.format.setBackground(theme()[Token::Mark]);
        selections.append(selection);
    }
    setExtraSelections(selections);
}

void WordsView::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    document()->setTextWidth(viewport()->width());
    setFixedHeight(int(std::ceil(document()->size().height())) + 2);
}

void WordsView::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

HistoryRow::HistoryRow(
    const ResponseDetail::Event &event, bool here, bool first, bool last, QDate today, QWidget *parent)
    : QAbstractButton(parent)
    , m_event(event)
    , m_here(here)
    , m_first(first)
    , m_last(last)
    , m_day(shortDay(event.day, today))
{
    m_words = here ? tr("This answer") : event.touchpoint.isEmpty() ? event.source : event.touchpoint;
    setFocusPolicy(here ? Qt::NoFocus : Qt::StrongFocus);
    setEnabled(!here);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(
        event.score.isEmpty() ? tr("%1: %2").arg(m_day, m_words) : tr("%1: %2, %3").arg(m_day, m_words, event.score));
    if (!here)
        setCursor(Qt::PointingHandCursor);
}

QSize HistoryRow::sizeHint() const
{
    return {qRound(240 * textScale()), qMax(24, QFontMetrics(hearken::font(TextRole::Second)).height() + 8)};
}

void HistoryRow::paintEvent(QPaintEvent *)
{
    const Theme &t = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont meta = hearken::font(TextRole::Meta);
    const int dayWidth = QFontMetrics(meta).horizontalAdvance(u"30 MMM 2000"_s) + 2;
    painter.setFont(meta);
    painter.setPen(t[Token::Ink3]);
    painter.drawText(QRect(0, 0, dayWidth, height()), Qt::AlignRight | Qt::AlignVCenter, m_day);
    const QPointF dot(dayWidth + 14.5, height() / 2.0);
    painter.setPen(QPen(t[Token::Line2], 1));
    painter.drawLine(QPointF(dot.x(), m_first ? dot.y() : 0), QPointF(dot.x(), m_last ? dot.y() : height()));
    const auto goalClass = classOfStanding(m_event.standing);
    const bool low = goalClass && (*goalClass == ChipClass::FarBelow || *goalClass == ChipClass::Below);
    const QColor color = t[m_here ? Token::Accent : low ? Token::Attention : Token::Ink2];
    painter.setPen(QPen(color, 2));
    painter.setBrush(m_here ? t[Token::Surface] : color);
    painter.drawEllipse(dot, 3.5, 3.5);
    painter.setFont(hearken::font(TextRole::Second));
    painter.setPen(t[Token::Ink]);
    int x = int(dot.x()) + 14;
    const int score = m_event.score.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(m_event.score) + 6;
    const QString words = painter.fontMetrics().elidedText(m_words, Qt::ElideRight, width() - x - score);
    painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignLeft | Qt::AlignVCenter, words);
    x += painter.fontMetrics().horizontalAdvance(words) + 6;
    painter.setPen(t[Token::Ink3]);
    painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignLeft | Qt::AlignVCenter, m_event.score);
    if (hasFocus()) {
        painter.setPen(QPen(t[Token::Accent], 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::cell, radius::cell);
    }
}

} // namespace hearken
