// SPDX-License-Identifier: GPL-3.0-or-later
// Several cells at once, and the fields of the side panel.
#include "core/journey/journeystart.h"
#include "core/store/edit.h"
#include "tests/kit/pagedesk.h"
#include "tests/kit/samplejourney.h"
#include "ui/journey/cellentry.h"
#include "ui/journey/journeydetails.h"
#include "ui/journey/journeypage.h"
#include "ui/journey/journeypanel.h"
#include "ui/journey/journeytable.h"
#include "ui/journey/mapchips.h"
#include "ui/kit/controls.h"
#include "ui/kit/panels.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

using namespace hearken;
using namespace Qt::StringLiterals;

namespace {

/// A page over a journey of two stages with three touchpoints.
struct Desk : PageDesk<JourneyPage>
{
    void begin()
    {
        const JourneySet set = journeyFromOutline(
            u"First"_s, {{u"Buy"_s, {u"Order"_s, u"Pay"_s}}, {u"Use"_s, {u"Call"_s}}}, {});
        QVERIFY(project->edit<JourneySets>(u"Add journey"_s, std::nullopt, set));
        show();
        activate();
    }
    MapView *map() const { return part<MapView>(); }
    JourneyPanel *panel() const { return part<JourneyPanel>(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(map(), key, modifiers); }
    Journey journey() { return Journeys::all(project->session())->constFirst(); }
    QStringList channels()
    {
        QStringList found;
        const QList<Touchpoint> all = *Touchpoints::all(project->session());
        for (const QString &name : {u"Order"_s, u"Pay"_s, u"Call"_s}) {
            for (const Touchpoint &one : all) {
                if (one.name == name)
                    found.append(one.channel);
            }
        }
        return found;
    }
    int lane(LaneKind kind) const { return laneOf(map()->map(), kind); }
    /// An entry of the journey's menu.
    void choose(const QString &entry)
    {
        for (QAction *action : page->findChildren<QAction *>()) {
            if (action->text() == entry)
                return action->trigger();
        }
        QFAIL(qPrintable(entry));
    }
    /// The same, and the file that is chosen in its dialog.
    void choose(const QString &entry, const QString &path, const QString &filter = {})
    {
        choose(entry);
        auto *dialog = page->findChild<QFileDialog *>();
        QVERIFY2(dialog, qPrintable(entry));
        if (!filter.isEmpty())
            dialog->selectNameFilter(filter);
        Q_EMIT dialog->fileSelected(path);
        delete dialog;
    }
    void enter(const QString &field, const QString &text)
    {
        auto *line = named<QLineEdit>(field);
        QVERIFY2(line, qPrintable(field));
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
};

} // namespace

class TestJourneyCells : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void cellsGoThroughTheClipboardAsText()
    {
        Desk desk;
        desk.begin();
        auto *table = new QMimeData; // as a spreadsheet gives it
        table->setText(u"web\t\"say \"\"hi\"\"\"\tphone\n"_s);
        QGuiApplication::clipboard()->setMimeData(table);
        desk.map()->setCursorPlace({desk.lane(LaneKind::Channel), 0, -1, -1});
        const int before = desk.project->undoStack().count();
        desk.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(desk.channels(), (QStringList{u"web"_s, u"say \"hi\""_s, u"phone"_s}));
        QCOMPARE(desk.project->undoStack().count(), before + 1);
        desk.key(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(desk.map()->selection(), (CellRange{desk.lane(LaneKind::Channel), 0, 1, 2}));
        desk.key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"web\t\"say \"\"hi\"\"\""_s);
        desk.key(Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(desk.channels(), (QStringList{u""_s, u""_s, u"phone"_s}));
        desk.project->undoStack().undo();
        QCOMPARE(desk.channels(), (QStringList{u"web"_s, u"say \"hi\""_s, u"phone"_s}));
    }

