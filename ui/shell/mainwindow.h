// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/panels.h"
#include "ui/kit/workbench.h"
#include "ui/shell/pages.h"
#include "ui/shell/projectmemory.h"

#include <QMainWindow>
#include <QUndoGroup>

class QLabel;
class QStackedWidget;

namespace hearken {

class Button;
class CommandPalette;
class HelpPanel;
struct DailyCopy;
class Rail;
class StatusStrip;
class WelcomePage;

/// The frame around the pages: menus, rail, page, status. It owns the open project and opens every Link.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(Preferences &preferences, Jobs::Mode mode = Jobs::Mode::Background);
    ~MainWindow() override;

    /// Waits until it is open: for pictures and tests. False, and said in a banner, when it cannot be opened.
    bool openProject(const QString &place, Access access = Access::Write);
    /// Opens in a job, with its progress on Welcome; the project that is open stays so until then. Goes to `at`, and says
    /// `word`, when it is there.
    void openLater(const QString &place, Access access = Access::Write, const Link &at = {}, const QString &word = {});
    /// Opens the project that was asked for at the start, if any. When a Hearken ended without closing it, or nothing is
    /// asked for, it is opened where it was.
    void begin(const QString &asked = {});
    bool newProject(const QString &path, const QString &name);
    void closeProject();
    bool hasProject() const { return m_project != nullptr; }
    Project *project() const { return m_project.get(); }

    /// Shows the page that owns the link; remembered for Back.
    void open(const Link &asked);
    void back();
    void forward();
    void importFiles(const QStringList &paths);
    Page *currentPage() const;
    QString currentName() const { return m_current; }
    WelcomePage *welcome() const { return m_welcome; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    // windowmenus.cpp
    QWidget *makeMenuRow();
    void makeMenus();
    void makeFileMenu();
    void makeViewMenu();
    void makeLanguageMenu(QMenu *menu);
    void makeGoMenu();
    void makeHelpMenu();
    void fillRecent();
    void updateActions();
    void wear(ThemeName name);
    void scaleText(double step);
    void showHelp();
    void fillCopies();
    void findThings();
    void findCustomers(const QString &words);
    void showKeys();
    void showAbout();
    void nextPane(bool forward);

    void makeFrameParts();
    void askNew();
    void askOpen();
    void askBackup();
    void makeSample();
    // windowproject.cpp
    void adopt(std::unique_ptr<Project> project, const QString &name);
    void tellName(const QString &name);
    void readName();
    void lookAfterProject();
    void makeDailyCopy();
    void keepMemory();
    void clearBanners();
    void cancelOpening();
    void tellNotOpened(const QString &place, Access access, const Error &error);
    void openCopy(const QString &place, const DailyCopy &copy);

    void present(const Link &link);
    Page *page(const QString &name);
    void fail(const Error &error);
    void noteHere();
    void fitRail();
    void fitMenuRow();

    Preferences &m_preferences;
    QUndoGroup m_undo;
    Jobs m_jobs;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<Workbench> m_workbench;
    QList<PageEntry> m_entries;
    QMap<QString, Page *> m_pages;
    QString m_current;
    QList<Link> m_history;
    qsizetype m_at = -1; ///< where in the history we are
    JobSlot m_sample;
    JobSlot m_indexing;
    JobSlot m_backup;
    JobSlot m_opening;
    JobSlot m_copying;
    JobSlot m_naming;
    JobSlot m_things;
    JobSlot m_customers;
    ProjectMemory m_memory;
    QString m_copies; ///< folder of the daily copies
    QString m_projectTitle;

    QMenuBar *m_menuBar = nullptr;
    ElidedLabel *m_projectName = nullptr;
    Button *m_goto = nullptr;
    QLabel *m_gotoKeys = nullptr;
    CommandPalette *m_palette = nullptr;
    Rail *m_rail = nullptr;
    QStackedWidget *m_stack = nullptr;
    WelcomePage *m_welcome = nullptr;
    Banner *m_banner = nullptr;
    StatusStrip *m_status = nullptr;
    Toast *m_toast = nullptr;
    HelpPanel *m_help = nullptr;
    QMenu *m_recent = nullptr;
    QMenu *m_copiesMenu = nullptr;
    QList<QAction *> m_projectActions; ///< that need an open project
    QList<QAction *> m_projectMenus; ///< hidden without one
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
};

} // namespace hearken
