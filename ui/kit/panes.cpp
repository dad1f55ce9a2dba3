// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/panes.h"

#include "ui/kit/edgetab.h"
#include "ui/kit/textscale.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QSplitter>

namespace hearken {

Panes::Panes(const Pane &list, const Pane &page, const Pane &panel, QWidget *parent)
    : QWidget(parent)
    , m_panes{list, page, panel}
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    for (const Place place : {List, Page, Panel}) {
        m_splitter->addWidget(m_panes[place].widget);
        m_splitter->setStretchFactor(place, m_panes[place].stretch);
        if (place == Page)
            continue;
        auto *tab = new EdgeTab(this, place == List ? Qt::LeftEdge : Qt::RightEdge);
        tab->setTitle(m_panes[place].name, tr("Open “%1”").arg(m_panes[place].name));
        tab->setCheckable(true);
        tab->hide();
        connect(tab, &QAbstractButton::clicked, this, [this, place] { toggle(place); });
        m_tabs[place] = tab;
    }
    row->addWidget(m_tabs[List]);
    row->addWidget(m_splitter, 1);
    row->addWidget(m_tabs[Panel]);
    followTextScale(this, [this] { setWidths(); });
}

int Panes::least(Place place) const
{
    return qRound(m_panes[place].least * textScale());
}

void Panes::setWidths()
{
    QList<int> sizes;
    for (const Place place : {List, Page, Panel}) {
        if (place != Page) // the page may be narrower while nothing stands beside it
            m_panes[place].widget->setMinimumWidth(least(place));
        sizes.append(qRound(m_panes[place].first * textScale()));
    }
    m_splitter->setSizes(sizes);
    arrange();
}

QSize Panes::minimumSizeHint() const
{
    int tabs = 0;
    for (const Place place : {List, Panel})
        tabs += m_tabs[place]->sizeHint().width();
    const int widest = qMax(m_panes[Page].widget->minimumSizeHint().width(), qMax(least(List), least(Panel)));
    return {tabs + widest, QWidget::minimumSizeHint().height()};
}

bool Panes::event(QEvent *event)
{
    if (event->type() == QEvent::Resize)
        arrange(); // before the layout looks who is there
    return QWidget::event(event);
}

void Panes::arrange()
{
    const bool all = width() >= least(List) + least(Page) + least(Panel) + 2;
    if (all) {
        m_wished = Panel;
        m_asked = false;
    }
    const int tab = m_tabs[List]->sizeHint().width(); // of the one that then is not there
    const bool beside = width() - tab >= least(Page) + least(m_wished);
    const bool over = !all && m_asked && !beside;
    QWidget *const focus = QApplication::focusWidget();
    for (const Place place : {List, Panel}) {
        const bool shown = all || (place == m_wished && (beside || over));
        m_panes[place].widget->setVisible(shown);
        m_tabs[place]->setVisible(!shown || over);
        m_tabs[place]->setChecked(shown);
    }
    m_panes[Page].widget->setVisible(!over);
    // Who stood in what has gone stands in what came: the focus is never lost.
    if (focus && isAncestorOf(focus) && !focus->isVisible())
        m_panes[over ? m_wished : Page].widget->setFocus();
}

void Panes::toggle(Place place)
{
    const bool open = m_panes[place].widget->isVisible();
    m_wished = open ? Panel : place;
    m_asked = !open;
    arrange();
    m_panes[open ? Page : place].widget->setFocus(Qt::TabFocusReason);
}

void Panes::openPanel()
{
    if (m_panes[Panel].widget->isVisible())
        return;
    toggle(Panel);
}

void Panes::close()
{
    if (m_asked)
        toggle(m_wished);
}

} // namespace hearken
