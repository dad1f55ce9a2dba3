// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/readersbox.h"

#include "core/dashboard/tilewords.h"
#include "core/feedback/valueorder.h"
#include "ui/briefing/formfields.h"
#include "ui/kit/editing.h"
#include "ui/kit/icon.h"
#include "ui/kit/theme.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 5; ///< without scrolling

/// Blocks that are on the reader's page alone, or on all but theirs.
int blocksThatDiffer(const Outline &outline, Id<BriefingReader> reader)
{
    return int(std::count_if(outline.blocks.begin(), outline.blocks.end(),
        [reader](const OutlineBlock &block) { return block.shown && block.isFor(reader) != block.isFor({}); }));
}

QString readerScope(const BriefingReader &reader)
{
    return reader.scope.where.isEmpty() ? ReadersBox::tr("all feedback") : reader.scope.phrase();
}

QString readerRow(const BriefingReader &reader)
{
    return u"%1 · %2"_s.arg(reader.name, readerScope(reader));
}

/// The name at the left, and grey at the right what is theirs.
class ReaderDelegate : public QStyledItemDelegate
{
public:
    static constexpr int DetailRole = Qt::UserRole + 1;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QString detail = index.data(DetailRole).toString();
        const QFont small = hearken::font(TextRole::Small);
        const QFontMetrics metrics(small);
        const QRect row = option.rect.adjusted(0, 0, -space::tiny, 0);
        // The name is read first; what is left of half the row and more is for the rest.
        const int name = option.fontMetrics.horizontalAdvance(index.data().toString()) + 40;
        const int room = qMax(row.width() - name, row.width() / 3);
        const QString words = metrics.elidedText(detail, Qt::ElideRight, room);
        QStyleOptionViewItem left(option);
        left.rect.setWidth(row.width() - metrics.horizontalAdvance(words) - space::small);
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, theme()[Token::Selection]);
        QStyledItemDelegate::paint(painter, left, index);
        painter->save();
        painter->setFont(small);
        painter->setPen(theme()[Token::Ink3]);
        painter->drawText(row, Qt::AlignRight | Qt::AlignVCenter, words);
        painter->restore();
    }
};

/// Name, and one value of one dimension.
class ReaderFields : public QDialog
{
public:
    ReaderFields(const QList<Dimension> &dimensions, const BriefingReader &reader, QWidget *owner)
        : QDialog(owner)
        , m_reader(reader)
        , m_dimensions(dimensions)
    {
        setAttribute(Qt::WA_DeleteOnClose);
        setMinimumWidth(340);
        auto *column = new QVBoxLayout(this);
        new FormField(ReadersBox::tr("Name"), m_name = new QLineEdit(reader.name), column);
        m_name->setPlaceholderText(ReadersBox::tr("Head of Field, Coast"));
        new FormField(ReadersBox::tr("Sees"), m_by = new QComboBox, column);
        m_by->addItem(ReadersBox::tr("All feedback"), QString());
        for (const Dimension &dimension : dimensions) {
            if (!dimension.values.isEmpty())
                m_by->addItem(capitalised(dimensionWord(dimension.name)), dimension.name);
        }
        m_valueField = new FormField(ReadersBox::tr("Only"), m_value = new QComboBox, column);
        auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
        column->addWidget(buttons);
        connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        connect(m_by, &QComboBox::currentIndexChanged, this, [this] { fillValues(); });
        const QString first = reader.scope.where.isEmpty() ? QString() : reader.scope.where.firstKey();
        m_by->setCurrentIndex(qMax(0, m_by->findData(first)));
        fillValues();
        m_value->setCurrentText(reader.scope.where.value(first).value(0));
    }

    BriefingReader reader() const
    {
        BriefingReader made = m_reader;
        made.scope = {};
        if (const QString by = m_by->currentData().toString(); !by.isEmpty())
            made.scope = Slice().with(by, m_value->currentText());
        const QString name = m_name->text().simplified();
        made.name = !name.isEmpty() ? name : made.scope.phrase();
        return made;
    }

private:
    void fillValues()
    {
        const QString by = m_by->currentData().toString();
        m_value->clear();
        for (const Dimension &dimension : m_dimensions) {
            if (dimension.name != by)
                continue;
            m_value->addItems(inValueOrder(dimension.values.values()));
        }
        m_valueField->setVisible(!by.isEmpty());
    }

    BriefingReader m_reader;
    QList<Dimension> m_dimensions;
    QLineEdit *m_name = nullptr;
    QComboBox *m_by = nullptr;
    QComboBox *m_value = nullptr;
    FormField *m_valueField = nullptr;
};

} // namespace

