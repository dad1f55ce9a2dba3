// SPDX-License-Identifier: GPL-3.0-or-later
// How a map gets its numbers: a sketch at once, the counts from a job, then the quotes.
#include "ui/journey/journeypage.h"

#include "core/dashboard/drill.h"
#include "core/feedback/search.h"
#include "core/journey/stepevidence.h"
#include "ui/journey/journeypanel.h"
#include "ui/journey/journeytable.h"
#include "ui/journey/mapchips.h"
#include "ui/journey/mapfind.h"
#include "ui/kit/controls.h"
#include "ui/kit/filterbar.h"
#include "ui/kit/panels.h"

#include <QMenu>
#include <QStackedWidget>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

/// Computed cells of the map before, for the steps that are still there: what is looked at does not go blank while it is
/// counted anew.
MapLane carriedOver(MapLane lane, const MapLane &before, const QList<int> &from)
{
    if (lane.content.index() != before.content.index() || before.state != CellState::Ready)
        return lane;
    std::visit(
        [&](auto &content) {
            using Content = std::decay_t<decltype(content)>;
            if constexpr (std::is_same_v<Content, QList<FeelingCurve>>) {
                const Content &old = std::get<Content>(before.content);
                for (FeelingCurve &curve : content) {
                    const auto was = std::find_if(old.cbegin(), old.cend(),
                        [&curve](const FeelingCurve &one) { return one.persona == curve.persona; });
                    for (qsizetype column = 0; column < from.size() && was != old.cend(); ++column) {
                        curve.points[column] = was->points.value(from.at(column));
                        curve.marks[column] = was->marks.value(from.at(column), CurveMark::None);
                    }
                }
                lane.state = CellState::Ready;
            } else if constexpr (!std::is_same_v<Content, std::monostate> && !std::is_same_v<Content, QList<MapCard>>) {
                const Content &old = std::get<Content>(before.content);
                for (qsizetype column = 0; column < from.size() && column < content.size(); ++column)
                    content[column] = old.value(from.at(column));
                lane.state = CellState::Ready;
            }
        },
        lane.content);
    return lane;
}

JourneyMap withNumbersOf(JourneyMap map, const JourneyMap &before)
{
    if (before.key != map.key)
        return map;
    QHash<QString, int> old;
    for (int column = 0; column < before.columns.size(); ++column)
        old.insert(before.columns.at(column).key, column);
    QList<int> from;
    for (const MapColumn &column : std::as_const(map.columns))
        from.append(column.key.isEmpty() ? -1 : old.value(column.key, -1));
    for (MapLane &lane : map.lanes) {
        if (lane.state != CellState::Counting)
            continue;
        for (const MapLane &was : before.lanes) {
            if (was.key == lane.key)
                lane = carriedOver(lane, was, from);
        }
    }
    map.meta = before.meta;
    return map;
}

/// What all touchpoints are measured with; empty when they differ.
QString measureNamed(const JourneyMap &map)
{
    QString name;
    for (const MapLane &lane : map.lanes) {
        const auto *cells = std::get_if<QList<MeasureCell>>(&lane.content);
        for (qsizetype i = 0; cells && i < cells->size(); ++i) {
            const QString &own = cells->at(i).metricName;
            if (!own.isEmpty() && !name.isEmpty() && own != name)
                return {};
            name = own.isEmpty() ? name : own;
        }
    }
    return name;
}

} // namespace

void JourneyPage::sketch()
{
    if (m_screen == Screen::Journey && journey())
        showMap(withNumbersOf(sketchedMap(seen(), m_ground, view()), m_shown));
}

void JourneyPage::refresh()
{
    if (m_screen != Screen::Journey)
        return refreshScreen();
    const Journey *shown = journey();
    if (!shown) {
        m_fill.cancel();
        finish();
        return;
    }
    if (!m_filter->isReady())
        return;
    m_filled = false;
    m_workbench.withColumns(
        m_fill, this, journeyNeeds(*shown, m_ground, view()),
        [journey = seen(), ground = m_ground, asked = view()](const Columns &columns, const Progress &progress) {
            return filledMap(journey, ground, columns, asked, progress);
        },
        [this](const Result<JourneyMap> &map) {
            if (!map) {
                m_banner->say(map.error());
                finish();
                return;
            }
            JourneyMap filled = *map;
            // The quotes come after the numbers; until then those of before stand.
            for (MapLane &lane : filled.lanes) {
                for (const MapLane &was : std::as_const(m_shown.lanes)) {
                    if (lane.kind == LaneKind::Verbatims && was.key == lane.key && was.state == CellState::Ready
                        && m_shown.columns.size() == filled.columns.size())
                        lane = was;
                }
            }
            showMap(filled);
            readQuotes();
        },
        tr("Counting the journey"));
}

