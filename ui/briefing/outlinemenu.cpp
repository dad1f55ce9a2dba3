// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/outlinemenu.h"

#include "ui/kit/icon.h"

#include <QInputDialog>
#include <QMenu>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace hearken {

using namespace Qt::StringLiterals;

OutlineMenu::OutlineMenu(QWidget *parent)
    : QPushButton(parent)
    , m_menu(new QMenu(this))
{
    setMenu(m_menu);
    setIcon(hearken::icon(u"down"_s));
    setLayoutDirection(Qt::RightToLeft); // the arrow stands after the name
    setAccessibleName(tr("Outline"));
    setToolTip(tr("Which briefing this is; new, duplicate, rename, remove"));
}

QSize OutlineMenu::minimumSizeHint() const
{
    return {120, QPushButton::minimumSizeHint().height()};
}

// People name their briefings as long as they like.
void OutlineMenu::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const int room = width() - iconSize().width() - 28;
    option.text = fontMetrics().elidedText(option.text, Qt::ElideRight, room, Qt::TextShowMnemonic);
    painter.drawControl(QStyle::CE_PushButton, option);
}

void OutlineMenu::setOutlines(const QList<Outline> &outlines, const Outline &current, bool canWrite)
{
    QString shown = current.name;
    setText(shown.replace(u'&', u"&&"_s));
    setAccessibleName(tr("Outline: %1").arg(current.name));
    m_menu->clear();
    for (const Outline &outline : outlines) {
        QString name = outline.name;
        QAction *action = m_menu->addAction(
            name.replace(u'&', u"&&"_s), this, [this, outline] { Q_EMIT chosen(outline); });
        action->setCheckable(true);
        action->setChecked(outline.id == current.id && outline.name == current.name);
    }
    m_menu->addSeparator();
    QAction *add = m_menu->addAction(tr("New briefing…"), this,
        [this] { askName(tr("New briefing"), {}, [this](const QString &n) { Q_EMIT addAsked(n); }); });
    QAction *copy = m_menu->addAction(tr("Duplicate…"), this, [this, name = current.name] {
        askName(tr("Duplicate briefing"), tr("%1, copy").arg(name), [this](const QString &n) { Q_EMIT copyAsked(n); });
    });
    QAction *rename = m_menu->addAction(tr("Rename…"), this, [this, name = current.name] {
        askName(tr("Rename briefing"), name, [this](const QString &n) { Q_EMIT renameAsked(n); });
    });
    QAction *remove = m_menu->addAction(tr("Remove"), this, &OutlineMenu::removeAsked);
    for (QAction *action : {add, copy, rename})
        action->setEnabled(canWrite);
    remove->setEnabled(canWrite && !current.id.isNull());
}

void OutlineMenu::askName(const QString &title, const QString &name, const std::function<void(const QString &)> &take)
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Name"));
    dialog->setTextValue(name);
    connect(dialog, &QInputDialog::textValueSelected, this, [take](const QString &words) {
        if (const QString chosen = words.simplified(); !chosen.isEmpty())
            take(chosen);
    });
    dialog->open();
}

} // namespace hearken
