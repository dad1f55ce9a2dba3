// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/problemwords.h"

#include "core/intake/scorewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::intake)
};

QString quotedValues(const Finding &finding, qsizetype most)
{
    QStringList quoted;
    for (const auto &[value, count] : finding.values.mid(0, most))
        quoted.append(u"“"_s % value.left(40).simplified() % u"”"_s);
    if (finding.values.size() > most)
        quoted.append(u"…"_s);
    return quoted.join(u", "_s);
}

const ColumnMapping *columnOf(const Finding &finding, const Mapping &mapping)
{
    for (const ColumnMapping &column : mapping.columns) {
        if (column.header == finding.column)
            return &column;
    }
    return nullptr;
}

/// The words among the values that can be read as scores, with how often all of them stand there.
QList<std::pair<QString, double>> readable(const Finding &finding, const Mapping &mapping, qint64 *times)
{
    QList<std::pair<QString, double>> words;
    *times = 0;
    const ColumnMapping *column = columnOf(finding, mapping);
    for (const auto &[value, count] : finding.values) {
        const auto meant = column ? scoreWord(value.toUtf8(), column->scale) : std::nullopt;
        if (!meant)
            continue;
        words.append({value, *meant});
        *times += count;
    }
    return words;
}

QString readWords(const Finding &finding, const Mapping &mapping)
{
    qint64 times = 0;
    const auto words = readable(finding, mapping, &times);
    if (words.isEmpty())
        return Tr::tr("Read words as numbers");
    QStringList parts;
    for (const auto &[word, value] : words.mid(0, 2))
        parts.append(Tr::tr("“%1” as %2").arg(word.left(12), QLocale().toString(value)));
    const QString list = QLocale().createSeparatedList(parts);
    const qint64 rest = finding.count - times;
    return rest > 0 ? Tr::tr("Read %1, leave %2 out").arg(list, QLocale().toString(rest)) : Tr::tr("Read %1").arg(list);
}

} // namespace

QString problemSentence(const Finding &finding)
{
    const QString values = quotedValues(finding, 3);
    if (finding.kind == "status"_L1)
        return Tr::tr("No answers of customers: %1 is %2").arg(finding.column, values);
    if (finding.kind == "score"_L1)
        return Tr::tr("Cannot be read as a score of %1: %2").arg(finding.column, values);
    if (finding.kind == "customer"_L1)
        return Tr::tr("Customer number is written unlike all others: %1").arg(values);
    if (finding.kind == "ahead"_L1)
        return Tr::tr("The day lies ahead of today: %1").arg(values);
    if (finding.kind == "twice"_L1)
        return Tr::tr("The same row identity twice in the file: %1").arg(values);
    return values.isEmpty() ? finding.problem : finding.problem % u"  "_s % values;
}

QString problemRows(const Finding &finding)
{
    QStringList numbers;
    for (const qint64 row : finding.rows)
        numbers.append(QLocale().toString(row));
    const QString list = numbers.join(u", "_s);
    if (finding.count == 1)
        return Tr::tr("row %1").arg(list);
    return finding.count > finding.rows.size() ? Tr::tr("rows %1 …").arg(list) : Tr::tr("rows %1").arg(list);
}

QList<Remedy> problemRemedies(const Finding &finding, const Mapping &mapping)
{
    QList<Remedy> remedies = remediesFor(finding.kind);
    qint64 times = 0;
    const bool chosen = mapping.remedy(finding.kind, finding.column) == Remedy::Read;
    if (!chosen && readable(finding, mapping, &times).isEmpty())
        remedies.removeAll(Remedy::Read);
    return remedies;
}

QString remedyWords(Remedy remedy, const Finding &finding, const Mapping &mapping)
{
    switch (remedy) {
    case Remedy::Usual:
        break;
    case Remedy::Skip:
        return Tr::tr("Skip these rows");
    case Remedy::Keep:
        return Tr::tr("Import them too");
    case Remedy::Read:
        return readWords(finding, mapping);
    case Remedy::Flag:
        return Tr::tr("Keep, flag as doubtful");
    case Remedy::NoCustomer:
        return Tr::tr("Keep without customer");
    case Remedy::First:
        return Tr::tr("Keep the first one");
    }
    if (finding.kind == "status"_L1)
        return Tr::tr("Skip these rows");
    if (finding.kind == "score"_L1)
        return Tr::tr("Leave the answer out");
    if (finding.kind == "twice"_L1)
        return Tr::tr("Keep the later one");
    if (finding.kind == "since"_L1 || finding.kind == "amount"_L1)
        return Tr::tr("Keep without it");
    return Tr::tr("Keep as it is");
}

QString outcomeWords(const Finding &finding)
{
    if (finding.outcome == "skipped"_L1)
        return Tr::tr("skipped");
    return finding.outcome == "refused"_L1 ? Tr::tr("refused") : Tr::tr("kept");
}

} // namespace hearken
