// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"

#include <functional>

namespace hearken {

class Workbench;

/// A place of the window: what it is called in links, how it looks in the rail, and how it is made.
struct PageEntry
{
    QString name; ///< Link::page, and `hearken picture`
    QString icon;
    QString word; ///< translated
    /// With its parent at once: a page that gets one later is styled twice, with all that it holds.
    std::function<Page *(Workbench &, QWidget *parent)> make;
    bool atBottom = false; ///< of the rail
    bool inRail = true; ///< false: reached from a menu
};

/// All places, in the order of the rail: one line each.
QList<PageEntry> allPages();

} // namespace hearken
