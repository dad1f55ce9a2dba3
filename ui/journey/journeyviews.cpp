// SPDX-License-Identifier: GPL-3.0-or-later
// What a journey's page shows beside the map: two versions compared, and all journeys at once.
#include "ui/journey/journeypage.h"

#include "core/store/edit.h"
#include "ui/journey/compareview.h"
#include "ui/journey/journeymenu.h"
#include "ui/journey/journeypanel.h"
#include "ui/journey/mapfind.h"
#include "ui/journey/portfolioview.h"
#include "ui/kit/controls.h"
#include "ui/kit/filterbar.h"
#include "ui/kit/panels.h"

#include <QAction>
#include <QHBoxLayout>
#include <QStackedWidget>

#include <algorithm>
#include <array>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr auto compareWord = "compare:"_L1; ///< before the two sides in a link
constexpr auto portfolioWord = "portfolio:"_L1; ///< before the selected journey in a link

/// How a journey can be looked at, as a link says it before the journey: "table:new-customer".
struct Look
{
    QLatin1StringView word;
    JourneyPage::Mode mode = JourneyPage::Mode::Map;
    std::optional<MapDensity> density;
};

const std::array looks{
    Look{"map"_L1, JourneyPage::Mode::Map, {}},
    Look{"table"_L1, JourneyPage::Mode::Table, {}},
    Look{"curve"_L1, JourneyPage::Mode::Curve, {}},
    Look{"story"_L1, JourneyPage::Mode::Story, {}},
    Look{"overview"_L1, JourneyPage::Mode::Map, MapDensity::Overview},
    Look{"standard"_L1, JourneyPage::Mode::Map, MapDensity::Standard},
    Look{"detail"_L1, JourneyPage::Mode::Map, MapDensity::Detail},
};

} // namespace

/// Above what is shown instead of the map: the way back, and the period.
QWidget *JourneyPage::makeViewBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(space::page, 0, space::page, 10);
    row->setSpacing(6);
    auto *back = makeButton(tr("Back to the map"), u"left"_s, ButtonKind::Secondary, bar);
    connect(back, &QPushButton::clicked, this, [this] { showScreen(Screen::Journey); });
    m_viewFilter = new FilterBar(m_workbench, FilterBar::PeriodPart, bar);
    m_viewFilter->setPreset(PeriodPreset::Last90);
    connect(m_viewFilter, &FilterBar::changed, this, [this] {
        if (m_screen == Screen::Journey)
            return;
        m_filter->restore(m_viewFilter->state());
        refreshScreen();
        Q_EMIT foundationChanged();
    });
    row->addWidget(back);
    row->addWidget(m_viewFilter, 1);
    bar->hide();
    return bar;
}

void JourneyPage::makeViews()
{
    m_find = new MapFind(this);
    connect(m_find, &MapFind::found, m_map, &MapView::setCursorPlace);
    connect(m_find, &MapFind::ended, this, [this] {
        m_find->hide();
        shownView()->setFocus();
    });
    m_compare = makeButton(tr("Compare"), u"swap"_s);
    m_compare->setToolTip(tr("What was changed between two versions (Ctrl+Shift+D)"));
    connect(m_compare, &QPushButton::clicked, this, [this] { showScreen(Screen::Compare); });
    m_compareView = new CompareView(m_workbench, m_stack);
    m_portfolio = new PortfolioView(m_workbench, m_stack);
    m_stack->addWidget(m_compareView);
    m_stack->addWidget(m_portfolio);
    connect(m_compareView, &CompareView::backAsked, this, [this] { showScreen(Screen::Journey); });
    connect(m_compareView, &CompareView::sidesChosen, this, &JourneyPage::refreshScreen);
    connect(m_compareView, &CompareView::keepAsked, this, [this] { keepVersion({}); });
    connect(m_compareView, &CompareView::restoreAsked, this, &JourneyPage::restoreSide);
    connect(m_compareView, &CompareView::stepAsked, this, &JourneyPage::openStep);
    connect(m_portfolio, &PortfolioView::opened, this, &JourneyPage::openStep);
    const auto filledView = [this] {
        placeScreen();
        m_banner->clear();
        if (m_screen != Screen::Journey)
            Q_EMIT filled();
    };
    connect(m_compareView, &CompareView::filled, this, filledView);
    connect(m_portfolio, &PortfolioView::filled, this, filledView);
    const auto copied = [this] { Q_EMIT done(tr("Copied the table."), false); };
    connect(m_compareView, &CompareView::copied, this, copied);
    connect(m_portfolio, &PortfolioView::copied, this, copied);
    const auto tell = [this](const Error &error) { m_banner->say(error); };
    connect(m_compareView, &CompareView::failed, this, tell, Qt::QueuedConnection); // after `filled` has cleared
    connect(m_portfolio, &PortfolioView::failed, this, tell, Qt::QueuedConnection);
    connect(m_menu, &JourneyMenu::portfolioAsked, this, [this] { showScreen(Screen::Portfolio); });
    connect(m_menu, &JourneyMenu::compareAsked, this, [this] { showScreen(Screen::Compare); });
    const auto action = [this](const QString &words, const QString &keys, Screen screen) {
        auto *made = new QAction(words, this);
        made->setShortcut(QKeySequence(keys));
        made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QAction::triggered, this, [this, screen] { showScreen(screen); });
        QWidget::addAction(made);
    };
    action(tr("Show all journeys in one table"), u"Ctrl+Shift+J"_s, Screen::Portfolio);
    action(tr("Compare versions of this journey"), u"Ctrl+Shift+D"_s, Screen::Compare);
}

