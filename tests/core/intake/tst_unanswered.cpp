// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/intake/intakekit.h"

#include "core/feedback/export.h"
#include "core/feedback/responsedetail.h"
#include "core/feedback/unanswered.h"
#include "core/intake/batches.h"
#include "core/intake/recognise.h"

#include <QTest>

using namespace hearken;
using namespace Qt::StringLiterals;

namespace {

/// -99 was seen, {question_not_shown} was not shown, N/A does not apply, and a blank cell says nothing.
const QByteArray threeKinds = "id,day,nps,best,why,channel\n"
                              "a,2026-01-02,9,speed,fine,web\n"
                              "b,2026-01-02,-99,price|speed,-99,web\n"
                              "c,2026-01-03,{question_not_shown},N/A,{question_not_shown},web\n"
                              "d,2026-01-03,,price,N/A,web\n"
                              "e,2026-01-04,N/A,-99,,phone\n"
                              "f,2026-01-04,3,NULL,no answer was given,phone\n";

void withCodes(Mapping &mapping)
{
    mapping.missing = {{u"-99"_s, WhyNot::Seen, CodeReach::Everywhere},
        {u"{question_not_shown}"_s, WhyNot::NotShown, CodeReach::Everywhere}, {u"N/A"_s, WhyNot::NotApplicable},
        {u"NULL"_s}};
}

ImportOptions coded()
{
    return {.change = withCodes};
}

/// Who, which question, why, and the word for it; sorted.
QStringList kept(Project &project)
{
    QStringList rows = text(project,
        "SELECT t.key || ' ' || q.code || ' ' || u.why || ' ' || u.said FROM unanswered u "
        "JOIN question q ON q.id = u.question_id JOIN response_text t ON t.response_id = u.response_id")
                           .split(u',', Qt::SkipEmptyParts);
    rows.sort();
    return rows;
}

const QStringList keptOfThreeKinds{u"b nps seen -99"_s, u"b why seen -99"_s, u"c best not_applicable N/A"_s,
    u"c nps not_shown {question_not_shown}"_s, u"c why not_shown {question_not_shown}"_s, u"e best seen -99"_s,
    u"e nps not_applicable N/A"_s};

Recognition recognised(const QString &folder, const QByteArray &content)
{
    QFile file(folder % u"/survey.csv"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("no file");
    file.close();
    return *recognise(file.fileName(), {});
}

} // namespace

class TestUnanswered : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theKindIsKept_data() { TestProject::addEngines(); }
    void theKindIsKept()
    {
        QFETCH(QString, engine);
        TestProject project(engine);
        const auto summary = imported(*project, threeKinds, coded());
        QVERIFY2(summary, summary ? "" : qPrintable(summary.error().message + summary.error().detail));
        QCOMPARE(summary->imported, 6);
        QCOMPARE(kept(*project), keptOfThreeKinds);
        QCOMPARE(summary->unanswered, (UnansweredCounts{{2, 3, 2}}));
        // No score comes of it, and what people wrote stays: "N/A" in an open answer is theirs.
        QCOMPARE(text(*project,
                     "SELECT CAST(value AS INTEGER) FROM answer a JOIN question q ON q.id = a.question_id "
                     "WHERE q.code = 'nps' ORDER BY a.response_id"),
            u"9,3"_s);
        QCOMPARE(
            text(*project, "SELECT text FROM answer_text ORDER BY response_id"), u"fine,N/A,no answer was given"_s);
        QCOMPARE(*Unanswered::stray(project->session()), 0);
        const auto counts = Unanswered::counts(project->session());
        QCOMPARE(counts->value(number(*project, "SELECT id FROM question WHERE code = 'nps'")),
            (UnansweredCounts{{1, 1, 1}}));
        // The same file again says nothing new.
        const QString before = dump(*project);
        QCOMPARE(imported(*project, threeKinds, coded())->unchanged, 6);
        QCOMPARE(dump(*project), before);
    }

