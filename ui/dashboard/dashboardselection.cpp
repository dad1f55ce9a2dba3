// SPDX-License-Identifier: GPL-3.0-or-later
// What a selected number opens.
#include "ui/dashboard/dashboardpage.h"

#include "core/base/daytext.h"
#include "ui/dashboard/boardview.h"
#include "ui/dashboard/commentlist.h"
#include "ui/dashboard/dashboardjobs.h"
#include "ui/dashboard/drillpanel.h"
#include "ui/dashboard/tilepanel.h"
#include "ui/kit/controls.h"
#include "ui/kit/edgetab.h"
#include "ui/kit/filterbar.h"
#include "ui/kit/panels.h"

#include <QPushButton>

namespace hearken {

using namespace Qt::StringLiterals;

void DashboardPage::activate(qsizetype tile, int row, int column)
{
    const Board board = shownBoard();
    if (isEditing() || tile < 0 || tile >= board.tiles.size() || tile >= m_shown.tiles.size()
        || !m_shown.tiles.at(tile).figure)
        return;
    if (board.tiles.at(tile).kind == TileKind::Kpi) {
        m_focus = board.tiles.at(tile).metric;
        m_view->setFocusMetric(m_focus);
        refresh();
        return;
    }
    if (board.tiles.at(tile).kind == TileKind::Journey) {
        // A touchpoint is looked at on its map, where its evidence stands.
        const auto &strip = std::get<JourneyStrip>(m_shown.tiles.at(tile).figure->content);
        const QString step = row >= 0 && row < strip.stops.size() ? strip.stops.at(row).key : QString();
        Q_EMIT linkActivated({u"journeys"_s, strip.key % u'#' % step, m_filter->slice().toMap()});
        return;
    }
    activateCell(tile, row, column);
}

void DashboardPage::activateCell(qsizetype index, int row, int column)
{
    const Board board = shownBoard();
    const Tile &tile = board.tiles.at(index);
    const auto &content = m_shown.tiles.at(index).figure->content;
    Selection chosen;
    chosen.tile = index;
    chosen.metric = tile.metric;
    chosen.question = tile.question;
    if (const auto *table = std::get_if<HeatTable>(&content)) {
        if (row < 0 || row >= table->rows.size() || column < 0 || column > table->columns.size())
            return;
        const HeatRow &line = table->rows.at(row);
        chosen.slice = chosen.slice.with(tile.dimensions.at(0), line.header.key);
        chosen.title = line.header.name;
        const bool total = column == table->columns.size();
        if (total ? line.total.hidden : line.cells.at(column).hidden)
            return; // hidden: nothing behind it is told
        if (!total) {
            chosen.slice = chosen.slice.with(tile.dimensions.at(1), table->columns.at(column).key);
            chosen.title += u" · "_s % table->columns.at(column).name;
        }
    } else if (const auto *ranking = std::get_if<Ranking>(&content)) {
        if (row < 0 || row >= ranking->rows.size() || ranking->rows.at(row).now.hidden)
            return;
        chosen.slice = chosen.slice.with(tile.dimensions.at(0), ranking->rows.at(row).key);
        chosen.title = ranking->rows.at(row).name;
    } else if (const auto *trend = std::get_if<Trend>(&content)) {
        // A trend has one row of points; its places may be numbered either way.
        const int point = std::max(row, column);
        if (point < 0 || point >= trend->points.size() || trend->points.at(point).hidden)
            return;
        const QDate start = trend->points.at(point).start;
        chosen.slice.period = {start, nextStart(start, tile.grain)};
        chosen.title = tr("From %1").arg(dayText(start, u"d MMM"_s));
    } else {
        return;
    }
    if (tile.days > 0 && chosen.slice.period.isOpen())
        chosen.slice.period = m_shown.tiles.at(index).slice.period;
    m_view->clearPlaces();
    m_view->cards().at(index)->selectPlace(row, column);
    m_selection = chosen;
    m_folded = false;
    openDrill();
}

void DashboardPage::selectPending()
{
    if (m_pendingCell.isEmpty())
        return;
    const QString wanted = std::exchange(m_pendingCell, {});
    for (qsizetype i = 0; i < m_shown.tiles.size(); ++i) {
        const auto *table = m_shown.tiles.at(i).figure ? std::get_if<HeatTable>(&m_shown.tiles.at(i).figure->content)
                                                       : nullptr;
        for (int row = 0; table && row < table->rows.size(); ++row) {
            for (int column = 0; column < table->columns.size(); ++column) {
                if (table->rows.at(row).header.key % u'|' % table->columns.at(column).key == wanted) {
                    activateCell(i, row, column);
                    m_folded = width() < narrowPage;
                    placePanel();
                    return;
                }
            }
        }
    }
}

void DashboardPage::openDrill()
{
    if (!m_selection)
        return;
    m_filled = false;
    m_pending.setFlag(Part::Drill);
    m_panel->setPlace(m_selection->title);
    m_tab->setTitle(m_selection->title, tr("Open what stands behind %1").arg(m_selection->title));
    placePanel();
    View asked = view();
    for (auto it = m_selection->slice.where.cbegin(); it != m_selection->slice.where.cend(); ++it)
        asked.slice.where.insert(it.key(), it.value());
    if (!m_selection->slice.period.isOpen())
        asked.slice.period = m_selection->slice.period;
    Columns::Needs needs = boardNeeds(shownBoard(), m_facts, asked.slice);
    needs.order = true;
    m_workbench.withColumns(
        m_drill, this, needs,
        [project = &m_workbench.project(), facts = m_facts, asked, metric = m_selection->metric,
            question = m_selection->question,
            order = m_panel->order()](const Columns &columns, const Progress &progress) -> Result<Drilled> {
            const Result<View> view = withWords(*project, asked);
            if (!view)
                return view.error();
            const Result<Drill> found = drill(metric, facts, columns, *view, question);
            if (!found)
                return found.error();
            if (found->hidden)
                return Drilled{*found, {.hidden = true}};
            auto session = project->reader();
            if (!session)
                return session.error();
            const auto page = commentsOf(
                *session, metric, facts, columns, *view, order, commentsInPanel, progress, question);
            if (!page)
                return page.error();
            const auto unanswered = unansweredBehind(*session, *found, facts, columns, *view, question);
            if (!unanswered)
                return unanswered.error();
            return Drilled{*found, *page, *unanswered};
        },
        [this](const Result<Drilled> &found) {
            m_pending.setFlag(Part::Drill, false);
            if (!found) {
                m_panel->setProblem(found.error());
            } else {
                m_panel->setDrill(found->drill);
                m_panel->setUnanswered(found->unanswered);
                m_panel->setComments(found->comments);
                m_tab->setDetail(found->drill.hidden
                        ? QString()
                        : tr("%1 responses").arg(QLocale().toString(found->drill.responses)));
            }
            finishFilling();
        });
}

void DashboardPage::closeDrill()
{
    if (width() < narrowPage && m_selection && !m_folded) {
        m_folded = true;
    } else {
        m_selection.reset();
        m_drill.cancel();
        m_pending.setFlag(Part::Drill, false);
        m_view->clearPlaces();
    }
    placePanel();
    m_view->setFocus();
}

void DashboardPage::placePanel()
{
    const bool narrow = width() < narrowPage;
    const bool open = m_selection.has_value() && !m_folded && !isEditing();
    m_panel->setVisible(open);
    m_tab->setVisible(m_selection.has_value() && m_folded && !isEditing());
    m_tilePanel->setVisible(isEditing());
    // Cards end below the header's buttons, or close to what stands beside them.
    m_view->setRightMargin(m_selection || isEditing() ? space::medium : space::page);
    m_header->setMeta(narrow ? QString() : m_meta);
    m_count->setVisible(narrow);
    // One filled button in view: the panel's, else the page's.
    setKind(m_add, open || isEditing() ? ButtonKind::Secondary : ButtonKind::Primary);
    m_edit->setText(isEditing() ? tr("Done") : narrow ? QString() : tr("Edit"));
    m_edit->setAccessibleName(isEditing() ? tr("Done with editing") : tr("Edit the dashboard"));
    if (m_workbench.project().canWrite()) // else it says why it is not enabled
        m_edit->setToolTip(narrow && !isEditing() ? tr("Edit the dashboard") : QString());
}

Link DashboardPage::feedbackLink() const
{
    Slice slice = m_filter->slice();
    if (m_selection) {
        if (const Metric *metric = m_facts.metric(m_selection->metric); metric && !metric->touchpoint.isEmpty())
            slice = slice.with(u"touchpoint"_s, metric->touchpoint);
        for (auto it = m_selection->slice.where.cbegin(); it != m_selection->slice.where.cend(); ++it)
            slice.where.insert(it.key(), it.value());
        if (!m_selection->slice.period.isOpen())
            slice.period = m_selection->slice.period;
    }
    return {u"feedback"_s, {}, slice.toMap()};
}

} // namespace hearken