bool JourneyPage::isFilled() const
{
    switch (m_screen) {
    case Screen::Compare:
        return m_compareView->isFilled();
    case Screen::Portfolio:
        return m_portfolio->isFilled();
    case Screen::Journey:
        break;
    }
    return m_filled;
}

/// Shows the journey as a link wants it, and gives back the rest of the link's key. A story is told once it is filled.
QString JourneyPage::takeLook(const QString &key)
{
    const qsizetype colon = key.indexOf(u':');
    const auto look = std::find_if(
        looks.begin(), looks.end(), [&](const Look &one) { return colon > 0 && key.first(colon) == one.word; });
    if (look == looks.end() || m_journeys.isEmpty())
        return key;
    m_screen = Screen::Journey;
    m_storyWanted = look->mode == Mode::Story;
    if (!m_storyWanted)
        setMode(int(look->mode));
    if (look->density) {
        m_densities->setCurrent(int(*look->density));
        m_map->setDensity(*look->density);
    }
    return key.mid(colon + 1);
}

/// Whether a link leads to one of these views; any other link with a key leads to the map.
bool JourneyPage::openScreen(const QString &key)
{
    if (key.startsWith(portfolioWord)) {
        m_portfolio->select(key.mid(portfolioWord.size()));
        showScreen(Screen::Portfolio);
        return true;
    }
    if (key.startsWith(compareWord)) {
        const QString sides = key.mid(compareWord.size());
        const JourneySide was = JourneySide::fromText(sides.section(u'#', 0, 0));
        const JourneySide is = JourneySide::fromText(sides.section(u'#', 1));
        m_compareView->setSides(was, is);
        for (const Journey &journey : std::as_const(m_journeys)) {
            if (journey.key == (is.journey.isEmpty() ? was.journey : is.journey) && journey.key != m_key) {
                m_key = journey.key;
                m_shown = {};
                load();
            }
        }
        showScreen(Screen::Compare);
        return true;
    }
    if (!key.isEmpty())
        m_screen = Screen::Journey;
    else if (m_screen != Screen::Journey)
        refreshScreen();
    return key.isEmpty() && m_screen != Screen::Journey;
}

QString JourneyPage::screenKey() const
{
    switch (m_screen) {
    case Screen::Compare:
        return compareWord + m_compareView->text();
    case Screen::Portfolio:
        return portfolioWord + m_portfolio->selected();
    case Screen::Journey:
        break;
    }
    return m_key;
}

void JourneyPage::showScreen(Screen screen)
{
    if (m_journeys.isEmpty())
        screen = Screen::Journey; // the page's empty state leads to a first journey
    const bool another = screen != m_screen;
    m_screen = screen;
    if (screen != Screen::Journey) {
        m_fill.cancel();
        if (another)
            m_viewFilter->restore(m_filter->state());
    }
    placeScreen();
    if (screen == Screen::Journey) {
        m_menu->setJourneys(m_journeys, m_key, m_versions, m_workbench.project().canWrite());
        sketch();
    }
    refresh();
    if (another && isVisible())
        focusScreen();
    Q_EMIT foundationChanged();
}

void JourneyPage::focusScreen()
{
    if (m_screen == Screen::Compare)
        m_compareView->focusFirst();
    else if (m_screen == Screen::Portfolio)
        m_portfolio->focusFirst();
    else
        shownView()->setFocus();
}

