// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journey/cellentry.h"

#include "ui/journey/journeylayout.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView lineSign(" / ");

Touchpoint *touchpointOf(JourneyDraft &draft, const JourneyStep &step)
{
    const auto found = std::find_if(draft.touchpoints.begin(), draft.touchpoints.end(),
        [&step](const Touchpoint &one) { return one.key == step.touchpoint; });
    return found == draft.touchpoints.end() ? nullptr : &*found;
}

bool standsIn(CardKind card, LaneKind lane)
{
    const bool pain = card == CardKind::Pain || card == CardKind::Vital;
    return lane == (pain ? LaneKind::Pains : LaneKind::Opportunities);
}

/// The card of this lane over the step; null when there is none.
const JourneyCard *cardAt(const Journey &journey, LaneKind lane, const QString &step)
{
    const QStringList steps = stepKeys(journey);
    const qsizetype at = steps.indexOf(step);
    for (const JourneyCard &card : journey.cards) {
        if (standsIn(card.kind, lane) && steps.indexOf(card.firstStep) <= at && at <= steps.indexOf(card.lastStep))
            return &card;
    }
    return nullptr;
}

void enterCard(Journey &journey, LaneKind lane, const QString &step, const QString &text)
{
    if (const JourneyCard *card = cardAt(journey, lane, step)) {
        JourneyCard named = *card;
        named.title = text;
        journey = text.isEmpty() ? withoutCard(journey, named.key).journey : withCardChanged(journey, named).journey;
    } else if (!text.isEmpty()) {
        JourneyCard made;
        made.key = freshKey();
        made.kind = lane == LaneKind::Pains ? CardKind::Pain : CardKind::Opportunity;
        made.title = text;
        made.firstStep = step;
        made.lastStep = step;
        journey = withCard(journey, made).journey;
    }
}

/// Words that a channel has: the step's own, else the touchpoint's.
void enterChannel(JourneyDraft &draft, const JourneyStep &step, const QString &lane, const QString &text)
{
    Touchpoint *touchpoint = touchpointOf(draft, step);
    if (touchpoint && !step.cells.contains(lane))
        touchpoint->channel = text;
    else
        draft.journey = withCell(draft.journey, step.key, lane, text).journey;
}

bool enterText(
    JourneyDraft &draft, const QString &lane, LaneKind kind, const QString &stepKey, Unit unit, const QString &text)
{
    const JourneyStep *found = stepOf(draft.journey, stepKey);
    if (!found)
        return true;
    const JourneyStep step = *found;
    const std::optional<double> number = typedNumber(text, unit);
    if (wantsNumber(kind) && !text.isEmpty() && !number)
        return false;
    switch (kind) {
    case LaneKind::Touchpoint:
        if (Touchpoint *touchpoint = touchpointOf(draft, step); touchpoint && !text.isEmpty())
            touchpoint->name = text;
        break;
    case LaneKind::Channel:
        enterChannel(draft, step, lane, text);
        break;
    case LaneKind::Feeling:
        draft.journey = withFeeling(draft.journey, stepKey, draft.persona, number).journey;
        break;
    case LaneKind::Expectation:
        draft.journey = withExpected(draft.journey, stepKey, number).journey;
        break;
    case LaneKind::Measure:
        draft.journey = withForecast(draft.journey, stepKey, number).journey;
        break;
    case LaneKind::Pains:
    case LaneKind::Opportunities:
        enterCard(draft.journey, kind, stepKey, text);
        break;
    case LaneKind::Verbatims:
    case LaneKind::Visibility:
        break;
    default:
        draft.journey = withCell(draft.journey, stepKey, lane, QString(text).replace(lineSign, "\n"_L1)).journey;
    }
    return true;
}

/// What the person typed at a step, without what is computed.
QString ownText(const JourneyDraft &draft, const QString &lane, LaneKind kind, const JourneyStep &step, Unit unit)
{
    const auto number = [unit](std::optional<double> value) { return value ? numberTyped(*value, unit) : QString(); };
    switch (kind) {
    case LaneKind::Feeling:
        return step.feelings.contains(draft.persona) ? number(step.feelings.value(draft.persona))
            : step.feelings.contains({})             ? number(step.feelings.value({}))
                                                     : QString();
    case LaneKind::Expectation:
        return number(step.expected);
    case LaneKind::Measure:
        return number(step.forecast);
    case LaneKind::Pains:
    case LaneKind::Opportunities: {
        const JourneyCard *card = cardAt(draft.journey, kind, step.key);
        return card ? card->title : QString();
    }
    default:
        return QString(step.cells.value(lane)).replace(u'\n', lineSign);
    }
}

