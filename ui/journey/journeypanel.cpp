// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journey/journeypanel.h"

#include "core/journey/stepevidence.h"
#include "ui/figure/figuretext.h"
#include "ui/figure/figureview.h"
#include "ui/journey/cellentry.h"
#include "ui/journey/personafields.h"
#include "ui/journey/stepview.h"
#include "ui/kit/controls.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/scrolling.h"
#include "ui/kit/textscale.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

QFrame *makeSection(QWidget *parent)
{
    QFrame *section = makeFrame(u"panelHead"_s, parent);
    auto *column = new QVBoxLayout(section);
    column->setContentsMargins(14, 10, 14, 10);
    column->setSpacing(4);
    return section;
}

template <class Cell>
const Cell *cellIn(const JourneyMap &map, LaneKind kind, int column)
{
    for (const MapLane &lane : map.lanes) {
        const auto *cells = std::get_if<QList<Cell>>(&lane.content);
        if (lane.kind == kind && cells && column < cells->size() && lane.state == CellState::Ready)
            return &cells->at(column);
    }
    return nullptr;
}

} // namespace

JourneyPanel::JourneyPanel(QWidget *parent)
    : SidePanel(tr("Evidence of the touchpoint"), parent)
{
    // The map needs the room.
    followTextScale(this, [this] { setMaximumWidth(qRound(306 * std::min(textScale(), 1.35))); });
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins({});
    column->setSpacing(0);
    makeHead();
    column->addWidget(makeEvidence());
    column->addWidget(makeCardFields());
    m_fields = makeFields();
    column->addWidget(m_fields);
    m_personas = new PersonaFields(inside);
    column->addWidget(m_personas);
    connect(m_personas, &PersonaFields::changed, this, &JourneyPanel::personaChanged);
    connect(m_personas, &PersonaFields::removed, this, &JourneyPanel::personaRemoved);
    column->addStretch(1);
    QScrollArea *scroll = scrolling(inside, tr("Evidence and fields of the touchpoint"), this);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    body()->addWidget(scroll, 1);

    m_responses = makeCompactButton(tr("Responses"), u"chat"_s, ButtonKind::Primary, this);
    footer()->addWidget(m_responses);
    m_addAction = makeCompactButton(tr("Add action"), u"plus"_s, ButtonKind::Secondary, this);
    footer()->addWidget(m_addAction);
    connect(m_addAction, &QPushButton::clicked, this, &JourneyPanel::actionAsked);
    footer()->addStretch(1);
    setFooterVisible(true);
    connect(m_responses, &QPushButton::clicked, this, &JourneyPanel::evidenceAsked);
    // What is being typed belongs to the touchpoint that is left.
    const auto turn = [this](int by) {
        sendTouchpoint();
        sendCard();
        Q_EMIT turned(by);
    };
    connect(m_before, &QToolButton::clicked, this, [turn] { turn(-1); });
    connect(m_after, &QToolButton::clicked, this, [turn] { turn(1); });
}

void JourneyPanel::makeHead()
{
    m_before = makeIconButton(u"left"_s, tr("Touchpoint before"), this);
    m_after = makeIconButton(u"right"_s, tr("Touchpoint after"), this);
    addHeadAction(m_before);
    addHeadAction(m_after);
    auto *under = new QWidget(this);
    auto *row = new FlowLayout(Qt::AlignLeading, 6, under);
    row->setContentsMargins(0, 4, 0, 0);
    m_moment = makeLabel(u"◆ "_s % tr("moment of truth"), TextRole::Meta, u"tagOutline"_s, under);
    m_grounding = makeLabel({}, TextRole::Second, u"ink2"_s, under);
    row->addWidget(m_moment);
    row->addWidget(m_grounding);
    addUnderTitle(under);
}

