// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journey/journeypage.h"

#include "ui/journey/journeymenu.h"
#include "ui/journey/journeypanel.h"
#include "ui/journey/journeytable.h"
#include "ui/journey/mapchips.h"
#include "ui/journey/mapfind.h"
#include "ui/journey/mapstrip.h"
#include "ui/kit/controls.h"
#include "ui/kit/currentstack.h"
#include "ui/kit/editing.h"
#include "ui/kit/filterbar.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/panels.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace hearken {

using namespace Qt::StringLiterals;

constexpr double legendFrom = 380; ///< height of the page, in design pixels, that has room for the key

JourneyPage::JourneyPage(Workbench &workbench, QWidget *parent)
    : Page(parent)
    , m_workbench(workbench)
    , m_header(new PageHeader(tr("Journeys"), this))
    , m_menu(new JourneyMenu(this))
    , m_present(makeButton(tr("Present"), u"play"_s))
    , m_add(makeButton(tr("Add touchpoint"), u"plus"_s))
    , m_filter(new FilterBar(workbench, FilterBar::PeriodPart, this))
    , m_banner(new Banner(this))
    , m_map(new MapView(this))
    , m_table(new JourneyTable(this))
    , m_panel(new JourneyPanel(this))
{
    QWidget *content = makeContent();
    m_viewBar = makeViewBar();
    for (QWidget *action : std::initializer_list<QWidget *>{m_menu, m_compare, m_present, m_add})
        m_header->addAction(action);
    m_filter->setPreset(PeriodPreset::Last90);
    m_bar = makeBar();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_bar);
    column->addWidget(m_viewBar);
    column->addWidget(m_find);
    column->addLayout(pageRow(m_banner));
    column->addWidget(content, 1);
    connectParts();
    load();
    refresh();
}

JourneyPage::~JourneyPage()
{
    // Fields that are open tell what was typed when they go; then there is no page to hear it.
    for (QWidget *part :
        {static_cast<QWidget *>(m_map), static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_panel)})
        part->disconnect(this);
    m_table->setTyped({});
}

QWidget *JourneyPage::makeBar()
{
    auto *bar = new QWidget(this);
    // A narrow window folds it; it must not keep the window from becoming narrow.
    QSizePolicy policy = bar->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    bar->setSizePolicy(policy);
    auto *rows = new QVBoxLayout(bar);
    rows->setContentsMargins(space::page, 0, space::page, 8);
    rows->setSpacing(6);
    auto *row = new QHBoxLayout;
    m_tools = row;
    row->setSpacing(6);
    rows->addLayout(row);
    m_modes = new SegmentedSwitch({tr("Map"), tr("Table"), tr("Curve"), tr("Story")}, tr("View of the journey"), bar);
    m_densities = new SegmentedSwitch({tr("Overview"), tr("Standard"), tr("Detail")}, tr("Density of the map"), bar);
    m_densities->setCurrent(int(MapDensity::Standard));
    row->addWidget(m_modes);
    row->addWidget(m_densities);
    row->addWidget(m_filter, 1);
    m_second = new QWidget(bar);
    new FlowLayout(Qt::AlignLeading, 6, m_second);
    m_second->hide();
    rows->addWidget(m_second);
    m_personas = new PersonaChips(bar);
    m_orders = new OrderChips(bar);
    connect(m_personas, &PersonaChips::chosen, this, [this](const QString &persona) {
        m_persona = persona;
        refresh();
        Q_EMIT foundationChanged();
    });
    connect(m_orders, &OrderChips::asked, this, &JourneyPage::showOrder);
    m_fit = makeCompactButton({}, {}, ButtonKind::Quiet, bar);
    row->addWidget(m_personas);
    row->addWidget(m_orders);
    showZoom();
    m_fit->setToolTip(tr("Fits the map into the width (0); + and − zoom"));
    row->addWidget(m_fit);
    return bar;
}

