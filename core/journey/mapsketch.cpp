// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/daytext.h"
#include "core/journey/journeyedit.h"
#include "core/journey/journeys.h"
#include "core/journey/mapparts.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <type_traits>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::journey)
};

QString shortDay(QDate day, QDate today)
{
    return dayText(day, today.isValid() && day.year() == today.year() ? u"d MMM"_s : u"d MMM yyyy"_s);
}

/// Typed words: the first line, and the rest as the second one. Words after "! " ask for attention.
WordsCell wordsOf(QString typed)
{
    WordsCell cell;
    if (typed.startsWith("! "_L1)) {
        cell.tone = Tone::Attention;
        typed.remove(0, 2);
    }
    cell.text = typed.section(u'\n', 0, 0);
    cell.detail = typed.section(u'\n', 1).simplified();
    return cell;
}

/// The drawing for a channel, by the words that people use for it.
QString channelIcon(const QString &channel)
{
    struct ChannelIcon
    {
        const char *part;
        const char *icon;
    };
    static constexpr ChannelIcon known[]{{"mail", "mail"}, {"phone", "phone"}, {"call", "phone"}, {"telefon", "phone"},
        {"chat", "chat"}, {"app", "app"}, {"mobile", "app"}, {"sms", "app"}, {"text", "app"}, {"web", "web"},
        {"online", "web"}, {"site", "web"}, {"home", "visit"}, {"visit", "visit"}, {"field", "visit"}};
    for (const ChannelIcon &one : known) {
        if (channel.contains(QLatin1StringView(one.part), Qt::CaseInsensitive))
            return QString::fromLatin1(one.icon);
    }
    return {};
}

WordsCell channelCell(const ColumnPlan &plan, const QString &lane)
{
    const QString typed = plan.step->cells.value(lane);
    WordsCell cell = wordsOf(typed.isEmpty() && plan.touchpoint ? plan.touchpoint->channel : typed);
    cell.icon = channelIcon(cell.text);
    return cell;
}

WordsCell backstageCell(const ColumnPlan &plan, const QString &lane)
{
    const QString typed = plan.step->cells.value(lane);
    if (!typed.isEmpty() || !plan.touchpoint)
        return wordsOf(typed);
    const Touchpoint &touchpoint = *plan.touchpoint;
    QStringList words{touchpoint.department, touchpoint.process, touchpoint.owner};
    words.removeAll(QString());
    return {words.value(0), words.value(1), {}, Tone::Plain};
}

QStringList cardLines(const JourneyCard &card, QDate today)
{
    QStringList lines{card.detail, card.note};
    if (card.due.isValid())
        lines.append(
            (card.state == CardState::Finished ? Tr::tr("done %1") : Tr::tr("due %1")).arg(shortDay(card.due, today)));
    lines.removeAll(QString());
    return lines;
}

QString groundingWords(const ColumnPlan &plan)
{
    if (!plan.step)
        return {};
    switch (plan.step->grounding) {
    case Grounding::Assumed:
        return Tr::tr("assumed");
    case Grounding::Partly:
        return Tr::tr("partly assumed");
    case Grounding::Researched:
        break;
    }
    return {};
}

/// Builds the sketch stage by stage, lane by lane.
class Sketch
{
public:
    Sketch(const Journey &journey, const JourneyGround &ground, const JourneyView &view)
        : m_journey(journey)
        , m_ground(ground)
        , m_view(view)
        , m_plans(columnPlans(journey, ground))
    {
    }

