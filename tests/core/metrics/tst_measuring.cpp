// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/measuring.h"
#include "core/store/edit.h"
#include "core/store/projectsettings.h"
#include "tests/kit/must.h"
#include "tests/kit/testproject.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace hearken;
using namespace Qt::StringLiterals;

namespace {

bool near(double value, double expected, double tolerance = 1e-6)
{
    if (std::abs(value - expected) <= tolerance)
        return true;
    qWarning("%.10f is not %.10f", value, expected);
    return false;
}

void write(TestProject &project, const QStringList &statements)
{
    must(project->write([&](Session &session) -> Done {
        for (const QString &sql : statements) {
            if (const auto done = session.run(sql); !done)
                return done.error();
        }
        return {};
    }));
}

const QDate today(2026, 4, 1);

/// What the projects of these tests ask: two sources, one with everything.
void prepare(TestProject &project)
{
    write(project,
        {u"INSERT INTO source (id, version, name, kind, made_at) VALUES (11, 1, 'Web', 'survey', 0), (12, 1, 'Phone', 'survey', 0)"_s,
            u"INSERT INTO batch (id, kind, file, file_hash, format, mapping, state, started_at) VALUES (1, 'feedback', 'f', 'h', 'csv', '{}', 'done', 0)"_s,
            u"INSERT INTO question (id, version, source_id, code, text, kind, low, high) VALUES "
            "(501, 1, 11, 'nps', 'How likely?', 'nps', 0, 10), (502, 1, 12, 'nps', 'How likely?', 'nps', 0, 10), "
            "(503, 1, 11, 'csat', 'How satisfied?', 'csat', 1, 5), (504, 1, 11, 'effort', 'It was easy', 'ces', 1, 7), "
            "(505, 1, 11, 'minutes', 'How long?', 'number', NULL, NULL), (506, 1, 11, 'reason', 'Why?', 'choice', NULL, NULL), "
            "(507, 1, 11, 'used', 'What?', 'multiple', NULL, NULL), (508, 1, 11, 'slider', 'How good?', 'rating', 0, 100)"_s,
            u"INSERT INTO question_option (question_id, code, text) VALUES (506, 1, 'price'), (506, 2, 'speed'), (507, 1, 'app'), (507, 2, 'shop'), (507, 3, 'phone')"_s,
            u"INSERT INTO dimension_value (dimension_id, code, text) VALUES (5, 1, 'Coast'), (5, 2, 'Lakes'), (5, 3, 'Alps'), (2, 1, 'Visit'), (2, 2, 'Bill')"_s});
}

/// Adds `count` responses with the same answers; answers by question id.
void add(TestProject &project, qint64 &id, int count, qint64 source, const QString &day, int region, int touchpoint,
    const QMap<qint64, double> &answers)
{
    must(project->write([&](Session &session) -> Done {
        const qint64 first = id;
        Done done = session.repeat(
            "INSERT INTO response (id, source_id, batch_id, key_hash, fingerprint, day, region, touchpoint) VALUES (:id, :source, 1, :key, 0, :day, :region, :touchpoint)",
            count, [&](Binder &bind, qint64 row) {
                bind.integer(1, first + row);
                bind.integer(2, source);
                bind.integer(3, first + row);
                bind.text(4, day);
                bind.integer(5, region);
                bind.integer(6, touchpoint);
            });
        for (auto it = answers.cbegin(); done && it != answers.cend(); ++it) {
            done = session.repeat(
                "INSERT INTO answer (question_id, response_id, value) VALUES (:question, :response, :value)", count,
                [&](Binder &bind, qint64 row) {
                    bind.integer(1, it.key());
                    bind.integer(2, first + row);
                    bind.real(3, it.value());
                });
        }
        id += count;
        return done;
    }));
}

struct Asking
{
    Asked asked;
    Columns columns;
    MeasureRules rules;
};

Asking ask(TestProject &project, const QString &word, const QString &question = {}, const QStringList &by = {},
    const Slice &slice = {})
{
    Asking made;
    made.asked = sure(asked(project->session(), word, question));
    made.columns = sure(Columns::load(project->session(), needs(made.asked, slice, by)));
    made.rules = sure(MeasureRules::of(project->session(), today));
    return made;
}

Measure measured(TestProject &project, const QString &word, const QString &question = {}, const Slice &slice = {})
{
    const Asking made = ask(project, word, question, {}, slice);
    return sure(measureOf(made.columns, made.asked, slice, made.rules));
}

/// "2026-03/Coast 0.25 n 40", "… hidden"
QStringList table(TestProject &project, const QString &word, const QStringList &by, const Slice &slice = {},
    const QString &question = {})
{
    const Asking made = ask(project, word, question, by, slice);
    QStringList lines;
    for (const MeasureRow &row : sure(measuresBy(made.columns, made.asked, slice, by, made.rules)).rows) {
        const QString value = row.measure.suppressed ? u"hidden"_s
                                                     : u"%1 n %2"_s.arg(row.measure.value).arg(row.measure.n);
        lines.append(row.keys.join(u'/') + u' ' + value + (row.unfinished ? u" unfinished"_s : QString()));
    }
    return lines;
}

} // namespace

