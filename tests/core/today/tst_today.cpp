// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/assemble.h"
#include "core/briefing/briefingjson.h"
#include "core/briefing/issued.h"
#include "core/briefing/outlines.h"
#include "core/journey/journeys.h"
#include "core/journey/journeystart.h"
#include "core/programme/goals.h"
#include "core/store/edit.h"
#include "core/store/projectsettings.h"
#include "core/store/projectsheet.h"
#include "core/today/rhythm.h"
#include "core/today/today.h"
#include "core/today/week.h"
#include "tests/kit/surveyproject.h"
#include "tests/kit/testproject.h"

#include <QTest>

using namespace hearken;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 5, 12), QTime(9, 0), Qt::UTC);

/// Half a year of the service, and a second source "Calls" of Priya Nair that was heard daily until 2 May.
void fill(TestProject &project)
{
    QVERIFY(bool(putSurvey(*project, serviceAnswers())));
    const Done calls = project->write([](Session &session) -> Done {
        const auto source = session.run("INSERT INTO source (id, version, name, kind, owner, made_at) "
                                        "VALUES (32, 1, 'Calls', 'contact-centre', 'Priya Nair', 0)");
        if (!source)
            return source.error();
        for (QDate day(2026, 2, 1); day <= QDate(2026, 5, 2); day = day.addDays(1)) {
            const auto row = session.run("INSERT INTO response (id, source_id, batch_id, key_hash, fingerprint, day) "
                                         "VALUES (:id, 32, 51, :id, 0, :day)",
                {{":id", qint64(900000 + day.dayOfYear())}, {":day", day.toString(Qt::ISODate)}});
            if (!row)
                return row.error();
        }
        return {};
    });
    QVERIFY(bool(calls));
}

Result<Today> pageOf(Project &project)
{
    auto plan = todayPlan(project.session(), now.date());
    if (!plan)
        return plan.error();
    auto columns = Columns::load(project.session(), plan->needs);
    if (!columns)
        return columns.error();
    return makeToday(project.session(), *plan, *columns, now);
}

QStringList wordsOf(const Today &today, TodayPart part)
{
    QStringList words;
    for (const TodayLine &line : today.block(part)->lines)
        words.append(line.words());
    return words;
}

/// Approves the first ready-made outline over the 90 days to 11 May, as of 12 May.
Done issueBriefing(Project &project)
{
    const Outline outline = readyOutlines().constFirst();
    if (const Done kept = project.edit<Outlines>(u"Keep"_s, {}, outline); !kept)
        return kept;
    Session &session = project.session();
    const auto facts = Facts::load(session, now.date());
    const auto needs = facts ? briefingNeeds(session, outline, *facts) : Result<Columns::Needs>(facts.error());
    const auto columns = needs ? Columns::load(session, *needs) : Result<Columns>(needs.error());
    const auto ask = briefingAsk(session, outline, {{QDate(2026, 2, 11), QDate(2026, 5, 12)}, {}, {}}, now.date());
    if (!columns || !ask)
        return columns ? ask.error() : columns.error();
    const auto briefing = assemble(session, *columns, *facts, *ask);
    if (!briefing)
        return briefing.error();
    Issued issued;
    issued.id = Id<Issued>::make();
    issued.outline = outline.id;
    issued.name = briefing->name;
    issued.briefing = briefingJson(*briefing);
    return project.edit<IssuedBriefings>(u"Approve"_s, {}, issued);
}

SourceDays heard(const QList<int> &daysAgo, int days = 60)
{
    SourceDays source{u"Source"_s, QList<qint64>(days, 0)};
    for (const int ago : daysAgo)
        source.days[days - 1 - ago] = 3;
    return source;
}

QList<int> each(int from, int to, int step)
{
    QList<int> list;
    for (int day = from; day <= to; day += step)
        list.append(day);
    return list;
}

} // namespace

