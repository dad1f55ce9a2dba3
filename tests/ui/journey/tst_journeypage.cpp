// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journey/journeystart.h"
#include "core/store/edit.h"
#include "tests/kit/pagedesk.h"
#include "tests/kit/samplejourney.h"
#include "tests/kit/surveyproject.h"
#include "ui/journey/journeypage.h"
#include "ui/journey/journeypanel.h"
#include "ui/journey/journeytable.h"
#include "ui/journey/mapfiles.h"
#include "ui/journey/mapfind.h"
#include "ui/journey/storyview.h"
#include "ui/kit/panels.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hearken;
using namespace Qt::StringLiterals;

namespace {

/// A page over a project, with jobs that run at once.
struct Desk : PageDesk<JourneyPage>
{
    MapView *map() const { return part<MapView>(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(map(), key, modifiers); }
    void type(const QString &text)
    {
        auto *field = map()->findChild<QLineEdit *>(u"mapEditor"_s);
        QVERIFY(field);
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    Journey journey() { return Journeys::all(project->session())->constFirst(); }
    QStringList outline()
    {
        QMap<QString, QString> names;
        const QList<Touchpoint> touchpoints = *Touchpoints::all(project->session());
        for (const Touchpoint &one : touchpoints)
            names.insert(one.key, one.name);
        QStringList lines;
        const Journey shown = journey();
        for (const JourneyStage &stage : shown.stages) {
            QStringList steps;
            for (const JourneyStep &step : stage.steps)
                steps.append(names.value(step.touchpoint) + (step.momentOfTruth ? u"*"_s : QString()));
            lines.append(stage.name % u": "_s % steps.join(u", "_s));
        }
        return lines;
    }
    /// Presses the button of the blank journey.
    void begin()
    {
        QPushButton *blank = button(u"Blank"_s);
        QVERIFY(blank);
        QTest::keyClick(blank, Qt::Key_Space);
    }
};

} // namespace

class TestJourneyPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void theKeyboardAloneBuildsAJourneyOfFourStages()
    {
        Desk desk;
        desk.show();
        desk.begin();
        QCOMPARE(desk.outline(), QStringList{u"First stage: "_s});
        desk.key(Qt::Key_Up); // to the band
        desk.key(Qt::Key_F2);
        desk.type(u"Consider"_s);
        for (const QString &stage : {u"Buy"_s, u"Install"_s, u"Pay"_s}) {
            desk.key(Qt::Key_Insert, Qt::ControlModifier);
            desk.type(stage);
        }
        QCOMPARE(desk.outline(), (QStringList{u"Consider: "_s, u"Buy: "_s, u"Install: "_s, u"Pay: "_s}));
        desk.key(Qt::Key_Insert);
        desk.type(u"First bill"_s);
        desk.key(Qt::Key_Up);
        desk.key(Qt::Key_Left);
        desk.key(Qt::Key_Insert);
        desk.type(u"Visit"_s);
        desk.key(Qt::Key_M);
        desk.key(Qt::Key_Insert);
        desk.type(u"Activation"_s);
        desk.key(Qt::Key_Up);
        desk.key(Qt::Key_Left);
        desk.key(Qt::Key_Insert);
        desk.type(u"Order"_s);
        desk.key(Qt::Key_Up);
        desk.key(Qt::Key_Left);
        desk.key(Qt::Key_Insert);
        desk.type(u"Compares offers"_s);
        QCOMPARE(desk.outline(),
            (QStringList{u"Consider: Compares offers"_s, u"Buy: Order"_s, u"Install: Visit*, Activation"_s,
                u"Pay: First bill"_s}));
        // Each was a step of its own, and all of it can be taken back.
        QUndoStack &undo = desk.project->undoStack();
        while (undo.canUndo())
            undo.undo();
        QVERIFY(Journeys::all(desk.project->session())->isEmpty());
        while (undo.canRedo())
            undo.redo();
        QCOMPARE(desk.outline().last(), u"Pay: First bill"_s);
    }

