// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/briefingjson.h"
#include "core/briefing/briefingreader.h"
#include "core/briefing/changes.h"
#include "core/briefing/issued.h"
#include "core/briefing/numbers.h"
#include "core/figure/figurejson.h"
#include "core/store/edit.h"
#include "tests/kit/samplebriefing.h"
#include "tests/kit/samplefigures.h"
#include "tests/kit/testproject.h"

#include <QJsonDocument>
#include <QTest>

using namespace hearken;
using namespace Qt::StringLiterals;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);

Issued issueOf(const Briefing &briefing, Id<Outline> outline, int number)
{
    Issued issued;
    issued.id = Id<Issued>::make();
    issued.outline = outline;
    issued.number = number;
    issued.name = briefing.name;
    issued.reader = briefing.reader;
    issued.verdict = briefing.verdict();
    issued.at = 1'778'000'000'000 + number;
    issued.briefing = briefingJson(briefing);
    issued.pdf = QByteArray("%PDF\0\xff bytes", 12);
    return issued;
}

Kpi &firstKpi(Briefing &briefing)
{
    return std::get<Kpi>(briefing.blocks[1].figures[0].content);
}

} // namespace

/// An issued briefing is shown again exactly as it was, and what has changed since is told.
class TestIssued : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(english); }

    void everyFigureComesBack()
    {
        for (const Figure &figure : sampleFigures()) {
            const QByteArray written = QJsonDocument(figureJson(figure)).toJson();
            const std::optional<Figure> read = figureFrom(QJsonDocument::fromJson(written).object());
            QVERIFY2(read, qPrintable(figure.title));
            QCOMPARE(read->content.index(), figure.content.index());
            QCOMPARE(QJsonDocument(figureJson(*read)).toJson(), written);
        }
        // A kind of a newer version is left out, not guessed.
        QVERIFY(!figureFrom({{u"kind"_s, u"hologram"_s}}));
    }

    void aTrendComesBackPointByPoint()
    {
        const Figure figure = sampleTrend();
        const Trend &trend = std::get<Trend>(figure.content);
        const QJsonDocument written(figureJson(figure));
        const Figure read = *figureFrom(QJsonDocument::fromJson(written.toJson(QJsonDocument::Compact)).object());
        const Trend &again = std::get<Trend>(read.content);
        QCOMPARE(again.points.size(), trend.points.size());
        for (qsizetype i = 0; i < trend.points.size(); ++i) {
            QCOMPARE(again.points.at(i).start, trend.points.at(i).start);
            QCOMPARE(again.points.at(i).n, trend.points.at(i).n);
            QVERIFY(again.points.at(i).value == trend.points.at(i).value
                || (qIsNaN(again.points.at(i).value) && qIsNaN(trend.points.at(i).value)));
            QVERIFY(again.points.at(i).signal == trend.points.at(i).signal);
        }
        QCOMPARE(again.marks.size(), trend.marks.size());
        QCOMPARE(again.goal.size(), trend.goal.size());
        QCOMPARE(again.limitsName, trend.limitsName);
    }

    void aBriefingComesBackWhole()
    {
        Briefing briefing = sampleBriefing();
        briefing.brand = {3, u"Hear First"_s, u"#204060"_s, QByteArray("\x89PNG\0", 5)};
        briefing.blocks[5].quotes[0].response = (qint64(1) << 62) + 1;
        briefing.blocks[1].figures[0].lead = u"Not eight ranks."_s;
        const Result<Briefing> read = briefingFromJson(briefingJson(briefing));
        QVERIFY(read);
        QCOMPARE(briefingMarkdown(*read, english), briefingMarkdown(briefing, english));
        QCOMPARE(read->brand, briefing.brand);
        QCOMPARE(read->period, briefing.period);
        QCOMPARE(read->blocks.at(1).figures.at(0).lead, u"Not eight ranks."_s);
        QCOMPARE(read->blocks.at(5).quotes.at(0).response, briefing.blocks.at(5).quotes.at(0).response);
        QVERIFY(!briefingFromJson(u"{\"blocks\":"_s));
    }

    void nothingChangedIsNothingTold()
    {
        QCOMPARE(changesBetween(sampleBriefing(), sampleBriefing(), english), QList<BriefingChange>());
    }

    void aNumberThatMovedIsTold()
    {
        Briefing now = sampleBriefing();
        firstKpi(now).bar.now.value = 0.69;
        QCOMPARE(changesBetween(sampleBriefing(), now, english),
            QList<BriefingChange>({{true, 1, u"Technician visit CSAT"_s, u"70%"_s, u"69%"_s, u"66 to 74%, n 516"_s,
                u"66 to 74%, n 516"_s, u"▼ −1.0 points"_s, false}}));
        // What is printed alike has not changed.
        firstKpi(now).bar.now.value = 0.7001;
        QCOMPARE(changesBetween(sampleBriefing(), now, english), QList<BriefingChange>());
    }

    void intervalsThatDoNotTouchAreTold()
    {
        Briefing now = sampleBriefing();
        firstKpi(now).bar.now = {0.81, 0.77, 0.84, 540, false};
        const BriefingChange change = changesBetween(sampleBriefing(), now, english).value(0);
        QCOMPARE(change.difference, u"▲ +11.0 points"_s);
        QCOMPARE(change.nowSure, u"77 to 84%, n 540"_s);
        QVERIFY(change.apart);
    }

    void daysAreWrittenAsThePersonReadsThem()
    {
        Briefing now = sampleBriefing();
        auto &trend = std::get<Trend>(now.blocks[2].figures[0].content);
        trend.points[0].value -= 0.2;
        const QString day = english.toString(trend.points[0].start, u"d MMM yyyy"_s);
        const QString what = changesBetween(sampleBriefing(), now, english).value(0).what;
        QVERIFY2(what.endsWith(u", from "_s + day), qUtf8Printable(what));
        // Files keep what every program reads.
        QVERIFY(numbersOf(now.blocks[2]).at(0).what.endsWith(trend.points[0].start.toString(Qt::ISODate)));
    }

    void aNumberThatMayNoLongerBeShownIsNotTold()
    {
        Briefing now = sampleBriefing();
        firstKpi(now).bar.now.hidden = true;
        const QList<BriefingChange> changes = changesBetween(sampleBriefing(), now, english);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.constFirst().now, u"hidden"_s);
    }

    void wordsAndBlocksAreToldAfterNumbers()
    {
        Briefing now = sampleBriefing();
        now.blocks[0].sentences = {u"All is well."_s};
        now.blocks.removeAt(4);
        now.responses = 7700;
        const QList<BriefingChange> changes = changesBetween(sampleBriefing(), now, english);
        QCOMPARE(changes.size(), 3);
        QCOMPARE(changes.at(0), (BriefingChange{true, -1, u"Responses"_s, u"7,608"_s, u"7,700"_s, {}, {}, u"▲ +92"_s}));
        QCOMPARE(changes.at(1).now, u"All is well."_s);
        QCOMPARE(changes.at(2).what, u"CSAT by touchpoint and segment"_s);
        QCOMPARE(changes.at(2).now, QString());
    }

    void movedBlocksAreTheSameBlocks()
    {
        Briefing now = sampleBriefing();
        now.blocks.move(2, 5);
        for (qsizetype place = 0; place < now.blocks.size(); ++place)
            now.blocks[place].place = int(place);
        QCOMPARE(changesBetween(sampleBriefing(), now, english), QList<BriefingChange>());
    }

    void issuesAreKept_data() { TestProject::addEngines(); }
    void issuesAreKept()
    {
        QFETCH(QString, engine);
        TestProject project(engine);
        const auto outline = Id<Outline>::make();
        const Issued first = issueOf(sampleBriefing(), outline, 1);
        const Issued second = issueOf(sampleBriefing(), outline, 2);
        QVERIFY(project->edit<IssuedBriefings>(u"Approve"_s, std::nullopt, first));
        QVERIFY(project->edit<IssuedBriefings>(u"Approve"_s, std::nullopt, second));
        const auto listed = IssuedBriefings::all(project->session());
        QCOMPARE(listed->size(), 2);
        QCOMPARE(listed->constFirst().number, 2);
        QVERIFY(listed->constFirst().briefing.isEmpty());
        QCOMPARE(**IssuedBriefings::newest(project->session(), outline), second);
        QCOMPARE(**IssuedBriefings::byId(project->session(), first.id), first);
        // Never changed again.
        Issued forged = first;
        forged.verdict = u"All is well."_s;
        QVERIFY(!project->edit<IssuedBriefings>(u"Forge"_s, first, forged));
        project->undoStack().undo();
        QCOMPARE(IssuedBriefings::all(project->session())->size(), 1);
    }

    void readersAreKept_data() { TestProject::addEngines(); }
    void readersAreKept()
    {
        QFETCH(QString, engine);
        TestProject project(engine);
        BriefingReader reader{Id<BriefingReader>::make(), 1, u"Head of Field, Coast"_s, {}};
        reader.scope.where.insert(u"region"_s, {u"Coast"_s});
        QVERIFY(project->edit<BriefingReaders>(u"Add reader"_s, std::nullopt, reader));
        QCOMPARE(*BriefingReaders::all(project->session()), QList<BriefingReader>{reader});
        // Readers of the project come before those of a dimension.
        QCOMPARE(*readersOf(project->session(), Columns(), u"region"_s), QList<BriefingReader>{reader});
        project->undoStack().undo();
        QVERIFY(!readersOf(project->session(), Columns(), u"region"_s));
    }

    void theBrandIsKept()
    {
        TestProject project;
        QCOMPARE(*Brands::of(project->session()), Brand());
        const Brand brand{1, u"Hear First"_s, u"#204060"_s, QByteArray("\x89PNG\0", 5)};
        QVERIFY(project->edit<Brands>(u"Change brand"_s, Brand(), brand));
        QCOMPARE(*Brands::of(project->session()), brand);
        QVERIFY(!project->edit<Brands>(u"Change brand"_s, Brand(), brand));
        project->undoStack().undo();
        QCOMPARE(*Brands::of(project->session()), Brand());
    }

    void fileNamesAreSafeAndUnique()
    {
        QCOMPARE(fileNames({u"Coast"_s, u"coast"_s, u"../etc/passwd"_s, u"A/B: \"C\"?"_s, u""_s, u"***"_s, u"nul"_s,
                     u"Südküste & Höfe"_s, u"Coast-2"_s}),
            (QStringList{u"Coast"_s, u"coast-2"_s, u"etc-passwd"_s, u"A-B-C"_s, u"briefing"_s, u"briefing-2"_s,
                u"briefing-nul"_s, u"Südküste-Höfe"_s, u"Coast-2-2"_s}));
        QCOMPARE(fileNames({QString(300, u'x')}).constFirst().size(), 80);
    }
};

QTEST_GUILESS_MAIN(TestIssued)
#include "tst_issued.moc"
