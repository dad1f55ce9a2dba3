// SPDX-License-Identifier: GPL-3.0-or-later
// What of a filter bar has room, and what stands under "More filters".
#include "ui/kit/button.h"
#include "ui/kit/filterchoices.h"
#include "ui/kit/panels.h"
#include "ui/kit/scrolling.h"

#include <QFormLayout>
#include <QHBoxLayout>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr int filterLineWidth = 7; ///< with the air on both sides
constexpr int mostFilterHeight = 420; ///< of the list under More filters; beyond that it scrolls

/// "#tag", "#customer": the page shows and clears them by itself.
bool isPagesOwn(const QString &dimension)
{
    return dimension.startsWith(u'#');
}

int filterSetWidth(const QString &dimension, const QStringList &values)
{
    FilterChip chip(filterSetWords(dimension, values));
    chip.setClearable(true);
    chip.setCompact(true);
    return chip.sizeHint().width();
}

} // namespace

int FilterBar::roomFor(const QStringList &shown, bool regions, bool words) const
{
    const int gap = m_row->spacing();
    int sum = (m_parts.testFlag(PeriodPart) ? m_period->sizeHint().width() + gap : 0)
        + (m_parts.testFlag(ComparisonPart) ? m_against->sizeHint().width() + gap : 0)
        + (shown.isEmpty() ? 0 : filterLineWidth + gap);
    for (const QString &dimension : shown)
        sum += m_combos.value(dimension)->sizeHint().width() + gap;
    if (regions)
        sum += m_regions->layout()->sizeHint().width() + filterLineWidth + 2 * gap;
    for (auto it = m_slice.where.cbegin(); it != m_slice.where.cend(); ++it) {
        if (!isPagesOwn(it.key()) && !shown.contains(it.key()) && !(regions && it.key() == u"region"_s))
            sum += filterSetWidth(it.key(), it.value()) + gap;
    }
    const bool all = std::all_of(m_choices->all.cbegin(), m_choices->all.cend(), [&](const Choices::One &one) {
        return shown.contains(one.dimension) || (regions && one.dimension == u"region"_s);
    });
    return sum + (all ? 0 : words ? m_more->fullSizeHint().width() : m_more->smallSizeHint().width());
}

void FilterBar::fold()
{
    // What goes first is what is asked for least; period and comparison always stay. What is set and has no place of its
    // own stands as a chip.
    struct Arrangement
    {
        QStringList combos;
        bool chips = false;
        bool words = true; ///< on the button for more
    };
    const auto offered = [this](const QStringList &wished) {
        QStringList shown;
        for (const QString &dimension : wished) {
            const Choices::One *one = m_choices->of(dimension);
            if (m_combos.contains(dimension) && one && one->values.size() > (dimension == u"source"_s ? 1 : 0))
                shown.append(dimension);
        }
        return shown;
    };
    const bool chips = m_regions && m_regions->layout()->count() > 0;
    const QString source = u"source"_s, segment = u"segment"_s, place = u"touchpoint"_s, channel = u"channel"_s,
                  region = u"region"_s;
    const QList<Arrangement> arrangements{
        {offered({source, segment, place, channel}), chips},
        {offered({segment, place, channel}), chips},
        {offered({segment, place, channel}), chips, false},
        {offered({segment, place}), chips, false},
        {offered({source, segment, place, channel, region}), false},
        {offered({segment, place, channel, region}), false},
        {offered({segment, place, region}), false},
        {offered({place, region}), false},
        {offered({region}), false},
        {{}, false},
        {{}, false, false},
    };
    const auto fits = [this](const Arrangement &one) { return roomFor(one.combos, one.chips, one.words) <= width(); };
    const auto found = std::find_if(arrangements.cbegin(), arrangements.cend(), fits);
    const Arrangement &chosen = found == arrangements.cend() ? arrangements.constLast() : *found;
    for (auto it = m_combos.cbegin(); it != m_combos.cend(); ++it)
        it.value()->setVisible(chosen.combos.contains(it.key()));
    m_placeLine->setVisible(!chosen.combos.isEmpty() && m_parts.testAnyFlags(Parts(PeriodPart) | ComparisonPart));
    if (m_regions) {
        m_regions->setVisible(chosen.chips);
        m_regionLine->setVisible(chosen.chips);
    }
    m_folded.clear();
    for (const Choices::One &one : std::as_const(m_choices->all)) {
        if (!chosen.combos.contains(one.dimension) && !(chosen.chips && one.dimension == region))
            m_folded.append(one.dimension);
    }
    fillSetChips();
    m_more->setWordless(!chosen.words);
    m_more->setVisible(!m_folded.isEmpty());
}

void FilterBar::fillSetChips()
{
    qDeleteAll(m_set->findChildren<FilterChip *>(QString(), Qt::FindDirectChildrenOnly));
    for (auto it = m_slice.where.cbegin(); it != m_slice.where.cend(); ++it) {
        const QString &dimension = it.key();
        const bool shown = isPagesOwn(dimension)
            || (m_combos.contains(dimension) && !m_combos.value(dimension)->isHidden())
            || (m_regions && dimension == u"region"_s && !m_regions->isHidden());
        if (shown)
            continue;
        auto *chip = new FilterChip(filterSetWords(dimension, it.value()), m_set);
        chip->setClearable(true);
        chip->setCompact(true);
        chip->setChecked(true);
        chip->setAccessibleName(tr("Remove the filter %1").arg(chip->text()));
        m_set->layout()->addWidget(chip);
        // Queued: the chip that was pressed is made anew meanwhile.
        connect(
            chip, &FilterChip::clicked, this, [this, dimension] { choose(dimension, {}); }, Qt::QueuedConnection);
    }
    m_set->setVisible(m_set->layout()->count() > 0);
}

void FilterBar::openMore()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setProperty("part", u"card"_s);
    popup->setAccessibleName(tr("More filters"));
    auto *column = new QVBoxLayout(popup);
    column->setContentsMargins(14, 12, 14, 12);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(6);
    for (const QString &dimension : std::as_const(m_folded)) {
        auto *combo = new PrefixCombo({}, popup);
        combo->setAccessibleName(filterWord(dimension));
        combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        combo->setMinimumWidth(200);
        fillCombo(combo, dimension);
        connect(combo, &QComboBox::activated, this, [this, combo, dimension](int index) {
            choose(dimension, index == 0 ? QStringList() : QStringList{combo->itemData(index).toString()});
            showChoice(combo, dimension);
        });
        QLabel *label = makeLabel(filterWord(dimension), TextRole::Second, u"ink3"_s);
        label->setBuddy(combo);
        form->addRow(label, combo);
    }
    auto *inner = new QWidget;
    inner->setProperty("part", u"clear"_s);
    form->setContentsMargins(0, 0, 10, 0);
    inner->setLayout(form);
    QScrollArea *scroll = scrolling(inner, popup);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumSize(inner->sizeHint().width() + 16, qMin(inner->sizeHint().height(), mostFilterHeight));
    column->addWidget(scroll);
    QPushButton *all = makeCompactButton(tr("Show all feedback of the period"), {}, ButtonKind::Quiet, popup);
    all->setEnabled(!m_slice.where.isEmpty());
    connect(all, &QPushButton::clicked, this, [this, popup] {
        popup->close();
        clearChoices();
    });
    column->addWidget(all);
    popup->adjustSize();
    popup->move(m_more->mapToGlobal(QPoint(0, m_more->height() + 4)));
    popup->show();
}

} // namespace hearken
