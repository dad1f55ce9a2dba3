// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journey/journeyversions.h"
#include "ui/kit/workbench.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QListView;
class QPushButton;
class QToolButton;

namespace hearken {

class Card;
class DifferenceRows;
class EmptyState;
class PrefixCombo;
class StepRows;
class TableView;

/// Two versions of a journey set against each other: one sentence, what was changed in the journey, and how each
/// touchpoint's measure changed between. Enter on a line leads to its touchpoint; Esc goes back to the map.
class CompareView : public QWidget
{
    Q_OBJECT
public:
    explicit CompareView(Workbench &workbench, QWidget *parent = nullptr);

    /// What is compared: the sides that are set, else the usual ones. Counts in a job.
    void show(
        const QList<Journey> &journeys, const JourneyGround &ground, const QString &journey, const JourneyView &view);
    void setSides(const JourneySide &was, const JourneySide &is); ///< before `show`; empty: the usual ones
    QString text() const; ///< "new-customer@5#new-customer", for links
    bool isFilled() const { return m_filled; }
    void focusFirst();

Q_SIGNALS:
    void backAsked();
    void sidesChosen(); ///< another comparison is wanted
    void stepAsked(const QString &journey, const QString &step);
    void restoreAsked(const hearken::JourneySide &version);
    void keepAsked(); ///< a first version
    void filled();
    void copied(); ///< the table, to the clipboard
    void failed(const hearken::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeCards();
    void showCompared(const ComparedVersions &compared);
    void showSides();
    void choose();
    void swap();
    void copy();
    void goTo(const QString &step);
    std::optional<JourneySide> restorable() const;

    Workbench &m_workbench;
    ComparedVersions m_compared;
    JourneySide m_was;
    JourneySide m_is;
    PrefixCombo *m_before = nullptr;
    PrefixCombo *m_after = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_restore = nullptr;
    QToolButton *m_swap = nullptr;
    QLabel *m_sentence = nullptr;
    QLabel *m_note = nullptr;
    QBoxLayout *m_cardRow = nullptr;
    QWidget *m_cards = nullptr;
    Card *m_changedCard = nullptr;
    Card *m_measuredCard = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_nothing = nullptr; ///< in the place of an empty list
    TableView *m_table = nullptr;
    DifferenceRows *m_differences = nullptr;
    StepRows *m_steps = nullptr;
    EmptyState *m_empty = nullptr;
    QPushButton *m_keep = nullptr;
    bool m_filled = false;
    bool m_filling = false;
    JobSlot m_slot;
};

} // namespace hearken
