// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/store/dailycopy.h"
#include "ui/intake/dropfield.h"
#include "ui/kit/faces.h"
#include "ui/kit/focusring.h"
#include "ui/kit/taborder.h"
#include "ui/kit/textscale.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/helppanel.h"
#include "ui/shell/logo.h"
#include "ui/shell/rail.h"
#include "ui/shell/statusstrip.h"
#include "ui/shell/welcomepage.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

const Preference<QByteArray> windowGeometry{"window/geometry", {}};
const Preference<QString> windowFolder{"projects/folder", {}};
constexpr int windowNarrow = 1200;

} // namespace

MainWindow::MainWindow(Preferences &preferences, Jobs::Mode mode)
    : m_preferences(preferences)
    , m_jobs(mode)
    , m_entries(allPages())
    , m_copies(DailyCopies::standardFolder())
{
    setWindowTitle(u"Hearken"_s);
    setWindowIcon(Logo::icon());
    // On a small screen all of the window can be reached, with its frame.
    setMinimumSize(QSize(900, 600).boundedTo(screen()->availableSize() - QSize(8, 32)));
    setAcceptDrops(true);
    new FocusRing(this);
    installFaces();
    makeFrameParts();
    setMenuWidget(makeMenuRow());
    makeMenus();
    if (!restoreGeometry(preferences.get(windowGeometry)))
        resize(QSize(1440, 900).boundedTo(screen()->availableSize()));
    closeProject();
    followTextScale(this, [this] {
        fitRail();
        fitMenuRow();
    });
}

MainWindow::~MainWindow()
{
    closeProject();
}

void MainWindow::makeFrameParts()
{
    auto *central = new QWidget(this);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    m_rail = new Rail(m_entries, central);
    auto *middle = new QVBoxLayout;
    middle->setSpacing(0);
    m_banner = new Banner(central);
    m_stack = new QStackedWidget(central);
    m_welcome = new WelcomePage(m_preferences, m_stack);
    m_stack->addWidget(m_welcome);
    middle->addWidget(m_banner);
    middle->addWidget(m_stack, 1);
    row->addWidget(m_rail);
    row->addLayout(middle, 1);
    m_help = new HelpPanel(central);
    m_help->hide();
    row->addWidget(m_help);
    connect(m_help, &SidePanel::closeAsked, this, [this] {
        m_help->hide();
        m_stack->currentWidget()->setFocus();
    });
    m_status = new StatusStrip(central);
    column->addLayout(row, 1);
    column->addWidget(m_status);
    setCentralWidget(central);
    m_toast = new Toast(central);
    m_palette = new CommandPalette(this);
    connect(m_palette, &CommandPalette::thingChosen, this, &MainWindow::open);
    connect(m_palette, &CommandPalette::typed, this, &MainWindow::findCustomers);
    connect(m_toast, &Toast::activated, &m_undo, &QUndoGroup::undo);
    connect(m_rail, &Rail::chosen, this, [this](const QString &name) { open({name, {}, {}}); });
    connect(m_welcome, &WelcomePage::newAsked, this, &MainWindow::askNew);
    connect(m_welcome, &WelcomePage::openAsked, this, &MainWindow::askOpen);
    connect(m_welcome, &WelcomePage::sampleAsked, this, &MainWindow::makeSample);
    connect(m_welcome, &WelcomePage::sampleCancelled, this, [this] {
        m_sample.cancel();
        m_welcome->endSample();
    });
    connect(m_welcome, &WelcomePage::projectChosen, this, [this](const QString &place) { openLater(place); });
    connect(m_welcome, &WelcomePage::openingCancelled, this, &MainWindow::cancelOpening);
    connect(m_welcome, &WelcomePage::filesChosen, this, &MainWindow::importFiles);
}

