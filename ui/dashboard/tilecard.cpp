// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/tilecard.h"

#include "core/dashboard/tilewords.h"
#include "ui/dashboard/commentlist.h"
#include "ui/figure/figureview.h"
#include "ui/kit/controls.h"
#include "ui/kit/scrolling.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QStyle>
#include <QVBoxLayout>

namespace hearken {

using namespace Qt::StringLiterals;

TileCard::TileCard(const Tile &tile, QWidget *parent)
    : QFrame(parent)
    , m_tile(tile)
{
    setProperty("part", u"card"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2, 2, 2, 2); // clear of the frame, also of the wider one when selected
    column->setSpacing(0);
    m_head = makeHead();
    column->addWidget(m_head);
    m_head->setVisible(tile.kind != TileKind::Kpi);
    makeBody();
    m_title->setText(tileTitle(tile, {}));
    setAccessibleName(title());
    addActions();
}

QWidget *TileCard::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(12, 9, 12, 7);
    row->setSpacing(space::small);
    m_title = makeLabel({}, TextRole::Strong, {}, head);
    m_title->setMinimumWidth(40);
    m_meta = new ElidedLabel({}, Qt::ElideRight, head);
    m_meta->setProperty("type", u"meta"_s);
    m_meta->setProperty("tone", u"ink3"_s);
    m_aside = makeLabel({}, TextRole::Meta, u"ink2"_s, head);
    m_aside->hide();
    row->addWidget(m_title);
    row->addWidget(m_meta, 1);
    row->addWidget(m_aside);
    return head;
}

void TileCard::makeBody()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    if (m_tile.kind == TileKind::Comments) {
        m_comments = new CommentList(tr("Newest comments"), this);
        auto *room = new QVBoxLayout;
        room->setContentsMargins(0, 0, 2, 3); // the list keeps clear of the round corners
        room->addWidget(m_comments);
        column->addLayout(room, 1);
        connect(m_comments, &CommentList::opened, this, &TileCard::responseAsked);
    } else if (m_tile.kind != TileKind::Note) {
        m_figure = new FigureView(this);
        m_figure->setShown(false, true);
        auto *room = new QVBoxLayout;
        const bool heat = m_tile.kind == TileKind::Heat;
        if (m_tile.kind == TileKind::Kpi) {
            room->setContentsMargins({});
            m_figure->setContentsMargins(10, 7, 10, 6); // the ring of the keyboard stands around them
        } else {
            room->setContentsMargins(heat ? 8 : 10, 0, heat ? 8 : 10, 7);
        }
        room->addWidget(m_figure);
        column->addLayout(room, 1);
        m_figure->hide();
        connect(m_figure, &FigureView::cellActivated, this, &TileCard::placeActivated);
    }
    // A long note scrolls in its card.
    m_text = makeLabel(m_tile.text, TextRole::Text, u"ink2"_s);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_text->setContentsMargins(12, 0, 12, 10);
    m_text->setTextInteractionFlags(m_tile.kind == TileKind::Note ? Qt::TextSelectableByMouse : Qt::NoTextInteraction);
    QScrollArea *scroll = scrolling(m_text, this);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setVisible(m_tile.kind == TileKind::Note);
    column->addWidget(scroll, m_tile.kind == TileKind::Note ? 1 : 0);
}

void TileCard::addActions()
{
    auto *present = new QAction(tr("Present"), this);
    present->setShortcut(Qt::Key_F11);
    present->setShortcutContext(Qt::WidgetShortcut); // the page answers the key; here it is told
    connect(present, &QAction::triggered, this, &TileCard::presentAsked);
    auto *save = new QAction(tr("Save as…"), this);
    connect(save, &QAction::triggered, this, &TileCard::saveAsked);
    for (QAction *action : {save, present}) {
        addAction(action);
        if (m_figure)
            m_figure->addAction(action);
    }
}

void TileCard::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->QWidget::addActions(actions());
    menu->popup(event->globalPos());
}

QString TileCard::title() const
{
    if (const Figure *figure = shownFigure()) {
        const auto *kpi = std::get_if<Kpi>(&figure->content);
        return kpi ? kpi->name : figure->title;
    }
    return m_title->text();
}

const Figure *TileCard::shownFigure() const
{
    return m_hasFigure ? &m_figure->figure() : nullptr;
}

void TileCard::setFilled(const FilledTile &filled)
{
    if (!filled.problem.isEmpty()) {
        setProblem(filled.problem);
        return;
    }
    if (!m_figure || !filled.figure)
        return;
    m_hasFigure = true;
    m_head->setVisible(m_tile.kind != TileKind::Kpi);
    m_figure->show();
    m_text->parentWidget()->parentWidget()->hide();
    m_title->setText(filled.figure->title);
    m_meta->setWhole(filled.figure->subtitle);
    const auto *heat = std::get_if<HeatTable>(&filled.figure->content);
    m_aside->setVisible(heat && !heat->rows.isEmpty());
    m_aside->setText(tr("value, n at right"));
    m_figure->setFigure(*filled.figure);
    setAccessibleDescription(
        filled.wordings.isEmpty() ? QString() : tr("Asked: “%1”").arg(filled.wordings.join(u"” · “"_s)));
    setToolTip(accessibleDescription().toHtmlEscaped());
    setAccessibleName(title());
    updateGeometry();
}

void TileCard::setComments(const CommentPage &page)
{
    if (!m_comments)
        return;
    const bool empty = page.hidden || page.rows.isEmpty();
    m_comments->setVisible(!page.hidden);
    m_text->parentWidget()->parentWidget()->setVisible(empty);
    m_text->setText(page.hidden ? tr("Too few answers to show comments.") : tr("Nobody wrote a comment here."));
    m_comments->setRows(page.rows);
    m_meta->setWhole(page.comments ? tr("%1 comments of %2 responses")
                                         .arg(QLocale().toString(*page.comments), QLocale().toString(page.responses))
                                   : QString());
}

void TileCard::setProblem(const QString &problem)
{
    m_hasFigure = false;
    m_head->show();
    if (m_figure)
        m_figure->hide();
    m_aside->hide();
    m_meta->setWhole({});
    m_text->setText(problem);
    m_text->parentWidget()->parentWidget()->show();
}

void TileCard::setSelected(bool selected)
{
    const QString part = selected ? u"cardSelected"_s : u"card"_s;
    if (property("part") == part)
        return;
    setProperty("part", part);
    style()->unpolish(this);
    style()->polish(this);
}

void TileCard::selectPlace(int row, int column)
{
    if (m_figure)
        m_figure->setSelected(row, column);
}

void TileCard::setRenewing(bool renewing)
{
    if (m_figure)
        m_figure->setStale(renewing);
}

} // namespace hearken
