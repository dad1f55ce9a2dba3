// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dashboard/drill.h"
#include "tests/kit/surveyproject.h"
#include "tests/kit/testproject.h"

#include <QTest>

#include <algorithm>

using namespace hearken;
using namespace Qt::StringLiterals;

class TestDrill : public QObject
{
    Q_OBJECT

private:
    TestProject m_project;
    Facts m_facts;
    Columns m_columns;

    static View view(Slice slice, int days)
    {
        slice.period = lastDays(days, QDate(2026, 5, 11));
        return {slice, slice.period.before(), {}};
    }
    CommentPage comments(const QString &metric, const View &seen, CommentOrder order, int limit = 1000)
    {
        auto page = commentsOf(m_project->session(), metric, m_facts, m_columns, seen, order, limit);
        if (!page)
            qFatal("%s", qUtf8Printable(page.error().message));
        return *page;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(putSurvey(*m_project, serviceAnswers()));
        auto facts = Facts::load(m_project->session(), QDate(2026, 5, 12));
        QVERIFY(facts);
        m_facts = *facts;
        auto columns = Columns::load(m_project->session(),
            {.dimensions = {u"touchpoint"_s, u"segment"_s, u"region"_s}, .questions = {{41}, {42}}, .order = true});
        QVERIFY(columns);
        m_columns = *columns;
    }

    void aPlaceOpensValueDistributionAndComments()
    {
        const View seen = view(Slice().with(u"touchpoint"_s, u"Visit"_s).with(u"region"_s, u"Coast"_s), 90);
        const auto found = drill(u"csat"_s, m_facts, m_columns, seen);
        QVERIFY(found);
        QVERIFY(!found->hidden);
        QCOMPARE(found->point.n, 180);
        QCOMPARE(found->point.value, 74.0 / 180); // 32 of 40 before the change, 42 of 140 after it
        const auto &steps = std::get<Distribution>(found->distribution.content).steps;
        QCOMPARE(steps.size(), 5);
        QCOMPARE(steps.at(1).count, 106);
        QCOMPARE(steps.at(3).count, 74);

        // What the same place says, by hand.
        QStringList wanted;
        const QList<SurveyAnswer> answers = serviceAnswers();
        for (const SurveyAnswer &answer : answers) {
            if (answer.touchpoint == "Visit"_L1 && answer.region == "Coast"_L1 && seen.slice.period.contains(answer.day)
                && !answer.comment.isEmpty())
                wanted.prepend(answer.comment);
        }
        const CommentPage page = comments(u"csat"_s, seen, CommentOrder::Newest);
        QCOMPARE(page.responses, 180);
        QCOMPARE(page.comments, std::optional<qint64>(wanted.size()));
        QStringList said;
        for (const CommentRow &row : page.rows)
            said.append(row.text);
        QCOMPARE(said, wanted);
        QCOMPARE(page.rows.at(0).scale->high, 5);
    }

    void lowestStandFirst()
    {
        const CommentPage page = comments(
            u"nps"_s, view(Slice().with(u"region"_s, u"North"_s), 90), CommentOrder::Lowest);
        QVERIFY(page.rows.size() > 30);
        QVERIFY(
            std::is_sorted(page.rows.cbegin(), page.rows.cend(), [](const CommentRow &one, const CommentRow &other) {
                return *one.score != *other.score ? *one.score < *other.score : one.day > other.day;
            }));
        QCOMPARE(*page.rows.at(0).score, 3.0);
        QCOMPARE(page.rows.at(0).standing, Standing::FarBelow);
    }

    void aSmallGroupOpensNothing()
    {
        // Four Key customers in 30 days.
        const View seen = view(Slice().with(u"segment"_s, u"Key"_s), 30);
        const auto found = drill(u"csat"_s, m_facts, m_columns, seen);
        QVERIFY(found->hidden);
        QVERIFY(!found->point.isKnown());
        QCOMPARE(found->responses, 0);
        for (const QString &metric : {u"csat"_s, QString()}) {
            const CommentPage page = comments(metric, seen, CommentOrder::Newest);
            QVERIFY(page.hidden);
            QCOMPARE(page.rows.size(), 0);
            QCOMPARE(page.responses, 0);
        }
    }

    void aPageEndsAtItsLimit()
    {
        const CommentPage page = comments({}, view({}, 90), CommentOrder::Newest, 7);
        QCOMPARE(page.rows.size(), 7);
        QCOMPARE(page.responses, 720);
        QVERIFY(!page.rows.at(0).score); // no metric, no score
    }

    void scoresStandOnTheirScale()
    {
        QCOMPARE(scoreStanding(6, {0, 10, true}, true), Standing::Below);
        QCOMPARE(scoreStanding(7, {0, 10, true}, true), Standing::OnGoal);
        QCOMPARE(scoreStanding(10, {0, 10, true}, true), Standing::FarAbove);
        QCOMPARE(scoreStanding(1, {1, 5, true}, false), Standing::FarBelow);
        QCOMPARE(scoreStanding(3, {1, 5, true}, false), Standing::OnGoal);
        QCOMPARE(scoreStanding(1, {1, 5, false}, false), Standing::FarAbove);
    }
};

QTEST_GUILESS_MAIN(TestDrill)
#include "tst_drill.moc"