/// What stands beside the filter where there is room is in a row below it, or two, where there is none: first the chips,
/// then the density and the zoom as well.
void JourneyPage::placeChips()
{
    const auto room = [this](std::initializer_list<QWidget *> group) {
        int used = 0;
        for (const QWidget *one : group)
            used += one->sizeHint().width() + m_tools->spacing();
        return used;
    };
    const int filter = 2 * space::page + m_filter->minimumSizeHint().width() + room({m_modes});
    const int tools = filter + room({m_densities, m_fit});
    const int all = tools + room({m_orders}) + (m_personas->isHidden() ? 0 : room({m_personas}) + 8);
    const Below below = all <= width() ? Below::Nothing : tools <= width() ? Below::Chips : Below::Tools;
    if (below == m_below)
        return;
    m_below = below;
    QLayout *const second = m_second->layout();
    for (QWidget *one : std::initializer_list<QWidget *>{m_densities, m_personas, m_orders, m_fit}) {
        m_tools->removeWidget(one);
        second->removeWidget(one);
        const bool chips = one == m_personas || one == m_orders;
        if (below == Below::Tools || (chips && below == Below::Chips))
            second->addWidget(one);
        else
            m_tools->insertWidget(one == m_densities ? 1 : -1, one);
    }
    m_second->setVisible(below != Below::Nothing);
}

QWidget *JourneyPage::makeContent()
{
    auto *content = new QWidget(this);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins({});
    row->setSpacing(0);
    auto *map = new QWidget(content);
    auto *column = new QVBoxLayout(map);
    column->setContentsMargins(space::page, 0, 6, 0);
    column->setSpacing(0);
    column->addWidget(m_map, 1);
    m_strip = new MapStrip(*m_map, map);
    column->addWidget(m_strip);
    m_legend = new LegendBar(mapLegend(), map);
    column->addWidget(m_legend);
    m_stack = new CurrentStack(content);
    m_stack->addWidget(map);
    auto *table = new QWidget(content);
    auto *beside = new QVBoxLayout(table);
    beside->setContentsMargins(space::page, 0, 6, 0);
    beside->addWidget(m_table);
    m_stack->addWidget(table);
    m_stack->addWidget(makeEmpty());
    makeViews();
    row->addWidget(m_stack, 1);
    row->addWidget(m_panel);
    m_panel->hide();
    return content;
}

QWidget *JourneyPage::makeEmpty()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(space::page, 0, space::page, space::page);
    m_empty = new EmptyState(u"journey"_s, tr("No journey yet"),
        tr("A journey shows the way of your customers, stage by stage, with what they say at each touchpoint. Begin with a template, or paste a list of stages and touchpoints."),
        page);
    const bool canWrite = m_workbench.project().canWrite();
    int shown = 0;
    for (const JourneyTemplate &one : journeyTemplates()) {
        QPushButton *button = m_empty->addAction(
            one.name, shown == 0 ? u"plus"_s : u"journey"_s, shown == 0 ? ButtonKind::Primary : ButtonKind::Secondary);
        button->setToolTip(one.note);
        button->setEnabled(canWrite);
        connect(button, &QPushButton::clicked, this, [this, one] { begin(one.name, one.stages); });
        if (++shown == 4)
            break;
    }
    column->addWidget(m_empty);
    m_list = new QPlainTextEdit(page);
    m_list->setAccessibleName(tr("List of stages and touchpoints"));
    m_list->setPlaceholderText(tr("Buy:\n- Compares offers\n- Places order\nInstall:\n- Technician visit"));
    m_list->setTabChangesFocus(true);
    m_list->setMaximumHeight(160);
    m_list->setEnabled(canWrite);
    column->addWidget(m_list);
    auto *make = makeButton(tr("Make a journey from this list"), u"list"_s);
    make->setEnabled(false);
    connect(m_list, &QPlainTextEdit::textChanged, make,
        [this, make] { make->setEnabled(!m_list->toPlainText().trimmed().isEmpty()); });
    connect(make, &QPushButton::clicked, this, &JourneyPage::beginFromList);
    m_leaveList = makeButton(tr("Back to the journey"), u"left"_s, ButtonKind::Quiet, page);
    connect(m_leaveList, &QPushButton::clicked, this, &JourneyPage::leaveList);
    auto *file = makeButton(tr("Bring in a file…"), u"import"_s, ButtonKind::Secondary, page);
    file->setToolTip(tr("A table, journey.json, CJML, Mermaid or an event log"));
    file->setEnabled(canWrite);
    connect(file, &QPushButton::clicked, this, &JourneyPage::askWhatToBringIn);
    auto *under = new QHBoxLayout;
    under->addWidget(make);
    under->addWidget(file);
    under->addWidget(m_leaveList);
    under->addStretch(1);
    column->addLayout(under);
    column->addStretch(1);
    return page;
}

