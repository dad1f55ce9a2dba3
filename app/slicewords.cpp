// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/slicewords.h"

#include <QCoreApplication>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

Error sliceError(const QString &message)
{
    return {ErrorKind::Invalid, message, {}};
}

// An absent option is an open end; a word that is no day is an Error.
Result<QDate> dayFrom(const Arguments &arguments, const char *option)
{
    if (!arguments.has(option))
        return QDate();
    const QString word = arguments.value(option);
    const QDate day = word.size() == 10 ? QDate::fromString(word, Qt::ISODate) : QDate();
    if (!day.isValid())
        return sliceError(
            QCoreApplication::translate("hearken::app", "“%1” is not a day. Write it like 2026-03-31.").arg(word));
    return day;
}

} // namespace

QList<Option> sliceOptions(const QList<Option> &others)
{
    return QList<Option>{
               {"where", "DIM=VALUE",
                   QT_TRANSLATE_NOOP(
                       "hearken::app", "only feedback with this value; repeatable, values of one dimension add up")},
               {"from", "DAY", QT_TRANSLATE_NOOP("hearken::app", "first day, included")},
               {"to", "DAY", QT_TRANSLATE_NOOP("hearken::app", "last day, included")},
           }
    + others;
}

Result<Slice> sliceFrom(const Arguments &arguments)
{
    Slice slice;
    const auto from = dayFrom(arguments, "from");
    if (!from)
        return from.error();
    const auto to = dayFrom(arguments, "to");
    if (!to)
        return to.error();
    slice.period = {*from, to->isValid() ? to->addDays(1) : QDate()};
    if (from->isValid() && to->isValid() && *from > *to)
        return sliceError(QCoreApplication::translate(
            "hearken::app", "The period ends before it begins. Give --from a day that is not after --to."));
    for (const QString &word : arguments.values("where")) {
        const qsizetype sign = word.indexOf(u'=');
        if (sign < 1)
            return sliceError(
                QCoreApplication::translate("hearken::app", "--where needs DIM=VALUE, not “%1”.").arg(word));
        slice.where[word.left(sign)].append(word.mid(sign + 1));
    }
    return slice;
}

} // namespace hearken
