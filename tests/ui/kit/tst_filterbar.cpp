// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/intakerun.h"
#include "core/intake/recognise.h"
#include "tests/kit/testproject.h"
#include "ui/kit/filterbar.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace hearken;
using namespace Qt::StringLiterals;

namespace {

const QByteArray answers = "Response ID,Date,Score,Region,Comment\n"
                           "a1,2026-05-01,9,Coast,Fast and friendly\n"
                           "a2,2026-03-02,3,Lakes,Nobody called\n"
                           "a3,2025-05-03,10,Coast,Good line\n"
                           "a4,2026-05-12,7,Valley,A word\n";

/// Four answers in a project; jobs run at once.
struct Bench
{
    TestProject project;
    Jobs jobs{Jobs::Mode::AtOnce};
    Preferences preferences = Preferences::forgetful();
    Workbench workbench;

    Bench()
        : workbench(*project, jobs, preferences)
    {
        applyTheme(*qApp, ThemeName::Light);
    }
    void fill()
    {
        QFile file(project.folder() % u"/answers.csv"_s);
        if (!file.open(QIODevice::WriteOnly) || file.write(answers) != answers.size())
            qFatal("no file");
        file.close();
        const auto recognition = recognise(file.fileName(), {});
        IntakeRequest request;
        request.path = file.fileName();
        request.mapping = recognition->mapping;
        request.source = u"Pulse"_s;
        const auto summary = runIntake(*project, request);
        if (!summary || summary->imported != 4)
            qFatal("not imported");
    }
};

FilterChip *chipNamed(const QWidget &bar, const QString &text)
{
    const auto chips = bar.findChildren<FilterChip *>();
    for (FilterChip *chip : chips) {
        if (chip->text() == text)
            return chip;
    }
    return nullptr;
}

} // namespace

class TestFilterBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersWhatIsThere();
    void presetsCountBackFromTheLastDay();
    void chipsEditTheSlice();
    void aSetFilterIsFramedAndCleared();
    void whatHasNoRoomStandsAsAChip();
    void stateGoesThereAndBack();
    void presets_data();
    void presets();
    void columnsAreKeptUntilSomethingChanges();
};

void TestFilterBar::offersWhatIsThere()
{
    Bench bench;
    bench.fill();
    FilterBar bar(bench.workbench);
    QVERIFY(bar.isReady());
    QCOMPARE(bar.lastDay(), QDate(2026, 5, 12));
    for (const QString &region : {u"Coast"_s, u"Lakes"_s, u"Valley"_s, u"All regions"_s})
        QVERIFY2(chipNamed(bar, region), qPrintable(region));
}

void TestFilterBar::presetsCountBackFromTheLastDay()
{
    Bench bench;
    bench.fill();
    FilterBar bar(bench.workbench);
    bar.setPreset(PeriodPreset::Last90);
    QCOMPARE(bar.slice().period.from, QDate(2026, 2, 12));
    QCOMPARE(bar.slice().period.to, QDate(2026, 5, 13));
    QCOMPARE(bar.comparison().from, QDate(2025, 11, 14));
    QCOMPARE(bar.comparison().to, QDate(2026, 2, 12));
}

void TestFilterBar::chipsEditTheSlice()
{
    Bench bench;
    bench.fill();
    FilterBar bar(bench.workbench);
    QSignalSpy changed(&bar, &FilterBar::changed);
    chipNamed(bar, u"Coast"_s)->click();
    chipNamed(bar, u"Lakes"_s)->click();
    QCOMPARE(bar.slice().where.value(u"region"_s), QStringList({u"Coast"_s, u"Lakes"_s}));
    QCOMPARE(changed.count(), 2);
    bar.undoLast();
    QCOMPARE(bar.slice().where.value(u"region"_s), QStringList(u"Coast"_s));
    QVERIFY(chipNamed(bar, u"Coast"_s)->isChecked());
    QVERIFY(!chipNamed(bar, u"Lakes"_s)->isChecked());
    chipNamed(bar, u"All regions"_s)->click();
    QVERIFY(bar.slice().where.isEmpty());
}