void JourneyPage::readQuotes()
{
    const Journey *shown = journey();
    if (!shown)
        return finish();
    Columns::Needs needs = journeyNeeds(*shown, m_ground, view());
    needs.order = true;
    m_workbench.withColumns(
        m_fill, this, needs, // the same slot: quotes of an old filter are not painted over a new one
        [project = &m_workbench.project(), journey = seen(), ground = m_ground, asked = view(), map = m_shown](
            const Columns &columns, const Progress &progress) -> Result<JourneyMap> {
            auto session = project->reader();
            if (!session)
                return session.error();
            return quotedMap(map, *session, journey, ground, columns, asked, progress);
        },
        [this](const Result<JourneyMap> &map) {
            if (map)
                showMap(*map);
            else
                m_banner->say(map.error());
            readEvidence();
        },
        tr("Reading quotes"));
}

void JourneyPage::showMap(const JourneyMap &map)
{
    m_shown = map;
    if (!m_listing) {
        m_header->setTitle(title());
        m_header->setMeta(map.meta);
    }
    m_orders->setMeasure(measureNamed(map));
    JourneyMap drawn = map;
    if (m_mode == Mode::Curve)
        drawn.lanes.removeIf(
            [](const MapLane &lane) { return lane.kind != LaneKind::Touchpoint && lane.kind != LaneKind::Feeling; });
    m_map->setMap(drawn);
    m_table->setMap(map);
    if (!m_pendingStep.isEmpty() && !map.columns.isEmpty())
        lookAt(std::exchange(m_pendingStep, {}));
    m_find->follow(shownMap());
    setFocusProxy(m_stack->currentIndex() < 2 ? shownView() : nullptr); // who comes to the page walks in the map
    followInTable();
    showZoom();
    showPanel();
}

/// The keys of the table act on the map's cursor; the curve alone has other lanes.
void JourneyPage::followInTable()
{
    if (m_mode != Mode::Curve)
        m_table->follow(m_map->cursor());
}

void JourneyPage::finish()
{
    if (m_filled)
        return;
    m_filled = true;
    if (std::exchange(m_storyWanted, false))
        present();
    Q_EMIT filled();
}

const JourneyStep *JourneyPage::stepAt(int column) const
{
    const Journey *shown = journey();
    return shown && column >= 0 && column < m_shown.columns.size() ? stepOf(*shown, m_shown.columns.at(column).key)
                                                                   : nullptr;
}

const Touchpoint *JourneyPage::touchpointAt(int column) const
{
    return column >= 0 && column < m_shown.columns.size()
        ? withKey(m_ground.touchpoints, m_shown.columns.at(column).touchpoint)
        : nullptr;
}

void JourneyPage::showPanel()
{
    const int column = m_map->selectedColumn();
    const JourneyStep *step = stepAt(column);
    const Touchpoint *touchpoint = touchpointAt(column);
    if (!step || !touchpoint || m_stack->currentIndex() >= 2) {
        m_panel->hide();
        m_map->setBarFree(true);
        return;
    }
    std::optional<JourneyCard> card;
    const MapPlace place = m_map->cursor();
    if (place.lane >= 0 && place.lane < m_map->map().lanes.size()) {
        if (const auto *cards = std::get_if<QList<MapCard>>(&m_map->map().lanes.at(place.lane).content)) {
            for (int i = 0; i < cards->size(); ++i) {
                const MapCard &one = cards->at(i);
                const qsizetype index = cardIndex(*journey(), one.key);
                if (index >= 0 && (place.card == i || (place.card < 0 && one.first <= column && column <= one.last)))
                    card = journey()->cards.at(index);
            }
        }
    }
    QList<std::pair<QString, QString>> others;
    for (const Journey &one : std::as_const(m_journeys)) {
        if (one.key != m_key)
            others.append({one.key, one.name});
    }
    const Journey &shown = *journey();
    const QList<Persona> seenPersonas = seen().personas;
    const QString whose = seenPersonas.isEmpty() || seenPersonas.constFirst().key.isEmpty()
        ? QString()
        : seenPersonas.constFirst().name;
    m_panel->showStep(m_shown,
        {column, *step, *touchpoint, card, shown.time, shown.personas, whose, others, m_filter->offered(),
            m_workbench.project().canWrite()});
    m_panel->setVisible(m_panelWanted && width() >= 960);
    m_map->setBarFree(!m_panel->isVisible()); // the panel's edge is where the map ends
    if (m_filled && step->key != m_evidenceOf)
        readEvidence();
}

