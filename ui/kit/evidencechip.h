// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPushButton;
class QString;
class QWidget;

namespace hearken {

/// "71 comments" with its icon: opens exactly what it names. A stale one, older than the freshness limit, has a dashed edge.
QPushButton *makeEvidenceChip(
    const QString &iconName, const QString &text, bool stale = false, QWidget *parent = nullptr);

} // namespace hearken