QWidget *JourneyPanel::makeEvidence()
{
    auto *all = new QWidget(this);
    auto *outer = new QVBoxLayout(all);
    outer->setContentsMargins({});
    outer->setSpacing(0);
    QFrame *box = makeSection(all);
    auto *column = static_cast<QVBoxLayout *>(box->layout());
    m_metric = makeLabel({}, TextRole::SecondStrong, {}, box);
    column->addWidget(m_metric);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_value = makeLabel({}, TextRole::BigValueCompact, {}, box);
    m_interval = makeLabel({}, TextRole::Second, u"ink2"_s, box);
    row->addWidget(m_value);
    row->addWidget(m_interval, 1, Qt::AlignBottom);
    column->addLayout(row);
    m_verdict = makeLabel({}, TextRole::SecondStrong, {}, box);
    m_verdict->setWordWrap(true);
    m_bar = new FigureView(box);
    m_bar->setMinimumWidth(60);
    followTextScale(m_bar, [this] { m_bar->setFixedHeight(qRound(38 * textScale())); });
    column->addWidget(m_bar);
    column->addWidget(m_verdict);
    m_gap = makeLabel({}, TextRole::Second, u"ink2"_s, box);
    m_gap->setWordWrap(true);
    column->addWidget(m_gap);
    outer->addWidget(box);

    m_view = new StepView(all);
    outer->addWidget(m_view);
    connect(m_view, &StepView::responseAsked, this, &JourneyPanel::responseAsked);
    connect(m_view, &StepView::cardAsked, this, &JourneyPanel::cardAsked);
    return all;
}

QLineEdit *JourneyPanel::addField(QWidget *box, const QString &label)
{
    auto *field = new QLineEdit(box);
    field->setAccessibleName(label);
    auto *words = makeLabel(label, TextRole::Second, u"ink2"_s, box);
    words->setBuddy(field);
    static_cast<QFormLayout *>(box->layout())->addRow(words, field);
    return field;
}

QWidget *JourneyPanel::makeFields()
{
    QFrame *section = makeSection(this);
    auto *column = static_cast<QVBoxLayout *>(section->layout());
    column->addWidget(makeLabel(tr("Touchpoint"), TextRole::SecondStrong, {}, section));
    auto *box = new QWidget(section);
    auto *form = new QFormLayout(box);
    form->setContentsMargins({});
    form->setSpacing(5);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_name = addField(box, tr("Name"));
    m_channel = addField(box, tr("Channel"));
    m_heardAs = addField(box, tr("Heard as"));
    m_heardAs->setToolTip(tr("Names under which feedback calls this touchpoint, with commas between them"));
    m_department = addField(box, tr("Department"));
    m_process = addField(box, tr("Process"));
    m_owner = addField(box, tr("Owner"));
    m_isMoment = new QCheckBox(tr("Moment of truth"), box);
    form->addRow(m_isMoment);
    m_rests = new QComboBox(box);
    m_rests->addItems({tr("assumed"), tr("partly assumed"), tr("researched")});
    m_rests->setAccessibleName(tr("What it rests on"));
    form->addRow(makeLabel(tr("Rests on"), TextRole::Second, u"ink2"_s, box), m_rests);
    m_expected = addField(box, tr("Expected"));
    m_expected->setToolTip(tr("What customers expect here, set by hand; what they say themselves goes before it"));
    m_forecast = addField(box, tr("Forecast"));
    m_forecast->setToolTip(tr("What the measure is expected to become"));
    auto *behind = new QHBoxLayout;
    behind->setSpacing(4);
    m_sub = new QComboBox(box);
    m_sub->setAccessibleName(tr("Journey behind the touchpoint"));
    m_sub->setMinimumContentsLength(8);
    m_sub->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_openSub = makeIconButton(u"right"_s, tr("Open the journey behind"), box);
    behind->addWidget(m_sub, 1);
    behind->addWidget(m_openSub);
    QLabel *behindWord = makeLabel(tr("In detail"), TextRole::Second, u"ink2"_s, box);
    behindWord->setBuddy(m_sub);
    form->addRow(behindWord, behind);
    column->addWidget(box);
    for (QLineEdit *field : {m_name, m_channel, m_heardAs, m_department, m_process, m_owner})
        connect(field, &QLineEdit::editingFinished, this, &JourneyPanel::sendTouchpoint);
    connect(m_isMoment, &QCheckBox::toggled, this, &JourneyPanel::sendStep);
    connect(m_rests, &QComboBox::activated, this, &JourneyPanel::sendStep);
    for (QLineEdit *field : {m_expected, m_forecast})
        connect(field, &QLineEdit::editingFinished, this, &JourneyPanel::sendStep);
    connect(m_openSub, &QToolButton::clicked, this, &JourneyPanel::subJourneyOpened);
    connect(m_sub, &QComboBox::activated, this, [this](int index) {
        index == m_sub->count() - 1 ? Q_EMIT subJourneyMade()
                                    : Q_EMIT subJourneyAsked(m_sub->itemData(index).toString());
    });
    return section;
}

