// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/columnreaders.h"
#include "core/feedback/inbox.h"
#include "core/store/projectsettings.h"
#include "tests/kit/must.h"
#include "tests/kit/testproject.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace hearken;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 npsId = 501;
constexpr qint64 minutesId = 502;
constexpr qint64 reasonsId = 503;
constexpr qint64 large = 80'000; ///< rows: a file in which helpers pay
const Columns::Needs everything{{u"region"_s, u"plan"_s}, {{npsId}, {minutesId}, {reasonsId}}, true, true};
const QDate firstDay(2025, 1, 1);

// What row i says. Ids have a gap after every thousand rows.
qint64 idOf(qint64 i)
{
    return 1'000 + i + i / 1000 * 77;
}
int regionOf(qint64 i)
{
    return int(i % 3);
}
int planOf(qint64 i)
{
    return i % 10 == 3 ? int(1 + i / 10 % 2) : 0;
}
int npsOf(qint64 i)
{
    return i % 4 == 1 ? -1 : int(i % 11);
}
float minutesOf(qint64 i)
{
    return i < 2 * large / 3 ? float(i % 50) : float(i % 50) + 0.5F; // fractions in the later rows only
}
int reasonsOf(qint64 i) ///< bits
{
    return i % 5 == 0 ? int(1 + i / 5 % 3) : 0;
}
qint64 customerOf(qint64 i)
{
    return i % 7 == 2 ? 9 : 0;
}

Done frame(Session &session)
{
    for (const char *sql :
        {"INSERT INTO source (id, version, name, kind, made_at) VALUES (11, 1, 'Web', 'survey', 0), (12, 1, 'Phone', 'survey', 0)",
            "INSERT INTO batch (id, kind, file, file_hash, format, mapping, state, started_at) VALUES (1, 'feedback', 'f', 'h', 'csv', '{}', 'done', 0)",
            "INSERT INTO customer (id, version, key) VALUES (9, 1, 'C-9')",
            "INSERT INTO question (id, version, source_id, code, text, kind, low, high) VALUES (501, 1, 11, 'nps', '', 'nps', 0, 10), "
            "(502, 1, 11, 'minutes', '', 'number', NULL, NULL), (503, 1, 11, 'reasons', '', 'multiple', NULL, NULL)",
            "INSERT INTO question_option (question_id, code, text) VALUES (503, 1, 'price'), (503, 2, 'speed')",
            "INSERT INTO dimension_value (dimension_id, code, text) VALUES (5, 1, 'Coast'), (5, 2, 'Lakes')",
            "INSERT INTO dimension (id, name, builtin, position) VALUES (20, 'plan', 0, 20)",
            "INSERT INTO dimension_value (dimension_id, code, text) VALUES (20, 1, 'gold'), (20, 2, 'basic')"}) {
        if (const auto done = session.run(sql); !done)
            return done.error();
    }
    return {};
}

Done answers(Session &session, qint64 from, qint64 to)
{
    const auto one = [&session](qint64 question, qint64 i, double value) -> Done {
        const auto done = session.run(
            "INSERT INTO answer (question_id, response_id, value) VALUES (:question, :id, :value)",
            {{":question", question}, {":id", idOf(i)}, {":value", value}});
        return done ? Done() : Done(done.error());
    };
    for (qint64 i = from; i < to; ++i) {
        Done done = npsOf(i) < 0 ? Done() : one(npsId, i, npsOf(i));
        if (done)
            done = one(minutesId, i, double(minutesOf(i)));
        for (int option = 1; done && option <= 2; ++option) {
            if (reasonsOf(i) & option)
                done = one(reasonsId, i, option);
        }
        if (done && planOf(i) > 0) {
            const auto made = session.run(
                "INSERT INTO attribute (dimension_id, response_id, code) VALUES (20, :id, :code)",
                {{":id", idOf(i)}, {":code", qint64(planOf(i))}});
            done = made ? Done() : Done(made.error());
        }
        if (!done)
            return done;
    }
    return {};
}

