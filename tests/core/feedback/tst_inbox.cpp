// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/inbox.h"
#include "core/feedback/inboxtexts.h"
#include "core/feedback/searchhits.h"
#include "tests/kit/madefeedback.h"
#include "tests/kit/testproject.h"

#include <QTest>

using namespace hearken;
using namespace Qt::StringLiterals;

namespace {

constexpr int madeCount = 240;

struct Ready
{
    TestProject project;
    InboxFrame frame;
    Columns columns;
    CommentedRows commented;

    explicit Ready(const QString &engine)
        : project(engine)
    {
        const Done put = putMadeFeedback(*project, madeCount);
        if (!put)
            qFatal("%s", qUtf8Printable(put.error().detail));
        frame = *InboxFrame::load(project->session());
        columns = *Columns::load(project->session(), frame.needs({}));
        commented = *CommentedRows::load(project->session(), columns);
    }
    InboxList list(const InboxQuery &query)
    {
        auto made = inboxList(project->session(), columns, frame, query, commented);
        if (!made)
            qFatal("%s", qUtf8Printable(made.error().detail));
        return *made;
    }
};

/// What the formula says, by brute force: numbers i, newest day first, then the newest id.
QList<int> expectedRows(const std::function<bool(int)> &fits)
{
    QList<int> list;
    for (int i = 0; i < madeCount; ++i) {
        if (fits(i))
            list.append(i);
    }
    std::stable_sort(list.begin(), list.end(), [](int a, int b) {
        const int dayA = a * 7 % 100;
        const int dayB = b * 7 % 100;
        return dayA != dayB ? dayA > dayB : a > b;
    });
    return list;
}

QList<int> shown(const InboxList &list)
{
    return QList<int>(list.rows.begin(), list.rows.end());
}

} // namespace

