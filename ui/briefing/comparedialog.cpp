// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/comparedialog.h"

#include "ui/briefing/formfields.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableWidget>

#include <algorithm>

namespace hearken {

CompareDialog::CompareDialog(
    const QString &wasName, const QString &nowName, const QList<BriefingChange> &changes, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Compare briefings"));
    resize(changes.isEmpty() ? QSize(460, 130) : QSize(760, 460));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    const auto numbers = std::count_if(changes.begin(), changes.end(), [](const auto &c) { return c.isNumber; });
    QStringList told;
    if (numbers > 0)
        told.append(tr("%n numbers differ.", nullptr, int(numbers)));
    if (changes.size() > numbers)
        told.append(tr("%n texts or blocks differ.", nullptr, int(changes.size() - numbers)));
    if (told.isEmpty())
        told.append(tr("They say the same, in numbers and in words."));
    column->addWidget(makeLabel(told.join(u' '), TextRole::PanelTitle));
    auto *table = new QTableWidget(int(changes.size()), 3);
    table->setAccessibleName(tr("Differences"));
    table->setHorizontalHeaderLabels({tr("What"), wasName, nowName});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setWordWrap(true);
    table->verticalHeader()->hide();
    for (int row = 0; row < table->rowCount(); ++row) {
        const BriefingChange &change = changes.at(row);
        const QString nothing = QStringLiteral("–");
        table->setItem(row, 0, new QTableWidgetItem(change.what));
        table->setItem(row, 1, new QTableWidgetItem(change.was.isEmpty() ? nothing : change.was));
        table->setItem(row, 2, new QTableWidgetItem(change.now.isEmpty() ? nothing : change.now));
    }
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->resizeRowsToContents();
    table->setVisible(!changes.isEmpty());
    column->addWidget(table, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

} // namespace hearken