/// A card under a key of its own, over the steps where a part's card stood; nothing when the target has none of them.
void addCard(Journey &journey, JourneyCard card, const QStringList &from, const QStringList &to)
{
    const qsizetype first = std::max<qsizetype>(from.indexOf(card.firstStep), 0);
    const qsizetype last = std::max(from.indexOf(card.lastStep), first);
    QStringList over = to.mid(first, last - first + 1);
    over.removeAll(QString());
    if (over.isEmpty())
        return;
    card.key = freshKey();
    card.firstStep = over.constFirst();
    card.lastStep = over.constLast();
    journey = withCard(journey, card).journey;
}

} // namespace

bool wantsNumber(LaneKind kind)
{
    return kind == LaneKind::Feeling || kind == LaneKind::Expectation || kind == LaneKind::Measure;
}

Unit unitOfCell(const JourneyMap &map, int lane, int column)
{
    const MapLane one = map.lanes.value(lane);
    if (const auto *gaps = std::get_if<QList<GapCell>>(&one.content))
        return gaps->value(column).unit;
    const auto *measures = std::get_if<QList<MeasureCell>>(&one.content);
    return measures ? measures->value(column).unit : Unit::Mean;
}

std::optional<double> typedNumber(const QString &text, Unit unit)
{
    QString plain = text;
    plain.replace(u'−', u'-').remove(u'%');
    bool good = false;
    double value = QLocale().toDouble(plain.trimmed(), &good);
    if (!good)
        value = plain.trimmed().toDouble(&good);
    if (!good)
        return {};
    const bool percent = text.contains(u'%') || (unit == Unit::Share && std::abs(value) > 1) || unit == Unit::Nps;
    return percent ? value / 100 : value;
}

QString numberTyped(double value, Unit unit)
{
    if (unit == Unit::Share)
        return QLocale().toString(value * 100) + u'%';
    return QLocale().toString(unit == Unit::Nps ? value * 100 : value);
}

QString typedText(const JourneyDraft &draft, const JourneyMap &map, int lane, int column)
{
    if (lane < 0 || lane >= map.lanes.size() || column < 0 || column >= map.columns.size())
        return {};
    const MapLane &one = map.lanes.at(lane);
    if (one.kind == LaneKind::Touchpoint)
        return map.columns.at(column).name;
    const JourneyStep *step = stepOf(draft.journey, map.columns.at(column).key);
    const QString own = step ? ownText(draft, one.key, one.kind, *step, unitOfCell(map, lane, column)) : QString();
    const auto *words = std::get_if<QList<WordsCell>>(&one.content);
    if (!own.isEmpty() || !words)
        return own;
    const WordsCell cell = words->value(column);
    return cell.detail.isEmpty() ? cell.text : QString(cell.text % lineSign % cell.detail);
}

bool enterCell(JourneyDraft &draft, const JourneyMap &map, int lane, int column, const QString &text)
{
    const MapLane &one = map.lanes.at(lane);
    return enterText(draft, one.key, one.kind, map.columns.at(column).key, unitOfCell(map, lane, column), text);
}

CellClip copiedCells(const JourneyDraft &draft, const JourneyMap &map, const CellRange &range, bool whole)
{
    CellClip clip;
    clip.whole = whole;
    JourneyStage stage;
    for (int column = range.column; column < range.column + range.columns; ++column) {
        const JourneyStep *step = stepOf(draft.journey, map.columns.at(column).key);
        stage.steps.append(step ? *step : JourneyStep());
    }
    const QStringList steps = stepKeys(draft.journey);
    QStringList keys;
    for (const JourneyStep &step : std::as_const(stage.steps))
        keys.append(step.key);
    for (int lane = range.lane; lane < range.lane + range.lanes; ++lane) {
        const MapLane &one = map.lanes.at(lane);
        clip.part.lanes.append({one.key, one.kind, one.name, false, false});
        QStringList texts;
        for (int column = range.column; column < range.column + range.columns; ++column)
            texts.append(typedText(draft, map, lane, column));
        clip.texts.append(texts);
        for (const JourneyCard &card : draft.journey.cards) {
            QStringList over = steps.mid(
                steps.indexOf(card.firstStep), steps.indexOf(card.lastStep) - steps.indexOf(card.firstStep) + 1);
            over.removeIf([&keys](const QString &key) { return !keys.contains(key); });
            if (!standsIn(card.kind, one.kind) || over.isEmpty())
                continue;
            JourneyCard cut = card; // to the steps that are copied
            cut.firstStep = over.constFirst();
            cut.lastStep = over.constLast();
            clip.part.cards.append(cut);
        }
    }
    clip.part.stages = {stage};
    return clip;
}

