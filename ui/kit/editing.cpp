// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/editing.h"

#include <QAction>
#include <QCoreApplication>
#include <QVariant>
#include <QWidget>

namespace hearken {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::kit)
};

constexpr const char *ownTip = "ownToolTip"; ///< what the tooltip says otherwise; invalid while it says that

template <typename Control>
void enableOrSayWhy(Control *control, bool canWrite, bool sense)
{
    control->setEnabled(canWrite && sense);
    const QVariant own = control->property(ownTip);
    if (!canWrite) {
        if (!own.isValid())
            control->setProperty(ownTip, control->toolTip());
        control->setToolTip(
            Tr::tr("The project was opened to read. Close it elsewhere and open it again to change it."));
    } else if (own.isValid()) {
        control->setToolTip(own.toString());
        control->setProperty(ownTip, QVariant());
    }
}

} // namespace

void enableEditing(QWidget *control, bool canWrite, bool sense)
{
    enableOrSayWhy(control, canWrite, sense);
}

void enableEditing(QAction *action, bool canWrite, bool sense)
{
    enableOrSayWhy(action, canWrite, sense);
}

} // namespace hearken