    void aSliceCountsItsOwn_data() { TestProject::addEngines(); }
    void aSliceCountsItsOwn()
    {
        QFETCH(QString, engine);
        TestProject project(engine);
        QVERIFY(imported(*project, threeKinds, coded()));
        const QList<Question> questions = *Questions::all(project->session());
        const QList<Question> nps{*std::find_if(
            questions.cbegin(), questions.cend(), [](const Question &question) { return question.code == u"nps"_s; })};
        const Columns columns = *Columns::load(project->session(), Columns::needs({}, {{u"channel"_s}, {}}));
        const auto among = [&](const Slice &slice) {
            return *Unanswered::among(project->session(), nps, columns, columns.matching(slice));
        };
        QCOMPARE(among({}), (UnansweredCounts{{1, 1, 1}}));
        QCOMPARE(among(Slice().with(u"channel"_s, u"web"_s)), (UnansweredCounts{{1, 1, 0}}));
        QCOMPARE(among(Slice().with(u"channel"_s, u"phone"_s)), (UnansweredCounts{{0, 0, 1}}));
    }

    void goesOutWithItsImport_data() { TestProject::addEngines(); }
    void goesOutWithItsImport()
    {
        QFETCH(QString, engine);
        TestProject project(engine);
        QVERIFY(imported(*project, "id,day,nps\nz,2026-01-01,7\n"));
        const QString before = dump(*project);
        const auto first = imported(*project, threeKinds, coded());
        QVERIFY(first);
        QVERIFY(Batches::revert(*project, {first->batch}));
        QCOMPARE(dump(*project), before);
    }

    void anotherFileReplacesIt_data() { TestProject::addEngines(); }
    void anotherFileReplacesIt()
    {
        QFETCH(QString, engine);
        TestProject project(engine);
        QVERIFY(imported(*project, threeKinds, coded()));
        const QString before = dump(*project);
        // b has answered since, a is not asked any more, c is as it was.
        const auto second = imported(*project,
            "id,day,nps,best,why,channel\n"
            "a,2026-01-02,{question_not_shown},speed,fine,web\n"
            "b,2026-01-02,5,price|speed,-99,web\n"
            "c,2026-01-03,{question_not_shown},N/A,{question_not_shown},web\n",
            coded());
        QVERIFY2(second, second ? "" : qPrintable(second.error().message + second.error().detail));
        QCOMPARE(second->updated, 2);
        QCOMPARE(second->unchanged, 1);
        QStringList changed = keptOfThreeKinds;
        changed.removeOne(u"b nps seen -99"_s);
        changed.prepend(u"a nps not_shown {question_not_shown}"_s);
        QCOMPARE(kept(*project), changed);
        QCOMPARE(*Unanswered::stray(project->session()), 0);
        QVERIFY(Batches::revert(*project, {second->batch}));
        QCOMPARE(dump(*project), before);
    }

    void aMeaningMayBeChanged_data() { TestProject::addEngines(); }
    void aMeaningMayBeChanged()
    {
        QFETCH(QString, engine);
        TestProject project(engine);
        QVERIFY(imported(*project, threeKinds, coded()));
        ImportOptions options;
        options.change = [](Mapping &mapping) {
            withCodes(mapping);
            mapping.missing[0].why = WhyNot::NotShown;
            mapping.missing[2].reach = CodeReach::Nowhere; // "N/A" is a choice here
        };
        const auto again = imported(*project, threeKinds, options);
        QVERIFY2(again, again ? "" : qPrintable(again.error().message + again.error().detail));
        QCOMPARE(again->updated, 3);
        QVERIFY(kept(*project).contains(u"b nps not_shown -99"_s));
        QVERIFY(!kept(*project).join(u' ').contains(u"N/A"_s));
        QVERIFY(text(*project, "SELECT text FROM question_option").contains(u"N/A"_s));
    }

    void severalColumnsAreOneQuestion_data() { TestProject::addEngines(); }
    void severalColumnsAreOneQuestion()
    {
        QFETCH(QString, engine);
        TestProject project(engine);
        ImportOptions options;
        options.change = [](Mapping &mapping) {
            withCodes(mapping);
            for (int i = 2; i < 4; ++i) {
                mapping.columns[i].field = Field::OptionOf;
                mapping.columns[i].kind = QuestionKind::Multiple;
                mapping.columns[i].option = mapping.columns[i].header;
                mapping.columns[i].name = u"used"_s;
            }
        };
        QVERIFY(imported(*project,
            "id,day,web,shop,channel\na,2026-01-02,1,-99,web\nb,2026-01-02,-99,-99,web\nc,2026-01-02,-99,1,web\n",
            options));
        QCOMPARE(kept(*project), QStringList(u"b used seen -99"_s));
        QCOMPARE(number(*project, "SELECT count(*) FROM answer"), 2);
    }

