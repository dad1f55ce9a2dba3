// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/batches.h"
#include "ui/kit/panels.h"
#include "ui/kit/workbench.h"

namespace hearken {

/// The first step of an import: a place for files, and what was imported so far, each to be taken out again.
class ImportStart : public QWidget
{
    Q_OBJECT
public:
    explicit ImportStart(Workbench &workbench, QWidget *parent = nullptr);

    void refresh();
    bool isFilled() const { return m_filled; }
    void focusHistory();
    void focusFiles();
    void takeOut(const Batch &batch);

Q_SIGNALS:
    void filesChosen(const QStringList &paths);
    void filled();
    void done(const QString &sentence);
    void failed(const hearken::Error &error);

private:
    void list(const QList<Batch> &batches);
    QWidget *row(const Batch &batch);

    Workbench &m_workbench;
    bool m_filled = false;
    QFrame *m_drop = nullptr;
    Card *m_history = nullptr;
    QVBoxLayout *m_rows = nullptr;
    JobSlot m_load;
    JobSlot m_revert;
};

} // namespace hearken
