// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/tilecard.h"

#include "core/dashboard/tilewords.h"
#include "ui/dashboard/commentlist.h"
#include "ui/figure/figureview.h"
#include "ui/figure/paintfigure.h"
#include "ui/kit/controls.h"
#include "ui/kit/panels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>
#include <cmath>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct EditWord
{
    TileEdit edit;
    const char *icon;
    const char *words;
};

constexpr std::array editWords{
    EditWord{TileEdit::Left, "left", QT_TRANSLATE_NOOP("hearken::TileCard", "Move left (Alt ←)")},
    EditWord{TileEdit::Right, "right", QT_TRANSLATE_NOOP("hearken::TileCard", "Move right (Alt →)")},
    EditWord{TileEdit::Up, "up", QT_TRANSLATE_NOOP("hearken::TileCard", "Move up (Alt ↑)")},
    EditWord{TileEdit::Down, "down", QT_TRANSLATE_NOOP("hearken::TileCard", "Move down (Alt ↓)")},
    EditWord{TileEdit::Wider, "plus", QT_TRANSLATE_NOOP("hearken::TileCard", "Wider (Alt Shift →)")},
    EditWord{TileEdit::Copy, "board", QT_TRANSLATE_NOOP("hearken::TileCard", "Duplicate (Ctrl D)")},
    EditWord{TileEdit::Remove, "trash", QT_TRANSLATE_NOOP("hearken::TileCard", "Remove (Del)")},
};

constexpr int lineHeight = 24;

} // namespace

TileCard::TileCard(const Tile &tile, QWidget *parent)
    : QFrame(parent)
    , m_tile(tile)
{
    setProperty("part", u"card"_s);
    // Only the tile's width counts in its row, not what its texts would like.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setMinimumWidth(120);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    m_edit = makeEditBar();
    m_head = makeHead();
    column->addWidget(m_edit);
    column->addWidget(m_head);
    m_head->setVisible(tile.kind != TileKind::Kpi);
    m_edit->hide();
    if (tile.kind == TileKind::Comments) {
        m_comments = new CommentList(tr("Newest comments"), this);
        m_comments->setMinimumHeight(6 * lineHeight);
        column->addWidget(m_comments, 1);
        connect(m_comments, &CommentList::opened, this, &TileCard::responseAsked);
    } else if (tileNeedsMetric(tile.kind)) {
        m_figure = new FigureView(this);
        auto *room = new QVBoxLayout;
        room->setContentsMargins(tile.kind == TileKind::Kpi
                ? QMargins(11, 8, 11, 7)
                : QMargins(tile.kind == TileKind::Heat ? 6 : 11, 0, tile.kind == TileKind::Heat ? 6 : 11, 8));
        room->addWidget(m_figure);
        column->addLayout(room, 1);
        connect(m_figure, &FigureView::cellActivated, this, &TileCard::placeActivated);
    }
    m_text = makeLabel(tile.kind == TileKind::Note ? tile.text : QString(), TextRole::Text, u"ink2"_s, this);
    m_text->setWordWrap(true);
    m_text->setContentsMargins(12, 0, 12, 10);
    m_text->setVisible(tile.kind == TileKind::Note);
    m_note = makeLabel({}, TextRole::Second, u"ink2"_s, this);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(12, 4, 12, 10);
    m_note->hide();
    column->addWidget(m_text);
    column->addWidget(m_note);
    m_title->setText(tileTitle(tile, {}));
}

QWidget *TileCard::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(12, 9, 12, 7);
    row->setSpacing(space::small);
    m_title = makeLabel({}, TextRole::Strong, {}, head);
    m_meta = new ElidedLabel({}, Qt::ElideRight, head);
    m_meta->setProperty("type", u"meta"_s);
    m_meta->setProperty("tone", u"ink3"_s);
    row->addWidget(m_title);
    row->addWidget(m_meta, 1);
    return head;
}