class TestToday : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void learnsARhythm_data();
    void learnsARhythm();
    void anEmptyProjectIsTheGuide();
    void tellsWhatMoved();
    void tellsMomentsOfTruthThatMoved();
    void aMomentIsGuardedAndAPlanIsNoNews();
    void tellsWhatNeedsSomebody();
    void tellsProblemsOfImports();
    void tellsBriefingsThatChanged();
    void goalsFarthestFirst();
    void theWeekHasSevenDays();
    void theGuideTicksItselfOff();
};

void TestToday::learnsARhythm_data()
{
    QTest::addColumn<QList<int>>("daysAgo");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("silent");
    QTest::newRow("daily, heard today") << each(0, 40, 1) << u"daily"_s << false;
    QTest::newRow("daily, two quiet days are nothing") << each(2, 40, 1) << u"daily"_s << false;
    QTest::newRow("daily, silent for three") << each(3, 40, 1) << u"daily"_s << true;
    QTest::newRow("weekly, heard two weeks ago") << each(14, 56, 7) << u"weekly"_s << false;
    QTest::newRow("weekly, silent for three weeks") << each(21, 59, 6) << u"weekly"_s << true;
    QTest::newRow("it was as silent before") << (each(9, 20, 1) + each(31, 50, 1)) << u"daily"_s << false;
    QTest::newRow("every ten days") << QList<int>{0, 9, 19, 29, 39, 49, 59} << u"every 10 days"_s << false;
    QTest::newRow("too seldom to tell") << QList<int>{40, 45, 50} << QString() << false;
    QTest::newRow("never") << QList<int>{} << QString() << false;
}

void TestToday::learnsARhythm()
{
    QFETCH(QList<int>, daysAgo);
    QFETCH(QString, words);
    QFETCH(bool, silent);
    const Rhythm rhythm = rhythmOf(heard(daysAgo));
    QCOMPARE(rhythmWords(rhythm), words);
    QCOMPARE(rhythm.isSilent(), silent);
}

void TestToday::anEmptyProjectIsTheGuide()
{
    TestProject project;
    const auto today = pageOf(*project);
    QVERIFY(bool(today));
    QVERIFY(!today->day.isValid());
    QVERIFY(today->blocks.isEmpty());
    QCOMPARE(today->guide.size(), 6);
    for (const GuideStep &step : today->guide)
        QVERIFY2(!step.done, qPrintable(step.title));
}

void TestToday::tellsWhatMoved()
{
    TestProject project;
    fill(project);
    const auto today = pageOf(*project);
    QVERIFY(bool(today));
    QCOMPARE(today->day, QDate(2026, 5, 11));
    QCOMPARE(today->period, (Period{QDate(2026, 2, 11), QDate(2026, 5, 12)}));
    QVERIFY2(today->verdict.startsWith(u"One real drop: "_s), qPrintable(today->verdict));
    QVERIFY2(today->verdict.contains(u"in Coast"_s), qPrintable(today->verdict));
    QVERIFY2(today->verdict.endsWith(u"show no signal."_s) || today->verdict.endsWith(u"shows no signal."_s),
        qPrintable(today->verdict));
    const QList<TodayLine> &changes = today->block(TodayPart::Changes)->lines;
    QVERIFY(!changes.isEmpty());
    QCOMPARE(changes.first().tone, Tone::Attention);
    QCOMPARE(changes.first().title, u"CSAT in Coast fell to 61% in these 90 days, from 80% in the 90 days before"_s);
    // It opens the very responses that it is about.
    const Slice behind = Slice::fromMap(changes.first().link.slice);
    QCOMPARE(behind.where.value(u"region"_s), QStringList{u"Coast"_s});
    QCOMPARE(behind.period, today->period);
    QCOMPARE(wordsOf(*today, TodayPart::Comments).size(), todayLines(TodayPart::Comments));
}

