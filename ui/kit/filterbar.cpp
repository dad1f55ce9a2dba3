// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/filterchoices.h"

#include "ui/kit/button.h"
#include "ui/kit/panels.h"

#include <QHBoxLayout>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype filterMaximumChips = 10;

QWidget *makeChipRow(QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *chips = new QHBoxLayout(row);
    chips->setContentsMargins({});
    chips->setSpacing(4);
    return row;
}

} // namespace

FilterBar::FilterBar(Workbench &workbench, Parts parts, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_parts(parts)
    , m_choices(std::make_unique<Choices>())
{
    setAccessibleName(tr("Filters"));
    build();
    connect(&workbench.project(), &Project::changed, this, [this](const QStringList &topics) {
        if (filterConcerns(topics))
            load();
    });
    load();
}

FilterBar::~FilterBar() = default;

void FilterBar::build()
{
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins({}); // the page gives the margins
    m_row->setSpacing(6);
    m_period = new PeriodPicker(this);
    m_period->setVisible(m_parts.testFlag(PeriodPart));
    m_row->addWidget(m_period);
    m_against = new PrefixCombo(tr("Against"), this);
    m_against->addItems({tr("the period before"), tr("a year earlier"), tr("nothing")});
    m_against->setVisible(m_parts.testFlag(ComparisonPart));
    m_row->addWidget(m_against);
    m_placeLine = makeFrame(u"vline"_s, this);
    m_placeLine->setFixedHeight(20);
    m_row->addWidget(m_placeLine);
    if (m_parts.testFlag(SourcePart))
        addCombo(u"source"_s);
    if (m_parts.testFlag(PlacePart)) {
        addCombo(u"segment"_s);
        addCombo(u"touchpoint"_s);
        addCombo(u"channel"_s);
    }
    if (m_parts.testFlag(RegionPart)) {
        addCombo(u"region"_s);
        m_regionLine = makeFrame(u"vline"_s, this);
        m_regionLine->setFixedHeight(20);
        m_row->addWidget(m_regionLine);
        m_regions = makeChipRow(this);
        m_row->addWidget(m_regions);
    }
    m_set = makeChipRow(this);
    m_row->addWidget(m_set);
    m_more = static_cast<Button *>(makeCompactButton(tr("More filters"), u"filter"_s, ButtonKind::Secondary, this));
    m_row->addWidget(m_more);
    m_row->addStretch(1);
    connect(m_period, &PeriodPicker::picked, this, [this] {
        remember();
        m_slice.period = m_period->period();
        present();
        Q_EMIT changed();
    });
    connect(m_against, &QComboBox::activated, this, [this] {
        present();
        Q_EMIT changed();
    });
    connect(m_more, &QPushButton::clicked, this, &FilterBar::openMore);
    present();
}

PrefixCombo *FilterBar::addCombo(const QString &dimension)
{
    auto *combo = new PrefixCombo(filterWord(dimension), this);
    m_combos.insert(dimension, combo);
    m_row->addWidget(combo);
    connect(combo, &QComboBox::activated, this, [this, combo, dimension](int index) {
        choose(dimension, index == 0 ? QStringList() : QStringList{combo->itemData(index).toString()});
    });
    connect(combo, &PrefixCombo::clearAsked, this, [this, dimension] { choose(dimension, {}); });
    combo->hide(); // until there is something to choose
    return combo;
}

void FilterBar::load()
{
    Project *const project = &m_workbench.project();
    m_workbench.withColumns(
        m_load, this, {},
        [project](const Columns &columns, const Progress &) { return filterChoices(*project, columns); },
        [this](const Result<Choices> &choices) {
            if (choices)
                fill(*choices);
            else
                Q_EMIT failed(choices.error());
        });
}

void FilterBar::fill(const Choices &choices)
{
    *m_choices = choices;
    m_lastDay = choices.lastDay;
    m_period->setLastDay(m_lastDay);
    for (auto it = m_combos.cbegin(); it != m_combos.cend(); ++it)
        fillCombo(it.value(), it.key());
    fillRegions();
    const Slice was = m_slice;
    m_slice.period = m_period->period();
    const bool first = !m_ready;
    m_ready = true;
    present();
    if (first || was != m_slice)
        Q_EMIT changed();
}

void FilterBar::fillCombo(PrefixCombo *combo, const QString &dimension) const
{
    combo->clear();
    combo->addItem(tr("All"), QString());
    if (const Choices::One *one = m_choices->of(dimension)) {
        for (const QString &value : one->values)
            combo->addItem(value, value);
    }
    showChoice(combo, dimension);
}

void FilterBar::showChoice(PrefixCombo *combo, const QString &dimension) const
{
    const QStringList chosen = m_slice.where.value(dimension);
    combo->setCurrentIndex(chosen.isEmpty() ? 0 : qMax(0, combo->findData(chosen.first())));
    if (chosen.size() > 1)
        combo->setShown(tr("%n chosen", nullptr, int(chosen.size())));
    else if (chosen.size() == 1)
        combo->setShown(chosen.first().isEmpty() ? tr("not known") : chosen.first());
    else if (const Choices::One *one = m_choices->of(dimension); one && dimension == u"region"_s)
        combo->setShown(tr("All %1").arg(QLocale().toString(one->values.size())));
    else
        combo->setShown({});
    combo->setFramed(!chosen.isEmpty());
}

void FilterBar::fillRegions()
{
    if (!m_regions)
        return;
    qDeleteAll(m_regions->findChildren<FilterChip *>(QString(), Qt::FindDirectChildrenOnly));
    const Choices::One *regions = m_choices->of(u"region"_s);
    if (!regions || regions->values.size() > filterMaximumChips)
        return;
    auto *everything = new FilterChip(tr("All regions"), m_regions);
    everything->setCompact(true);
    m_regions->layout()->addWidget(everything);
    connect(everything, &FilterChip::clicked, this, [this] { choose(u"region"_s, {}); });
    for (const QString &value : regions->values) {
        auto *chip = new FilterChip(value, m_regions);
        chip->setCompact(true);
        chip->setProperty("value", value);
        m_regions->layout()->addWidget(chip);
        connect(chip, &FilterChip::toggled, this, [this, value](bool on) {
            QStringList chosen = m_slice.where.value(u"region"_s);
            if (on == chosen.contains(value))
                return; // told by us, not by the person
            if (on)
                chosen.append(value);
            else
                chosen.removeAll(value);
            choose(u"region"_s, chosen);
        });
    }
}

void FilterBar::present()
{
    const qint64 days = m_slice.period.days();
    m_against->setShown(m_against->currentIndex() == 0 && days > 0 ? tr("%1 days before").arg(days) : QString());
    for (auto it = m_combos.cbegin(); it != m_combos.cend(); ++it)
        showChoice(it.value(), it.key());
    const QStringList regions = m_slice.where.value(u"region"_s);
    if (m_regions) {
        const auto chips = m_regions->findChildren<FilterChip *>(QString(), Qt::FindDirectChildrenOnly);
        for (FilterChip *chip : chips) {
            const QVariant value = chip->property("value");
            chip->setChecked(value.isValid() ? regions.contains(value.toString()) : regions.isEmpty());
        }
    }
    fold();
}

void FilterBar::remember()
{
    m_before.append({m_slice, m_period->preset()});
    if (m_before.size() > 50)
        m_before.removeFirst();
}

void FilterBar::choose(const QString &dimension, const QStringList &values)
{
    remember();
    if (values.isEmpty())
        m_slice.where.remove(dimension);
    else
        m_slice.where.insert(dimension, values);
    present();
    Q_EMIT changed();
}

void FilterBar::setSlice(const Slice &slice)
{
    if (slice.period != m_period->period())
        m_period->setPeriod(slice.period);
    m_slice = slice;
    present();
}

void FilterBar::setPreset(PeriodPreset preset)
{
    m_period->setPreset(preset);
    m_slice.period = m_period->period();
    present();
}

QMap<QString, QStringList> FilterBar::offered() const
{
    QMap<QString, QStringList> values;
    for (const Choices::One &one : std::as_const(m_choices->all))
        values.insert(one.dimension, one.values);
    return values;
}

QString FilterBar::word(const QString &dimension)
{
    return filterWord(dimension);
}

Period FilterBar::comparison() const
{
    const Period &period = m_slice.period;
    if (!m_parts.testFlag(ComparisonPart) || !period.from.isValid() || !period.to.isValid()
        || m_against->currentIndex() == 2)
        return {};
    return m_against->currentIndex() == 0 ? period.before() : Period{period.from.addYears(-1), period.to.addYears(-1)};
}

QVariantMap FilterBar::state() const
{
    return {{u"slice"_s, m_slice.toMap()}, {u"preset"_s, int(m_period->preset())},
        {u"against"_s, m_against->currentIndex()}};
}

void FilterBar::restore(const QVariantMap &state)
{
    if (state.isEmpty())
        return;
    setSlice(Slice::fromMap(state.value(u"slice"_s).toMap()));
    const auto preset = PeriodPreset(state.value(u"preset"_s).toInt());
    if (preset != PeriodPreset::Chosen)
        setPreset(preset);
    m_against->setCurrentIndex(std::clamp(state.value(u"against"_s).toInt(), 0, m_against->count() - 1));
    present();
}

QString FilterBar::periodPhrase() const
{
    return hearken::periodPhrase(m_slice.period);
}

void FilterBar::undoLast()
{
    if (m_before.isEmpty())
        return;
    const auto [slice, preset] = m_before.takeLast();
    m_slice = slice;
    if (preset == PeriodPreset::Chosen)
        m_period->setPeriod(slice.period);
    else
        m_period->setPreset(preset);
    present();
    Q_EMIT changed();
}

void FilterBar::clearChoices()
{
    remember();
    m_slice.where.clear();
    present();
    Q_EMIT changed();
}

QSize FilterBar::minimumSizeHint() const
{
    int width = m_more->smallSizeHint().width();
    if (m_parts.testFlag(PeriodPart))
        width += m_period->sizeHint().width() + 6;
    if (m_parts.testFlag(ComparisonPart))
        width += m_against->sizeHint().width() + 6;
    return {width, QWidget::minimumSizeHint().height()};
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

void FilterBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fold();
}

} // namespace hearken
