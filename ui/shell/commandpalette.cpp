// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "core/feedback/inbox.h"
#include "ui/kit/icon.h"
#include "ui/kit/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

enum PaletteRole { PaletteAction = Qt::UserRole + 1, PaletteIcon, PaletteAside, PalettePage, PaletteKey, PaletteSlice };
constexpr int paletteMostThings = 60;

QString paletteWords(const QAction *action)
{
    QString words = action->text();
    return words.remove(u'&');
}

bool paletteFits(const QString &all, const QStringList &parts)
{
    return std::all_of(
        parts.begin(), parts.end(), [&all](const QString &part) { return all.contains(part, Qt::CaseInsensitive); });
}

/// Icon, name, and at the right its kind or its key.
class PaletteDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {200, QFontMetrics(font(TextRole::Text)).height() + 12};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &t = theme();
        const QRect row = option.rect;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_Selected) {
            painter->fillRect(row, t[Token::Selection]);
            painter->fillRect(QRect(row.left(), row.top(), 3, row.height()), t[Token::Accent]);
        }
        const QString name = index.data(PaletteIcon).toString();
        if (!name.isEmpty())
            paintIcon(*painter, name, QRectF(row.left() + 12, row.center().y() - 8, 16, 16), t[Token::Ink2]);
        const QString aside = index.data(PaletteAside).toString();
        painter->setFont(font(TextRole::Meta));
        const int wide = painter->fontMetrics().horizontalAdvance(aside);
        painter->setPen(t[Token::Ink3]);
        painter->drawText(row.adjusted(0, 0, -12, 0), int(Qt::AlignVCenter | Qt::AlignRight), aside);
        painter->setFont(font(TextRole::Text));
        painter->setPen(t[Token::Ink]);
        const QRect words = row.adjusted(38, 0, -wide - 24, 0);
        painter->drawText(words, int(Qt::AlignVCenter | Qt::AlignLeft),
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        painter->restore();
    }
};

} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : QFrame(window, Qt::Popup)
    , m_model(new QStandardItemModel(this))
{
    setProperty("part", u"card"_s);
    setAccessibleName(tr("Go to or do anything"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    m_field = new QLineEdit;
    m_field->setPlaceholderText(tr("A page, a dashboard, a source, a customer, a command"));
    m_field->setAccessibleName(tr("Go to or do anything"));
    m_field->installEventFilter(this);
    m_list = new QListView;
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_field);
    column->addWidget(m_list);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_found.clear();
        find();
        Q_EMIT typed(words);
    });
    connect(m_field, &QLineEdit::returnPressed, this, &CommandPalette::run);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    resize(520, 420);
}

void CommandPalette::open(const QList<QAction *> &menus, const QWidget *below)
{
    m_actions.clear();
    collect(menus, {});
    m_field->clear();
    find();
    const QPoint under = below->mapToGlobal(QPoint(below->width() - width(), below->height() + 4));
    move(under);
    show();
    m_field->setFocus();
}

void CommandPalette::setThings(const QList<NamedThing> &things)
{
    m_things = things;
    find();
}

void CommandPalette::setFound(const QList<NamedThing> &found)
{
    m_found = found;
    find();
}

void CommandPalette::collect(const QList<QAction *> &actions, const QString &path)
{
    for (QAction *action : actions) {
        if (action->menu())
            collect(action->menu()->actions(), paletteWords(action));
        else if (!action->isSeparator() && action->isEnabled() && action->isVisible() && !action->text().isEmpty()) {
            action->setProperty("path", path);
            m_actions.append(action);
        }
    }
}

void CommandPalette::find()
{
    const QStringList parts = m_field->text().split(u' ', Qt::SkipEmptyParts);
    m_model->clear();
    for (qsizetype index = 0; index < m_actions.size(); ++index) {
        const QAction *action = m_actions[index];
        if (!action)
            continue;
        const QString path = action->property("path").toString();
        if (!paletteFits(path % u' ' % paletteWords(action), parts))
            continue;
        auto *item = new QStandardItem(path.isEmpty() ? paletteWords(action) : path % u" › "_s % paletteWords(action));
        item->setData(index, PaletteAction);
        item->setData(action->shortcut().toString(QKeySequence::NativeText), PaletteAside);
        m_model->appendRow(item);
    }
    // Without a word there are only commands: a project may have thousands of things.
    if (!parts.isEmpty()) {
        addThings(m_things, parts);
        addThings(m_found, {});
        if (!m_things.isEmpty())
            addThings({searchFor(m_field->text().simplified())}, {});
        else if (m_model->rowCount() == 0)
            addNothing();
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
}

void CommandPalette::addThings(const QList<NamedThing> &things, const QStringList &parts)
{
    int added = 0;
    for (const NamedThing &thing : things) {
        if (added == paletteMostThings || !paletteFits(thing.kind % u' ' % thing.name, parts))
            continue;
        ++added;
        auto *item = new QStandardItem(thing.name);
        item->setData(-1, PaletteAction);
        item->setData(thing.icon, PaletteIcon);
        item->setData(thing.kind, PaletteAside);
        item->setData(thing.link.page, PalettePage);
        item->setData(thing.link.key, PaletteKey);
        item->setData(thing.link.slice, PaletteSlice);
        item->setData(QString(thing.kind % u", "_s % thing.name), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
}

NamedThing CommandPalette::searchFor(const QString &words)
{
    InboxQuery query;
    query.slice.words = words;
    return {tr("Search"), u"search"_s, tr("Search feedback for “%1”").arg(words), {u"feedback"_s, {}, query.toMap()}};
}

void CommandPalette::addNothing()
{
    auto *item = new QStandardItem(tr("Nothing is called so. Try another word, or a part of one."));
    item->setFlags(Qt::NoItemFlags);
    m_model->appendRow(item);
}

void CommandPalette::run()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || !(index.flags() & Qt::ItemIsEnabled))
        return;
    const qint64 action = index.data(PaletteAction).toLongLong();
    const Link link{
        index.data(PalettePage).toString(), index.data(PaletteKey).toString(), index.data(PaletteSlice).toMap()};
    const QPointer<QAction> chosen = m_actions.value(action);
    close();
    if (action < 0)
        Q_EMIT thingChosen(link);
    else if (chosen)
        chosen->trigger();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0) {
            const QModelIndex next = m_model->index(m_list->currentIndex().row() + step, 0);
            if (next.isValid())
                m_list->setCurrentIndex(next);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace hearken
