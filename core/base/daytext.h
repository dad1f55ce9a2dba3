// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

namespace hearken {

/// A day as the language writes it: "d MMM yyyy" is "14 May 2026" in English and "14. Mai 2026" in German. `pattern` as
/// QLocale::toString knows it, day before month.
QString dayText(QDate day, const QString &pattern, const QLocale &locale = {});

/// The same for a day with its time, as in "d MMM yyyy, HH:mm".
QString timeText(const QDateTime &time, const QString &pattern, const QLocale &locale = {});

} // namespace hearken