namespace {

/// A journey over both touchpoints of the service, both moments of truth.
JourneySet serviceJourney(const QString &name)
{
    JourneySet set = journeyFromOutline(name, {{u"Use"_s, {u"Visit"_s, u"Bill"_s}}}, {});
    set.journeys[0].metric = u"csat"_s;
    for (JourneyStep &step : set.journeys[0].stages[0].steps)
        step.momentOfTruth = true;
    return set;
}

QList<TodayLine> momentLines(const Today &today)
{
    QList<TodayLine> lines = today.block(TodayPart::Changes)->lines;
    lines.removeIf([](const TodayLine &line) { return line.link.page != "journeys"_L1; });
    return lines;
}

} // namespace

void TestToday::tellsMomentsOfTruthThatMoved()
{
    TestProject project;
    fill(project);
    JourneySet set = serviceJourney(u"New customer"_s);
    QVERIFY(project->edit<JourneySets>(u"Add"_s, std::nullopt, set));
    // The same moments in another journey are no further news.
    JourneySet again = serviceJourney(u"All over"_s);
    again.touchpoints = {};
    for (qsizetype i = 0; i < 2; ++i)
        again.journeys[0].stages[0].steps[i].touchpoint = set.touchpoints.at(i).key;
    again.journeys[0].position = 1;
    QVERIFY(project->edit<JourneySets>(u"Add"_s, std::nullopt, again));
    const auto today = pageOf(*project);
    QVERIFY(today);
    const QList<TodayLine> lines = momentLines(*today);
    QCOMPARE(lines.size(), 1); // the bill stands where it stood
    const TodayLine &line = lines.constFirst();
    QVERIFY2(line.title.startsWith(u"Moment of truth “Visit” fell to "_s), qPrintable(line.title));
    QCOMPARE(line.tone, Tone::Attention);
    QVERIFY2(line.detail.contains(u"in the journey “New customer”"_s), qPrintable(line.detail));
    QVERIFY2(line.detail.contains(u"95%"_s) && line.detail.contains(u"n "_s), qPrintable(line.detail));
    const JourneyStep &step = set.journeys.at(0).stages.at(0).steps.at(0);
    QCOMPARE(line.link.key, QString(set.journeys.at(0).key % u'#' % step.key));
    QCOMPARE(today->block(TodayPart::Changes)->lines.constFirst().title, line.title); // it comes first
}

void TestToday::aMomentIsGuardedAndAPlanIsNoNews()
{
    TestProject project;
    fill(project);
    JourneySet set = serviceJourney(u"Key customers"_s);
    // 21 answers of half a year: too few in either period for the least number of 15.
    set.journeys[0].personas = {{u"key"_s, u"Key"_s, {}, Slice().with(u"segment"_s, u"Key"_s)}};
    QVERIFY(project->edit<JourneySets>(u"Add"_s, std::nullopt, set));
    QVERIFY(project->write(
        [](Session &session) { return ProjectSettings::put(session, u"minimum_n"_s, u"15"_s); }, {u"setting"_s}));
    JourneySet plan = serviceJourney(u"From autumn"_s);
    plan.journeys[0].time = JourneyTime::ToBe;
    QVERIFY(project->edit<JourneySets>(u"Add"_s, std::nullopt, plan));
    const auto today = pageOf(*project);
    QVERIFY(today);
    QVERIFY(momentLines(*today).isEmpty());
}

void TestToday::tellsWhatNeedsSomebody()
{
    TestProject project;
    fill(project);
    const auto today = pageOf(*project);
    QVERIFY(bool(today));
    const QList<TodayLine> &lines = today->block(TodayPart::NeedsYou)->lines;
    QCOMPARE(lines.size(), 1);
    QCOMPARE(
        lines.first().words(), u"Calls has been silent for 9 days, Expected daily · owner Priya Nair, since 3 May"_s);
    QCOMPARE(lines.first().urgency, Urgency::Late);
    QCOMPARE(Slice::fromMap(lines.first().link.slice).where.value(u"source"_s), QStringList{u"Calls"_s});
}

