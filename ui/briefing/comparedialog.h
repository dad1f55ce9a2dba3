// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/briefing/changes.h"

#include <QDialog>

class QTableWidget;

namespace hearken {

/// What one briefing says otherwise than another, numbers before words: each number with what it rests on, the difference,
/// and whether the intervals touch. Names are "Issue 2, 3 Jun 2026, 11:40" or words without a comma.
class CompareDialog : public QDialog
{
    Q_OBJECT
public:
    CompareDialog(const QString &wasName, const QString &nowName, const QList<BriefingChange> &changes,
        QWidget *parent = nullptr);

private:
    QTableWidget *makeTable(const QList<BriefingChange> &changes);
};

} // namespace hearken