QWidget *JourneyPanel::makeCardFields()
{
    QFrame *section = makeSection(this);
    auto *column = static_cast<QVBoxLayout *>(section->layout());
    column->addWidget(makeLabel(tr("Card"), TextRole::SecondStrong, {}, section));
    auto *box = new QWidget(section);
    auto *form = new QFormLayout(box);
    form->setContentsMargins({});
    form->setSpacing(5);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_title = addField(box, tr("Title"));
    m_detail = addField(box, tr("Second line"));
    m_note = addField(box, tr("Third line"));
    m_kind = new QComboBox(box);
    m_kind->addItems({tr("pain"), tr("vital process"), tr("opportunity"), tr("action")});
    m_kind->setAccessibleName(tr("Kind of card"));
    form->addRow(makeLabel(tr("Kind"), TextRole::Second, u"ink2"_s, box), m_kind);
    m_state = new QComboBox(box);
    m_state->addItems({tr("proposed"), tr("running"), tr("done")});
    m_state->setAccessibleName(tr("State of the card"));
    form->addRow(makeLabel(tr("State"), TextRole::Second, u"ink2"_s, box), m_state);
    m_due = new QDateEdit(box);
    m_due->setCalendarPopup(true);
    m_due->setAccessibleName(tr("Due"));
    m_due->setMinimumDate(QDate(1990, 1, 1));
    m_due->setSpecialValueText(tr("no day")); // at the least date
    m_due->setDisplayFormat(locale().dateFormat(QLocale::ShortFormat));
    QLabel *dueWord = makeLabel(tr("Due"), TextRole::Second, u"ink2"_s, box);
    dueWord->setBuddy(m_due);
    form->addRow(dueWord, m_due);
    column->addWidget(box);
    for (QLineEdit *field : {m_title, m_detail, m_note})
        connect(field, &QLineEdit::editingFinished, this, &JourneyPanel::sendCard);
    connect(m_kind, &QComboBox::activated, this, &JourneyPanel::sendCard);
    connect(m_due, &QDateEdit::editingFinished, this, &JourneyPanel::sendCard);
    connect(m_state, &QComboBox::activated, this, &JourneyPanel::sendCard);
    m_cardBox = section;
    return section;
}

void JourneyPanel::showStep(const JourneyMap &map, const PanelPlace &place)
{
    m_filling = true;
    const bool same = m_touchpoint.key == place.touchpoint.key && m_step.key == place.step.key;
    const bool sameCard = m_card && place.card && m_card->key == place.card->key;
    m_step = place.step;
    m_touchpoint = place.touchpoint;
    m_card = place.card;
    const MapColumn &shown = map.columns.at(place.column);
    setTitle(place.whose.isEmpty() ? tr("Touchpoint") : tr("Touchpoint, answers of %1").arg(place.whose),
        place.touchpoint.name);
    m_moment->setVisible(place.step.momentOfTruth);
    m_grounding->setText(capitalised(shown.groundingWords));
    m_grounding->setVisible(!shown.groundingWords.isEmpty());
    setTone(m_grounding, shown.stale || shown.blind ? u"attention"_s : u"ink2"_s);
    showMeasure(map, place.column);
    if (!same)
        m_view->forgetEvidence();
    m_view->showPlace(map, place.column);
    showFields(map, place, same);
    showSubJourneys(place);
    m_personas->setPersonas(place.personas, place.choices, place.canWrite);
    m_addAction->setEnabled(place.canWrite);
    m_cardBox->setVisible(m_card.has_value());
    if (m_card) {
        const std::pair<QLineEdit *, QString> lines[]{
            {m_title, m_card->title}, {m_detail, m_card->detail}, {m_note, m_card->note}};
        for (const auto &[field, text] : lines) {
            if (!sameCard || !field->isModified())
                field->setText(text);
        }
        m_kind->setCurrentIndex(int(m_card->kind));
        m_state->setCurrentIndex(int(m_card->state));
        if (!sameCard || !m_due->hasFocus())
            m_due->setDate(m_card->due.isValid() ? m_card->due : m_due->minimumDate());
        m_cardBox->setEnabled(place.canWrite);
    }
    m_filling = false;
}

