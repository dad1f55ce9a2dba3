// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include <QKeyEvent>
#include <QKeySequence>
#include <QVBoxLayout>

namespace hearken {

using namespace Qt::StringLiterals;

Rail::Rail(const QList<PageEntry> &pages, QWidget *parent)
    : QFrame(parent)
{
    setProperty("part", u"rail"_s);
    setAccessibleName(tr("Places"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 8, 6, 6);
    column->setSpacing(0);
    int number = 0;
    for (const bool bottom : {false, true}) {
        for (const PageEntry &page : pages) {
            if (page.atBottom != bottom || !page.inRail)
                continue;
            auto *button = new RailButton(page.icon, page.word, this);
            column->addWidget(button);
            m_buttons.insert(page.name, button);
            m_order.append(button);
            const QKeySequence key(u"Ctrl+%1"_s.arg(++number % 10)); // as in the Go menu
            button->setToolTip(tr("%1 (%2)", "place, key").arg(page.word, key.toString(QKeySequence::NativeText)));
            connect(button, &RailButton::clicked, this, [this, name = page.name] { Q_EMIT chosen(name); });
        }
        if (!bottom)
            column->addStretch(1);
    }
    setNarrow(false);
}

void Rail::setCurrent(const QString &page)
{
    RailButton *const shown = m_buttons.value(page);
    for (RailButton *button : std::as_const(m_order)) {
        button->setAutoExclusive(false); // else a page that is not here could not leave all unchecked
        button->setChecked(button == shown);
        button->setAutoExclusive(true);
    }
}

void Rail::setNarrow(bool narrow)
{
    setFixedWidth(narrow ? 50 : qRound(84 * textScale()));
    for (RailButton *button : std::as_const(m_order))
        button->setNarrow(narrow);
}

void Rail::setBadge(const QString &page, int count)
{
    if (RailButton *button = m_buttons.value(page))
        button->setBadge(count);
}

void Rail::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    const auto at = m_order.indexOf(qobject_cast<RailButton *>(focusWidget()));
    if (step == 0 || at < 0) {
        QFrame::keyPressEvent(event);
        return;
    }
    m_order[(at + step + m_order.size()) % m_order.size()]->setFocus(Qt::TabFocusReason);
}

} // namespace hearken
