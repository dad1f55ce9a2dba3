// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/focusring.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QFocusFrame>

namespace hearken {

FocusRing::FocusRing(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

FocusRing::~FocusRing() = default;

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        auto *widget = qobject_cast<QWidget *>(watched);
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        const bool byKeyboard = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
            || reason == Qt::ShortcutFocusReason;
        const bool ours = widget && widget->window() == m_window
            && (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
                || qobject_cast<QAbstractScrollArea *>(widget) || widget->layout());
        if (ours && event->type() == QEvent::FocusIn && byKeyboard)
            put(widget);
        else if (m_frame && m_frame->widget() == widget && event->type() == QEvent::FocusOut
            && reason != Qt::PopupFocusReason)
            put(nullptr);
    }
    return QObject::eventFilter(watched, event);
}

void FocusRing::put(QWidget *widget)
{
    if (widget && !m_frame)
        m_frame = new QFocusFrame(m_window); // the frame moves to the window of what it surrounds, and may go with it
    if (m_frame)
        m_frame->setWidget(widget);
}

} // namespace hearken