void TestToday::tellsProblemsOfImports()
{
    TestProject project;
    fill(project);
    const Done batches = project->write([](Session &session) -> Done {
        const qint64 started = now.addDays(-2).toMSecsSinceEpoch();
        const qint64 old = now.addDays(-60).toMSecsSinceEpoch();
        for (const auto &[id, file, state, rows, refused, at] :
            {std::tuple(61, u"may.csv"_s, u"done"_s, 100, 12, started),
                std::tuple(62, u"calls.csv"_s, u"running"_s, 4000, 0, started),
                std::tuple(63, u"march.csv"_s, u"done"_s, 100, 7, old)}) {
            const auto done = session.run(
                "INSERT INTO batch (id, kind, source_id, file, file_hash, format, mapping, state, started_at, "
                "watermark, rows, refused) VALUES (:id, 'feedback', :source, :file, :file, 'csv', '{}', :state, "
                ":at, :rows, :rows, :refused)",
                {{":id", qint64(id)}, {":source", qint64(id == 61 ? 31 : 32)}, {":file", file}, {":state", state},
                    {":at", at}, {":rows", qint64(rows)}, {":refused", qint64(refused)}});
            if (!done)
                return done.error();
        }
        return {};
    });
    QVERIFY2(bool(batches), qPrintable(batches ? QString() : batches.error().message));
    const auto today = pageOf(*project);
    QVERIFY(bool(today));
    const QString told = wordsOf(*today, TodayPart::NeedsYou).join(u'\n');
    QVERIFY2(told.contains(u"The import of calls.csv was stopped, 4,000 rows are in."_s), qPrintable(told));
    QVERIFY2(told.contains(u"12 rows of may.csv were refused, 88 of 100 rows are in."_s), qPrintable(told));
    QVERIFY2(!told.contains(u"march.csv"_s), qPrintable(told)); // two months ago is no news
    // What was stopped comes before what was merely left out.
    QVERIFY(told.indexOf(u"calls.csv"_s) < told.indexOf(u"may.csv"_s));
}

void TestToday::tellsBriefingsThatChanged()
{
    TestProject project;
    fill(project);
    QVERIFY(bool(issueBriefing(*project)));
    // Nothing came in since: an approved briefing still holds.
    auto today = pageOf(*project);
    QVERIFY(bool(today));
    QCOMPARE(today->block(TodayPart::NeedsYou)->lines.size(), 1);
    // The good scores of the last 11 of 90 days turn bad: 59 of the 506 in 720.
    QVERIFY(bool(project->write([](Session &session) -> Done {
        const auto changed = session.run(
            "UPDATE answer SET value = 1 WHERE value = 4 AND response_id IN (SELECT id FROM response "
            "WHERE day >= '2026-05-01' AND id < 900000)");
        return changed ? Done() : Done(changed.error());
    })));
    today = pageOf(*project);
    QVERIFY(bool(today));
    const QStringList words = wordsOf(*today, TodayPart::NeedsYou);
    QCOMPARE(words.size(), 2);
    const TodayLine &line = today->block(TodayPart::NeedsYou)->lines.at(1);
    QCOMPARE(line.title, u"Executive briefing: 5 numbers changed since it was approved"_s);
    QCOMPARE(line.detail, u"CSAT went from 70% to 62%"_s);
    QCOMPARE(line.due, u"of 12 May"_s);
    QCOMPARE(line.action, u"Compare"_s);
    QCOMPARE(line.urgency, Urgency::Soon);
    QCOMPARE(line.link, (Link{u"briefings"_s, readyOutlines().constFirst().name, {}}));
}

