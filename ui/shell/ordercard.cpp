// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ordercard.h"

#include "core/dashboard/tilewords.h"
#include "ui/kit/controls.h"
#include "ui/kit/editing.h"
#include "ui/kit/textscale.h"

#include <QAction>
#include <QComboBox>
#include <QListWidget>
#include <QVBoxLayout>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostValues = 60; ///< more are no order that a person keeps by hand
constexpr int mostRows = 8; ///< without scrolling
constexpr int rowHeight = 26;

} // namespace

OrderCard::OrderCard(QWidget *parent)
    : Card(tr("Order of groups"), parent)
{
    setMeta(tr("in tables, filters and briefings; drag, or Alt + arrows"));
    auto *fields = new QVBoxLayout;
    fields->setContentsMargins(12, 4, 12, 14);
    fields->setSpacing(space::small);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::small);
    m_which = new QComboBox;
    m_which->setAccessibleName(tr("Groups"));
    m_usual = makeButton(tr("Usual order"), {}, ButtonKind::Quiet);
    m_usual->setToolTip(tr("Sizes ascending, then as they come"));
    head->addWidget(m_which);
    head->addWidget(m_usual);
    head->addStretch(1);
    fields->addLayout(head);
    m_values = new QListWidget;
    m_values->setAccessibleName(tr("Order of groups"));
    m_values->setDragDropMode(QAbstractItemView::InternalMove);
    m_values->setContextMenuPolicy(Qt::ActionsContextMenu);
    followTextScale(m_values, [this] { m_values->setMaximumWidth(qRound(320 * textScale())); });
    fields->addWidget(m_values);
    body()->addLayout(fields);
    for (const int by : {-1, 1}) {
        auto *move = new QAction(by < 0 ? tr("Move up") : tr("Move down"), m_values);
        move->setShortcut(QKeySequence(Qt::ALT | (by < 0 ? Qt::Key_Up : Qt::Key_Down)));
        move->setShortcutContext(Qt::WidgetShortcut);
        connect(move, &QAction::triggered, this, [this, by] { moveBy(by); });
        m_values->addAction(move);
    }
    connect(m_which, &QComboBox::activated, this, &OrderCard::showValues);
    connect(m_usual, &QPushButton::clicked, this, [this] { Q_EMIT ordered(m_which->currentData().toString(), {}); });
    // Queued: the list is still moving its row while it tells so.
    connect(m_values->model(), &QAbstractItemModel::rowsMoved, this, &OrderCard::tellOrder, Qt::QueuedConnection);
    hide();
}

void OrderCard::show(const QList<Dimension> &dimensions, const ValueOrders &orders, bool canWrite)
{
    m_dimensions.clear();
    for (const Dimension &dimension : dimensions) {
        if (dimension.values.size() > 1 && dimension.values.size() <= mostValues)
            m_dimensions.append(dimension);
    }
    m_orders = orders;
    m_canWrite = canWrite;
    const QString chosen = m_which->currentData().toString();
    m_which->clear();
    for (const Dimension &dimension : std::as_const(m_dimensions)) {
        QString word = dimensionWord(dimension.name);
        word.replace(0, 1, word.left(1).toUpper());
        m_which->addItem(word, dimension.name);
    }
    const int segment = m_which->findData(u"segment"_s); // what most tables have as their columns
    const int known = m_which->findData(chosen);
    m_which->setCurrentIndex(known >= 0 ? known : qMax(0, segment));
    setVisible(!m_dimensions.isEmpty());
    showValues();
}

void OrderCard::showValues()
{
    const int which = m_which->currentIndex();
    if (which < 0)
        return;
    const Dimension &dimension = m_dimensions.at(which);
    const QStringList own = m_orders.value(dimension.name);
    const int row = m_values->currentRow();
    const QString chosen = row < 0 ? QString() : m_values->item(row)->text();
    m_filling = true;
    m_values->clear();
    const int height = qRound(rowHeight * textScale());
    for (const QString &value : inValueOrder(dimension.values.values(), own))
        (new QListWidgetItem(value, m_values))->setSizeHint({0, height});
    const auto same = m_values->findItems(chosen, Qt::MatchExactly);
    m_values->setCurrentItem(same.isEmpty() ? m_values->item(0) : same.constFirst());
    m_filling = false;
    m_values->setFixedHeight(qMin(mostRows, m_values->count()) * height + 4);
    enableEditing(m_usual, m_canWrite, !own.isEmpty());
    enableEditing(m_values, m_canWrite);
}

void OrderCard::moveBy(int rows)
{
    const int from = m_values->currentRow();
    const int to = from + rows;
    if (!m_canWrite || from < 0 || to < 0 || to >= m_values->count())
        return;
    m_filling = true;
    m_values->insertItem(to, m_values->takeItem(from));
    m_values->setCurrentRow(to);
    m_filling = false;
    tellOrder();
}

void OrderCard::tellOrder()
{
    if (m_filling)
        return;
    QStringList values;
    for (int row = 0; row < m_values->count(); ++row)
        values.append(m_values->item(row)->text());
    Q_EMIT ordered(m_which->currentData().toString(), values);
}

} // namespace hearken
