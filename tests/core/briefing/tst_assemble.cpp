// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/assemble.h"
#include "core/briefing/numbers.h"
#include "core/briefing/outlines.h"
#include "core/calendar/happenings.h"
#include "core/feedback/quotes.h"
#include "core/programme/goals.h"
#include "tests/kit/must.h"
#include "tests/kit/surveyproject.h"
#include "tests/kit/testproject.h"

#include <QTest>

using namespace hearken;
using namespace Qt::StringLiterals;

namespace {

Metric visitCsat()
{
    Metric metric;
    metric.id = Id<Metric>::make();
    metric.key = u"visit-csat"_s;
    metric.name = u"Visit CSAT"_s;
    metric.kind = MetricKind::Csat;
    metric.questionCodes = {u"csat"_s};
    metric.touchpoint = u"Visit"_s;
    metric.validFrom = QDate(2025, 1, 1);
    return metric;
}

Metric nps()
{
    Metric metric;
    metric.id = Id<Metric>::make();
    metric.key = u"nps"_s;
    metric.name = u"NPS"_s;
    metric.kind = MetricKind::Nps;
    metric.validFrom = QDate(2025, 1, 1);
    return metric;
}

/// A project with these answers, two metrics, and, if asked, the dated change of 3 March.
struct BriefedProject
{
    TestProject project;
    Facts facts;

    explicit BriefedProject(const QList<SurveyAnswer> &answers, bool change = false)
    {
        must(putSurvey(*project, answers));
        must(project->write([change](Session &session) -> Done {
            for (const Metric &metric : {visitCsat(), nps()}) {
                if (const Done done = Metrics::put(session, {}, metric); !done)
                    return done;
            }
            if (!change)
                return {};
            Happening happening;
            happening.id = Id<Happening>::make();
            happening.day = QDate(2026, 3, 3);
            happening.kind = u"process"_s;
            happening.text = u"visits go to a contractor"_s;
            happening.splits = true;
            return Happenings::put(session, {}, happening);
        }));
        auto session = project->reader();
        Result<Facts> loaded = Facts::load(*session, QDate(2026, 5, 12));
        must(loaded ? Done() : Done(loaded.error()));
        facts = *loaded;
    }

    Briefing briefing(const Period &period = {}, const Outline &outline = readyOutlines().constFirst())
    {
        auto session = project->reader();
        const auto needed = briefingNeeds(*session, outline, facts);
        must(needed ? Done() : Done(needed.error()));
        const auto columns = Columns::load(*session, *needed);
        must(columns ? Done() : Done(columns.error()));
        BriefingAsk ask;
        ask.outline = outline;
        ask.slice.period = period;
        ask.project = u"Test"_s;
        ask.reader = u"the board"_s;
        ask.day = QDate(2026, 5, 12);
        const auto made = assemble(*session, *columns, facts, ask);
        must(made ? Done() : Done(made.error()));
        return *made;
    }
};

/// The story told backwards: what was bad becomes good.
QList<SurveyAnswer> risenAnswers()
{
    QList<SurveyAnswer> answers = serviceAnswers();
    for (SurveyAnswer &answer : answers) {
        if (answer.region == "Coast"_L1 && answer.touchpoint == "Visit"_L1)
            answer.csat = answer.csat == 4 ? 2 : 4;
    }
    return answers;
}

} // namespace