    void comesBackAsItWas_data() { TestProject::addEngines(); }
    void comesBackAsItWas()
    {
        QFETCH(QString, engine);
        TestProject project(engine);
        QVERIFY(imported(*project, threeKinds, coded()));
        for (const QString &format : {u"csv"_s, u"xlsx"_s}) {
            const QString path = project.folder() % u"/out."_s % format;
            QVERIFY(exportResponses(*project, {path, u"responses-"_s % format, {}}));
            if (format == "csv"_L1) {
                QFile file(path);
                QVERIFY(file.open(QIODevice::ReadOnly));
                QCOMPARE(file.readAll().replace("\r\n", "\n"),
                    QByteArray(
                        "hearken_id,source,day,time,customer,comment,language,touchpoint,channel,segment,region,team,product,nps,best,why\n"
                        "a,Survey,2026-01-02,,,,,,web,,,,,9,speed,fine\n"
                        "b,Survey,2026-01-02,,,,,,web,,,,,-99,speed; price,-99\n"
                        "c,Survey,2026-01-03,,,,,,web,,,,,{question_not_shown},N/A,{question_not_shown}\n"
                        "d,Survey,2026-01-03,,,,,,web,,,,,,price,N/A\n"
                        "e,Survey,2026-01-04,,,,,,phone,,,,,N/A,-99,\n"
                        "f,Survey,2026-01-04,,,,,,phone,,,,,3,,no answer was given\n"));
            }
            TestProject other(engine);
            IntakeRequest request{path, recognise(path, {})->mapping, u"Survey"_s};
            request.mapping.columns[0].field = Field::Id;
            for (ColumnMapping &column : request.mapping.columns) { // six rows are too few to be sure of a question
                if (column.header == "nps"_L1 || column.header == "best"_L1 || column.header == "why"_L1) {
                    const int place = column.column;
                    column = columnNamed(place, column.header);
                    column.separator = u"; "_s;
                }
            }
            for (MissingCode &code : request.mapping.missing)
                code.reach = code.text == "-99"_L1 ? CodeReach::Everywhere : code.reach;
            const auto summary = runIntake(*other, request);
            QVERIFY2(summary, summary ? "" : qPrintable(summary.error().message + summary.error().detail));
            QCOMPARE(kept(*other), keptOfThreeKinds);
            QCOMPARE(
                text(*other, "SELECT text FROM answer_text ORDER BY response_id"), u"fine,N/A,no answer was given"_s);
        }
    }

    void theDetailSaysIt_data() { TestProject::addEngines(); }
    void theDetailSaysIt()
    {
        QFETCH(QString, engine);
        TestProject project(engine);
        QVERIFY(imported(*project, threeKinds, coded()));
        const qint64 id = number(*project, "SELECT response_id FROM response_text WHERE key = 'c'");
        const auto detail = ResponseDetail::of(project->session(), *InboxFrame::load(project->session()), {id});
        QVERIFY(detail && *detail);
        QVERIFY(!(*detail)->score);
        QStringList lines;
        for (const ResponseDetail::Answer &answer : (*detail)->answers) {
            QVERIFY(answer.why);
            lines.append(answer.question % u": "_s % answer.text);
        }
        QCOMPARE(
            lines, QStringList({u"best: Does not apply, or not known"_s, u"nps: Not shown"_s, u"why: Not shown"_s}));
    }

    void strayNotesAreFound()
    {
        TestProject project;
        QVERIFY(imported(*project, threeKinds, coded()));
        QVERIFY(project->write([](Session &session) {
            const auto made = session.run("INSERT INTO unanswered (question_id, response_id, why, said) "
                                          "SELECT q.id, 5, 'seen', '-99' FROM question q");
            return made ? Done() : Done(made.error());
        }));
        QCOMPARE(*Unanswered::stray(project->session()), 3);
    }

    void mappingsKeepTheirCodes()
    {
        Mapping mapping;
        withCodes(mapping);
        mapping.missing.append({u"don't know"_s, WhyNot::NotApplicable, CodeReach::Scores});
        mapping.missing.append({u"none"_s, {}, CodeReach::Nowhere});
        const auto back = Mapping::fromJson(mapping.toJson());
        QVERIFY(back);
        QCOMPARE(back->missing, mapping.missing);
        const auto plain = Mapping::fromJson(u"{\"hearken\": \"mapping\", \"missing\": [\"-9\"]}"_s);
        QVERIFY(plain);
        QCOMPARE(plain->missing, (QList<MissingCode>{{u"-9"_s}}));
    }

