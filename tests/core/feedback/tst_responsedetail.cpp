// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/responsedetail.h"
#include "tests/kit/madefeedback.h"
#include "tests/kit/testproject.h"

#include <QTest>

using namespace hearken;
using namespace Qt::StringLiterals;

class TestResponseDetail : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingInWords_data() { TestProject::addEngines(); }
    void everythingInWords()
    {
        QFETCH(QString, engine);
        TestProject project(engine);
        QVERIFY(putMadeFeedback(*project, 120));
        const InboxFrame frame = *InboxFrame::load(project->session());
        // 12: Visits, CSAT 1 + 12 % 5 = 3, "Because of the slot.", date kept yes (12 / 3 even), no comment
        const auto found = ResponseDetail::of(project->session(), frame, {1012});
        QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
        QVERIFY(*found);
        const ResponseDetail &detail = **found;
        QCOMPARE(detail.source, u"Visits"_s);
        QCOMPARE(detail.day, QDate(2026, 1, 1).addDays(84));
        QVERIFY(detail.score);
        QCOMPARE(*detail.score,
            (ResponseDetail::Answer{u"How was the visit?"_s, u"3 of 5"_s, QuestionKind::Csat, ScoreStanding::OnGoal}));
        QCOMPARE(detail.answers,
            (QList<ResponseDetail::Answer>{{u"Kept date?"_s, u"yes"_s, QuestionKind::Choice, ScoreStanding::None},
                {u"Why?"_s, u"Because of the slot."_s, QuestionKind::Text, ScoreStanding::None}}));
        QCOMPARE(detail.attributes, (QList<ResponseDetail::Attribute>{{u"touchpoint"_s, u"Technician visit"_s}}));
        QVERIFY(detail.history.isEmpty());
    }

    void theSameCustomersStory_data() { TestProject::addEngines(); }
    void theSameCustomersStory()
    {
        QFETCH(QString, engine);
        TestProject project(engine);
        QVERIFY(putMadeFeedback(*project, 120));
        const InboxFrame frame = *InboxFrame::load(project->session());
        // Customer 7 wrote 5, 15 … 115: days 35 5 75 45 15 85 55 25 95 65 35 5.
        const auto found = ResponseDetail::of(project->session(), frame, {1025}, 4);
        QVERIFY(found && *found);
        const ResponseDetail &detail = **found;
        QCOMPARE(detail.history.size(), 4);
        QList<qint64> ids;
        for (const ResponseDetail::Event &event : detail.history)
            ids.append(event.response);
        // By day: 15, 115, 45, 75, 5, 105, 35, 65, 95, 25, 55, 85.
        QCOMPARE(ids, (QList<qint64>{1095, 1025, 1055, 1085}));
        QCOMPARE(detail.history.at(1).source, u"Relationship"_s);
        QCOMPARE(detail.history.at(1).score, u"3 of 10"_s);
        QCOMPARE(detail.history.at(1).standing, ScoreStanding::FarBelow);
    }

    void whatIsGoneIsNothing()
    {
        TestProject project;
        const auto found = ResponseDetail::of(project->session(), {}, {99});
        QVERIFY(found);
        QVERIFY(!*found);
    }
};

QTEST_GUILESS_MAIN(TestResponseDetail)
#include "tst_responsedetail.moc"
