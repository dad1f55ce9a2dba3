// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dashboard/starters.h"
#include "tests/kit/testproject.h"

#include <QTest>

using namespace hearken;
using namespace Qt::StringLiterals;

namespace {

Metric metric(const QString &key, MetricKind kind, const QString &touchpoint = {})
{
    Metric made;
    made.key = key;
    made.name = key;
    made.kind = kind;
    made.touchpoint = touchpoint;
    return made;
}

QStringList told(const Board &board)
{
    QStringList lines;
    for (const Tile &tile : board.tiles)
        lines.append(QString(QString::number(tile.row) % u' ' % tileKindWord(tile.kind) % u' ' % tile.metric % u' '
            % tile.dimensions.join(u'×'))
                         .simplified());
    return lines;
}

} // namespace

class TestStarters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyProjectHasNone()
    {
        TestProject project;
        const auto held = holdings(project->session(), {});
        QVERIFY(held);
        QCOMPARE(held->dimensions.value(u"source"_s), 0);
        QCOMPARE(starters(*held).size(), 0);
    }

    void boardsAreMadeFromWhatIsThere()
    {
        Holdings held;
        held.metrics = {metric(u"nps"_s, MetricKind::Nps), metric(u"csat"_s, MetricKind::Csat),
            metric(u"visit-csat"_s, MetricKind::Csat, u"Technician visit"_s)};
        held.dimensions = {{u"touchpoint"_s, 10}, {u"segment"_s, 5}, {u"region"_s, 8}};
        const QList<Board> boards = starters(held);
        QCOMPARE(boards.size(), 2);
        QCOMPARE(boards.at(0).name, u"Service quality"_s);
        QVERIFY(boards.at(0).id.isNull());
        QCOMPARE(told(boards.at(0)),
            (QStringList{u"0 kpi nps"_s, u"0 kpi visit-csat"_s, u"0 kpi csat"_s, u"1 trend visit-csat"_s,
                u"1 comments"_s, u"2 heat csat touchpoint×segment"_s, u"2 comparison visit-csat region"_s}));
        QCOMPARE(boards.at(1).name, u"Relationship"_s);
    }

    void whatIsMissingIsLeftOut()
    {
        Holdings held;
        held.metrics = {metric(u"ease"_s, MetricKind::Ces)};
        held.dimensions = {{u"channel"_s, 3}, {u"region"_s, 1}, {u"source"_s, 1}};
        const QList<Board> boards = starters(held);
        QCOMPARE(boards.size(), 1);
        QCOMPARE(told(boards.at(0)),
            (QStringList{u"0 kpi ease"_s, u"1 trend ease"_s, u"1 comments"_s, u"2 comparison ease channel"_s}));
    }

    void valuesInUseAreCounted()
    {
        TestProject project;
        QVERIFY(project->write([](Session &session) -> Done {
            const auto added = session.run(
                "INSERT INTO dimension_value (dimension_id, code, text) VALUES (5, 1, 'Coast'), (5, 2, 'Lakes')");
            return added ? Done() : Done(added.error());
        }));
        const auto held = holdings(project->session(), {});
        QCOMPARE(held->dimensions.value(u"region"_s), 2);
        QCOMPARE(held->dimensions.value(u"segment"_s), 0);
    }
};

QTEST_GUILESS_MAIN(TestStarters)
#include "tst_starters.moc"