    void wordsWhereNumbersAreWantedAreToldOf()
    {
        Desk desk;
        desk.begin();
        QGuiApplication::clipboard()->setText(u"-1.5\tbad\t0.5"_s);
        desk.map()->setCursorPlace({desk.lane(LaneKind::Feeling), 0, -1, -1});
        desk.key(Qt::Key_V, Qt::ControlModifier);
        const Journey journey = desk.journey();
        QCOMPARE(journey.stages.at(0).steps.at(0).feelings.value({}), -1.5);
        QVERIFY(journey.stages.at(0).steps.at(1).feelings.isEmpty());
        QCOMPARE(journey.stages.at(1).steps.at(0).feelings.value({}), 0.5);
        QVERIFY(desk.page->findChild<Banner *>()->isVisible());
        // One number fills all that is selected.
        QGuiApplication::clipboard()->setText(u"1"_s);
        desk.map()->setCursorPlace({desk.lane(LaneKind::Feeling), 0, -1, -1});
        desk.key(Qt::Key_End, Qt::ShiftModifier);
        desk.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(desk.journey().stages.at(0).steps.at(1).feelings.value({}), 1.0);
    }

    void aRangeIsEmptiedInOneStep()
    {
        Desk desk;
        desk.begin();
        QGuiApplication::clipboard()->setText(u"web\tweb\tweb\n1\t1\t1"_s);
        desk.map()->setCursorPlace({desk.lane(LaneKind::Channel), 0, -1, -1});
        desk.key(Qt::Key_V, Qt::ControlModifier);
        desk.key(Qt::Key_End, Qt::ShiftModifier);
        desk.key(Qt::Key_Down, Qt::ShiftModifier);
        const int before = desk.project->undoStack().count();
        desk.key(Qt::Key_Delete);
        QCOMPARE(desk.project->undoStack().count(), before + 1);
        QCOMPARE(desk.project->undoStack().undoText(), u"Empty 6 cells"_s);
        QCOMPARE(desk.channels(), (QStringList{u""_s, u""_s, u""_s}));
        QVERIFY(desk.journey().stages.at(0).steps.at(0).feelings.isEmpty());
        desk.project->undoStack().undo();
        QCOMPARE(desk.channels(), (QStringList{u"web"_s, u"web"_s, u"web"_s}));
        QCOMPARE(desk.journey().stages.at(0).steps.at(0).feelings.value({}), 1.0);
        QCoreApplication::processEvents(); // the page follows
        // Touchpoints alone leave the journey.
        desk.map()->setCursorPlace({0, 0, -1, -1});
        desk.key(Qt::Key_Right, Qt::ShiftModifier);
        desk.key(Qt::Key_Delete);
        QCOMPARE(desk.project->undoStack().undoText(), u"Remove 2 touchpoints"_s);
        QVERIFY(desk.journey().stages.at(0).steps.isEmpty());
    }

    void aCardAndALaneAreCopiedAsTheyAre()
    {
        Desk desk;
        desk.begin();
        const Journey was = desk.journey();
        const QStringList steps = stepKeys(was);
        JourneyCard card;
        card.key = u"wait"_s;
        card.kind = CardKind::Vital;
        card.title = u"Long wait"_s;
        card.detail = u"41 of 104"_s;
        card.firstStep = steps.at(0);
        card.lastStep = steps.at(1);
        Journey with = withCard(was, card).journey;
        with = withLane(with, {u"notes"_s, LaneKind::Text, u"Notes"_s, false, false}, with.lanes.size()).journey;
        with = withCell(with, steps.at(1), u"notes"_s, u"tab\there"_s).journey;
        QVERIFY(desk.project->edit<Journeys>(u"Change"_s, std::optional(was), std::optional(with)));
        QTRY_COMPARE(desk.map()->map().lanes.constLast().name, u"Notes"_s);
        // The part of the card over one step.
        desk.map()->setCursorPlace({desk.lane(LaneKind::Pains), 1, -1, -1});
        desk.key(Qt::Key_C, Qt::ControlModifier);
        desk.key(Qt::Key_Right);
        desk.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(desk.journey().cards.size(), 2);
        const JourneyCard copy = desk.journey().cards.constLast();
        QVERIFY(copy.key != card.key);
        QCOMPARE(copy.detail, card.detail);
        QCOMPARE(copy.kind, CardKind::Vital);
        QCOMPARE(copy.firstStep, steps.at(2));
        QCOMPARE(copy.lastStep, steps.at(2));
        // A free lane by its header: a new lane below it, with what it holds.
        const auto last = int(desk.map()->map().lanes.size()) - 1;
        desk.map()->setCursorPlace({last, -1, -1, -1});
        desk.key(Qt::Key_C, Qt::ControlModifier);
        desk.key(Qt::Key_V, Qt::ControlModifier);
        const Journey after = desk.journey();
        QCOMPARE(after.lanes.constLast().name, u"Notes"_s);
        QVERIFY(after.lanes.constLast().key != u"notes"_s);
        QCOMPARE(stepOf(after, steps.at(1))->cells.value(after.lanes.constLast().key), u"tab\there"_s);
        QVERIFY(desk.project->undoStack().undoText().startsWith(u"Paste 1 "_s));
    }