    void slashFindsWords()
    {
        Desk desk;
        desk.show();
        desk.begin();
        for (const QString &touchpoint : {u"Places order"_s, u"Visit"_s, u"Cancels order"_s}) {
            desk.key(Qt::Key_Insert);
            desk.type(touchpoint);
        }
        desk.page->setFocus(); // as one who comes from another page
        QCOMPARE(desk.page->focusWidget(), desk.map());
        desk.key(Qt::Key_Home, Qt::ControlModifier);
        desk.key(Qt::Key_Slash);
        auto *field = desk.part<MapFind>()->findChild<QLineEdit *>();
        QVERIFY(field->isVisible());
        const auto here = [&desk] { return desk.map()->map().columns.value(desk.map()->cursor().column).name; };
        const auto told = [&desk] {
            QStringList words;
            for (const QLabel *label : desk.part<MapFind>()->findChildren<QLabel *>())
                words.append(label->text());
            return words.join(u' ');
        };
        QTest::keyClicks(field, u"ORDER"_s);
        QCOMPARE(here(), u"Places order"_s);
        QVERIFY2(told().contains(u"1 of 2"_s), qPrintable(told()));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(here(), u"Cancels order"_s);
        QTest::keyClick(field, Qt::Key_Return); // round to the first one
        QCOMPARE(here(), u"Places order"_s);
        QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(here(), u"Cancels order"_s);
        field->selectAll();
        QTest::keyClicks(field, u"first stage"_s);
        QCOMPARE(desk.map()->cursor().stage, 0);
        field->selectAll();
        QTest::keyClicks(field, u"nobody wrote this"_s);
        QVERIFY2(told().contains(u"Found nowhere."_s), qPrintable(told()));
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(field->isHidden() || !field->isVisible());
    }

    void aLinkLeadsToATouchpointOfAnyJourney()
    {
        Desk desk;
        const JourneySet first = journeyFromOutline(u"First"_s, {{u"Buy"_s, {u"Order"_s}}}, {});
        const JourneySet second = journeyFromOutline(u"Second"_s, {{u"Use"_s, {u"Set up"_s, u"Call"_s}}}, {});
        for (const JourneySet &set : {first, second})
            QVERIFY(desk.project->edit<JourneySets>(u"Add journey"_s, std::nullopt, set));
        desk.show();
        const Journey &wanted = second.journeys.constFirst();
        desk.page->open({u"journeys"_s, wanted.key % u'#' % wanted.stages.constFirst().steps.at(1).key, {}});
        QTRY_COMPARE(desk.page->title(), u"Second"_s);
        QTRY_COMPARE(desk.map()->selectedColumn(), 1);
    }

    void whatIsTakenBackUnderAnOpenFieldClosesIt()
    {
        Desk desk;
        desk.show();
        desk.begin();
        desk.key(Qt::Key_Insert, Qt::ControlModifier); // a second stage, whose name is being typed
        auto *field = desk.map()->findChild<QLineEdit *>(u"mapEditor"_s);
        QVERIFY(field);
        QTest::keyClicks(field, u"Half a na"_s);
        desk.project->undoStack().undo();
        QTRY_VERIFY(!desk.map()->isEditing());
        QCOMPARE(desk.outline(), QStringList{u"First stage: "_s});
        // Keys that a field has no use for are not for the map beneath it.
        desk.key(Qt::Key_Insert);
        field = desk.map()->findChild<QLineEdit *>(u"mapEditor"_s);
        QVERIFY(field);
        QTest::keyClicks(field, u"Order"_s);
        QTest::keyClick(field, Qt::Key_F2);
        QTest::keyClick(field, Qt::Key_Insert);
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(desk.outline(), QStringList{u"First stage: Order"_s});
    }

    void theTableGoesWhereTheMapIs()
    {
        Desk desk;
        const JourneySet set = journeyFromOutline(
            u"First"_s, {{u"Buy"_s, {u"Order"_s, u"Pay"_s}}, {u"Use"_s, {u"Call"_s}}}, {});
        QVERIFY(desk.project->edit<JourneySets>(u"Add journey"_s, std::nullopt, set));
        desk.show();
        const auto *table = desk.page->findChild<JourneyTable *>();
        desk.map()->setCursorPlace({0, 1, -1, -1});
        QCOMPARE(table->currentIndex().column(), 1);
        QCOMPARE(table->currentIndex().row(), 1);
        desk.key(
            Qt::Key_Right, Qt::AltModifier); // the touchpoint moves into the next stage, and the table goes with it
        QTRY_COMPARE(desk.outline(), (QStringList{u"Buy: Order"_s, u"Use: Pay, Call"_s}));
        QCOMPARE(table->currentIndex().column(), desk.map()->selectedColumn());
        desk.map()->setCursorPlace({-1, -1, 1, -1});
        QCOMPARE(table->currentIndex().row(), 0);
    }

