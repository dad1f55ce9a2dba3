// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/button.h"

#include "ui/kit/icon.h"
#include "ui/kit/textscale.h"

#include <QActionGroup>
#include <QHelpEvent>
#include <QMenu>
#include <QStyleOptionButton>
#include <QToolTip>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr int buttonAir = 6; ///< between icon and words; half of it stands before the icon

} // namespace

void setIconSide(QAbstractButton *button, int side)
{
    if (auto *known = qobject_cast<Button *>(button))
        return known->setSide(side);
    followTextScale(button, [button, side] {
        const int scaled = qRound(side * textScale());
        button->setIconSize({scaled, scaled});
    });
}

Button::Button(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setAutoDefault(false);
}

void Button::setSide(int side)
{
    m_side = side;
    setIconSize({side, side}); // forgets the size that was known
}

void Button::setWordless(bool wordless)
{
    wordless = wordless && !icon().isNull();
    if (wordless == m_wordless)
        return;
    m_wordless = wordless;
    updateGeometry();
    update();
}

QSize Button::smallSizeHint() const
{
    const QSize full = fullSizeHint();
    return icon().isNull() ? full : QSize(qMin(full.width(), qRound(m_side * textScale()) + 26), full.height());
}

void Button::initStyleOption(QStyleOptionButton *option) const
{
    QPushButton::initStyleOption(option);
    const int side = qRound(m_side * textScale());
    option->iconSize = {side + (text().isEmpty() ? 0 : buttonAir), side}; // the icon stands in the middle of it
    if (m_wordless)
        option->text.clear();
}

bool Button::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_wordless && toolTip().isEmpty()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text().remove(u'&'), this);
        return true;
    }
    return QPushButton::event(event);
}

MenuButton::MenuButton(const QString &what, QWidget *parent)
    : Button({}, parent)
{
    setMenu(new QMenu(this));
    setIcon(hearken::icon(u"down"_s));
    setSide(12);
    setLayoutDirection(Qt::RightToLeft); // the arrow stands after the name
    setAccessibleName(what);
}

QSize MenuButton::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), qRound(120 * textScale())), sizeHint().height()};
}

void MenuButton::setName(const QString &name)
{
    QString shown = name;
    setText(shown.replace(u'&', u"&&"_s));
}

void MenuButton::clearMenu()
{
    menu()->clear();
    const QObjectList parts = menu()->children();
    for (QObject *part : parts) {
        if (qobject_cast<QMenu *>(part) || qobject_cast<QActionGroup *>(part))
            part->deleteLater(); // it may be what was just chosen from
    }
}

// People name things as long as they like.
void MenuButton::initStyleOption(QStyleOptionButton *option) const
{
    Button::initStyleOption(option);
    const int room = width() - option->iconSize.width() - 28;
    option->text = fontMetrics().elidedText(option->text, Qt::ElideRight, room, Qt::TextShowMnemonic);
}

} // namespace hearken