ReadersBox::ReadersBox(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::tiny);
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(makeIconLabel(u"people"_s, Token::Ink2, 15));
    head->addWidget(makeLabel(tr("Same briefing, other readers"), TextRole::SecondStrong), 1);
    column->addLayout(head);
    m_list = new QListWidget;
    m_list->setAccessibleName(tr("Readers"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new ReaderDelegate(m_list));
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    column->addWidget(m_list);
    m_empty = makeParagraph(
        tr("Nobody yet. Without readers there is one file for each region, or what the page compares."),
        TextRole::Second, u"ink2"_s);
    column->addWidget(m_empty);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_all = makeButton(tr("Make all PDFs…"), u"out"_s));
    buttons->addWidget(m_add = makeButton(tr("Add reader…"), {}, ButtonKind::Quiet));
    buttons->addStretch(1);
    column->addSpacing(space::tiny);
    column->addLayout(buttons);

    QAction *change = m_change = new QAction(tr("Change…"), m_list);
    change->setShortcut(QKeySequence(Qt::Key_F2));
    QAction *remove = m_remove = new QAction(tr("Remove reader"), m_list);
    remove->setShortcut(QKeySequence::Delete);
    for (QAction *action : {change, remove}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_list->addAction(action);
    }
    connect(change, &QAction::triggered, this, [this] {
        if (const auto reader = chosen())
            ask(*reader, false);
    });
    const auto show = [this] {
        if (const auto reader = chosen())
            Q_EMIT showAsked(*reader);
    };
    auto *look = new QAction(tr("Show their page"), m_list);
    m_list->insertAction(change, look);
    connect(look, &QAction::triggered, this, show);
    connect(m_list, &QListWidget::itemClicked, this, show);
    connect(m_list, &QListWidget::itemActivated, this, show);
    connect(remove, &QAction::triggered, this, [this] {
        if (const auto reader = chosen())
            Q_EMIT removeAsked(*reader);
    });
    connect(m_add, &QPushButton::clicked, this, [this] { ask({}, true); });
    connect(m_all, &QPushButton::clicked, this, &ReadersBox::allAsked);
}

std::optional<BriefingReader> ReadersBox::chosen() const
{
    const int row = m_list->currentRow();
    return row < 0 ? std::nullopt : std::optional(m_readers.at(row));
}

void ReadersBox::setReaders(const QList<BriefingReader> &readers, bool canWrite)
{
    m_readers = readers;
    m_list->clear();
    for (const BriefingReader &reader : readers) {
        auto *item = new QListWidgetItem(hearken::icon(u"person"_s), reader.name, m_list);
        item->setSizeHint({0, 26});
    }
    showRows();
    m_list->setFixedHeight(26 * int(qMin<qsizetype>(readers.size(), mostRows)) + 2);
    m_list->setVisible(!readers.isEmpty());
    m_empty->setVisible(readers.isEmpty());
    m_all->setText(readers.isEmpty() ? tr("Make all PDFs…") : tr("Make all %n PDFs…", nullptr, int(readers.size())));
    enableEditing(m_add, canWrite);
    for (QAction *action : {m_change, m_remove})
        enableEditing(action, canWrite);
}

void ReadersBox::setOutline(const Outline &outline)
{
    m_outline = outline;
    showRows();
}

void ReadersBox::showRows()
{
    for (int row = 0; row < m_list->count(); ++row) {
        const BriefingReader &reader = m_readers.at(row);
        const int differ = blocksThatDiffer(m_outline, reader.id);
        m_list->item(row)->setText(reader.name);
        m_list->item(row)->setData(
            ReaderDelegate::DetailRole, differ > 0 ? tr("%n blocks differ", nullptr, differ) : readerScope(reader));
        m_list->item(row)->setData(Qt::AccessibleTextRole, readerRow(reader));
        m_list->item(row)->setToolTip(
            tr("%1. Click shows their page, F2 changes.").arg(readerRow(reader)).toHtmlEscaped());
    }
}

void ReadersBox::ask(const BriefingReader &reader, bool fresh)
{
    auto *dialog = new ReaderFields(m_dimensions, reader, this);
    dialog->setWindowTitle(fresh ? tr("Add reader") : tr("Change reader"));
    connect(dialog, &QDialog::accepted, this, [this, dialog, reader, fresh] {
        BriefingReader made = dialog->reader();
        if (fresh) {
            made.id = Id<BriefingReader>::make();
            Q_EMIT addAsked(made);
        } else if (made != reader) {
            Q_EMIT changeAsked(reader, made);
        }
    });
    dialog->open();
}

} // namespace hearken