/// Puts what belongs to the screen into its place: bars, buttons, title.
void JourneyPage::placeScreen()
{
    if (m_listing)
        m_screen = Screen::Journey;
    const bool empty = m_stack->currentIndex() == 2;
    const bool journeyShown = m_screen == Screen::Journey;
    if (m_journeys.isEmpty() || (journeyShown && empty)) {
        m_viewBar->hide();
        m_compare->hide();
        return;
    }
    m_viewBar->setVisible(!journeyShown);
    m_bar->setVisible(journeyShown);
    m_compare->setVisible(journeyShown);
    m_present->setVisible(journeyShown);
    m_add->setVisible(journeyShown);
    const auto sides = usualSides(comparableSides(m_journeys, m_versions, m_key), m_journeys, m_key);
    const int kept = sides ? sides->first.side.number : 0;
    m_compare->setText(kept > 0 ? tr("Compare with v%1").arg(kept) : tr("Compare"));
    if (journeyShown) {
        if (m_stack->currentIndex() > 2)
            m_stack->setCurrentIndex(m_mode == Mode::Table ? 1 : 0);
        return;
    }
    m_panel->hide();
    m_find->hide();
    setFocusProxy(nullptr);
    m_stack->setCurrentIndex(m_screen == Screen::Compare ? 3 : 4);
    m_header->setTitle(title());
    if (m_screen == Screen::Portfolio)
        m_menu->setName(tr("Journeys")); // none of them is shown
    m_header->setMeta(m_screen == Screen::Portfolio ? m_portfolio->meta() : tr("Two versions compared"));
}

void JourneyPage::refreshScreen()
{
    if (!m_filter->isReady())
        return;
    const JourneyView looked{m_filter->slice(), {}, {}};
    if (m_screen == Screen::Compare)
        m_compareView->show(m_journeys, m_ground, m_key, looked);
    else if (m_screen == Screen::Portfolio)
        m_portfolio->show(m_journeys, m_ground, looked);
    placeScreen();
}

/// The map of a journey, at one of its touchpoints when there is one.
void JourneyPage::openStep(const QString &key, const QString &step)
{
    m_screen = Screen::Journey;
    m_pendingStep = step;
    setJourney(key);
    shownView()->setFocus();
    const Journey *shown = journey();
    if (shown && !step.isEmpty() && !stepOf(*shown, step))
        m_banner->say(tr("This touchpoint is only in the kept version."),
            tr("Compare with that version to see it, or go back to it."));
}

/// The step of this key, else that of the touchpoint with this key or name, as lists of touchpoints name them.
QString JourneyPage::stepNamed(const QString &key) const
{
    const Journey *shown = journey();
    if (!shown || stepOf(*shown, key)) // in a folded stage it has no column
        return key;
    for (const MapColumn &column : m_shown.columns) {
        if (column.touchpoint == key || column.name == key)
            return column.key;
    }
    return {};
}

/// The cell of a touchpoint's measure: what leads here is about that.
void JourneyPage::lookAt(const QString &key)
{
    const QString step = stepNamed(key);
    if (step.isEmpty()) {
        m_banner->say(tr("There is no touchpoint “%1” in this journey any more.").arg(key),
            tr("It may have been removed: Ctrl+Z brings it back, or look in the kept versions."));
        return;
    }
    m_map->selectStep(step);
    const MapPlace place = m_map->cursor();
    const QList<MapLane> &lanes = m_map->map().lanes;
    for (int lane = 0; lane < lanes.size(); ++lane) {
        if (lanes.at(lane).kind == LaneKind::Measure && place.column >= 0)
            return m_map->setCursorPlace({lane, place.column, -1, -1});
    }
}

void JourneyPage::restoreSide(const JourneySide &side)
{
    const auto versions = JourneySnapshots::of(m_workbench.project().session(), side.journey);
    if (!versions) {
        m_banner->say(versions.error());
        return;
    }
    for (const JourneySnapshot &version : *versions) {
        if (version.number == side.number)
            return restore(version);
    }
}

/// The journey as it was, with touchpoints that had gone since.
void JourneyPage::restore(const JourneySnapshot &version)
{
    const auto stored = JourneySets::all(m_workbench.project().session());
    if (!stored) {
        m_banner->say(stored.error());
        return;
    }
    const QString name = tr("Go back to version %1").arg(version.number);
    if (changeSet(name, *stored, withRestored(*stored, version)))
        Q_EMIT done(tr("The journey is as it was in version %1.").arg(version.number), true);
}

} // namespace hearken