void JourneyPanel::showFields(const JourneyMap &map, const PanelPlace &place, bool same)
{
    const auto *measure = cellIn<MeasureCell>(map, LaneKind::Measure, place.column);
    const auto *gap = cellIn<GapCell>(map, LaneKind::Expectation, place.column);
    m_expectedUnit = gap ? gap->unit : Unit::Mean;
    m_forecastUnit = measure ? measure->unit : Unit::Share;
    const auto number = [](std::optional<double> value, Unit unit) {
        return value ? numberTyped(*value, unit) : QString();
    };
    const Touchpoint &touchpoint = place.touchpoint;
    const std::pair<QLineEdit *, QString> fields[]{{m_name, touchpoint.name}, {m_channel, touchpoint.channel},
        {m_heardAs, touchpoint.heardAs.join(u", "_s)}, {m_department, touchpoint.department},
        {m_process, touchpoint.process}, {m_owner, touchpoint.owner},
        {m_expected, number(place.step.expected, m_expectedUnit)},
        {m_forecast, number(place.step.forecast, m_forecastUnit)}};
    for (const auto &[field, text] : fields) {
        if (!same || !field->isModified())
            field->setText(text);
        field->setReadOnly(!place.canWrite);
    }
    m_isMoment->setChecked(place.step.momentOfTruth);
    m_isMoment->setEnabled(place.canWrite);
    m_rests->setCurrentIndex(int(place.step.grounding));
    m_rests->setEnabled(place.canWrite);
    // Only what shall be is forecast.
    const bool forecast = place.time == JourneyTime::ToBe || place.step.forecast;
    auto *form = static_cast<QFormLayout *>(m_forecast->parentWidget()->layout());
    form->labelForField(m_forecast)->setVisible(forecast);
    m_forecast->setVisible(forecast);
}

void JourneyPanel::showSubJourneys(const PanelPlace &place)
{
    m_sub->clear();
    m_sub->addItem(tr("no journey"), QString());
    for (const auto &[key, name] : place.journeys)
        m_sub->addItem(name, key);
    m_sub->addItem(tr("Make a new one"), QString());
    m_sub->setCurrentIndex(std::max(0, m_sub->findData(place.step.subJourney)));
    m_sub->setEnabled(place.canWrite);
    m_openSub->setEnabled(!place.step.subJourney.isEmpty());
}

