// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/evidencechip.h"

#include "ui/kit/button.h"
#include "ui/kit/icon.h"

#include <QCoreApplication>

namespace hearken {

using namespace Qt::StringLiterals;

QPushButton *makeEvidenceChip(const QString &iconName, const QString &text, bool stale, QWidget *parent)
{
    auto *chip = new Button(text, parent);
    chip->setIcon(icon(iconName));
    chip->setProperty("kind", stale ? u"evidenceStale"_s : u"evidence"_s);
    chip->setSide(12);
    chip->setMinimumHeight(24);
    chip->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    chip->setFocusPolicy(Qt::TabFocus);
    chip->setCursor(Qt::PointingHandCursor);
    if (stale)
        chip->setToolTip(
            QCoreApplication::translate("hearken::kit", "Older than the freshness limit: look whether it still holds"));
    return chip;
}

} // namespace hearken