    void shiftAndTheMouseSelect()
    {
        MapView view;
        view.resize(1100, 700);
        view.setMap(sampleJourneyMap());
        view.show();
        const auto middle = [&view](int lane, int column) {
            return view.mapFromScene(view.layout().cellRect(lane, column).center());
        };
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, middle(1, 2));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::ShiftModifier, middle(3, 4));
        QCOMPARE(view.selection(), (CellRange{1, 2, 3, 3}));
        QTest::keyClick(&view, Qt::Key_Escape);
        QCOMPARE(view.selection(), (CellRange{3, 4, 1, 1}));
    }

    void aTypedNumberIsReadInItsUnit()
    {
        QCOMPARE(typedNumber(u"75"_s, Unit::Share), 0.75);
        QCOMPARE(typedNumber(u"75 %"_s, Unit::Share), 0.75);
        QCOMPARE(typedNumber(u"0.75"_s, Unit::Share), 0.75);
        QCOMPARE(typedNumber(u"−12"_s, Unit::Nps), -0.12);
        QCOMPARE(typedNumber(u"4.5"_s, Unit::Mean), 4.5);
        QVERIFY(!typedNumber(u"many"_s, Unit::Mean));
        QCOMPARE(numberTyped(0.75, Unit::Share), u"75%"_s);
        QCOMPARE(numberTyped(-0.12, Unit::Nps), u"-12"_s);
    }

    void theTableKeepsWhatIsBeingTyped()
    {
        Desk desk;
        desk.begin();
        desk.key(Qt::Key_T, Qt::ControlModifier | Qt::AltModifier);
        auto *table = desk.page->findChild<JourneyTable *>();
        const QModelIndex feeling = table->model()->index(desk.lane(LaneKind::Feeling) + 1, 0);
        QVERIFY(table->model()->setData(feeling, u"-1.5"_s));
        QCOMPARE(feeling.data(Qt::EditRole).toString(), u"-1.5"_s);
        table->setCurrentIndex(feeling);
        table->edit(feeling);
        auto *field = table->findChild<QLineEdit *>();
        QVERIFY(field);
        QTest::keyClicks(field, u"0.25"_s);
        table->setMap(desk.map()->map()); // the numbers come
        QCOMPARE(field->text(), u"0.25"_s);
    }

    void thePanelEditsWhatStandsBehindACell()
    {
        Desk desk;
        desk.begin();
        desk.map()->setCursorPlace({0, 0, -1, -1});
        QVERIFY(desk.panel()->isVisible());
        desk.enter(u"Expected"_s, u"80"_s); // per cent, as what it is measured with
        QCOMPARE(desk.journey().stages.at(0).steps.at(0).expected.value_or(0), 0.8);
        desk.enter(u"Expected"_s, u"much"_s);
        QCOMPARE(desk.journey().stages.at(0).steps.at(0).expected.value_or(0), 0.8);
        QVERIFY(desk.page->findChild<Banner *>()->isVisible());
        for (QPushButton *button : desk.panel()->findChildren<QPushButton *>()) {
            if (button->text() == u"Add action"_s)
                button->click();
        }
        QCOMPARE(desk.journey().cards.size(), 1);
        auto *due = desk.named<QDateEdit>(u"Due"_s);
        QVERIFY(due && due->isVisible());
        due->setDate(QDate(2026, 5, 14));
        Q_EMIT due->editingFinished();
        QCOMPARE(desk.journey().cards.constFirst().due, QDate(2026, 5, 14));
        QCOMPARE(desk.project->undoStack().undoText(), u"Change card “New action”"_s);
    }

