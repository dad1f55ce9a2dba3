// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/filterbar.h"

#include "core/feedback/source.h"
#include "ui/kit/panels.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QTimer>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

/// What the project offers to choose from.
struct FilterBar::Choices
{
    struct One
    {
        QString dimension;
        QStringList values; ///< sorted
    };
    QList<One> all;
    QDate lastDay;

    const One *of(const QString &dimension) const
    {
        const auto found = std::find_if(
            all.begin(), all.end(), [&dimension](const One &one) { return one.dimension == dimension; });
        return found == all.end() ? nullptr : &*found;
    }
};

namespace {

constexpr qsizetype filterMaximumValues = 2000; ///< more is no list to choose from; the words of Feedback find them
constexpr qsizetype filterMaximumChips = 10;

QString filterWord(const QString &dimension)
{
    static const QHash<QString, const char *> words{
        {u"source"_s, QT_TRANSLATE_NOOP("hearken::FilterBar", "Source")},
        {u"language"_s, QT_TRANSLATE_NOOP("hearken::FilterBar", "Language")},
        {u"touchpoint"_s, QT_TRANSLATE_NOOP("hearken::FilterBar", "Touchpoint")},
        {u"channel"_s, QT_TRANSLATE_NOOP("hearken::FilterBar", "Channel")},
        {u"segment"_s, QT_TRANSLATE_NOOP("hearken::FilterBar", "Segment")},
        {u"region"_s, QT_TRANSLATE_NOOP("hearken::FilterBar", "Region")},
        {u"team"_s, QT_TRANSLATE_NOOP("hearken::FilterBar", "Team")},
        {u"product"_s, QT_TRANSLATE_NOOP("hearken::FilterBar", "Product")},
    };
    const auto found = words.constFind(dimension);
    return found == words.constEnd() ? dimension : FilterBar::tr(*found);
}

/// A change of these tells that there may be something else to choose.
bool filterConcerns(const QStringList &topics)
{
    return topics.contains(u"feedback"_s) || topics.contains(u"source"_s) || topics.contains(u"dimension"_s);
}

Result<FilterBar::Choices> filterChoices(Project &project, const Columns &columns)
{
    auto session = project.reader();
    if (!session)
        return session.error();
    const auto sources = Sources::all(*session);
    if (!sources)
        return sources.error();
    const auto dimensions = Dimensions::all(*session);
    if (!dimensions)
        return dimensions.error();
    FilterBar::Choices choices;
    choices.lastDay = columns.lastDay();
    FilterBar::Choices::One names{u"source"_s, {}};
    for (const Source &source : *sources)
        names.values.append(source.name);
    names.values.sort(Qt::CaseInsensitive);
    choices.all.append(names);
    for (const Dimension &dimension : *dimensions) {
        FilterBar::Choices::One one{dimension.name, dimension.values.values()};
        one.values.sort(Qt::CaseInsensitive);
        if (!one.values.isEmpty() && one.values.size() <= filterMaximumValues)
            choices.all.append(one);
    }
    return choices;
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
    if (m_parts.testFlag(SourcePart))
        addCombo(u"source"_s);
    if (m_parts.testFlag(PlacePart)) {
        addCombo(u"segment"_s);
        addCombo(u"touchpoint"_s);
        addCombo(u"channel"_s);
    }
    if (m_parts.testFlag(RegionPart)) {
        addCombo(u"region"_s);
        m_regions = new QWidget(this);
        auto *chips = new QHBoxLayout(m_regions);
        chips->setContentsMargins({});
        chips->setSpacing(6);
        m_row->addWidget(m_regions);
    }
    m_more = makeCompactButton(tr("More"), u"filter"_s, ButtonKind::Secondary, this);
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
    else
        combo->setShown({});
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
    m_regions->layout()->addWidget(everything);
    connect(everything, &FilterChip::clicked, this, [this] { choose(u"region"_s, {}); });
    for (const QString &value : regions->values) {
        auto *chip = new FilterChip(value, m_regions);
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
}

Period FilterBar::comparison() const
{
    const Period &period = m_slice.period;
    if (!m_parts.testFlag(ComparisonPart) || !period.from.isValid() || !period.to.isValid()
        || m_against->currentIndex() == 2)
        return {};
    return m_against->currentIndex() == 0 ? period.before() : Period{period.from.addYears(-1), period.to.addYears(-1)};
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

void FilterBar::fold()
{
    // What goes first is what is asked for least; period and comparison always stay.
    QWidget *regionsShown = m_regions && m_regions->layout()->count() > 0 ? m_regions : nullptr;
    PrefixCombo *regionCombo = m_combos.value(u"region"_s);
    const QStringList order{u"source"_s, u"channel"_s, u"segment"_s, u"touchpoint"_s};
    QStringList shown;
    for (const QString &dimension : order) {
        if (m_combos.contains(dimension) && m_choices->of(dimension)
            && m_choices->of(dimension)->values.size() > (dimension == u"source"_s ? 1 : 0))
            shown.append(dimension);
    }
    const int room = width() - m_more->sizeHint().width() - 6;
    const auto needed = [&] {
        int sum = (m_parts.testFlag(PeriodPart) ? m_period->sizeHint().width() + 6 : 0)
            + (m_parts.testFlag(ComparisonPart) ? m_against->sizeHint().width() + 6 : 0);
        for (const QString &dimension : std::as_const(shown))
            sum += m_combos.value(dimension)->sizeHint().width() + 6;
        if (regionsShown)
            sum += regionsShown->layout()->sizeHint().width() + 6;
        return sum;
    };
    if (needed() > room && !shown.isEmpty() && shown.first() == u"source"_s
        && m_slice.where.value(u"source"_s).isEmpty())
        shown.removeFirst();
    if (needed() > room)
        regionsShown = nullptr;
    while (needed() > room && !shown.isEmpty())
        shown.removeFirst();
    for (const QString &dimension : order) {
        if (PrefixCombo *combo = m_combos.value(dimension))
            combo->setVisible(shown.contains(dimension));
    }
    if (regionCombo)
        regionCombo->setVisible(
            !regionsShown && m_choices->of(u"region"_s) && needed() + regionCombo->sizeHint().width() + 6 <= room);
    if (m_regions)
        m_regions->setVisible(regionsShown);
    m_folded.clear();
    for (const Choices::One &one : std::as_const(m_choices->all)) {
        const bool visible = shown.contains(one.dimension)
            || (one.dimension == u"region"_s && (regionsShown || (regionCombo && !regionCombo->isHidden())));
        if (!visible)
            m_folded.append(one.dimension);
    }
    const auto set = std::count_if(m_folded.begin(), m_folded.end(),
        [this](const QString &dimension) { return m_slice.where.contains(dimension); });
    m_more->setText(set > 0 ? tr("More: %n", nullptr, int(set)) : tr("More"));
    m_more->setAccessibleName(tr("More filters"));
    m_more->setVisible(!m_folded.isEmpty() || !m_slice.where.isEmpty());
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
    column->addLayout(form);
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

QSize FilterBar::minimumSizeHint() const
{
    int width = m_more->sizeHint().width();
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