Pasted pasteCells(JourneyDraft &draft, const JourneyMap &map, const CellClip &clip, const CellRange &into)
{
    Pasted pasted;
    if (clip.texts.isEmpty())
        return pasted;
    const bool fill = clip.texts.size() == 1 && clip.texts.constFirst().size() == 1;
    const QStringList from = clip.part.stages.isEmpty() ? QStringList() : stepKeys(clip.part);
    const int lanes = fill ? into.lanes : int(clip.texts.size());
    for (int row = 0; row < lanes && into.lane + row < map.lanes.size(); ++row) {
        const MapLane &lane = map.lanes.at(into.lane + row);
        const QStringList &texts = clip.texts.at(fill ? 0 : row);
        const int columns = fill ? into.columns : int(texts.size());
        QStringList to;
        for (int column = into.column; column < into.column + columns; ++column)
            to.append(map.columns.value(column).key);
        const LaneKind source = clip.part.lanes.value(fill ? 0 : row).kind;
        if (isCardLane(lane.kind) && !clip.part.lanes.isEmpty() && isCardLane(source)) {
            for (const JourneyCard &card : clip.part.cards) {
                JourneyCard kept = card;
                if (!standsIn(card.kind, source))
                    continue;
                if (!standsIn(card.kind, lane.kind))
                    kept.kind = lane.kind == LaneKind::Pains ? CardKind::Pain : CardKind::Opportunity;
                for (int again = 0; again < (fill ? columns : 1); ++again)
                    addCard(draft.journey, kept, from, to.mid(again, fill ? 1 : -1));
                ++pasted.cells;
            }
            continue;
        }
        for (int i = 0; i < columns && into.column + i < map.columns.size(); ++i) {
            if (to.at(i).isEmpty())
                continue;
            const bool taken = enterCell(draft, map, into.lane + row, into.column + i, texts.at(fill ? 0 : i));
            ++(taken ? pasted.cells : pasted.refused);
        }
    }
    return pasted;
}

Pasted pasteLanes(JourneyDraft &draft, const CellClip &clip, const QString &below)
{
    Pasted pasted;
    const QList<JourneyStep> from = clip.part.stages.value(0).steps;
    // Each copied step goes to the step of its touchpoint, else to the one of its place.
    const QStringList steps = stepKeys(draft.journey);
    QStringList to;
    QStringList keys;
    for (qsizetype i = 0; i < from.size(); ++i) {
        const auto same = std::find_if(steps.cbegin(), steps.cend(),
            [&](const QString &key) { return stepOf(draft.journey, key)->touchpoint == from.at(i).touchpoint; });
        to.append(same != steps.cend() ? *same : steps.value(i));
        keys.append(from.at(i).key);
    }
    for (qsizetype row = 0; row < clip.part.lanes.size(); ++row) {
        JourneyLane lane = clip.part.lanes.at(row);
        const bool free = lane.kind == LaneKind::Text || lane.kind == LaneKind::Number
            || lane.kind == LaneKind::Picture;
        const auto there = std::find_if(draft.journey.lanes.cbegin(), draft.journey.lanes.cend(),
            [&lane](const JourneyLane &one) { return one.kind == lane.kind; });
        if (free) {
            lane.key = freshKey();
            draft.journey = withLane(draft.journey, lane, laneIndex(draft.journey, below) + 1).journey;
        } else if (there != draft.journey.lanes.cend()) {
            lane.key = there->key;
        } else {
            continue;
        }
        for (const JourneyCard &card : clip.part.cards) {
            if (standsIn(card.kind, lane.kind))
                addCard(draft.journey, card, keys, to);
        }
        for (qsizetype i = 0; i < to.size() && !isCardLane(lane.kind) && lane.kind != LaneKind::Touchpoint; ++i) {
            if (to.at(i).isEmpty())
                continue;
            // What was typed comes along; what was computed is computed here, too.
            const QString key = clip.part.lanes.at(row).key;
            const Unit unit = Unit::Mean;
            JourneyDraft source{clip.part, {}, draft.persona};
            const QString text = ownText(source, key, lane.kind, from.at(i), unit);
            if (!text.isEmpty())
                ++(enterText(draft, lane.key, lane.kind, to.at(i), unit, text) ? pasted.cells : pasted.refused);
        }
    }
    return pasted;
}

int emptyCells(JourneyDraft &draft, const JourneyMap &map, const CellRange &range)
{
    const Journey before = draft.journey;
    int emptied = 0;
    const bool touchpoints = range.lanes == 1 && map.lanes.at(range.lane).kind == LaneKind::Touchpoint;
    for (int column = range.column; column < range.column + range.columns; ++column) {
        const QString key = map.columns.at(column).key;
        if (touchpoints) {
            draft.journey = withoutStep(draft.journey, key).journey;
            emptied += key.isEmpty() ? 0 : 1;
            continue;
        }
        for (int lane = range.lane; lane < range.lane + range.lanes; ++lane) {
            const MapLane &one = map.lanes.at(lane);
            const JourneyStep *step = stepOf(draft.journey, key);
            const bool channel = one.kind == LaneKind::Channel && !typedText(draft, map, lane, column).isEmpty();
            if (!step
                || (ownText(draft, one.key, one.kind, *step, unitOfCell(map, lane, column)).isEmpty() && !channel))
                continue;
            enterCell(draft, map, lane, column, {});
            ++emptied;
        }
    }
    return emptied;
}

} // namespace hearken