QWidget *TileCard::makeEditBar()
{
    QFrame *bar = makeFrame(u"panelHead"_s, this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(4, 2, 4, 2);
    row->setSpacing(0);
    for (const EditWord &word : editWords) {
        QToolButton *button = makeIconButton(QLatin1StringView(word.icon), tr(word.words), bar);
        button->setAutoRaise(true);
        button->setIconSize({12, 12});
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, edit = word.edit] { Q_EMIT editAsked(edit); });
    }
    row->addStretch(1);
    return bar;
}

void TileCard::setFilled(const FilledTile &filled)
{
    if (!filled.problem.isEmpty()) {
        setProblem(filled.problem);
        return;
    }
    if (!m_figure || !filled.figure)
        return;
    m_figure->show();
    m_text->hide();
    m_title->setText(filled.figure->title);
    m_meta->setWhole(filled.figure->subtitle);
    setAccessibleName(filled.figure->title);
    m_note->setText(filled.figure->note);
    m_note->setVisible(!filled.figure->note.isEmpty());
    m_figure->setFigure(*filled.figure);
    updateGeometry();
}

void TileCard::setComments(const CommentPage &page)
{
    if (!m_comments)
        return;
    m_comments->setVisible(!page.hidden);
    m_text->setVisible(page.hidden || page.rows.isEmpty());
    m_text->setText(page.hidden ? tr("Too few answers to show comments.") : tr("Nobody wrote a comment here."));
    m_comments->setRows(page.rows);
    m_meta->setWhole(page.comments ? tr("%1 comments of %2 responses")
                                         .arg(QLocale().toString(*page.comments), QLocale().toString(page.responses))
                                   : QString());
}

void TileCard::setProblem(const QString &problem)
{
    m_head->show();
    if (m_figure)
        m_figure->hide();
    m_text->setText(problem);
    m_text->show();
    m_note->hide();
}

void TileCard::setSelected(bool selected)
{
    const QString part = selected ? u"cardSelected"_s : u"card"_s;
    if (property("part") == part)
        return;
    setProperty("part", part);
    layout()->setContentsMargins(selected ? QMargins() : QMargins(1, 1, 1, 1)); // its frame is one wider
    style()->unpolish(this);
    style()->polish(this);
}

void TileCard::setEditing(bool editing)
{
    m_editing = editing;
    m_edit->setVisible(editing);
    setFocusPolicy(editing ? Qt::StrongFocus : Qt::NoFocus);
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

int TileCard::wantedHeight() const
{
    if (m_tile.height > 0)
        return m_tile.height * lineHeight;
    switch (m_tile.kind) {
    case TileKind::Kpi:
        return 118;
    case TileKind::Trend:
        return 256;
    case TileKind::Comments:
        return 220;
    case TileKind::Note:
        return 80;
    case TileKind::Heat:
    case TileKind::Comparison:
    case TileKind::Distribution:
        break;
    }
    const double body = m_figure ? naturalHeight(m_figure->figure()) : 0;
    return std::max(120, int(std::ceil(body)) + 48);
}

void TileCard::keyPressEvent(QKeyEvent *event)
{
    const bool sizes = event->modifiers() == (Qt::AltModifier | Qt::ShiftModifier);
    const bool moves = event->modifiers() == Qt::AltModifier;
    const auto ask = [this, event](TileEdit edit) {
        event->accept();
        Q_EMIT editAsked(edit);
    };
    if (!m_editing)
        QFrame::keyPressEvent(event);
    else if (event->key() == Qt::Key_Delete)
        ask(TileEdit::Remove);
    else if (event->key() == Qt::Key_D && event->modifiers() == Qt::ControlModifier)
        ask(TileEdit::Copy);
    else if (event->key() == Qt::Key_Left && (moves || sizes))
        ask(sizes ? TileEdit::Narrower : TileEdit::Left);
    else if (event->key() == Qt::Key_Right && (moves || sizes))
        ask(sizes ? TileEdit::Wider : TileEdit::Right);
    else if (event->key() == Qt::Key_Up && (moves || sizes))
        ask(sizes ? TileEdit::Lower : TileEdit::Up);
    else if (event->key() == Qt::Key_Down && (moves || sizes))
        ask(sizes ? TileEdit::Higher : TileEdit::Down);
    else
        QFrame::keyPressEvent(event);
}

} // namespace hearken
