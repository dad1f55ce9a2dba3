// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/comparedialog.h"

#include "ui/briefing/formfields.h"
#include "ui/kit/rowground.h"
#include "ui/kit/textscale.h"
#include "ui/kit/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableWidget>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowPadding = 6; ///< over and under the words
constexpr int cellPadding = 8;

/// A cell's words, and small under them what they rest on. Numbers stand at the right, words at the left.
class CompareCells : public QStyledItemDelegate
{
public:
    static constexpr int UnderRole = Qt::UserRole + 1;
    static constexpr int StrongRole = Qt::UserRole + 2;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &colors = theme();
        painter->save();
        paintRow(*painter, option, false);
        const QRect room = option.rect.adjusted(cellPadding, rowPadding, -cellPadding, -rowPadding);
        const int side = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignHorizontal_Mask;
        const QFont words = wordsFont(index);
        painter->setFont(words);
        painter->setPen(colors[Token::Ink]);
        QRect used;
        painter->drawText(room, side | Qt::AlignTop | Qt::TextWordWrap, index.data().toString(), &used);
        painter->setFont(hearken::font(TextRole::Small));
        painter->setPen(colors[Token::Ink3]);
        painter->drawText(room.adjusted(0, used.height(), 0, 0), side | Qt::AlignTop, index.data(UnderRole).toString());
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *table = static_cast<const QTableView *>(option.widget);
        const int width = table->columnWidth(index.column()) - 2 * cellPadding;
        const int words = QFontMetrics(wordsFont(index))
                              .boundingRect(0, 0, width, 0, Qt::TextWordWrap, index.data().toString())
                              .height();
        const QString under = index.data(UnderRole).toString();
        const int small = under.isEmpty() ? 0 : QFontMetrics(hearken::font(TextRole::Small)).height();
        return {width, words + small + 2 * rowPadding + 1};
    }

private:
    static QFont wordsFont(const QModelIndex &index)
    {
        return hearken::font(index.data(StrongRole).toBool() ? TextRole::SecondStrong : TextRole::Second);
    }
};

QTableWidgetItem *cellOf(const QString &text, const QString &under, bool number, bool strong = false)
{
    auto *item = new QTableWidgetItem(text);
    item->setTextAlignment(number ? Qt::AlignRight : Qt::AlignLeft);
    item->setData(CompareCells::UnderRole, under);
    item->setData(CompareCells::StrongRole, strong);
    item->setData(Qt::AccessibleTextRole, under.isEmpty() ? text : text + u", "_s + under);
    return item;
}

QTableWidgetItem *differenceCell(const BriefingChange &change)
{
    const QString sure = change.wasSure.isEmpty() || change.nowSure.isEmpty() ? QString()
        : change.apart                                                        ? CompareDialog::tr("intervals apart")
                                                                              : CompareDialog::tr("intervals overlap");
    return cellOf(change.difference, sure, true, change.apart);
}

QString headingOf(const QList<BriefingChange> &changes)
{
    const auto numbers = std::count_if(changes.begin(), changes.end(), [](const auto &c) { return c.isNumber; });
    QStringList told;
    if (numbers > 0)
        told.append(CompareDialog::tr("%n numbers differ.", nullptr, int(numbers)));
    if (changes.size() > numbers)
        told.append(CompareDialog::tr("%n texts or blocks differ.", nullptr, int(changes.size() - numbers)));
    if (told.isEmpty())
        told.append(CompareDialog::tr("They say the same, in numbers and in words."));
    return told.join(u' ');
}

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"–"_s : text;
}

} // namespace

CompareDialog::CompareDialog(
    const QString &wasName, const QString &nowName, const QList<BriefingChange> &changes, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Compare briefings"));
    resize((changes.isEmpty() ? QSize(460, 150) : QSize(860, 560)) * textScale());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->addWidget(makeLabel(headingOf(changes), TextRole::PanelTitle));
    column->addWidget(makeParagraph(u"%1 → %2"_s.arg(wasName, nowName), TextRole::Meta, u"ink3"_s));
    column->addSpacing(space::small);
    QTableWidget *table = makeTable(changes);
    table->setHorizontalHeaderLabels(
        {tr("What"), wasName.section(u", "_s, 0, 0), nowName.section(u", "_s, 0, 0), tr("Difference")});
    for (int header = 0; header < table->columnCount(); ++header)
        table->horizontalHeaderItem(header)->setTextAlignment(
            (header == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    table->setVisible(!changes.isEmpty());
    column->addWidget(table, 1);
    if (changes.isEmpty())
        column->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    buttons->button(QDialogButtonBox::Close)->setFocus();
}

QTableWidget *CompareDialog::makeTable(const QList<BriefingChange> &changes)
{
    auto *table = new QTableWidget(int(changes.size()), 4, this);
    table->setAccessibleName(tr("Differences"));
    table->setItemDelegate(new CompareCells(table));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    for (int row = 0; row < table->rowCount(); ++row) {
        const BriefingChange &change = changes.at(row);
        table->setItem(row, 0, cellOf(change.what, {}, false));
        table->setItem(row, 1, cellOf(orDash(change.was), change.wasSure, change.isNumber));
        table->setItem(row, 2, cellOf(orDash(change.now), change.nowSure, change.isNumber));
        table->setItem(row, 3, differenceCell(change));
    }
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    // Rows are as high as their words once the columns have their width.
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, table, &QTableWidget::resizeRowsToContents,
        Qt::QueuedConnection);
    return table;
}

} // namespace hearken
