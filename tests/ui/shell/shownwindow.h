// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journey/journeystart.h"
#include "core/store/edit.h"
#include "tests/kit/surveyproject.h"
#include "tests/kit/testproject.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QTest>
#include <QUndoStack>

namespace hearken {

/// A shown window on the half year of serviceAnswers(), with preferences in a file that goes with it. Speak before.
class ShownWindow
{
public:
    explicit ShownWindow(QSize size = {1440, 900}, Access access = Access::Write)
        : m_preferences(m_project.folder() + QStringLiteral("/preferences.ini"))
        , m_access(access)
    {
        applyTheme(*qApp, ThemeName::Light);
        m_ready = bool(putSurvey(*m_project, serviceAnswers()));
        m_project.close();
        m_window = std::make_unique<MainWindow>(m_preferences);
        m_window->setMinimumSize(0, 0);
        m_window->resize(size);
        m_window->show();
    }

    /// Shows this page ("welcome": without a project; "journeys portfolio:": at this key, in a project with a journey
    /// and a version of it) and waits until it is filled and laid out.
    bool show(const QString &pageAndKey)
    {
        const QString page = pageAndKey.section(u' ', 0, 0);
        const QString key = pageAndKey.section(u' ', 1);
        if (!m_ready)
            return false;
        if (page != QStringLiteral("welcome")) {
            if (!m_window->hasProject() && !m_window->openProject(m_project.place().text, m_access))
                return false;
            if (!key.isEmpty() && !putJourney())
                return false;
            m_window->open({page, key, {}});
            if (!QTest::qWaitFor([this] { return m_window->currentPage()->isFilled(); }, 20000))
                return false;
        }
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        return true;
    }

    /// The names of all pages that a person can see.
    static QStringList pages()
    {
        QStringList names{QStringLiteral("welcome")};
        for (const PageEntry &entry : allPages())
            names.append(entry.name);
        return names << QStringLiteral("journeys portfolio:") << QStringLiteral("journeys compare:");
    }

    MainWindow *operator->() const { return m_window.get(); }
    MainWindow &operator*() const { return *m_window; }

private:
    bool putJourney()
    {
        if (m_hasJourney)
            return true;
        m_hasJourney = true;
        JourneySet set = journeyFromOutline(QStringLiteral("Service"),
            {{QStringLiteral("Use"), {QStringLiteral("Visit"), QStringLiteral("Bill")}}}, {});
        JourneySnapshot version;
        version.id = Id<JourneySnapshot>::make();
        version.journey = set.journeys.constFirst().key;
        version.day = QDate(2026, 3, 1);
        version.was = set.journeys.constFirst();
        version.touchpoints = set.touchpoints;
        set.journeys[0].stages[0].steps[0].momentOfTruth = true;
        Project &project = *m_window->project();
        const bool put = project.edit<JourneySets>(QStringLiteral("Add"), std::nullopt, set)
            && project.edit<JourneySnapshots>(QStringLiteral("Keep"), std::nullopt, version);
        project.undoStack().clear(); // the names of these steps are no words of the program
        return put;
    }

    bool m_hasJourney = false;
    TestProject m_project;
    Preferences m_preferences;
    Access m_access = Access::Write;
    std::unique_ptr<MainWindow> m_window;
    bool m_ready = false;
};

} // namespace hearken
