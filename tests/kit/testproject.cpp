// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/testproject.h"
#include "tests/kit/must.h"

#include <QStandardPaths>
#include <QTest>
#include <QUuid>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

QString server()
{
    return qEnvironmentVariable("HEARKEN_TEST_POSTGRES");
}

Result<Session> serverSession(const Place &place)
{
    return Database::connect(place, Access::Write);
}

} // namespace

QStringList TestProject::engines()
{
    QStringList list{u"sqlite"_s};
    if (!server().isEmpty())
        list.append(u"postgres"_s);
    return list;
}

void TestProject::addEngines()
{
    QTest::addColumn<QString>("engine");
    for (const QString &engine : engines())
        QTest::newRow(qPrintable(engine)) << engine;
}

TestProject::TestProject(const QString &engine)
{
    // What a person prefers on this machine must not decide a test, nor the other way round.
    QStandardPaths::setTestModeEnabled(true);
    if (engine == "postgres"_L1) {
        const QString schema = u"t"_s % QUuid::createUuid().toString(QUuid::Id128);
        const QString join = server().contains(u'?') ? u"&"_s : u"?"_s;
        m_place = {server() % join % u"schema="_s % schema};
        // The schema is made on a plain session: a project refuses to make one for itself.
        auto session = serverSession(m_place);
        if (!session)
            qFatal("no server: %s", qUtf8Printable(session.error().detail));
        const auto made = session->run(u"CREATE SCHEMA \"%1\""_s.arg(schema), {});
        must(made ? Done() : Done(made.error()));
    } else {
        m_place = {m_folder.filePath(u"test.hearken"_s)};
    }
    auto project = Project::create(m_place, u"Test"_s);
    must(project ? Done() : Done(project.error()));
    m_project = std::move(*project);
}

TestProject::~TestProject()
{
    m_project.reset();
    if (!m_place.isServer())
        return;
    auto session = serverSession(m_place);
    if (session)
        (void)session->run(u"DROP SCHEMA \"%1\" CASCADE"_s.arg(m_place.text.section(u"schema="_s, -1)), {});
}

void TestProject::reopen()
{
    m_project.reset();
    auto project = Project::open(m_place, Access::Write);
    must(project ? Done() : Done(project.error()));
    m_project = std::move(*project);
}

} // namespace hearken
