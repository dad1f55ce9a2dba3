// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/link.h"

#include <QWidget>

namespace hearken {

/// A place of the window: it has a title, opens a Link to something in it, and asks the shell to go elsewhere.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    virtual void open(const Link &link) = 0;
    /// Whether what the page shows is complete; pictures wait for it.
    virtual bool isFilled() const = 0;

Q_SIGNALS:
    void linkActivated(const hearken::Link &link);
    void filled();
};

} // namespace hearken
