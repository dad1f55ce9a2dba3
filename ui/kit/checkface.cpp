// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/checkface.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QButtonGroup>
#include <QCheckBox>

namespace hearken {

namespace {

QAccessible::Role checkRole(const QAbstractButton &button)
{
    const bool oneOfSeveral = button.autoExclusive() || (button.group() && button.group()->exclusive());
    return oneOfSeveral ? QAccessible::RadioButton : QAccessible::CheckBox;
}

class CheckFace : public QAccessibleWidget
{
public:
    explicit CheckFace(QAbstractButton *button)
        : QAccessibleWidget(button, checkRole(*button))
    {
    }
    QString text(QAccessible::Text what) const override
    {
        const QString told = QAccessibleWidget::text(what);
        return told.isEmpty() && what == QAccessible::Name ? button()->text().remove(u'&') : told;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = button()->isChecked();
        const auto *box = qobject_cast<const QCheckBox *>(button());
        state.checkStateMixed = box && box->checkState() == Qt::PartiallyChecked;
        return state;
    }
    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (button()->isEnabled())
            names.prepend(toggleAction());
        return names;
    }
    void doAction(const QString &action) override
    {
        if (action == toggleAction() || action == pressAction())
            button()->click();
        else
            QAccessibleWidget::doAction(action);
    }

private:
    QAbstractButton *button() const { return static_cast<QAbstractButton *>(widget()); }
};

QAccessibleInterface *checkFaceOf(const QString &, QObject *object)
{
    auto *button = qobject_cast<QAbstractButton *>(object);
    return button && button->isCheckable() ? new CheckFace(button) : nullptr;
}

} // namespace

void installCheckFaces()
{
    QAccessible::installFactory(checkFaceOf); // the same one is kept once
}

} // namespace hearken
