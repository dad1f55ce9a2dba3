// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/columns.h"
#include "core/store/projectsettings.h"
#include "tests/kit/must.h"
#include "tests/kit/testproject.h"

#include <QTest>

#include <bit>
#include <cmath>

using namespace hearken;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 npsId = 501;
constexpr qint64 effortId = 502;
constexpr qint64 reasonsId = 503;

Done runAll(Session &session, const QStringList &statements)
{
    for (const QString &sql : statements) {
        if (const auto done = session.run(sql); !done)
            return done.error();
    }
    return {};
}

void write(TestProject &project, const QStringList &statements)
{
    must(project->write([&](Session &session) { return runAll(session, statements); }));
}

QString response(qint64 id, qint64 source, const QString &day, int region, int segment = 0)
{
    return u"INSERT INTO response (id, source_id, batch_id, key_hash, fingerprint, day, region, segment) "
           "VALUES (%1, %2, 1, %1, %1, '%3', %4, %5)"_s.arg(id)
               .arg(source)
               .arg(day)
               .arg(region)
               .arg(segment);
}

QString answer(qint64 question, qint64 response, double value)
{
    return u"INSERT INTO answer (question_id, response_id, value) VALUES (%1, %2, %3)"_s.arg(question)
        .arg(response)
        .arg(value);
}

/// Six responses of two sources, in two runs of ids.
void fill(TestProject &project)
{
    write(project,
        {u"INSERT INTO source (id, version, name, kind, made_at) VALUES (11, 1, 'Web', 'survey', 0), (12, 1, 'Phone', 'survey', 0)"_s,
            u"INSERT INTO batch (id, kind, file, file_hash, format, mapping, state, started_at) VALUES (1, 'feedback', 'f', 'h', 'csv', '{}', 'done', 0)"_s,
            u"INSERT INTO question (id, version, source_id, code, text, kind, low, high) VALUES (501, 1, 11, 'nps', 'Recommend?', 'nps', 0, 10), "
            "(502, 1, 11, 'minutes', 'How long?', 'number', NULL, NULL), (503, 1, 11, 'reasons', 'Why?', 'multiple', NULL, NULL), "
            "(504, 1, 11, 'why', 'Why?', 'text', NULL, NULL)"_s,
            u"INSERT INTO question_option (question_id, code, text) VALUES (503, 1, 'price'), (503, 2, 'speed')"_s,
            u"INSERT INTO dimension_value (dimension_id, code, text) VALUES (5, 1, 'Coast'), (5, 2, 'Lakes'), (4, 1, 'New')"_s,
            u"INSERT INTO dimension (id, name, builtin, position) VALUES (20, 'plan', 0, 20)"_s,
            u"INSERT INTO dimension_value (dimension_id, code, text) VALUES (20, 1, 'gold'), (20, 2, 'basic')"_s,
            response(100, 11, u"2026-03-31"_s, 1, 1), response(101, 12, u"2026-01-01"_s, 2),
            response(102, 11, u"2026-02-28"_s, 1), response(500, 11, u"2024-02-29"_s, 0, 1),
            response(501, 12, u"2026-02-28"_s, 2), response(502, 11, u"2026-03-01"_s, 2, 1), answer(npsId, 100, 9),
            answer(npsId, 102, 0), answer(npsId, 502, 10), answer(effortId, 100, 2.5), answer(effortId, 500, 300),
            answer(reasonsId, 100, 1), answer(reasonsId, 100, 2), answer(reasonsId, 502, 2),
            u"INSERT INTO attribute (dimension_id, response_id, code) VALUES (20, 101, 1), (20, 500, 2)"_s});
}

/// What every store of feedback does with its change.
void raise(TestProject &project, bool rewrites)
{
    must(project->write([&](Session &session) -> Done {
        for (const char *key : {"feedback_revision", "feedback_rewrite"}) {
            if (!rewrites && qstrcmp(key, "feedback_rewrite") == 0)
                continue;
            const auto was = ProjectSettings::value(session, QLatin1StringView(key), u"0"_s);
            if (!was)
                return was.error();
            if (const Done done = ProjectSettings::put(
                    session, QLatin1StringView(key), QString::number(was->toLongLong() + 1));
                !done)
                return done;
        }
        return {};
    }));
}

Columns loaded(TestProject &project, const Columns::Needs &needs, const Columns &known = {})
{
    auto columns = Columns::load(project->session(), needs, known);
    if (!columns)
        qFatal("%s (%s)", qUtf8Printable(columns.error().message), qUtf8Printable(columns.error().detail));
    return *columns;
}

/// "region: Coast Lakes …" row by row.
QStringList words(const Columns &columns, const QString &dimension)
{
    QStringList list;
    const CodeColumn *column = columns.dimension(dimension);
    for (qsizetype row = 0; column && row < columns.size(); ++row)
        list.append(column->values[column->code(row)]);
    return list;
}