    void aJourneyIsMadeBehindATouchpoint()
    {
        Desk desk;
        desk.begin();
        desk.map()->setCursorPlace({0, 1, -1, -1});
        auto *behind = desk.named<QComboBox>(u"Journey behind the touchpoint"_s);
        QVERIFY(behind);
        behind->setCurrentIndex(behind->count() - 1);
        Q_EMIT behind->activated(behind->currentIndex());
        QTRY_COMPARE(desk.page->title(), u"Pay"_s);
        const QList<Journey> journeys = *Journeys::all(desk.project->session());
        QCOMPARE(journeys.size(), 2);
        QCOMPARE(journeys.constFirst().stages.at(0).steps.at(1).subJourney, journeys.constLast().key);
        desk.project->undoStack().undo();
        QTRY_COMPARE(desk.page->title(), u"First"_s);
        QCOMPARE(Journeys::all(desk.project->session())->size(), 1);
    }

    void personasAreAddedAndChosen()
    {
        Desk desk;
        desk.begin();
        desk.map()->setCursorPlace({0, 0, -1, -1});
        auto *chips = desk.page->findChild<PersonaChips *>();
        QVERIFY(chips->isHidden());
        desk.named<QToolButton>(u"Add a persona"_s)->click();
        QCOMPARE(desk.journey().personas.size(), 1);
        QVERIFY(!chips->isHidden());
        QWidget *fields = desk.page->findChild<QWidget *>(u"personaFields"_s);
        QVERIFY(fields);
        for (QLineEdit *line : fields->findChildren<QLineEdit *>()) {
            if (line->accessibleName() != u"Name"_s)
                continue;
            line->selectAll();
            QTest::keyClicks(line, u"Marta"_s);
            QTest::keyClick(line, Qt::Key_Return);
        }
        QCOMPARE(desk.journey().personas.constFirst().name, u"Marta"_s);
        QCoreApplication::processEvents();
        const QList<FilterChip *> shown = chips->findChildren<FilterChip *>();
        QCOMPARE(shown.constLast()->text(), u"Marta"_s);
        for (FilterChip *chip : shown) {
            if (chip->text() == u"everybody"_s && chip->isVisible())
                chip->click();
        }
        // Two curves now: everybody's, and Marta's.
        const auto curves = [&desk] {
            return std::get<QList<FeelingCurve>>(desk.map()->map().lanes.at(desk.lane(LaneKind::Feeling)).content);
        };
        QTRY_COMPARE(curves().size(), 2);
        QCOMPARE(curves().constFirst().persona, u"everybody"_s);
        desk.named<QToolButton>(u"Remove this persona"_s)->click();
        QVERIFY(desk.journey().personas.isEmpty());
        QVERIFY(chips->isHidden());
    }

    void aJourneySaysWhatItIsAsAWhole()
    {
        Desk desk;
        desk.begin();
        desk.choose(u"Name, owner and measure…"_s);
        auto *details = desk.page->findChild<JourneyDetails *>();
        QVERIFY(details);
        const auto *ok = details->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        const auto line = [details](const QString &name) {
            for (QLineEdit *one : details->findChildren<QLineEdit *>()) {
                if (one->accessibleName() == name)
                    return one;
            }
            return static_cast<QLineEdit *>(nullptr);
        };
        const auto box = [details](const QString &name) {
            for (QComboBox *one : details->findChildren<QComboBox *>()) {
                if (one->accessibleName() == name)
                    return one;
            }
            return static_cast<QComboBox *>(nullptr);
        };
        line(u"Name"_s)->setText(u" "_s);
        QVERIFY(!ok->isEnabled());
        line(u"Name"_s)->setText(u"Renewal"_s);
        line(u"Owner"_s)->setText(u"Ana"_s);
        QVERIFY(!box(u"Improves"_s)->isEnabled());
        box(u"Time"_s)->setCurrentIndex(1);
        QVERIFY(box(u"Improves"_s)->isEnabled());
        box(u"Status"_s)->setCurrentIndex(2);
        const Journey before = desk.journey();
        details->accept();
        const Journey after = desk.journey();
        QCOMPARE(after.name, u"Renewal"_s);
        QCOMPARE(after.owner, u"Ana"_s);
        QCOMPARE(after.status, JourneyStatus::Approved);
        QCOMPARE(after.time, JourneyTime::ToBe);
        QCOMPARE(after.stages, before.stages);
        QCOMPARE(desk.page->title(), u"Renewal"_s);
        QCOMPARE(desk.project->undoStack().undoText(), u"Change journey “First”"_s);
        desk.project->undoStack().undo();
        QCOMPARE(desk.journey().name, u"First"_s);
    }

