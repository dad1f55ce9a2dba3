// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/goals.h"
#include "core/store/dailycopy.h"
#include "tests/kit/madefeedback.h"
#include "tests/kit/surveyproject.h"
#include "tests/kit/testproject.h"
#include "ui/intake/importpage.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/gallery.h"
#include "ui/shell/goalscard.h"
#include "ui/shell/helppanel.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/picture.h"
#include "ui/shell/projectmemory.h"
#include "ui/shell/recent.h"
#include "ui/shell/welcomepage.h"

#include <QAbstractButton>
#include <QActionGroup>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QDropEvent>
#include <QImage>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QMimeData>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QTextBrowser>
#include <QTreeView>

using namespace hearken;
using namespace Qt::StringLiterals;

namespace {

/// A window on a project of its own, with preferences in a file that goes with it.
struct Opened
{
    TestProject project;
    Preferences preferences;
    std::unique_ptr<MainWindow> window;

    Opened()
        : preferences(project.folder() % u"/preferences.ini"_s)
    {
        applyTheme(*qApp, ThemeName::Light);
        project.close();
        window = std::make_unique<MainWindow>(preferences);
        window->resize(1440, 900);
        window->show();
    }
    bool open() { return window->openProject(project.place().text); }
    /// As Welcome offers where a project cannot be written.
    void openToRead()
    {
        QPushButton *toRead = nullptr;
        for (QPushButton *button : window->welcome()->banner()->findChildren<QPushButton *>())
            toRead = button->text() == u"Open to read"_s ? button : toRead;
        QVERIFY(toRead);
        toRead->click();
        QTRY_VERIFY(window->hasProject());
        QVERIFY(!window->project()->canWrite());
    }
};

QStringList nameless(const QWidget &root)
{
    QStringList found;
    const auto widgets = root.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() || widget->objectName().startsWith("qt_"_L1))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool ours = button || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QLineEdit *>(widget);
        if (!ours || qobject_cast<const QComboBox *>(widget->parentWidget()))
            continue;
        if (widget->accessibleName().isEmpty() && (!button || button->text().isEmpty()))
            found.append(QString::fromLatin1(widget->metaObject()->className()) % u" in "_s
                % QString::fromLatin1(widget->parentWidget()->metaObject()->className()));
    }
    return found;
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void cleanupTestCase() { QDir(DailyCopies::standardFolder()).removeRecursively(); }
    void startsWithWelcome();
    void opensAProject();
    void tellsWhatCannotBeOpened();
    void tellsThatItIsOpenElsewhere();
    void placesByKeyboard();
    void backAndForward();
    void anythingFromThePalette();
    void panesByF6();
    void aDropOpensImport();
    void everyControlHasAName();
    void theLanguageIsChosenInTheMenu();
    void opensWithoutWaiting();
    void escStopsAnOpening();
    void aDamagedProjectOffersItsCopy();
    void returnsAfterACrash_data();
    void returnsAfterACrash();
    void aFolderThatTakesNothingCanBeRead();
    void aLongNameLeavesTheMenusTheirRoom();
    void pagesAreAsTheyWereLeft();
    void anythingByItsName();
    void helpByF1();
    void settingsByKeyboard();
    void goalsByKeyboard();
    void remembersProjects();
    void picturesHaveTheirSize();
};

void TestMainWindow::startsWithWelcome()
{
    Opened opened;
    QVERIFY(!opened.window->hasProject());
    QVERIFY(opened.window->welcome()->isVisible());
}

void TestMainWindow::opensAProject()
{
    Opened opened;
    QVERIFY(opened.open());
    QVERIFY(opened.window->windowTitle().startsWith(u"Test"_s));
    QVERIFY(opened.window->currentPage());
    QVERIFY(opened.window->currentPage()->isVisible());
    opened.window->closeProject();
    QVERIFY(opened.window->welcome()->isVisible());
}

void TestMainWindow::tellsWhatCannotBeOpened()
{
    Opened opened;
    const QString path = opened.project.folder() % u"/nothing.hearken"_s;
    QVERIFY(!opened.window->openProject(path));
    QVERIFY(opened.window->welcome()->banner()->isVisible());
    QVERIFY(opened.window->welcome()->banner()->accessibleName().contains(path));
}