/// Rows from…to, and the revision that every store of feedback raises with its change.
void add(TestProject &project, qint64 from, qint64 to)
{
    must(project->write([from, to](Session &session) -> Done {
        if (from == 0) {
            if (const Done done = frame(session); !done)
                return done;
        }
        Done done = session.repeat(
            "INSERT INTO response (id, source_id, batch_id, key_hash, fingerprint, day, region, customer_id) "
            "VALUES (:id, :source, 1, :hash, 0, :day, :region, :customer)",
            to - from, [from](Binder &bind, qint64 row) {
                const qint64 i = from + row;
                bind.integer(1, idOf(i));
                bind.integer(2, 11 + i % 2);
                bind.integer(3, qint64(quint64(i) * 0x5851F42D4C957F2DULL));
                bind.text(4, firstDay.addDays(i % 400).toString(Qt::ISODate));
                bind.integer(5, regionOf(i));
                if (customerOf(i) > 0)
                    bind.integer(6, customerOf(i));
                else
                    bind.null(6);
            });
        if (done)
            done = answers(session, from, to);
        return done ? ProjectSettings::put(session, u"feedback_revision"_s, QString::number(to)) : done;
    }));
}

bool holds(const Columns &columns, qint64 rows)
{
    const OptionColumn *reasons = columns.options({reasonsId});
    const auto bit = [](const std::vector<quint64> &bits, qint64 i) {
        return int(bits[size_t(i) / 64] >> (i % 64) & 1);
    };
    const auto same = [&](qint64 i) {
        const int nps = columns.question({npsId})->narrow[size_t(i)];
        const int reason = bit(reasons->chosen[0], i) + 2 * bit(reasons->chosen[1], i);
        return columns.id(i) == idOf(i) && columns.row(idOf(i)) == i && columns.day(i) == firstDay.addDays(i % 400)
            && columns.dimension(u"source"_s)->values[columns.dimension(u"source"_s)->code(i)]
            == (i % 2 ? u"Phone"_s : u"Web"_s)
            && columns.dimension(u"region"_s)->code(i) == regionOf(i)
            && columns.dimension(u"plan"_s)->code(i) == planOf(i) && nps == (npsOf(i) < 0 ? 255 : npsOf(i))
            && columns.question({minutesId})->wide[size_t(i)] == minutesOf(i) && reason == reasonsOf(i)
            && bit(reasons->answered, i) == (reason > 0) && columns.customers()[size_t(i)] == customerOf(i);
    };
    if (columns.size() != rows)
        return false;
    for (qint64 i = 0; i < rows; ++i) {
        if (!same(i)) {
            qWarning("row %lld differs", static_cast<long long>(i));
            return false;
        }
    }
    return columns.byDay().size() == size_t(rows);
}

Columns loaded(TestProject &project, const Columns::Needs &needs, const Columns &known = {})
{
    auto columns = Columns::load(project->session(), needs, known);
    if (!columns)
        must(columns.error());
    return *columns;
}

} // namespace

