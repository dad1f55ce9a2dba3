// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journey/mapfind.h"

#include "ui/kit/controls.h"
#include "ui/kit/textscale.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

/// What a cell says of its own: all of a column begin with the touchpoint's name.
QString ownWords(const JourneyMap &map, int lane, int column)
{
    const bool names = map.lanes.at(lane).kind == LaneKind::Touchpoint;
    return cellWords(map, lane, column).mid(names ? 0 : map.columns.at(column).name.size());
}

QList<MapPlace> placesOf(const JourneyMap &map, const QString &words)
{
    QList<MapPlace> places;
    const auto says = [&words](const QString &text) { return text.contains(words, Qt::CaseInsensitive); };
    for (int stage = 0; stage < map.stages.size() && !words.isEmpty(); ++stage) {
        const MapStage &one = map.stages.at(stage);
        if (says(one.name))
            places.append({-1, -1, stage, -1});
        for (int column = one.first; column < one.first + one.count; ++column) {
            for (int lane = 0; lane < map.lanes.size(); ++lane) {
                if (says(ownWords(map, lane, column)))
                    places.append({lane, column, -1, -1});
            }
        }
    }
    return places;
}

} // namespace

MapFind::MapFind(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::page, 0, space::page, 8);
    row->setSpacing(6);
    m_words = new QLineEdit(this);
    m_words->setPlaceholderText(tr("Find in this journey"));
    m_words->setAccessibleName(tr("Find in this journey"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    followTextScale(m_words, [this] { m_words->setFixedWidth(qRound(280 * textScale())); });
    m_told = makeLabel({}, TextRole::Second, u"ink2"_s, this);
    QToolButton *before = makeIconButton(u"left"_s, tr("The one before (Shift+Enter)"), this);
    QToolButton *next = makeIconButton(u"right"_s, tr("The next one (Enter)"), this);
    QToolButton *close = makeIconButton(u"x"_s, tr("Close (Esc)"), this);
    row->addWidget(m_words);
    row->addWidget(before);
    row->addWidget(next);
    row->addWidget(m_told, 1);
    row->addWidget(close);
    connect(m_words, &QLineEdit::textChanged, this, &MapFind::look);
    connect(before, &QToolButton::clicked, this, [this] { go(m_at - 1); });
    connect(next, &QToolButton::clicked, this, [this] { go(m_at + 1); });
    connect(close, &QToolButton::clicked, this, &MapFind::ended);
    hide();
}

void MapFind::begin(const JourneyMap &map, const MapPlace &from)
{
    m_map = map;
    m_from = from;
    show();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
    look();
}

void MapFind::follow(const JourneyMap &map)
{
    if (isHidden())
        return;
    m_map = map;
    m_hits = placesOf(m_map, m_words->text().trimmed());
    m_at = std::min(m_at, m_hits.size() - 1);
}

void MapFind::look()
{
    m_hits = placesOf(m_map, m_words->text().trimmed());
    m_told->setText(m_words->text().trimmed().isEmpty() ? QString() : tr("Found nowhere."));
    const auto here = std::find_if(
        m_hits.cbegin(), m_hits.cend(), [this](const MapPlace &place) { return place.column >= m_from.column; });
    go(here == m_hits.cend() ? 0 : here - m_hits.cbegin());
}

void MapFind::go(qsizetype to)
{
    if (m_hits.isEmpty())
        return;
    m_at = (to + m_hits.size()) % m_hits.size();
    m_told->setText(
        tr("%1 of %2", "place found, all of them").arg(locale().toString(m_at + 1), locale().toString(m_hits.size())));
    Q_EMIT found(m_hits.at(m_at));
}

bool MapFind::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            Q_EMIT ended();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            go(key->modifiers() & Qt::ShiftModifier ? m_at - 1 : m_at + 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace hearken
