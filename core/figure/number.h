// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace hearken {

/// How a value is told: 0.7 as "70%", 0.25 as "+25", 4.08 as "4.1", 7608 as "7,608".
enum class Unit { Share, Nps, Mean, Count };

/// With a true minus (U+2212). NPS carries its sign, and none at zero. "–" for a value that is not known.
QString numberText(double value, Unit unit, const QLocale &locale = {});
/// As numberText without the percent sign, for cells and tables whose heading tells the unit.
QString bareNumberText(double value, Unit unit, const QLocale &locale = {});
/// "66 to 74%", "+22 to +28"; empty when not known.
QString intervalText(double low, double high, Unit unit, const QLocale &locale = {});
/// A difference with its sign: "+5.9" points of share and NPS, "−0.3" of a mean.
QString differenceText(double difference, Unit unit, const QLocale &locale = {});
/// "n 1,012"
QString countText(qint64 n, const QLocale &locale = {});

} // namespace hearken
