// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPointer>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

QString paletteWords(const QAction *action)
{
    QString words = action->text();
    return words.remove(u'&');
}

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
    m_field->setPlaceholderText(tr("Go to or do anything"));
    m_field->setAccessibleName(tr("Go to or do anything"));
    m_field->installEventFilter(this);
    m_list = new QListView;
    m_list->setModel(m_model);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_field);
    column->addWidget(m_list);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::find);
    connect(m_field, &QLineEdit::returnPressed, this, &CommandPalette::run);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    resize(440, 360);
}

void CommandPalette::open(const QList<QAction *> &menus, const QWidget *below)
{
    m_actions.clear();
    collect(menus, {});
    m_field->clear();
    find({});
    const QPoint under = below->mapToGlobal(QPoint(below->width() - width(), below->height() + 4));
    move(under);
    show();
    m_field->setFocus();
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

void CommandPalette::find(const QString &words)
{
    m_model->clear();
    const QStringList parts = words.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype index = 0; index < m_actions.size(); ++index) {
        const QAction *action = m_actions[index];
        if (!action)
            continue;
        const QString path = action->property("path").toString();
        const QString all = path % u' ' % paletteWords(action);
        const bool fits = std::all_of(parts.begin(), parts.end(),
            [&all](const QString &part) { return all.contains(part, Qt::CaseInsensitive); });
        if (!fits)
            continue;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        auto *item = new QStandardItem(
            path % u" › "_s % paletteWords(action) % (keys.isEmpty() ? QString() : u"   "_s % keys));
        item->setData(index);
        m_model->appendRow(item);
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
}

void CommandPalette::run()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const QPointer<QAction> action = m_actions.value(index.data(Qt::UserRole + 1).toLongLong());
    close();
    if (action)
        action->trigger();
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
