// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/session.h"

#include <QString>

#include <memory>

namespace hearken {

enum class Access { Read, Write };

/// Where a project is: a file `….hearken`, or a server `postgresql://user@host:port/database?host=/socket&schema=name`.
struct Place
{
    QString text;

    bool isServer() const;
    Engine engine() const { return isServer() ? Engine::Postgres : Engine::Sqlite; }
    /// What a person calls it: the file's base name, or the database's name.
    QString title() const;
};

/// An open project's connections: checks before opening, the lock against a second writer, and sessions set up by the
/// rules of the engine. Sessions may be made on any thread and are then used on that thread.
class Database
{
public:
    /// An empty project with the newest schema. Refuses to overwrite anything.
    static Result<Database> create(const Place &place, const Clock &clock = systemClock);
    /// Opens an existing project. With Write it takes the writer's lock, backs up and migrates an older schema.
    /// Anything that is not a project, is newer, or was changed by a stranger is refused before it is touched.
    /// Any thread; stopped before anything was written it answers Cancelled.
    static Result<Database> open(
        const Place &place, Access access, const Clock &clock = systemClock, const Progress &progress = {});

    const Place &place() const { return m_place; }
    Access access() const { return m_access; }
    /// A session of its own. Of the Write kind exactly one may exist in the process.
    Result<Session> session(Access access) const;

    /// A session without any check, for who administers a server.
    static Result<Session> connect(const Place &place, Access access);

    static constexpr quint32 applicationId = 0x4865726B; ///< "Herk", at byte 68 of the file

private:
    struct Lock;
    Place m_place;
    Access m_access = Access::Read;
    std::shared_ptr<Lock> m_lock; ///< held as long as any copy of this Database lives
};

/// A session on an empty database in memory, without a project's tables: for fingerprints and tests.
Result<Session> memorySession();

} // namespace hearken
