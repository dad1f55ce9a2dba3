// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/daytext.h"
#include "core/base/language.h"
#include "core/finder/things.h"
#include "core/store/backup.h"
#include "core/store/dailycopy.h"
#include "ui/kit/button.h"
#include "ui/kit/icon.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/helppanel.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/rail.h"
#include "ui/shell/recent.h"
#include "ui/shell/welcomepage.h"

#include <QActionGroup>
#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

const Preference<QString> menuTheme{"appearance/theme", u"system"_s};
const Preference<QString> menuLanguage{"appearance/language", {}};
const Preference<double> menuTextScale{"appearance/text", 1.0};
const Preference<QString> menuFolder{"projects/folder", {}};

/// A dialog of one text that can be read, copied and closed.
void menuShowText(QWidget *parent, const QString &title, const QString &text)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto *column = new QVBoxLayout(dialog);
    auto *view = new QPlainTextEdit(text);
    view->setReadOnly(true);
    view->setAccessibleName(title);
    QPushButton *close = makeButton(MainWindow::tr("Close"), {}, ButtonKind::Primary);
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::close);
    column->addWidget(view);
    column->addWidget(close, 0, Qt::AlignRight);
    dialog->resize(560, 460);
    dialog->open();
}

} // namespace

QWidget *MainWindow::makeMenuRow()
{
    QFrame *frame = makeFrame(u"panelHead"_s);
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(10, 0, 10, 0);
    row->setSpacing(2);
    m_menuBar = new QMenuBar(frame);
    m_menuBar->setNativeMenuBar(false);
    m_menuBar->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_projectName = new ElidedLabel({}, Qt::ElideMiddle);
    m_projectName->setProperty("type", u"second"_s);
    m_projectName->setProperty("tone", u"ink3"_s);
    const auto button = [frame](QAction *action, const QString &iconName, const QString &words) {
        action->setIcon(icon(iconName));
        QToolButton *made = makeIconButton(iconName, words, frame);
        made->setDefaultAction(action);
        made->setAccessibleName(words);
        made->setToolButtonStyle(Qt::ToolButtonIconOnly);
        return made;
    };
    QAction *undo = m_undo.createUndoAction(this, tr("Undo"));
    QAction *redo = m_undo.createRedoAction(this, tr("Redo"));
    undo->setShortcut(QKeySequence::Undo);
    redo->setShortcut(QKeySequence::Redo);
    // What would be undone stands in the menu and in the tooltip, with its key.
    for (QAction *action : {undo, redo})
        connect(action, &QAction::changed, action, [action] {
            const QString words = tr("%1 (%2)", "command, key")
                                      .arg(action->text().remove(u'&'),
                                          action->shortcut().toString(QKeySequence::NativeText));
            if (action->toolTip() != words)
                action->setToolTip(words);
        });
    undo->setObjectName(u"undo"_s);
    redo->setObjectName(u"redo"_s);
    m_goto = new Button(tr("Go to or do anything"), frame);
    auto *inside = new QHBoxLayout(m_goto);
    inside->setContentsMargins(0, 0, 9, 0);
    m_gotoKeys = makeLabel(tr("Ctrl K"), TextRole::Meta, u"ink3"_s, m_goto);
    m_gotoKeys->setAttribute(Qt::WA_TransparentForMouseEvents);
    inside->addWidget(m_gotoKeys, 0, Qt::AlignRight);
    m_goto->setProperty("kind", u"goto"_s);
    m_goto->setIcon(icon(u"search"_s, Token::Ink3));
    m_goto->setSide(14);
    m_goto->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_goto->setFocusPolicy(Qt::TabFocus);
    connect(m_goto, &QPushButton::clicked, this, [this] {
        const Page *const here = currentPage();
        m_palette->open(m_menuBar->actions() + (here ? here->actions() : QList<QAction *>()), m_goto);
        findThings();
    });
    row->addWidget(m_menuBar);
    row->addSpacing(14);
    // A file may be called as it likes: its name takes what the menus leave.
    m_projectName->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_projectName, 1);
    row->addWidget(button(undo, u"undo"_s, tr("Undo")), 0, Qt::AlignVCenter);
    row->addWidget(button(redo, u"redo"_s, tr("Redo")), 0, Qt::AlignVCenter);
    row->addSpacing(6);
    row->addWidget(m_goto);
    return frame;
}

