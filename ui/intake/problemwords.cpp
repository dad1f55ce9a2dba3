// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/problemwords.h"

#include "core/intake/scorewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

QString problemTr(const char *text, int count = -1)
{
    return QCoreApplication::translate("hearken::intake", text, nullptr, count);
}

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
        return problemTr("Read words as numbers");
    QStringList parts;
    for (const auto &[word, value] : words.mid(0, 2))
        parts.append(problemTr("“%1” as %2").arg(word.left(12), QLocale().toString(value)));
    const QString list = QLocale().createSeparatedList(parts);
    const qint64 rest = finding.count - times;
    return rest > 0 ? problemTr("Read %1, leave %2 out").arg(list, QLocale().toString(rest))
                    : problemTr("Read %1").arg(list);
}

} // namespace

QString problemSentence(const Finding &finding)
{
    const QString values = quotedValues(finding, 3);
    if (finding.kind == "status"_L1)
        return problemTr("No answers of customers: %1 is %2").arg(finding.column, values);
    if (finding.kind == "score"_L1)
        return problemTr("Cannot be read as a score of %1: %2").arg(finding.column, values);
    if (finding.kind == "customer"_L1)
        return problemTr("Customer number is written unlike all others: %1").arg(values);
    if (finding.kind == "ahead"_L1)
        return problemTr("The day lies ahead of today: %1").arg(values);
    if (finding.kind == "twice"_L1)
        return problemTr("The same row identity twice in the file: %1").arg(values);
    return values.isEmpty() ? finding.problem : finding.problem % u"  "_s % values;
}

QString problemRows(const Finding &finding)
{
    QStringList numbers;
    for (const qint64 row : finding.rows)
        numbers.append(QLocale().toString(row));
    const QString list = numbers.join(u", "_s);
    if (finding.count == 1)
        return problemTr("row %1").arg(list);
    return finding.count > finding.rows.size() ? problemTr("rows %1 …").arg(list) : problemTr("rows %1").arg(list);
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
        return problemTr("Skip these rows");
    case Remedy::Keep:
        return problemTr("Import them too");
    case Remedy::Read:
        return readWords(finding, mapping);
    case Remedy::Flag:
        return problemTr("Keep, flag as doubtful");
    case Remedy::NoCustomer:
        return problemTr("Keep without customer");
    case Remedy::First:
        return problemTr("Keep the first one");
    }
    if (finding.kind == "status"_L1)
        return problemTr("Skip these rows");
    if (finding.kind == "score"_L1)
        return problemTr("Leave the answer out");
    if (finding.kind == "twice"_L1)
        return problemTr("Keep the later one");
    if (finding.kind == "since"_L1 || finding.kind == "amount"_L1)
        return problemTr("Keep without it");
    return problemTr("Keep as it is");
}

QString outcomeWords(const Finding &finding)
{
    if (finding.outcome == "skipped"_L1)
        return problemTr("skipped");
    return finding.outcome == "refused"_L1 ? problemTr("refused") : problemTr("kept");
}

} // namespace hearken