void TestMainWindow::tellsThatItIsOpenElsewhere()
{
    Opened opened;
    auto other = Project::open(opened.project.place(), Access::Write);
    QVERIFY(bool(other));
    QVERIFY(!opened.open());
    opened.openToRead();
}

void TestMainWindow::placesByKeyboard()
{
    Opened opened;
    QVERIFY(opened.open());
    const QStringList names = picturePages();
    opened.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(opened.window.get()));
    const QList<PageEntry> pages = allPages();
    for (qsizetype index = 0; index < pages.size(); ++index) {
        if (!pages[index].inRail)
            continue;
        QTest::keyClick(opened.window.get(), Qt::Key(Qt::Key_1 + int(index)), Qt::ControlModifier);
        QCOMPARE(opened.window->currentName(), pages[index].name);
        QVERIFY(names.contains(pages[index].name));
    }
}

void TestMainWindow::backAndForward()
{
    Opened opened;
    QVERIFY(opened.open());
    const QString first = opened.window->currentName();
    opened.window->open({u"import"_s, {}, {}});
    QCOMPARE(opened.window->currentName(), u"import"_s);
    opened.window->back();
    QCOMPARE(opened.window->currentName(), first);
    opened.window->forward();
    QCOMPARE(opened.window->currentName(), u"import"_s);
    opened.window->open({u"nowhere"_s, {}, {}}); // a link to a page that is not there leads nowhere
    QCOMPARE(opened.window->currentName(), u"import"_s);
}

