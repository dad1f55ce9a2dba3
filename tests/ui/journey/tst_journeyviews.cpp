// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journey/journeystart.h"
#include "core/store/edit.h"
#include "tests/kit/pagedesk.h"
#include "tests/kit/surveyproject.h"
#include "ui/journey/compareview.h"
#include "ui/journey/journeymenu.h"
#include "ui/journey/journeypage.h"
#include "ui/journey/journeytable.h"
#include "ui/journey/portfolioview.h"
#include "ui/journey/storyview.h"
#include "ui/kit/controls.h"
#include "ui/kit/panels.h"
#include "ui/kit/tableview.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace hearken;
using namespace Qt::StringLiterals;

namespace {

/// A page over half a year of the service, with two journeys, jobs that run at once.
struct Desk : PageDesk<JourneyPage>
{
    JourneySet set;

    void putJourneys()
    {
        QVERIFY(putSurvey(*project, serviceAnswers()));
        set = journeyFromOutline(
            u"Service"_s, {{u"Use"_s, {u"Visit"_s, u"Bill"_s}}, {u"Leave"_s, {u"Farewell"_s}}}, {});
        JourneySet other = journeyFromOutline(u"Another"_s, {{u"Only"_s, {u"Elsewhere"_s}}}, {});
        other.journeys[0].position = 1;
        set.journeys += other.journeys;
        set.touchpoints += other.touchpoints;
        for (Journey &journey : set.journeys)
            journey.metric = u"csat"_s;
        QVERIFY(project->edit<JourneySets>(u"Add journeys"_s, std::nullopt, set));
    }
    void open(const QString &key)
    {
        page->open({u"journeys"_s, key, {}});
        QTRY_VERIFY(page->isFilled());
    }
    /// Keeps the journey as it is, and then makes the farewell a moment of truth and the bill go.
    void keepAndChange()
    {
        JourneySnapshot version;
        version.id = Id<JourneySnapshot>::make();
        version.journey = set.journeys.at(0).key;
        version.number = 1;
        version.day = QDate(2026, 3, 1);
        version.was = set.journeys.at(0);
        version.touchpoints = set.touchpoints.first(3);
        QVERIFY(project->edit<JourneySnapshots>(u"Keep"_s, std::nullopt, version));
        Journey after = set.journeys.at(0);
        after = withMoment(after, after.stages.at(1).steps.at(0).key, true).journey;
        after = withoutStep(after, after.stages.at(0).steps.at(1).key).journey;
        after.version = 1;
        QVERIFY(project->edit<Journeys>(u"Change"_s, std::optional(set.journeys.at(0)), after));
    }
    Journey stored() const { return Journeys::all(project->session())->constFirst(); }

    CompareView *compare() const { return part<CompareView>(); }
    PortfolioView *portfolio() const { return part<PortfolioView>(); }
    TableView *table(QWidget *in) const { return in->findChild<TableView *>(); }
    bool says(const QString &words) const
    {
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }
};

QStringList rowsOf(const QAbstractItemModel *model)
{
    QStringList rows;
    for (int row = 0; row < model->rowCount(); ++row)
        rows.append(model->index(row, 0).data().toString());
    return rows;
}

} // namespace

class TestJourneyViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void twoVersionsAreCompared()
    {
        Desk desk;
        desk.putJourneys();
        desk.keepAndChange();
        desk.show();
        QPushButton *compare = desk.button(u"Compare with v1"_s);
        QVERIFY(compare);
        QTest::keyClick(compare, Qt::Key_Space);
        QTRY_VERIFY(desk.compare()->isVisible() && desk.page->isFilled());
        const auto *list = desk.compare()->findChild<QListView *>(u"differences"_s);
        QCOMPARE(rowsOf(list->model()),
            (QStringList{
                u"Touchpoints"_s, u"“Farewell” is a moment of truth now."_s, u"The touchpoint “Bill” was removed."_s}));
        QCOMPARE(list->currentIndex().row(), 1); // never on a heading
        const auto *model = desk.table(desk.compare())->model();
        QCOMPARE(model->rowCount(), 3);
        QCOMPARE(model->index(1, 5).data().toString(), u"Removed"_s);
        // Value, interval and n are told to who does not see the bar.
        const QString words = model->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(
            words.contains(u"CSAT"_s) && words.contains(u"n "_s) && words.contains(u"before"_s), qPrintable(words));
        QCOMPARE(model->index(0, 0).data(Qt::ToolTipRole).toString(), words);
        QVERIFY(desk.says(u"1 removed"_s));
        // Both sides are named, and the link leads back here.
        QCOMPARE(desk.page->here().key,
            QString(u"compare:"_s % desk.set.journeys.at(0).key % u"@1#"_s % desk.set.journeys.at(0).key));
        for (const QComboBox *combo : desk.compare()->findChildren<QComboBox *>()) {
            QVERIFY(!combo->accessibleName().isEmpty());
            QCOMPARE(combo->count(), 2);
        }
    }

    void enterLeadsToATouchpointAndEscBack()
    {
        Desk desk;
        desk.putJourneys();
        desk.keepAndChange();
        desk.show();
        desk.open(u"compare:"_s);
        auto *list = desk.compare()->findChild<QListView *>(u"differences"_s);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Escape);
        QVERIFY(!desk.compare()->isVisible());
        desk.open(u"compare:"_s);
        list->setCurrentIndex(list->model()->index(1, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_VERIFY(desk.page->findChild<MapView *>()->isVisible());
        const MapView *map = desk.page->findChild<MapView *>();
        QTRY_COMPARE(map->map().columns.value(map->selectedColumn()).name, u"Farewell"_s);
        QCOMPARE(map->map().lanes.value(map->cursor().lane).kind, LaneKind::Measure);
        // What is only in the kept version is said, not looked for in vain.
        desk.open(u"compare:"_s);
        auto *table = desk.table(desk.compare());
        table->setCurrentIndex(table->model()->index(1, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(desk.says(u"This touchpoint is only in the kept version."_s));
    }

    void aVersionComesBackAndIsUndone()
    {
        Desk desk;
        desk.putJourneys();
        desk.keepAndChange();
        desk.show();
        desk.open(u"compare:"_s);
        QPushButton *restore = desk.button(u"Go back to version 1"_s);
        QVERIFY(restore);
        QCOMPARE(stepKeys(desk.stored()).size(), 2);
        QTest::keyClick(restore, Qt::Key_Space);
        QCOMPARE(stepKeys(desk.stored()).size(), 3);
        QTRY_VERIFY(desk.says(u"Nothing was added, removed, moved, renamed or changed."_s));
        QVERIFY(desk.compare()->isVisible());
        desk.project->undoStack().undo();
        QCOMPARE(stepKeys(desk.stored()).size(), 2);
    }

    void sidesChangeAndAreCopied()
    {
        Desk desk;
        desk.putJourneys();
        desk.keepAndChange();
        desk.show();
        desk.open(u"compare:"_s);
        for (QToolButton *one : desk.compare()->findChildren<QToolButton *>()) {
            if (one->isVisible() && one->accessibleName() == u"Change sides"_s)
                QTest::keyClick(one, Qt::Key_Space);
        }
        QTRY_COMPARE(rowsOf(desk.compare()->findChild<QListView *>(u"differences"_s)->model()).last(),
            u"“Farewell” is no moment of truth any more."_s);
        QVERIFY(rowsOf(desk.compare()->findChild<QListView *>(u"differences"_s)->model())
                    .contains(u"The touchpoint “Bill” was added."_s));
        QTest::keyClick(desk.button(u"Copy as table"_s), Qt::Key_Space);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 1 + 2 + 3);
        QVERIFY(lines.first().startsWith(u"What\tChange\tMeasure\tBefore"_s));
    }

    void withoutAnotherVersionThePageSaysHowToKeepOne()
    {
        Desk desk;
        desk.putJourneys();
        desk.show();
        desk.open(u"compare:"_s);
        QVERIFY(desk.says(u"No other version yet"_s));
        QPushButton *keep = desk.button(u"Keep this version"_s);
        QVERIFY(keep);
        QTest::keyClick(keep, Qt::Key_Space);
        QTRY_VERIFY(
            desk.says(u"In the journey nothing was changed."_s) || desk.says(u"These two versions say the same."_s));
        QVERIFY(!desk.button(u"Keep this version"_s));
    }

    void emptyJourneysHaveNothingToCompare()
    {
        Desk desk;
        desk.set = journeyFromOutline(u"Bare"_s, {}, {});
        JourneySnapshot version;
        version.id = Id<JourneySnapshot>::make();
        version.journey = desk.set.journeys.at(0).key;
        version.day = QDate(2026, 3, 1);
        version.was = desk.set.journeys.at(0);
        QVERIFY(desk.project->edit<JourneySets>(u"Add"_s, std::nullopt, desk.set));
        QVERIFY(desk.project->edit<JourneySnapshots>(u"Keep"_s, std::nullopt, version));
        desk.show();
        desk.open(u"compare:"_s);
        QVERIFY(desk.says(u"Neither version has a touchpoint yet"_s));
    }

    void allJourneysInOneTable()
    {
        Desk desk;
        desk.putJourneys();
        desk.show();
        desk.open(u"portfolio:"_s);
        QCOMPARE(desk.page->title(), u"All journeys"_s);
        TableView *table = desk.table(desk.portfolio());
        const auto *model = table->model();
        QCOMPARE(rowsOf(model), (QStringList{u"Service"_s, u"Another"_s}));
        // Each heat cell says touchpoint, value, interval and n.
        const QString stage = model->index(0, 1).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(stage.startsWith(u"Use: Visit, CSAT "_s) && stage.contains(u" to "_s) && stage.contains(u"n "_s),
            qPrintable(stage));
        QCOMPARE(model->index(0, 1).data(Qt::ToolTipRole).toString(), stage);
        QCOMPARE(model->index(0, 2).data().toString(), u"Leave: nothing is measured here"_s);
        QCOMPARE(model->index(1, 2).data().toString(), QString()); // the other has one stage
        // The panel has the selected journey, the worst first.
        const auto *list = desk.portfolio()->findChild<QListWidget *>();
        QVERIFY(list->isVisible());
        QVERIFY2(list->item(0)->text().startsWith(u"Visit, CSAT "_s), qPrintable(list->item(0)->text()));
        QVERIFY(desk.says(u"Nobody asks at: Farewell"_s));
        // Sorted by the keyboard: the twin of a click on a heading.
        auto *order = desk.portfolio()->findChild<PrefixCombo *>();
        QVERIFY(!order->accessibleName().isEmpty());
        order->setFocus();
        QTest::keyClick(order, Qt::Key_Down); // by journey
        QTRY_COMPARE(rowsOf(model), (QStringList{u"Another"_s, u"Service"_s}));
        QTest::keyClick(desk.button(u"Copy as table"_s), Qt::Key_Space);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.at(1).startsWith(u"Another\t"_s)); // as it is seen
    }

    void enterOpensAJourneyAndItsWorstTouchpoint()
    {
        Desk desk;
        desk.putJourneys();
        desk.show();
        desk.open(u"portfolio:"_s % desk.set.journeys.at(1).key);
        TableView *table = desk.table(desk.portfolio());
        QCOMPARE(table->currentIndex().row(), 1);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_COMPARE(desk.page->title(), u"Another"_s);
        QVERIFY(desk.page->findChild<MapView *>()->isVisible());
        desk.open(u"portfolio:"_s);
        table->setCurrentIndex(table->model()->index(0, 1));
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_COMPARE(desk.page->title(), u"Service"_s);
        const MapView *map = desk.page->findChild<MapView *>();
        QTRY_COMPARE(map->map().columns.value(map->selectedColumn()).name, u"Visit"_s);
    }

    void keysLeadThereAndBack()
    {
        Desk desk;
        desk.putJourneys();
        desk.show();
        desk.page->activateWindow();
        auto *map = desk.page->findChild<MapView *>();
        map->setFocus();
        const auto run = [&](const QString &words) {
            for (QAction *action : desk.page->actions()) {
                if (action->text() == words) {
                    QVERIFY(!action->shortcut().isEmpty());
                    return action->trigger();
                }
            }
            QFAIL("no such action");
        };
        run(u"Show all journeys in one table"_s);
        QVERIFY(desk.portfolio()->isVisible());
        QVERIFY(!desk.button(u"Add touchpoint"_s));
        const int before = desk.project->undoStack().index();
        QTest::keyClick(desk.table(desk.portfolio()), Qt::Key_Delete); // keys of the map do nothing here
        QTest::keyClick(desk.table(desk.portfolio()), Qt::Key_Insert);
        QCOMPARE(desk.project->undoStack().index(), before);
        QTest::keyClick(desk.table(desk.portfolio()), Qt::Key_Escape);
        QVERIFY(map->isVisible());
        run(u"Compare versions of this journey"_s);
        QVERIFY(desk.compare()->isVisible());
        QTest::keyClick(desk.button(u"Back to the map"_s), Qt::Key_Space);
        QVERIFY(map->isVisible());
    }

    void linksSayHowAJourneyIsLookedAt()
    {
        Desk desk;
        desk.putJourneys();
        desk.show();
        auto *table = desk.page->findChild<JourneyTable *>();
        auto *map = desk.page->findChild<MapView *>();
        QVERIFY(table && map);
        const QString another = desk.set.journeys.at(1).key;

        desk.open(u"table:"_s + another);
        QVERIFY(table->isVisible());
        QCOMPARE(desk.page->title(), u"Another"_s);

        desk.open(u"curve:"_s + desk.set.journeys.at(0).key + u"#Bill"_s);
        QVERIFY(map->isVisible());
        QCOMPARE(map->map().lanes.size(), 2); // touchpoints and the curve
        QCOMPARE(map->map().columns.at(map->selectedColumn()).name, u"Bill"_s);

        desk.open(u"detail:"_s + desk.set.journeys.at(0).key);
        QVERIFY(map->map().lanes.size() > 2);
        QCOMPARE(map->density(), MapDensity::Detail);

        desk.open(u"story:"_s + desk.set.journeys.at(0).key);
        const auto windows = QApplication::topLevelWidgets();
        const auto story = std::find_if(windows.begin(), windows.end(),
            [](QWidget *one) { return qobject_cast<StoryView *>(one) && one->isVisible(); });
        QVERIFY(story != windows.end());
        delete *story;
    }

    void whatALinkNamesAndIsGoneIsSaid()
    {
        Desk desk;
        desk.putJourneys();
        desk.show();
        auto *banner = desk.page->findChild<Banner *>();
        desk.open(u"gone"_s);
        QVERIFY(banner->isVisible());
        QVERIFY(banner->accessibleName().contains(u"There is no journey “gone” any more."_s));
        desk.open(desk.set.journeys.at(0).key + u"#gone"_s);
        QVERIFY(banner->accessibleName().contains(u"There is no touchpoint “gone” in this journey any more."_s));
    }

    void withoutJourneysThePageLeadsToAFirstOne()
    {
        Desk desk;
        desk.show();
        desk.open(u"portfolio:"_s);
        QVERIFY(!desk.portfolio()->isVisible());
        QVERIFY(desk.says(u"No journey yet"_s));
        QVERIFY(desk.button(u"Blank"_s));
    }

    void theyFollowWhatIsChangedBeneath()
    {
        Desk desk;
        desk.putJourneys();
        desk.show();
        desk.open(u"portfolio:"_s);
        desk.project->undoStack().undo(); // the journeys go
        QTRY_VERIFY(desk.says(u"No journey yet"_s));
        desk.project->undoStack().redo();
        QTRY_VERIFY(!desk.says(u"No journey yet"_s));
    }
};

QTEST_MAIN(TestJourneyViews)
#include "tst_journeyviews.moc"
