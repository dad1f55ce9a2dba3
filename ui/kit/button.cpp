// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/button.h"

#include "ui/kit/icon.h"
#include "ui/kit/textscale.h"
#include "ui/kit/theme.h"

#include <QActionGroup>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QStyleOptionButton>
#include <QToolTip>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr int buttonAir = 4; ///< more than Qt leaves between icon and words; half of it stands before the icon

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

void Button::setKeys(const QKeySequence &keys)
{
    m_keys = keys.toString(QKeySequence::NativeText).replace(u'+', u' ');
    updateGeometry();
}

int Button::keysRoom() const
{
    return m_keys.isEmpty() ? 0 : QFontMetrics(hearken::font(TextRole::Meta)).horizontalAdvance(m_keys) + 6;
}

QSize Button::fullSizeHint() const
{
    return QPushButton::sizeHint() + QSize(keysRoom(), 0);
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const QSize words = fontMetrics().size(Qt::TextShowMnemonic, option.text);
    const int over = fullSizeHint().width() - width();
    if (over > 0 && !m_wordless) // narrower than it asked to be
        option.text = fontMetrics().elidedText(option.text, Qt::ElideRight, words.width() - over, Qt::TextShowMnemonic);
    const int keys = m_wordless ? 0 : keysRoom();
    if (keys == 0) {
        style()->drawControl(QStyle::CE_PushButton, &option, &painter, this);
        return;
    }
    style()->drawControl(QStyle::CE_PushButtonBevel, &option, &painter, this);
    option.rect = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(0, 0, -keys, 0));
    style()->drawControl(QStyle::CE_PushButtonLabel, &option, &painter, this);
    constexpr int edge = 12;
    painter.setFont(hearken::font(TextRole::Meta));
    const bool filled = property("kind").toString() == "primary"_L1;
    painter.setPen(theme()[!isEnabled() ? Token::Off : filled ? Token::OnAccent : Token::Ink3]);
    painter.drawText(rect().adjusted(edge, 0, -edge, 0), int(Qt::AlignVCenter | Qt::AlignTrailing), m_keys);
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

namespace {

constexpr int menuEdge = 12;
constexpr int menuGap = 6; ///< between the name and its arrow
constexpr int menuArrow = 12;

} // namespace

QString withAmpersands(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

MenuButton::MenuButton(const QString &what, QWidget *parent)
    : Button({}, parent)
    , m_what(what)
{
    setMenu(new QMenu(this));
    setAccessibleName(what);
}

QSize MenuButton::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), qRound(120 * textScale())), sizeHint().height()};
}

void MenuButton::setName(const QString &name)
{
    setText(withAmpersands(name));
    setAccessibleName(tr("%1: %2", "Dashboard: Service quality").arg(m_what, name));
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

QSize MenuButton::sizeHint() const
{
    const int arrow = qRound(menuArrow * textScale());
    // The advance is rounded: words that lacked half a pixel would be cut.
    const int words = fontMetrics().horizontalAdvance(text().replace(u"&&"_s, u"&"_s)) + 1;
    return {words + menuGap + arrow + 2 * menuEdge, Button::sizeHint().height()};
}

// The arrow stands after the name, and people name things as long as they like.
void MenuButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = {};
    style()->drawControl(QStyle::CE_PushButton, &option, &painter, this);
    const int arrow = qRound(menuArrow * textScale());
    const QRect inside = rect().adjusted(menuEdge, 0, -menuEdge, 0);
    const QRect name = inside.adjusted(0, 0, -arrow - menuGap, 0);
    const Token color = isEnabled() ? Token::Ink : Token::Off;
    painter.setPen(theme()[color]);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), name), int(Qt::AlignVCenter | Qt::AlignLeading),
        fontMetrics().elidedText(text().replace(u"&&"_s, u"&"_s), Qt::ElideRight, name.width()));
    const QRect square(inside.right() + 1 - arrow, (height() - arrow) / 2, arrow, arrow);
    paintIcon(painter, u"down"_s, QStyle::visualRect(layoutDirection(), rect(), square), theme()[color]);
}

} // namespace hearken
