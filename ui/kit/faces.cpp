// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/faces.h"

#include "ui/kit/controls.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::kit)
};

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

/// "Region: All". Its list is a part of it, open or not.
class ComboFace : public QAccessibleWidget
{
public:
    explicit ComboFace(QComboBox *combo)
        : QAccessibleWidget(combo, QAccessible::ComboBox)
    {
    }
    QString text(QAccessible::Text what) const override
    {
        const auto *prefixed = qobject_cast<const PrefixCombo *>(combo());
        const QString chosen = prefixed ? prefixed->shown() : combo()->currentText();
        if (what == QAccessible::Value)
            return chosen;
        if (what != QAccessible::Name)
            return QAccessibleWidget::text(what);
        // A label before it is told by itself.
        const QString name = combo()->accessibleName();
        return name.isEmpty() || name == chosen ? chosen : Tr::tr("%1: %2", "a field and its choice").arg(name, chosen);
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.hasPopup = true;
        state.expanded = combo()->view()->isVisible();
        state.collapsed = !state.expanded;
        return state;
    }
    int childCount() const override { return 1; }
    QAccessibleInterface *child(int index) const override
    {
        return index == 0 ? QAccessible::queryAccessibleInterface(combo()->view()) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child && child->object() == combo()->view() ? 0 : -1;
    }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QStringList actionNames() const override
    {
        return QStringList{showMenuAction(), pressAction()} + QAccessibleWidget::actionNames();
    }
    void doAction(const QString &action) override
    {
        if (action != showMenuAction() && action != pressAction())
            QAccessibleWidget::doAction(action);
        else if (combo()->view()->isVisible())
            combo()->hidePopup();
        else
            combo()->showPopup();
    }

private:
    QComboBox *combo() const { return static_cast<QComboBox *>(widget()); }
};

/// A part of the window; it may get its name, and its place in the window, after it was first told of.
class GroupFace : public QAccessibleWidget
{
public:
    using QAccessibleWidget::QAccessibleWidget;
    QAccessible::Role role() const override
    {
        const bool group = !widget()->isWindow() && !widget()->accessibleName().isEmpty();
        return group ? QAccessible::Grouping : QAccessibleWidget::role();
    }
};

/// Qt asks by the name of the class, and then by the name of each that it is made from.
QAccessibleInterface *faceOf(const QString &className, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget)
        return nullptr;
    if (auto *button = qobject_cast<QAbstractButton *>(widget)) {
        // Qt's own know menus and the default button, and nobody waits for the click of a checkable one.
        const bool own = qobject_cast<QPushButton *>(button) || qobject_cast<QToolButton *>(button);
        return own ? nullptr : new ButtonFace(button);
    }
    if (auto *combo = qobject_cast<QComboBox *>(widget); combo && !combo->isEditable())
        return className == "QComboBox"_L1 ? new ComboFace(combo) : nullptr;
    const bool plain = className == "QWidget"_L1 || className == "QScrollArea"_L1;
    return plain ? new GroupFace(widget) : nullptr;
}

} // namespace

void installFaces()
{
    QAccessible::installFactory(faceOf); // the same one is kept once
}

} // namespace hearken
