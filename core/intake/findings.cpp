// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/findings.h"

#include <QStringBuilder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearken {

namespace {

constexpr qsizetype shownRows = 8;
constexpr qsizetype shownValues = 30;
constexpr qsizetype mostFindings = 1000; ///< a file in which every row has a problem of its own

} // namespace

ProblemRule Finding::rule(Remedy remedy) const
{
    return {kind, column, kind == "status"_L1 && !values.isEmpty() ? values.first().first : QString(), remedy};
}

void FindingTally::add(const Issue &issue)
{
    // Where there is a choice, one choice is for all of a kind; elsewhere the sentence tells kinds apart, without the
    // value that it may quote.
    QString problem = issue.problem;
    if (!issue.value.isEmpty())
        problem.replace(issue.value, u"…"_s);
    const bool choice = remediesFor(issue.kind).size() > 1;
    const QString which = !choice   ? problem % u'\n' % issue.outcome
        : issue.kind == "status"_L1 ? issue.value.toLower()
                                    : QString();
    const QString key = issue.kind % u'\n' % issue.column % u'\n' % which;
    auto place = m_places.find(key);
    if (place == m_places.end()) {
        if (m_findings.size() >= mostFindings)
            return;
        place = m_places.insert(key, m_findings.size());
        m_findings.append({issue.kind, issue.column, problem, issue.outcome, 0, {}, {}});
    }
    Finding &finding = m_findings[*place];
    ++finding.count;
    if (finding.rows.size() < shownRows && !finding.rows.contains(issue.row))
        finding.rows.append(issue.row);
    if (issue.value.isEmpty())
        return;
    const auto known = std::find_if(finding.values.begin(), finding.values.end(),
        [&issue](const auto &value) { return value.first == issue.value; });
    if (known != finding.values.end())
        ++known->second;
    else if (finding.values.size() < shownValues)
        finding.values.append({issue.value, 1});
}

QList<Finding> FindingTally::findings() const
{
    QList<Finding> sorted = m_findings;
    std::stable_sort(
        sorted.begin(), sorted.end(), [](const Finding &one, const Finding &other) { return one.count > other.count; });
    return sorted;
}

QList<Remedy> remediesFor(const QString &kind)
{
    if (kind == "status"_L1)
        return {Remedy::Usual, Remedy::Keep, Remedy::Flag};
    if (kind == "score"_L1)
        return {Remedy::Usual, Remedy::Read, Remedy::Flag, Remedy::Skip};
    if (kind == "customer"_L1)
        return {Remedy::Usual, Remedy::NoCustomer, Remedy::Flag, Remedy::Skip};
    if (kind == "ahead"_L1)
        return {Remedy::Usual, Remedy::Flag, Remedy::Skip};
    if (kind == "twice"_L1)
        return {Remedy::Usual, Remedy::First};
    if (kind == "since"_L1 || kind == "amount"_L1)
        return {Remedy::Usual, Remedy::Skip};
    return {Remedy::Usual};
}

} // namespace hearken