    void movesByKeysAreNamedSteps()
    {
        Desk desk;
        desk.show();
        desk.begin();
        desk.key(Qt::Key_Insert);
        desk.type(u"One"_s);
        desk.key(Qt::Key_Insert);
        desk.type(u"Two"_s);
        desk.key(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(desk.outline(), QStringList{u"First stage: Two, One"_s});
        QCOMPARE(desk.project->undoStack().undoText(), u"Move touchpoint"_s);
        QCOMPARE(desk.map()->map().columns.at(desk.map()->selectedColumn()).name, u"Two"_s);
        desk.key(Qt::Key_Down);
        const QString lane = desk.map()->map().lanes.at(1).key;
        desk.key(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(desk.map()->map().lanes.at(2).key, lane);
        QCOMPARE(desk.map()->cursor().lane, 2); // the cursor goes with it
        desk.key(Qt::Key_Home, Qt::ControlModifier);
        desk.key(Qt::Key_Delete);
        QCOMPARE(desk.outline(), QStringList{u"First stage: One"_s});
    }

    void anEditedCellIsKeptAndEscapeLeavesIt()
    {
        Desk desk;
        desk.show();
        desk.begin();
        desk.key(Qt::Key_Insert);
        desk.type(u"Visit"_s);
        desk.key(Qt::Key_Down); // channel
        desk.key(Qt::Key_F2);
        desk.type(u"home visit"_s);
        QCOMPARE(Touchpoints::all(desk.project->session())->constFirst().channel, u"home visit"_s);
        desk.key(Qt::Key_F2);
        auto *field = desk.map()->findChild<QLineEdit *>(u"mapEditor"_s);
        QTest::keyClicks(field, u"something else"_s);
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(Touchpoints::all(desk.project->session())->constFirst().channel, u"home visit"_s);
        desk.key(Qt::Key_Down); // feeling
        desk.key(Qt::Key_F2);
        desk.type(u"-1.5"_s);
        QCOMPARE(desk.journey().stages.first().steps.first().feelings.value({}), -1.5);
        desk.key(Qt::Key_F2);
        desk.type(u"bad"_s);
        QVERIFY(desk.page->findChild<Banner *>()->isVisible());
    }

    void aNewTouchpointOfAKnownNameIsThatOne()
    {
        Desk desk;
        desk.show();
        desk.begin();
        desk.key(Qt::Key_Insert);
        desk.type(u"Visit"_s);
        desk.key(Qt::Key_Insert);
        desk.type(u"visit"_s);
        const Journey journey = desk.journey();
        QCOMPARE(journey.stages.first().steps.at(0).touchpoint, journey.stages.first().steps.at(1).touchpoint);
    }

    void theMapIsFilledFromFeedback()
    {
        Desk desk;
        QVERIFY(putSurvey(*desk.project, serviceAnswers()));
        desk.show();
        desk.begin();
        desk.key(Qt::Key_Insert);
        desk.type(u"Visit"_s);
        const auto measured = [&desk] {
            for (const MapLane &lane : desk.map()->map().lanes) {
                const auto *cells = std::get_if<QList<MeasureCell>>(&lane.content);
                if (cells && lane.state == CellState::Ready && !cells->isEmpty())
                    return cells->first().isKnown() && cells->first().n > 100;
            }
            return false;
        };
        QTRY_VERIFY(measured());
        QVERIFY(desk.page->findChild<JourneyPanel *>()->isVisible());
        QSignalSpy asked(desk.page.get(), &Page::linkActivated);
        desk.key(Qt::Key_G);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<Link>().page, u"feedback"_s);
    }

    void theTableIsTheTwin()
    {
        Desk desk;
        desk.show();
        desk.begin();
        desk.key(Qt::Key_Insert);
        desk.type(u"Visit"_s);
        desk.key(Qt::Key_T, Qt::ControlModifier | Qt::AltModifier);
        auto *table = desk.page->findChild<JourneyTable *>();
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->columnCount(), 1);
        QCOMPARE(table->model()->rowCount(), desk.map()->map().lanes.size() + 1);
        QVERIFY(table->model()->setData(table->model()->index(2, 0), u"home visit"_s));
        QCOMPARE(Touchpoints::all(desk.project->session())->constFirst().channel, u"home visit"_s);
        table->setCurrentIndex(table->model()->index(1, 0));
        QTest::keyClick(table, Qt::Key_M);
        QVERIFY(desk.journey().stages.first().steps.first().momentOfTruth);
    }

    void aPastedListIsAJourney()
    {
        Desk desk;
        desk.show();
        desk.page->findChild<QPlainTextEdit *>()->setPlainText(u"Buy:\n- Order\n- Wait\nUse:\n- Call"_s);
        for (QPushButton *button : desk.page->findChildren<QPushButton *>()) {
            if (button->text().startsWith(u"Make a journey"_s))
                button->click();
        }
        QCOMPARE(desk.outline(), (QStringList{u"Buy: Order, Wait"_s, u"Use: Call"_s}));
    }

