// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feedback/dimension.h"
#include "core/feedback/valueorder.h"
#include "ui/kit/panels.h"

class QComboBox;
class QListWidget;

namespace hearken {

/// In which order the groups of a dimension stand in tables, filters and lists: dragged, or moved by Alt and the arrows.
class OrderCard : public Card
{
    Q_OBJECT
public:
    explicit OrderCard(QWidget *parent = nullptr);
    void show(const QList<Dimension> &dimensions, const ValueOrders &orders, bool canWrite);
    using QWidget::show;

Q_SIGNALS:
    /// What a person chose; an empty list: the usual order again.
    void ordered(const QString &dimension, const QStringList &values);

private:
    void showValues();
    void moveBy(int rows);
    void tellOrder();

    QList<Dimension> m_dimensions;
    ValueOrders m_orders;
    bool m_canWrite = false;
    bool m_filling = false;
    QComboBox *m_which = nullptr;
    QListWidget *m_values = nullptr;
    QPushButton *m_usual = nullptr;
};

} // namespace hearken
