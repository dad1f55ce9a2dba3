// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journey/journeyfile.h"
#include "core/journey/journeyjson.h"
#include "core/journey/journeystart.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringConverter>
#include <QTemporaryDir>
#include <QTest>

using namespace hearken;
using namespace Qt::StringLiterals;

namespace {

MakeKey counted()
{
    return [count = 0]() mutable { return QString(u'k' + QString::number(++count)); };
}

/// Two stages, a free lane of each kind, cards over two steps, feelings, a persona.
JourneySet full()
{
    JourneySet set = journeyFromOutline(u"New customer"_s,
        {{u"Buy"_s, {u"Order: online"_s, u"Waits"_s}, {0}}, {u"Kauf 🙂"_s, {u"زيارة الفني"_s}}, {u"Empty"_s, {}}}, {},
        counted());
    Touchpoint &order = set.touchpoints[0];
    order.channel = u"web"_s;
    order.owner = u"Zoë \"Z\", Lead"_s;
    order.department = u"=SUM(A1)"_s;
    order.process = u"Ordering"_s;
    order.heardAs = {u"Order"_s, u"Checkout"_s};
    order.metric = u"csat"_s;
    Journey &journey = set.journeys[0];
    journey.owner = u"'+Sami"_s;
    journey.metric = u"journey-csat"_s;
    journey.status = JourneyStatus::Approved;
    journey.time = JourneyTime::ToBe;
    journey.feelingQuestion = u"Feeling"_s;
    journey.personas = {{u"p"_s, u"Marta"_s, u"first line"_s, {}}};
    journey.lanes.append({u"ideas"_s, LaneKind::Text, u"Ideas"_s});
    journey.lanes.append({u"costs"_s, LaneKind::Number, u"Costs"_s});
    journey.lanes.append({u"sketch"_s, LaneKind::Picture, u"Sketch"_s});
    JourneyStep &first = journey.stages[0].steps[0];
    first.grounding = Grounding::Researched;
    first.checked = QDate(2026, 5, 4);
    first.feelings = {{QString(), -0.5}, {u"p"_s, 1.25}};
    first.expected = 0.8;
    first.forecast = 0.9;
    first.cells = {{u"ideas"_s, u"line one\nline two; \"quoted\""_s}, {u"costs"_s, u"12"_s}, {u"sketch"_s, u"a.png"_s},
        {u"asked"_s, u"24 h after"_s}};
    const QString last = journey.stages[0].steps[1].key;
    journey.cards = {
        {u"c1"_s, CardKind::Vital, CardState::Proposed, u"date kept"_s, u"56%"_s, u"impact"_s, {}, first.key, last},
        {u"c2"_s, CardKind::Action, CardState::Finished, u"Text"_s, {}, u"pilot"_s, QDate(2026, 2, 9), last, last}};
    return set;
}

QString namesOf(const Journey &journey, const QList<Touchpoint> &touchpoints)
{
    QHash<QString, QString> names;
    for (const Touchpoint &touchpoint : touchpoints)
        names.insert(touchpoint.key, touchpoint.name);
    QStringList stages;
    for (const JourneyStage &stage : journey.stages) {
        QStringList steps;
        for (const JourneyStep &step : stage.steps)
            steps.append(names.value(step.touchpoint, u"?"_s));
        stages.append(QString(stage.name % u": "_s % steps.join(u", "_s)).trimmed());
    }
    return stages.join(u" | "_s);
}

} // namespace