    JourneyMap map()
    {
        m_map.key = m_journey.key;
        m_map.name = m_journey.name;
        m_map.meta = meta();
        m_map.lowWord = Tr::tr("angry");
        m_map.middleWord = Tr::tr("neutral");
        m_map.highWord = Tr::tr("delighted");
        addColumns();
        for (const JourneyLane &lane : m_journey.lanes) {
            if (!lane.hidden)
                m_map.lanes.append(laneOf(lane));
        }
        return m_map;
    }

private:
    QString meta() const
    {
        const QDate today = m_ground.facts.rules.today;
        QString state = m_journey.time == JourneyTime::ToBe ? Tr::tr("As it shall be") : Tr::tr("As it is");
        if (m_ground.number > 0) {
            state = (m_journey.time == JourneyTime::ToBe ? Tr::tr("As it shall be, version %1 of %2")
                                                         : Tr::tr("As it is, version %1 of %2"))
                        .arg(QLocale().toString(m_ground.number), shortDay(m_ground.versionDay, today));
        }
        QStringList parts{state};
        for (const Persona &persona : m_journey.personas) {
            if (persona.key != m_view.persona && !(m_view.persona.isEmpty() && &persona == &m_journey.personas.first()))
                continue;
            parts.append(persona.note.isEmpty() ? Tr::tr("persona %1").arg(persona.name)
                                                : Tr::tr("persona %1, %2").arg(persona.name, persona.note));
        }
        if (!m_journey.owner.isEmpty())
            parts.append(Tr::tr("owner %1").arg(m_journey.owner));
        return parts.join(u" · "_s);
    }

    void addColumns()
    {
        int column = 0;
        for (const JourneyStage &stage : m_journey.stages) {
            const bool single = stage.folded || stage.steps.isEmpty();
            const int count = single ? 1 : int(stage.steps.size());
            m_map.stages.append({stage.key, stage.name, column, count, stage.folded});
            for (const JourneyStep &step : stage.steps)
                m_columns.insert(step.key, stage.folded ? column : column + int(&step - stage.steps.constData()));
            for (int i = 0; i < count; ++i)
                m_map.columns.append(columnOf(m_plans.at(column + i), stage));
            column += count;
        }
    }

    MapColumn columnOf(const ColumnPlan &plan, const JourneyStage &stage) const
    {
        MapColumn column;
        if (!plan.step) {
            if (stage.folded)
                column.name = Tr::tr("%n steps", nullptr, int(stage.steps.size()));
            return column;
        }
        column.key = plan.step->key;
        column.touchpoint = plan.step->touchpoint;
        column.name = plan.touchpoint ? plan.touchpoint->name : Tr::tr("Touchpoint is gone");
        column.momentOfTruth = plan.step->momentOfTruth;
        column.grounding = plan.step->grounding;
        column.groundingWords = groundingWords(plan);
        column.subJourney = plan.step->subJourney;
        return column;
    }

    template <class Make>
    auto cells(Make make) const
    {
        QList<std::remove_cvref_t<decltype(make(ColumnPlan()))>> list;
        for (const ColumnPlan &plan : m_plans)
            list.append(plan.step ? make(plan) : decltype(make(plan))());
        return list;
    }

    QList<MapCard> cards(bool pains) const
    {
        QList<MapCard> list;
        const QDate today = m_ground.facts.rules.today;
        for (const JourneyCard &card : m_journey.cards) {
            const bool pain = card.kind == CardKind::Pain || card.kind == CardKind::Vital;
            if (pain != pains || !m_columns.contains(card.firstStep) || !m_columns.contains(card.lastStep))
                continue;
            const int one = m_columns.value(card.firstStep);
            const int other = m_columns.value(card.lastStep);
            const bool open = card.state != CardState::Finished;
            list.append({card.key, card.kind, card.state,
                card.kind == CardKind::Vital ? Tr::tr("Vital: %1").arg(card.title) : card.title, cardLines(card, today),
                open && card.due.isValid() && today.isValid() && card.due <= today, std::min(one, other),
                std::max(one, other)});
        }
        return list;
    }

    QList<FeelingCurve> curves() const
    {
        QList<FeelingCurve> list;
        const QList<Persona> personas = curvesOf(m_journey);
        for (const Persona &persona : personas) {
            FeelingCurve curve;
            curve.persona = personas.size() > 1 ? persona.name : QString();
            curve.color = persona.color;
            curve.points = QList<FeelingPoint>(m_plans.size());
            curve.marks = QList<CurveMark>(m_plans.size(), CurveMark::None);
            list.append(curve);
        }
        return list;
    }