class TestMeasuring : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void measuresOfNumbers_data() { TestProject::addEngines(); }
    void measuresOfNumbers() // the published figures, through the store
    {
        QFETCH(QString, engine);
        TestProject project(engine);
        prepare(project);
        qint64 id = 1000;
        add(project, id, 25, 11, u"2026-03-02"_s, 1, 1, {{501, 9}});
        add(project, id, 25, 12, u"2026-03-02"_s, 1, 1, {{502, 10}});
        add(project, id, 30, 11, u"2026-03-02"_s, 1, 1, {{501, 7}});
        add(project, id, 20, 11, u"2026-03-02"_s, 1, 1, {{501, 6}});
        add(project, id, 3, 11, u"2026-03-02"_s, 1, 1, {{501, 11}}); // outside of the scale: counted, never used
        add(project, id, 4, 11, u"2026-03-02"_s, 1, 1, {}); // no answer
        const Measure nps = measured(project, u"nps"_s);
        QVERIFY(near(nps.value, 0.3));
        QVERIFY(near(nps.low, 0.140511302, 1e-9));
        QVERIFY(near(nps.high, 0.442012970, 1e-9));
        QCOMPARE(nps.n, 100);
        QCOMPARE(nps.counts,
            (QMap<QString, qint64>{{u"promoters"_s, 50}, {u"passives"_s, 30}, {u"detractors"_s, 20}, {u"valid"_s, 100},
                {u"invalid"_s, 3}}));

        add(project, id, 80, 11, u"2026-03-02"_s, 1, 1, {{503, 5}});
        add(project, id, 20, 11, u"2026-03-02"_s, 1, 1, {{503, 3}});
        const Measure csat = measured(project, u"csat"_s);
        QVERIFY(near(csat.value, 0.8));
        QVERIFY(near(csat.low, 0.71117083, 1e-8));
        QVERIFY(near(csat.high, 0.86663307, 1e-8));
        QCOMPARE(csat.counts.value(u"positive"_s), 80);

        const QList<int> effort{80, 210, 140, 110, 160, 180, 120};
        for (int code = 1; code <= 7; ++code)
            add(project, id, effort[code - 1], 11, u"2026-03-02"_s, 1, 1, {{504, code}});
        Metric ces = *builtinMetric(u"ces"_s);
        const auto questions = sure(Questions::all(project->session()));
        const Asked easy = sure(asked(ces, questions));
        QCOMPARE(easy.positive, (QList<int>{5, 6, 7}));
        const Columns columns = sure(Columns::load(project->session(), needs(easy, {})));
        QVERIFY(near(sure(measureOf(columns, easy, {})).value, 0.46));
        ces.cesForm = CesForm::Mean;
        QVERIFY(near(sure(measureOf(columns, sure(asked(ces, questions)), {})).value, 4.08));
        ces.cesForm = CesForm::Index;
        const Measure index = sure(measureOf(columns, sure(asked(ces, questions)), {}));
        QVERIFY(near(index.value, -0.13));
        QCOMPARE(index.counts.value(u"easy"_s), 300);
        QCOMPARE(index.counts.value(u"hard"_s), 430);
    }

    void otherMetrics()
    {
        TestProject project;
        prepare(project);
        qint64 id = 1000;
        add(project, id, 30, 11, u"2026-03-02"_s, 1, 1, {{505, 2.5}, {506, 1}, {507, 1}, {508, 100}});
        add(project, id, 10, 11, u"2026-03-02"_s, 1, 1, {{505, 400.5}, {506, 2}, {507, 2}, {508, 99}});
        add(project, id, 10, 11, u"2026-03-02"_s, 1, 1, {{506, 2}, {507, 2}, {508, 20}});
        write(project,
            {u"INSERT INTO answer (question_id, response_id, value) VALUES (507, 1000, 3)"_s}); // two choices of one person
        QVERIFY(near(measured(project, u"mean"_s, u"minutes"_s).value, 102.0));
        QCOMPARE(measured(project, u"mean"_s, u"minutes"_s).n, 40);
        QVERIFY(near(measured(project, u"mean"_s, u"slider"_s).value, 83.8));
        QVERIFY(near(measured(project, u"topbox"_s, u"slider"_s).value, 0.8)); // 99 and 100
        QVERIFY(near(measured(project, u"share"_s, u"reason=speed"_s).value, 0.4));
        QVERIFY(near(measured(project, u"share"_s, u"used=shop"_s).value, 0.4));
        QVERIFY(near(measured(project, u"share"_s, u"used=phone"_s).value, 1.0 / 50));
        QCOMPARE(measured(project, u"volume"_s).value, 50.0);
        const auto wrong = asked(project->session(), u"share"_s, u"reason=colour"_s);
        QVERIFY(!wrong);
        QVERIFY(wrong.error().message.contains(u"price, speed"_s));
        QVERIFY(!asked(project->session(), u"share"_s, u"reason"_s)); // which answer?
    }

    void questionsAreFound()
    {
        TestProject project;
        prepare(project);
        QCOMPARE(sure(asked(project->session(), u"nps"_s)).questions.size(), 2); // one code in two sources
        write(project,
            {u"INSERT INTO question (id, version, source_id, code, text, kind, low, high) VALUES (509, 1, 12, 'again', 'And now?', 'nps', 0, 10)"_s});
        const auto several = asked(project->session(), u"nps"_s);
        QVERIFY(!several);
        QVERIFY(several.error().message.contains(u"nps (“How likely?”), again (“And now?”)"_s)
            || several.error().message.contains(u"again (“And now?”), nps (“How likely?”)"_s));
        QCOMPARE(sure(asked(project->session(), u"nps"_s, u"again"_s)).questions.first().id.value, 509);
        QCOMPARE(sure(asked(project->session(), u"nps"_s, u"And now?"_s)).questions.first().id.value, 509);
        QVERIFY(asked(project->session(), u"nps"_s, u"csat"_s).error().message.contains(u"csat"_s));
        QVERIFY(asked(project->session(), u"delight"_s).error().message.contains(u"response-rate"_s));
        QCOMPARE(asked(project->session(), u"mean"_s).error().kind, ErrorKind::Invalid);
        // A stored metric says itself what it is computed from.
        Metric stored = *builtinMetric(u"nps"_s);
        stored.id = Id<Metric>::make();
        stored.key = u"nps"_s;
        stored.questionCodes = {u"again"_s};
        stored.validFrom = today;
        must(project->write([&](Session &session) { return Metrics::put(session, std::nullopt, stored); }));
        QCOMPARE(sure(asked(project->session(), u"NPS"_s)).questions.first().id.value, 509);
        // Different scales do not mix.
        write(project,
            {u"INSERT INTO question (id, version, source_id, code, text, kind, low, high) VALUES (510, 1, 12, 'csat', 'Satisfied?', 'csat', 1, 7)"_s});
        QVERIFY(!asked(project->session(), u"csat"_s));
    }

    void splits()
    {
        TestProject project;
        prepare(project);
        qint64 id = 1000;
        add(project, id, 20, 11, u"2026-02-27"_s, 1, 1, {{503, 5}});
        add(project, id, 20, 11, u"2026-03-02"_s, 2, 1, {{503, 1}});
        add(project, id, 20, 11, u"2026-03-02"_s, 1, 2, {{503, 4}});
        add(project, id, 12, 11, u"2026-03-31"_s, 0, 1, {{503, 4}});
        add(project, id, 9, 12, u"2026-01-05"_s, 1, 1, {}); // not asked: no row
        QCOMPARE(
            table(project, u"csat"_s, {u"month"_s}), (QStringList{u"2026-02 1 n 20"_s, u"2026-03 0.615385 n 52"_s}));
        QCOMPARE(table(project, u"csat"_s, {u"region"_s}),
            (QStringList{u"Coast 1 n 40"_s, u"Lakes 0 n 20"_s, u" 1 n 12"_s}));
        QCOMPARE(table(project, u"csat"_s, {u"month"_s, u"region"_s}),
            (QStringList{u"2026-02/Coast 1 n 20"_s, u"2026-03/Coast 1 n 20"_s, u"2026-03/Lakes 0 n 20"_s,
                u"2026-03/ 1 n 12"_s}));
        QCOMPARE(table(project, u"csat"_s, {u"week"_s}),
            (QStringList{u"2026-W09 1 n 20"_s, u"2026-W10 0.5 n 40"_s, u"2026-W14 1 n 12 unfinished"_s}));
        QCOMPARE(
            table(project, u"csat"_s, {u"quarter"_s}, {{QDate(2026, 3, 1), {}}, {{u"touchpoint"_s, {u"Visit"_s}}}, {}}),
            (QStringList{u"2026-Q1 0.375 n 32 unfinished"_s}));
        QCOMPARE(table(project, u"csat"_s, {u"source"_s, u"touchpoint"_s}),
            (QStringList{u"Web/Bill 1 n 20"_s, u"Web/Visit 0.615385 n 52"_s}));
        QCOMPARE(table(project, u"volume"_s, {u"source"_s}),
            (QStringList{u"Phone hidden"_s, u"Web hidden"_s})); // a second, so that the total does not tell
        const Asking made = ask(project, u"csat"_s);
        QVERIFY(measuresBy(made.columns, made.asked, {}, {u"theme"_s}).error().message.contains(u"themes"_s));
        QVERIFY(!measuresBy(made.columns, made.asked, {}, {u"planet"_s}));
        QVERIFY(!Columns::load(project->session(), needs(made.asked, {}, {u"planet"_s})));
    }

    void aMetricOfOneTouchpoint()
    {
        TestProject project;
        prepare(project);
        qint64 id = 1000;
        add(project, id, 20, 11, u"2026-03-02"_s, 1, 1, {{503, 5}});
        add(project, id, 20, 11, u"2026-03-02"_s, 1, 2, {{503, 1}});
        Metric visit = *builtinMetric(u"csat"_s);
        visit.touchpoint = u"Visit"_s;
        const Asked made = sure(asked(visit, sure(Questions::all(project->session()))));
        const Columns columns = sure(Columns::load(project->session(), needs(made, {})));
        QCOMPARE(sure(measureOf(columns, made, {})).value, 1.0);
        QCOMPARE(sure(measureOf(columns, made, Slice().with(u"touchpoint"_s, u"Bill"_s))).n, 0);
        QCOMPARE(sure(tallyOf(columns, made, Slice().with(u"touchpoint"_s, u"Visit"_s))).n, 20);
    }

    void fewAnswersAreHidden()
    {
        TestProject project;
        prepare(project);
        qint64 id = 1000;
        add(project, id, 9, 11, u"2026-03-02"_s, 1, 1, {{503, 5}});
        const Measure hidden = measured(project, u"csat"_s);
        QVERIFY(hidden.suppressed);
        QVERIFY(!hidden.isKnown());
        QVERIFY(std::isnan(hidden.value));
        QVERIFY(hidden.counts.isEmpty());
        QCOMPARE(hidden.n, 0);
        must(project->write([](Session &session) { return ProjectSettings::put(session, u"minimum_n"_s, u"5"_s); }));
        QCOMPARE(measured(project, u"csat"_s).n, 9);
        must(project->write([](Session &session) { return ProjectSettings::put(session, u"minimum_n"_s, u"10"_s); }));
        add(project, id, 30, 11, u"2026-03-02"_s, 2, 1, {{503, 5}});
        add(project, id, 40, 11, u"2026-03-02"_s, 3, 1, {{503, 1}});
        // Alone, the hidden region would be the whole minus the shown.
        QCOMPARE(table(project, u"csat"_s, {u"region"_s}),
            (QStringList{u"Alps 0 n 40"_s, u"Coast hidden"_s, u"Lakes hidden"_s}));
        QCOMPARE(table(project, u"csat"_s, {u"month"_s}), (QStringList{u"2026-03 0.493671 n 79 unfinished"_s}));
    }

    void talliesAgreeWithCounting_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 5; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void talliesAgreeWithCounting() // against a plain loop over the same rows, over several blocks
    {
        QFETCH(quint32, seed);
        TestProject project;
        prepare(project);
        std::mt19937 random(seed);
        struct Plain
        {
            QDate day;
            int region;
            int score; // -1: none
        };
        std::vector<Plain> rows;
        for (int i = 0; i < 10'000; ++i)
            rows.push_back(
                {QDate(2025, 1, 1).addDays(qint64(random() % 450)), int(random() % 4), int(random() % 13) - 1});
        must(project->write([&](Session &session) -> Done {
            const Done done = session.repeat(
                "INSERT INTO response (id, source_id, batch_id, key_hash, fingerprint, day, region) VALUES (:id, 11, 1, :key, 0, :day, :region)",
                qint64(rows.size()), [&](Binder &bind, qint64 row) {
                    bind.integer(1, row + 1);
                    bind.integer(2, row);
                    bind.text(3, rows[size_t(row)].day.toString(Qt::ISODate));
                    bind.integer(4, rows[size_t(row)].region);
                });
            if (!done)
                return done;
            std::vector<qint64> answered;
            for (size_t row = 0; row < rows.size(); ++row) {
                if (rows[row].score >= 0)
                    answered.push_back(qint64(row));
            }
            return session.repeat(
                "INSERT INTO answer (question_id, response_id, value) VALUES (501, :response, :value)",
                qint64(answered.size()), [&](Binder &bind, qint64 row) {
                    bind.integer(1, answered[size_t(row)] + 1);
                    bind.integer(2, rows[size_t(answered[size_t(row)])].score);
                });
        }));
        const Slice slice{{QDate(2025, 2, 10), QDate(2026, 1, 20)}, {{u"region"_s, {u"Coast"_s, u"Alps"_s}}}, {}};
        // all rows, most of them, some, and few: each is counted in its own way
        const Slice most{{QDate(2025, 2, 10), {}}, {}, {}};
        const Slice few{{QDate(2025, 2, 10), QDate(2025, 4, 20)}, {{u"region"_s, {u"Coast"_s}}}, {}};
        for (const Slice &chosen : {Slice(), most, slice, few}) {
            const Asking made = ask(project, u"nps"_s, {}, {u"month"_s, u"region"_s}, slice);
            const Tallies tallied = sure(tallies(made.columns, {made.asked.questions, {9, 10}},
                made.columns.matching(chosen), {u"month"_s, u"region"_s}));
            QMap<QStringList, Tally> expected;
            const QStringList names{u""_s, u"Coast"_s, u"Lakes"_s, u"Alps"_s};
            for (const Plain &row : rows) {
                if (!chosen.period.contains(row.day)
                    || (!chosen.where.isEmpty() && !chosen.where[u"region"_s].contains(names[row.region])))
                    continue;
                Tally &tally = expected[{row.day.toString(u"yyyy-MM"_s), names[row.region]}];
                ++tally.responses;
                if (row.score > 10)
                    ++tally.invalid;
                if (row.score < 0 || row.score > 10)
                    continue;
                ++tally.n;
                ++tally.counts[size_t(row.score)];
                tally.sum += row.score;
                tally.squares += row.score * row.score;
                tally.positive += row.score >= 9 ? 1 : 0;
            }
            QMap<QStringList, Tally> found;
            for (qsizetype cell = 0; cell < qsizetype(tallied.cells.size()); ++cell) {
                const auto parts = tallied.parts(cell);
                if (tallied.cells[size_t(cell)].responses > 0)
                    found.insert(
                        {tallied.cuts[0].keys[parts[0]], tallied.cuts[1].keys[parts[1]]}, tallied.cells[size_t(cell)]);
                QCOMPARE(tallied.at({parts[0], parts[1]}), tallied.cells[size_t(cell)]);
            }
            QCOMPARE(found.keys(), expected.keys());
            QVERIFY(found == expected);
            QCOMPARE(tallied.total(),
                sure(tallies(made.columns, {made.asked.questions, {9, 10}}, made.columns.matching(chosen)))
                    .cells.front()); // they add up
        }
    }

    void chartsHaveNoHoles()
    {
        TestProject project;
        prepare(project);
        qint64 id = 1000;
        add(project, id, 10, 12, u"2026-01-05"_s, 1, 1, {});
        add(project, id, 20, 11, u"2026-02-25"_s, 1, 1, {{503, 5}});
        add(project, id, 20, 11, u"2026-03-09"_s, 1, 1, {{503, 5}});
        add(project, id, 20, 11, u"2026-03-16"_s, 1, 1, {{503, 1}});
        const Asking made = ask(project, u"csat"_s);
        const auto periods = sure(chartPeriods(made.columns, made.asked, {}, Grain::Week, made.rules));
        QStringList lines;
        for (const ChartPeriod &period : periods)
            lines.append(u"%1 %2%3"_s.arg(period.start.toString(Qt::ISODate))
                             .arg(period.tally.n)
                             .arg(period.unfinished ? u" unfinished"_s : QString()));
        QCOMPARE(lines,
            (QStringList{u"2026-02-23 20"_s, u"2026-03-02 0"_s, u"2026-03-09 20"_s, u"2026-03-16 20 unfinished"_s}));
        QVERIFY(sure(chartPeriods(Columns(), made.asked, {}, Grain::Week)).isEmpty());
        const auto within = sure(
            chartPeriods(made.columns, made.asked, {{QDate(2026, 3, 9), QDate(2026, 3, 30)}, {}, {}}, Grain::Week));
        QCOMPARE(within.size(), 3); // the slice says so, also without answers
    }

    void responseRates()
    {
        TestProject project;
        prepare(project);
        qint64 id = 1000;
        add(project, id, 30, 11, u"2026-02-10"_s, 1, 1, {});
        add(project, id, 20, 11, u"2026-03-10"_s, 1, 1, {});
        add(project, id, 50, 12, u"2026-03-10"_s, 1, 1, {}); // asks without invitations
        QCOMPARE(measuresBy(ask(project, u"response-rate"_s).columns, ask(project, u"response-rate"_s).asked, {}, {})
                     .error()
                     .kind,
            ErrorKind::NotFound);
        write(project,
            {u"INSERT INTO invitation (source_id, day, sent) VALUES (11, '2026-01-31', 40), (11, '2026-02-01', 100), (11, '2026-03-01', 100)"_s});
        const Measure rate = measured(project, u"response-rate"_s);
        QVERIFY(near(rate.value, 50.0 / 240));
        QCOMPARE(rate.n, 240);
        QCOMPARE(rate.counts, (QMap<QString, qint64>{{u"responses"_s, 50}, {u"sent"_s, 240}}));
        QCOMPARE(table(project, u"response-rate"_s, {u"month"_s}),
            (QStringList{u"2026-01 0 n 40"_s, u"2026-02 0.3 n 100"_s, u"2026-03 0.2 n 100 unfinished"_s}));
        QCOMPARE(table(project, u"response-rate"_s, {u"source"_s}), (QStringList{u"Web 0.208333 n 240"_s}));
        QVERIFY(near(
            measured(project, u"response-rate"_s, {}, {{QDate(2026, 2, 1), QDate(2026, 3, 1)}, {}, {}}).value, 0.3));
        const Asking made = ask(project, u"response-rate"_s, {}, {u"region"_s});
        QVERIFY(measuresBy(made.columns, made.asked, {}, {u"region"_s}, made.rules)
                    .error()
                    .message.contains(u"by source"_s));
        QCOMPARE(sure(chartPeriods(made.columns, made.asked, {}, Grain::Month, made.rules)).size(), 3);
    }

    void valuesAreChecked()
    {
        TestProject project;
        prepare(project);
        qint64 id = 1000;
        add(project, id, 30, 11, u"2026-02-10"_s, 1, 1, {});
        const Slice wrong = Slice().with(u"region"_s, u"Cost"_s);
        const Asking made = ask(project, u"volume"_s, {}, {}, wrong);
        const Done done = checkValues(made.columns, wrong);
        QVERIFY(!done);
        QVERIFY(done.error().message.contains(u"Alps, Coast, Lakes"_s));
        QVERIFY(checkValues(made.columns, Slice().with(u"region"_s, u"Lakes"_s)));
        QVERIFY(checkValues(made.columns, Slice().with(u"region"_s, u""_s)));
    }

    void definitionsAreVersioned_data() { TestProject::addEngines(); }
    void definitionsAreVersioned()
    {
        QFETCH(QString, engine);
        TestProject project(engine);
        Metric metric = *builtinMetric(u"csat"_s);
        metric.id = Id<Metric>::make();
        metric.key = u"visit-csat"_s;
        metric.name = u"Visit CSAT"_s;
        metric.questionCodes = {u"csat"_s, u"Q7"_s};
        metric.touchpoint = u"Visit"_s;
        metric.positive = {5};
        metric.cesForm = CesForm::Index;
        metric.highIsGood = false;
        metric.validFrom = QDate(2026, 1, 1);
        must(project->edit<Metrics>(u"Add"_s, std::nullopt, metric));
        const Metric first = sure(Metrics::newest(project->session())).first();
        QVERIFY(first == metric);
        Metric changed = first;
        changed.positive = {4, 5};
        changed.validFrom = QDate(2026, 3, 1);
        must(project->edit<Metrics>(u"Change"_s, first, changed));
        QCOMPARE(sure(Metrics::history(project->session(), u"visit-csat"_s)).size(), 2);
        QCOMPARE(sure(Metrics::newest(project->session())).size(), 1);
        QCOMPARE(sure(Metrics::newest(project->session())).first().positive, (QList<int>{4, 5}));
        QCOMPARE(project->edit<Metrics>(u"Late"_s, first, changed).error().kind, ErrorKind::Conflict);
        project->undoStack().undo();
        QCOMPARE(sure(Metrics::history(project->session(), u"visit-csat"_s)).size(), 1);
        QCOMPARE(sure(Metrics::newest(project->session())).first().positive, (QList<int>{5}));
        project->undoStack().redo();
        QCOMPARE(sure(Metrics::named(project->session(), u"VISIT csat"_s))->positive, (QList<int>{4, 5}));
        QCOMPARE(sure(Metrics::history(project->session(), u"visit-csat"_s)).size(), 2);
        project->undoStack().undo();
        project->undoStack().undo();
        QVERIFY(sure(Metrics::newest(project->session())).isEmpty());
    }

    void suggestions()
    {
        const QList<Source> sources{{{11}, 1, u"Web"_s, {}, {}, {}, {}, 0}, {{12}, 1, u"Phone"_s, {}, {}, {}, {}, 0}};
        const auto question = [](qint64 id, qint64 source, const QString &code, QuestionKind kind) {
            Question made;
            made.id = {id};
            made.sourceId = {source};
            made.code = code;
            made.kind = kind;
            made.scale = kind == QuestionKind::Nps ? Scale{0, 10, true} : Scale{1, 5, true};
            return made;
        };
        QList<Question> questions{question(1, 11, u"nps"_s, QuestionKind::Nps),
            question(2, 12, u"nps"_s, QuestionKind::Nps), question(3, 11, u"sat"_s, QuestionKind::Csat)};
        QStringList keys;
        for (const Metric &metric : suggestedMetrics(questions, sources, today, {u""_s, u"Technician visit"_s}))
            keys.append(metric.key + u": "_s + metric.name + u' ' + metric.questionCodes.join(u','));
        QCOMPARE(keys,
            (QStringList{
                u"nps: NPS nps"_s, u"csat: CSAT sat"_s, u"technician-visit-csat: Technician visit CSAT sat"_s}));
        questions.append(question(4, 12, u"happy"_s, QuestionKind::Csat));
        keys.clear();
        for (const Metric &metric : suggestedMetrics(questions, sources, today))
            keys.append(metric.key);
        QCOMPARE(keys, (QStringList{u"nps"_s, u"phone-csat"_s, u"web-csat"_s}));
        QVERIFY(suggestedMetrics({}, sources, today).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMeasuring)
#include "tst_measuring.moc"
