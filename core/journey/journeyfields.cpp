// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journey/journeyfields.h"

#include "core/journey/journeyedit.h"
#include "core/journey/journeyjson.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::journey)
};

constexpr std::array cardStates{"proposed", "running", "done"};
constexpr std::array fixedFields{"channel", "owner", "department", "process", "heard as", "metric", "moment of truth",
    "grounding", "checked", "feeling", "expected", "forecast", "sub-journey", "pain", "vital", "opportunity", "action"};

bool isFree(LaneKind kind)
{
    return kind == LaneKind::Text || kind == LaneKind::Number || kind == LaneKind::Picture;
}

/// Whether a table would take the name of a lane for something else.
bool isTaken(const QString &name)
{
    const QString field = name.toLower();
    return field.isEmpty() || field.startsWith("feeling: "_L1) || field.endsWith("(measured)"_L1)
        || std::any_of(fixedFields.begin(), fixedFields.end(),
            [&field](const char *fixed) { return field == QLatin1StringView(fixed); });
}

QString word(const auto &words, int index)
{
    return QLatin1StringView(words[size_t(index)]);
}

QString number(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

QString cardPlace(const QString &step, CardKind kind)
{
    return QString::number(int(kind)) + step;
}

} // namespace

LaneField LaneField::of(const QString &field)
{
    static const QRegularExpression own(u"^(.*?) ?\\((text|number|picture)(?: #([1-9]\\d{0,5}))?\\)$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression fixed(u"^([a-z]+) here(?: #([1-9]\\d{0,5}))?$"_s);
    if (const auto match = own.match(field); match.hasMatch())
        return {
            *laneKindFromWord(match.captured(2).toLower()), match.captured(1), std::max(1, match.captured(3).toInt())};
    if (const auto match = fixed.match(field.simplified().toLower()); match.hasMatch()) {
        const auto kind = laneKindFromWord(match.captured(1));
        if (kind && !isFree(*kind))
            return {*kind, {}, std::max(1, match.captured(2).toInt())};
    }
    return {LaneKind::Text, field.simplified(), 1};
}

QString LaneField::written() const
{
    const QString again = number > 1 ? u" #"_s + QString::number(number) : QString();
    if (!isFree(kind))
        return laneKindWord(kind) % u" here" % again;
    if (LaneField::of(name) == *this && !isTaken(name))
        return name;
    return name % u" (" % laneKindWord(kind) % again % u')';
}

QString LaneField::same() const
{
    return laneKindWord(kind) % u'\n' % (isFree(kind) ? name.toCaseFolded() : QString()) % u'\n'
        % QString::number(number);
}

QList<LaneField> laneFields(const QList<JourneyLane> &lanes)
{
    QHash<QString, int> seen;
    QList<LaneField> fields;
    for (const JourneyLane &lane : lanes) {
        LaneField field{lane.kind, isFree(lane.kind) ? lane.name : QString(), 1};
        field.number = ++seen[field.same()];
        fields.append(field);
    }
    return fields;
}

QString laneWords(const JourneyLane &lane)
{
    return lane.name.isEmpty() ? laneKindWord(lane.kind) : QString(laneKindWord(lane.kind) % u": " % lane.name);
}

std::optional<JourneyLane> laneFromWords(const QString &words)
{
    const qsizetype colon = words.indexOf(u": "_s);
    const auto kind = laneKindFromWord((colon < 0 ? words : words.first(colon)).simplified().toLower());
    if (!kind)
        return {};
    return JourneyLane{{}, *kind, colon < 0 ? QString() : words.mid(colon + 2)};
}

QString joinedParts(const QStringList &parts)
{
    QStringList cells;
    for (QString part : parts) {
        part.replace(u'\\', u"\\\\"_s).replace(u'|', u"\\|"_s).replace(u'\n', u"\\n"_s);
        cells.append(part);
    }
    return cells.join(u" | "_s);
}

QStringList splitParts(const QString &cell)
{
    QStringList parts{QString()};
    for (qsizetype i = 0; i < cell.size(); ++i) {
        const QChar next = i + 1 < cell.size() ? cell.at(i + 1) : QChar();
        if (cell.at(i) == u'\\' && (next == u'\\' || next == u'|' || next == u'n')) {
            parts.last().append(next == u'n' ? u'\n' : next.unicode());
            ++i;
        } else if (QStringView(cell).sliced(i).startsWith(u" | ")) {
            parts.append(QString());
            i += 2;
        } else {
            parts.last().append(cell.at(i));
        }
    }
    return parts;
}

QString DistinctNames::take(const QString &name)
{
    int &number = m_taken[folded(name)];
    if (number == 0) {
        number = 1;
        return name;
    }
    for (;;) {
        const QString free = u"%1 (%2)"_s.arg(name).arg(++m_taken[folded(name)]);
        if (int &other = m_taken[folded(free)]; other == 0) {
            other = 1;
            return free;
        }
    }
}

Journey withDistinctNames(Journey journey, QStringList &renamed)
{
    const auto rename = [&renamed](auto &things, const auto &sentence) {
        DistinctNames names;
        for (auto &thing : things) {
            const QString name = names.take(thing.name);
            if (name != thing.name)
                renamed.append(sentence().arg(thing.name, name));
            thing.name = name;
        }
    };
    rename(journey.stages, [] { return Tr::tr("Two stages are called “%1”; the later one was written as “%2”."); });
    rename(journey.personas, [] { return Tr::tr("Two personas are called “%1”; the later one was written as “%2”."); });
    return journey;
}

QString cardText(const JourneyCard &card)
{
    QStringList parts{card.title, card.detail, card.note, word(cardStates, int(card.state)),
        card.due.isValid() ? card.due.toString(Qt::ISODate) : QString()};
    while (
        !parts.isEmpty() && (parts.constLast().isEmpty() || (parts.size() == 4 && card.state == CardState::Proposed)))
        parts.removeLast();
    return joinedParts(parts);
}

JourneyCard cardFrom(CardKind kind, const QString &text)
{
    const QStringList parts = splitParts(text);
    JourneyCard card;
    card.kind = kind;
    card.title = parts.value(0).trimmed();
    card.detail = parts.value(1);
    card.note = parts.value(2);
    for (size_t state = 0; state < cardStates.size(); ++state) {
        if (parts.value(3).compare(QLatin1StringView(cardStates[state]), Qt::CaseInsensitive) == 0)
            card.state = CardState(state);
    }
    card.due = QDate::fromString(parts.value(4), Qt::ISODate);
    return card;
}

JourneyFields::JourneyFields(const Journey &journey, const QList<Journey> &others)
    : m_journey(journey)
    , m_lanes(laneFields(journey.lanes))
{
    QHash<QString, int> named;
    for (const Journey &other : others)
        ++named[other.name];
    for (const Journey &other : others) {
        if (named.value(other.name) == 1)
            m_names.insert(other.key, other.name);
    }
    const QStringList steps = stepKeys(journey);
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < steps.size(); ++i)
        places.insert(steps.at(i), i);
    for (const JourneyCard &card : journey.cards) {
        const qsizetype a = places.value(card.firstStep, -1);
        const qsizetype b = places.value(card.lastStep, -1);
        for (qsizetype at = std::min(a, b); a >= 0 && b >= 0 && at <= std::max(a, b); ++at)
            m_cards[cardPlace(steps.at(at), card.kind)].append(cardText(card));
    }
}

QString JourneyFields::nameOf(const QString &key) const
{
    return m_names.value(key, key);
}

JourneyFields::Fields JourneyFields::journey() const
{
    Fields fields{{u"owner"_s, m_journey.owner},
        {u"time"_s, m_journey.time == JourneyTime::ToBe ? u"to-be"_s : QString()},
        {u"status"_s, m_journey.status == JourneyStatus::Draft ? QString() : word(statusFields, int(m_journey.status))},
        {u"metric"_s, m_journey.metric}, {u"baseline"_s, nameOf(m_journey.baseline)},
        {u"feeling question"_s, m_journey.feelingQuestion}, {u"expected question"_s, m_journey.expectedQuestion},
        {u"provided question"_s, m_journey.providedQuestion}};
    for (const Persona &persona : m_journey.personas)
        fields.append({u"persona"_s,
            joinedParts(persona.note.isEmpty() ? QStringList{persona.name} : QStringList{persona.name, persona.note})});
    for (const JourneyStage &stage : m_journey.stages)
        fields.append({u"folded stage"_s, stage.folded ? stage.name : QString()});
    if (m_journey.lanes != standardLanes()) {
        for (const JourneyLane &lane : m_journey.lanes) {
            const QString field = lane.hidden ? (lane.collapsed ? u"hidden collapsed lane"_s : u"hidden lane"_s)
                                              : (lane.collapsed ? u"collapsed lane"_s : u"lane"_s);
            fields.append({field, laneWords(lane)});
        }
    }
    fields.removeIf([](const auto &field) { return field.second.isEmpty(); });
    return fields;
}

JourneyFields::Fields JourneyFields::step(const JourneyStep &step, const Touchpoint &touchpoint) const
{
    Fields fields{{u"channel"_s, touchpoint.channel}, {u"owner"_s, touchpoint.owner},
        {u"department"_s, touchpoint.department}, {u"process"_s, touchpoint.process},
        {u"heard as"_s, touchpoint.heardAs.join(u"; "_s)}, {u"metric"_s, touchpoint.metric},
        {u"moment of truth"_s, step.momentOfTruth ? u"yes"_s : QString()},
        {u"grounding"_s, step.grounding == Grounding::Assumed ? QString() : word(groundingFields, int(step.grounding))},
        {u"checked"_s, step.checked.toString(Qt::ISODate)},
        {u"expected"_s, step.expected ? number(*step.expected) : QString()},
        {u"forecast"_s, step.forecast ? number(*step.forecast) : QString()},
        {u"sub-journey"_s, nameOf(step.subJourney)}};
    // In the order of the personas, whatever their keys are: equal journeys are told alike.
    const auto tellFeeling = [&](const QString &field, const QString &persona) {
        if (const auto feeling = step.feelings.constFind(persona); feeling != step.feelings.cend())
            fields.append({field, number(*feeling)});
    };
    tellFeeling(u"feeling"_s, {});
    for (const Persona &persona : m_journey.personas)
        tellFeeling(u"feeling: "_s + persona.name, persona.key);
    for (int kind = 0; kind < int(cardFields.size()); ++kind)
        fields.append({word(cardFields, kind), m_cards.value(cardPlace(step.key, CardKind(kind))).join(u'\n')});
    for (qsizetype lane = 0; lane < m_lanes.size(); ++lane)
        fields.append({m_lanes.at(lane).written(), step.cells.value(m_journey.lanes.at(lane).key)});
    fields.removeIf([](const auto &field) { return field.second.isEmpty(); });
    return fields;
}

} // namespace hearken
