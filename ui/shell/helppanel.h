// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/panels.h"

class QTextBrowser;

namespace hearken {

/// The help of the page that is shown, at the right of the window. Its texts are the program's own: the one place where
/// markup is read.
class HelpPanel : public SidePanel
{
    Q_OBJECT
public:
    explicit HelpPanel(QWidget *parent = nullptr);
    /// The page of this name, in the language of the window or else in English.
    void show(const QString &page, const QString &title);
    /// As read, for tests: every page of the window has one.
    static QString text(const QString &page, const QString &language);

private:
    QTextBrowser *m_text = nullptr;
};

} // namespace hearken
