// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/daytext.h"
#include "core/feedback/searchindex.h"
#include "core/store/dailycopy.h"
#include "core/store/projectsettings.h"
#include "ui/intake/folderwatch.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/projectmemory.h"
#include "ui/shell/rail.h"
#include "ui/shell/statusstrip.h"
#include "ui/shell/welcomepage.h"

#include <QApplication>
#include <QFileInfo>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>

// How the window opens, keeps and leaves a project.

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr int copyAfter = 30000; ///< ms

/// What a job of opening hands to the window.
struct OpenedDatabase
{
    Database database;
    QString name; ///< empty when it cannot be told
};

QString nameIn(Result<Session> session)
{
    const auto name = session ? ProjectSettings::value(*session, u"name"_s) : Result<QString>(session.error());
    return name ? *name : QString();
}

/// On a medium, or in a folder, that takes nothing.
bool canOnlyBeRead(const QString &place)
{
    const QFileInfo file(place);
    return file.isReadable() && (!file.isWritable() || !QFileInfo(file.absolutePath()).isWritable());
}

} // namespace

bool MainWindow::openProject(const QString &place, Access access)
{
    clearBanners();
    auto opened = Project::open({place}, access);
    if (!opened) {
        tellNotOpened(place, access, opened.error());
        return false;
    }
    const QString name = nameIn((*opened)->reader());
    adopt(std::move(*opened), name);
    return true;
}

void MainWindow::openLater(const QString &place, Access access, const Link &at, const QString &word)
{
    if (m_project && m_project->place().text == place && m_project->canWrite() == (access == Access::Write))
        return;
    clearBanners();
    m_jobs.start(
        m_opening, this,
        [this, place, access](const Progress &progress) -> Result<OpenedDatabase> {
            QMetaObject::invokeMethod(
                this, [this, place, progress] { m_welcome->followOpening(place, progress); }, Qt::QueuedConnection);
            auto database = Database::open({place}, access, systemClock, progress);
            if (!database)
                return database.error();
            const QString name = nameIn(database->session(Access::Read));
            return OpenedDatabase{std::move(*database), name};
        },
        [this, place, access, at, word](Result<OpenedDatabase> found) {
            auto opened = found ? Project::on(std::move(found->database)) : found.error();
            m_welcome->endOpening();
            if (!opened)
                return tellNotOpened(place, access, opened.error());
            adopt(std::move(*opened), found->name);
            if (!at.page.isEmpty())
                open(at);
            if (!word.isEmpty())
                m_banner->say(tr("Welcome back."), word);
        },
        tr("Opening %1").arg(QFileInfo(place).completeBaseName()));
}

void MainWindow::cancelOpening()
{
    m_opening.cancel();
    m_welcome->endOpening();
}

void MainWindow::begin(const QString &asked)
{
    // What is remembered of a project goes by its place, from wherever Hearken was started.
    const bool file = !asked.isEmpty() && !Place{asked}.isServer();
    const QString place = file ? QFileInfo(asked).absoluteFilePath() : asked;
    const std::optional<OpenNote> note = OpenNote::left(m_preferences);
    if (note)
        OpenNote::remove(m_preferences);
    if (note && (place.isEmpty() || place == note->place))
        openLater(note->place, Access::Write, note->link,
            tr("Hearken ended without closing. All that it had told as done is saved, and you are where you were. An import that was under way stands under Import and can be continued."));
    else if (!place.isEmpty())
        openLater(place);
}

bool MainWindow::newProject(const QString &path, const QString &name)
{
    const QString file = path.endsWith(".hearken"_L1) ? path : path % u".hearken"_s;
    auto made = Project::create({file}, name);
    if (!made) {
        fail(made.error());
        return false;
    }
    adopt(std::move(*made), name);
    return true;
}

void MainWindow::adopt(std::unique_ptr<Project> project, const QString &name)
{
    closeProject();
    m_project = std::move(project);
    const QString place = m_project->place().text;
    m_workbench = std::make_unique<Workbench>(*m_project, m_jobs, m_preferences);
    m_undo.addStack(&m_project->undoStack());
    m_project->undoStack().setActive();
    m_memory = ProjectMemory::of(m_preferences, place);
    tellName(name);
    connect(m_project.get(), &Project::lost, this, &MainWindow::fail);
    connect(m_project.get(), &Project::changed, this, [this](const QStringList &topics) {
        if (topics.contains("setting"_L1))
            readName();
    });
    RecentProjects::remember(m_preferences, {place, m_projectTitle, -1, QDateTime::currentMSecsSinceEpoch()});
    m_status->setWorkbench(m_workbench.get());
    const FolderWatch *const watch = FolderWatch::of(*m_workbench);
    connect(watch, &FolderWatch::told, m_toast, [this](const QString &sentence) { m_toast->say(sentence); });
    connect(watch, &FolderWatch::failed, this, &MainWindow::fail);
    m_rail->show();
    updateActions();
    open({m_entries.first().name, {}, {}});
    if (m_project->canWrite())
        lookAfterProject();
}

