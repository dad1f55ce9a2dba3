// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/project.h"

#include "core/store/backup.h"
#include "core/store/projectsettings.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QPromise>
#include <QTimeZone>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

// Of the writer's queue; within one the order is that of coming.
constexpr int behind = -1;
constexpr int behindAll = -2;

} // namespace

Project::Project(Database database, Session reader, const Clock &clock)
    : m_database(std::move(database))
    , m_clock(clock)
    , m_reader(std::move(reader))
{
    // The one writer: a connection belongs to its thread, so the thread stays until the project is closed.
    m_writerThread.setMaxThreadCount(1);
    m_writerThread.setExpiryTimeout(-1);
}

Project::~Project()
{
    m_reader.reset(); // readers first, so that the writer can fold the log back and leave one file
    if (canWrite())
        m_writerThread.start([this] { m_writer.reset(); }, behindAll);
    m_writerThread.waitForDone();
    if (!place().isServer() && !QFileInfo::exists(place().text % "-wal"_L1))
        rememberHere(place().text);
}

Result<std::unique_ptr<Project>> Project::create(const Place &place, const QString &name, const Clock &clock)
{
    auto database = Database::create(place, clock);
    if (!database)
        return database.error();
    auto reader = database->session(Access::Read);
    if (!reader)
        return reader.error();
    std::unique_ptr<Project> project(new Project(std::move(*database), std::move(*reader), clock));
    const Done named = project->write([&](Session &session) -> Done {
        for (const auto &[key, value] : {std::pair(u"name"_s, name.isEmpty() ? place.title() : name),
                 std::pair(u"zone"_s, QString::fromLatin1(QTimeZone::systemTimeZoneId())),
                 std::pair(u"minimum_n"_s, u"10"_s)}) {
            if (const Done done = ProjectSettings::put(session, key, value); !done)
                return done;
        }
        return {};
    });
    if (!named)
        return named.error();
    return project;
}

Result<std::unique_ptr<Project>> Project::open(const Place &place, Access access, const Clock &clock)
{
    auto database = Database::open(place, access, clock);
    if (!database)
        return database.error();
    return on(std::move(*database), clock);
}

Result<std::unique_ptr<Project>> Project::on(Database database, const Clock &clock)
{
    auto reader = database.session(Access::Read);
    if (!reader)
        return reader.error();
    return std::unique_ptr<Project>(new Project(std::move(database), std::move(*reader), clock));
}

Done Project::perform(const Work &work, const Topics &topics, bool transaction)
{
    if (!canWrite())
        return Error{ErrorKind::Storage,
            QCoreApplication::translate(
                "hearken::store", "The project was opened to read. Close it elsewhere and open it again to change it."),
            {}};
    if (!m_writer) {
        auto session = m_database.session(Access::Write);
        if (!session)
            return session.error();
        m_writer = std::make_unique<Session>(std::move(*session));
    }
    const Done done = transaction ? m_writer->write(work) : work(*m_writer);
    // After a failed write or sync the connection is not to be trusted: the next one starts anew.
    if (!done && done.error().kind == ErrorKind::Storage)
        m_writer.reset();
    if (done && !topics.isEmpty())
        QMetaObject::invokeMethod(
            this, [this, topics] { Q_EMIT changed(topics); }, Qt::QueuedConnection);
    return done;
}

/// A promise of our own, not QtConcurrent::run: who waits for a future of that one, while the writer is busy, takes the
/// work out of the queue and runs it on a second thread.
QFuture<Done> Project::queue(Work work, const Topics &topics, bool transaction)
{
    auto promise = std::make_shared<QPromise<Done>>();
    promise->start();
    m_writerThread.start([this, work = std::move(work), topics, transaction, promise] {
        promise->addResult(perform(work, topics, transaction));
        promise->finish();
    });
    return promise->future();
}

QFuture<Done> Project::writeLater(Work work, const Topics &topics)
{
    return queue(std::move(work), topics, true);
}

void Project::writeBehind(Work work, const Topics &topics)
{
    const auto told = [this, work = std::move(work), topics] {
        if (const Done done = perform(work, topics, true); !done)
            QMetaObject::invokeMethod(
                this, [this, error = done.error()] { Q_EMIT lost(error); }, Qt::QueuedConnection);
    };
    m_writerThread.start(told, behind);
}

Done Project::write(const Work &work, const Topics &topics)
{
    return queue(work, topics, true).result();
}

Done Project::maintain(const Work &work, const Topics &topics)
{
    return queue(work, topics, false).result();
}

} // namespace hearken