    void whereCodesCount_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("score"); ///< what is kept of the cell in a column of each kind
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QString>("words");
        QTest::newRow("a tool's code") << QByteArray("-99") << u"seen"_s << u"seen"_s << u"seen"_s;
        QTest::newRow("does not apply") << QByteArray("N/A") << u"not_applicable"_s << u"not_applicable"_s << u"N/A"_s;
        QTest::newRow("nothing") << QByteArray("NULL") << QString() << QString() << u"NULL"_s;
        QTest::newRow("a choice") << QByteArray("DON'T KNOW") << u"not_applicable"_s << u"DON'T KNOW"_s
                                  << u"DON'T KNOW"_s;
    }
    void whereCodesCount()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QString, score);
        QFETCH(QString, choice);
        QFETCH(QString, words);
        Mapping mapping = mappingOf("id,nps,best,why\n", u"feedback"_s);
        withCodes(mapping);
        mapping.missing.append({u"don't know"_s, WhyNot::NotApplicable, CodeReach::Scores});
        RowParser parser(mapping, QTimeZone::utc(), QTimeZone::utc());
        RawRow row;
        row.number = 2;
        row.cells = {"x", cell, cell, cell};
        Draft draft;
        QList<Issue> issues;
        (void)parser.parse(row, draft, issues);
        QStringList found{{}, {}, {}};
        for (const Draft::Unanswered &none : draft.unanswered)
            found[none.column - 1] = whyNotWord(none.why);
        for (const Draft::Answer &answer : draft.answers)
            found[answer.column - 1] = QString::fromUtf8(answer.label);
        for (const Draft::Text &text : draft.texts)
            found[text.column - 1] = QString::fromUtf8(text.text);
        QCOMPARE(found, QStringList({score, choice, words}));
    }

    void sayingsBesideScoresAreNone()
    {
        const QTemporaryDir folder;
        QByteArray file = "Response ID,Date,How satisfied are you with the visit?,Who came?\n";
        for (int i = 0; i < 60; ++i)
            file += "r" + QByteArray::number(i) + ",2026-01-0" + QByteArray::number(1 + i % 9) + ','
                + (i % 4 == 3 ? QByteArray("Don't know") : QByteArray::number(1 + i % 5)) + ','
                + (i % 2 ? "Technician" : "Don't know") + '\n';
        const Recognition found = recognised(folder.path(), file);
        QCOMPARE(found.mapping.columns[2].kind, QuestionKind::Csat);
        QCOMPARE(found.mapping.columns[2].scale, std::optional(Scale{1, 5}));
        const MissingCode *code = found.mapping.missingCode(found.mapping.columns[2], u"don't know"_s);
        QVERIFY(code);
        QCOMPARE(code->why, std::optional(WhyNot::NotApplicable));
        QVERIFY(!found.mapping.missingCode(found.mapping.columns[3], u"Don't know"_s)); // who came is a choice of words
    }

    void whatWasDecidedStays()
    {
        const QTemporaryDir folder;
        const QByteArray header = "Response ID,Date,How satisfied are you with the visit?\n";
        const QByteArray rows = "a,2026-01-02,5\nb,2026-01-02,N/A\nc,2026-01-02,4\n";
        Recognition first = recognised(folder.path(), header + rows);
        for (MissingCode &code : first.mapping.missing) {
            if (code.text == "N/A"_L1)
                code.why = WhyNot::Seen;
        }
        const SavedMapping saved{{1}, u"Visits"_s, shapeOf(first.headerRows), first.mapping};
        QFile file(folder.path() % u"/next.csv"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(header + rows + "d,2026-01-02,-99\n");
        file.close();
        const auto next = recognise(file.fileName(), {}, {saved});
        QVERIFY(next);
        QCOMPARE(next->savedMapping, u"Visits"_s);
        const ColumnMapping &column = next->mapping.columns[2];
        QCOMPARE(next->mapping.missingCode(column, u"N/A"_s)->why, std::optional(WhyNot::Seen));
        QCOMPARE(next->mapping.missingCode(column, u"-99"_s)->why, std::optional(WhyNot::Seen)); // new in this file
    }
};

QTEST_GUILESS_MAIN(TestUnanswered)
#include "tst_unanswered.moc"