    void aVersionGetsAName()
    {
        Desk desk;
        desk.begin();
        desk.choose(u"Keep this version…"_s);
        auto *dialog = desk.page->findChild<QInputDialog *>();
        QVERIFY(dialog);
        dialog->setTextValue(u" after the  workshop"_s);
        dialog->accept();
        const auto kept = [&desk] { return *JourneySnapshots::all(desk.project->session()); };
        QTRY_COMPARE(kept().size(), 1);
        QCOMPARE(kept().constFirst().name, u"after the workshop"_s);
    }

    void filesGoOutAndComeIn()
    {
        Desk desk;
        desk.begin();
        const QTemporaryDir folder;
        const QString table = folder.filePath(u"Renewal.csv"_s);
        QFile file(table);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("journey,stage,touchpoint,channel\nRenewal,Think,Reads offer,web\nRenewal,Think,Order,shop\n");
        file.close();
        desk.choose(u"From a file…"_s, table);
        QCOMPARE(desk.page->title(), u"Renewal"_s);
        QCOMPARE(desk.project->undoStack().undoText(), u"Bring in “Renewal.csv”"_s);
        QCOMPARE(Journeys::all(desk.project->session())->size(), 2);
        QCOMPARE(Touchpoints::all(desk.project->session())->size(), 4); // “Order” is the one that was here
        const int steps = desk.project->undoStack().index();
        desk.choose(u"From a file…"_s, table);
        QCOMPARE(desk.project->undoStack().index(), steps);

        desk.page->open({u"journeys"_s, u"bring:"_s % table, {}}); // from another page, where it was dropped
        QTRY_VERIFY(desk.page->isFilled());
        QCOMPARE(desk.project->undoStack().index(), steps);
        const QString saved = folder.filePath(u"Renewal.json"_s);
        desk.choose(u"Save as…"_s, saved, u"Journey file (*.json)"_s);
        desk.choose(u"From a file…"_s, saved);
        QCOMPARE(desk.project->undoStack().index(), steps);
        desk.choose(u"Save as…"_s, folder.filePath(u"Renewal.mmd"_s), u"Mermaid (*.mmd)"_s);
        auto *banner = desk.page->findChild<Banner *>();
        QVERIFY(banner->isVisible()); // what Mermaid has no place for

        desk.choose(u"From a file…"_s, folder.filePath(u"nothing.csv"_s));
        QVERIFY(banner->isVisible());
        QCOMPARE(desk.project->undoStack().index(), steps);
        desk.project->undoStack().undo();
        QCOMPARE(Journeys::all(desk.project->session())->size(), 1);
    }

    void aListThatIsBeingPastedStays()
    {
        Desk desk;
        desk.begin();
        for (QAction *action : desk.page->findChildren<QAction *>()) {
            if (action->text() == u"From a pasted list"_s)
                action->trigger();
        }
        auto *list = desk.page->findChild<QPlainTextEdit *>();
        QVERIFY(list->isVisible());
        list->setPlainText(u"Buy:\n- Order"_s);
        const Journey was = desk.journey();
        Journey named = was;
        named.name = u"Second"_s;
        QVERIFY(desk.project->edit<Journeys>(u"Name"_s, std::optional(was), std::optional(named)));
        QTRY_COMPARE(desk.page->title(), u"Second"_s);
        QVERIFY(list->isVisible());
        QTest::keyClick(desk.page.get(), Qt::Key_Escape);
        QVERIFY(!list->isVisible());
        QVERIFY(desk.map()->isVisible());
    }
};

QTEST_MAIN(TestJourneyCells)
#include "tst_journeycells.moc"