/// The menus come first; then the field for anything with its words, then the project's name.
void MainWindow::fitMenuRow()
{
    menuWidget()->setMinimumHeight(qRound(36 * textScale()));
    const int words = qMax(qRound(270 * qMin(textScale(), 1.0)),
        QFontMetrics(hearken::font(TextRole::Second)).horizontalAdvance(m_goto->text()) + m_gotoKeys->sizeHint().width()
            + 64);
    const int room = width() - m_menuBar->sizeHint().width() - qRound(110 * textScale());
    m_goto->setWordless(room < words);
    m_gotoKeys->setVisible(!m_goto->isWordless());
    m_goto->setMinimumWidth(m_goto->isWordless() ? 0 : words);
    m_projectName->setVisible(room - m_goto->sizeHint().width() > qRound(60 * textScale()) && !m_goto->isWordless());
}

void MainWindow::makeMenus()
{
    makeFileMenu();
    QMenu *edit = m_menuBar->addMenu(tr("&Edit"));
    edit->addAction(findChild<QAction *>(u"undo"_s));
    edit->addAction(findChild<QAction *>(u"redo"_s));
    makeViewMenu();
    QMenu *dataMenu = m_menuBar->addMenu(tr("&Data"));
    m_projectMenus.append(dataMenu->menuAction());
    m_projectActions.append(dataMenu->addAction(tr("&Import a file…"), QKeySequence(u"Ctrl+I"_s), this, [this] {
        open({u"import"_s, u"choose"_s, {}});
    }));
    m_projectActions.append(dataMenu->addAction(tr("I&mports, and taking them out"), this, [this] {
        open({u"import"_s, u"history"_s, {}});
    }));
    makeGoMenu();
    QMenu *windowMenu = m_menuBar->addMenu(tr("&Window"));
    windowMenu->addAction(tr("&Minimise"), this, &QWidget::showMinimized);
    windowMenu->addAction(tr("&Full screen"), QKeySequence(Qt::Key_F11), this,
        [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    makeHelpMenu();
}

void MainWindow::makeFileMenu()
{
    QMenu *file = m_menuBar->addMenu(tr("&File"));
    file->addAction(tr("&New project…"), QKeySequence(QKeySequence::New), this, &MainWindow::askNew);
    file->addAction(tr("&Open…"), QKeySequence(QKeySequence::Open), this, &MainWindow::askOpen);
    m_recent = file->addMenu(tr("Open &recent"));
    connect(m_recent, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    m_copiesMenu = file->addMenu(tr("Open as it &was"));
    connect(m_copiesMenu, &QMenu::aboutToShow, this, &MainWindow::fillCopies);
    file->addSeparator();
    m_projectActions.append(file->addAction(tr("Project &settings"), QKeySequence(u"Ctrl+,"_s), this, [this] {
        open({u"settings"_s, {}, {}});
    }));
    m_projectActions.append(file->addAction(tr("&Back up…"), this, &MainWindow::askBackup));
    m_projectActions.append(
        file->addAction(tr("&Close project"), QKeySequence(u"Ctrl+W"_s), this, &MainWindow::closeProject));
    file->addSeparator();
    file->addAction(tr("&Quit"), QKeySequence(u"Ctrl+Q"_s), this, &QWidget::close);
}

void MainWindow::fillRecent()
{
    m_recent->clear();
    for (const RecentProject &project : RecentProjects::all(m_preferences)) {
        QAction *action = m_recent->addAction(project.name, this, [this, place = project.place] { openLater(place); });
        action->setEnabled(!project.isMissing());
        action->setToolTip(project.place);
    }
    if (m_recent->isEmpty())
        m_recent->addAction(tr("Nothing yet"))->setEnabled(false);
}

void MainWindow::fillCopies()
{
    m_copiesMenu->clear();
    const QList<RecentProject> recent = RecentProjects::all(m_preferences);
    const QString place = m_project ? m_project->place().text : recent.isEmpty() ? QString() : recent.first().place;
    const QList<DailyCopy> copies = DailyCopies(m_copies, place).all();
    for (const DailyCopy &copy : copies) {
        QAction *action = m_copiesMenu->addAction(
            dayText(copy.day, u"dddd d MMMM"_s), this, [this, place, copy] { openCopy(place, copy); });
        action->setToolTip(tr("Opens a copy beside the project; the project itself stays as it is"));
    }
    if (copies.isEmpty())
        m_copiesMenu->addAction(tr("No copy yet: one is made on each day the project is open"))->setEnabled(false);
}

void MainWindow::findThings()
{
    if (!m_project)
        return m_palette->setThings({});
    m_jobs.start(
        m_things, this,
        [project = m_project.get()](const Progress &) -> Result<QList<NamedThing>> {
            auto session = project->reader();
            return session ? namedThings(*session, project->clock()().date()) : session.error();
        },
        [this](const Result<QList<NamedThing>> &things) {
            if (things)
                m_palette->setThings(*things);
        });
}

void MainWindow::findCustomers(const QString &words)
{
    if (!m_project)
        return;
    m_jobs.start(
        m_customers, this,
        [project = m_project.get(), words](const Progress &progress) -> Result<QList<NamedThing>> {
            auto session = project->reader();
            return session ? customersNamed(*session, words, 8, progress) : session.error();
        },
        [this](const Result<QList<NamedThing>> &found) {
            if (found)
                m_palette->setFound(*found);
        });
}

void MainWindow::makeViewMenu()
{
    QMenu *view = m_menuBar->addMenu(tr("&View"));
    QMenu *appearance = view->addMenu(tr("&Appearance"));
    auto *group = new QActionGroup(this);
    const std::pair<ThemeName, QString> themes[] = {{ThemeName::System, tr("A&s the desktop")},
        {ThemeName::Light, tr("&Light")}, {ThemeName::Dark, tr("&Dark")},
        {ThemeName::HighContrast, tr("&High contrast")}};
    for (const auto &[name, words] : themes) {
        QAction *action = appearance->addAction(words, this, [this, name] { wear(name); });
        action->setCheckable(true);
        action->setActionGroup(group);
        action->setChecked(name == themeFromWord(m_preferences.get(menuTheme)));
    }
    makeLanguageMenu(view->addMenu(tr("Lan&guage")));
    view->addAction(tr("&Larger text"), QKeySequence(QKeySequence::ZoomIn), this, [this] { scaleText(1.1); });
    view->addAction(tr("&Smaller text"), QKeySequence(QKeySequence::ZoomOut), this, [this] { scaleText(1 / 1.1); });
    view->addAction(tr("&Normal text"), this, [this] { scaleText(1 / textScale()); });
}

void MainWindow::makeLanguageMenu(QMenu *menu)
{
    auto *group = new QActionGroup(this);
    const auto add = [this, menu, group](const QString &code, const QString &words) {
        QAction *action = menu->addAction(words, this, [this, code] {
            m_preferences.set(menuLanguage, code);
            m_toast->say(tr("The language changes when Hearken starts again."));
        });
        action->setCheckable(true);
        action->setActionGroup(group);
        action->setChecked(code == m_preferences.get(menuLanguage));
    };
    add({}, tr("A&s the desktop"));
    // Each by its own name, so that who chose a wrong one finds back.
    for (const QString &code : spokenLanguages())
        add(code, code == "en"_L1 ? u"&English"_s : u'&' + QLocale(code).nativeLanguageName());
}

void MainWindow::wear(ThemeName name)
{
    m_preferences.set(menuTheme, themeWord(name));
    applyTheme(*qApp, name);
}

void MainWindow::scaleText(double step)
{
    setTextScale(textScale() * step);
    m_preferences.set(menuTextScale, textScale());
    wear(themeFromWord(m_preferences.get(menuTheme)));
}

void MainWindow::makeGoMenu()
{
    QMenu *go = m_menuBar->addMenu(tr("&Go"));
    m_back = go->addAction(tr("&Back"), QKeySequence(u"Alt+Left"_s), this, &MainWindow::back);
    m_forward = go->addAction(tr("&Forward"), QKeySequence(u"Alt+Right"_s), this, &MainWindow::forward);
    go->addSeparator();
    int number = 1;
    for (const PageEntry &entry : std::as_const(m_entries)) {
        if (!entry.inRail)
            continue;
        QAction *action = go->addAction(entry.word, this, [this, name = entry.name] { open({name, {}, {}}); });
        if (number <= 10)
            action->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg(number % 10)));
        ++number;
        action->setIcon(icon(entry.icon));
        m_projectActions.append(action);
    }
    go->addSeparator();
    go->addAction(tr("&Next pane"), QKeySequence(Qt::Key_F6), this, [this] { nextPane(true); });
    go->addAction(tr("&Previous pane"), QKeySequence(u"Shift+F6"_s), this, [this] { nextPane(false); });
    go->addAction(tr("Go to or do &anything"), QKeySequence(u"Ctrl+K"_s), m_goto, &QPushButton::click);
}

void MainWindow::makeHelpMenu()
{
    QMenu *help = m_menuBar->addMenu(tr("&Help"));
    help->addAction(tr("&Help for this page"), QKeySequence(QKeySequence::HelpContents), this, [this] {
        if (m_help->isVisible())
            Q_EMIT m_help->closeAsked();
        else
            showHelp();
    });
    help->addAction(tr("All &keys"), QKeySequence(u"Ctrl+?"_s), this, &MainWindow::showKeys);
    help->addAction(tr("&About Hearken"), this, &MainWindow::showAbout);
}

void MainWindow::updateActions()
{
    for (QAction *action : std::as_const(m_projectActions))
        action->setEnabled(hasProject());
    // Without a project there is nothing to import into and nowhere to go.
    for (QAction *menu : std::as_const(m_projectMenus))
        menu->setVisible(hasProject());
    m_back->setEnabled(m_at > 0);
    m_forward->setEnabled(m_at + 1 < m_history.size());
}

void MainWindow::nextPane(bool forward)
{
    // Rail, page, side panel of the page, and the field for anything: what can take the focus of each.
    QList<QWidget *> panes{m_rail, m_stack->currentWidget()};
    if (currentPage()) {
        const auto panels = currentPage()->findChildren<SidePanel *>();
        for (SidePanel *panel : panels)
            panes.append(panel);
    }
    panes.append(m_goto);
    panes.removeIf([](const QWidget *pane) { return !pane || !pane->isVisible(); });
    qsizetype at = -1;
    for (qsizetype index = 0; index < panes.size(); ++index) {
        if (focusWidget() && (panes[index] == focusWidget() || panes[index]->isAncestorOf(focusWidget())))
            at = index;
    }
    QWidget *pane = panes[(at + (forward ? 1 : -1) + panes.size()) % panes.size()];
    for (QWidget *next = pane; next; next = next->nextInFocusChain() == pane ? nullptr : next->nextInFocusChain()) {
        if ((next == pane || pane->isAncestorOf(next)) && next->isVisible() && next->isEnabled()
            && (next->focusPolicy() & Qt::TabFocus)) {
            next->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void MainWindow::askNew()
{
    auto *dialog = new QFileDialog(
        this, tr("New project"), m_preferences.get(menuFolder), tr("Hearken projects (*.hearken)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"hearken"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_preferences.set(menuFolder, QFileInfo(path).path());
        newProject(path, QFileInfo(path).completeBaseName());
    });
    dialog->open();
}

void MainWindow::askOpen()
{
    auto *dialog = new QFileDialog(
        this, tr("Open a project"), m_preferences.get(menuFolder), tr("Hearken projects (*.hearken)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_preferences.set(menuFolder, QFileInfo(path).path());
        openLater(path);
    });
    dialog->open();
}

void MainWindow::askBackup()
{
    auto *dialog = new QFileDialog(
        this, tr("Back up this project"), m_preferences.get(menuFolder), tr("Hearken projects (*.hearken)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"hearken"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        Project *const project = m_project.get();
        m_jobs.start(
            m_backup, this,
            [project, path](const Progress &) -> Done {
                auto session = project->reader();
                return session ? backup(*session, path) : Done(session.error());
            },
            [this, path](const Done &done) {
                if (done)
                    m_toast->say(tr("A checked copy is in %1.").arg(QFileInfo(path).fileName()));
                else
                    fail(done.error());
            },
            tr("Backing up"));
    });
    dialog->open();
}

void MainWindow::showHelp()
{
    const Page *const shown = currentPage();
    m_help->show(shown ? m_current : u"welcome"_s, shown ? shown->title() : tr("Welcome"));
}

void MainWindow::showKeys()
{
    QStringList lines;
    const QList<QAction *> menus = m_menuBar->actions();
    for (const QAction *menu : menus) {
        const QList<QAction *> actions = menu->menu()->actions();
        for (const QAction *action : actions) {
            const QString keys = action->shortcut().toString(QKeySequence::NativeText);
            if (!keys.isEmpty())
                lines.append(keys.leftJustified(16) % QString(action->text()).remove(u'&'));
        }
    }
    menuShowText(this, tr("All keys"), lines.join(u'\n'));
}

void MainWindow::showAbout()
{
    QFile licence(u":/hearken/fonts/OFL.txt"_s);
    const QString fonts = licence.open(QIODevice::ReadOnly) ? QString::fromUtf8(licence.readAll()) : QString();
    menuShowText(this, tr("About Hearken"),
        tr("Hearken %1\nWorkbench for customer-insights programmes\n\nFree software under the GNU General Public License, version 3 or later.")
                .arg(u"" HEARKEN_VERSION ""_s)
            % u"\n\n"_s % fonts);
}

} // namespace hearken