void JourneyPage::connectParts()
{
    connect(m_filter, &FilterBar::changed, this, [this] {
        refresh();
        Q_EMIT foundationChanged();
    });
    connect(m_filter, &FilterBar::failed, this, [this](const Error &error) { m_banner->say(error); });
    connect(m_modes, &SegmentedSwitch::chosen, this, &JourneyPage::setMode);
    connect(
        m_densities, &SegmentedSwitch::chosen, this, [this](int density) { m_map->setDensity(MapDensity(density)); });
    connect(m_fit, &QPushButton::clicked, m_map, &MapView::fitWidth);
    connect(m_map, &MapView::zoomChanged, this, &JourneyPage::showZoom);
    connect(m_map, &MapView::cursorMoved, this, &JourneyPage::showPanel);
    connect(m_map, &MapView::asked, this, &JourneyPage::ask);
    connect(m_map, &MapView::textEntered, this, &JourneyPage::enterText);
    connect(m_map, &MapView::stepPlaced, this, [this](int column, int stage, int position) {
        if (const JourneyStep *step = stepAt(column))
            change(
                tr("Move touchpoint"), withStepPlaced(*journey(), step->key, m_shown.stages.at(stage).key, position));
    });
    connect(m_map, &MapView::lanePlaced, this, [this](int lane, int by) {
        change(tr("Move lane"), withLaneMoved(*journey(), m_map->map().lanes.at(lane).key, by));
    });
    connect(m_map, &MapView::stagePlaced, this, [this](int stage, int by) {
        change(tr("Move stage"), withStageMoved(*journey(), m_shown.stages.at(stage).key, by));
    });
    connect(m_table, &JourneyTable::selected, this, [this](int lane, int column) {
        m_map->setCursorPlace({lane, column, -1, -1});
    });
    connect(m_table, &JourneyTable::stageSelected, this, [this](int stage) {
        m_map->setCursorPlace({-1, -1, stage, -1});
    });
    connect(m_map, &MapView::cursorMoved, this, &JourneyPage::followInTable);
    m_table->setEditable(m_workbench.project().canWrite());
    m_table->setTyped(
        [this](int lane, int column) { return journey() ? typedText(draft(), m_shown, lane, column) : QString(); });
    connect(m_table, &JourneyTable::textEntered, this, &JourneyPage::enterText);
    connect(m_table, &JourneyTable::asked, this, &JourneyPage::ask);
    connect(m_add, &QPushButton::clicked, this, [this] { ask(MapCommand::AddAfter); });
    connect(m_present, &QPushButton::clicked, this, &JourneyPage::present);
    connect(m_menu, &JourneyMenu::chosen, this, &JourneyPage::setJourney);
    connect(m_menu, &JourneyMenu::beginAsked, this, &JourneyPage::begin);
    connect(m_menu, &JourneyMenu::listAsked, this, [this] {
        m_listing = true;
        showEmpty(true);
        m_list->setFocus();
    });
    connect(m_menu, &JourneyMenu::fileAsked, this, &JourneyPage::askWhatToBringIn);
    connect(m_menu, &JourneyMenu::detailsAsked, this, &JourneyPage::askDetails);
    connect(m_menu, &JourneyMenu::keepAsked, this, &JourneyPage::askVersionName);
    connect(m_menu, &JourneyMenu::restoreAsked, this, &JourneyPage::restore);
    connect(m_menu, &JourneyMenu::toBeAsked, this, &JourneyPage::copyAsToBe);
    connect(m_menu, &JourneyMenu::removeAsked, this, &JourneyPage::removeJourney);
    connect(m_menu, &JourneyMenu::laneAsked, this, &JourneyPage::addLane);
    connect(m_menu, &JourneyMenu::laneShown, this, [this](const QString &key) {
        JourneyLane lane = journey()->lanes.at(laneIndex(*journey(), key));
        lane.hidden = false;
        change(tr("Show lane"), withLaneChanged(*journey(), lane));
    });
    connect(m_menu, &JourneyMenu::saveAsked, this, &JourneyPage::askWhereToSave);
    connect(m_panel, &JourneyPanel::closeAsked, this, &JourneyPage::closePanel);
    connect(m_panel, &JourneyPanel::evidenceAsked, this, &JourneyPage::openEvidence);
    connect(m_panel, &JourneyPanel::touchpointChanged, this,
        [this](const Touchpoint &after) { changeTouchpoint(tr("Change touchpoint “%1”").arg(after.name), after); });
    connect(m_panel, &JourneyPanel::stepChanged, this,
        [this](const JourneyStep &step) { change(tr("Change touchpoint"), withStepChanged(*journey(), step)); });
    connect(m_panel, &JourneyPanel::cardChanged, this, [this](const JourneyCard &card) {
        change(tr("Change card “%1”").arg(card.title), withCardChanged(*journey(), card));
    });
    connect(m_panel, &JourneyPanel::cardAsked, this, &JourneyPage::selectCard);
    connect(m_panel, &JourneyPanel::actionAsked, this, &JourneyPage::addAction);
    connect(m_panel, &JourneyPanel::responseAsked, this, &JourneyPage::openResponse);
    connect(m_panel, &JourneyPanel::subJourneyAsked, this, [this](const QString &key) {
        if (const JourneyStep *step = stepAt(m_map->selectedColumn()))
            change(key.isEmpty() ? tr("Take away the journey behind a touchpoint")
                                 : tr("Set the journey behind a touchpoint"),
                withSubJourney(*journey(), step->key, key));
        showPanel(); // as it is, when it could not be
    });
    connect(m_panel, &JourneyPanel::subJourneyMade, this, &JourneyPage::makeSubJourney);
    connect(m_panel, &JourneyPanel::subJourneyOpened, this, [this] {
        if (const JourneyStep *step = stepAt(m_map->selectedColumn()); step && !step->subJourney.isEmpty())
            setJourney(QString(step->subJourney));
    });
    connect(m_panel, &JourneyPanel::personaChanged, this, [this](const Persona &persona) {
        change(tr("Change persona “%1”").arg(persona.name), withPersona(*journey(), persona));
    });
    connect(m_panel, &JourneyPanel::personaRemoved, this, [this](const QString &key) {
        for (const Persona &persona : QList<Persona>(journey()->personas)) {
            if (persona.key == key)
                change(tr("Remove persona “%1”").arg(persona.name), withoutPersona(*journey(), key));
        }
    });
    connect(m_panel, &JourneyPanel::numberRefused, this, [this](const QString &text) {
        m_banner->say(tr("“%1” is not a number.").arg(text), tr("Type a number here, or nothing to take it away."));
    });
    connect(m_panel, &JourneyPanel::turned, this, [this](int by) {
        m_map->setCursorPlace({std::max(m_map->cursor().lane, 0),
            std::clamp(m_map->cursor().column + by, 0, int(m_shown.columns.size()) - 1), -1, -1});
    });
    connect(&m_workbench.project(), &Project::changed, this, &JourneyPage::follow);
}