Page *MainWindow::page(const QString &name)
{
    if (Page *known = m_pages.value(name))
        return known;
    for (const PageEntry &entry : std::as_const(m_entries)) {
        if (entry.name != name || !m_workbench)
            continue;
        Page *made = entry.make(*m_workbench, m_stack);
        m_pages.insert(name, made);
        m_stack->addWidget(made);
        int number = 0;
        for (QSplitter *splitter : made->findChildren<QSplitter *>())
            splitter->restoreState(m_memory.splitters.value(u"%1/%2"_s.arg(name).arg(number++)));
        connect(made, &Page::linkActivated, this, &MainWindow::open);
        connect(made, &Page::failed, this, &MainWindow::fail);
        connect(made, &Page::filled, this, [made] { tabByLayout(*made); });
        connect(made, &Page::foundationChanged, this, [this, made] {
            m_rail->setBadge(m_pages.key(made), made->overdue());
            if (currentPage() == made)
                m_status->setFoundation(made->foundation());
        });
        connect(made, &Page::done, this, [this](const QString &sentence, bool undoable) {
            m_toast->say(sentence, undoable ? tr("Undo") : QString(), undoable ? tr("Ctrl Z") : QString());
        });
        return made;
    }
    return nullptr;
}

Page *MainWindow::currentPage() const
{
    return m_pages.value(m_current);
}

void MainWindow::noteHere()
{
    if (m_at < 0 || !currentPage())
        return;
    const Link here = currentPage()->here();
    if (!here.page.isEmpty())
        m_history[m_at] = here;
}

void MainWindow::open(const Link &asked)
{
    Link link = asked;
    // A place that is opened for the first time is as it was left.
    if (!m_pages.contains(asked.page) && asked.key.isEmpty() && asked.slice.isEmpty())
        link = m_memory.pages.value(asked.page, asked);
    if (!page(link.page))
        return;
    noteHere();
    if (m_at < 0 || m_history[m_at] != link) {
        m_history.resize(m_at + 1);
        m_history.append(link);
        m_at = m_history.size() - 1;
    }
    present(link);
}

void MainWindow::back()
{
    if (m_at <= 0)
        return;
    noteHere();
    present(m_history[--m_at]);
}

void MainWindow::forward()
{
    if (m_at + 1 >= m_history.size())
        return;
    noteHere();
    present(m_history[++m_at]);
}

void MainWindow::present(const Link &link)
{
    Page *shown = page(link.page);
    m_banner->clear();
    m_current = link.page;
    m_rail->setCurrent(link.page);
    m_stack->setCurrentWidget(shown);
    shown->setFocus();
    const QWidget *const given = focusWidget();
    shown->open(link);
    QWidget *const keys = focusWidget() == given ? shown : focusWidget(); // a link may lead to one control
    tabByLayout(*shown);
    m_status->setFoundation(shown->foundation());
    if (m_help->isVisible())
        showHelp();
    keys->setFocus(Qt::ShortcutFocusReason); // last: the help follows the place, the keys belong to the page
    OpenNote::write(m_preferences, {m_project->place().text, link, 0});
    updateActions();
}

void MainWindow::fail(const Error &error)
{
    if (m_project) {
        m_banner->clear();
        m_banner->say(error);
    } else {
        m_welcome->say(error);
    }
}

void MainWindow::importFiles(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    if (paths.first().endsWith(".hearken"_L1)) {
        openLater(paths.first());
    } else if (m_project) {
        open({u"import"_s, paths.join(u'\n'), {}});
    } else {
        // A file without a project: the project is made first, beside what else the person keeps.
        auto *dialog = new QFileDialog(this, tr("Make a project for this feedback"), m_preferences.get(windowFolder),
            tr("Hearken projects (*.hearken)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(u"hearken"_s);
        dialog->selectFile(QFileInfo(paths.first()).completeBaseName() % u".hearken"_s);
        connect(dialog, &QFileDialog::fileSelected, this, [this, paths](const QString &path) {
            if (newProject(path, QFileInfo(path).completeBaseName()))
                importFiles(paths);
        });
        dialog->open();
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_preferences.set(windowGeometry, saveGeometry());
    closeProject();
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitRail();
    fitMenuRow();
}

void MainWindow::fitRail()
{
    m_rail->setNarrow(width() < windowNarrow * textScale()); // larger words need a wider window
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    importFiles(localFiles(event->mimeData()));
}

} // namespace hearken