/// What stands behind the selected touchpoint, for the panel. The page is filled when that is there, too.
void JourneyPage::readEvidence()
{
    const int column = m_map->selectedColumn();
    const JourneyStep *step = stepAt(column);
    const Touchpoint *touchpoint = touchpointAt(column);
    if (!step || !touchpoint || m_panel->isHidden()) {
        m_evidenceOf.clear();
        return finish();
    }
    m_evidenceOf = step->key;
    MeasureCell cell;
    for (const MapLane &lane : std::as_const(m_shown.lanes)) {
        if (const auto *cells = std::get_if<QList<MeasureCell>>(&lane.content))
            cell = cells->value(column);
    }
    m_workbench.withColumns(
        m_evidence, this, stepNeeds(*journey(), m_ground, view()),
        [project = &m_workbench.project(), journey = *journey(), ground = m_ground, touchpoint = *touchpoint, cell,
            asked = view()](const Columns &columns, const Progress &) -> Result<StepEvidence> {
            auto session = project->reader();
            if (!session)
                return session.error();
            return stepEvidence(*session, journey, ground, touchpoint, cell, columns, asked);
        },
        [this](const Result<StepEvidence> &evidence) {
            if (evidence)
                m_panel->showEvidence(*evidence);
            else
                m_banner->say(evidence.error());
            finish();
        });
}

void JourneyPage::openResponse(qint64 response)
{
    if (const Touchpoint *touchpoint = touchpointAt(m_map->selectedColumn()))
        Q_EMIT linkActivated(
            {u"feedback"_s, QString::number(response), sliceOf(*journey(), *touchpoint, view()).toMap()});
}

void JourneyPage::selectCard(const QString &key)
{
    const QList<MapLane> &lanes = m_map->map().lanes;
    for (int lane = 0; lane < lanes.size(); ++lane) {
        const auto *cards = std::get_if<QList<MapCard>>(&lanes.at(lane).content);
        for (int card = 0; cards && card < cards->size(); ++card) {
            const MapCard &one = cards->at(card);
            if (one.key == key)
                m_map->setCursorPlace({lane, std::clamp(m_map->selectedColumn(), one.first, one.last), -1, card});
        }
    }
}

void JourneyPage::closePanel()
{
    m_panelWanted = false;
    m_panel->hide();
    shownView()->setFocus();
}

QWidget *JourneyPage::shownView() const
{
    return m_mode == Mode::Table ? static_cast<QWidget *>(m_table) : m_map;
}

void JourneyPage::openEvidence()
{
    const Touchpoint *touchpoint = touchpointAt(m_map->selectedColumn());
    if (!touchpoint)
        return;
    Link link{u"feedback"_s, {}, sliceOf(*journey(), *touchpoint, view()).toMap()};
    const MapPlace place = m_map->cursor();
    if (place.lane >= 0 && place.lane < m_map->map().lanes.size()) {
        const auto *quotes = std::get_if<QList<QuoteCell>>(&m_map->map().lanes.at(place.lane).content);
        if (quotes && quotes->value(place.column).response > 0)
            link.key = QString::number(quotes->at(place.column).response);
    }
    Q_EMIT linkActivated(link);
}

void JourneyPage::showOrder(MapOrder order, QWidget *under)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const int column : columnsBy(m_shown, order)) {
        QString words = m_shown.columns.at(column).name;
        for (int lane = 0; lane < m_shown.lanes.size(); ++lane) {
            if (m_shown.lanes.at(lane).kind == (order == MapOrder::Gap ? LaneKind::Expectation : LaneKind::Measure))
                words = cellWords(m_shown, lane, column);
        }
        menu->addAction(words, this, [this, key = m_shown.columns.at(column).key] {
            m_map->selectStep(key);
            shownView()->setFocus();
        });
    }
    if (menu->isEmpty())
        menu->addAction(tr("Nothing has been measured here yet"))->setEnabled(false);
    menu->popup(under->mapToGlobal(QPoint(0, under->height())));
}

} // namespace hearken
