// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/taborder.h"

#include <QAbstractItemView>
#include <QLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace hearken {

namespace {

void collectStops(QWidget *widget, QList<QWidget *> &stops);

void collectStops(QLayout *layout, QList<QWidget *> &stops)
{
    for (int i = 0; i < layout->count(); ++i) {
        const QLayoutItem *item = layout->itemAt(i);
        if (QWidget *widget = item->widget())
            collectStops(widget, stops);
        else if (QLayout *inner = layout->itemAt(i)->layout())
            collectStops(inner, stops);
    }
}

/// Parts that their parent places itself: by row, then from left to right.
QList<QWidget *> partsByPlace(const QWidget &parent)
{
    QList<QWidget *> parts = parent.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    std::stable_sort(parts.begin(), parts.end(),
        [](const QWidget *a, const QWidget *b) { return a->y() != b->y() ? a->y() < b->y() : a->x() < b->x(); });
    return parts;
}

void collectStops(QWidget *widget, QList<QWidget *> &stops)
{
    if (widget->isWindow())
        return;
    const bool stop = (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
    if (stop)
        stops.append(widget);
    if (const auto *area = qobject_cast<QScrollArea *>(widget)) {
        if (area->widget())
            collectStops(area->widget(), stops);
        return;
    }
    if (const auto *view = qobject_cast<QAbstractItemView *>(widget)) {
        for (QWidget *part : partsByPlace(*view->viewport())) // controls that stand in cells
            collectStops(part, stops);
        return;
    }
    if (stop && !widget->layout()) // what is in a control is its own business
        return;
    if (const auto *splitter = qobject_cast<QSplitter *>(widget)) {
        for (int i = 0; i < splitter->count(); ++i)
            collectStops(splitter->widget(i), stops);
    } else if (const auto *stack = qobject_cast<QStackedWidget *>(widget)) {
        for (int i = 0; i < stack->count(); ++i)
            collectStops(stack->widget(i), stops);
    } else if (widget->layout()) {
        collectStops(widget->layout(), stops);
    } else {
        for (QWidget *part : partsByPlace(*widget))
            collectStops(part, stops);
    }
}

} // namespace

void tabByLayout(QWidget &root)
{
    QList<QWidget *> stops;
    if (root.isWindow() && root.layout())
        collectStops(root.layout(), stops);
    else
        collectStops(&root, stops);
    for (qsizetype i = 1; i < stops.size(); ++i) {
        if (stops[i - 1]->nextInFocusChain() != stops[i])
            QWidget::setTabOrder(stops[i - 1], stops[i]);
    }
}

} // namespace hearken
