// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dashboard/drill.h"
#include "core/dashboard/tilefigure.h"
#include "ui/kit/page.h"
#include "ui/kit/workbench.h"

class QLabel;
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
class TilePanel;
enum class TileEdit;
struct BoardPicture;

/// The boards of a project: which measure really moved, since when, where, and in whose words. A selected number opens
/// its answers in the panel at the right.
///
/// Link::key: empty, the name of a board, "cell:row|column" for a place of the heat table, or "edit".
class DashboardPage : public Page
{
    Q_OBJECT
public:
    explicit DashboardPage(Workbench &workbench, QWidget *parent = nullptr);
    ~DashboardPage() override;

    QString title() const override;
    void open(const Link &link) override;
    bool isFilled() const override { return m_filled; }
    QString foundation() const override;
    Link here() const override;

    /// Writes the board, or one tile of it, as what the file's ending says: pdf, png, svg or csv.
    Done save(const QString &path, qsizetype tile = -1) const;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Part { Figures = 1, Comments = 2, Drill = 4 };
    Q_DECLARE_FLAGS(Parts, Part)
    struct Selection
    {
        qsizetype tile = -1;
        QString metric;
        QString question; ///< of the tile
        QString title;
        Slice slice; ///< beyond the filter: what the place adds
    };

    QWidget *makeContent();
    void connectParts();
    void loadFacts();
    bool showBoards(); ///< whether the shown one is another than before
    void setBoard(const Board &board);
    Board shownBoard() const;
    bool isEditing() const;
    void refresh();
    void refreshComments();
    void showFilled(const FilledBoard &filled);
    void sayTooFew(const FilledBoard &filled);
    void showEmpty(bool empty);
    void activate(qsizetype tile, int row, int column);
    void activateCell(qsizetype tile, int row, int column);
    void openDrill();
    void closeDrill();
    void placePanel();
    void selectPending();
    void setEditing(bool editing);
    void connectEditing();
    void connectBoards();
    void editTile(qsizetype tile, TileEdit edit);
    void selectTile(qsizetype tile, bool focus);
    void showCatalogue();
    void fillPreview(const Tile &tile);
    void change(const QString &name, const EditedBoard &edited);
    bool store(const QString &name, const std::optional<Board> &from, const Board &to);
    void shiftBoard(int by);
    void removeBoard();
    void addBoard(const QString &name, const Board &board);
    QString tileName(qsizetype tile) const;
    void rememberPlace();
    void recallPlace();
    BoardPicture picture() const;
    void present(qsizetype tile);
    void askWhereToSave(qsizetype tile);
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
    TilePanel *m_tilePanel = nullptr; ///< while the board is edited
    QLabel *m_count = nullptr; ///< responses, where the header has no room for its meta line

    Facts m_facts;
    JourneySet m_journeys; ///< of journey cards
    bool m_factsKnown = false;
    Board m_board; ///< as stored, or a starter with a null key
    QString m_focus; ///< the metric that trend and comparison are about; empty: the board's own
    FilledBoard m_shown;
    CommentPage m_shownComments;
    QString m_meta; ///< under the title, where there is room
    std::optional<Selection> m_selection;
    QString m_pendingCell;
    bool m_folded = false; ///< the panel waits behind its tab
    bool m_filled = false;
    Parts m_pending; ///< what is still on its way
    qsizetype m_tile = -1; ///< selected while editing
    JobSlot m_fill;
    JobSlot m_comments;
    JobSlot m_drill;
    JobSlot m_preview;
};

} // namespace hearken