class TestColumnReaders : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRowOnce()
    {
        TestProject project;
        add(project, 0, large);
        const Columns columns = loaded(project, everything);
        QVERIFY(holds(columns, large));
        // the same parts one after the other, from the same rows
        Columns parts = loaded(project, {});
        for (const Columns::Needs &more : {Columns::Needs{{u"region"_s}, {}, true, false},
                 Columns::Needs{{u"plan"_s}, {{minutesId}}, false, true}, everything})
            parts = loaded(project, more, parts);
        QVERIFY(holds(parts, large));
    }

    void whichHaveAComment()
    {
        TestProject project;
        add(project, 0, large);
        must(project->write([](Session &session) {
            return session.repeat("INSERT INTO response_text (response_id, key, comment) VALUES (:id, '', :text)",
                large / 2, [](Binder &bind, qint64 row) {
                    bind.integer(1, idOf(2 * row));
                    bind.text(2, row % 3 ? u"Nobody came."_s : QString());
                });
        }));
        const Columns columns = loaded(project, {});
        const auto commented = CommentedRows::load(project->session(), columns);
        QVERIFY(commented);
        QCOMPARE(commented->revision, columns.revision());
        qint64 wrong = 0;
        for (qint64 i = 0; i < large; ++i)
            wrong += commented->has(quint32(i)) != (i % 2 == 0 && i / 2 % 3 != 0);
        QCOMPARE(wrong, 0);
    }

    void whatHasGrownIsReadOn()
    {
        TestProject project;
        add(project, 0, large / 2 + 13); // not at a border of a word of bits
        const Columns half = loaded(project, everything);
        add(project, large / 2 + 13, large);
        QVERIFY(holds(loaded(project, everything, half), large));
    }

    void changedDuringTheLoad()
    {
        TestProject project;
        add(project, 0, large);
        bool written = false;
        const Progress progress([&](qint64, qint64) {
            if (!std::exchange(written, true))
                must(project->write([](Session &session) -> Done {
                    const auto done = session.run("UPDATE response SET region = 0");
                    return done ? ProjectSettings::put(session, u"feedback_rewrite"_s, u"1"_s) : Done(done.error());
                }));
        });
        const auto columns = Columns::load(project->session(), everything, {}, progress);
        QVERIFY(columns);
        QVERIFY(written);
        QVERIFY(holds(*columns, large)); // all of it from before the change
        QCOMPARE(loaded(project, everything, *columns).dimension(u"region"_s)->code(1), 0);
    }

    void canBeStopped()
    {
        TestProject project;
        add(project, 0, large);
        for (const bool atOnce : {true, false}) {
            std::optional<Progress> progress;
            progress.emplace([&progress](qint64, qint64) { progress->cancel(); });
            if (atOnce)
                progress->cancel();
            const auto columns = Columns::load(project->session(), everything, {}, *progress);
            QVERIFY(!columns);
            QCOMPARE(columns.error().kind, ErrorKind::Cancelled);
        }
        QVERIFY(holds(loaded(project, everything), large));
    }

    void damageAnywhereIsAnError_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<qint64>("row");
        const QString code = u"UPDATE response SET region = 77 WHERE id = :id"_s;
        QTest::newRow("code in the first row") << code << qint64(0);
        QTest::newRow("code near the end") << code << large - 1000;
        QTest::newRow("option in the middle")
            << u"INSERT INTO answer (question_id, response_id, value) VALUES (503, :id, 9)"_s << large / 2;
        QTest::newRow("answer to no response near the end") // in the gap before the last thousand
            << u"INSERT INTO answer (question_id, response_id, value) VALUES (502, :id - 1, 9)"_s << large - 1000;
    }
    void damageAnywhereIsAnError()
    {
        QFETCH(QString, damage);
        QFETCH(qint64, row);
        TestProject project;
        add(project, 0, large);
        must(project->write([&](Session &session) -> Done {
            const auto done = session.run(damage, {{":id", idOf(row)}});
            return done ? Done() : Done(done.error());
        }));
        const auto columns = Columns::load(project->session(), everything);
        QVERIFY(!columns);
        QCOMPARE(columns.error().kind, ErrorKind::Storage);
    }

    void aHelperOfAnotherStateDoesNothing()
    {
        TestProject project;
        add(project, 0, large);
        const SteadyRead steady(project->session());
        const auto state = FeedbackState::of(project->session());
        QVERIFY(state);
        QCOMPARE(state->revision, large);
        QVERIFY(*project->session().integer("PRAGMA page_count") >= 1024); // else this file tests nothing
        const Progress progress;
        ColumnReaders readers(project->session(), {state->revision + 1, 0}, progress);
        std::mutex mutex;
        std::multiset<int> done;
        bool others = false;
        must(readers.run(20, [&](Session &session, int piece) -> Done {
            const std::lock_guard lock(mutex);
            others = others || &session != &project->session();
            done.insert(piece);
            return {};
        }));
        QVERIFY(!others);
        QCOMPARE(done.size(), 20U);
        QCOMPARE(done.count(7), 1U);
    }

    void theFirstErrorEndsTheRest()
    {
        TestProject project;
        add(project, 0, large);
        const SteadyRead steady(project->session());
        const Progress progress;
        ColumnReaders readers(project->session(), *FeedbackState::of(project->session()), progress);
        std::atomic<int> calls = 0;
        const Done done = readers.run(1000, [&](Session &, int piece) -> Done {
            ++calls;
            return piece == 3 ? Done(Error{ErrorKind::Storage, u"the fourth"_s, {}}) : Done();
        });
        QVERIFY(!done);
        QCOMPARE(done.error().message, u"the fourth"_s);
        QVERIFY(calls < 1000);
    }
};

QTEST_GUILESS_MAIN(TestColumnReaders)
#include "tst_columnreaders.moc"
