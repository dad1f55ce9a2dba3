// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/briefing/changes.h"

#include <QDialog>

namespace hearken {

/// What one briefing says otherwise than another, numbers before words.
class CompareDialog : public QDialog
{
    Q_OBJECT
public:
    CompareDialog(const QString &wasName, const QString &nowName, const QList<BriefingChange> &changes,
        QWidget *parent = nullptr);
};

} // namespace hearken
