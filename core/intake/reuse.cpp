// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/reuse.h"

#include "core/intake/headerwords.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>

using namespace Qt::StringLiterals;

namespace hearken {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::intake)
};

/// Which saved column each column of the file is; -1 for new ones.
QList<int> matchedColumns(const Mapping &mapping, const Mapping &saved)
{
    QHash<QString, int> byHeader;
    for (int i = 0; i < saved.columns.size(); ++i)
        byHeader.insert(headerKey(saved.columns[i].header), i);
    QList<int> matches;
    for (const ColumnMapping &column : mapping.columns)
        matches += byHeader.value(headerKey(column.header), -1);
    return matches;
}

void takeColumns(Recognition &recognition, const SavedMapping &saved, const QList<int> &matches)
{
    Mapping &mapping = recognition.mapping;
    mapping.kind = saved.mapping.kind;
    mapping.format = saved.mapping.format;
    mapping.zone = saved.mapping.zone;
    // What was decided stays decided; codes that this file shows for the first time come with it.
    QList<MissingCode> codes = saved.mapping.missing;
    for (const MissingCode &code : std::as_const(mapping.missing)) {
        const bool known = std::any_of(
            codes.cbegin(), codes.cend(), [&code](const MissingCode &other) { return other.text == code.text; });
        if (!known)
            codes.append(code);
    }
    mapping.missing = codes;
    mapping.skippedStatus = saved.mapping.skippedStatus;
    mapping.mask = saved.mapping.mask;
    mapping.rules = saved.mapping.rules;
    for (int i = 0; i < mapping.columns.size(); ++i) {
        if (matches[i] < 0) {
            mapping.columns[i].needsYou = true; // new: the person should look
            continue;
        }
        const QString header = mapping.columns[i].header;
        const QString form = mapping.columns[i].dateForm;
        // A choice about a column follows it, though its header may be written a little differently now.
        for (ProblemRule &rule : mapping.rules) {
            if (rule.column == saved.mapping.columns[matches[i]].header)
                rule.column = header;
        }
        mapping.columns[i] = saved.mapping.columns[matches[i]];
        mapping.columns[i].column = i;
        mapping.columns[i].header = header;
        mapping.columns[i].needsYou = false;
        // This month's dates may be written in another way; an ambiguous one was decided by the person last time.
        if (form == "iso"_L1)
            mapping.columns[i].dateForm = form;
    }
}

} // namespace

QString shapeOf(const QList<QStringList> &headerRows)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QStringList &row : headerRows) {
        for (const QString &cell : row) {
            hash.addData(headerKey(cell).toUtf8());
            hash.addData(QByteArrayView("\x1F"));
        }
        hash.addData(QByteArrayView("\x1E"));
    }
    return QString::fromLatin1(hash.result().toHex().left(32));
}

void reuseMapping(Recognition &recognition, const QList<SavedMapping> &saved)
{
    constexpr double mostly = 0.8;
    const QString shape = shapeOf(recognition.headerRows);
    const SavedMapping *best = nullptr;
    QList<int> bestMatches;
    qsizetype bestCount = 0;
    if (recognition.headerRows.isEmpty())
        return;
    for (const SavedMapping &candidate : saved) {
        const QList<int> matches = matchedColumns(recognition.mapping, candidate.mapping);
        const qsizetype count = matches.size() - matches.count(-1);
        const qsizetype most = qMax(matches.size(), candidate.mapping.columns.size());
        const bool same = candidate.shape == shape;
        if (!same && (count < 2 || double(count) < mostly * double(most)))
            continue;
        if (count > bestCount || (same && count == bestCount && best->shape != shape)) {
            best = &candidate;
            bestMatches = matches;
            bestCount = count;
        }
    }
    if (!best)
        return;
    takeColumns(recognition, *best, bestMatches);
    recognition.savedMapping = best->name;
    recognition.questions.clear();
    const qsizetype fresh = bestMatches.count(-1);
    QString reason = Tr::tr("Same %1 columns as in “%2”, so the same mapping.").arg(bestCount).arg(best->name);
    if (fresh == 1)
        reason = Tr::tr("Same %1 columns as in “%2”, so the same mapping; 1 is new.").arg(bestCount).arg(best->name);
    else if (fresh > 1)
        reason = Tr::tr("Same %1 columns as in “%2”, so the same mapping; %3 are new.")
                     .arg(bestCount)
                     .arg(best->name)
                     .arg(fresh);
    recognition.reasons.prepend(reason);
}

} // namespace hearken
