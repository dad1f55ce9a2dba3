// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journey/stepevidence.h"

#include "core/journey/journeys.h"
#include "core/journey/journeystart.h"
#include "core/store/edit.h"
#include "tests/kit/must.h"
#include "tests/kit/surveyproject.h"
#include "tests/kit/testproject.h"

#include <QTest>

using namespace hearken;
using namespace Qt::StringLiterals;

namespace {

/// The evidence of the visits of half a year: Coast 30% (3 of 10 since March), North 80%.
struct Desk
{
    Desk()
    {
        answers = serviceAnswers();
        for (SurveyAnswer &answer : answers)
            answer.comment = u"The technician came late, and nobody had called before"_s;
        JourneySet set = journeyFromOutline(u"Service"_s, {{u"Use"_s, {u"Visit"_s, u"Bill"_s}}}, {});
        set.journeys[0].metric = u"csat"_s;
        journey = set.journeys.at(0);
        visit = set.touchpoints.at(0);
        view.slice.period = {QDate(2026, 3, 3), QDate(2026, 5, 12)};
        must(putSurvey(*project, answers));
        must(project->edit<JourneySets>(u"Add"_s, std::nullopt, set));
    }

    Result<StepEvidence> evidence(bool highIsGood)
    {
        Session &session = project->session();
        const auto ground = JourneyGround::load(session, journey.key, QDate(2026, 5, 12));
        if (!ground)
            return ground.error();
        const auto columns = Columns::load(session, stepNeeds(journey, *ground, view));
        if (!columns)
            return columns.error();
        MeasureCell cell;
        cell.highIsGood = highIsGood;
        cell.goal = 0.6;
        return stepEvidence(session, journey, *ground, visit, cell, *columns, view);
    }

    TestProject project;
    QList<SurveyAnswer> answers;
    Journey journey;
    Touchpoint visit;
    JourneyView view;
};

QString told(const StepEvidence &evidence)
{
    QStringList parts;
    for (const EvidencePart &part : evidence.parts) {
        const QString side = part.side == Side::Under ? u"under"_s : part.side == Side::Over ? u"over"_s : u"plain"_s;
        parts.append(part.name % u' ' % side);
    }
    return parts.join(u", "_s);
}

} // namespace

class TestStepEvidence : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theWorstPartComesFirst()
    {
        Desk desk;
        const auto high = desk.evidence(true);
        QVERIFY(high);
        QCOMPARE(told(*high), u"Coast under, North over"_s);
        const auto low = desk.evidence(false); // as of effort, where little is good
        QVERIFY(low);
        QCOMPARE(told(*low), u"North under, Coast over"_s);
    }

    void quotesSayWhoSaidThem()
    {
        Desk desk;
        const auto evidence = desk.evidence(true);
        QVERIFY(evidence);
        QVERIFY(!evidence->quotes.isEmpty());
        for (const Quote &quote : evidence->quotes) {
            const SurveyAnswer &answer = desk.answers.at(quote.response - 5001);
            QCOMPARE(quote.place,
                u"%1 of 5 · %2 · %3"_s.arg(answer.csat)
                    .arg(answer.region, QLocale::c().toString(answer.day, u"d MMM yyyy"_s)));
        }
    }
};

QTEST_GUILESS_MAIN(TestStepEvidence)
#include "tst_stepevidence.moc"
