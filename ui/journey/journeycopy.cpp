// SPDX-License-Identifier: GPL-3.0-or-later
// Several cells of a journey at once: copied, pasted, emptied; one undo step each.
#include "ui/journey/journeypage.h"
#include "ui/journey/journeytable.h"
#include "ui/kit/panels.h"

#include <QClipboard>
#include <QGuiApplication>

namespace hearken {

/// The curve alone shows fewer lanes than the table; each view counts its own.
const JourneyMap &JourneyPage::shownMap() const
{
    return m_mode == Mode::Table ? m_shown : m_map->map();
}

CellRange JourneyPage::selection() const
{
    return m_mode == Mode::Table ? m_table->selection() : m_map->selection();
}

bool JourneyPage::copyCells()
{
    const CellRange range = selection();
    if (!journey() || range.lanes == 0 || range.columns == 0)
        return false;
    const bool whole = m_mode != Mode::Table && m_map->isWholeLanes();
    QGuiApplication::clipboard()->setMimeData(mimeOf(copiedCells(draft(), shownMap(), range, whole)));
    Q_EMIT done(whole ? tr("Copied %n lanes.", nullptr, range.lanes)
                      : tr("Copied %n cells.", nullptr, range.lanes * range.columns),
        false);
    return true;
}

void JourneyPage::paste()
{
    const QMimeData *held = QGuiApplication::clipboard()->mimeData();
    const std::optional<CellClip> clip = held ? clipFrom(*held) : std::nullopt;
    const CellRange into = selection();
    if (!journey() || !clip || into.lanes == 0 || !m_workbench.project().canWrite())
        return;
    JourneyDraft after = draft();
    const bool lanes = clip->whole && m_mode != Mode::Table && m_map->isWholeLanes();
    const Pasted pasted = lanes ? pasteLanes(after, *clip, shownMap().lanes.at(into.lane).key)
                                : pasteCells(after, shownMap(), *clip, into);
    const bool changed = changeDraft(lanes ? tr("Paste %n lanes", nullptr, int(clip->part.lanes.size()))
                                           : tr("Paste %n cells", nullptr, pasted.cells),
        after);
    if (changed && pasted.refused > 0)
        m_banner->say(tr("%n cells were left out: they are not numbers.", nullptr, pasted.refused),
            tr("Feelings, expectations and forecasts are numbers."));
}

void JourneyPage::emptySelection(const QString &name)
{
    JourneyDraft after = draft();
    if (emptyCells(after, shownMap(), selection()) > 0)
        changeDraft(name, after);
}

} // namespace hearken