    QString measureName() const
    {
        QString word;
        for (const ColumnPlan &plan : m_plans) {
            const Result<Asked> asked = plan.touchpoint ? m_ground.asked(m_journey, *plan.touchpoint)
                                                        : Result<Asked>(Error());
            if (!asked)
                continue;
            const QString own = measureWord(asked->metric);
            if (!word.isEmpty() && word != own)
                return {};
            word = own;
        }
        return word;
    }

    /// The lane's own words, or an empty content of the right kind that is still to be counted.
    MapLane laneOf(const JourneyLane &from) const
    {
        MapLane lane;
        lane.key = from.key;
        lane.kind = from.kind;
        lane.collapsed = from.collapsed;
        lane.name = laneTitle(from, from.kind == LaneKind::Measure ? measureName() : QString());
        switch (from.kind) {
        case LaneKind::Touchpoint:
        case LaneKind::Visibility:
            return lane;
        case LaneKind::Channel:
            lane.content = cells([&](const ColumnPlan &plan) { return channelCell(plan, from.key); });
            return lane;
        case LaneKind::Backstage:
            lane.content = cells([&](const ColumnPlan &plan) { return backstageCell(plan, from.key); });
            return lane;
        case LaneKind::Text:
            lane.content = cells([&](const ColumnPlan &plan) { return wordsOf(plan.step->cells.value(from.key)); });
            return lane;
        case LaneKind::Number:
            lane.content = cells([&](const ColumnPlan &plan) { return NumberCell{plan.step->cells.value(from.key)}; });
            return lane;
        case LaneKind::Picture:
            lane.content = cells([&](const ColumnPlan &plan) {
                const QString file = plan.step->cells.value(from.key);
                return PictureCell{file, QFileInfo(file).completeBaseName()};
            });
            return lane;
        case LaneKind::Pains:
        case LaneKind::Opportunities:
            lane.content = cards(from.kind == LaneKind::Pains);
            return lane;
        case LaneKind::Asked:
            lane.content = cells([&](const ColumnPlan &plan) { return wordsOf(plan.step->cells.value(from.key)); });
            break;
        case LaneKind::Feeling:
            lane.content = curves();
            break;
        case LaneKind::Expectation:
            lane.content = cells([&](const ColumnPlan &plan) {
                return emptyGap(
                    m_journey, m_ground, plan, !questionsOf(m_ground.facts, m_journey.expectedQuestion).isEmpty());
            });
            break;
        case LaneKind::Measure:
            lane.content = QList<MeasureCell>(m_plans.size());
            break;
        case LaneKind::Verbatims:
            lane.content = QList<QuoteCell>(m_plans.size());
            break;
        }
        lane.state = CellState::Counting;
        return lane;
    }

    const Journey &m_journey;
    const JourneyGround &m_ground;
    const JourneyView &m_view;
    QList<ColumnPlan> m_plans;
    QHash<QString, int> m_columns; ///< by key of the step
    JourneyMap m_map;
};

} // namespace

QString measureWord(const Metric &metric)
{
    const bool known = metric.kind == MetricKind::Nps || metric.kind == MetricKind::Csat
        || metric.kind == MetricKind::Ces;
    return known ? valueWord(metric) : metric.name;
}

QString laneTitle(const JourneyLane &lane, const QString &measureWord)
{
    if (!lane.name.isEmpty())
        return lane.name;
    switch (lane.kind) {
    case LaneKind::Touchpoint:
        return Tr::tr("Touchpoint");
    case LaneKind::Channel:
        return Tr::tr("Channel");
    case LaneKind::Feeling:
        return Tr::tr("Emotion");
    case LaneKind::Expectation:
        return Tr::tr("Expected and provided");
    case LaneKind::Measure:
        return measureWord.isEmpty() ? Tr::tr("Measure, live") : Tr::tr("%1, live").arg(measureWord);
    case LaneKind::Verbatims:
        return Tr::tr("Verbatims");
    case LaneKind::Pains:
        return Tr::tr("Pains, vital processes");
    case LaneKind::Opportunities:
        return Tr::tr("Opportunities and actions");
    case LaneKind::Visibility:
        return Tr::tr("line of visibility");
    case LaneKind::Backstage:
        return Tr::tr("Backstage");
    case LaneKind::Asked:
        return Tr::tr("Asked here");
    case LaneKind::Text:
        return Tr::tr("Text");
    case LaneKind::Number:
        return Tr::tr("Number");
    case LaneKind::Picture:
        return Tr::tr("Picture");
    }
    return {};
}

