// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journey/stepevidence.h"

#include "core/base/daytext.h"
#include "core/feedback/inboxmodel.h"
#include "core/feedback/inboxtexts.h"
#include "core/journey/mapparts.h"

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

QString splitOf(const Slice &slice)
{
    return slice.where.contains(u"region"_s) ? u"segment"_s : u"region"_s;
}

QList<EvidencePart> partsOf(const MeasureTable &table, const MeasureCell &cell, int &hidden)
{
    QList<EvidencePart> parts;
    for (const MeasureRow &row : table.rows) {
        if (row.keys.constFirst().isEmpty())
            continue;
        EvidencePart part{row.keys.constFirst(), pointOf(row.measure), Side::Plain};
        if (!part.now.isKnown()) {
            ++hidden;
            continue;
        }
        part.side = sideOf(part.now.low, part.now.high, cell.goal, cell.highIsGood);
        parts.append(part);
    }
    std::stable_sort(parts.begin(), parts.end(), [&cell](const EvidencePart &a, const EvidencePart &b) {
        return cell.highIsGood ? a.now.value < b.now.value : a.now.value > b.now.value;
    });
    return parts.size() > 1 ? parts.first(std::min(parts.size(), evidenceParts)) : QList<EvidencePart>();
}

QStringList sourcesOf(const Columns &columns, const Rows &rows, qint64 minimum)
{
    const Result<Tallies> counted = tallies(columns, {}, rows, {u"source"_s});
    if (!counted)
        return {};
    QList<std::pair<qint64, QString>> found;
    for (qsizetype part = 0; part < counted->cuts.constFirst().parts(); ++part) {
        const qint64 n = counted->cells.at(size_t(part)).responses;
        if (n >= std::max<qint64>(minimum, 1))
            found.append({-n, counted->cuts.constFirst().keys.at(part)});
    }
    std::sort(found.begin(), found.end());
    QStringList names;
    std::transform(found.cbegin(), found.cend(), std::back_inserter(names), [](const auto &one) { return one.second; });
    return names;
}

/// "1 of 5 · Coast · 13 Apr 2026": what is known of who said it.
QString placeOf(const Columns &columns, const std::optional<Asked> &asked, const QString &split, qint64 response)
{
    const qsizetype row = columns.row(response);
    QStringList words;
    if (asked && !asked->questions.isEmpty() && asked->questions.constFirst().scale) {
        const Question &question = asked->questions.constFirst();
        if (const std::optional<double> score = scoreOf(columns, *asked, row))
            words.append(scoreText(question.kind, *question.scale, *score));
    }
    if (const CodeColumn *column = columns.dimension(split))
        words.append(column->values.at(column->code(row)));
    words.append(dayText(columns.day(row), u"d MMM yyyy"_s));
    words.removeAll(QString());
    return words.join(u" · "_s);
}

} // namespace

Columns::Needs stepNeeds(const Journey &journey, const JourneyGround &ground, const JourneyView &view)
{
    Columns::Needs needs = journeyNeeds(journey, ground, view);
    needs += {{u"touchpoint"_s, splitOf(sliceOf(journey, view))}, {}, true};
    return needs;
}

Result<StepEvidence> stepEvidence(Session &session, const Journey &journey, const JourneyGround &ground,
    const Touchpoint &touchpoint, const MeasureCell &cell, const Columns &columns, const JourneyView &view)
{
    const Journey known = knownPersonas(journey, columns).journey;
    StepEvidence evidence;
    evidence.split = splitOf(sliceOf(known, view));
    evidence.unit = cell.unit;
    evidence.goal = cell.goal;
    const Slice slice = sliceOf(known, touchpoint, view);
    const qint64 minimum = ground.facts.rules.minimum;
    const Result<Asked> asked = ground.asked(journey, touchpoint);
    if (asked) {
        const auto table = measuresBy(columns, *asked, slice, {evidence.split}, ground.facts.rules, view.ids.get());
        if (!table && table.error().kind == ErrorKind::Cancelled)
            return table.error();
        if (table)
            evidence.parts = partsOf(*table, cell, evidence.hidden);
    }
    const Rows rows = columns.matching(slice, view.ids.get());
    evidence.sources = sourcesOf(columns, rows, minimum);
    const std::vector<quint32> newest = newestOf(columns, rows, touchpoint);
    // A quote of a handful of people would tell who they are.
    if (qint64(newest.size()) < minimum || cell.hidden)
        return evidence;
    const auto candidates = quotable(session, newest, columns);
    if (!candidates)
        return candidates.error();
    evidence.comments = candidates->size();
    evidence.quotes = pickQuotes(
        fittingQuotes(*candidates, columns, asked ? std::optional(*asked) : std::nullopt, cell.standing),
        evidenceQuotes);
    for (Quote &quote : evidence.quotes)
        quote.place = placeOf(columns, asked ? std::optional(*asked) : std::nullopt, evidence.split, quote.response);
    return evidence;
}

} // namespace hearken
