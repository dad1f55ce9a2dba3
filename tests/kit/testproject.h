// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/project.h"

#include <QStringList>
#include <QTemporaryDir>

namespace hearken {

/// A fresh project for one test: a temporary SQLite file, or a schema of its own on the server that
/// HEARKEN_TEST_POSTGRES names (postgresql://…). Fails the program when it cannot be made.
class TestProject
{
public:
    /// "sqlite", and "postgres" when a server is there: the data rows of every store test.
    static QStringList engines();
    /// Adds a column "engine" with one row per engine; skips nothing.
    static void addEngines();

    explicit TestProject(const QString &engine = QStringLiteral("sqlite"));
    ~TestProject();

    Project &operator*() { return *m_project; }
    Project *operator->() { return m_project.get(); }
    Place place() const { return m_place; }
    /// Closes and opens again, as a new start would.
    void reopen();
    void close() { m_project.reset(); }
    QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    Place m_place;
    std::unique_ptr<Project> m_project;
};

} // namespace hearken
