// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>

class QSplitter;

namespace hearken {

class EdgeTab;

/// The body of a page in the shape list – page – panel. A window that is too narrow for all three, for the size of the
/// text, folds the list and then the panel to a tab at its edge; a tab opens its pane beside the page, or over it.
class Panes : public QWidget
{
    Q_OBJECT
public:
    /// Widths are in pixels of normal text: the least, the one at first, and the share of what is left over.
    struct Pane
    {
        QWidget *widget = nullptr;
        QString name; ///< on its tab
        int least = 0;
        int first = 0;
        int stretch = 0;
    };

    Panes(const Pane &list, const Pane &page, const Pane &panel, QWidget *parent = nullptr);

    void openPanel(); ///< unfolds it, if it is folded
    void close(); ///< folds what was opened over the page
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;

private:
    enum Place { List, Page, Panel, Places };
    void setWidths();
    void arrange();
    void toggle(Place place);
    int least(Place place) const;

    std::array<Pane, Places> m_panes;
    std::array<EdgeTab *, Places> m_tabs{};
    QSplitter *m_splitter = nullptr;
    Place m_wished = Panel; ///< of the two, that stands beside the page if only one can
    bool m_asked = false; ///< by the person: then also over the page
};

} // namespace hearken
