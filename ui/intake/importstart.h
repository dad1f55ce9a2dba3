// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/batches.h"
#include "ui/kit/panels.h"
#include "ui/kit/workbench.h"

class QBoxLayout;
class QStackedWidget;

namespace hearken {

class DropField;
class ImportHistory;
class MappingsList;
class WatchCard;

/// The first step: a file is dropped or chosen, or comes from a watched folder; beside it what was imported so far, and how
/// files that come again are read.
class ImportStart : public QWidget
{
    Q_OBJECT
public:
    explicit ImportStart(Workbench &workbench, QWidget *parent = nullptr);

    bool isFilled() const;
    ImportHistory *history() const { return m_history; }
    MappingsList *mappings() const { return m_mappings; }
    void focusFiles();
    void showHistory();
    void showMappings();

Q_SIGNALS:
    void filesChosen(const QStringList &paths);
    void filled();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *m_halves = nullptr; ///< beside or under each other
    void show(int pane);
    void showCounts();

    DropField *m_drop = nullptr;
    WatchCard *m_watch = nullptr;
    SegmentedSwitch *m_switch = nullptr;
    QStackedWidget *m_panes = nullptr;
    ImportHistory *m_history = nullptr;
    MappingsList *m_mappings = nullptr;
};

} // namespace hearken
