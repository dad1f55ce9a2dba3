// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/boardmenu.h"

#include "core/dashboard/tilewords.h"
#include "ui/kit/icon.h"

#include <QInputDialog>
#include <QMenu>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

QString kindName(TileKind kind)
{
    switch (kind) {
    case TileKind::Kpi:
        return BoardMenu::tr("Number with goal and verdict");
    case TileKind::Trend:
        return BoardMenu::tr("Trend");
    case TileKind::Heat:
        return BoardMenu::tr("Table of two dimensions");
    case TileKind::Comparison:
        return BoardMenu::tr("Comparison");
    case TileKind::Distribution:
        return BoardMenu::tr("Answers by score");
    case TileKind::Comments:
        return BoardMenu::tr("Newest comments");
    case TileKind::Note:
        return BoardMenu::tr("Note");
    }
    return {};
}

/// The choices of dimensions for a kind: each alone, or ordered pairs.
QList<QStringList> splits(TileKind kind, const QStringList &dimensions)
{
    QList<QStringList> choices;
    if (tileDimensions(kind) == 0)
        return {{}};
    for (const QString &first : dimensions) {
        if (tileDimensions(kind) == 1) {
            choices.append({first});
            continue;
        }
        for (const QString &second : dimensions) {
            if (second != first)
                choices.append({first, second});
        }
    }
    return choices;
}

} // namespace

BoardMenu::BoardMenu(QWidget *parent)
    : QPushButton(parent)
    , m_menu(new QMenu(this))
{
    setMenu(m_menu);
    setIcon(hearken::icon(u"down"_s));
    setLayoutDirection(Qt::RightToLeft); // the arrow stands after the name
    setAccessibleName(tr("Dashboard"));
}

void BoardMenu::setBoards(const QList<Board> &boards, const QString &current, bool canWrite)
{
    m_boards = boards;
    setText(current);
    m_menu->clear();
    for (const Board &board : boards) {
        QAction *action = m_menu->addAction(board.name, this, [this, board] { Q_EMIT chosen(board); });
        action->setCheckable(true);
        action->setChecked(board.name == current);
    }
    m_menu->addSeparator();
    QAction *copy = m_menu->addAction(tr("Duplicate this dashboard"), this, &BoardMenu::copyAsked);
    QAction *rename = m_menu->addAction(tr("Rename…"), this, [this, current] { askName(current); });
    QAction *remove = m_menu->addAction(tr("Remove this dashboard"), this, &BoardMenu::removeAsked);
    for (QAction *action : {copy, rename, remove})
        action->setEnabled(canWrite && !current.isEmpty());
}

void BoardMenu::askName(const QString &current)
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename dashboard"));
    dialog->setLabelText(tr("Name"));
    dialog->setTextValue(current);
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (!name.trimmed().isEmpty())
            Q_EMIT renameAsked(name.trimmed());
    });
    dialog->open();
}

QMenu *makeTileMenu(
    const Facts &facts, const QStringList &dimensions, QWidget *parent, const std::function<void(const Tile &)> &chosen)
{
    auto *menu = new QMenu(parent);
    for (const TileKind kind : {TileKind::Kpi, TileKind::Trend, TileKind::Heat, TileKind::Comparison,
             TileKind::Distribution, TileKind::Comments}) {
        Tile tile;
        tile.kind = kind;
        if (!tileNeedsMetric(kind)) {
            menu->addAction(kindName(kind), parent, [chosen, tile] { chosen(tile); });
            continue;
        }
        const QList<QStringList> choices = splits(kind, dimensions);
        if (choices.isEmpty())
            continue;
        QMenu *kinds = menu->addMenu(kindName(kind));
        for (const Metric &metric : facts.metrics) {
            tile.metric = metric.key;
            if (tileDimensions(kind) == 0) {
                kinds->addAction(metric.name, parent, [chosen, tile] { chosen(tile); });
                continue;
            }
            QMenu *metrics = kinds->addMenu(metric.name);
            for (const QStringList &choice : choices) {
                tile.dimensions = choice;
                metrics->addAction(tileTitle(tile, metric.name), parent, [chosen, tile] { chosen(tile); });
            }
        }
    }
    return menu;
}

} // namespace hearken