QString JourneyPage::title() const
{
    const Journey *shown = journey();
    if (m_screen == Screen::Portfolio)
        return tr("All journeys");
    return shown ? shown->name : tr("Journeys");
}

void JourneyPage::open(const Link &link)
{
    if (!link.slice.isEmpty())
        m_filter->setSlice(Slice::fromMap(link.slice));
    if (link.key.startsWith("bring:"_L1)) {
        bringIn(link.key.mid(6));
        return refresh();
    }
    const QString target = takeLook(link.key);
    if (openScreen(target))
        return;
    const bool here = target.startsWith("step:"_L1);
    const QString key = here ? QString() : target.section(u'#', 0, 0);
    m_pendingStep = here ? target.mid(5) : target.section(u'#', 1);
    for (const Journey &journey : std::as_const(m_journeys)) {
        if (!key.isEmpty() && (journey.key == key || journey.name == key))
            return setJourney(journey.key);
    }
    if (!key.isEmpty())
        m_banner->say(
            tr("There is no journey “%1” any more.").arg(key), tr("Choose another one from the list of journeys."));
    refresh();
}

QString JourneyPage::foundation() const
{
    return tr("Period: %1").arg(m_filter->periodPhrase());
}

Link JourneyPage::here() const
{
    return {u"journeys"_s, screenKey(), m_filter->slice().toMap()};
}

const Journey *JourneyPage::journey() const
{
    return withKey(m_journeys, m_key);
}

JourneyView JourneyPage::view() const
{
    return {m_filter->slice(), m_persona, {}};
}

Journey JourneyPage::seen() const
{
    return seenBy(*journey(), view());
}

