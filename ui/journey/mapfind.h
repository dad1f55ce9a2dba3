// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journey/journeylayout.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace hearken {

/// Finds words in a map, in what its cells say and in the names of its stages: Enter goes on, Shift Enter back, Esc ends.
class MapFind : public QWidget
{
    Q_OBJECT
public:
    explicit MapFind(QWidget *parent = nullptr);
    /// Shows the field, to find from this place on.
    void begin(const JourneyMap &map, const MapPlace &from);
    /// What is looked at was changed.
    void follow(const JourneyMap &map);

Q_SIGNALS:
    void found(const hearken::MapPlace &place);
    void ended();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    void go(qsizetype to);

    JourneyMap m_map;
    MapPlace m_from;
    QList<MapPlace> m_hits; ///< stage by stage and column by column, from top to bottom
    qsizetype m_at = -1; ///< among them
    QLineEdit *m_words = nullptr;
    QLabel *m_told = nullptr;
};

} // namespace hearken
