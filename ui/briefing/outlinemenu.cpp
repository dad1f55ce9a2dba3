// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/outlinemenu.h"

#include <QInputDialog>
#include <QMenu>

namespace hearken {

using namespace Qt::StringLiterals;

OutlineMenu::OutlineMenu(QWidget *parent)
    : MenuButton(tr("Outline"), parent)
{
    setToolTip(tr("Which briefing this is; new, duplicate, rename, remove"));
}

void OutlineMenu::setOutlines(const QList<Outline> &outlines, const Outline &current, bool canWrite)
{
    setName(current.name);
    clearMenu();
    for (const Outline &outline : outlines) {
        QAction *action = menu()->addAction(
            withAmpersands(outline.name), this, [this, outline] { Q_EMIT chosen(outline); });
        action->setCheckable(true);
        action->setChecked(outline.id == current.id && outline.name == current.name);
    }
    menu()->addSeparator();
    QAction *add = menu()->addAction(tr("New briefing…"), this,
        [this] { askName(tr("New briefing"), {}, [this](const QString &n) { Q_EMIT addAsked(n); }); });
    QAction *copy = menu()->addAction(tr("Duplicate…"), this, [this, name = current.name] {
        askName(tr("Duplicate briefing"), tr("%1, copy").arg(name), [this](const QString &n) { Q_EMIT copyAsked(n); });
    });
    QAction *rename = menu()->addAction(tr("Rename…"), this, [this, name = current.name] {
        askName(tr("Rename briefing"), name, [this](const QString &n) { Q_EMIT renameAsked(n); });
    });
    QAction *remove = menu()->addAction(tr("Remove"), this, &OutlineMenu::removeAsked);
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
