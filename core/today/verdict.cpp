// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/verdict.h"

#include <QCoreApplication>

namespace hearken {

namespace {

struct VerdictWords
{
    Q_DECLARE_TR_FUNCTIONS(hearken::today)
};

/// "Technician visit CSAT, in Coast and Lakes"
QString toldMovement(const ToldMovement &told)
{
    const QString &name = told.movement.asked.metric.name;
    return told.place.groups.isEmpty() ? name : VerdictWords::tr("%1, in %2").arg(name, listWords(told.place.groups));
}

QString toldAll(const QList<ToldMovement> &told, bool fell)
{
    QStringList names;
    for (const ToldMovement &one : told) {
        if (one.movement.real && one.movement.fell() == fell)
            names.append(toldMovement(one));
    }
    if (names.isEmpty())
        return {};
    if (names.size() == 1)
        return (fell ? VerdictWords::tr("One real drop: %1.") : VerdictWords::tr("One real rise: %1."))
            .arg(names.constFirst());
    const QString list = names.join(QStringLiteral("; "));
    return (fell ? VerdictWords::tr("%n real drops: %1.", nullptr, int(names.size()))
                 : VerdictWords::tr("%n real rises: %1.", nullptr, int(names.size())))
        .arg(list);
}

} // namespace

QString todayVerdict(const QList<ToldMovement> &told)
{
    if (told.isEmpty())
        return VerdictWords::tr("Too few answers in the two periods to tell whether anything has moved.");
    const QString fell = toldAll(told, true);
    const QString rose = toldAll(told, false);
    int still = 0;
    for (const ToldMovement &one : told)
        still += one.movement.real ? 0 : 1;
    if (fell.isEmpty() && rose.isEmpty())
        return still == 1 ? VerdictWords::tr("No signal: the measure shows no real change.")
                          : VerdictWords::tr("No signal: none of the %n measures shows a real change.", nullptr, still);
    QStringList sentences{fell, rose};
    sentences.removeAll(QString());
    if (still == 1)
        sentences.append(VerdictWords::tr("The other one shows no signal."));
    else if (still > 1)
        sentences.append(VerdictWords::tr("The other %n show no signal.", nullptr, still));
    return sentences.join(QChar::Space);
}

} // namespace hearken
