// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/link.h"
#include "core/base/result.h"

#include <QWidget>

namespace hearken {

/// A place of the window: it has a title, opens a Link to something in it, and asks the shell to go elsewhere.
/// Made once per project with `explicit XPage(Workbench &workbench, QWidget *parent = nullptr)`.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    virtual void open(const Link &link) = 0;
    /// Whether what the page shows is complete; pictures wait for it.
    virtual bool isFilled() const = 0;
    /// What the numbers of the page rest on, for the right of the status bar: "Period: 12 Feb to 12 May 2026".
    virtual QString foundation() const { return {}; }
    /// Where the page is now, for Back and Forward; a null page means the shell's own note is good enough.
    virtual Link here() const { return {}; }

    /// How many things here are past a limit: the badge in the rail. Told anew with foundationChanged.
    virtual int overdue() const { return 0; }

Q_SIGNALS:
    void linkActivated(const hearken::Link &link);
    void filled();
    void foundationChanged();
    /// Something was done: the shell tells it in a toast; `undoable` offers Undo of the project's last edit.
    void done(const QString &sentence, bool undoable);
    void failed(const hearken::Error &error);
};

} // namespace hearken
