// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journey/mapview.h"

#include <QTableView>

#include <functional>

namespace hearken {

class JourneyCells;

/// A journey as a plain table: the twin of the map, with the same keys. A row per lane under one of stages, a column per
/// touchpoint; what can be typed in the map can be typed here.
class JourneyTable : public QTableView
{
    Q_OBJECT
public:
    explicit JourneyTable(QWidget *parent = nullptr);
    void setMap(const JourneyMap &map);
    void follow(const MapPlace &place); ///< goes where the map's cursor is, without telling
    void setEditable(bool editable);
    CellRange selection() const; ///< without the row of stages
    /// What a field begins with, by lane and column, instead of what is shown.
    void setTyped(const std::function<QString(int, int)> &typed);

Q_SIGNALS:
    void selected(int lane, int column);
    void stageSelected(int stage);
    void textEntered(const hearken::MapPlace &place, const QString &text);
    void asked(hearken::MapCommand command);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    JourneyCells *m_cells = nullptr;
    bool m_filling = false;
};

} // namespace hearken