/// Reads anew what a change touches: facts are read when they changed, all else leaves them as they are.
void JourneyPage::follow(const QStringList &topics)
{
    const auto told = [&topics](std::initializer_list<QLatin1StringView> words) {
        return std::any_of(words.begin(), words.end(), [&](QLatin1StringView word) { return topics.contains(word); });
    };
    const bool facts = topics.isEmpty()
        || told({"feedback"_L1, "source"_L1, "question"_L1, "metric"_L1, "goal"_L1, "happening"_L1, "setting"_L1});
    if (!facts && !told({"journey"_L1}))
        return;
    load(facts);
    refresh();
}

/// The journeys and, when they may have changed, the facts that their numbers are made from.
void JourneyPage::load(bool facts)
{
    Session &session = m_workbench.project().session();
    const Result<QList<Journey>> journeys = Journeys::all(session);
    if (!journeys) {
        m_banner->say(journeys.error());
        return;
    }
    m_journeys = *journeys;
    if (!journey())
        m_key = m_journeys.isEmpty() ? QString() : m_journeys.first().key;
    if (facts || m_ground.facts.rules.today.isNull()) {
        const auto ground = JourneyGround::load(session, m_key, m_workbench.project().clock()().date());
        if (ground)
            m_ground = *ground;
        else
            m_banner->say(ground.error());
    }
    const Result<QList<Touchpoint>> touchpoints = Touchpoints::all(session);
    const Result<QList<JourneySnapshot>> versions = JourneySnapshots::of(session, m_key);
    if (touchpoints && versions) {
        m_ground.touchpoints = *touchpoints;
        m_versions = *versions;
        m_ground.number = m_versions.isEmpty() ? 0 : m_versions.constFirst().number;
        m_ground.versionDay = m_versions.isEmpty() ? QDate() : m_versions.constFirst().day;
    } else {
        m_banner->say(touchpoints ? versions.error() : touchpoints.error());
    }
    m_menu->setJourneys(m_journeys, m_key, m_versions, m_workbench.project().canWrite());
    const Journey *shown = journey();
    m_personas->setPersonas(shown ? shown->personas : QList<Persona>(),
        shown && m_persona.isEmpty() && !shown->personas.isEmpty() ? shown->personas.constFirst().key : m_persona);
    placeChips();
    showEmpty(m_journeys.isEmpty() || m_listing);
    sketch();
}

void JourneyPage::setJourney(const QString &key)
{
    m_listing = false;
    m_screen = Screen::Journey;
    if (key != m_key) {
        m_key = key;
        m_persona.clear();
        m_shown = {};
        m_map->setCursorPlace({});
    }
    load(false);
    refresh();
    Q_EMIT foundationChanged();
}

void JourneyPage::leaveList()
{
    m_listing = false;
    showEmpty(m_journeys.isEmpty());
    showMap(m_shown);
    shownView()->setFocus();
}

void JourneyPage::showEmpty(bool empty)
{
    m_bar->setVisible(!empty);
    m_present->setVisible(!empty);
    m_add->setVisible(!empty);
    enableEditing(m_add, m_workbench.project().canWrite());
    m_menu->setVisible(!m_journeys.isEmpty());
    m_leaveList->setVisible(!m_journeys.isEmpty());
    if (empty) {
        m_stack->setCurrentIndex(2);
        m_header->setTitle(tr("Journeys"));
        m_header->setMeta({});
        m_panel->hide();
    } else if (m_stack->currentIndex() == 2) {
        setMode(int(m_mode));
    }
    placeScreen();
}

void JourneyPage::setMode(int mode)
{
    m_mode = Mode(mode);
    m_modes->setCurrent(mode);
    if (m_mode == Mode::Story) {
        present();
        m_modes->setCurrent(m_stack->currentIndex() == 1 ? int(Mode::Table) : int(Mode::Map));
        m_mode = m_stack->currentIndex() == 1 ? Mode::Table : Mode::Map;
    }
    m_stack->setCurrentIndex(m_mode == Mode::Table ? 1 : 0);
    m_densities->setEnabled(m_mode != Mode::Table);
    showMap(m_shown);
}

void JourneyPage::showZoom()
{
    m_fit->setText(tr("Fit width · %1%").arg(QLocale().toString(qRound(m_map->zoom() * 100))));
}

void JourneyPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    placeChips();
    m_legend->setVisible(height() >= legendFrom * textScale()); // a low window is the map's
    showPanel();
}

} // namespace hearken
