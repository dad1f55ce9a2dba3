// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/jobs.h"

#include <QSemaphore>
#include <QTest>

using namespace hearken;
using namespace Qt::StringLiterals;

class TestJobs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theAnswerComesToTheReceiver()
    {
        Jobs jobs;
        JobSlot slot;
        QObject receiver;
        int answer = 0;
        jobs.start(
            slot, &receiver, [](const Progress &) -> Result<int> { return 42; },
            [&](Result<int> result) { answer = *result; });
        QTRY_COMPARE(answer, 42);
        QVERIFY(!slot.running());
    }

    void startingAgainReplaces()
    {
        Jobs jobs;
        JobSlot slot;
        QObject receiver;
        QSemaphore gate;
        QStringList answers;
        bool sawCancel = false;
        jobs.start(
            slot, &receiver,
            [&](const Progress &progress) -> Result<int> {
                gate.acquire();
                sawCancel = progress.cancelled();
                return 1;
            },
            [&](const Result<int> &) { answers.append(u"old"_s); });
        jobs.start(
            slot, &receiver, [](const Progress &) -> Result<int> { return 2; },
            [&](const Result<int> &) { answers.append(u"new"_s); });
        gate.release();
        QTRY_COMPARE(answers, QStringList{u"new"_s});
        jobs.stop();
        QCoreApplication::processEvents();
        QVERIFY(sawCancel);
        QCOMPARE(answers, QStringList{u"new"_s});
    }

    void aGoneReceiverHearsNothing()
    {
        Jobs jobs;
        JobSlot slot;
        QSemaphore gate;
        bool heard = false;
        auto receiver = std::make_unique<QObject>();
        jobs.start(
            slot, receiver.get(),
            [&](const Progress &) -> Result<int> {
                gate.acquire();
                return 1;
            },
            [&](const Result<int> &) { heard = true; });
        receiver.reset();
        gate.release();
        jobs.stop();
        QCoreApplication::processEvents();
        QVERIFY(!heard);
    }

    void namedJobsAreListed()
    {
        Jobs jobs;
        JobSlot slot;
        QObject receiver;
        QSemaphore gate;
        jobs.start(
            slot, &receiver,
            [&](const Progress &progress) -> Result<int> {
                progress.report(3, 10);
                gate.acquire();
                return 1;
            },
            [](const Result<int> &) {}, u"Importing"_s);
        QCOMPARE(jobs.running().size(), 1);
        QCOMPARE(jobs.running().first().name, u"Importing"_s);
        QTRY_COMPARE(jobs.running().first().progress.done(), 3);
        gate.release();
        QTRY_COMPARE(jobs.running().size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestJobs)
#include "tst_jobs.moc"