void TestToday::goalsFarthestFirst()
{
    TestProject project;
    fill(project);
    QVERIFY(pageOf(*project)->block(TodayPart::Goals)->lines.isEmpty());
    QVERIFY(!pageOf(*project)->block(TodayPart::Goals)->empty.isEmpty());
    const auto facts = Facts::load(project->session(), now.date());
    QVERIFY(bool(facts) && facts->metrics.size() >= 2);
    QString csat;
    QString nps;
    for (const Metric &metric : facts->metrics) {
        csat = csat.isEmpty() && metric.kind == MetricKind::Csat && metric.touchpoint.isEmpty() ? metric.key : csat;
        nps = metric.kind == MetricKind::Nps ? metric.key : nps;
    }
    const Goal near{Id<Goal>::make(), 1, nps, {}, 0.3, QDate(2025, 1, 1), {}, u"Leila Haddad"_s};
    const Goal far{Id<Goal>::make(), 1, csat, {}, 0.95, QDate(2025, 1, 1), QDate(2026, 4, 30), u"Jun Park"_s};
    QVERIFY(bool(project->edit<Goals>(u"Set goal"_s, {}, near)));
    QVERIFY(bool(project->edit<Goals>(u"Set goal"_s, {}, far)));
    const auto today = pageOf(*project);
    QVERIFY(bool(today));
    const QList<TodayLine> &lines = today->block(TodayPart::Goals)->lines;
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.first().detail.endsWith(u"goal 95%"_s), qPrintable(lines.first().detail));
    QCOMPARE(lines.first().urgency, Urgency::Late); // its day has passed
    QVERIFY(lines.first().bar && lines.first().bar->side == Side::Under);
    QVERIFY2(lines.last().detail.endsWith(u"goal +30"_s), qPrintable(lines.last().detail));
    // A real drop under the goal needs somebody.
    QVERIFY(wordsOf(*today, TodayPart::NeedsYou).join(u'\n').contains(u"has lost its goal of 95%"_s));
}

void TestToday::theWeekHasSevenDays()
{
    QCOMPARE(weekStartOf(QDate(2026, 5, 11), Qt::Monday), QDate(2026, 5, 11));
    QCOMPARE(weekStartOf(QDate(2026, 5, 11), Qt::Sunday), QDate(2026, 5, 10));
    QCOMPARE(weekStartOf(QDate(2026, 5, 10), Qt::Monday), QDate(2026, 5, 4));
    TestProject project;
    fill(project);
    const auto today = pageOf(*project);
    QVERIFY(bool(today));
    QCOMPARE(today->week.first, QDate(2026, 5, 11));
    QCOMPARE(today->week.sources, 2);
    QCOMPARE(today->week.rows.size(), 2); // Calls is expected daily: its empty days are shown
    QCOMPARE(today->week.rows.first().source, u"Service"_s);
    QCOMPARE(today->week.rows.first().days, (QList<qint64>{8, -1, -1, -1, -1, -1, -1}));
    QCOMPARE(today->week.rows.last().days.first(), 0);
    QVERIFY(today->week.rows.first().steady);
}

void TestToday::theGuideTicksItselfOff()
{
    TestProject project;
    fill(project);
    const auto before = ProjectSheets::load(project->session());
    QVERIFY(bool(before));
    ProjectSheet after = *before;
    after.values.insert(u"currency"_s, u"€"_s);
    QVERIFY(bool(project->edit<ProjectSheets>(u"Set currency"_s, *before, after)));
    const auto done = [](const Today &today) {
        QStringList titles;
        for (const GuideStep &step : today.guide) {
            if (step.done)
                titles.append(step.title);
        }
        return titles.join(u", "_s);
    };
    QCOMPARE(done(*pageOf(*project)), u"Bring in feedback, Describe the project"_s);
    project->undoStack().undo();
    QCOMPARE(done(*pageOf(*project)), u"Bring in feedback"_s);
    ProjectSheet hidden = *before;
    hidden.values.insert(u"guide"_s, u"hidden"_s);
    QVERIFY(bool(project->edit<ProjectSheets>(u"Hide"_s, *before, hidden)));
    QVERIFY(pageOf(*project)->guide.isEmpty());
}

QTEST_GUILESS_MAIN(TestToday)
#include "tst_today.moc"
