// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journey/journeyportfolio.h"
#include "ui/kit/workbench.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace hearken {

class PortfolioRows;
class PortfolioTouchpoint;
class PrefixCombo;
class SidePanel;
class TableView;

/// All journeys in one heat table, and beside it what the selected one holds, the worst first. Enter opens a journey, in
/// the panel a touchpoint of it.
class PortfolioView : public QWidget
{
    Q_OBJECT
public:
    explicit PortfolioView(Workbench &workbench, QWidget *parent = nullptr);

    void show(const QList<Journey> &journeys, const JourneyGround &ground, const JourneyView &view);
    void select(const QString &journey); ///< key; remembered until its row is there
    QString selected() const; ///< key
    QString meta() const; ///< "5 journeys, 29 touchpoints"
    bool isFilled() const { return m_filled; }
    void focusFirst();

Q_SIGNALS:
    void opened(const QString &journey, const QString &step); ///< step: key, may be empty
    void filled();
    void copied(); ///< the table, to the clipboard
    void failed(const hearken::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeBar();
    void makeTable();
    void makePanel();
    void setRows(const QList<PortfolioRow> &rows);
    void showOrders();
    void sortBy(int column);
    void showPanel();
    void showSelected();
    void copy();
    int currentRow() const; ///< of the model; −1: none

    Workbench &m_workbench;
    PortfolioRows *m_rows = nullptr;
    TableView *m_table = nullptr;
    PrefixCombo *m_order = nullptr;
    QLabel *m_sentence = nullptr;
    SidePanel *m_panel = nullptr;
    QLabel *m_facts = nullptr;
    QLabel *m_blind = nullptr;
    QListWidget *m_touchpoints = nullptr;
    PortfolioTouchpoint *m_lines = nullptr; ///< of that list
    QString m_pending;
    bool m_filled = false;
    bool m_panelWanted = true; ///< the person did not close it
    JobSlot m_slot;
};

} // namespace hearken
