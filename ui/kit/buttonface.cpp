// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/buttonface.h"

#include <QAccessibleWidget>
#include <QButtonGroup>
#include <QCheckBox>
#include <QPushButton>
#include <QToolButton>

namespace hearken {

namespace {

/// Asks the button each time: it may become checkable after it was first told of.
class ButtonFace : public QAccessibleWidget
{
public:
    explicit ButtonFace(QAbstractButton *button)
        : QAccessibleWidget(button)
    {
    }
    QAccessible::Role role() const override
    {
        if (!button()->isCheckable())
            return QAccessible::Button;
        const bool oneOfSeveral = button()->autoExclusive() || (button()->group() && button()->group()->exclusive());
        return oneOfSeveral ? QAccessible::RadioButton : QAccessible::CheckBox;
    }
    QString text(QAccessible::Text what) const override
    {
        const QString told = QAccessibleWidget::text(what);
        return told.isEmpty() && what == QAccessible::Name ? button()->text().remove(u'&') : told;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = button()->isCheckable();
        state.checked = button()->isChecked();
        const auto *box = qobject_cast<const QCheckBox *>(button());
        state.checkStateMixed = box && box->checkState() == Qt::PartiallyChecked;
        return state;
    }
    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (button()->isEnabled())
            names.prepend(button()->isCheckable() ? toggleAction() : pressAction());
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

QAccessibleInterface *buttonFaceOf(const QString &, QObject *object)
{
    auto *button = qobject_cast<QAbstractButton *>(object);
    // Qt's own know menus and the default button, and nobody waits for the click of a checkable one.
    const bool own = !button || qobject_cast<QPushButton *>(button) || qobject_cast<QToolButton *>(button);
    return own ? nullptr : new ButtonFace(button);
}

} // namespace

void installButtonFaces()
{
    QAccessible::installFactory(buttonFaceOf); // the same one is kept once
}

} // namespace hearken
