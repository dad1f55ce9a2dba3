// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace hearken {

/// A body that scrolls where the window is too low or too narrow for it; the keyboard goes to what is in it. The bar stands
/// in the body's right margin, so that what is in it ends where the page's head ends, with the bar and without.
QScrollArea *scrolling(QWidget *body, QWidget *parent = nullptr);
/// The same for words to read: a stop of its own, with a name, that arrow keys scroll.
QScrollArea *scrolling(QWidget *body, const QString &name, QWidget *parent = nullptr);

} // namespace hearken
