// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/scrolling.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>

namespace hearken {

namespace {

/// Takes the room of the bar from the right margin while the bar is there; margins are alike on both sides.
class ScrollMargin : public QObject
{
public:
    explicit ScrollMargin(QScrollArea *scroll)
        : QObject(scroll)
    {
        scroll->verticalScrollBar()->parentWidget()->installEventFilter(this); // what the area shows and hides
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool shown = event->type() == QEvent::ShowToParent;
        const auto *scroll = qobject_cast<QScrollArea *>(parent()); // while it goes, which hides its bar, it is none
        QLayout *const inside = scroll && scroll->widget() ? scroll->widget()->layout() : nullptr;
        if (inside && (shown || event->type() == QEvent::HideToParent)) {
            QMargins margins = inside->contentsMargins();
            const int bar = scroll->verticalScrollBar()->sizeHint().width();
            if (margins.left() >= bar) {
                margins.setRight(margins.left() - (shown ? bar : 0));
                inside->setContentsMargins(margins);
            }
        }
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

QScrollArea *scrolling(QWidget *body, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    new ScrollMargin(scroll);
    return scroll;
}

QScrollArea *scrolling(QWidget *body, const QString &name, QWidget *parent)
{
    QScrollArea *scroll = scrolling(body, parent);
    scroll->setFocusPolicy(Qt::StrongFocus);
    scroll->setAccessibleName(name);
    return scroll;
}

} // namespace hearken
