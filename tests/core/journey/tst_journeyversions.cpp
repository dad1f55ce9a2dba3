// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journey/journeyversions.h"

#include "core/journey/journeyedit.h"
#include "core/journey/journeys.h"
#include "core/journey/journeystart.h"
#include "core/journey/mapjson.h"
#include "core/store/edit.h"
#include "tests/kit/surveyproject.h"
#include "tests/kit/testproject.h"

#include <QTest>

using namespace hearken;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 5, 12);

/// Half a year of visits and bills. The first stage is folded, and its journey shows neither measure nor quotes.
struct Desk
{
    explicit Desk(const QString &engine)
        : project(engine)
    {
        set = journeyFromOutline(
            u"Service"_s, {{u"Use"_s, {u"Visit"_s, u"Bill"_s}}, {u"Leave"_s, {u"Farewell"_s}}}, {});
        Journey &journey = set.journeys[0];
        journey.metric = u"csat"_s;
        journey.stages[0].folded = true;
        for (JourneyLane &lane : journey.lanes)
            lane.hidden = lane.kind == LaneKind::Measure || lane.kind == LaneKind::Verbatims;
        QList<SurveyAnswer> answers = serviceAnswers();
        for (SurveyAnswer &answer : answers)
            answer.comment = u"The technician came late, and nobody had called before"_s;
        must(putSurvey(*project, answers));
        must(project->edit<JourneySets>(u"Add"_s, std::nullopt, set));
    }

    static void must(const Done &done)
    {
        if (!done)
            qFatal("%s (%s)", qUtf8Printable(done.error().message), qUtf8Printable(done.error().detail));
    }

    template <class T>
    static T must(const Result<T> &made)
    {
        if (!made)
            qFatal("%s (%s)", qUtf8Printable(made.error().message), qUtf8Printable(made.error().detail));
        return *made;
    }

    JourneyGround ground() { return must(JourneyGround::load(project->session(), key(), today)); }
    QString key() const { return set.journeys.at(0).key; }

    JourneySnapshot keep(const JourneyView &view)
    {
        const JourneyGround now = ground();
        const Journey journey = must(Journeys::all(project->session())).constFirst();
        const Columns columns = must(Columns::load(project->session(), keptNeeds(journey, now, view)));
        const JourneySnapshot version = must(
            keptVersion(project->session(), journey, now, columns, view, QDate(2026, 2, 28)));
        must(project->edit<JourneySnapshots>(u"Keep"_s, std::nullopt, version));
        return version;
    }

    ComparedVersions compared(const JourneyView &view)
    {
        const JourneyGround now = ground();
        const QList<Journey> journeys = must(Journeys::all(project->session()));
        const Columns columns = must(Columns::load(project->session(), versionsNeeds(journeys, now, view, key())));
        return must(comparedVersions(project->session(), columns, now, key(), {}, {}, view));
    }

    TestProject project;
    JourneySet set;
};

JourneyView viewOf(const Period &period, const QString &region = {})
{
    JourneyView view;
    view.slice = Slice{period, {}, {}};
    if (!region.isEmpty())
        view.slice = view.slice.with(u"region"_s, region);
    return view;
}

const Period winter{QDate(2025, 12, 1), QDate(2026, 3, 1)};
const Period spring{QDate(2026, 3, 3), QDate(2026, 5, 12)};

} // namespace

class TestJourneyVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void everythingThatTheMapCouldShowIsKept_data() { TestProject::addEngines(); }
    void everythingThatTheMapCouldShowIsKept()
    {
        QFETCH(QString, engine);
        Desk desk(engine);
        const JourneySnapshot kept = desk.keep(viewOf(winter));
        QCOMPARE(kept.number, 1);
        QVERIFY(kept.was.stages.at(0).folded); // as it was typed
        desk.project.reopen();
        const auto stored = JourneySnapshots::of(desk.project->session(), desk.key());
        QCOMPARE(stored->constFirst().numbers, kept.numbers);
        QCOMPARE(stored->constFirst().touchpoints.size(), 3);
        const JourneyMap map = mapFromText(stored->constFirst().numbers);
        QCOMPARE(map.slice, (Slice{winter, {}, {}}));
        QCOMPARE(map.columns.size(), 3);
        const QList<MeasureCell> cells = measuresOf(map);
        QCOMPARE(cells.size(), 3);
        QVERIFY(cells.at(0).isKnown()); // of the folded stage, in the hidden lane
        QCOMPARE(cells.at(0).n, 360); // four visits on each of ninety days
        const auto quotes = std::find_if(
            map.lanes.cbegin(), map.lanes.cend(), [](const MapLane &lane) { return lane.kind == LaneKind::Verbatims; });
        QVERIFY(quotes != map.lanes.cend());
        QVERIFY(std::get<QList<QuoteCell>>(quotes->content).at(0).text.startsWith(u"The technician"_s));
        QCOMPARE(desk.keep(viewOf(spring)).number, 2);
    }

    void anOpenPeriodIsKeptAsItWasCounted()
    {
        Desk desk(u"sqlite"_s);
        const JourneyMap map = mapFromText(desk.keep({}).numbers);
        QCOMPARE(map.slice.period, (Period{QDate(2025, 11, 11), QDate(2026, 5, 12)}));
    }

    void isComparedWithThePeriodsSaid_data() { TestProject::addEngines(); }
    void isComparedWithThePeriodsSaid()
    {
        QFETCH(QString, engine);
        Desk desk(engine);
        desk.keep(viewOf(winter));
        const ComparedVersions found = desk.compared(viewOf(spring));
        QCOMPARE(found.foundation,
            u"Before counts 1 Dec 2025 to 28 Feb 2026, all feedback. Now counts 3 Mar 2026 to 11 May 2026, all feedback."_s);
        QCOMPARE(found.comparison.steps.size(), 3);
        const StepChange &visit = found.comparison.steps.at(0);
        QCOMPARE(visit.before.n, 360);
        QVERIFY(visit.real); // of a stage that was folded then, and is now
        QCOMPARE(visit.verdict, u"Real drop"_s);
        const ComparedVersions narrowed = desk.compared(viewOf(spring, u"Coast"_s));
        QVERIFY2(
            narrowed.foundation.endsWith(
                u"Now counts 3 Mar 2026 to 11 May 2026, Coast. These are different customers, so a difference need "
                "not be a change."_s),
            qPrintable(narrowed.foundation));
    }

    void comesBackWithItsFolds_data() { TestProject::addEngines(); }
    void comesBackWithItsFolds()
    {
        QFETCH(QString, engine);
        Desk desk(engine);
        const JourneySnapshot kept = desk.keep(viewOf(winter));
        const JourneySet before = Desk::must(JourneySets::all(desk.project->session()));
        JourneySet open = before;
        open.journeys[0] = withStageFolded(open.journeys.at(0), open.journeys.at(0).stages.at(0).key, false).journey;
        open = withNextVersions(before, open);
        Desk::must(desk.project->edit<JourneySets>(u"Unfold"_s, before, open));
        Desk::must(desk.project->edit<JourneySets>(u"Back"_s, open, withRestored(open, kept)));
        const Journey back = Desk::must(Journeys::all(desk.project->session())).constFirst();
        QCOMPARE(back.stages, kept.was.stages);
        QVERIFY(back.stages.at(0).folded);
        QCOMPARE(back.lanes, kept.was.lanes);
    }

    void ofBeforeWithoutAPeriodNothingIsSaid()
    {
        Desk desk(u"sqlite"_s);
        JourneySnapshot old;
        old.id = Id<JourneySnapshot>::make();
        old.journey = desk.key();
        old.day = QDate(2026, 2, 28);
        old.was = desk.set.journeys.at(0);
        Desk::must(desk.project->edit<JourneySnapshots>(u"Keep"_s, std::nullopt, old));
        QVERIFY(desk.compared(viewOf(spring)).foundation.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestJourneyVersions)
#include "tst_journeyversions.moc"
