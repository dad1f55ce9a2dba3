// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/batches.h"
#include "core/intake/recognise.h"
#include "tests/core/intake/intakekit.h"
#include "tests/kit/pagedesk.h"
#include "ui/intake/fields.h"
#include "ui/intake/folderwatch.h"
#include "ui/intake/importcheck.h"
#include "ui/intake/importdone.h"
#include "ui/intake/importhistory.h"
#include "ui/intake/importjob.h"
#include "ui/intake/importpage.h"
#include "ui/intake/importstart.h"
#include "ui/intake/mappingslist.h"
#include "ui/intake/missingdialog.h"
#include "ui/intake/problemscard.h"
#include "ui/intake/readerdialog.h"

#include "ui/kit/taborder.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace hearken;
using namespace Qt::StringLiterals;

namespace {

/// The import page on a project of its own; jobs run at once, so that nothing waits.
struct Bench : PageDesk<ImportPage>
{
    Bench()
    {
        applyTheme(*qApp, ThemeName::Light);
        show();
    }

    QString file(const QString &name, const QByteArray &text) const
    {
        QFile made(project.folder() % u'/' % name);
        if (!made.open(QIODevice::WriteOnly) || made.write(text) != text.size())
            qFatal("no file");
        return made.fileName();
    }
    qint64 responses() { return project->session().integer("SELECT count(*) FROM response").operator*(); }
    QPushButton *buttonFrom(const QString &start) const
    {
        const auto buttons = page->findChildren<QPushButton *>();
        for (QPushButton *one : buttons) {
            if (one->isVisible() && one->text().startsWith(start))
                return one;
        }
        return nullptr;
    }
};

/// What a screen reader says of the control that has the focus.
QString focused()
{
    QWidget *widget = QApplication::focusWidget();
    const QAccessibleInterface *seen = widget ? QAccessible::queryAccessibleInterface(widget) : nullptr;
    return seen ? seen->text(QAccessible::Name) : QString();
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

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
    void journeysAreBroughtToTheirPage();
    void choosingAFieldFillsWhatItNeeds();
    void sourcesFromFileNames_data();
    void sourcesFromFileNames();
    void problemsAsCsv();
    void aChoiceIsCarriedOut();
    void historyTakesOutAndImportsAgain();
    void thousandsOfImports();
    void mappingsAreRenamedAndDeletedUndoably();
    void whatCannotBeReadMayBeSaid();
    void aWatchedFolderBringsFilesIn();
    void theCheckHasRoomInASmallWindow_data();
    void theCheckHasRoomInASmallWindow();
    void cancelledNothingIsKept();
    void cancelledWhileMadeFindableNothingIsKept_data();
    void cancelledWhileMadeFindableNothingIsKept();
    void walkedWithKeysAlone();
    void listsDoNotScrollSideways_data();
    void listsDoNotScrollSideways();
    void codesAreGivenAMeaning();
    void everythingHasAName();
};

void TestImportPage::looksBeforeItWrites()
{
    Bench bench;
    QTRY_VERIFY(bench.page->isFilled());
    bench.page->open({u"import"_s, bench.file(u"Pulse_2026-05.csv"_s, answers), {}});
    QCOMPARE(bench.page->step(), ImportPage::Check);
    QTRY_VERIFY(bench.page->isFilled());
    QCOMPARE(bench.page->check()->request().source, u"Pulse"_s);
    QCOMPARE(bench.page->check()->recognition().mapping.columns.size(), 5);
    QCOMPARE(bench.responses(), 0);
    QVERIFY(bench.buttonFrom(u"Import 4"_s));
    QVERIFY(bench.buttonFrom(u"Import 4"_s)->isEnabled());
}

void TestImportPage::importsAndTakesOutAgain()
{
    Bench bench;
    bench.page->open({u"import"_s, bench.file(u"Pulse.csv"_s, answers), {}});
    QTRY_VERIFY(bench.page->isFilled());
    bench.buttonFrom(u"Import 4"_s)->click();
    QTRY_COMPARE(bench.page->step(), ImportPage::Finished);
    QTRY_VERIFY(bench.page->isFilled());
    QCOMPARE(bench.page->batch().imported, 4);
    QCOMPARE(bench.responses(), 4);
    QTRY_VERIFY(bench.buttonFrom(u"Take it out again"_s));
    bench.buttonFrom(u"Take it out again"_s)->click();
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
    bench.page->open({u"import"_s, path, {}});
    QTRY_VERIFY(bench.buttonFrom(u"Import 4"_s));
    bench.buttonFrom(u"Import 4"_s)->click();
    QTRY_COMPARE(bench.responses(), 4);
    bench.page->open({u"import"_s, path, {}});
    QCOMPARE(bench.page->step(), ImportPage::Check);
    QTRY_VERIFY(bench.buttonFrom(u"Nothing new"_s));
    QVERIFY(!bench.buttonFrom(u"Nothing new"_s)->isEnabled());
    QCOMPARE(bench.page->check()->request().source, u"Pulse"_s); // the mapping of last time is found again
}

void TestImportPage::anUnreadableFileIsTold()
{
    Bench bench;
    bench.page->open({u"import"_s, bench.project.folder() % u"/gone.csv"_s, {}});
    QTRY_VERIFY(bench.page->isFilled());
    const auto banners = bench.page->findChildren<Banner *>();
    QVERIFY(!banners.isEmpty());
    QVERIFY(banners.first()->isVisible());
    QVERIFY(!banners.first()->accessibleName().trimmed().isEmpty());
}

void TestImportPage::journeysAreBroughtToTheirPage()
{
    Bench bench;
    const QString path = bench.file(u"map.json"_s, "{\"journeys\": []}");
    QSignalSpy left(bench.page.get(), &Page::linkActivated);
    bench.page->open({u"import"_s, path, {}});
    QTRY_COMPARE(left.size(), 1);
    QCOMPARE(left.constFirst().constFirst().value<Link>(), (Link{u"journeys"_s, u"bring:"_s % path, {}}));
    QCOMPARE(bench.page->step(), ImportPage::File);
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

void TestImportPage::aChoiceIsCarriedOut()
{
    Bench bench;
    bench.page->open({u"import"_s, bench.file(u"Pulse_May.csv"_s, answers), {}});
    QTRY_VERIFY(bench.buttonFrom(u"Import 4"_s));
    QCOMPARE(bench.page->check()->request().wave, u"May 2026"_s);
    QVERIFY(bench.page->check()->request().mapping.mask);
    const auto choices = bench.page->check()->findChild<ProblemsCard *>()->findChildren<QComboBox *>();
    QCOMPARE(choices.size(), 1);
    const int read = choices.first()->findData(int(Remedy::Read));
    QCOMPARE(choices.first()->itemText(read), u"Read “ten” as 10"_s);
    choices.first()->setCurrentIndex(read);
    Q_EMIT choices.first()->activated(read);
    QTRY_VERIFY(bench.page->isFilled());
    bench.buttonFrom(u"Import 4"_s)->click();
    QTRY_COMPARE(bench.page->step(), ImportPage::Finished);
    QTRY_COMPARE(bench.responses(), 4);
    QCOMPARE(bench.project->session().integer("SELECT count(*) FROM answer WHERE value = 10").operator*(), 2);
    // Next month's file is read the same way.
    bench.page->open({u"import"_s, bench.file(u"Pulse_June.csv"_s, QByteArray(answers).replace("a4", "b4")), {}});
    QTRY_VERIFY(bench.buttonFrom(u"Import 1"_s));
    QCOMPARE(bench.page->check()->request().mapping.rules.size(), 1);
    QCOMPARE(bench.page->check()->request().source, u"Pulse"_s);
}

void TestImportPage::historyTakesOutAndImportsAgain()
{
    Bench bench;
    bench.page->open({u"import"_s, bench.file(u"Pulse.csv"_s, answers), {}});
    QTRY_VERIFY(bench.buttonFrom(u"Import 4"_s));
    bench.buttonFrom(u"Import 4"_s)->click();
    QTRY_COMPARE(bench.responses(), 4);
    bench.page->open({u"import"_s, u"history"_s, {}});
    QTRY_VERIFY(bench.buttonFrom(u"Take out again"_s));
    QCOMPARE(bench.page->start()->history()->count(), 1);
    bench.buttonFrom(u"Take out again"_s)->click();
    QTRY_COMPARE(bench.responses(), 0);
    QTRY_VERIFY(bench.buttonFrom(u"Import again"_s));
    bench.buttonFrom(u"Import again"_s)->click();
    QTRY_COMPARE(bench.page->step(), ImportPage::Finished);
    QTRY_COMPARE(bench.responses(), 4);
    // The third step shows any import of any time.
    const qint64 first = bench.project->session().integer("SELECT min(id) FROM batch").operator*();
    bench.page->open({u"import"_s, u"batch:"_s + QString::number(first), {}});
    QTRY_VERIFY(bench.page->isFilled());
    QCOMPARE(bench.page->batch().id.value, first);
    QVERIFY(bench.page->batch().isReverted());
    QTRY_VERIFY(bench.buttonFrom(u"Import it again"_s));
}

void TestImportPage::thousandsOfImports()
{
    BatchesModel model;
    QList<Batch> batches;
    for (int number = 0; number < 5000; ++number) {
        Batch batch;
        batch.id = {number + 1};
        batch.kind = u"feedback"_s;
        batch.file = u"file %1.csv"_s.arg(number);
        batch.source = u"Pulse"_s;
        batch.state = number % 2 ? u"reverted"_s : u"done"_s;
        batch.imported = number;
        batches.append(batch);
    }
    model.setBatches(batches);
    QCOMPARE(model.rowCount(), 5000);
    QCOMPARE(model.index(4321, BatchesModel::New).data().toString(), QLocale().toString(4321));
    QCOMPARE(model.index(4321, BatchesModel::State).data().toString(), u"taken out"_s);
    QCOMPARE(model.index(0, BatchesModel::New).data().toString(), u"–"_s);
    batches[2].state = batches[4].state = u"running"_s;
    model.setBatches(batches);
    QCOMPARE(model.index(2, BatchesModel::State).data().toString(), u"stopped"_s);
    model.setImporting(true);
    QCOMPARE(model.index(2, BatchesModel::State).data().toString(), u"coming in"_s);
    QCOMPARE(model.index(4, BatchesModel::State).data().toString(), u"stopped"_s);
    model.setBatches({});
    QCOMPARE(model.rowCount(), 0);
}

void TestImportPage::mappingsAreRenamedAndDeletedUndoably()
{
    Bench bench;
    bench.page->open({u"import"_s, bench.file(u"Pulse.csv"_s, answers), {}});
    QTRY_VERIFY(bench.buttonFrom(u"Import 4"_s));
    bench.buttonFrom(u"Import 4"_s)->click();
    QTRY_COMPARE(bench.responses(), 4);
    bench.page->open({u"import"_s, u"mappings"_s, {}});
    auto *model = bench.page->start()->mappings()->findChild<MappingsModel *>();
    QTRY_COMPARE(model->rowCount(), 1);
    QVERIFY(model->setData(model->index(0, MappingsModel::Name), u"Relationship"_s, Qt::EditRole));
    QTRY_COMPARE(model->index(0, MappingsModel::Name).data().toString(), u"Relationship"_s);
    QVERIFY(!model->setData(model->index(0, MappingsModel::Name), u"  "_s, Qt::EditRole));
    QTRY_VERIFY(bench.buttonFrom(u"Delete"_s));
    bench.buttonFrom(u"Delete"_s)->click();
    QTRY_COMPARE(model->rowCount(), 0);
    bench.project->undoStack().undo();
    QTRY_COMPARE(model->rowCount(), 1);
    bench.project->undoStack().undo();
    QTRY_COMPARE(model->index(0, MappingsModel::Name).data().toString(), u"Pulse"_s);
}

void TestImportPage::whatCannotBeReadMayBeSaid()
{
    Bench bench;
    bench.page->open({u"import"_s, bench.file(u"odd.csv"_s, QByteArray(2000, '\x01')), {}});
    QTRY_VERIFY(bench.page->isFilled());
    QTRY_VERIFY(bench.buttonFrom(u"Say how it is read"_s));
    bench.buttonFrom(u"Say how it is read"_s)->click();
    auto *dialog = bench.page->findChild<ReaderDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->options().container, u"csv"_s);
    dialog->reject();
}

void TestImportPage::aWatchedFolderBringsFilesIn()
{
    Bench bench;
    QVERIFY(QDir(bench.project.folder()).mkdir(u"inbox"_s));
    QFile old(bench.file(u"inbox/Pulse.csv"_s, QByteArray(answers).replace("ten", "10")));
    QVERIFY(old.open(QIODevice::ReadWrite));
    QVERIFY(old.setFileTime(QDateTime(QDate(2020, 1, 1), QTime(0, 0)), QFileDevice::FileModificationTime));
    old.close();
    FolderWatch *watch = FolderWatch::of(*bench.workbench);
    QSignalSpy told(watch, &FolderWatch::told);
    watch->setFolder(bench.project.folder() % u"/inbox"_s);
    QTRY_COMPARE(bench.responses(), 4);
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(watch->imported(), 1);
    QVERIFY(watch->left().isEmpty());
    watch->setFolder({});
    QVERIFY(watch->folder().isEmpty());
}

void TestImportPage::theCheckHasRoomInASmallWindow_data()
{
    QTest::addColumn<QString>("needsYou");
    QTest::newRow("matched") << u"Region"_s;
    QTest::newRow("needs you") << u"A column whose name is so long that nobody can tell what it was for in the end"_s;
}

void TestImportPage::theCheckHasRoomInASmallWindow()
{
    QFETCH(QString, needsYou);
    Bench bench;
    bench.page->resize(1050, 640); // of a window of 1100 by 700
    bench.page->open(
        {u"import"_s, bench.file(u"Pulse.csv"_s, QByteArray(answers).replace("Region", needsYou.toUtf8())), {}});
    QTRY_VERIFY(bench.page->isFilled());
    const auto *area = bench.page->check()->findChild<QScrollArea *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(area);
    QCoreApplication::sendPostedEvents(); // the layouts
    QTRY_COMPARE(area->horizontalScrollBar()->maximum(), 0);
    // Nothing that carries words is narrower than they are.
    for (const QLabel *label : bench.page->check()->findChildren<QLabel *>()) {
        if (label->isVisible() && !qobject_cast<const ElidedLabel *>(label) && !label->wordWrap())
            QVERIFY2(label->width() >= label->sizeHint().width() - 1, qPrintable(label->text()));
    }
}

void TestImportPage::cancelledNothingIsKept()
{
    TestProject project;
    Jobs jobs;
    Preferences preferences = Preferences::forgetful();
    Workbench workbench(*project, jobs, preferences);
    ImportPage page(workbench);
    page.resize(1356, 838);
    page.show();
    QFile file(project.folder() % u"/Big.csv"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Response ID,Date,How likely are you to recommend us?,Comment\n");
    for (int row = 0; row < 30'000; ++row)
        file.write("r" + QByteArray::number(row) + ",2026-05-01,9,Fast and friendly people\n");
    file.close();
    page.open({u"import"_s, file.fileName(), {}});
    QTRY_VERIFY_WITH_TIMEOUT(page.isFilled() && page.check()->isRehearsed(), 60'000);
    Q_EMIT page.check()->importAsked();
    QCOMPARE(page.step(), ImportPage::Finished);
    // While it runs its progress stays in view, and what is dropped waits.
    page.open({u"import"_s, u"choose"_s, {}});
    QCOMPARE(page.step(), ImportPage::Finished);
    QSignalSpy told(&page, &Page::done);
    page.open({u"import"_s, project.folder() % u"/Next.csv"_s, {}});
    QCOMPARE(page.step(), ImportPage::Finished);
    QCOMPARE(told.constFirst().constFirst().toString(), u"“Next.csv” comes next."_s);
    // Something is committed before it is cancelled: that has to go again.
    const auto stored = [&project] { return project->session().integer("SELECT count(*) FROM response").operator*(); };
    QTRY_VERIFY_WITH_TIMEOUT(stored() > 0, 60'000);
    Q_EMIT page.findChild<ImportDone *>()->cancelAsked();
    QTRY_VERIFY_WITH_TIMEOUT(page.isFilled(), 60'000);
    const auto *banner = page.findChild<Banner *>();
    QVERIFY(banner->isVisible());
    QCOMPARE(stored(), 0);
    QCOMPARE(project->session().integer("SELECT count(*) FROM answer").operator*(), 0);
    QCOMPARE(project->session().integer("SELECT count(*) FROM response_text").operator*(), 0);
    QVERIFY(Batches::all(project->session())->first().isReverted());
}

void TestImportPage::cancelledWhileMadeFindableNothingIsKept_data()
{
    TestProject::addEngines();
}

// All rows are in by then, and only the search index is missing.
void TestImportPage::cancelledWhileMadeFindableNothingIsKept()
{
    QFETCH(QString, engine);
    TestProject project(engine);
    QVERIFY(imported(*project, manyRows(200)));
    const QString before = dump(*project);
    QFile file(project.folder() % u"/Big.csv"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Response ID,Date,How likely are you to recommend us?,Comment\n");
    for (int row = 0; row < 10'000; ++row)
        file.write("r" + QByteArray::number(row) + ",2026-05-01,9,\""
            + QByteArray("Fast and friendly people. ").repeated(10) + "\"\n");
    file.close();
    const IntakeRequest request{file.fileName(), recognise(file.fileName(), {})->mapping, u"Big"_s};
    qint64 indexing = 0;
    const Progress *self = nullptr;
    const Progress progress([&](qint64 done, qint64 total) {
        if (done * 2 <= total || self->cancelled())
            return;
        indexing = number(*project, "SELECT count(*) FROM response");
        self->cancel();
    });
    self = &progress;
    const auto report = importWithReport(*project, request, u"shape"_s, progress);
    QCOMPARE(indexing, 10'200);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Cancelled);
    QCOMPARE(report.error().message, u"“Big.csv” was cancelled; nothing of it was kept."_s);
    QCOMPARE(dump(*project), before);
    QVERIFY(Batches::all(project->session())->first().isReverted());
    QCOMPARE(number(*project, "SELECT count(*) FROM mapping"), 0);
    QCOMPARE(found(*project, u"friendly"_s), 0);
    QCOMPARE(found(*project, u"row7"_s), 1); // what was there before is found as before
}

void TestImportPage::walkedWithKeysAlone()
{
    Bench bench;
    bench.page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(bench.page.get()));
    const QString path = bench.file(u"Pulse_May.csv"_s, answers);
    connect(bench.page.get(), &Page::filled, bench.page.get(),
        [&bench] { tabByLayout(*bench.page); }); // as the window does
    tabByLayout(*bench.page);
    // 1: the first stop of the page is where files are chosen.
    bench.page->open({u"import"_s, u"choose"_s, {}});
    QCOMPARE(focused(), u"Choose files…"_s);
    press(Qt::Key_Space);
    auto *dialog = bench.page->findChild<QFileDialog *>();
    QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
    auto *name = qobject_cast<QLineEdit *>(dialog->focusWidget()); // where a name is typed, without a step
    QVERIFY(name);
    name->setText(path); // typed, Qt's own list of names would open here
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(bench.page->step(), ImportPage::Check);
    QTRY_VERIFY(bench.page->isFilled());
    QTRY_VERIFY(bench.page->check()->isAncestorOf(QApplication::focusWidget()));
    // 2: every part in the order in which it stands, and round again. Of the columns Tab finds one.
    const QString field = u"Response ID becomes Row identity"_s;
    QStringList order;
    while (focused() != "1 File"_L1)
        press(Qt::Key_Tab);
    do {
        order.append(focused());
        press(Qt::Key_Tab);
    } while (focused() != order.constFirst() && order.size() < 40);
    QCOMPARE(order.join(u'|'),
        QStringList({u"1 File"_s, u"Change…"_s, u"Why it was recognised"_s, u"Pulse"_s, u"May 2026"_s,
                        u"Mask phone, e-mail and card numbers"_s, u"No answer…"_s, u"All 5"_s,
                        u"Columns and rows of the file"_s, field, u"Save the list as CSV"_s, u"Problems"_s,
                        u"Leave the answer out"_s, u"Cancel"_s, u"Back"_s, u"Import 4 rows"_s})
            .join(u'|'));
    while (focused() != "Response ID becomes Row identity"_L1)
        press(Qt::Key_Tab);
    press(Qt::Key_End);
    QCOMPARE(focused(), u"Comment becomes Comment"_s);
    press(Qt::Key_Left);
    QCOMPARE(focused(), u"Region becomes Region"_s);
    press(Qt::Key_Return);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_Up); // the last of the list
    QTest::keyClick(menu, Qt::Key_Return);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(bench.page->step(), ImportPage::Finished);
    QTRY_COMPARE(bench.responses(), 4);
    // 3: what it did, and out again.
    for (int stop = 0; stop < 40 && focused() != "Take it out again"_L1; ++stop)
        press(Qt::Key_Tab);
    QCOMPARE(focused(), u"Take it out again"_s);
    press(Qt::Key_Space);
    QTRY_COMPARE(bench.responses(), 0);
    QCOMPARE(focused(), u"Import it again"_s);
}

void TestImportPage::listsDoNotScrollSideways_data()
{
    QTest::addColumn<double>("text");
    QTest::addColumn<QSize>("size");
    QTest::newRow("900x600") << 1.0 << QSize(850, 540);
    QTest::newRow("1100x700, large text") << 1.5 << QSize(1050, 640);
}

void TestImportPage::listsDoNotScrollSideways()
{
    QFETCH(double, text);
    QFETCH(QSize, size);
    Bench bench;
    setTextScale(text);
    applyTheme(*qApp, ThemeName::Light);
    bench.page->resize(size);
    bench.page->open({u"import"_s, bench.file(u"A_rather_long_name_of_a_file_with_answers.csv"_s, answers), {}});
    QTRY_VERIFY(bench.buttonFrom(u"Import 4"_s));
    bench.buttonFrom(u"Import 4"_s)->click();
    QTRY_COMPARE(bench.responses(), 4);
    for (const QString &pane : {u"history"_s, u"mappings"_s}) {
        bench.page->open({u"import"_s, pane, {}});
        QTRY_VERIFY(bench.page->isFilled());
        QCoreApplication::sendPostedEvents();
        for (const QTableView *table : bench.page->start()->findChildren<QTableView *>()) {
            if (!table->isVisible())
                continue;
            QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
            QVERIFY(table->columnWidth(0) >= 130);
            QVERIFY(!table->isColumnHidden(pane == "history"_L1 ? int(BatchesModel::State) : int(MappingsModel::Used)));
        }
    }
    setTextScale(1);
    applyTheme(*qApp, ThemeName::Light);
}

void TestImportPage::codesAreGivenAMeaning()
{
    Bench bench;
    const QByteArray coded = QByteArray(answers).replace(",3,", ",-99,").replace(",ten,", ",N/A,");
    bench.page->open({u"import"_s, bench.file(u"Pulse_May.csv"_s, coded), {}});
    QTRY_VERIFY(bench.buttonFrom(u"No answer: 2 codes…"_s));
    bench.buttonFrom(u"No answer: 2 codes…"_s)->click();
    auto *dialog = bench.page->findChild<MissingDialog *>();
    QVERIFY(dialog);
    const auto choice = [dialog](const QString &code) {
        const auto all = dialog->findChildren<QComboBox *>();
        return *std::find_if(all.cbegin(), all.cend(),
            [&code](const QComboBox *one) { return one->accessibleName() == u"What “%1” says"_s.arg(code); });
    };
    QCOMPARE(choice(u"-99"_s)->currentText(), u"Seen, not answered"_s);
    QCOMPARE(choice(u"N/A"_s)->currentText(), u"Does not apply, or not known"_s);
    choice(u"-99"_s)->setCurrentIndex(0);
    auto *more = dialog->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
    more->setText(u"k. A."_s);
    const auto buttons = dialog->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == "Add"_L1)
            button->click();
    }
    QCOMPARE(choice(u"k. A."_s)->currentText(), u"Seen, not answered"_s);
    dialog->accept();
    QTRY_VERIFY(bench.buttonFrom(u"Import 4"_s));
    const Mapping mapping = bench.page->check()->request().mapping;
    QCOMPARE(mapping.missing.constLast().text, u"k. A."_s);
    bench.buttonFrom(u"Import 4"_s)->click();
    QTRY_COMPARE(bench.responses(), 4);
    QCOMPARE(text(*bench.project, "SELECT why FROM unanswered ORDER BY response_id"), u"not_shown,not_applicable"_s);
    // Next month's file is read the same way.
    bench.page->open({u"import"_s, bench.file(u"Pulse_June.csv"_s, QByteArray(coded).replace("a4", "b4")), {}});
    QTRY_VERIFY(bench.buttonFrom(u"Import 1"_s));
    const Mapping next = bench.page->check()->request().mapping;
    QCOMPARE(next.missing, mapping.missing);
}

void TestImportPage::everythingHasAName()
{
    Bench bench;
    bench.page->open({u"import"_s, bench.file(u"Pulse.csv"_s, answers), {}});
    QTRY_VERIFY(bench.page->isFilled());
    const auto widgets = bench.page->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
            continue;
        const QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        const bool inside = qobject_cast<const QLineEdit *>(widget)
            && qobject_cast<const QComboBox *>(widget->parentWidget());
        QVERIFY2(inside || (seen && !seen->text(QAccessible::Name).isEmpty()), widget->metaObject()->className());
    }
}

QTEST_MAIN(TestImportPage)
#include "tst_importpage.moc"
