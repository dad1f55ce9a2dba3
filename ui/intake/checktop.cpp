// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/checktop.h"

#include "ui/kit/theme.h"

#include <QEvent>

namespace hearken {

namespace {

constexpr int gap = space::medium;

int cardHeight()
{
    return 54 + int(92 * qMax(1.0, textScale())); // what holds words grows with them
}

int effectHeight()
{
    return 70 + int(48 * qMax(1.0, textScale()));
}

int leastWidth(const QWidget *card)
{
    return card->minimumSizeHint().width();
}

} // namespace

CheckTop::CheckTop(QWidget *parent)
    : QWidget(parent)
{
}

void CheckTop::setCards(QWidget *recognised, QWidget *effect, QWidget *into)
{
    m_recognised = recognised;
    m_effect = effect;
    m_into = into;
    setTabOrder(m_recognised, m_effect);
    setTabOrder(m_effect, m_into);
    place();
}

QSize CheckTop::minimumSizeHint() const
{
    return {qMax(leastWidth(m_effect), leastWidth(m_recognised) + gap + leastWidth(m_into)), sizeHint().height()};
}

QSize CheckTop::sizeHint() const
{
    return {900, isNarrow() ? effectHeight() + gap + cardHeight() : cardHeight()};
}

bool CheckTop::isNarrow() const
{
    return leastWidth(m_recognised) + leastWidth(m_effect) + leastWidth(m_into) + 2 * gap > width();
}

void CheckTop::place()
{
    setFixedHeight(sizeHint().height());
    const bool narrow = isNarrow();
    const int wide = width() - (narrow ? 1 : 2) * gap;
    // Shares of the width, and never less than a card needs.
    const int first = qMax(leastWidth(m_recognised), wide * (narrow ? 56 : 42) / (narrow ? 100 : 127));
    const int last = qMax(leastWidth(m_into), wide * (narrow ? 44 : 33) / (narrow ? 100 : 127));
    if (narrow) {
        const int top = effectHeight() + gap;
        const int left = qMin(first, wide - leastWidth(m_into));
        m_effect->setGeometry(0, 0, width(), effectHeight());
        m_recognised->setGeometry(0, top, left, cardHeight());
        m_into->setGeometry(left + gap, top, wide - left, cardHeight());
        return;
    }
    const int left = qMin(first, wide - last - leastWidth(m_effect));
    const int middle = wide - left - last;
    m_recognised->setGeometry(0, 0, left, cardHeight());
    m_effect->setGeometry(left + gap, 0, middle, cardHeight());
    m_into->setGeometry(left + middle + 2 * gap, 0, last, cardHeight());
}

void CheckTop::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

bool CheckTop::event(QEvent *event)
{
    // A card needs more room than before: other words, other numbers.
    if (event->type() == QEvent::LayoutRequest && m_into) {
        updateGeometry();
        place();
    }
    return QWidget::event(event);
}

} // namespace hearken