/// A briefing says the largest real change first, or that there is none.
class TestAssemble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void aDropIsToldWithItsPlace()
    {
        // Before: 80 % everywhere. The 90 days to 11 May hold 20 days at 80 % and 70 days at 30 %.
        QCOMPARE(BriefedProject(serviceAnswers()).briefing().verdict(),
            u"Visit CSAT in Coast fell to 41% in these 90 days, from 80% in the 90 days before."_s);
    }

    void aDatedChangePartsBeforeAndNow()
    {
        QCOMPARE(BriefedProject(serviceAnswers(), true).briefing().verdict(),
            u"Visit CSAT in Coast fell to 30% since 3 March, from 80% before."_s);
    }

    void aRiseIsToldAsOne()
    {
        QCOMPARE(BriefedProject(risenAnswers()).briefing().verdict(),
            u"Visit CSAT in Coast rose to 59% in these 90 days, from 20% in the 90 days before."_s);
    }

    void noChangeIsSaid()
    {
        const Briefing briefing = BriefedProject(serviceAnswers()).briefing({QDate(2026, 1, 20), QDate(2026, 2, 19)});
        QCOMPARE(briefing.verdict(), u"No measure has really moved from 20 January 2026 to 18 February 2026."_s);
        Outline outline = readyOutlines().constFirst();
        outline.period = {QDate(2026, 1, 20), QDate(2026, 2, 19)};
        QCOMPARE(BriefedProject(serviceAnswers()).briefing({}, outline).verdict(), briefing.verdict());
        outline.period = {};
        outline.days = 30;
        QCOMPARE(BriefedProject(serviceAnswers().first(8 * 100)).briefing({}, outline).verdict(),
            u"No measure has really moved in the last 30 days."_s);
    }

    void tooFewAnswersAreSaid()
    {
        const Briefing briefing = BriefedProject(serviceAnswers().last(7)).briefing();
        QCOMPARE(briefing.verdict(), u"Too few answers in the last 90 days, or in those before, to tell a change."_s);
        QVERIFY(!briefing.block(BlockKind::Quotes));
        const Kpi kpi = std::get<Kpi>(briefing.block(BlockKind::Measures)->figures.constFirst().content);
        QVERIFY(!kpi.bar.now.isKnown());
    }

    void blocksFollowTheVerdict()
    {
        const Briefing briefing = BriefedProject(serviceAnswers(), true).briefing();
        QCOMPARE(briefing.period, (Period{QDate(2026, 2, 11), QDate(2026, 5, 12)}));
        QCOMPARE(briefing.before, (Period{QDate(2025, 11, 13), QDate(2026, 2, 11)}));
        QCOMPARE(briefing.responses, 720);
        QCOMPARE(
            std::get<Kpi>(briefing.block(BlockKind::Measures)->figures.constFirst().content).name, u"Visit CSAT"_s);
        const Ranking ranking = std::get<Ranking>(briefing.block(BlockKind::Comparison)->figures.constFirst().content);
        QCOMPARE(ranking.rows.constFirst().name, u"North"_s);
        QCOMPARE(ranking.rows.constLast().name, u"Coast"_s);
        const Trend trend = std::get<Trend>(briefing.block(BlockKind::Trend)->figures.constFirst().content);
        QCOMPARE(trend.phases.size(), 2);
        QVERIFY(trend.marks.constFirst().text == u"visits go to a contractor"_s);
        const QString method = briefing.block(BlockKind::Method)->sentences.join(u' ');
        QVERIFY2(method.startsWith(u"720 responses, 11 February to 11 May 2026."_s), qPrintable(method));
        QVERIFY2(method.contains(u"Visit CSAT v1, NPS v1"_s), qPrintable(method));
    }

    void whatIsOffIsNotMade()
    {
        Outline outline = readyOutlines().constFirst();
        for (OutlineBlock &block : outline.blocks)
            block.shown = block.kind == BlockKind::Verdict || block.kind == BlockKind::Method;
        const Briefing briefing = BriefedProject(serviceAnswers()).briefing({}, outline);
        QCOMPARE(briefing.blocks.size(), 2);
        QCOMPARE(
            briefing.verdict(), u"Visit CSAT in Coast fell to 41% in these 90 days, from 80% in the 90 days before."_s);
    }

    void quotesComeFromWhereItFell()
    {
        QList<SurveyAnswer> answers = serviceAnswers();
        for (qsizetype i = 0; i < answers.size(); ++i) {
            SurveyAnswer &answer = answers[i];
            answer.comment = answer.csat == 2 ? u"Nobody came to %1, and nobody called."_s.arg(answer.region)
                                              : u"All fine, thank you very much."_s;
        }
        const Briefing briefing = BriefedProject(answers).briefing();
        const BriefingBlock *quotes = briefing.block(BlockKind::Quotes);
        QVERIFY(quotes);
        QCOMPARE(quotes->quotes.constFirst().text, u"Nobody came to Coast, and nobody called."_s);
        QVERIFY2(
            quotes->quotes.constFirst().place.startsWith(u"2 of 5"_s), qPrintable(quotes->quotes.constFirst().place));
        // The same words are said once.
        QCOMPARE(quotes->quotes.size(), 1);
    }

    void markdownTellsTheWhole()
    {
        const QString text = briefingMarkdown(BriefedProject(serviceAnswers()).briefing());
        QVERIFY2(
            text.startsWith(u"# Visit CSAT in Coast fell to 41% in these 90 days, from 80% in the 90 days before.\n"_s),
            qPrintable(text));
        QVERIFY2(text.contains(u"11 February to 11 May 2026, against the 90 days before"_s), qPrintable(text));
        QVERIFY2(text.contains(u"For the board, 12 May 2026"_s), qPrintable(text));
    }

    void quotesFollowTheirRule()
    {
        const auto candidate = [](const QString &text, qint64 response) {
            return QuoteCandidate{text, {}, QDate(2026, 5, 1), response};
        };
        const QList<Quote> quotes = pickQuotes(
            {candidate(u"The technician never came to the appointment."_s, 1), candidate(u"Bad."_s, 2),
                candidate(u"Technician missed the appointment, twice now."_s, 3),
                candidate(u"My invoice was wrong in every possible way."_s, 4)},
            2);
        QCOMPARE(quotes.size(), 2);
        QVERIFY(quotes.at(0).response == 1 || quotes.at(0).response == 3);
        QVERIFY(quotes.at(1).response == 1 || quotes.at(1).response == 3);
    }

    void longQuotesEndWithASentence()
    {
        QCOMPARE(shortened(u"First sentence here. Second one is longer than there is room for."_s, 40),
            u"First sentence here."_s);
        QCOMPARE(
            shortened(u"No end of a sentence is anywhere in these many words"_s, 30), u"No end of a sentence is…"_s);
        QCOMPARE(shortened(u" two\nlines\u0000 "_s), u"two lines"_s);
        QCOMPARE(shortened(u"Version 1.5 is bad. Really bad, I say to you"_s, 30), u"Version 1.5 is bad."_s);
    }

    void theOutlineTellsReaderAndDays()
    {
        Outline outline = readyOutlines().constFirst();
        outline.reader = u"the board of Coast"_s;
        outline.days = 30;
        const Briefing briefing = BriefedProject(serviceAnswers()).briefing({}, outline);
        QCOMPARE(briefing.period, (Period{QDate(2026, 4, 12), QDate(2026, 5, 12)}));
        outline.period = {QDate(2026, 1, 1), QDate(2026, 2, 1)};
        QCOMPARE(BriefedProject(serviceAnswers()).briefing({}, outline).period, outline.period);
    }

    void daysWithoutAnswersAreSaidInsteadOfEmptyFrames()
    {
        Outline outline = readyOutlines().constFirst();
        outline.period = {QDate(2026, 5, 20), QDate(2026, 5, 27)}; // the last answer is of 12 May
        for (OutlineBlock &block : outline.blocks) {
            if (block.kind == BlockKind::Heat)
                block.dimensions = QStringList{u"region"_s, u"touchpoint"_s};
        }
        const Briefing briefing = BriefedProject(serviceAnswers()).briefing({}, outline);
        for (const BlockKind kind : {BlockKind::Comparison, BlockKind::Heat}) {
            const BriefingBlock *block = briefing.block(kind);
            QVERIFY(block);
            QVERIFY2(block->figures.isEmpty(), qUtf8Printable(block->title));
            QCOMPARE(block->sentences, QStringList{u"No answers from 20 May to 26 May 2026."_s});
        }
        QVERIFY(briefingMarkdown(briefing).contains(u"No answers from 20 May to 26 May 2026."_s));
    }

    void aTitleOfOnesOwnLeavesTheNumbersTheirName()
    {
        Outline outline = readyOutlines().constFirst();
        for (OutlineBlock &block : outline.blocks) {
            if (block.kind == BlockKind::Trend)
                block.title = u"It fell"_s;
        }
        const Briefing briefing = BriefedProject(serviceAnswers()).briefing({}, outline);
        const BriefingBlock *trend = briefing.block(BlockKind::Trend);
        QCOMPARE(trend->title, u"It fell"_s);
        QCOMPARE(trend->subject, u"Visit CSAT by week"_s);
        QVERIFY2(trend->subtitle.startsWith(u"Visit CSAT by week, about "_s), qUtf8Printable(trend->subtitle));
        QVERIFY(numbersOf(*trend).constFirst().what.startsWith(u"Visit CSAT by week, from "_s));
    }

    void claimsAboutAllFeedbackAreNotMadeOfAPart()
    {
        Outline outline = readyOutlines().constFirst();
        outline.blocks[0].title = u"Everything fell."_s;
        outline.blocks[0].text = u"Please decide."_s;
        outline.blocks[2].title = u"It fell in March"_s;
        outline.blocks[3].title = u"For Coast alone"_s;
        BriefingReader coast{Id<BriefingReader>::make(), 1, u"Head of Coast"_s, Slice().with(u"region"_s, u"Coast"_s)};
        outline.blocks[3].readers = {QString::number(coast.id.value)};
        BriefingAsk ask;
        ask.outline = outline;
        const Outline theirs = askFor(ask, coast).outline;
        QCOMPARE(theirs.blocks[0].title, QString());
        QCOMPARE(theirs.blocks[0].text, u"Please decide."_s);
        QCOMPARE(theirs.blocks[2].title, QString());
        QCOMPARE(theirs.blocks[3].title, u"For Coast alone"_s);
        coast.scope = {};
        QCOMPARE(askFor(ask, coast).outline, outline); // who sees all reads all
    }

    void blocksOfOneKindStandTwice()
    {
        Outline outline = readyOutlines().constFirst();
        OutlineBlock trend;
        trend.kind = BlockKind::Trend;
        trend.metrics = QStringList{u"nps"_s};
        trend.title = u"And NPS"_s;
        outline = withBlock(outline, trend);
        const Briefing briefing = BriefedProject(serviceAnswers()).briefing({}, outline);
        const BriefingBlock *second = briefing.blockAt(int(outline.blocks.size()) - 2);
        QVERIFY(second);
        QCOMPARE(second->title, u"And NPS"_s);
        QVERIFY(std::holds_alternative<Trend>(second->figures.constFirst().content));
        QVERIFY(briefing.block(BlockKind::Trend)->title != second->title);
    }

    void worstFirstTurnsTheBracketsToo()
    {
        Outline outline = readyOutlines().constFirst();
        outline.blocks[3].worstFirst = true;
        const auto rankingOf = [](const Briefing &briefing) {
            return std::get<Ranking>(briefing.block(BlockKind::Comparison)->figures.constFirst().content);
        };
        BriefedProject project(serviceAnswers());
        const Ranking best = rankingOf(project.briefing());
        const Ranking worst = rankingOf(project.briefing({}, outline));
        QCOMPARE(worst.rows.constFirst().name, best.rows.constLast().name);
        QCOMPARE(worst.ties.size(), best.ties.size());
        for (qsizetype i = 0; i < best.ties.size(); ++i) {
            const TieBracket tie = worst.ties.at(worst.ties.size() - 1 - i);
            QCOMPARE(worst.rows.at(tie.first).name, best.rows.at(best.ties.at(i).last).name);
            QCOMPARE(worst.rows.at(tie.last).name, best.rows.at(best.ties.at(i).first).name);
        }
    }

    void anAskFollowsTheVerdict()
    {
        Outline outline = readyOutlines().constFirst();
        outline.blocks[0].text = u"Please give these visits back."_s;
        const Briefing briefing = BriefedProject(serviceAnswers()).briefing({}, outline);
        QCOMPARE(briefing.block(BlockKind::Verdict)->sentences,
            (QStringList{u"Visit CSAT in Coast fell to 41% in these 90 days, from 80% in the 90 days before."_s,
                u"Please give these visits back."_s}));
    }

    void theMethodStaysLast()
    {
        const Outline outline = readyOutlines().constFirst();
        const qsizetype last = outline.blocks.size() - 1;
        QCOMPARE(withBlockMoved(outline, last, 0), outline);
        QCOMPARE(withBlockMoved(outline, 0, last), outline);
        QCOMPARE(withBlockMoved(outline, -1, 2), outline);
        QCOMPARE(withoutBlock(outline, last), outline);
        QCOMPARE(withBlockMoved(outline, 0, 1).blocks.at(1), outline.blocks.at(0));
        QCOMPARE(withoutBlock(outline, 0).blocks.size(), last);
        QVERIFY(withBlock(outline, {BlockKind::Note}).blocks.constLast().kind == BlockKind::Method);
    }

    void aBlockMayBeForSomeReadersOnly()
    {
        BriefedProject briefed(serviceAnswers());
        const BriefingReader coast{{77}, 1, u"Head of Field, Coast"_s, Slice().with(u"region"_s, u"Coast"_s)};
        Outline outline = readyOutlines().constFirst();
        OutlineBlock note{BlockKind::Note};
        note.text = u"Call me about the contractor."_s;
        note.readers = QStringList{u"77"_s};
        outline = withBlock(outline, note);
        QVERIFY(!briefed.briefing({}, outline).block(BlockKind::Note));

        auto session = briefed.project->reader();
        const auto columns = Columns::load(*session, *briefingNeeds(*session, outline, briefed.facts));
        BriefingAsk ask;
        ask.outline = outline;
        const auto made = assemble(*session, *columns, briefed.facts, askFor(ask, coast));
        QVERIFY(made);
        QCOMPARE(made->reader, u"Head of Field, Coast"_s);
        const BriefingBlock *own = made->block(BlockKind::Note);
        QVERIFY(own);
        QCOMPARE(own->sentences, QStringList{u"Call me about the contractor."_s});
        // Half of the answers are from Coast: 8 a day on 90 days.
        QCOMPARE(made->responses, 360);
        // Their one region has nothing to be compared with: what differs within it is compared.
        QCOMPARE(made->block(BlockKind::Comparison)->title, u"Visit CSAT by segment"_s);
        QVERIFY(!outlineFor(outline, {78}).block(BlockKind::Note));
    }

    void howManyRespondedIsATrend()
    {
        BriefedProject briefed(serviceAnswers());
        const Outline outline = withBlock({}, blockFrom({TileKind::Volume}));
        const Briefing made = briefed.briefing({}, outline);
        QCOMPARE(made.blocks.size(), 1);
        QVERIFY(std::holds_alternative<Trend>(made.blocks.constFirst().figures.constFirst().content));
        QCOMPARE(made.blocks.constFirst().title, u"Responses by week"_s);
    }

    void aTileBecomesABlock()
    {
        TestProject project;
        Tile tile{TileKind::Heat, u"Where it is worst"_s, u"csat"_s, {u"touchpoint"_s, u"region"_s}};
        const Result<Outline> added = addToBriefing(*project, tile);
        QVERIFY(added);
        OutlineBlock expected{BlockKind::Heat};
        expected.metrics = QStringList{u"csat"_s};
        expected.dimensions = QStringList{u"touchpoint"_s, u"region"_s};
        expected.title = u"Where it is worst"_s;
        QCOMPARE(added->blocks.at(added->blocks.size() - 2), expected);
        QCOMPARE(*currentOutline(project->session()), *added);
        // Single measures that were chosen by hand share a row.
        QVERIFY(addToBriefing(*project, {TileKind::Kpi, {}, u"csat"_s}));
        const Result<Outline> both = addToBriefing(*project, {TileKind::Kpi, {}, u"nps"_s});
        QCOMPARE(both->blocks.at(both->blocks.size() - 2).metrics, (QStringList{u"csat"_s, u"nps"_s}));
        QCOMPARE(project->undoStack().undoText(), u"Add to briefing"_s);
        for (int i = 0; i < 3; ++i)
            project->undoStack().undo();
        QCOMPARE(Outlines::all(project->session())->size(), 0);
        QCOMPARE(currentOutline(project->session())->name, u"Executive briefing"_s);
    }

    void outlinesAreKept_data() { TestProject::addEngines(); }
    void outlinesAreKept()
    {
        QFETCH(QString, engine);
        TestProject project(engine);
        Outline outline = readyOutlines().constFirst();
        outline.id = Id<Outline>::make();
        outline.name = u"Board"_s;
        outline.blocks[3].dimensions = QStringList{u"team"_s};
        outline.blocks[4].shown = false;
        outline.blocks[5].text = u"Words"_s;
        outline.blocks[5].readers = QStringList{u"7"_s, u"8"_s};
        outline.blocks[2].question = u"How was it?"_s;
        outline.reader = u"the board"_s;
        outline.days = 365;
        outline.period = {QDate(2026, 1, 1), QDate(2026, 2, 1)};
        outline.keeps = (qint64(1) << 62) + 1;
        outline.passed = 7;
        must(project->write([&](Session &session) { return Outlines::put(session, {}, outline); }));
        const Result<QList<Outline>> kept = Outlines::all(project->session());
        QVERIFY(kept);
        QCOMPARE(*kept, QList<Outline>{outline});
        QCOMPARE(outlineNamed(project->session(), u"board"_s)->name, u"Board"_s);
        QCOMPARE(outlineNamed(project->session(), u"executive"_s)->name, u"Executive briefing"_s);
        const Result<Outline> missing = outlineNamed(project->session(), u"weekly"_s);
        QVERIFY(!missing);
        QCOMPARE(
            missing.error().message, u"There is no outline “weekly”. Known outlines: Board, Executive briefing."_s);
        must(project->write([&](Session &session) { return Outlines::put(session, outline, {}); }));
        QCOMPARE(Outlines::all(project->session())->size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestAssemble)
#include "tst_assemble.moc"