class TestJourneyFile : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path(const QByteArray &text, const QString &name)
    {
        const QString made = m_folder.filePath(name);
        QFile file(made);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write");
        return made;
    }

    JourneyFile read(const QByteArray &text, const QString &name, const QList<Touchpoint> &known = {})
    {
        const auto file = readJourneyFile(path(text, name), known);
        if (!file)
            qFatal("%s", qUtf8Printable(file.error().message));
        return *file;
    }

    Error refused(const QByteArray &text, const QString &name)
    {
        const auto file = readJourneyFile(path(text, name), {}, counted());
        return file ? Error{ErrorKind::Busy, u"was read"_s, {}} : file.error();
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void jsonIsLossless()
    {
        const JourneySet set = full();
        const JourneyFile file = read(writtenJourneyJson(set).text, u"a.json"_s);
        QCOMPARE(file.format, u"journey-json"_s);
        QVERIFY(file.issues.isEmpty());
        QCOMPARE(file.journeys.size(), 1);
        QCOMPARE(journeyToJson(file.journeys.first()), journeyToJson(set.journeys.first()));
        QCOMPARE(file.touchpoints.size(), set.touchpoints.size());
        for (qsizetype i = 0; i < set.touchpoints.size(); ++i)
            QCOMPARE(touchpointToJson(file.touchpoints.at(i)), touchpointToJson(set.touchpoints.at(i)));
    }

    void tablesKeepWhatIsTyped_data()
    {
        QTest::addColumn<bool>("wide");
        QTest::newRow("long") << false;
        QTest::newRow("wide") << true;
    }
    void tablesKeepWhatIsTyped()
    {
        QFETCH(bool, wide);
        const JourneySet set = full();
        const auto write = [wide](const Journey &journey, const QList<Touchpoint> &touchpoints) {
            return wide ? writtenJourneyWide(journey, touchpoints).text : writtenJourneyLong(journey, touchpoints).text;
        };
        const QByteArray text = write(set.journeys.first(), set.touchpoints);
        const JourneyFile file = read(text, u"b.csv"_s);
        QCOMPARE(file.format, wide ? u"journey-csv-wide"_s : u"journey-csv-long"_s);
        QVERIFY2(file.issues.isEmpty(), file.issues.isEmpty() ? "" : qUtf8Printable(file.issues.first().problem));
        QCOMPARE(file.journeys.size(), 1);
        const Journey &journey = file.journeys.first();
        QCOMPARE(namesOf(journey, file.touchpoints),
            u"Buy: Order: online, Waits | Kauf 🙂: زيارة الفني | Empty:"_s);
        QCOMPARE(write(journey, file.touchpoints), text); // nothing was lost on the way
        QCOMPARE(journey.cards.size(), 2);
        QCOMPARE(journey.cards.first().lastStep, journey.stages.at(0).steps.at(1).key);
        QCOMPARE(file.touchpoints.first().department, u"=SUM(A1)"_s);
        const JourneyStep &step = journey.stages.first().steps.first();
        QVERIFY(step.momentOfTruth);
        QCOMPARE(step.feelings.value(QString()), -0.5);
        QCOMPARE(journey.lanes.last().kind, LaneKind::Picture);
    }

    void lanesOfOnesOwnComeBackAsThemselves_data() { tablesKeepWhatIsTyped_data(); }
    void lanesOfOnesOwnComeBackAsThemselves()
    {
        QFETCH(bool, wide);
        JourneySet set = full();
        Journey &journey = set.journeys[0];
        JourneyStep &step = journey.stages[0].steps[0];
        const QStringList names{u"Owner"_s, u"Pain"_s, u"ideas"_s, u"Ideas"_s, u"Ideas"_s, u"channel here"_s,
            u"Costs (number)"_s, QString(), u"  two  spaces "_s, u"feeling: Marta"_s, u"gap (measured)"_s, u"=1+1"_s,
            u"Ideas (text #2)"_s, u"two\nlines"_s, u"مالك 🙂"_s, u"Touchpoint"_s, u"Stage"_s, u"without cells"_s};
        for (const LaneKind kind : {LaneKind::Text, LaneKind::Number, LaneKind::Picture}) {
            for (const QString &name : names) {
                const QString key = u"%1-%2"_s.arg(int(kind)).arg(journey.lanes.size());
                journey.lanes.append({key, kind, name});
                if (name != "without cells"_L1)
                    step.cells.insert(key, u"%1 of %2"_s.arg(name, key));
            }
        }
        journey.lanes.move(3, 14);
        journey.lanes[2].hidden = true;
        journey.lanes[4].collapsed = true;
        journey.lanes[15].hidden = journey.lanes[15].collapsed = true;
        journey.lanes[1].name = u"Kanal: hier"_s;
        journey.stages[1].folded = true;
        journey.cards[0].title = u"a | b \\n c"_s;
        journey.cards[0].note = u"two\nlines |"_s;
        journey.personas[0].note = u"first | only"_s;
        const auto write = [wide](const Journey &one, const QList<Touchpoint> &touchpoints) {
            return wide ? writtenJourneyWide(one, touchpoints).text : writtenJourneyLong(one, touchpoints).text;
        };
        const QByteArray text = write(journey, set.touchpoints);
        const JourneyFile file = read(text, u"lanes.csv"_s);
        QVERIFY2(file.issues.isEmpty(), file.issues.isEmpty() ? "" : qUtf8Printable(file.issues.first().problem));
        QCOMPARE(file.journeys.size(), 1);
        const Journey &back = file.journeys.first();
        const JourneyStep &again = back.stages.first().steps.first();
        QCOMPARE(back.lanes.size(), journey.lanes.size());
        for (qsizetype i = 0; i < journey.lanes.size(); ++i) {
            JourneyLane lane = back.lanes.at(i);
            QCOMPARE(again.cells.value(lane.key), step.cells.value(journey.lanes.at(i).key));
            lane.key = journey.lanes.at(i).key;
            QCOMPARE(lane, journey.lanes.at(i));
        }
        QVERIFY(back.stages.at(1).folded);
        QCOMPARE(back.cards.at(0).title, journey.cards.at(0).title);
        QCOMPARE(back.cards.at(0).note, journey.cards.at(0).note);
        QCOMPARE(back.personas.at(0).note, journey.personas.at(0).note);
        QCOMPARE(file.touchpoints.first().owner, set.touchpoints.first().owner); // no lane became the fixed field
        QCOMPARE(write(back, file.touchpoints), text);
    }

    void tablesNameSubJourneys()
    {
        JourneySet set = full();
        Journey detail = journeyFromOutline(u"Detail, open"_s, {{u"One"_s, {u"Deep"_s}, {}}}, {}).journeys.first();
        set.journeys[0].stages[0].steps[1].subJourney = detail.key;
        set.journeys[0].baseline = detail.key;
        set.journeys.append(detail);
        const QByteArray text = writtenJourneyLong(set.journeys.first(), set.touchpoints, nullptr, set.journeys).text;
        QVERIFY(text.contains("\"Detail, open\""));
        JourneySet stored{1, {detail}, {}};
        stored.journeys[0].key = u"of this project"_s;
        const JourneyIntake intake = journeyIntake(stored, read(text, u"sub.csv"_s));
        QCOMPARE(intake.after.journeys.at(1).stages.at(0).steps.at(1).subJourney, u"of this project"_s);
        QCOMPARE(intake.after.journeys.at(1).baseline, u"of this project"_s);
        QVERIFY(intake.issues.isEmpty());
        const JourneyIntake again = journeyIntake(intake.after, read(text, u"sub.csv"_s, intake.after.touchpoints));
        QCOMPARE(again.unchanged, 1);
        const JourneyIntake alone = journeyIntake({}, read(text, u"sub.csv"_s));
        QCOMPARE(alone.issues.size(), 1); // it is not there, and that is said
        QCOMPARE(alone.issues.first().place, u"“New customer”, step 2 of “Buy”"_s);
    }

    void aTableOfRows()
    {
        const JourneyFile file = read("Phase;Touchpoint;Channel;Moment of truth;Feeling;Ideas\n"
                                      "Buy;Order;web;x;1,5;faster\n;Waits;e-mail;;−1;\n;;lost;;;\nUse;Order;;;;\n",
            u"c.csv"_s);
        QCOMPARE(file.format, u"journey-table"_s);
        const Journey &journey = file.journeys.first();
        QCOMPARE(journey.name, u"c"_s);
        QCOMPARE(namesOf(journey, file.touchpoints), u"Buy: Order, Waits | Use: Order"_s);
        QCOMPARE(file.touchpoints.size(), 2); // one name is one touchpoint
        QVERIFY(journey.stages.at(0).steps.at(0).momentOfTruth);
        QCOMPARE(journey.stages.at(0).steps.at(0).feelings.value(QString()), 1.5);
        QCOMPARE(journey.stages.at(0).steps.at(1).feelings.value(QString()), -1.0);
        QCOMPARE(journey.lanes.last().name, u"Ideas"_s);
        QCOMPARE(file.issues.size(), 1);
        QCOMPARE(file.issues.first().place, u"row 4"_s);
    }

    void aStageThatComesAgainIsItsOwn()
    {
        const QString wanted = u"Buy: Order, Waits | Use: Visit | Buy (2): Returns, Pays | Buy (3): Again"_s;
        const auto said = [](const JourneyFile &file) {
            QStringList issues;
            for (const JourneyIssue &issue : file.issues)
                issues.append(issue.place % u": " % issue.problem);
            return issues;
        };
        const auto sentence = [](const QString &place, const QString &name) {
            return QString(
                place % u": The stage “Buy” stood before already. This one is a stage of its own, “%1”."_s.arg(name));
        };
        const JourneyFile rows = read("stage,touchpoint\nBuy,Order\nbuy ,Waits\nUse,Visit\nBuy,Returns\n,Pays\n"
                                      "Use,\nBuy,Again\n",
            u"rows.csv"_s);
        // A stage of its own begins even where its row is left out.
        QCOMPARE(namesOf(rows.journeys.first(), rows.touchpoints),
            u"Buy: Order, Waits | Use: Visit | Buy (2): Returns, Pays | Use (2): | Buy (3): Again"_s);
        QCOMPARE(said(rows).size(), 4);
        QCOMPARE(said(rows).first(), sentence(u"row 5"_s, u"Buy (2)"_s));
        const JourneyFile wide = read(
            "Stage,Buy,,Use,Buy,Buy\nTouchpoint,Order,Waits,Visit,Returns,Pays\n", u"w.csv"_s);
        QCOMPARE(namesOf(wide.journeys.first(), wide.touchpoints),
            u"Buy: Order, Waits | Use: Visit | Buy (2): Returns, Pays"_s);
        QCOMPARE(said(wide), QStringList{sentence(u"row 1, column 5"_s, u"Buy (2)"_s)});
        const JourneyFile mermaid = read("journey\nsection Buy\nOrder: 3\nsection Use\nVisit: 3\nsection Buy\n"
                                         "Returns: 3\n",
            u"again.mmd"_s);
        QCOMPARE(
            namesOf(mermaid.journeys.first(), mermaid.touchpoints), u"Buy: Order | Use: Visit | Buy (2): Returns"_s);
        QCOMPARE(said(mermaid), QStringList{sentence(u"line 6"_s, u"Buy (2)"_s)});
        // Facts of a long table may stand in any order: there a stage is known by its name.
        const JourneyFile facts = read("journey,stage,step,touchpoint,lane,value\nJ,Buy,1,Order,,\nJ,Use,1,Visit,,\n"
                                       "J,Buy,1,Order,channel,web\n",
            u"facts.csv"_s);
        QCOMPARE(namesOf(facts.journeys.first(), facts.touchpoints), u"Buy: Order | Use: Visit"_s);
        QVERIFY(facts.issues.isEmpty());
    }

    void twoThingsOfOneNameComeBack()
    {
        JourneySet set = journeyFromOutline(u"Twice"_s,
            {{u"Buy"_s, {u"Order"_s}}, {u"Buy"_s, {u"Waits"_s}}, {u"buy (2)"_s, {u"Pays"_s}}}, {}, counted());
        Journey &journey = set.journeys[0];
        journey.stages[1].folded = true;
        journey.personas = {{u"p"_s, u"Marta"_s, u"one"_s, {}}, {u"q"_s, u"Marta"_s, u"two"_s, {}}};
        journey.stages[0].steps[0].feelings = {{u"p"_s, 1}, {u"q"_s, -1}};
        for (const WrittenJourney &written :
            {writtenJourneyLong(journey, set.touchpoints), writtenJourneyWide(journey, set.touchpoints)}) {
            QCOMPARE(written.dropped,
                (QStringList{u"Two stages are called “Buy”; the later one was written as “Buy (2)”."_s,
                    u"Two stages are called “buy (2)”; the later one was written as “buy (2) (2)”."_s,
                    u"Two personas are called “Marta”; the later one was written as “Marta (2)”."_s}));
            const JourneyFile file = read(written.text, u"both.csv"_s);
            QVERIFY(file.issues.isEmpty());
            const Journey &back = file.journeys.first();
            QCOMPARE(namesOf(back, file.touchpoints), u"Buy: Order | Buy (2): Waits | buy (2) (2): Pays"_s);
            QVERIFY(back.stages.at(1).folded && !back.stages.at(0).folded);
            QCOMPARE(back.personas.size(), 2);
            QCOMPARE(back.personas.at(1).name, u"Marta (2)"_s);
            QCOMPARE(back.personas.at(1).note, u"two"_s);
            QCOMPARE(back.stages.at(0).steps.at(0).feelings.value(back.personas.at(1).key), -1);
            const JourneyIntake again = journeyIntake(set, read(written.text, u"same.csv"_s, set.touchpoints));
            QCOMPARE(again.unchanged, 1);
        }
        const JourneyFile phases = read(writtenCjml(journey, set.touchpoints).text, u"phases.cjml"_s);
        QCOMPARE(
            namesOf(phases.journeys.first(), phases.touchpoints), u"Buy: Order | Buy (2): Waits | buy (2) (2): Pays"_s);
    }

    void personasOfOneName()
    {
        const JourneyFile columns = read(
            "touchpoint,feeling: Marta,Feeling: marta,feeling: Ana\nOrder,1,-1,2\n", u"p.csv"_s);
        const Journey &journey = columns.journeys.first();
        QCOMPARE(journey.personas.size(), 3);
        QCOMPARE(journey.personas.at(0).name, u"Marta"_s);
        QCOMPARE(journey.personas.at(1).name, u"marta (2)"_s);
        QCOMPARE(journey.stages.first().steps.first().feelings.value(journey.personas.at(1).key), -1);
        QCOMPARE(columns.issues.size(), 1);
        QCOMPARE(columns.issues.first().place, u"row 1"_s);
        const JourneyFile facts = read("journey,touchpoint,lane,value\nJ,,persona,Marta | one\nJ,,persona,Marta | one\n"
                                       "J,,persona,Marta | two\nJ,Order,feeling: Marta (2),1\n",
            u"told.csv"_s);
        QCOMPARE(facts.journeys.first().personas.size(), 2); // told twice alike, it is one
        QCOMPARE(facts.journeys.first().personas.at(1).note, u"two"_s);
        QCOMPARE(facts.issues.size(), 1);
        QCOMPARE(facts.issues.first().place, u"row 4"_s);
    }

    void namesInTurnAreReadQuickly()
    {
        QByteArray text = "stage,touchpoint\n";
        for (int i = 0; i < 20'000; ++i)
            text += (i % 2 == 0 ? "Buy,T\n" : "Use,T\n");
        const JourneyFile file = read(text, u"turns.csv"_s);
        QCOMPARE(file.journeys.first().stages.size(), 20'000);
        QCOMPARE(file.journeys.first().stages.last().name, u"Use (10000)"_s);
    }

    void badCellsAreSaidAndTheRestIsTaken()
    {
        const JourneyFile file = read(
            "touchpoint,feeling,grounding,checked\nOrder,good,guessed,yesterday\nWaits,1,partly,2026-05-04\n",
            u"d.csv"_s);
        QCOMPARE(file.issues.size(), 3);
        QCOMPARE(file.issues.first().place, u"row 2"_s);
        QCOMPARE(file.journeys.first().stages.first().steps.at(1).grounding, Grounding::Partly);
        QCOMPARE(file.journeys.first().stages.first().steps.size(), 2);
    }

    void missingColumns()
    {
        const Error error = refused("name,value\na,1\nb,2\n", u"e.csv"_s);
        QCOMPARE(error.kind, ErrorKind::Invalid);
        QVERIFY(error.message.contains(u"touchpoint"_s));
        QCOMPARE(refused("", u"empty.csv"_s).kind, ErrorKind::Invalid);
        QCOMPARE(readJourneyFile(m_folder.filePath(u"none"_s), {}).error().kind, ErrorKind::NotFound);
    }

    void knownTouchpointsStay()
    {
        Touchpoint known;
        known.id = {7};
        known.key = u"t-order"_s;
        known.name = u"Order"_s;
        known.channel = u"shop"_s;
        const JourneyFile file = read("touchpoint,channel,owner\norder,web,Ana\n", u"f.csv"_s, {known});
        QCOMPARE(file.journeys.first().stages.first().steps.first().touchpoint, u"t-order"_s);
        QCOMPARE(file.touchpoints.size(), 1);
        QCOMPARE(file.touchpoints.first().channel, u"shop"_s);
        QCOMPARE(file.touchpoints.first().owner, u"Ana"_s);
        QCOMPARE(file.issues.size(), 1);
    }

    void tenThousandTouchpoints()
    {
        QByteArray text = "stage,touchpoint,channel\n";
        for (int i = 0; i < 10'000; ++i)
            text += "S" + QByteArray::number(i / 100) + ",T" + QByteArray::number(i) + ",web\n";
        const JourneyFile file = read(text, u"many.csv"_s);
        QCOMPARE(file.touchpoints.size(), 10'000);
        QCOMPARE(file.journeys.first().stages.size(), 100);
    }

    void namesDoNotDependOnTheReadersLanguage()
    {
        QByteArray text = "Fall;Aktivität\n";
        for (int i = 0; i < 1500; ++i)
            text += QByteArray::number(i) + ";Bestellung\n";
        QLocale::setDefault(QLocale(QLocale::German));
        const JourneyFile log = read(text, u"Ablauf.csv"_s);
        const JourneyFile list = read("Kontaktpunkt\nBestellung\n", u"Liste.csv"_s);
        QLocale::setDefault(QLocale::c());
        QCOMPARE(namesOf(log.journeys.first(), log.touchpoints), u"Ablauf (n = 1500): Bestellung"_s);
        const QMap<QString, QString> &cells = log.journeys.first().stages.first().steps.first().cells;
        QCOMPARE(cells.value(log.journeys.first().lanes.last().key), u"1500 (100%)"_s);
        QCOMPARE(log.journeys.first().lanes.last().name, u"Fall"_s);
        QCOMPARE(namesOf(list.journeys.first(), list.touchpoints), u"Liste: Bestellung"_s);
    }

    void aTableThatIsNoneIsNotReadWhole()
    {
        QByteArray text = "name,value\n";
        for (int i = 0; i < 20'000; ++i)
            text += "a,1\n";
        const QString table = path(text, u"answers.csv"_s);
        qint64 far = 0;
        const auto file = readJourneyFile(
            table, {}, freshKey, Progress([&far](qint64 done, qint64) { far = std::max(far, done); }));
        QCOMPARE(file.error().kind, ErrorKind::Invalid);
        QVERIFY2(far < text.size() / 4, qPrintable(QString::number(far)));
    }

    void aTableIsReadInPieces()
    {
        QByteArray text = "stage,touchpoint\n";
        for (int i = 0; i < 50'001; ++i)
            text += "S,T" + QByteArray::number(i) + "\n";
        const Error large = refused(text, u"large.csv"_s);
        QCOMPARE(large.kind, ErrorKind::Invalid);
        QVERIFY2(large.message.contains(u"50,000"_s) || large.message.contains(u"50000"_s), qPrintable(large.message));
        int reports = 0;
        std::optional<Progress> progress;
        progress.emplace([&](qint64, qint64) {
            if (++reports == 3)
                progress->cancel();
        });
        const auto file = readJourneyFile(path(text, u"large.csv"_s), {}, freshKey, *progress);
        QCOMPARE(file.error().kind, ErrorKind::Cancelled);
        QCOMPARE(reports, 3);
    }

    void aThousandProblemsAreEnough()
    {
        QByteArray text = "touchpoint,feeling\n";
        for (int i = 0; i < 1'200; ++i)
            text += "T,bad\n";
        const JourneyFile file = read(text, u"problems.csv"_s);
        QCOMPARE(file.issues.size(), 1'001);
        QVERIFY2(file.issues.last().problem.contains(u"200"_s), qPrintable(file.issues.last().problem));
        QCOMPARE(file.journeys.first().stages.first().steps.size(), 1'200);
    }

    void mermaid()
    {
        const QByteArray text = "%% a map\njourney\n    title My day\n    section Go to work\n      Make tea: 5: Me\n"
                                "      Wait: 1: Me, Cat\n      Broken: many: Me\n    section Home\n      Sit: 3\n";
        const JourneyFile file = read(text, u"m.mmd"_s);
        QCOMPARE(file.format, u"mermaid"_s);
        const Journey &journey = file.journeys.first();
        QCOMPARE(journey.name, u"My day"_s);
        QCOMPARE(namesOf(journey, file.touchpoints), u"Go to work: Make tea, Wait, Broken | Home: Sit"_s);
        QCOMPARE(journey.personas.size(), 2);
        QCOMPARE(journey.stages.at(0).steps.at(0).feelings.value(journey.personas.at(0).key), 2.0);
        QCOMPARE(journey.stages.at(1).steps.at(0).feelings.value(QString()), 0.0);
        QCOMPARE(file.issues.size(), 1);
        QCOMPARE(file.issues.first().place, u"line 7"_s);
        const WrittenJourney written = writtenMermaid(full().journeys.first(), full().touchpoints);
        QVERIFY(written.text.contains("title New customer"));
        QVERIFY(written.text.contains("section Buy"));
        QVERIFY(!written.dropped.isEmpty());
        const JourneyFile again = read(written.text, u"n.mmd"_s);
        QVERIFY(again.issues.isEmpty());
        QCOMPARE(namesOf(again.journeys.first(), again.touchpoints),
            u"Buy: Order∶ online, Waits | Kauf 🙂: زيارة الفني | Empty:"_s);
    }

    void cjml()
    {
        const WrittenJourney written = writtenCjml(full().journeys.first(), full().touchpoints);
        QVERIFY(written.text.contains("<CJML version=\"2.0\">"));
        QVERIFY(!written.dropped.isEmpty());
        const JourneyFile file = read(written.text, u"a.cjml"_s);
        QCOMPARE(file.format, u"cjml"_s);
        QCOMPARE(file.journeys.first().name, u"New customer"_s);
        QCOMPARE(namesOf(file.journeys.first(), file.touchpoints),
            u"Buy: Order: online, Waits | Kauf 🙂: زيارة الفني | Empty:"_s);
        QCOMPARE(file.touchpoints.first().channel, u"web"_s);
        QCOMPARE(file.journeys.first().personas.first().name, u"Marta"_s);
        QCOMPARE(file.issues.size(), 1); // the provider has no place, and that is said
        QVERIFY(file.issues.first().problem.contains(u"serviceProvider"_s));
    }

    void cjmlOfOthers()
    {
        // As the exporters of SINTEF write it.
        const JourneyFile file = read(R"(<!-- made by ExcelToCJML -->
<CJML version="2.0"><actualJourney><journeyID>AJ1</journeyID><journeyTitle>Carl</journeyTitle>
<plannedReference>PJ1</plannedReference>
<journeyPhases><journeyPhase phaseID =" P1"><phaseName> Buying</phaseName><phaseDescription></phaseDescription></journeyPhase>
<journeyPhase phaseID="P2"><phaseName>Using</phaseName></journeyPhase></journeyPhases>
<actors><endUser actorID="c"><actorName>Carl</actorName></endUser><serviceProvider actorID="p"/></actors>
<touchpoints><actualCommunicationPoint><touchpointID>T1</touchpointID><belongsTo phaseIDref="P1"></belongsTo>
<compliance>ok</compliance>
<receiver><refersTo actorIDref="p"/><receiverLabel>Account registered</receiverLabel></receiver>
<initiator><refersTo actorIDref="c"/><initiatorLabel>Creates account</initiatorLabel></initiator>
<channel><channelName>Web</channelName></channel><comment>slow</comment>
<timestamps><timeStarted>2026-05-01</timeStarted></timestamps>
<touchpointExperience><experienceDescription>fine</experienceDescription><experienceRating>4</experienceRating></touchpointExperience>
</actualCommunicationPoint><actualAction><touchpointID>D2</touchpointID><belongsTo phaseIDref="P2"/>
<initiator><refersTo actorIDref="c"/><initiatorLabel>Reads</initiatorLabel></initiator></actualAction></touchpoints></actualJourney></CJML>)",
            u"carl.xml"_s);
        const Journey &journey = file.journeys.first();
        QCOMPARE(journey.name, u"Carl"_s);
        QCOMPARE(namesOf(journey, file.touchpoints), u"Buying: Creates account | Using: Reads"_s);
        QCOMPARE(file.touchpoints.first().channel, u"Web"_s);
        QMap<QString, QString> said;
        for (const JourneyLane &lane : journey.lanes) {
            if (journey.stages.first().steps.first().cells.contains(lane.key))
                said.insert(lane.name, journey.stages.first().steps.first().cells.value(lane.key));
        }
        QCOMPARE(said,
            (QMap<QString, QString>{{u"compliance"_s, u"ok"_s}, {u"comment"_s, u"slow"_s},
                {u"experienceDescription"_s, u"fine"_s}, {u"experienceRating"_s, u"4"_s}}));
        QStringList left;
        for (const JourneyIssue &issue : file.issues)
            left.append(issue.problem);
        QCOMPARE(left.size(), 3); // plannedReference, serviceProvider, timeStarted
        QVERIFY(left.join(u' ').contains(u"“timeStarted” has no place"_s));
    }

    void xmlIsGuarded()
    {
        const Error dtd = refused(
            "<?xml version=\"1.0\"?>\n<!DOCTYPE a [<!ENTITY x \"y\">]>\n<CJML version=\"2.0\"/>", u"d.xml"_s);
        QVERIFY2(dtd.message.contains(u"line 2"_s), qUtf8Printable(dtd.message));
        const JourneyFile late = read(
            "<CJML version=\"2.0\"><plannedJourney/><!DOCTYPE a [<!ENTITY b \"c\">]></CJML>", u"late.xml"_s);
        QCOMPARE(late.issues.size(), 1);
        QVERIFY(refused("<svg/>", u"s.xml"_s).message.contains(u"neither"_s));
        QVERIFY(refused("<CJML version=\"2.0\"><plann", u"b.xml"_s).message.contains(u"line 1"_s));
        const QByteArray whole = writtenCjml(full().journeys.first(), full().touchpoints).text;
        const JourneyFile half = read(whole.left(whole.indexOf("Waits") + 120), u"h.xml"_s);
        QVERIFY(!half.journeys.isEmpty()); // what stands before the break was taken
    }

    void deepXmlIsRead()
    {
        const QByteArray open = QByteArray("<a>").repeated(200'000);
        const QByteArray close = QByteArray("</a>").repeated(200'000);
        const JourneyFile file = read("<CJML version=\"2.0\"><plannedJourney><journeyTitle>" + open + "Deep" + close
                + "</journeyTitle>" + open + close + "</plannedJourney></CJML>",
            u"deep.xml"_s);
        QCOMPARE(file.journeys.first().name, u"Deep"_s);
        QCOMPARE(file.issues.size(), 1);
        QVERIFY(refused("{\"journeys\":" + QByteArray("[").repeated(100'000), u"deep.json"_s)
                    .message.contains(u"line 1"_s));
    }

    void tooMuchIsRefusedBeforeItIsMade_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("journeys") << QByteArray("{\"journeys\":[" + QByteArray("{},").repeated(50'000) + "{}]}");
        QTest::newRow("steps") << QByteArray(
            "{\"journeys\":[{\"stages\":[{\"steps\":[" + QByteArray("{},").repeated(50'000) + "{}]}]}]}");
        QTest::newRow("mermaid") << QByteArray("journey\n" + QByteArray("T: 3\n").repeated(50'001));
        QTest::newRow("cjml") << QByteArray("<CJML version=\"2.0\"><plannedJourney>"
            + QByteArray("<plannedAction><initiatorLabel>T</initiatorLabel></plannedAction>").repeated(50'001)
            + "</plannedJourney></CJML>");
        QByteArray events = "case,activity\n";
        for (int i = 0; i < 50'001; ++i)
            events += "1,A" + QByteArray::number(i) + "\n";
        QTest::newRow("event log") << events;
        QByteArray stages = "stage,touchpoint\n";
        for (int i = 0; i < 50'001; ++i)
            stages += "S" + QByteArray::number(i) + ",\n";
        QTest::newRow("stages") << stages;
    }

    void tooMuchIsRefusedBeforeItIsMade()
    {
        QFETCH(const QByteArray, text);
        const Error error = refused(text, u"much.txt"_s);
        QCOMPARE(error.kind, ErrorKind::Invalid);
        QVERIFY2(error.message.contains(u"more than a map can show"_s), qPrintable(error.message));
    }

    void everyEncodingIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("json") << u"{\"journeys\": [{\"name\": \"Prüfung\", \"stages\": [{\"name\": \"Kö\"}]}]}"_s;
        QTest::newRow("mermaid") << u"journey\n title Prüfung\n section Kö\n"_s;
        QTest::newRow("wide") << u"Journey,Prüfung\nStage,Kö\nTouchpoint,\n"_s;
    }

    void everyEncodingIsRead()
    {
        QFETCH(const QString, text);
        for (const QStringConverter::Encoding encoding :
            {QStringConverter::Utf8, QStringConverter::Latin1, QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
            QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
            const QByteArray bytes = encoder(text);
            const JourneyFile file = read(bytes, u"encoded.txt"_s);
            QCOMPARE(file.journeys.first().name, u"Prüfung"_s);
            QCOMPARE(file.journeys.first().stages.first().name, u"Kö"_s);
        }
        const QString xml = u"<?xml version=\"1.0\" encoding=\"UTF-16\"?><CJML version=\"2.0\"><plannedJourney>"
                            "<journeyTitle>Prüfung</journeyTitle></plannedJourney></CJML>"_s;
        QStringEncoder encoder(QStringConverter::Utf16, QStringConverter::Flag::WriteBom);
        QCOMPARE(read(encoder(xml), u"encoded.xml"_s).journeys.first().name, u"Prüfung"_s);
    }

    void noNameHoldsANul()
    {
        const JourneyFile json = read(R"({"journeys": [{"name": "A\u0000B", "owner": "C:\\u0000"}]})", u"nul.json"_s);
        QCOMPARE(json.journeys.first().name, u"AB"_s);
        QCOMPARE(json.journeys.first().owner, u"C:\\u0000"_s);
        QCOMPARE(json.issues.size(), 1);
        const JourneyFile mermaid = read(QByteArray("journey\nTa\0sk: 3\n", 18), u"nul.mmd"_s);
        QCOMPARE(mermaid.touchpoints.first().name, u"Task"_s);
        QCOMPARE(mermaid.issues.size(), 1);
    }

    void problemsOfJsonAreNotEndlessEither()
    {
        const JourneyFile file = read(
            "{\"journeys\":[{\"name\":\"A\",\"lanes\":[" + QByteArray("{\"x\":1},").repeated(1'200) + "{}]}]}",
            u"odd.json"_s);
        QCOMPARE(file.issues.size(), 1'001);
        QVERIFY2(file.issues.last().problem.contains(u"200"_s), qPrintable(file.issues.last().problem));
    }

    void filesOfJourneysAreKnownBySight()
    {
        const JourneySet set = full();
        const Journey &journey = set.journeys.first();
        const QList<QByteArray> sure{writtenJourneyJson(set).text, "{ \"journeys\" : [] }",
            writtenJourneyLong(journey, set.touchpoints).text, writtenJourneyWide(journey, set.touchpoints).text,
            writtenMermaid(journey, set.touchpoints).text, writtenCjml(journey, set.touchpoints).text,
            "<?xml version=\"1.0\"?>\n<log xes.version=\"1.0\"/>"};
        for (const QByteArray &text : sure)
            QVERIFY2(isJourneyFile(path(text, u"sight"_s)), text.left(80).constData());
        // A table with touchpoints may be feedback, and so may a log or a list of objects.
        for (const QByteArray &text : {QByteArray("stage,touchpoint,comment\nBuy,Order,good\n"),
                 QByteArray("case,activity\n1,A\n"), QByteArray("{\"journey\": \"A\", \"nps\": 9}\n"),
                 QByteArray("journey,nps\nA,9\n"), QByteArray("<a/>"), QByteArray()})
            QVERIFY2(!isJourneyFile(path(text, u"sight"_s)), text.constData());
        QVERIFY(!isJourneyFile(m_folder.filePath(u"none"_s)));
    }

    void brokenJsonSaysWhere()
    {
        QVERIFY(refused("{\"journeys\": [\n {\"name\": }\n]}", u"x.json"_s).message.contains(u"line 2"_s));
        QCOMPARE(refused("{}", u"y.json"_s).kind, ErrorKind::Invalid);
        const JourneyFile file = read(R"({"journeys": [7, {"name": "A", "stages": [{"name": "S", "steps":
            [{"key": "x", "touchpoint": "gone"}, {"key": "x", "touchpoint": "gone"}]}]}]})",
            u"z.json"_s);
        QCOMPARE(file.journeys.size(), 1);
        QCOMPARE(file.journeys.first().lanes, standardLanes());
        QVERIFY(file.journeys.first().stages.first().steps.at(0).key
            != file.journeys.first().stages.first().steps.at(1).key);
        QCOMPARE(file.issues.at(0).place, u"journeys[0]"_s);
    }

    void whatJsonSaysOtherwiseIsSaid()
    {
        const JourneyFile file = read(R"({"journeys": [{"name": "A", "moon": "full", "stages": [{"name": "S", "steps":
            [{"touchpoint": "t", "expected": "many", "grounding": "guessed", "forecast": 1}]}], "personas": "Marta"}],
            "touchpoints": [{"key": "t", "name": "T", "heardAs": "T"}, {"key": "u"}, 5]})",
            u"odd.json"_s);
        QStringList places;
        for (const JourneyIssue &issue : file.issues)
            places.append(issue.place);
        places.sort();
        QCOMPARE(places,
            QStringList({u"journeys[0].moon"_s, u"journeys[0].personas"_s, u"journeys[0].stages[0].steps[0].expected"_s,
                u"journeys[0].stages[0].steps[0].grounding"_s, u"touchpoints[0].heardAs"_s, u"touchpoints[1]"_s,
                u"touchpoints[2]"_s}));
        const JourneyStep &step = file.journeys.first().stages.first().steps.first();
        QVERIFY(!step.expected);
        QCOMPARE(*step.forecast, 1.0);
        QCOMPARE(file.touchpoints.size(), 1);
    }

    void aHeaderThatStandsTwiceLosesNothing()
    {
        const JourneyFile file = read("touchpoint,Ideas,owner,Ideas,owner\nOrder,one,Ana,two,Bo\n", u"twice.csv"_s);
        const Journey &journey = file.journeys.first();
        QStringList told;
        for (const JourneyLane &lane : journey.lanes.mid(standardLanes().size()))
            told.append(lane.name % u": " % journey.stages.first().steps.first().cells.value(lane.key));
        QCOMPARE(told, QStringList({u"Ideas: one"_s, u"Ideas: two"_s, u"owner: Bo"_s}));
        QCOMPARE(file.touchpoints.first().owner, u"Ana"_s);
    }

    void eventLogs_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("format");
        QTest::newRow("csv") << QByteArray(
            "case;activity;time\n1;Order;2026-05-01 10:00\n1;Visit;2026-05-03 10:00\n"
            "1;Bill;2026-05-04 10:00\n2;Bill;2026-05-09 10:00\n2;Order;2026-05-01 09:00\n"
            "3;Order;never\n;Order;2026-05-01 09:00\n")
                             << u"event-log"_s;
        const auto event = [](const char *name, const char *time) -> QByteArray {
            return QByteArray("<event><string key=\"concept:name\" value=\"") + name
                + "\"/><date key=\"time:timestamp\" value=\"" + time + "\"/></event>";
        };
        QTest::newRow("xes") << QByteArray("<log><trace>" + event("Visit", "2026-05-03T10:00:00Z")
            + event("Order", "2026-05-01T10:00:00Z") + event("Bill", "2026-05-04T10:00:00Z") + "</trace><trace>"
            + event("Order", "2026-05-01T09:00:00+02:00") + event("Bill", "2026-05-09T10:00:00Z") + "</trace></log>")
                             << u"xes"_s;
    }
    void eventLogs()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, format);
        const JourneyFile file = read(text, u"log-"_s + format);
        QCOMPARE(file.format, format);
        const Journey &journey = file.journeys.first();
        // Nothing but the file decides what it says, whoever reads it.
        const bool csv = format == "event-log"_L1;
        QCOMPARE(namesOf(journey, file.touchpoints), u"log-%1 (n = 2): Order, Visit, Bill"_s.arg(format));
        QCOMPARE(journey.lanes.at(journey.lanes.size() - 2).name, csv ? u"case"_s : u"trace"_s);
        QCOMPARE(journey.lanes.at(journey.lanes.size() - 2).kind, LaneKind::Number);
        QCOMPARE(journey.lanes.last().name, csv ? u"activity →"_s : u"event →"_s);
        const QList<JourneyStep> &steps = journey.stages.first().steps;
        const QString cases = journey.lanes.at(journey.lanes.size() - 2).key;
        const QString next = journey.lanes.last().key;
        QCOMPARE(steps.at(0).cells.value(cases), u"2 (100%)"_s);
        QCOMPARE(steps.at(1).cells.value(cases), u"1 (50%)"_s);
        QCOMPARE(steps.at(0).cells.value(next), u"Bill: 50%, Visit: 50%"_s);
        QCOMPARE(steps.at(0).grounding, Grounding::Researched);
        QCOMPARE(file.issues.size(), format == "event-log"_L1 ? 2 : 0);
    }

    void takenInTwiceChangesNothing_data()
    {
        QTest::addColumn<bool>("json");
        QTest::newRow("json") << true;
        QTest::newRow("csv") << false;
    }
    void takenInTwiceChangesNothing()
    {
        QFETCH(bool, json);
        const JourneySet set = full();
        const QByteArray text = json ? writtenJourneyJson(set).text
                                     : writtenJourneyLong(set.journeys.first(), set.touchpoints).text;
        const JourneyIntake first = journeyIntake({}, read(text, u"t.csv"_s));
        QCOMPARE(first.added, 1);
        const JourneyIntake again = journeyIntake(first.after, read(text, u"t.csv"_s, first.after.touchpoints));
        QCOMPARE(again.unchanged, 1);
        QCOMPARE(again.added + again.completed, 0);
        QCOMPARE(again.after, again.before);
        // Another journey of the same name stands beside it.
        JourneySet other = set;
        other.journeys[0].key = u"other"_s;
        other.journeys[0].stages.removeLast();
        const JourneyIntake beside = journeyIntake(
            first.after, read(writtenJourneyJson(other).text, u"o.json"_s, first.after.touchpoints));
        QCOMPARE(beside.added, 1);
        QCOMPARE(beside.after.journeys.last().name, u"New customer (2)"_s);
        QCOMPARE(beside.issues.size(), 1);
        QVERIFY(beside.issues.first().problem.contains(u"“New customer (2)”"_s));
    }

    void whatTheProjectSaysStays()
    {
        const JourneySet stored = full();
        JourneySet sent = full();
        sent.touchpoints[0].name = u"Ordering online"_s;
        sent.touchpoints[0].channel = u"shop"_s;
        sent.touchpoints[0].metric.clear();
        sent.touchpoints[1].owner = u"Ana"_s; // the project names nobody
        sent.touchpoints[1].heardAs = {u"Waiting"_s};
        sent.journeys[0].owner = u"Somebody else"_s;
        const QByteArray text = writtenJourneyJson(sent).text;
        const JourneyIntake intake = journeyIntake(stored, read(text, u"s.json"_s, stored.touchpoints));
        Touchpoint waits = stored.touchpoints.at(1);
        waits.owner = u"Ana"_s;
        waits.version = 2;
        QCOMPARE(
            intake.after.touchpoints, QList<Touchpoint>({stored.touchpoints.at(0), waits, stored.touchpoints.at(2)}));
        QCOMPARE(intake.completed, 1);
        QCOMPARE(intake.after.journeys.size(), 2);
        QCOMPARE(intake.after.journeys.at(0), stored.journeys.at(0));
        QCOMPARE(intake.after.journeys.at(1).owner, u"Somebody else"_s);
        QVERIFY(intake.after.journeys.at(1).key != stored.journeys.at(0).key);
        QStringList said;
        for (const JourneyIssue &issue : intake.issues)
            said.append(issue.place % u": "_s % issue.problem);
        QCOMPARE(said,
            QStringList(
                {u"touchpoints[0]: The touchpoint “Ordering online” stays “Order: online”, as the project calls it."_s,
                    u"touchpoints[0]: “Order: online” keeps its channel “web”; “shop” was left out."_s,
                    u"touchpoints[1]: “Waits” is heard as “Waits” and stays so; “Waiting” was left out."_s,
                    u"New customer: It differs from “New customer” of the project, which stays as it is. "
                    "It was added as “New customer (2)”."_s}));
        const JourneyIntake again = journeyIntake(intake.after, read(text, u"s.json"_s, intake.after.touchpoints));
        QCOMPARE(again.after, again.before);
        QCOMPARE(again.unchanged, 1);
    }

    void touchpointsOfOneNameOrOneValueAreOne()
    {
        JourneySet stored = full();
        for (Touchpoint &touchpoint : stored.touchpoints)
            touchpoint.key.prepend(u"other-"_s);
        stored.touchpoints[1].name = u"Waiting for the date"_s;
        stored.touchpoints[1].heardAs = {u"Waits"_s, u"Scheduling"_s};
        stored.journeys.clear();
        const JourneySet sent = full();
        const JourneyFile json = read(writtenJourneyJson(sent).text, u"v.json"_s, stored.touchpoints);
        const JourneyFile table = read("touchpoint\norder: online\nWaits\nNew one\n", u"v.csv"_s, stored.touchpoints);
        for (const JourneyFile &file : {json, table}) {
            const QList<JourneyStep> &steps = file.journeys.first().stages.first().steps;
            QCOMPARE(steps.at(0).touchpoint, stored.touchpoints.at(0).key);
            QCOMPARE(steps.at(1).touchpoint, stored.touchpoints.at(1).key);
            QCOMPARE(file.issues.size(), 1);
            QVERIFY(file.issues.first().problem.contains(u"“Waits” stays “Waiting for the date”"_s));
            const JourneyIntake intake = journeyIntake(stored, file);
            QCOMPARE(intake.after.touchpoints.first(3), stored.touchpoints);
        }
        QCOMPARE(json.issues.first().place, u"touchpoints[1]"_s);
        QCOMPARE(table.issues.first().place, u"row 3"_s);
        QCOMPARE(table.touchpoints.size(), 1);
    }

    void journeysThatOpenEachOtherStayLinked()
    {
        JourneySet sent = full();
        sent.journeys.append(journeyFromOutline(u"Detail"_s, {{u"One"_s, {u"Deep"_s}, {}}}, {}).journeys.first());
        const QString detail = sent.journeys.at(1).key;
        sent.journeys[0].stages[0].steps[1].subJourney = detail;
        sent.journeys[1].baseline = sent.journeys.at(0).key;
        sent.journeys[1].stages[0].steps[0].touchpoint = sent.touchpoints.first().key;
        const QByteArray text = writtenJourneyJson(sent).text;
        JourneySet stored = journeyIntake({}, read(text, u"l.json"_s)).after;
        stored.journeys[0].owner = u"changed here"_s;
        stored.journeys[1].owner = u"and here"_s;
        const JourneyIntake intake = journeyIntake(stored, read(text, u"l.json"_s, stored.touchpoints));
        QCOMPARE(intake.added, 2);
        const Journey &second = intake.after.journeys.at(2);
        const Journey &inner = intake.after.journeys.at(3);
        QCOMPARE(second.stages.at(0).steps.at(1).subJourney, inner.key);
        QCOMPARE(inner.baseline, second.key);
        QVERIFY(inner.key != detail);
        const JourneyIntake again = journeyIntake(intake.after, read(text, u"l.json"_s, intake.after.touchpoints));
        QCOMPARE(again.after, again.before);
        QCOMPARE(again.unchanged, 2);
    }

    void cyclesAreCut()
    {
        JourneySet set = full();
        set.journeys[0].stages[0].steps[0].subJourney = set.journeys[0].key;
        const JourneyIntake intake = journeyIntake({}, read(writtenJourneyJson(set).text, u"r.json"_s));
        QVERIFY(checkSubJourneys(intake.after.journeys));
        QCOMPARE(intake.issues.size(), 1);
        QCOMPARE(intake.issues.first().place, u"“New customer”, step 1 of “Buy”"_s);
        QVERIFY(intake.issues.first().problem.contains(u"“New customer” leads back"_s));
        QVERIFY(intake.after.journeys.first().stages.first().steps.first().subJourney.isEmpty());
        const JourneyIntake again = journeyIntake(
            intake.after, read(writtenJourneyJson(set).text, u"r.json"_s, intake.after.touchpoints));
        QCOMPARE(again.after, again.before);
        QCOMPARE(again.issues, intake.issues); // said each time
    }

    void aLinkOfTheFileIsCutNotOneThatIsStored()
    {
        // In the project, A opens B. The file brings C, which A opens one day, and which itself opens A.
        const JourneySet made = full();
        JourneySet stored = made;
        stored.journeys[0].key = u"a"_s;
        stored.journeys[0].stages[0].steps[0].subJourney = u"c"_s; // its journey is not there yet
        stored.journeys.append(made.journeys.first());
        stored.journeys[1].id = {77};
        stored.journeys[1].key = u"b"_s;
        stored.journeys[1].name = u"Another"_s;
        stored.journeys[1].stages[0].steps[0].subJourney = u"a"_s;
        JourneySet sent = made;
        sent.journeys[0].key = u"c"_s;
        sent.journeys[0].name = u"Detail"_s;
        sent.journeys[0].stages[0].steps[1].subJourney = u"b"_s;
        const JourneyIntake intake = journeyIntake(
            stored, read(writtenJourneyJson(sent).text, u"c.json"_s, stored.touchpoints));
        QVERIFY(checkSubJourneys(intake.after.journeys));
        QCOMPARE(intake.after.journeys.at(0), stored.journeys.at(0));
        QCOMPARE(intake.after.journeys.at(1), stored.journeys.at(1));
        QVERIFY(intake.after.journeys.at(2).stages.at(0).steps.at(1).subJourney.isEmpty());
        QCOMPARE(intake.issues.size(), 1);
        QCOMPARE(intake.issues.first().place, u"“Detail”, step 2 of “Buy”"_s);
        QVERIFY(intake.issues.first().problem.contains(u"“Another”"_s));
    }

    void theSchemaNamesEveryField()
    {
        QFile schema(QStringLiteral(HEARKEN_SOURCE_DIR "/resources/schema/journey.schema.json"));
        QVERIFY(schema.open(QIODevice::ReadOnly));
        const QJsonObject root = QJsonDocument::fromJson(schema.readAll()).object();
        QVERIFY(!root.isEmpty());
        const QJsonObject types = root.value(u"$defs"_s).toObject();
        const auto names = [&types](const QString &type, const QJsonObject &written) {
            const QJsonObject known = types.value(type).toObject().value(u"properties"_s).toObject();
            for (const QString &field : written.keys())
                QVERIFY2(known.contains(field), qUtf8Printable(QString(type % u'.' % field)));
            QCOMPARE(known.size(), written.size());
        };
        const QJsonObject journey = journeyToJson(full().journeys.first());
        names(u"journey"_s, journey);
        names(u"touchpoint"_s, touchpointToJson(full().touchpoints.first()));
        const QJsonObject stage = journey.value(u"stages"_s).toArray().first().toObject();
        names(u"stage"_s, stage);
        names(u"step"_s, stage.value(u"steps"_s).toArray().first().toObject());
        names(u"lane"_s, journey.value(u"lanes"_s).toArray().first().toObject());
        names(u"card"_s, journey.value(u"cards"_s).toArray().first().toObject());
        names(u"persona"_s, journey.value(u"personas"_s).toArray().first().toObject());
    }
};

QTEST_GUILESS_MAIN(TestJourneyFile)
#include "tst_journeyfile.moc"
