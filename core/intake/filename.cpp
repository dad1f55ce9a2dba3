// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/recognise.h"

#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hearken {

namespace {

QString monthName(int year, int month)
{
    return QLocale().standaloneMonthName(month) % u' ' % QString::number(year);
}

/// The month that a word names, in English or in the person's language; 0 for none.
int monthOf(const QString &word)
{
    if (word.size() < 3)
        return 0;
    for (const QLocale &locale : {QLocale(QLocale::English), QLocale()}) {
        for (int month = 1; month <= 12; ++month) {
            const QString name = locale.standaloneMonthName(month, QLocale::LongFormat).toLower();
            const QString shortened = locale.standaloneMonthName(month, QLocale::ShortFormat).toLower().remove(u'.');
            if (word == name || word == shortened || (word.size() == 3 && name.startsWith(word)))
                return month;
        }
    }
    return 0;
}

/// The year in which that month was last within the days read; else the year of the last of them.
int yearOf(int month, const Recognition &recognition)
{
    const QDate last = recognition.lastDay;
    return !last.isValid() ? 0 : month <= last.month() ? last.year() : last.year() - 1;
}

QString waveInName(const QString &name, const Recognition &recognition)
{
    static const QRegularExpression quarter(u"(?:(20\\d\\d)[ .-]*q([1-4])|q([1-4])[ .-]*(20\\d\\d))(?!\\d)"_s);
    if (const auto match = quarter.match(name); match.hasMatch())
        return u"Q%1 %2"_s.arg(match.captured(2) + match.captured(3), match.captured(1) + match.captured(4));
    static const QRegularExpression numbered(u"\\b(?:wave|welle|vague|ola)[ .-]*(\\d{1,3})\\b"_s);
    if (const auto match = numbered.match(name); match.hasMatch())
        return u"Wave %1"_s.arg(match.captured(1));
    static const QRegularExpression digits(u"(?<!\\d)(20\\d\\d)[ .-]?(0[1-9]|1[0-2])(?!\\d\\d\\d)"_s);
    if (const auto match = digits.match(name); match.hasMatch())
        return monthName(match.captured(1).toInt(), match.captured(2).toInt());
    static const QRegularExpression year(u"(?<!\\d)(20\\d\\d)(?!\\d)"_s);
    const QString named = year.match(name).captured(1);
    static const QRegularExpression parting(u"[^\\p{L}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    for (const QString &word : name.split(parting, Qt::SkipEmptyParts)) {
        const int month = monthOf(word);
        const int inYear = named.isEmpty() ? yearOf(month, recognition) : named.toInt();
        if (month > 0 && inYear > 0)
            return monthName(inYear, month);
    }
    return {};
}

} // namespace

QString suggestedWave(const QString &path, const Recognition &recognition)
{
    if (recognition.mapping.kind != "feedback"_L1)
        return {};
    const QString name = QFileInfo(path).completeBaseName().toLower().replace(u'_', u' ');
    if (const QString said = waveInName(name, recognition); !said.isEmpty())
        return said;
    const QDate first = recognition.firstDay;
    const QDate last = recognition.lastDay;
    if (!recognition.whole || !first.isValid() || first.year() != last.year() || first.month() != last.month())
        return {};
    return monthName(first.year(), first.month());
}

QString suggestedSource(const QString &path)
{
    QString name = QFileInfo(path).completeBaseName();
    name.replace(u'_', u' ');
    // A day, month or running number at the end is the file's, not the source's.
    static const QRegularExpression tail(u"[\\s\\-(]*(\\d{4}[-. ]?(\\d{2}|q\\d)?([-. ]?\\d{2})?|\\d+)\\)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    name.remove(tail);
    static const QRegularExpression month(u"[\\s\\-]+(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    name.remove(month);
    name = name.simplified();
    if (name.isEmpty())
        return QFileInfo(path).completeBaseName();
    name[0] = name[0].toUpper();
    return name;
}

} // namespace hearken