void TestMainWindow::anythingFromThePalette()
{
    Opened opened;
    QVERIFY(opened.open());
    auto *palette = opened.window->findChild<CommandPalette *>();
    QVERIFY(palette);
    QVERIFY(QTest::qWaitForWindowActive(opened.window.get())); // shortcuts belong to the active window
    QTest::keyClick(opened.window.get(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(palette->isVisible());
    auto *field = palette->findChild<QLineEdit *>();
    QVERIFY(field);
    QTest::keyClicks(field, u"imports taking"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!palette->isVisible());
    QCOMPARE(opened.window->currentName(), u"import"_s);
}

void TestMainWindow::panesByF6()
{
    Opened opened;
    QVERIFY(opened.open());
    opened.window->open({u"import"_s, {}, {}});
    QVERIFY(QTest::qWaitForWindowActive(opened.window.get()));
    QSet<QWidget *> seen;
    for (int step = 0; step < 3; ++step) {
        QTest::keyClick(opened.window.get(), Qt::Key_F6);
        QVERIFY(opened.window->focusWidget());
        seen.insert(opened.window->focusWidget());
    }
    QCOMPARE(seen.size(), 3); // rail, page, the field for anything
}

void TestMainWindow::aDropOpensImport()
{
    Opened opened;
    QVERIFY(opened.open());
    QFile file(opened.project.folder() % u"/answers.csv"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("id,date,score\n1,2026-05-01,9\n");
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    QDragEnterEvent enter(QPoint(600, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(opened.window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(600, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(opened.window.get(), &drop);
    QCOMPARE(opened.window->currentName(), u"import"_s);
    auto *page = qobject_cast<ImportPage *>(opened.window->currentPage());
    QVERIFY(page);
    QCOMPARE(page->step(), ImportPage::Check);
}

void TestMainWindow::everyControlHasAName()
{
    Opened opened;
    QCOMPARE(nameless(*opened.window).join(u", "_s), QString());
    QVERIFY(opened.open());
    for (const PageEntry &entry : allPages()) {
        opened.window->open({entry.name, {}, {}});
        const QString found = nameless(*opened.window->currentPage()).join(u", "_s);
        QVERIFY2(found.isEmpty(), qPrintable(QString(entry.name % u": "_s % found)));
    }
    QCOMPARE(nameless(*opened.window->currentPage()).join(u", "_s), QString());
    const std::unique_ptr<QWidget> gallery(makeGallery());
    QCOMPARE(nameless(*gallery).join(u", "_s), QString());
}

void TestMainWindow::theLanguageIsChosenInTheMenu()
{
    Opened opened;
    QStringList words;
    QAction *german = nullptr;
    const auto actions = opened.window->findChildren<QAction *>();
    for (QAction *action : actions)
        german = action->text() == u"&Deutsch"_s ? action : german;
    QVERIFY(german);
    for (const QAction *action : german->actionGroup()->actions())
        words.append(action->text() + (action->isChecked() ? u" (now)"_s : QString()));
    QCOMPARE(words, QStringList({u"A&s the desktop (now)"_s, u"&English"_s, u"&Deutsch"_s}));
    german->trigger();
    QCOMPARE(opened.preferences.get(Preference<QString>{"appearance/language", {}}), u"de"_s);
    QVERIFY(german->isChecked());
}

void TestMainWindow::opensWithoutWaiting()
{
    Opened opened;
    opened.window->openLater(opened.project.place().text);
    QVERIFY(!opened.window->hasProject()); // the event loop goes on meanwhile
    QTRY_VERIFY(opened.window->hasProject());
    QCOMPARE(opened.window->currentName(), u"today"_s);
}

void TestMainWindow::escStopsAnOpening()
{
    Opened opened;
    WelcomePage *welcome = opened.window->welcome();
    QSignalSpy cancelled(welcome, &WelcomePage::openingCancelled);
    QTest::keyClick(welcome, Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 0); // nothing is being opened
    welcome->followOpening(opened.project.place().text, Progress());
    QTest::keyClick(welcome, Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 1);
}

void TestMainWindow::aDamagedProjectOffersItsCopy()
{
    Opened opened;
    const QString place = opened.project.place().text;
    {
        auto project = Project::open({place}, Access::Write);
        QVERIFY(bool(project));
        const DailyCopies copies(DailyCopies::standardFolder(), place);
        QVERIFY(bool(copies.make((*project)->session(), QDate(2026, 5, 11))));
    }
    QVERIFY(QFile::resize(place, 5000));
    QVERIFY(!opened.window->openProject(place));
    Banner *banner = opened.window->welcome()->banner();
    QVERIFY2(banner->accessibleName().contains(u"damaged"_s), qPrintable(banner->accessibleName()));
    QPushButton *copy = nullptr;
    const auto buttons = banner->findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        copy = button->text() == u"Open the copy of 11 May"_s ? button : copy;
    QVERIFY(copy);
    QTest::keyClick(copy, Qt::Key_Space);
    QTRY_VERIFY(opened.window->hasProject());
    QVERIFY(opened.window->project()->place().text.endsWith(u" as of 2026-05-11.hearken"_s));
    QCOMPARE(QFileInfo(place).size(), 5000); // the damaged one is left for who can mend it
}

void TestMainWindow::returnsAfterACrash_data()
{
    QTest::addColumn<bool>("asked");
    QTest::newRow("started alone") << false;
    QTest::newRow("started with the project") << true;
}

void TestMainWindow::returnsAfterACrash()
{
    QFETCH(bool, asked);
    Opened opened;
    QVERIFY(!OpenNote::left(opened.preferences));
    opened.window->begin(); // nothing to restore
    QVERIFY(opened.window->welcome()->isVisible());
    // What a Hearken leaves that was killed: its note, of a process that is no more.
    const Preference<QString> note{"projects/open", {}};
    opened.preferences.set(note,
        uR"({"place": "%1", "link": {"page": "feedback", "key": "", "slice": {"words": "late"}}, "process": 999999999})"_s
            .arg(opened.project.place().text));
    QVERIFY(OpenNote::left(opened.preferences));
    // Asked for by a path from where it was started, it is the same project.
    opened.window->begin(asked ? QDir::current().relativeFilePath(opened.project.place().text) : QString());
    QTRY_VERIFY(opened.window->hasProject());
    QCOMPARE(opened.window->project()->place().text, opened.project.place().text);
    QTRY_COMPARE(opened.window->currentName(), u"feedback"_s);
    QCOMPARE(Slice::fromMap(opened.window->currentPage()->here().slice).words, u"late"_s);
    // While it is open the note is ours, and closing takes it away.
    QVERIFY(!OpenNote::left(opened.preferences));
    QVERIFY(opened.preferences.get(note).contains(u"feedback"_s));
    opened.window->closeProject();
    QVERIFY(opened.preferences.get(note).isEmpty());
}

void TestMainWindow::aFolderThatTakesNothingCanBeRead()
{
    Opened opened;
    const QString place = opened.project.place().text;
    const QString folder = QFileInfo(place).absolutePath();
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    const auto mended = qScopeGuard(
        [&folder] { QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner); });
    if (QFileInfo(folder).isWritable())
        QSKIP("nothing is read-only for the administrator");
    QVERIFY(!opened.open());
    opened.openToRead();
}

void TestMainWindow::aLongNameLeavesTheMenusTheirRoom()
{
    Opened opened;
    opened.project.close();
    const QString place = opened.project.folder() % u"/Quarter “4” 😀 & more"_s % QString(160, u'x') % u".hearken"_s;
    QVERIFY(QFile::copy(opened.project.place().text, place));
    QVERIFY(opened.window->openProject(place));
    opened.window->show();
    auto *menus = opened.window->findChild<QMenuBar *>();
    QTRY_VERIFY(menus->width() >= menus->sizeHint().width());
}

void TestMainWindow::pagesAreAsTheyWereLeft()
{
    Opened opened;
    QVERIFY(opened.open());
    const Slice slice{{QDate(2026, 1, 1), QDate(2026, 2, 1)}, {}, {}};
    opened.window->open({u"feedback"_s, {}, slice.toMap()});
    opened.window->closeProject();
    QVERIFY(opened.open());
    QCOMPARE(opened.window->currentName(), u"today"_s); // a project opens on Today
    opened.window->open({u"feedback"_s, {}, {}});
    QCOMPARE(Slice::fromMap(opened.window->currentPage()->here().slice).period, slice.period);
}

void TestMainWindow::anythingByItsName()
{
    Opened opened;
    {
        auto project = Project::open(opened.project.place(), Access::Write);
        QVERIFY(bool(project));
        QVERIFY(bool(putMadeFeedback(**project, 60)));
    }
    QVERIFY(opened.open());
    auto *palette = opened.window->findChild<CommandPalette *>();
    auto *field = palette->findChild<QLineEdit *>();
    auto *list = palette->findChild<QListView *>();
    QVERIFY(QTest::qWaitForWindowActive(opened.window.get()));
    const auto choose = [&](const QString &words, const QString &name) {
        QTest::keyClick(opened.window.get(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(field, words);
        QTRY_COMPARE(list->currentIndex().data().toString(), name);
        QTest::keyClick(field, Qt::Key_Return);
    };
    choose(u"source rev"_s, u"Reviews"_s);
    QCOMPARE(opened.window->currentName(), u"feedback"_s);
    QCOMPARE(
        Slice::fromMap(opened.window->currentPage()->here().slice).where.value(u"source"_s), QStringList{u"Reviews"_s});
    opened.window->open({u"today"_s, {}, {}});
    choose(u"c-7"_s, u"Luz Bakery (C-7)"_s); // a customer, by key
    QCOMPARE(opened.window->currentName(), u"feedback"_s);
}

void TestMainWindow::helpByF1()
{
    Opened opened;
    auto *help = opened.window->findChild<HelpPanel *>();
    QVERIFY(help && !help->isVisible());
    QVERIFY(QTest::qWaitForWindowActive(opened.window.get()));
    QTest::keyClick(opened.window.get(), Qt::Key_F1);
    QVERIFY(help->isVisible()); // also before a project is open
    QVERIFY(opened.open());
    opened.window->open({u"import"_s, {}, {}});
    auto *text = help->findChild<QTextBrowser *>();
    QVERIFY(text);
    QVERIFY2(text->toPlainText().contains(u"taking an import out again"_s), qPrintable(text->toPlainText()));
    QVERIFY(
        !help->isAncestorOf(opened.window->focusWidget())); // the help follows the place, the keys belong to the page
    QTest::keyClick(text, Qt::Key_Escape);
    QVERIFY(!help->isVisible());
    QVERIFY(!HelpPanel::text(u"welcome"_s, u"en"_s).isEmpty());
    for (const PageEntry &entry : allPages())
        QVERIFY2(!HelpPanel::text(entry.name, u"en"_s).isEmpty(), qPrintable(entry.name));
}

void TestMainWindow::settingsByKeyboard()
{
    Opened opened;
    QVERIFY(opened.open());
    QVERIFY(QTest::qWaitForWindowActive(opened.window.get()));
    QTest::keyClick(opened.window.get(), Qt::Key_Comma, Qt::ControlModifier);
    QCOMPARE(opened.window->currentName(), u"settings"_s);
    QTRY_VERIFY(opened.window->currentPage()->isFilled());
    const auto fields = opened.window->currentPage()->findChildren<QLineEdit *>();
    QLineEdit *name = nullptr;
    for (QLineEdit *field : fields)
        name = field->accessibleName() == u"Name"_s ? field : name;
    QVERIFY(name);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"Aldermere"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(opened.window->windowTitle(), u"Aldermere – Hearken"_s);
    QCOMPARE(opened.window->findChild<QAction *>(u"undo"_s)->text(), u"Undo Rename project"_s);
    name->clearFocus();
    QTest::keyClick(opened.window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(opened.window->windowTitle(), u"Test – Hearken"_s);
    QTRY_COMPARE(name->text(), u"Test"_s);
}

void TestMainWindow::goalsByKeyboard()
{
    Opened opened;
    {
        auto project = Project::open(opened.project.place(), Access::Write);
        QVERIFY(bool(project));
        QVERIFY(bool(putSurvey(**project, serviceAnswers())));
    }
    QVERIFY(opened.open());
    opened.window->open({u"settings"_s, u"goals"_s, {}});
    auto *card = opened.window->currentPage()->findChild<GoalsCard *>();
    QVERIFY(card);
    QTRY_VERIFY(opened.window->currentPage()->isFilled());
    auto *target = card->findChild<QDoubleSpinBox *>();
    QLineEdit *owner = nullptr;
    for (QLineEdit *field : card->findChildren<QLineEdit *>())
        owner = field->accessibleName() == u"Owner"_s ? field : owner;
    QVERIFY(target && owner);
    target->setFocus();
    target->selectAll();
    QTest::keyClicks(target, u"82"_s);
    QTest::keyClicks(owner, u"Jun Park"_s);
    QTest::keyClick(owner, Qt::Key_Return);
    auto goals = Goals::all(opened.window->project()->session());
    QVERIFY(bool(goals));
    QCOMPARE(goals->size(), 1);
    QCOMPARE(goals->first().target, 0.82);
    QCOMPARE(goals->first().owner, u"Jun Park"_s);
    auto *list = card->findChild<QTreeView *>();
    QTRY_COMPARE(list->model()->rowCount(), 1);
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Delete);
    QVERIFY(Goals::all(opened.window->project()->session())->isEmpty());
    opened.window->project()->undoStack().undo();
    QCOMPARE(Goals::all(opened.window->project()->session())->size(), 1);
}

void TestMainWindow::remembersProjects()
{
    Opened opened;
    QVERIFY(opened.open());
    opened.window->closeProject();
    const QList<RecentProject> known = RecentProjects::all(opened.preferences);
    QCOMPARE(known.size(), 1);
    QCOMPARE(known.first().place, opened.project.place().text);
    QCOMPARE(known.first().name, u"Test"_s);
    QVERIFY(!known.first().isMissing());
    RecentProjects::relocate(opened.preferences, opened.project.place().text, u"/nowhere/x.hearken"_s);
    QVERIFY(RecentProjects::all(opened.preferences).first().isMissing());
    RecentProjects::forget(opened.preferences, u"/nowhere/x.hearken"_s);
    QVERIFY(RecentProjects::all(opened.preferences).isEmpty());
}

void TestMainWindow::picturesHaveTheirSize()
{
    Opened opened;
    PictureRequest request;
    request.out = opened.project.folder() % u"/picture.png"_s;
    request.size = {1000, 640};
    request.scale = 1.5;
    for (const auto &[page, place] : {std::pair(u"welcome"_s, QString()), std::pair(u"gallery"_s, QString()),
             std::pair(u"import"_s, opened.project.place().text)}) {
        request.page = page;
        request.place = place;
        const Done done = renderPicture(request);
        QVERIFY2(bool(done), qPrintable(page));
        QCOMPARE(QImage(request.out).size(), QSize(1500, 960));
    }
    request.page = u"nowhere"_s;
    const Done refused = renderPicture(request);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::NotFound);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
