// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/facts.h"
#include "ui/kit/panels.h"
#include "ui/kit/workbench.h"

class QComboBox;
class QDateEdit;
class QDoubleSpinBox;
class QLineEdit;
class QTreeView;
class QStandardItemModel;

namespace hearken {

/// The goals of the project's measures as a whole: one line to set one, and the list of those that are set.
class GoalsCard : public Card
{
    Q_OBJECT
public:
    explicit GoalsCard(Workbench &workbench, QWidget *parent = nullptr);
    /// Lists the goals of these facts. What is being set stays as long as they are the same goals.
    void show(const Facts &facts);
    using QWidget::show;
    QWidget *first() const; ///< where the keyboard starts

Q_SIGNALS:
    void failed(const hearken::Error &error);
    void done(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeLine();
    void showMetric();
    void showGoal(int row);
    void set();
    void remove();
    const Metric *chosenMetric() const;

    Workbench &m_workbench;
    Facts m_facts;
    bool m_shown = false;
    QList<Goal> m_goals; ///< as listed
    QWidget *m_line = nullptr; ///< one goal, to be set or changed
    QComboBox *m_metric = nullptr;
    QDoubleSpinBox *m_target = nullptr;
    QDateEdit *m_from = nullptr;
    QDateEdit *m_due = nullptr;
    QLineEdit *m_owner = nullptr;
    QPushButton *m_set = nullptr;
    QPushButton *m_remove = nullptr;
    QLabel *m_empty = nullptr;
    QTreeView *m_list = nullptr;
    QStandardItemModel *m_model = nullptr;
};

} // namespace hearken
