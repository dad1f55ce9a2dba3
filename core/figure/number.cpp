// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/number.h"

#include <QCoreApplication>

#include <cmath>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar trueMinus{0x2212};

QString withTrueMinus(QString text)
{
    return text.replace(u'-', trueMinus);
}

/// Half away from zero, and no "−0".
double roundedWhole(double value)
{
    const double whole = std::round(value);
    return whole == 0 ? 0 : whole;
}

QString wholeText(double value, const QLocale &locale)
{
    return withTrueMinus(locale.toString(qint64(roundedWhole(value))));
}

QString signedWholeText(double value, const QLocale &locale)
{
    return (roundedWhole(value) > 0 ? u"+"_s : QString()) + wholeText(value, locale);
}

QString tenthsText(double value, const QLocale &locale)
{
    const double tenths = std::round(value * 10) / 10;
    return withTrueMinus(locale.toString(tenths == 0 ? 0 : tenths, 'f', 1));
}

QString withUnit(const QString &text, Unit unit, const QLocale &locale)
{
    if (unit != Unit::Share)
        return text;
    // German and French put a space before the sign; it must not break there.
    const bool spaced = locale.language() == QLocale::German || locale.language() == QLocale::French;
    return text + (spaced ? QString(QChar::Nbsp) : QString()) + locale.percent();
}

} // namespace

QString bareNumberText(double value, Unit unit, const QLocale &locale)
{
    if (std::isnan(value))
        return u"–"_s;
    switch (unit) {
    case Unit::Share:
        return wholeText(value * 100, locale);
    case Unit::Nps:
        return signedWholeText(value * 100, locale);
    case Unit::Mean:
        return tenthsText(value, locale);
    case Unit::Count:
        return wholeText(value, locale);
    }
    return {};
}

QString numberText(double value, Unit unit, const QLocale &locale)
{
    return std::isnan(value) ? u"–"_s : withUnit(bareNumberText(value, unit, locale), unit, locale);
}

QString intervalText(double low, double high, Unit unit, const QLocale &locale)
{
    if (std::isnan(low) || std::isnan(high))
        return {};
    return QCoreApplication::translate("hearken::figure", "%1 to %2")
        .arg(bareNumberText(low, unit, locale), numberText(high, unit, locale));
}

QString differenceText(double difference, Unit unit, const QLocale &locale)
{
    if (std::isnan(difference))
        return u"–"_s;
    const double told = unit == Unit::Share || unit == Unit::Nps ? difference * 100 : difference;
    const QString text = tenthsText(told, locale);
    return std::round(told * 10) > 0 ? u"+"_s + text : text;
}

QString countText(qint64 n, const QLocale &locale)
{
    return QCoreApplication::translate("hearken::figure", "n %1").arg(locale.toString(n));
}

} // namespace hearken
