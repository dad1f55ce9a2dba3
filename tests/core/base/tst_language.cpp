// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/daytext.h"
#include "core/base/language.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hearken;

namespace {

QString needs(int n)
{
    return QCoreApplication::translate("hearken::NeedsYouCard", "%n columns need you", nullptr, n);
}

} // namespace

class LanguageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { speak(u"en"_s); }

    void englishHasPluralForms()
    {
        speak(u"en"_s);
        QCOMPARE(needs(1), u"1 column needs you"_s);
        QCOMPARE(needs(2), u"2 columns need you"_s);
    }

    void numbersAndDatesFollowTheLanguage()
    {
        speak(u"de"_s);
        QCOMPARE(QLocale().toString(1234.5, 'f', 1), u"1.234,5"_s);
        speak(u"en"_s);
        QCOMPARE(QLocale().toString(1234.5, 'f', 1), u"1,234.5"_s);
    }

    void daysAreWrittenAsTheLanguageDoes()
    {
        const QDate day(2026, 5, 14);
        speak(u"en"_s);
        QCOMPARE(dayText(day, u"ddd d MMM"_s), u"Thu 14 May"_s);
        QCOMPARE(dayText(day, u"d MMMM yyyy"_s), u"14 May 2026"_s);
        speak(u"de"_s);
        QCOMPARE(dayText(day, u"dddd d MMM"_s), u"Donnerstag, 14. Mai"_s);
        QCOMPARE(dayText(day, u"d MMMM yyyy"_s), u"14. Mai 2026"_s);
        QCOMPARE(timeText(day.startOfDay().addSecs(3600 * 9), u"d MMM, HH:mm"_s), u"14. Mai, 09:00"_s);
    }

    void aLanguageNobodyTranslatedIsEnglishWithPluralForms()
    {
        speak(u"fi"_s);
        QCOMPARE(needs(1), u"1 column needs you"_s);
        // And so are the numbers in its sentences: those of another script would be read in another order.
        speak(u"ar_EG"_s);
        QCOMPARE(QLocale().toString(1234.5, 'f', 1), u"1,234.5"_s);
        QCOMPARE(dayText(QDate(2026, 5, 12), u"d MMMM yyyy"_s), u"12 May 2026"_s);
    }

    void pseudoShowsWhatIsTranslatedAndKeepsPlaces()
    {
        speak(QString::fromLatin1(pseudoLanguage));
        QCOMPARE(needs(3), u"⟦3 çölümñs ñééd ýöü ~~~~~~~⟧"_s);
        QCOMPARE(QCoreApplication::translate("hearken::shell", "Copied %1 of %L2 to\n&File"),
            u"⟦Çöpïéd %1 öf %L2 tö\n&Fïlé ~~~~~~~~~⟧"_s);
        QCOMPARE(QCoreApplication::translate("QFileDialog", "Open"), u"Open"_s);
        speak(u"en"_s);
        QCOMPARE(needs(1), u"1 column needs you"_s);
    }

    void tellsWhatItSpeaks() { QCOMPARE(spokenLanguages(), QStringList({u"en"_s, u"de"_s})); }
};

QTEST_GUILESS_MAIN(LanguageTest)
#include "tst_language.moc"
