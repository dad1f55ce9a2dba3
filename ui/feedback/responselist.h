// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feedback/inbox.h"

#include <QListView>

#include <vector>

namespace hearken {

class ResponseDelegate;

/// The list of responses. Rows are alike, so where each stands is a multiplication: QListView itself would keep a
/// position for each of five million.
class ResponseList : public QListView
{
    Q_OBJECT
public:
    explicit ResponseList(QWidget *parent = nullptr);

    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;
    void keyboardSearch(const QString &) override { } // letters are commands here
    /// Headings between the rows; set after the model has the list they belong to.
    void setGroups(const std::vector<InboxGroup> &groups, InboxGrouping grouping);
    /// Positions that are on the screen.
    int firstVisible() const;
    int lastVisible() const;
    qint64 selectedCount() const;
    /// Selected positions, ascending.
    std::vector<int> selectedRows() const;

Q_SIGNALS:
    void opened(const QModelIndex &index); ///< Enter or double click
    void searchAsked(); ///< the slash
    void copyAsked();
    void readAsked(); ///< space
    void flagAsked();
    void tagAsked();
    void selectionResized();

protected:
    void updateGeometries() override;
    int verticalOffset() const override;
    int horizontalOffset() const override { return 0; }
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;

private:
    int count() const;
    QModelIndex at(int row) const;
    int top(int row) const;
    int rowAt(int y) const;
    int headingTop(size_t group) const;
    bool isHeading(int row) const;
    void paintHeading(QPainter &painter, int row) const;
    bool command(const QKeyEvent &event);
    ResponseDelegate *m_delegate = nullptr;
    int m_rowHeight = 1;
    int m_headingHeight = 1;
    std::vector<InboxGroup> m_groups;
    InboxGrouping m_grouping = InboxGrouping::None;
    bool m_byKey = false; ///< the last move came from the keyboard: show the focus ring
};

} // namespace hearken
