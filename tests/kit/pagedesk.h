// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/kit/testproject.h"
#include "ui/kit/workbench.h"

#include <QPushButton>
#include <QTest>

namespace hearken {

/// A page on a project of its own, as a person has it before them. Jobs run at once, so that nothing waits, and no
/// preference is kept.
template <class ShownPage>
struct PageDesk
{
    mutable TestProject project;
    Jobs jobs{Jobs::Mode::AtOnce};
    Preferences preferences = Preferences::forgetful();
    std::unique_ptr<Workbench> workbench;
    std::unique_ptr<ShownPage> page;

    /// The page over what the project has by now, in pixels of the screen.
    void show(QSize size = {1356, 820})
    {
        workbench = std::make_unique<Workbench>(*project, jobs, preferences);
        page = std::make_unique<ShownPage>(*workbench);
        page->resize(size);
        page->show();
        QTRY_VERIFY(page->isFilled());
    }
    /// Keys of a list and the focus need the active window.
    void activate()
    {
        page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
    }
    template <class Widget>
    Widget *part(const QString &objectName = {}) const
    {
        return page->template findChild<Widget *>(objectName);
    }
    /// The one that a screen reader calls so.
    template <class Widget>
    Widget *named(const QString &name) const
    {
        for (Widget *widget : page->template findChildren<Widget *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
    /// The visible one with these words; null when there is none.
    QPushButton *button(const QString &words) const
    {
        for (QPushButton *one : page->template findChildren<QPushButton *>()) {
            if (one->isVisible() && one->text() == words)
                return one;
        }
        return nullptr;
    }
    void press(const QString &words) const
    {
        QPushButton *found = button(words);
        QVERIFY2(found, qPrintable(words));
        found->click();
    }
};

} // namespace hearken
