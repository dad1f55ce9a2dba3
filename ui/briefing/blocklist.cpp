// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/blocklist.h"

#include "ui/kit/icon.h"
#include "ui/kit/rowground.h"
#include "ui/kit/textscale.h"
#include "ui/kit/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr auto blockMime = "application/x-hearken-block"_L1;
constexpr int checkSide = 18;

QRect checkRect(const QRect &row)
{
    return {row.right() - 10 - checkSide, row.center().y() - checkSide / 2 + 1, checkSide, checkSide};
}

} // namespace

QString blockIcon(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Verdict:
        return u"quote"_s;
    case BlockKind::Measures:
        return u"dash"_s;
    case BlockKind::Trend:
        return u"curve"_s;
    case BlockKind::Comparison:
        return u"list"_s;
    case BlockKind::Heat:
        return u"table"_s;
    case BlockKind::Distribution:
        return u"cols"_s;
    case BlockKind::Journey:
        return u"journey"_s;
    case BlockKind::Quotes:
        return u"chat"_s;
    case BlockKind::Note:
        return u"pencil"_s;
    case BlockKind::Method:
        break;
    }
    return u"info"_s;
}

void BlockModel::setBlocks(const QList<OutlineBlock> &blocks, const QStringList &details, const QList<bool> &alerts)
{
    // Rows keep their selection as long as there are as many.
    const bool same = blocks.size() == m_blocks.size();
    if (!same)
        beginResetModel();
    m_blocks = blocks;
    m_details = details;
    m_alerts = alerts;
    if (!same)
        endResetModel();
    else if (!blocks.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(blocks.size()) - 1));
}

int BlockModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_blocks.size());
}

QVariant BlockModel::data(const QModelIndex &index, int role) const
{
    const OutlineBlock &block = m_blocks.at(index.row());
    const QString detail = m_details.value(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return blockName(block.kind);
    case Qt::ToolTipRole:
        return QString(blockName(block.kind) + (detail.isEmpty() ? QString() : u": "_s + detail)).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return QString(blockName(block.kind) + u", "_s + detail);
    case Qt::CheckStateRole:
        return block.shown || block.kind == BlockKind::Method ? Qt::Checked : Qt::Unchecked;
    case DetailRole:
        return detail;
    case IconRole:
        return blockIcon(block.kind);
    case AlertRole:
        return m_alerts.value(index.row());
    default:
        return {};
    }
}

bool BlockModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    Q_EMIT showAsked(index.row(), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags BlockModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    const Qt::ItemFlags own = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    // The method is never left out: a number without it cannot be judged.
    if (m_blocks.at(index.row()).kind == BlockKind::Method)
        return own;
    return own | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled;
}

QStringList BlockModel::mimeTypes() const
{
    return {blockMime};
}

QMimeData *BlockModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    data->setData(blockMime, QByteArray::number(indexes.isEmpty() ? -1 : indexes.constFirst().row()));
    return data;
}

bool BlockModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &)
{
    bool known = false;
    const int from = data->data(blockMime).toInt(&known);
    if (!known)
        return false;
    const int before = row < 0 ? int(m_blocks.size()) : row;
    const int last = int(m_blocks.size()) - 2; // the method stays last
    Q_EMIT moveAsked(from, qBound(0, before > from ? before - 1 : before, qMax(0, last)));
    return false; // the view must not remove the row: the outline is shown anew
}

QSize BlockDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int lines = QFontMetrics(hearken::font(TextRole::Second)).height()
        + QFontMetrics(hearken::font(TextRole::Small)).height();
    return {120, qMax(44, lines + 12)};
}

void BlockDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &colors = theme();
    const QRect row = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRow(*painter, option);
    const double middle = row.center().y() + 0.5;
    if (index.flags() & Qt::ItemIsDragEnabled)
        paintIcon(*painter, u"grip"_s, QRectF(row.left() + 9, middle - 6.5, 13, 13), colors[Token::Ink3]);
    paintIcon(*painter, index.data(BlockModel::IconRole).toString(), QRectF(row.left() + 28, middle - 7.5, 15, 15),
        colors[Token::Ink2]);

    const bool shown = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    const QRect room(row.left() + 51, row.top(), checkRect(row).left() - row.left() - 59, row.height());
    const QFont name = hearken::font(selected ? TextRole::SecondStrong : TextRole::Second);
    const QFont small = hearken::font(TextRole::Small);
    const QFontMetrics nameSize(name);
    const QFontMetrics smallSize(small);
    const QString detail = index.data(BlockModel::DetailRole).toString();
    const int height = nameSize.height() + (detail.isEmpty() ? 0 : smallSize.height());
    int top = row.center().y() - height / 2;
    painter->setFont(name);
    painter->setPen(colors[shown ? Token::Ink : Token::Ink3]);
    painter->drawText(QRect(room.left(), top, room.width(), nameSize.height()), Qt::AlignLeft | Qt::AlignVCenter,
        nameSize.elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    top += nameSize.height();
    painter->setFont(small);
    painter->setPen(colors[index.data(BlockModel::AlertRole).toBool() ? Token::Attention : Token::Ink3]);
    painter->drawText(QRect(room.left(), top, room.width(), smallSize.height()), Qt::AlignLeft | Qt::AlignVCenter,
        smallSize.elidedText(detail, Qt::ElideRight, room.width()));

    QStyleOptionViewItem box(option);
    box.rect = checkRect(row);
    box.state &= ~QStyle::State_HasFocus;
    box.state |= shown ? QStyle::State_On : QStyle::State_Off;
    box.state.setFlag(QStyle::State_Enabled, index.flags() & Qt::ItemIsUserCheckable);
    QStyle *style = option.widget->style();
    style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
    if (option.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect ring;
        ring.QStyleOption::operator=(option);
        ring.state |= QStyle::State_KeyboardFocusChange;
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, painter, option.widget);
    }
    painter->restore();
}

bool BlockDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    bool toggles = false;
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        // Somewhat larger than it looks: a target of 24 pixels.
        toggles = mouse->button() == Qt::LeftButton
            && checkRect(option.rect).adjusted(-4, -4, 4, 4).contains(mouse->position().toPoint());
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        toggles = key == Qt::Key_Space || key == Qt::Key_Select;
    }
    if (!toggles || !(index.flags() & Qt::ItemIsUserCheckable))
        return false;
    const bool shown = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, shown ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

BlockList::BlockList(QWidget *parent)
    : QListView(parent)
    , m_model(new BlockModel(this))
{
    setModel(m_model);
    setItemDelegate(new BlockDelegate(this));
    setAccessibleName(tr("Blocks"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDropIndicatorShown(true);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    addMove(tr("Move up"), QKeySequence(Qt::ALT | Qt::Key_Up), -1);
    addMove(tr("Move down"), QKeySequence(Qt::ALT | Qt::Key_Down), 1);
    auto *remove = new QAction(tr("Remove block"), this);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    const auto fit = [this] { setMaximumHeight(m_model->rowCount() * qMax(0, sizeHintForRow(0))); };
    connect(m_model, &QAbstractItemModel::modelReset, this, fit);
    followTextScale(this, fit);
    connect(remove, &QAction::triggered, this, [this] { Q_EMIT removeAsked(place()); });
    addAction(remove);
}

void BlockList::addMove(const QString &words, const QKeySequence &keys, int by)
{
    auto *move = new QAction(words, this);
    move->setShortcut(keys);
    move->setShortcutContext(Qt::WidgetShortcut);
    connect(move, &QAction::triggered, this, [this, by] { Q_EMIT m_model->moveAsked(place(), place() + by); });
    addAction(move);
}

void BlockList::setPlace(int place)
{
    setCurrentIndex(m_model->index(qBound(0, place, m_model->rowCount() - 1)));
}

void BlockList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT placeChosen(current.row());
}

} // namespace hearken
