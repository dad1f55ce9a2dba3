// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feedback/dimension.h"
#include "core/programme/facts.h"
#include "core/store/projectsheet.h"
#include "ui/kit/page.h"
#include "ui/kit/workbench.h"

class QComboBox;
class QLineEdit;
class QScrollArea;
class QSpinBox;

namespace hearken {

class Banner;
class Card;
class GoalsCard;
class OrderCard;

/// What holds for the project as a whole, and its goals. Every field is stored when it is left; Undo takes it back.
///
/// Link::key: empty, or "goals".
class SettingsPage : public Page
{
    Q_OBJECT
public:
    explicit SettingsPage(Workbench &workbench, QWidget *parent = nullptr);

    QString title() const override { return tr("Project settings"); }
    void open(const Link &link) override;
    bool isFilled() const override { return m_filled; }
    Link here() const override { return {QStringLiteral("settings"), {}, {}}; }

private:
    /// What one job reads.
    struct Read
    {
        ProjectSheet sheet;
        Facts facts;
        QList<Dimension> dimensions;
    };
    QWidget *makeForm();
    void refresh();
    void showSheet();
    void put(const QString &key, const QString &value, const QString &name);
    /// What is chosen is stored under the key, as a step of that name.
    void keepChoice(QComboBox *box, const QString &key, const QString &name);

    Workbench &m_workbench;
    ProjectSheet m_sheet;
    Banner *m_banner = nullptr;
    QScrollArea *m_scroll = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_zone = nullptr;
    QSpinBox *m_minimum = nullptr;
    QLineEdit *m_currency = nullptr;
    QComboBox *m_week = nullptr;
    GoalsCard *m_goals = nullptr;
    OrderCard *m_order = nullptr;
    JobSlot m_reading;
    bool m_filling = false;
    bool m_filled = false;
};

} // namespace hearken
