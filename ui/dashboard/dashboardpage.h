// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dashboard/drill.h"
#include "core/dashboard/tilefigure.h"
#include "ui/kit/page.h"
#include "ui/kit/workbench.h"

class QMenu;
class QPushButton;

namespace hearken {

class Banner;
class BoardMenu;
class BoardView;
class DrillPanel;
class EdgeTab;
class EmptyState;
class FilterBar;
class PageHeader;
enum class TileEdit;

/// The boards of a project: which measure really moved, since when, where, and in whose words. A selected number opens
/// its answers in the panel at the right.
///
/// Link::key: empty, the name of a board, or "cell:row|column" for a place of the heat table.
class DashboardPage : public Page
{
    Q_OBJECT
public:
    explicit DashboardPage(Workbench &workbench, QWidget *parent = nullptr);
    ~DashboardPage() override;

    QString title() const override;
    void open(const Link &link) override;
    bool isFilled() const override { return m_filled; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Part { Figures = 1, Comments = 2, Drill = 4 };
    Q_DECLARE_FLAGS(Parts, Part)
    struct Selection
    {
        qsizetype tile = -1;
        QString metric;
        QString title;
        Slice slice; ///< beyond the filter: what the place adds
    };

    QWidget *makeContent();
    void connectParts();
    void loadFacts();
    void showBoards();
    void setBoard(const Board &board);
    Board shownBoard() const;
    void refresh();
    void refreshComments();
    void present(const FilledBoard &filled);
    void showEmpty(bool empty);
    void activate(qsizetype tile, int row, int column);
    void activateCell(qsizetype tile, int row, int column);
    void openDrill();
    void closeDrill();
    void placePanel();
    void selectPending();
    void editTile(qsizetype tile, TileEdit edit);
    void save(const QString &name, const Board &changed);
    void setEditing(bool editing);
    void finishFilling();
    View view() const;
    Link feedbackLink() const;

    Workbench &m_workbench;
    PageHeader *m_header = nullptr;
    BoardMenu *m_boards = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_add = nullptr;
    FilterBar *m_filter = nullptr;
    Banner *m_banner = nullptr;
    BoardView *m_view = nullptr;
    EmptyState *m_empty = nullptr;
    DrillPanel *m_panel = nullptr;
    EdgeTab *m_tab = nullptr;

    Facts m_facts;
    bool m_factsKnown = false;
    Board m_board; ///< as stored, or a starter with a null key
    QString m_focus; ///< the metric that trend and comparison are about; empty: the board's own
    FilledBoard m_shown;
    QString m_meta; ///< under the title, where there is room
    std::optional<Selection> m_selection;
    QString m_pendingCell;
    bool m_folded = false; ///< the panel waits behind its tab
    bool m_filled = false;
    Parts m_pending; ///< what is still on its way
    std::unique_ptr<QMenu> m_cardMenu;
    JobSlot m_fill;
    JobSlot m_comments;
    JobSlot m_drill;
};

} // namespace hearken