void MainWindow::tellName(const QString &name)
{
    m_projectTitle = name.isEmpty() ? m_project->place().title() : name;
    setWindowTitle(m_projectTitle % u" – Hearken"_s);
    m_projectName->setWhole(
        m_project->place().isServer() ? m_projectTitle : QFileInfo(m_project->place().text).fileName());
}

void MainWindow::readName()
{
    Project *const project = m_project.get();
    m_jobs.start(
        m_naming, this, [project](const Progress &) -> Result<QString> { return nameIn(project->reader()); },
        [this](const Result<QString> &name) {
            tellName(*name);
            RecentProjects::rename(m_preferences, m_project->place().text, m_projectTitle);
        });
}

void MainWindow::lookAfterProject()
{
    Project *const project = m_project.get();
    // An import that was killed may have left the text index behind.
    m_jobs.start(
        m_indexing, this,
        [project](const Progress &progress) -> Result<bool> {
            const Done done = continueSearchIndex(*project, progress);
            return done ? Result<bool>(true) : Result<bool>(done.error());
        },
        [](const Result<bool> &) {});
    // The copy of the day waits until the first pages are filled: it reads the whole project.
    if (!project->place().isServer())
        QTimer::singleShot(copyAfter, project, [this] { makeDailyCopy(); });
}

void MainWindow::makeDailyCopy()
{
    Project *const project = m_project.get();
    m_jobs.start(
        m_copying, this,
        [project, folder = m_copies](const Progress &progress) -> Result<bool> {
            auto session = project->reader();
            if (!session)
                return session.error();
            session->stopWith(progress);
            const DailyCopies copies(folder, project->place().text);
            return copies.make(*session, project->clock()().toLocalTime().date());
        },
        [this](const Result<bool> &made) {
            // A copy that failed is told: it is what saves one later.
            if (!made && made.error().kind != ErrorKind::Cancelled)
                fail(made.error());
        });
}

void MainWindow::keepMemory()
{
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it) {
        const Link here = it.value()->here();
        if (!here.page.isEmpty())
            m_memory.pages.insert(it.key(), here);
        int number = 0;
        for (const QSplitter *splitter : it.value()->findChildren<QSplitter *>())
            m_memory.splitters.insert(u"%1/%2"_s.arg(it.key()).arg(number++), splitter->saveState());
    }
    m_memory.keep(m_preferences, m_project->place().text);
}

void MainWindow::closeProject()
{
    // What is being typed is kept while its page still stands: a field that lost the focus in the page's own destructor
    // would speak to members already gone.
    if (QWidget *const typing = QApplication::focusWidget(); typing && m_stack->isAncestorOf(typing))
        typing->clearFocus();
    if (m_project)
        keepMemory();
    m_jobs.stop();
    if (m_project) {
        const QString place = m_project->place().text;
        QList<RecentProject> known = RecentProjects::all(m_preferences);
        if (!known.isEmpty() && known.first().place == place) {
            known.first().responses = m_status->responses();
            RecentProjects::remember(m_preferences, known.first());
        }
        OpenNote::remove(m_preferences);
    }
    m_status->setWorkbench(nullptr);
    qDeleteAll(m_pages); // before what they stand on
    m_pages.clear();
    m_history.clear();
    m_at = -1;
    m_current.clear();
    m_workbench.reset();
    m_project.reset();
    m_banner->clear();
    m_toast->hide();
    m_projectName->setWhole({});
    setWindowTitle(u"Hearken"_s);
    m_rail->hide();
    m_stack->setCurrentWidget(m_welcome);
    m_welcome->refresh();
    m_status->setWelcome(!RecentProjects::all(m_preferences).isEmpty());
    updateActions();
}

void MainWindow::clearBanners()
{
    m_banner->clear();
    m_welcome->banner()->clear();
}

void MainWindow::tellNotOpened(const QString &place, Access access, const Error &error)
{
    fail(error);
    Banner *banner = m_project ? m_banner : m_welcome->banner();
    if (access == Access::Write && (error.kind == ErrorKind::Busy || canOnlyBeRead(place))) {
        connect(banner->addAction(tr("Open to read")), &QPushButton::clicked, this,
            [this, place] { openLater(place, Access::Read); });
    } else if (error.kind == ErrorKind::Storage) {
        const DailyCopies copies(m_copies, place);
        const QList<DailyCopy> all = copies.all();
        if (all.isEmpty())
            return;
        connect(banner->addAction(tr("Open the copy of %1").arg(dayText(all.first().day, u"d MMM"_s))),
            &QPushButton::clicked, this, [this, place, copy = all.first()] { openCopy(place, copy); });
    }
}

void MainWindow::openCopy(const QString &place, const DailyCopy &copy)
{
    const auto restored = DailyCopies(m_copies, place).restore(copy);
    if (!restored)
        return fail(restored.error());
    openLater(*restored);
}

} // namespace hearken
