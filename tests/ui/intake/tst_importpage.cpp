// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/batches.h"
#include "tests/kit/testproject.h"
#include "ui/intake/fields.h"
#include "ui/intake/importcheck.h"
#include "ui/intake/importpage.h"
#include "ui/intake/problemscard.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace hearken;
using namespace Qt::StringLiterals;

namespace {

/// The import page on a project of its own; jobs run at once, so that nothing waits.
struct Bench
{
    TestProject project;
    Jobs jobs{Jobs::Mode::AtOnce};
    Preferences preferences = Preferences::forgetful();
    Workbench workbench;
    ImportPage page;

    Bench()
        : workbench(*project, jobs, preferences)
        , page(workbench)
    {
        applyTheme(*qApp, ThemeName::Light);
        page.resize(1356, 838);
        page.show();
    }

    QString file(const QString &name, const QByteArray &text) const
    {
        QFile made(project.folder() % u'/' % name);
        if (!made.open(QIODevice::WriteOnly) || made.write(text) != text.size())
            qFatal("no file");
        return made.fileName();
    }
    qint64 responses() { return project->session().integer("SELECT count(*) FROM response").operator*(); }
    QPushButton *button(const QString &start) const
    {
        const auto buttons = page.findChildren<QPushButton *>();
        for (QPushButton *one : buttons) {
            if (one->isVisible() && one->text().startsWith(start))
                return one;
        }
        return nullptr;
    }
};

const QByteArray answers = "Response ID,Date,How likely are you to recommend us?,Region,Comment\n"
                           "a1,2026-05-01,9,Coast,Fast and friendly\n"
                           "a2,2026-05-02,3,Lakes,Nobody called\n"
                           "a3,2026-05-03,10,Coast,Good line\n"
                           "a4,2026-05-04,ten,Coast,A word for a number\n";

} // namespace

class TestImportPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksBeforeItWrites();
    void importsAndTakesOutAgain();
    void theSameFileAgainBringsNothing();
    void anUnreadableFileIsTold();
    void choosingAFieldFillsWhatItNeeds();
    void sourcesFromFileNames_data();
    void sourcesFromFileNames();
    void problemsAsCsv();
};

void TestImportPage::looksBeforeItWrites()
{
    Bench bench;
    QTRY_VERIFY(bench.page.isFilled());
    bench.page.open({u"import"_s, bench.file(u"Pulse_2026-05.csv"_s, answers), {}});
    QCOMPARE(bench.page.step(), ImportPage::Check);
    QTRY_VERIFY(bench.page.isFilled());
    QCOMPARE(bench.page.check()->request().source, u"Pulse"_s);
    QCOMPARE(bench.page.check()->recognition().mapping.columns.size(), 5);
    QCOMPARE(bench.responses(), 0);
    QVERIFY(bench.button(u"Import 4"_s));
    QVERIFY(bench.button(u"Import 4"_s)->isEnabled());
}

void TestImportPage::importsAndTakesOutAgain()
{
    Bench bench;
    bench.page.open({u"import"_s, bench.file(u"Pulse.csv"_s, answers), {}});
    QTRY_VERIFY(bench.page.isFilled());
    bench.button(u"Import 4"_s)->click();
    QTRY_COMPARE(bench.page.step(), ImportPage::Finished);
    QTRY_VERIFY(bench.page.isFilled());
    QCOMPARE(bench.page.batch().imported, 4);
    QCOMPARE(bench.responses(), 4);
    QTRY_VERIFY(bench.button(u"Take it out again"_s));
    bench.button(u"Take it out again"_s)->click();
    QTRY_COMPARE(bench.responses(), 0);
    const auto batches = Batches::all(bench.project->session());
    QVERIFY(bool(batches));
    QCOMPARE(batches->size(), 1);
    QVERIFY(batches->first().isReverted());
}

void TestImportPage::theSameFileAgainBringsNothing()
{
    Bench bench;
    const QString path = bench.file(u"Pulse.csv"_s, answers);
    bench.page.open({u"import"_s, path, {}});
    QTRY_VERIFY(bench.button(u"Import 4"_s));
    bench.button(u"Import 4"_s)->click();
    QTRY_COMPARE(bench.responses(), 4);
    bench.page.open({u"import"_s, path, {}});
    QCOMPARE(bench.page.step(), ImportPage::Check);
    QTRY_VERIFY(bench.button(u"Nothing new"_s));
    QVERIFY(!bench.button(u"Nothing new"_s)->isEnabled());
    QCOMPARE(bench.page.check()->request().source, u"Pulse"_s); // the mapping of last time is found again
}

void TestImportPage::anUnreadableFileIsTold()
{
    Bench bench;
    bench.page.open({u"import"_s, bench.project.folder() % u"/gone.csv"_s, {}});
    QTRY_VERIFY(bench.page.isFilled());
    const auto banners = bench.page.findChildren<Banner *>();
    QVERIFY(!banners.isEmpty());
    QVERIFY(banners.first()->isVisible());
    QVERIFY(!banners.first()->accessibleName().trimmed().isEmpty());
}

void TestImportPage::choosingAFieldFillsWhatItNeeds()
{
    ColumnMapping column;
    column.header = u"Q1"_s;
    column.needsYou = true;
    for (const FieldChoice &choice : fieldChoices(u"feedback"_s)) {
        const ColumnMapping chosen = chosenField(column, choice);
        QVERIFY(!chosen.needsYou);
        QVERIFY(!fieldWord(chosen).isEmpty());
        if (choice.field == Field::Question && choice.kind == QuestionKind::Nps) {
            QCOMPARE(chosen.name, u"Q1"_s);
            QVERIFY(chosen.scale == std::optional<Scale>(Scale{0, 10, true}));
        }
        if (choice.field == Field::Attribute)
            QCOMPARE(chosen.name, u"Q1"_s);
    }
}

void TestImportPage::sourcesFromFileNames_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("source");
    QTest::newRow("month") << u"/x/Relationship_pulse_May.csv"_s << u"Relationship pulse"_s;
    QTest::newRow("day") << u"/x/visits 2026-05-12.csv"_s << u"Visits"_s;
    QTest::newRow("number") << u"/x/export (3).csv"_s << u"Export"_s;
    QTest::newRow("only a number") << u"/x/2026.csv"_s << u"2026"_s;
}

void TestImportPage::sourcesFromFileNames()
{
    QFETCH(QString, file);
    QFETCH(QString, source);
    QCOMPARE(suggestedSource(file), source);
}

void TestImportPage::problemsAsCsv()
{
    const QList<Issue> issues{{5, u"Score"_s, u"=ten"_s, u"This is no number."_s, u"kept"_s}};
    QCOMPARE(issuesCsv(issues), u"row,column,value,problem,outcome\r\n5,Score,'=ten,This is no number.,kept\r\n"_s);
}

QTEST_MAIN(TestImportPage)
#include "tst_importpage.moc"
