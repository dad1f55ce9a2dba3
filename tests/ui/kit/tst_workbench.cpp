// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/madefeedback.h"
#include "tests/kit/testproject.h"
#include "ui/kit/workbench.h"

#include <QTest>

using namespace hearken;
using namespace Qt::StringLiterals;

namespace {

constexpr int rows = 60;

struct Bench
{
    explicit Bench(Jobs::Mode mode)
        : jobs(mode)
    {
        if (const Done done = putMadeFeedback(*project, rows); !done)
            qFatal("%s", qUtf8Printable(done.error().detail));
    }

    /// Asks, and notes what the job is given: "60 region segment", or the error.
    void ask(JobSlot &slot, const QString &dimension)
    {
        workbench.withColumns(
            slot, &workbench, {{dimension}, {}, false, false},
            [](const Columns &columns, const Progress &) -> Result<QString> {
                QString told = QString::number(columns.size());
                for (const QString &name : {u"region"_s, u"segment"_s}) {
                    if (columns.dimension(name))
                        told += u' ' % name;
                }
                return told;
            },
            [this](const Result<QString> &told) { answers.append(told ? *told : u"error"_s); });
    }

    TestProject project;
    Jobs jobs;
    Preferences preferences = Preferences::forgetful();
    Workbench workbench{*project, jobs, preferences};
    JobSlot first;
    JobSlot second;
    QStringList answers;
};

} // namespace

class TestWorkbench : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneTurnIsReadInOneGo()
    {
        Bench bench(Jobs::Mode::Background);
        bench.ask(bench.first, u"region"_s);
        bench.ask(bench.second, u"segment"_s);
        QTRY_COMPARE(bench.answers.size(), 2);
        QCOMPARE(bench.answers, (QStringList{u"60 region segment"_s, u"60 region segment"_s}));
    }

    void anErrorIsOnlyTheOnesWhoAsked()
    {
        Bench bench(Jobs::Mode::Background);
        bench.ask(bench.first, u"region"_s);
        bench.ask(bench.second, u"planet"_s);
        QTRY_COMPARE(bench.answers.size(), 2);
        QVERIFY(bench.answers.contains(u"60 region"_s));
        QVERIFY(bench.answers.contains(u"error"_s));
    }

    void askingAgainReplaces()
    {
        Bench bench(Jobs::Mode::Background);
        bench.ask(bench.first, u"planet"_s);
        bench.ask(bench.first, u"segment"_s);
        QTRY_COMPARE(bench.answers, QStringList{u"60 segment"_s});
    }

    void atOnceAnswersBeforeItReturns()
    {
        Bench bench(Jobs::Mode::AtOnce);
        bench.ask(bench.first, u"region"_s);
        QCOMPARE(bench.answers, QStringList{u"60 region"_s});
        bench.ask(bench.second, u"segment"_s);
        QCOMPARE(bench.answers.last(), u"60 region segment"_s);
    }
};

QTEST_MAIN(TestWorkbench)
#include "tst_workbench.moc"