void JourneyPanel::showEvidence(const StepEvidence &evidence)
{
    m_view->showEvidence(evidence);
    // At once: who takes a picture of the page does not wait for the next turn of the event loop.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

void JourneyPanel::showPersona(const QString &key)
{
    m_personas->showPersona(key);
}

void JourneyPanel::showMeasure(const JourneyMap &map, int column)
{
    const auto *cell = cellIn<MeasureCell>(map, LaneKind::Measure, column);
    const bool known = cell && cell->isKnown();
    m_metric->setText(cell ? cell->metricName : tr("being counted"));
    m_metric->setVisible(!cell || !cell->metricName.isEmpty());
    m_value->setText(known ? numberText(cell->value, cell->unit) : u"–"_s);
    m_interval->setText(!cell ? QString()
            : cell->hidden    ? tr("too few answers")
            : known ? QString(intervalText(cell->low, cell->high, cell->unit) % u" · "_s % countText(cell->n))
                    : tr("no answers"));
    m_verdict->setText(cell ? cell->verdict : QString());
    m_verdict->setVisible(cell && !cell->verdict.isEmpty());
    setTone(m_verdict,
        cell && cell->tone == Tone::Attention  ? u"attention"_s
            : cell && cell->tone == Tone::Good ? u"good"_s
                                               : u"ink2"_s);
    m_bar->setVisible(known);
    m_responses->setText(known ? tr("%n responses", nullptr, int(cell->n)) : tr("Responses"));
    if (known) {
        IntervalBar bar;
        bar.now = *cell;
        bar.goal = cell->goal;
        bar.unit = cell->unit;
        bar.side = sideOf(cell->low, cell->high, cell->goal, cell->highIsGood);
        bar.scaled = true;
        shareAxis({&bar});
        m_bar->setFigure({cell->metricName, {}, {}, bar});
    }
    const auto *gap = cellIn<GapCell>(map, LaneKind::Expectation, column);
    const bool both = gap && gap->expected.isKnown() && gap->provided.isKnown();
    m_gap->setVisible(both);
    if (both) {
        const Unit unit = gap->unit;
        m_gap->setText(tr("Expected %1, provided %2: gap %3")
                           .arg(numberText(gap->expected.value, unit), numberText(gap->provided.value, unit),
                               differenceText(gap->gap, unit)));
    }
}

void JourneyPanel::focusFields()
{
    m_name->setFocus(Qt::ShortcutFocusReason);
    m_name->selectAll();
}

void JourneyPanel::focusCard()
{
    m_title->setFocus(Qt::ShortcutFocusReason);
    m_title->selectAll();
}

void JourneyPanel::sendTouchpoint()
{
    Touchpoint after = m_touchpoint;
    after.name = m_name->text().trimmed().isEmpty() ? m_touchpoint.name : m_name->text().trimmed();
    after.channel = m_channel->text().trimmed();
    after.heardAs.clear();
    for (const QString &name : m_heardAs->text().split(u',', Qt::SkipEmptyParts))
        after.heardAs.append(name.trimmed());
    after.department = m_department->text().trimmed();
    after.process = m_process->text().trimmed();
    after.owner = m_owner->text().trimmed();
    if (m_filling)
        return;
    for (QLineEdit *field : {m_name, m_channel, m_heardAs, m_department, m_process, m_owner})
        field->setModified(false);
    if (after != m_touchpoint) {
        m_touchpoint = after; // leaving the field must not ask twice
        Q_EMIT touchpointChanged(after);
    }
}

/// What a field says; false when that is no number, and then it says again what holds.
bool JourneyPanel::takeNumber(QLineEdit *field, Unit unit, std::optional<double> &number)
{
    if (!field->isModified())
        return true;
    const QString text = field->text().trimmed();
    const std::optional<double> typed = typedNumber(text, unit);
    field->setModified(false);
    if (!text.isEmpty() && !typed) {
        field->setText(number ? numberTyped(*number, unit) : QString());
        Q_EMIT numberRefused(text);
        return false;
    }
    number = typed;
    return true;
}

void JourneyPanel::sendStep()
{
    JourneyStep after = m_step;
    after.momentOfTruth = m_isMoment->isChecked();
    after.grounding = Grounding(m_rests->currentIndex());
    if (m_filling || !takeNumber(m_expected, m_expectedUnit, after.expected)
        || !takeNumber(m_forecast, m_forecastUnit, after.forecast))
        return;
    if (after != m_step) {
        m_step = after;
        Q_EMIT stepChanged(after);
    }
}

void JourneyPanel::sendCard()
{
    if (!m_card || m_filling)
        return;
    JourneyCard after = *m_card;
    after.title = m_title->text().trimmed();
    after.detail = m_detail->text().trimmed();
    after.note = m_note->text().trimmed();
    after.kind = CardKind(m_kind->currentIndex());
    after.state = CardState(m_state->currentIndex());
    after.due = m_due->date() > m_due->minimumDate() ? m_due->date() : QDate();
    for (QLineEdit *field : {m_title, m_detail, m_note})
        field->setModified(false);
    if (after != *m_card) {
        m_card = after;
        Q_EMIT cardChanged(after);
    }
}

} // namespace hearken
