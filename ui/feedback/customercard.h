// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customerview.h"
#include "ui/kit/panels.h"

namespace hearken {

/// One customer over the list of all that they have said: who, since when, what they pay, what else is known.
class CustomerCard : public QFrame
{
    Q_OBJECT
public:
    explicit CustomerCard(QWidget *parent = nullptr);
    void show(const CustomerView &view);

Q_SIGNALS:
    void closeAsked(); ///< back to everybody

private:
    void addFigure(const QString &value, const QString &below);
    QLabel *m_icon = nullptr;
    QLabel *m_name = nullptr;
    ElidedLabel *m_about = nullptr;
    ElidedLabel *m_facts = nullptr;
    QHBoxLayout *m_figures = nullptr;
};

} // namespace hearken