    void aScreenReaderMeetsATable()
    {
        MapView view;
        view.resize(1100, 700);
        view.setMap(sampleJourneyMap());
        view.show();
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&view);
        QVERIFY(spoken && spoken->tableInterface());
        QCOMPARE(spoken->tableInterface()->rowCount(), 11);
        QCOMPARE(spoken->tableInterface()->columnCount(), 9);
        const QString words = spoken->tableInterface()->cellAt(4, 5)->text(QAccessible::Name);
        QVERIFY2(words.contains(u"Technician visit"_s) && words.contains(u"59%"_s) && words.contains(u"176"_s),
            qPrintable(words));
        QCOMPARE(spoken->tableInterface()->rowDescription(4), u"CSAT, live"_s);
        QVERIFY(!spoken->tableInterface()->cellAt(4, 5)->rect().isEmpty());
    }

    void arrowsWalkAndZoomKeepsItsLimits()
    {
        MapView view;
        view.resize(1100, 700);
        view.setMap(sampleJourneyMap());
        view.setCursorPlace({0, 0, -1, -1});
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(view.cursor(), (MapPlace{0, 7, -1, -1}));
        QTest::keyClick(&view, Qt::Key_Up);
        QCOMPARE(view.cursor(), (MapPlace{-1, -1, 3, -1}));
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.cursor(), (MapPlace{0, 6, -1, -1}));
        QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(view.cursor(), (MapPlace{10, 7, -1, -1}));
        QTest::keyClick(&view, Qt::Key_Up);
        QTest::keyClick(&view, Qt::Key_Up); // over the line of visibility
        QCOMPARE(view.cursor().lane, 7);
        for (int i = 0; i < 40; ++i)
            QTest::keyClick(&view, Qt::Key_Minus);
        QCOMPARE(view.zoom(), 0.25);
        for (int i = 0; i < 40; ++i)
            QTest::keyClick(&view, Qt::Key_Plus);
        QCOMPARE(view.zoom(), 2.0);
    }

    void filesAreWritten()
    {
        const QTemporaryDir folder;
        const JourneyMap map = sampleJourneyMap();
        for (const char *name : {"map.svg", "map.png", "map.pdf"}) {
            QVERIFY(saveMap(folder.filePath(QString::fromLatin1(name)), map, {}));
            QVERIFY(QFileInfo(folder.filePath(QString::fromLatin1(name))).size() > 5000);
        }
        const MapInk ink(Theme::light());
        const JourneyLayout layout(map, {});
        const QByteArray svg = mapSvg(layout, ink);
        QVERIFY(svg.contains("role=\"img\""));
        QVERIFY(svg.contains("<title>New broadband customer</title>"));
        QVERIFY(svg.contains(">Technician visit</text>"));
        QVERIFY(!svg.contains("clip-path"));
        // The key map, and one tile: a little smaller, all of it fits. A wide one takes two rows of three.
        QCOMPARE(mapTiles(layout, ink).count("/Type /Page\n"), 1 + 1);
        const JourneyLayout wide(map, {MapDensity::Detail, 2600, QLocale(), 300});
        QCOMPARE(mapTiles(wide, ink).count("/Type /Page\n"), 1 + 2 * 3);
        QCOMPARE(stagePages(map, {}, ink).count("/Type /Page\n"), 4);
        for (int stage = 0; stage < 4; ++stage) { // a page of A4 is used in its width
            const StageSheet page = stageSheet(map, stage, {}, {1092, 763});
            const QSizeF used = sheetSize(page.layout) * page.scale;
            QVERIFY(used.width() > 0.9 * 1092 && used.width() <= 1092.01);
            QVERIFY(used.height() <= 763.01);
        }
        QVERIFY(!saveMap(folder.filePath(u"no/such/folder.pdf"_s), map, {}));
    }

    void aStoryGoesThroughTheTouchpoints()
    {
        QPointer<StoryView> story = new StoryView(sampleJourneyMap());
        story->resize(800, 600);
        QCOMPARE(story->current(), -1);
        QTest::keyClick(story, Qt::Key_Right);
        QCOMPARE(story->current(), 0);
        QVERIFY(story->accessibleName().startsWith(u"Compares offers"_s));
        QTest::keyClick(story, Qt::Key_End);
        QTest::keyClick(story, Qt::Key_Right);
        QCOMPARE(story->current(), 7);
        QVERIFY(!story->grab().isNull());
        delete story;
    }
};

QTEST_MAIN(TestJourneyPage)
#include "tst_journeypage.moc"