class TestInbox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingNewestFirst_data() { TestProject::addEngines(); }
    void everythingNewestFirst()
    {
        QFETCH(QString, engine);
        Ready ready(engine);
        const InboxList list = ready.list({});
        QVERIFY(list.complete);
        QCOMPARE(shown(list), expectedRows([](int) { return true; }));
        QCOMPARE(list.counts.views, (std::array<qint64, 8>{240, 240, 0, 180, 63, 180, 80, 80}));
        // CSAT of i = 0, 3, 6 …: 1 1 4 2 5 3 repeated; NPS is i % 11; reviews have none.
        QCOMPARE(list.counts.standing[size_t(ScoreStanding::None)], 80);
        QCOMPARE(list.counts.touchpoints,
            (QList<std::pair<QString, qint64>>{{u""_s, 80}, {u"Technician visit"_s, 80}, {u"Bill"_s, 80}}));
        QCOMPARE(list.counts.sources.size(), 3);
    }

    void searchWithinASlice_data() { TestProject::addEngines(); }
    void searchWithinASlice()
    {
        QFETCH(QString, engine);
        Ready ready(engine);
        InboxQuery query;
        query.slice.where.insert(u"region"_s, {u"Coast"_s});
        query.slice.words = u"\"never came\" OR cafe"_s;
        const InboxList list = ready.list(query);
        QCOMPARE(
            shown(list), expectedRows([](int i) { return i % 3 == 1 && i % 4 != 0 && (i % 6 == 0 || i % 6 == 1); }));
        QCOMPARE(list.rows.size(), size_t(40));
    }

    void theBestMatchFirst_data() { TestProject::addEngines(); }
    void theBestMatchFirst()
    {
        QFETCH(QString, engine);
        Ready ready(engine);
        InboxQuery query;
        query.slice.words = u"came"_s;
        query.order = InboxOrder::BestMatch;
        // One word of four weighs more than one of five or six; among equals the newest stands first.
        QCOMPARE(shown(ready.list(query)),
            expectedRows([](int i) { return i % 6 == 0 && i % 4 != 0; }) + expectedRows([](int i) {
                return i % 6 == 2 && i % 4 != 0;
            }) + expectedRows([](int i) { return i % 6 == 5; }));
        QCOMPARE(InboxQuery::fromMap(query.toMap()), query);
        query.slice.words.clear();
        QCOMPARE(shown(ready.list(query)), expectedRows([](int) { return true; }));
    }

    void otherAnswersAreFound()
    {
        Ready ready(u"sqlite"_s);
        InboxQuery query;
        query.slice.words = u"slots"_s;
        QCOMPARE(shown(ready.list(query)), expectedRows([](int i) { return i % 12 == 0; }));
    }

    void views()
    {
        Ready ready(u"sqlite"_s);
        InboxQuery query;
        query.view = InboxView::Commented;
        QCOMPARE(shown(ready.list(query)), expectedRows([](int i) { return i % 4 != 0; }));
        query.view = InboxView::NoScore;
        QCOMPARE(shown(ready.list(query)), expectedRows([](int i) { return i % 3 == 2; }));
        query.view = InboxView::LowCommented;
        QCOMPARE(shown(ready.list(query)), expectedRows([](int i) {
            return i % 4 != 0 && ((i % 3 == 0 && i % 5 < 2) || (i % 3 == 1 && i % 11 < 7));
        }));
        query.view = InboxView::All;
        query.standing = ScoreStanding::FarAbove;
        QCOMPARE(shown(ready.list(query)),
            expectedRows([](int i) { return (i % 3 == 0 && i % 5 == 4) || (i % 3 == 1 && i % 11 == 10); }));
    }

    void lowestFirst()
    {
        Ready ready(u"sqlite"_s);
        InboxQuery query;
        query.order = InboxOrder::LowestFirst;
        const InboxList list = ready.list(query);
        QCOMPARE(list.rows.size(), size_t(240));
        QList<int> lowest = expectedRows(
            [](int i) { return (i % 3 == 0 && i % 5 == 0) || (i % 3 == 1 && i % 11 == 0); });
        QCOMPARE(shown(list).first(lowest.size()), lowest);
        QCOMPARE(shown(list).last(80), expectedRows([](int i) { return i % 3 == 2; }));
    }

    void oldestFirstIsTheSameBackwards()
    {
        Ready ready(u"sqlite"_s);
        InboxQuery query;
        query.order = InboxOrder::OldestFirst;
        QList<int> expected = expectedRows([](int) { return true; });
        std::reverse(expected.begin(), expected.end());
        QCOMPARE(shown(ready.list(query)), expected);
    }

    /// Groups by their size, and within them the order that was asked for; days in the order of time.
    void grouped()
    {
        Ready ready(u"sqlite"_s);
        InboxQuery query;
        query.slice.where.insert(u"source"_s, {u"Visits"_s, u"Relationship"_s});
        query.view = InboxView::Commented;
        query.grouping = InboxGrouping::Touchpoint;
        InboxList list = ready.list(query);
        QCOMPARE(list.groups.size(), size_t(3));
        QCOMPARE(list.groups[0], (InboxGroup{u"Technician visit"_s, 0, 60}));
        QCOMPARE(list.groups[1].count + list.groups[2].count, 60);
        QCOMPARE(shown(list).first(60), expectedRows([](int i) { return i % 3 == 0 && i % 4 != 0; }));

        query.grouping = InboxGrouping::Day;
        query.order = InboxOrder::OldestFirst;
        list = ready.list(query);
        QCOMPARE(list.groups.front().name, u"2026-01-02"_s); // on the first, nobody wrote
        int next = 0;
        QString day;
        for (const InboxGroup &group : list.groups) {
            QCOMPARE(group.first, next);
            QVERIFY(group.name > day);
            day = group.name;
            next += group.count;
        }
        QCOMPARE(next, 120);
    }

    void oneCustomersFeedback_data() { TestProject::addEngines(); }
    void oneCustomersFeedback()
    {
        QFETCH(QString, engine);
        Ready ready(engine);
        InboxQuery query;
        query.slice = Slice().with(customerFilter, u"C-7"_s);
        QCOMPARE(shown(ready.list(query)), expectedRows([](int i) { return i % 10 == 5; }));
        query.slice.words = u"came"_s;
        const QList<int> found = shown(ready.list(query));
        QVERIFY(!found.isEmpty() && found.size() < 24);
        QVERIFY(std::all_of(found.begin(), found.end(), [](int i) { return i % 10 == 5; }));
        query.slice = Slice().with(customerFilter, u"nobody"_s);
        QVERIFY(ready.list(query).rows.empty());
    }

    void queriesSurviveALink()
    {
        InboxQuery query;
        query.slice = Slice().with(u"region"_s, u"Coast"_s);
        query.slice.words = u"came"_s;
        query.view = InboxView::NoTag;
        query.standing = ScoreStanding::Below;
        query.order = InboxOrder::LowestFirst;
        query.grouping = InboxGrouping::Source;
        QCOMPARE(InboxQuery::fromMap(query.toMap()), query);
        QCOMPARE(query.toMap().value(u"view"_s).toString(), u"no-tag"_s);
        QCOMPARE(InboxQuery::fromMap({{u"view"_s, u"of a later Hearken"_s}}), InboxQuery());
        QVERIFY(InboxQuery().toMap().isEmpty());
    }

    void nothingFoundSaysWhy()
    {
        Ready ready(u"sqlite"_s);
        InboxQuery query;
        query.slice.words = u"came zebra"_s;
        const InboxList list = ready.list(query);
        QVERIFY(list.rows.empty());
        QCOMPARE(list.parts, (QList<SearchCount>{{u"came"_s, 80}, {u"zebra"_s, 0}}));
    }

    void brokenSearchIsInvalid()
    {
        Ready ready(u"sqlite"_s);
        InboxQuery query;
        query.slice.words = u"\"open"_s;
        const auto list = inboxList(ready.project->session(), ready.columns, ready.frame, query, ready.commented);
        QVERIFY(!list);
        QCOMPARE(list.error().kind, ErrorKind::Invalid);
    }

    /// The short way to the first rows gives what the long way gives.
    void firstRowsAreTheSame_data() { TestProject::addEngines(); }
    void firstRowsAreTheSame()
    {
        QFETCH(QString, engine);
        Ready ready(engine);
        InboxQuery query;
        query.slice.words = u"came"_s;
        const InboxList all = ready.list(query);
        const std::vector<quint32> everything = ready.list({}).rows;
        const auto first = searchFirst(
            ready.project->session(), SearchQuery(u"came"_s), ready.columns, everything, 5, 1000);
        QVERIFY(first && *first);
        QVERIFY(std::equal((*first)->begin(), (*first)->end(), all.rows.begin()));
        QCOMPARE((*first)->size(), size_t(5));
        const auto tooFew = searchFirst(
            ready.project->session(), SearchQuery(u"came"_s), ready.columns, everything, 5, 3);
        QVERIFY(tooFew && !*tooFew);
        const auto none = searchFirst(
            ready.project->session(), SearchQuery(u"zebra"_s), ready.columns, {everything.front()}, 5, 1000);
        QVERIFY(none && (*none)->empty());
    }

    void textsByTheHundred_data() { TestProject::addEngines(); }
    void textsByTheHundred()
    {
        QFETCH(QString, engine);
        Ready ready(engine);
        std::vector<qint64> ids;
        for (int i = 0; i < 100; ++i)
            ids.push_back(1000 + i);
        const auto texts = inboxTexts(ready.project->session(), ids);
        QVERIFY(texts);
        QCOMPARE(texts->size(), 100);
        QCOMPARE(texts->value(1005).comment, u"He came late but was careful."_s);
        QCOMPARE(texts->value(1005).key, u"R-5"_s);
        QCOMPARE(texts->value(1005).customer, 7);
        QCOMPARE(texts->value(1012).comment, u"Because of the slot."_s);
        QCOMPARE(texts->value(1004).comment, QString());
    }

    void hitsForTheCommandLine_data() { TestProject::addEngines(); }
    void hitsForTheCommandLine()
    {
        QFETCH(QString, engine);
        Ready ready(engine);
        const auto hits = searchHits(ready.project->session(), ready.columns, u"slot"_s, 2);
        QVERIFY(hits);
        QCOMPARE(hits->total, 20);
        QCOMPARE(hits->hits.size(), 2);
        const SearchHit hit = hits->hits.first();
        // i = 156 has 1092 % 100 = day 92; the newest of the multiples of twelve.
        QCOMPARE(hit.key, u"R-%1"_s.arg(expectedRows([](int i) { return i % 12 == 0; }).first()));
        QCOMPARE(hit.kind, u"response"_s);
        QCOMPARE(hit.source, u"Visits"_s);
        QCOMPARE(hit.text, u"Because of the slot."_s);
        QCOMPARE(hit.marks, (QList<Span>{{15, 19}}));
        QVERIFY(!searchHits(ready.project->session(), ready.columns, u"(slot"_s, 2));
    }
};

QTEST_GUILESS_MAIN(TestInbox)
#include "tst_inbox.moc"