QList<qint64> ids(const Columns &columns, const std::vector<quint64> &rows)
{
    QList<qint64> list;
    for (qsizetype row = 0; row < columns.size(); ++row) {
        if (rows[size_t(row) / 64] >> (row % 64) & 1)
            list.append(columns.id(row));
    }
    return list;
}

const Columns::Needs everything{{u"region"_s, u"segment"_s, u"plan"_s}, {{npsId}, {effortId}, {reasonsId}}, true, true};

} // namespace

class TestColumns : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatIsStored_data() { TestProject::addEngines(); }
    void readsWhatIsStored()
    {
        QFETCH(QString, engine);
        TestProject project(engine);
        fill(project);
        const Columns columns = loaded(project, everything);
        QCOMPARE(columns.size(), 6);
        QCOMPARE(columns.id(3), 500);
        QCOMPARE(columns.row(500), 3);
        QCOMPARE(columns.row(103), -1);
        QCOMPARE(columns.row(99), -1);
        QCOMPARE(columns.row(503), -1);
        QCOMPARE(columns.day(0), QDate(2026, 3, 31));
        QCOMPARE(columns.day(3), QDate(2024, 2, 29));
        QCOMPARE(columns.firstDay(), QDate(2024, 2, 29));
        QCOMPARE(columns.lastDay(), QDate(2026, 3, 31));
        QCOMPARE(
            words(columns, u"source"_s), (QStringList{u"Web"_s, u"Phone"_s, u"Web"_s, u"Web"_s, u"Phone"_s, u"Web"_s}));
        QCOMPARE(words(columns, u"region"_s),
            (QStringList{u"Coast"_s, u"Lakes"_s, u"Coast"_s, u""_s, u"Lakes"_s, u"Lakes"_s}));
        QCOMPARE(words(columns, u"plan"_s), (QStringList{u""_s, u"gold"_s, u""_s, u"basic"_s, u""_s, u""_s}));
        QCOMPARE(columns.question({npsId})->narrow, (std::vector<quint8>{9, 255, 0, 255, 255, 10}));
        const std::vector<float> &minutes = columns.question({effortId})->wide;
        QCOMPARE(minutes.size(), 6U);
        QCOMPARE(minutes[0], 2.5F);
        QCOMPARE(minutes[3], 300.F);
        QVERIFY(std::isnan(minutes[1]));
        const OptionColumn *reasons = columns.options({reasonsId});
        QVERIFY(reasons);
        QCOMPARE(ids(columns, reasons->answered), (QList<qint64>{100, 502}));
        QCOMPARE(ids(columns, reasons->chosen[0]), (QList<qint64>{100}));
        QCOMPARE(ids(columns, reasons->chosen[1]), (QList<qint64>{100, 502}));
        const auto order = columns.byDay();
        QList<qint64> newestFirst;
        for (const quint32 row : order)
            newestFirst.append(columns.id(row));
        QCOMPARE(newestFirst, (QList<qint64>{100, 502, 501, 102, 101, 500}));
    }

    void anEmptyProject()
    {
        TestProject project;
        const Columns columns = loaded(project, {{u"region"_s}, {}, true, true});
        QCOMPARE(columns.size(), 0);
        QVERIFY(!columns.firstDay().isValid());
        QVERIFY(columns.matching({}).empty());
        QVERIFY(Columns().matching({}).empty());
    }

    void slices_data()
    {
        QTest::addColumn<Slice>("slice");
        QTest::addColumn<QList<qint64>>("expected");
        QTest::newRow("everything") << Slice() << QList<qint64>{100, 101, 102, 500, 501, 502};
        QTest::newRow("from a day") << Slice{{QDate(2026, 2, 28), {}}, {}, {}} << QList<qint64>{100, 102, 501, 502};
        QTest::newRow("until a day") << Slice{{{}, QDate(2026, 2, 28)}, {}, {}} << QList<qint64>{101, 500};
        QTest::newRow("a period") << Slice{{QDate(2026, 2, 28), QDate(2026, 3, 31)}, {}, {}}
                                  << QList<qint64>{102, 501, 502};
        QTest::newRow("no day") << Slice{{QDate(2026, 2, 28), QDate(2026, 2, 28)}, {}, {}} << QList<qint64>{};
        QTest::newRow("one region") << Slice{{}, {{u"region"_s, {u"Lakes"_s}}}, {}} << QList<qint64>{101, 501, 502};
        QTest::newRow("two regions") << Slice{{}, {{u"region"_s, {u"Lakes"_s, u"Coast"_s}}}, {}}
                                     << QList<qint64>{100, 101, 102, 501, 502};
        QTest::newRow("all regions") << Slice{{}, {{u"region"_s, {u"Lakes"_s, u"Coast"_s, u""_s}}}, {}}
                                     << QList<qint64>{100, 101, 102, 500, 501, 502};
        QTest::newRow("no region") << Slice{{}, {{u"region"_s, {}}}, {}} << QList<qint64>{};
        QTest::newRow("region not known") << Slice{{}, {{u"region"_s, {u""_s}}}, {}} << QList<qint64>{500};
        QTest::newRow("region and source")
            << Slice{{}, {{u"region"_s, {u"Lakes"_s}}, {u"source"_s, {u"Phone"_s}}}, {}} << QList<qint64>{101, 501};
        QTest::newRow("an attribute") << Slice{{}, {{u"plan"_s, {u"gold"_s}}}, {}} << QList<qint64>{101};
        QTest::newRow("a value that nothing has") << Slice{{}, {{u"region"_s, {u"Moon"_s}}}, {}} << QList<qint64>{};
        QTest::newRow("a dimension that is not loaded") << Slice{{}, {{u"team"_s, {u""_s}}}, {}} << QList<qint64>{};
        QTest::newRow("before all counting")
            << Slice{{QDate(1900, 1, 1), QDate(1960, 1, 1)}, {}, {}} << QList<qint64>{};
    }
    void slices()
    {
        QFETCH(Slice, slice);
        QFETCH(QList<qint64>, expected);
        TestProject project;
        fill(project);
        const Columns columns = loaded(project, everything);
        QCOMPARE(ids(columns, columns.matching(slice)), expected);
        const std::vector<qint64> found{99, 102, 300, 501, 900};
        QList<qint64> both = expected;
        both.removeIf([&](qint64 id) { return std::find(found.begin(), found.end(), id) == found.end(); });
        QCOMPARE(ids(columns, columns.matching(slice, &found)), both);
    }

    void unknownNamesAreListed()
    {
        TestProject project;
        fill(project);
        const auto dimension = Columns::load(project->session(), {{u"planet"_s}, {}, false, false});
        QVERIFY(!dimension);
        QCOMPARE(dimension.error().kind, ErrorKind::Invalid);
        QVERIFY(dimension.error().message.contains(u"planet"_s));
        QVERIFY(dimension.error().message.contains(
            u"source, language, touchpoint, channel, segment, region, team, product, plan"_s));
        const auto question = Columns::load(project->session(), {{}, {{504}}, false, false});
        QVERIFY(!question);
        QVERIFY(question.error().message.contains(u"minutes, nps, reasons"_s));
    }

    void newRowsAreAdded_data() { TestProject::addEngines(); }
    void newRowsAreAdded()
    {
        QFETCH(QString, engine);
        TestProject project(engine);
        fill(project);
        const Columns before = loaded(project, everything);
        // The first region has more than a byte's codes now, and a source is new.
        write(project, {u"INSERT INTO source (id, version, name, kind, made_at) VALUES (3, 1, 'Mail', 'survey', 0)"_s});
        QStringList values;
        for (int code = 3; code < 300; ++code)
            values.append(u"INSERT INTO dimension_value (dimension_id, code, text) VALUES (5, %1, 'R%1')"_s.arg(code));
        write(project, values);
        write(project,
            {response(503, 3, u"2026-04-01"_s, 299, 1), response(600, 11, u"2026-04-02"_s, 2), answer(npsId, 600, 7),
                answer(npsId, 503, 11.5), answer(reasonsId, 600, 1),
                u"INSERT INTO attribute (dimension_id, response_id, code) VALUES (20, 600, 1)"_s});
        raise(project, false);
        const Columns after = loaded(project, everything, before);
        QCOMPARE(before.size(), 6); // a snapshot stays as it was
        QCOMPARE(words(before, u"region"_s).size(), 6);
        QCOMPARE(after.size(), 8);
        QVERIFY(after.revision() != before.revision());
        QCOMPARE(words(after, u"region"_s),
            (QStringList{u"Coast"_s, u"Lakes"_s, u"Coast"_s, u""_s, u"Lakes"_s, u"Lakes"_s, u"R299"_s, u"Lakes"_s}));
        QCOMPARE(words(after, u"source"_s).mid(5), (QStringList{u"Web"_s, u"Mail"_s, u"Web"_s}));
        QCOMPARE(words(after, u"plan"_s).last(), u"gold"_s);
        QCOMPARE(after.question({npsId})->wide[6], 11.5F);
        QCOMPARE(after.question({npsId})->wide[0], 9.F);
        QCOMPARE(ids(after, after.options({reasonsId})->chosen[0]), (QList<qint64>{100, 600}));
        QCOMPARE(after.byDay()[0], 7U);
        QCOMPARE(
            ids(after, after.matching({{}, {{u"region"_s, {u"Lakes"_s}}}, {}})), (QList<qint64>{101, 501, 502, 600}));
        const Columns anew = loaded(project, everything);
        QCOMPARE(words(anew, u"region"_s), words(after, u"region"_s));
        QCOMPARE(words(anew, u"source"_s), words(after, u"source"_s));
        QCOMPARE(anew.bytes() > 0, true);
    }

    void smallerIdsAreFoundToo()
    {
        TestProject project;
        fill(project);
        const Columns before = loaded(project, everything);
        write(project, {response(50, 11, u"2026-04-01"_s, 1), answer(npsId, 50, 3)}); // another clock
        raise(project, false);
        const Columns after = loaded(project, everything, before);
        QCOMPARE(after.size(), 7);
        QCOMPARE(after.id(0), 50);
        QCOMPARE(after.question({npsId})->narrow[0], quint8(3));
    }

    void changedAndRemovedRowsAreReadAnew()
    {
        TestProject project;
        fill(project);
        const Columns before = loaded(project, everything);
        write(project,
            {u"UPDATE answer SET value = 1 WHERE question_id = 501 AND response_id = 100"_s,
                u"DELETE FROM attribute WHERE response_id = 101"_s, u"DELETE FROM response WHERE id = 101"_s});
        QCOMPARE(loaded(project, everything, before).size(), 6); // nobody has told yet
        raise(project, true);
        const Columns after = loaded(project, everything, before);
        QCOMPARE(after.size(), 5);
        QCOMPARE(after.question({npsId})->narrow[0], quint8(1));
    }

    void partsAreLoadedWhenAsked()
    {
        TestProject project;
        fill(project);
        const Columns plain = loaded(project, {});
        QVERIFY(!plain.dimension(u"region"_s));
        QVERIFY(plain.dimension(u"source"_s));
        QVERIFY(!plain.question({npsId}));
        QVERIFY(plain.byDay().empty());
        const Columns more = loaded(project, {{u"region"_s, u"source"_s}, {{npsId}}, false, false}, plain);
        QVERIFY(!plain.dimension(u"region"_s));
        QVERIFY(more.dimension(u"region"_s));
        QCOMPARE(more.days().data(), plain.days().data()); // one copy
        const Columns less = loaded(project, {}, more);
        QVERIFY(less.dimension(u"region"_s));
    }

    void aRenamedSource()
    {
        TestProject project;
        fill(project);
        const Columns before = loaded(project, {});
        write(project, {u"UPDATE source SET name = 'Site' WHERE id = 11"_s});
        QCOMPARE(words(loaded(project, {}, before), u"source"_s).first(), u"Site"_s);
    }

    void contradictionsAreErrors_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::newRow("a day that is none") << u"UPDATE response SET day = '2026-3-31' WHERE id = 100"_s;
        QTest::newRow("a code without value") << u"UPDATE response SET region = 77 WHERE id = 102"_s;
        QTest::newRow("a code below zero") << u"UPDATE response SET region = -1 WHERE id = 102"_s;
        QTest::newRow("an option that is not offered")
            << u"INSERT INTO answer (question_id, response_id, value) VALUES (503, 102, 9)"_s;
    }
    void contradictionsAreErrors()
    {
        QFETCH(QString, damage);
        TestProject project;
        fill(project);
        write(project, {damage});
        const auto columns = Columns::load(project->session(), everything);
        QVERIFY(!columns);
        QCOMPARE(columns.error().kind, ErrorKind::Storage);
        QVERIFY(Columns::load(project->session(), {}).operator bool()
            == (qstrcmp(QTest::currentDataTag(), "a day that is none") != 0));
    }

    void canBeStopped()
    {
        TestProject project;
        fill(project);
        must(project->write([](Session &session) {
            return session.repeat(
                "INSERT INTO response (id, source_id, batch_id, key_hash, fingerprint, day) VALUES (:id, 11, 1, :key, 0, '2026-01-01')",
                70'000, [](Binder &bind, qint64 row) {
                    bind.integer(1, 10'000 + row);
                    bind.integer(2, row);
                });
        }));
        const Progress progress;
        progress.cancel();
        const auto columns = Columns::load(project->session(), {}, {}, progress);
        QVERIFY(!columns);
        QCOMPARE(columns.error().kind, ErrorKind::Cancelled);
        // 70 006 rows, many words of bits, and the session works on
        const Columns all = loaded(project, everything);
        qsizetype count = 0;
        for (const quint64 word : all.matching({{}, {{u"source"_s, {u"Web"_s}}}, {}}))
            count += std::popcount(word);
        QCOMPARE(count, 70'004);
    }
};

QTEST_GUILESS_MAIN(TestColumns)
#include "tst_columns.moc"
