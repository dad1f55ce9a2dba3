// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace hearken {

/// A body that scrolls where the window is too low or too narrow for it; the keyboard goes to what is in it.
inline QScrollArea *scrolling(QWidget *body, QWidget *parent = nullptr)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    return scroll;
}

} // namespace hearken
