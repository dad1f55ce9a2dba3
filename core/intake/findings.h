// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/draft.h"

#include <QHash>

namespace hearken {

/// Problems that are the same thing, with the first rows and values.
struct Finding
{
    QString kind; ///< as Issue::kind
    QString column; ///< header; empty when it is about whole rows
    QString problem; ///< one sentence, without the values
    QString outcome; ///< of the first
    qint64 count = 0;
    QList<qint64> rows; ///< the first eight
    QList<std::pair<QString, qint64>> values; ///< the first thirty different ones, with how often

    /// What a choice about it is kept as.
    ProblemRule rule(Remedy remedy) const;
    bool operator==(const Finding &) const = default;
};

/// Puts together what belongs together, in one pass over any number of issues.
class FindingTally
{
public:
    void add(const Issue &issue);
    /// The most frequent first.
    QList<Finding> findings() const;

private:
    QList<Finding> m_findings;
    QHash<QString, qsizetype> m_places;
};

/// What can be done about problems of this kind, the usual first; one entry or none: there is no choice.
QList<Remedy> remediesFor(const QString &kind);

} // namespace hearken