QList<Persona> curvesOf(const Journey &journey)
{
    return journey.personas.isEmpty() ? QList<Persona>{Persona()}
                                      : journey.personas.first(std::min(mostPersonas, journey.personas.size()));
}

QList<Question> questionsOf(const Facts &facts, const QString &code)
{
    QList<Question> questions;
    for (const Question &question : facts.questions) {
        // One scale: answers on another one would not add up.
        if (!code.isEmpty() && question.code == code && question.scale
            && (questions.isEmpty() || questions.constFirst().scale == question.scale))
            questions.append(question);
    }
    return questions;
}

QList<ColumnPlan> columnPlans(const Journey &journey, const JourneyGround &ground)
{
    QHash<QString, const Touchpoint *> touchpoints;
    for (const Touchpoint &touchpoint : ground.touchpoints)
        touchpoints.insert(touchpoint.key, &touchpoint);
    QList<ColumnPlan> plans;
    for (const JourneyStage &stage : journey.stages) {
        if (stage.folded || stage.steps.isEmpty()) {
            plans.append(ColumnPlan());
            continue;
        }
        for (const JourneyStep &step : stage.steps)
            plans.append({&step, touchpoints.value(step.touchpoint)});
    }
    return plans;
}

Result<JourneyGround> JourneyGround::load(Session &session, const QString &journey, QDate today)
{
    JourneyGround ground;
    const auto facts = Facts::load(session, today);
    if (!facts)
        return facts.error();
    const auto touchpoints = Touchpoints::all(session);
    if (!touchpoints)
        return touchpoints.error();
    const auto newest = JourneySnapshots::newest(session, journey);
    if (!newest)
        return newest.error();
    ground.facts = *facts;
    ground.touchpoints = *touchpoints;
    if (*newest) {
        ground.number = (*newest)->number;
        ground.versionDay = (*newest)->day;
    }
    return ground;
}

Result<Asked> JourneyGround::asked(const Journey &journey, const Touchpoint &touchpoint) const
{
    const QString key = touchpoint.metric.isEmpty() ? journey.metric : touchpoint.metric;
    if (!key.isEmpty())
        return facts.asked(key);
    // Nobody has chosen one: the satisfaction with touchpoints, as it is usually asked.
    for (const Metric &metric : facts.metrics) {
        if (metric.kind == MetricKind::Csat && metric.touchpoint.isEmpty())
            return hearken::asked(metric, facts.questions);
    }
    return hearken::asked(*builtinMetric(u"csat"_s), facts.questions);
}

GapCell emptyGap(const Journey &journey, const JourneyGround &ground, const ColumnPlan &plan, bool paired)
{
    GapCell cell;
    if (paired) {
        const QList<Question> questions = questionsOf(ground.facts, journey.expectedQuestion);
        if (!questions.isEmpty()) {
            cell.low = questions.constFirst().scale->low;
            cell.high = questions.constFirst().scale->high;
            cell.highIsGood = questions.constFirst().scale->highIsGood;
        }
        return cell;
    }
    const Result<Asked> asked = plan.touchpoint ? ground.asked(journey, *plan.touchpoint) : Result<Asked>(Error());
    if (!asked) {
        cell.unit = Unit::Share; // as of CSAT, which is taken where nobody chose
        return cell;
    }
    const Ends ends = endsOf(
        asked->metric, asked->questions.isEmpty() ? std::nullopt : asked->questions.constFirst().scale);
    cell.unit = unitOf(asked->metric);
    cell.low = ends.floor;
    // A volume has no upper end: what is expected decides.
    cell.high = ends.ceiling < 1e100 ? ends.ceiling : 2 * (plan.step ? plan.step->expected.value_or(1) : 1);
    cell.highIsGood = asked->metric.highIsGood;
    return cell;
}

JourneyMap sketchedMap(const Journey &journey, const JourneyGround &ground, const JourneyView &view)
{
    return Sketch(journey, ground, view).map();
}

} // namespace hearken
