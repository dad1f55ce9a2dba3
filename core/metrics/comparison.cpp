// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/comparison.h"

#include "core/metrics/change.h"
#include "core/metrics/metrics.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

/// Place of the pair (i, j), i < j, when pairs are listed row by row.
size_t pairPlace(qsizetype i, qsizetype j, qsizetype groups)
{
    return size_t(i * groups - i * (i + 1) / 2 + j - i - 1);
}

/// Maximal runs of groups of which no two are apart, in lanes so that overlapping ones stand beside each other.
QList<Bracket> bracketsOf(const Comparison &comparison)
{
    QList<Bracket> brackets;
    QList<qsizetype> ends; // last group by lane
    qsizetype reached = -1;
    for (qsizetype first = 0; first < comparison.groups.size(); ++first) {
        qsizetype last = first;
        while (last + 1 < comparison.groups.size()) {
            bool together = true;
            for (qsizetype i = first; i <= last && together; ++i)
                together = !comparison.apart(i, last + 1);
            if (!together)
                break;
            ++last;
        }
        if (last == first || last <= reached)
            continue; // within the one before
        reached = last;
        qsizetype lane = 0;
        while (lane < ends.size() && ends[lane] >= first)
            ++lane;
        if (lane == ends.size())
            ends.append(last);
        else
            ends[lane] = last;
        brackets.append({first, last, int(lane)});
    }
    return brackets;
}

/// One clause of the sentence: a group and all those that it lies under, or over.
struct ApartClause
{
    qsizetype group = 0;
    bool below = true;
    QList<qsizetype> others;
};

QString clauseText(const Comparison &comparison, const ApartClause &clause, const QString &noun)
{
    const QString name = comparison.groups[clause.group].name;
    QStringList others;
    QStringList exceptions;
    for (qsizetype i = 0; i < comparison.groups.size(); ++i) {
        if (i != clause.group)
            (clause.others.contains(i) ? others : exceptions).append(comparison.groups[i].name);
    }
    const auto say = [&](const char *below, const char *above) {
        return QCoreApplication::translate("hearken::metrics", clause.below ? below : above);
    };
    if (exceptions.isEmpty() && others.size() > 1) {
        return say(QT_TRANSLATE_NOOP("hearken::metrics", "%1 is below every other %2"),
            QT_TRANSLATE_NOOP("hearken::metrics", "%1 is above every other %2"))
            .arg(name, noun);
    }
    if (!exceptions.isEmpty() && exceptions.size() < others.size() && exceptions.size() <= 3) {
        return say(QT_TRANSLATE_NOOP("hearken::metrics", "%1 is below every %2 but %3"),
            QT_TRANSLATE_NOOP("hearken::metrics", "%1 is above every %2 but %3"))
            .arg(name, noun, QLocale().createSeparatedList(exceptions));
    }
    return say(QT_TRANSLATE_NOOP("hearken::metrics", "%1 is below %2"),
        QT_TRANSLATE_NOOP("hearken::metrics", "%1 is above %2"))
        .arg(name, QLocale().createSeparatedList(others));
}

/// The clause that tells most of the pairs that were not told yet; at equal value the lowest group's "below".
ApartClause bestClause(const Comparison &comparison, const QSet<size_t> &told)
{
    ApartClause best;
    qsizetype most = 0;
    for (const bool below : {true, false}) {
        for (qsizetype step = 0; step < comparison.groups.size(); ++step) {
            const qsizetype group = below ? comparison.groups.size() - 1 - step : step;
            ApartClause clause{group, below, {}};
            qsizetype fresh = 0;
            for (qsizetype other = 0; other < comparison.groups.size(); ++other) {
                const bool onSide = below ? other < group : other > group;
                if (!onSide || !comparison.apart(group, other))
                    continue;
                clause.others.append(other);
                fresh += told.contains(
                             pairPlace(std::min(group, other), std::max(group, other), comparison.groups.size()))
                    ? 0
                    : 1;
            }
            if (fresh > most) {
                most = fresh;
                best = clause;
            }
        }
    }
    return best;
}

} // namespace

bool Comparison::apart(qsizetype i, qsizetype j) const
{
    return i != j && stands(adjusted[pairPlace(std::min(i, j), std::max(i, j), groups.size())]);
}

Comparison compare(const Metric &metric, const QList<Group> &groups, qint64 minimum)
{
    Comparison made;
    for (Group group : groups) {
        group.measure = measure(Asked{metric, {}, {}}, group.tally);
        if (group.measure.n == 0)
            continue;
        if (group.hidden || group.measure.n < minimum)
            made.hidden.append(group.name);
        else
            made.groups.append(group);
    }
    std::stable_sort(made.groups.begin(), made.groups.end(),
        [](const Group &a, const Group &b) { return a.measure.value > b.measure.value; });
    std::vector<double> p;
    for (qsizetype i = 0; i < made.groups.size(); ++i) {
        for (qsizetype j = i + 1; j < made.groups.size(); ++j) {
            const double one = difference(metric, made.groups[i].tally, made.groups[j].tally).p;
            p.push_back(std::isnan(one) ? 1 : one);
        }
    }
    made.pairs = int(p.size());
    made.adjusted = adjustedForMany(p);
    made.brackets = bracketsOf(made);
    for (qsizetype i = 0; i < made.groups.size(); ++i) {
        int above = 0;
        for (qsizetype j = 0; j < i; ++j)
            above += made.apart(i, j) ? 1 : 0;
        made.ranks.append(made.groups[i].measure.n < rankMinimum ? 0 : above + 1);
    }
    return made;
}

QString sentence(const Comparison &comparison, const QString &noun)
{
    if (comparison.groups.size() < 2)
        return QCoreApplication::translate("hearken::metrics", "There are not two to compare with enough answers.");
    constexpr int most = 3;
    QSet<size_t> told;
    QStringList clauses;
    while (clauses.size() < most) {
        const ApartClause clause = bestClause(comparison, told);
        if (clause.others.isEmpty())
            break;
        for (const qsizetype other : clause.others)
            told.insert(
                pairPlace(std::min(clause.group, other), std::max(clause.group, other), comparison.groups.size()));
        clauses.append(clauseText(comparison, clause, noun));
    }
    if (clauses.isEmpty())
        return QCoreApplication::translate("hearken::metrics", "No %1 can be told apart from another.").arg(noun);
    qsizetype apart = 0;
    for (const double p : comparison.adjusted)
        apart += stands(p) ? 1 : 0;
    QString text = clauses.join(u"; "_s) + u'.';
    const qsizetype untold = apart - told.size();
    if (untold > 0) {
        text += u' '
            + (untold == 1 ? QCoreApplication::translate("hearken::metrics", "One further pair differs.")
                           : QCoreApplication::translate("hearken::metrics", "%1 further pairs differ.").arg(untold));
    }
    return text;
}

QString pairsSentence(const Comparison &comparison)
{
    return comparison.pairs == 1
        ? QCoreApplication::translate("hearken::metrics", "1 pair tested.")
        : QCoreApplication::translate("hearken::metrics", "%1 pairs tested, corrected.").arg(comparison.pairs);
}

} // namespace hearken
