// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journey/journeycompare.h"

#include <QHash>
#include <QSet>

namespace hearken {

// Between the files that compare journeys; nobody else includes this.

/// Positions that stay when the others are moved: the longest rising run of indices.
QSet<qsizetype> staying(const QList<qsizetype> &order);

template <class List, class Word>
QStringList wordsOf(const List &list, Word word)
{
    QStringList words;
    for (const auto &one : list)
        words.append(word(one));
    return words;
}

/// What of two lists is the same thing; each thing has at most one other.
class Pairs
{
public:
    Pairs() = default;
    Pairs(qsizetype before, qsizetype after)
        : m_was(after, -1)
        , m_taken(before, false)
    {
    }
    /// Pairs what has no other yet and is alike by these words, in their order; empty words are like nothing.
    void by(const QStringList &before, const QStringList &after);
    void add(qsizetype before, qsizetype after)
    {
        m_was[after] = before;
        m_taken[before] = true;
    }
    qsizetype was(qsizetype after) const { return m_was.value(after, -1); }
    bool isGone(qsizetype before) const { return !m_taken.at(before); }
    const QList<qsizetype> &all() const { return m_was; }
    QSet<qsizetype> inOrder() const; ///< of those that have another: which keep their order

private:
    QList<qsizetype> m_was; ///< by place after
    QList<bool> m_taken; ///< by place before
};

/// A step and the stage that it stands in.
struct StepPlace
{
    const JourneyStep *step = nullptr;
    qsizetype stage = 0;
};
QList<StepPlace> placesOf(const Journey &journey);

QHash<QString, QString> touchpointNames(const JourneyState &state); ///< by key
Pairs pairedSteps(const JourneyState &was, const JourneyState &is); ///< see sameSteps

} // namespace hearken