void TestFilterBar::aSetFilterIsFramedAndCleared()
{
    Bench bench;
    bench.fill();
    FilterBar bar(bench.workbench);
    bar.show();
    PrefixCombo *regions = nullptr;
    for (PrefixCombo *combo : bar.findChildren<PrefixCombo *>()) {
        if (combo->prefix() == u"Region"_s)
            regions = combo;
    }
    QVERIFY(regions);
    for (int width = 900; width > 300 && !regions->isVisible(); width -= 5)
        bar.resize(width, 40); // until the regions are a choice instead of chips
    QVERIFY(regions->isVisible());
    QVERIFY(!regions->isFramed());
    regions->setCurrentIndex(regions->findText(u"Coast"_s));
    Q_EMIT regions->activated(regions->currentIndex());
    QCOMPARE(bar.slice().where.value(u"region"_s), QStringList(u"Coast"_s));
    QVERIFY(regions->isFramed());
    QTest::mouseClick(regions, Qt::LeftButton, {}, QPoint(regions->width() - 10, regions->height() / 2));
    QVERIFY(bar.slice().where.isEmpty());
    QVERIFY(!regions->isFramed());
    bar.undoLast();
    QTest::keyClick(regions, Qt::Key_Delete);
    QVERIFY(bar.slice().where.isEmpty());
}

void TestFilterBar::whatHasNoRoomStandsAsAChip()
{
    Bench bench;
    bench.fill();
    FilterBar bar(bench.workbench);
    bar.resize(bar.minimumSizeHint().width() + 130, 40);
    bar.show();
    Slice slice = bar.slice().with(u"region"_s, u"Lakes"_s);
    bar.setSlice(slice);
    FilterChip *chip = chipNamed(bar, u"Region Lakes"_s);
    QVERIFY(chip && chip->isVisible());
    chip->click();
    QTRY_VERIFY(bar.slice().where.isEmpty());
    QVERIFY(!chipNamed(bar, u"Region Lakes"_s));
}

void TestFilterBar::stateGoesThereAndBack()
{
    Bench bench;
    bench.fill();
    FilterBar bar(bench.workbench);
    bar.setPreset(PeriodPreset::Last30);
    chipNamed(bar, u"Coast"_s)->click();
    FilterBar other(bench.workbench);
    QSignalSpy changed(&other, &FilterBar::changed);
    other.restore(bar.state());
    QCOMPARE(other.slice(), bar.slice());
    QCOMPARE(other.comparison(), bar.comparison());
    QCOMPARE(changed.count(), 0);
    other.restore({}); // nothing kept yet
    QCOMPARE(other.slice(), bar.slice());
}

void TestFilterBar::presets_data()
{
    QTest::addColumn<int>("preset");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::newRow("month") << int(PeriodPreset::Month) << QDate(2026, 5, 1) << QDate(2026, 6, 1);
    QTest::newRow("month before") << int(PeriodPreset::MonthBefore) << QDate(2026, 4, 1) << QDate(2026, 5, 1);
    QTest::newRow("quarter before") << int(PeriodPreset::QuarterBefore) << QDate(2026, 1, 1) << QDate(2026, 4, 1);
    QTest::newRow("30 days") << int(PeriodPreset::Last30) << QDate(2026, 4, 13) << QDate(2026, 5, 13);
    QTest::newRow("all") << int(PeriodPreset::AllDays) << QDate() << QDate();
}

void TestFilterBar::presets()
{
    QFETCH(int, preset);
    const Period period = resolved(PeriodPreset(preset), QDate(2026, 5, 12));
    QTEST(period.from, "from");
    QTEST(period.to, "to");
    QVERIFY(resolved(PeriodPreset(preset), QDate()).isOpen()); // nothing to count back from
}

void TestFilterBar::columnsAreKeptUntilSomethingChanges()
{
    Bench bench;
    JobSlot slot;
    qint64 size = -1;
    const auto ask = [&] {
        bench.workbench.withColumns(
            slot, &bench.project->undoStack(), {},
            [](const Columns &columns, const Progress &) -> Result<qint64> { return columns.size(); },
            [&size](const Result<qint64> &found) { size = found ? *found : -2; });
    };
    ask();
    QCOMPARE(size, 0);
    bench.fill();
    QCoreApplication::sendPostedEvents(); // the news of the commit
    ask();
    QCOMPARE(size, 4);
    JobSlot other;
    bool refused = false;
    Columns::Needs needs;
    needs.dimensions = {u"no such dimension"_s};
    bench.workbench.withColumns(
        other, &bench.project->undoStack(), needs,
        [](const Columns &columns, const Progress &) -> Result<qint64> { return columns.size(); },
        [&refused](const Result<qint64> &found) { refused = !found; });
    QVERIFY(refused);
    ask(); // one page's mistake is not another's
    QCOMPARE(size, 4);
}

QTEST_MAIN(TestFilterBar)
#include "tst_filterbar.moc"
