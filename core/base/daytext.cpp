// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/daytext.h"

#include <QDateTime>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

/// German, Danish, Czech and others put a dot after the day; their own long date tells.
QString dottedPattern(const QString &pattern, const QLocale &locale)
{
    if (!locale.dateFormat(QLocale::LongFormat).contains("d. "_L1))
        return pattern;
    if (pattern.startsWith("d M"_L1))
        return u"d. "_s + pattern.mid(2);
    return QString(pattern).replace(" d M"_L1, ", d. M"_L1);
}

} // namespace

QString dayText(QDate day, const QString &pattern, const QLocale &locale)
{
    return locale.toString(day, dottedPattern(pattern, locale));
}

QString timeText(const QDateTime &time, const QString &pattern, const QLocale &locale)
{
    return locale.toString(time, dottedPattern(pattern, locale));
}

} // namespace hearken
