// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journey/journey.h"

#include <QHash>

#include <array>

namespace hearken {

// How a journey is said in tables, field by field; between the files that read and write them, nobody else includes this.

/// A lane as a table names it: "Ideas", "Costs (number)", "Owner (text)", "Ideas (text #2)", "channel here". A lane of one's
/// own is told from a fixed field, and from another lane of its name, so that each comes back as itself.
struct LaneField
{
    LaneKind kind = LaneKind::Text;
    QString name; ///< of a lane of one's own, as it was typed
    int number = 1; ///< among the lanes of its kind and name

    static LaneField of(const QString &field);
    QString written() const;
    QString same() const; ///< equal for equal lanes, case aside
    bool operator==(const LaneField &) const = default;
};
/// Of each lane, in their order.
QList<LaneField> laneFields(const QList<JourneyLane> &lanes);

/// "text: Ideas", "channel", "feeling: Mood": a lane with its name, as a fact of the journey.
QString laneWords(const JourneyLane &lane);
std::optional<JourneyLane> laneFromWords(const QString &words);

/// Parts of one cell, " | " between them; what they hold of that sign, and of new lines, comes back.
QString joinedParts(const QStringList &parts);
QStringList splitParts(const QString &cell);

QString cardText(const JourneyCard &card);
JourneyCard cardFrom(CardKind kind, const QString &text);

/// Names of which each stands once, case aside: a second "Buy" is "Buy (2)".
class DistinctNames
{
public:
    QString take(const QString &name);

private:
    QHash<QString, int> m_taken; ///< the last number of each; 1: without one
};
/// The journey for a format that knows stages and personas by their names alone; what had to be renamed is added to
/// `renamed`, one sentence each.
Journey withDistinctNames(Journey journey, QStringList &renamed);

inline constexpr std::array groundingFields{"assumed", "partly", "researched"};
inline constexpr std::array statusFields{"draft", "researched", "approved", "retired"};
inline constexpr std::array cardFields{"pain", "vital", "opportunity", "action"};

/// The journey and its steps as (field, value), in the order of a table: read back by JourneyBuilder.
class JourneyFields
{
public:
    using Fields = QList<std::pair<QString, QString>>;

    /// `others` are those that it may lead to: they are told by their names where these are theirs alone.
    JourneyFields(const Journey &journey, const QList<Journey> &others);

    Fields journey() const;
    Fields step(const JourneyStep &step, const Touchpoint &touchpoint) const;

private:
    QString nameOf(const QString &key) const;

    const Journey &m_journey;
    QHash<QString, QString> m_names; ///< of other journeys, by key
    QList<LaneField> m_lanes;
    QHash<QString, QStringList> m_cards; ///< by step and kind, from left to right
};

} // namespace hearken
