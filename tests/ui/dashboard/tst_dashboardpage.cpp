// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dashboard/boards.h"
#include "core/metrics/metrics.h"
#include "tests/kit/pagedesk.h"
#include "tests/kit/surveyproject.h"
#include "ui/dashboard/boardmenu.h"
#include "ui/dashboard/boardview.h"
#include "ui/dashboard/commentlist.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/dashboard/drillpanel.h"
#include "ui/dashboard/presentview.h"
#include "ui/dashboard/tilepanel.h"
#include "ui/figure/figureview.h"
#include "ui/kit/filterbar.h"
#include "ui/kit/panels.h"

#include <QComboBox>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace hearken;
using namespace Qt::StringLiterals;

namespace {

/// A page over a project, with jobs that run at once.
struct Desk : PageDesk<DashboardPage>
{
    TileCard *card(TileKind kind) const
    {
        for (TileCard *one : page->findChild<BoardView *>()->cards()) {
            if (one->tile().kind == kind)
                return one;
        }
        return nullptr;
    }
    void key(TileKind kind, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        auto *view = page->findChild<BoardView *>();
        QTest::keyClick(view->handles().at(view->cards().indexOf(card(kind))), key, modifiers);
        QCoreApplication::sendPostedEvents();
    }
    void choose(const QString &field, const QString &value)
    {
        for (QComboBox *combo : page->findChild<TilePanel *>()->findChildren<QComboBox *>()) {
            if (combo->accessibleName() != field)
                continue;
            combo->setCurrentText(value);
            if (combo->currentText() != value)
                qFatal("no choice %s", qUtf8Printable(value));
            Q_EMIT combo->activated(combo->currentIndex());
        }
    }
    QStringList names() const
    {
        QStringList names;
        for (const Board &board : page->findChild<BoardMenu *>()->boards())
            names.append(board.name);
        return names;
    }
    const HeatTable *heat() const { return std::get_if<HeatTable>(&card(TileKind::Heat)->figure()->figure().content); }
};

} // namespace

class TestDashboardPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyProjectOffersTheImport()
    {
        Desk desk;
        desk.show();
        QSignalSpy left(desk.page.get(), &Page::linkActivated);
        const auto *empty = desk.page->findChild<EmptyState *>();
        QVERIFY(empty->isVisible());
        QVERIFY(!desk.page->findChild<BoardView *>()->isVisible());
        desk.press(u"Import feedback"_s);
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.at(0).at(0).value<Link>().page, u"import"_s);
    }

    void starterFillsFromTheQuestions()
    {
        Desk desk;
        QVERIFY(putSurvey(*desk.project, serviceAnswers()));
        desk.show();
        QCOMPARE(desk.page->title(), u"Service quality"_s);
        const auto &kpi = std::get<Kpi>(desk.card(TileKind::Kpi)->figure()->figure().content);
        QCOMPARE(kpi.bar.now.n, 720); // eight answers a day on 90 days
        // NPS: 9 in five, 7 in three, 3 in two of ten.
        QCOMPARE(kpi.bar.now.value, 0.3);
        QCOMPARE(desk.card(TileKind::Comments)->comments()->comments()->rowCount(), 30);
    }

    void aCellOpensItsAnswers()
    {
        Desk desk;
        QVERIFY(putSurvey(*desk.project, serviceAnswers()));
        desk.show();
        auto *panel = desk.page->findChild<DrillPanel *>();
        QVERIFY(!panel->isVisible());
        const HeatTable *table = desk.heat();
        QVERIFY(table);
        const QString touchpoint = table->rows.at(0).header.key;
        const QString segment = table->columns.at(0).key;

        Q_EMIT desk.card(TileKind::Heat)->figure()->cellActivated(0, 0);
        QTRY_VERIFY(desk.page->isFilled());
        QVERIFY(panel->isVisible());
        QVERIFY(panel->comments()->comments()->rowCount() > 0);

        QSignalSpy left(desk.page.get(), &Page::linkActivated);
        desk.press(u"Open in Feedback"_s);
        const Link link = left.at(0).at(0).value<Link>();
        QCOMPARE(link.page, u"feedback"_s);
        const Slice slice = Slice::fromMap(link.slice);
        QCOMPARE(slice.where.value(u"touchpoint"_s), QStringList{touchpoint});
        QCOMPARE(slice.where.value(u"segment"_s), QStringList{segment});
        QCOMPARE(slice.period, lastDays(90, QDate(2026, 5, 11)));

        QTest::keyClick(desk.page.get(), Qt::Key_Escape);
        QVERIFY(!panel->isVisible());
    }

    void aHiddenCellOpensNothing()
    {
        Desk desk;
        QVERIFY(putSurvey(*desk.project, serviceAnswers()));
        desk.show();
        Slice month;
        month.period = lastDays(30, QDate(2026, 5, 11));
        desk.page->open({u"dashboard"_s, {}, month.toMap()});
        QTRY_VERIFY(desk.page->isFilled());
        const HeatTable *table = desk.heat();
        bool found = false;
        for (int row = 0; row < table->rows.size(); ++row) {
            for (int column = 0; column < table->columns.size(); ++column) {
                if (!table->rows.at(row).cells.at(column).hidden)
                    continue;
                found = true;
                Q_EMIT desk.card(TileKind::Heat)->figure()->cellActivated(row, column);
                QVERIFY(!desk.page->findChild<DrillPanel *>()->isVisible());
            }
        }
        QVERIFY(found);
    }

    void tooNarrowAFilterSaysSo()
    {
        Desk desk;
        QVERIFY(putSurvey(*desk.project, serviceAnswers()));
        desk.show();
        auto *banner = desk.page->findChild<Banner *>();
        QVERIFY(!banner->isVisible());
        Slice day;
        day.period = {QDate(2026, 5, 1), QDate(2026, 5, 2)};
        desk.page->open({u"dashboard"_s, {}, day.toMap()});
        QTRY_VERIFY(desk.page->isFilled());
        QVERIFY(banner->isVisible());
        QVERIFY(banner->accessibleName().contains(u"this filter: 8."_s));
    }

    void aKpiTurnsTheTrendToItsMeasure()
    {
        Desk desk;
        QVERIFY(putSurvey(*desk.project, serviceAnswers()));
        desk.show();
        const QString before = desk.card(TileKind::Trend)->figure()->figure().title;
        const QString name = std::get<Kpi>(desk.card(TileKind::Kpi)->figure()->figure().content).name;
        Q_EMIT desk.card(TileKind::Kpi)->figure()->cellActivated(-1, -1);
        QTRY_VERIFY(desk.page->isFilled());
        const QString after = desk.card(TileKind::Trend)->figure()->figure().title;
        QVERIFY(after != before);
        QVERIFY(after.startsWith(name));
    }

    void editsAreStoredAndUndone()
    {
        Desk desk;
        QVERIFY(putSurvey(*desk.project, serviceAnswers()));
        desk.show();
        auto *view = desk.page->findChild<BoardView *>();
        const qsizetype cards = view->cards().size();
        QVERIFY(view->handles().isEmpty());
        desk.press(u"Edit"_s);
        QCOMPARE(view->handles().size(), cards);
        desk.key(TileKind::Heat, Qt::Key_Delete);
        QTRY_COMPARE(view->cards().size(), cards - 1);
        // The first change stores the ready-made boards, all of them.
        QCOMPARE(Boards::all(desk.project->session())->size(), 2);
        QCOMPARE(desk.page->title(), u"Service quality"_s);
        QCOMPARE(desk.project->undoStack().undoText(), u"Remove card “CSAT by touchpoint and segment”"_s);

        desk.key(TileKind::Trend, Qt::Key_D, Qt::ControlModifier);
        QTRY_COMPARE(view->cards().size(), cards);
        desk.project->undoStack().undo();
        QTRY_COMPARE(view->cards().size(), cards - 1);
        QTRY_VERIFY(desk.page->isFilled());
    }

    void cardsMoveAndGrowByTheKeyboard()
    {
        Desk desk;
        QVERIFY(putSurvey(*desk.project, serviceAnswers()));
        desk.show();
        auto *view = desk.page->findChild<BoardView *>();
        desk.press(u"Edit"_s);
        TileCard *trend = desk.card(TileKind::Trend);
        const int width = trend->width();
        desk.key(TileKind::Trend, Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        QVERIFY(desk.card(TileKind::Trend)->width() > width);
        QCOMPARE(desk.card(TileKind::Trend), trend); // the same card: nothing flickers
        const int lines = view->linesOf(view->cards().indexOf(trend));
        desk.key(TileKind::Trend, Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(desk.card(TileKind::Trend)->tile().height, lines + 1);

        desk.key(TileKind::Trend, Qt::Key_Right, Qt::AltModifier);
        const qsizetype now = view->cards().indexOf(trend);
        QCOMPARE(view->cards().at(now - 1)->tile().kind, TileKind::Comments);
        QVERIFY(view->handles().at(now)->accessibleName().contains(u"row 2, card 2 of 2"_s));
        QVERIFY(view->handles().at(now)->isSelected());
        QCOMPARE(desk.project->undoStack().count(), 3); // each step one undo
    }

    void aCardIsDraggedWithTheMouse()
    {
        Desk desk;
        QVERIFY(putSurvey(*desk.project, serviceAnswers()));
        desk.show();
        auto *view = desk.page->findChild<BoardView *>();
        desk.press(u"Edit"_s);
        TileCard *trend = desk.card(TileKind::Trend);
        const TileCard *first = view->cards().constFirst();
        TileHandle *handle = view->handles().at(view->cards().indexOf(trend));
        QTest::mousePress(handle, Qt::LeftButton, {}, handle->rect().center());
        const QPoint to = handle->mapFrom(view->widget(), first->geometry().topLeft() + QPoint(60, 5));
        QTest::mouseMove(handle, to);
        QTest::mouseRelease(handle, Qt::LeftButton, {}, to);
        QTRY_COMPARE(view->cards().constFirst(), trend); // a row of its own, before all others
        QCOMPARE(trend->tile().row, 0);
        QCOMPARE(first->tile().row, 1);
        QCOMPARE(desk.project->undoStack().count(), 1);
    }

    void aCardIsResizedWithTheMouse()
    {
        Desk desk;
        QVERIFY(putSurvey(*desk.project, serviceAnswers()));
        desk.show();
        auto *view = desk.page->findChild<BoardView *>();
        desk.press(u"Edit"_s);
        TileCard *trend = desk.card(TileKind::Trend);
        TileHandle *handle = view->handles().at(view->cards().indexOf(trend));
        QTest::mouseClick(handle, Qt::LeftButton, {}, handle->rect().center());
        QCoreApplication::processEvents(); // the panel of the selected card has its room
        const int width = trend->width();
        const int step = view->viewport()->width() / 12;
        const QPoint right(handle->width() - 3, handle->height() / 2);
        QTest::mousePress(handle, Qt::LeftButton, {}, right);
        QTest::mouseMove(handle, right + QPoint(2 * step, 0));
        QVERIFY(trend->width() > width + step); // shown while it is dragged
        QTest::keyClick(handle, Qt::Key_Escape);
        QTest::mouseRelease(handle, Qt::LeftButton, {}, right + QPoint(2 * step, 0));
        QCOMPARE(trend->width(), width);
        QCOMPARE(desk.project->undoStack().count(), 0);

        QTest::mousePress(handle, Qt::LeftButton, {}, right);
        QTest::mouseMove(handle, right + QPoint(2 * step, 0));
        QTest::mouseRelease(handle, Qt::LeftButton, {}, right + QPoint(2 * step, 0));
        QTRY_VERIFY(trend->width() > width + step);
        QCOMPARE(desk.project->undoStack().count(), 1);

        const int lines = view->linesOf(view->cards().indexOf(trend));
        const QPoint below(handle->width() / 2, handle->height() - 3);
        QTest::mousePress(handle, Qt::LeftButton, {}, below);
        QTest::mouseMove(handle, below + QPoint(0, 48)); // two lines of 24
        QTest::mouseRelease(handle, Qt::LeftButton, {}, below + QPoint(0, 48));
        QTRY_COMPARE(trend->tile().height, lines + 2);
        desk.project->undoStack().undo();
        desk.project->undoStack().undo();
        QTRY_COMPARE(desk.card(TileKind::Trend)->width(), width);
        QCOMPARE(desk.card(TileKind::Trend)->tile().height, 0);
    }

    void theCardSaysWhatWasAsked()
    {
        Desk desk;
        QVERIFY(putSurvey(*desk.project, serviceAnswers()));
        desk.show();
        const TileCard *trend = desk.card(TileKind::Trend);
        QVERIFY2(trend->toolTip().startsWith(u"Asked: “"_s), qPrintable(trend->toolTip()));
    }

    void escapeEndsADrag()
    {
        Desk desk;
        QVERIFY(putSurvey(*desk.project, serviceAnswers()));
        desk.show();
        auto *view = desk.page->findChild<BoardView *>();
        desk.press(u"Edit"_s);
        TileHandle *handle = view->handles().at(view->cards().indexOf(desk.card(TileKind::Trend)));
        QTest::mousePress(handle, Qt::LeftButton, {}, handle->rect().center());
        QTest::mouseMove(handle, handle->rect().center() - QPoint(0, 150));
        QTest::keyClick(handle, Qt::Key_Escape);
        QTest::mouseRelease(handle, Qt::LeftButton, {}, handle->rect().center() - QPoint(0, 150));
        QCOMPARE(desk.project->undoStack().count(), 0);
        QVERIFY(desk.page->findChild<QPushButton *>()->isVisible());
    }

    void theCatalogueAddsWhatItPreviews()
    {
        Desk desk;
        QVERIFY(putSurvey(*desk.project, serviceAnswers()));
        desk.show();
        auto *view = desk.page->findChild<BoardView *>();
        const qsizetype cards = view->cards().size();
        desk.press(u"Edit"_s);
        auto *panel = desk.page->findChild<TilePanel *>();
        QVERIFY(panel->isVisible());
        desk.choose(u"Shows"_s, tileKindName(TileKind::Volume));
        const auto *preview = panel->findChild<TileCard *>();
        QCOMPARE(panel->tile().kind, TileKind::Volume);
        QVERIFY(preview);
        desk.press(u"Add to the dashboard"_s);
        QTRY_COMPARE(view->cards().size(), cards + 1);
        QTRY_VERIFY(desk.page->isFilled());
        const auto &bars = std::get<Bars>(desk.card(TileKind::Volume)->figure()->figure().content);
        QCOMPARE(bars.bars.size(), 26);
        QCOMPARE(bars.bars.at(3).n, 56); // eight a day
    }

    void theSelectedCardIsChangedInThePanel()
    {
        Desk desk;
        QVERIFY(putSurvey(*desk.project, serviceAnswers()));
        desk.show();
        auto *view = desk.page->findChild<BoardView *>();
        desk.press(u"Edit"_s);
        const qsizetype at = view->cards().indexOf(desk.card(TileKind::Heat));
        view->handles().at(at)->setFocus();
        QTest::mouseClick(view->handles().at(at), Qt::LeftButton);
        desk.choose(u"Split by"_s, u"region"_s);
        QTRY_COMPARE(view->cards().at(at)->tile().dimensions.constFirst(), u"region"_s);
        desk.choose(u"Period"_s, u"last 30 days"_s);
        QTRY_COMPARE(view->cards().at(at)->tile().days, 30);
        QTRY_VERIFY(desk.page->isFilled());
        QVERIFY(view->cards().at(at)->title().endsWith(u"last 30 days"_s));
        QCOMPARE(desk.project->undoStack().count(), 2);
    }

    void boardsAreMadeNamedOrderedAndRemoved()
    {
        Desk desk;
        QVERIFY(putSurvey(*desk.project, serviceAnswers()));
        desk.show();
        auto *menu = desk.page->findChild<BoardMenu *>();
        QCOMPARE(desk.names(), (QStringList{u"Service quality"_s, u"Relationship"_s}));
        Q_EMIT menu->copyAsked();
        QTRY_COMPARE(desk.names(), (QStringList{u"Service quality"_s, u"Relationship"_s, u"Service quality, copy"_s}));
        QCOMPARE(desk.page->title(), u"Service quality, copy"_s);
        Q_EMIT menu->shiftAsked(-1);
        QTRY_COMPARE(desk.names(), (QStringList{u"Service quality"_s, u"Service quality, copy"_s, u"Relationship"_s}));
        Q_EMIT desk.page->findChild<TilePanel *>()->renameAsked(u"Mine"_s);
        QTRY_COMPARE(desk.names(), (QStringList{u"Service quality"_s, u"Mine"_s, u"Relationship"_s}));
        QCOMPARE(desk.page->title(), u"Mine"_s);
        QCOMPARE(desk.project->undoStack().undoText(), u"Rename dashboard “Service quality, copy”"_s);
        Q_EMIT menu->removeAsked();
        QTRY_COMPARE(desk.names(), (QStringList{u"Service quality"_s, u"Relationship"_s}));
        for (int i = 0; i < 4; ++i)
            desk.project->undoStack().undo();
        QTRY_COMPARE(desk.names(), (QStringList{u"Service quality"_s, u"Relationship"_s}));
        QCOMPARE(Boards::all(desk.project->session())->size(), 0);
        Board blank;
        blank.name = u"New dashboard"_s;
        Q_EMIT menu->newAsked(blank);
        QTRY_COMPARE(desk.page->title(), u"New dashboard"_s);
        QVERIFY(desk.page->findChild<TilePanel *>()->isVisible()); // nothing on it yet: the catalogue is open
    }

    void boardAndFilterAreRememberedForTheProject()
    {
        Desk desk;
        QVERIFY(putSurvey(*desk.project, serviceAnswers()));
        desk.preferences = Preferences(desk.project.folder() % u"/preferences.ini"_s);
        desk.show();
        Q_EMIT desk.page->findChild<BoardMenu *>()->chosen(desk.page->findChild<BoardMenu *>()->boards().at(1));
        desk.page->findChild<FilterBar *>()->setPreset(PeriodPreset::Last30);
        Q_EMIT desk.page->findChild<FilterBar *>()->changed();
        QTRY_VERIFY(desk.page->isFilled());
        desk.show(); // another window of the same person
        QCOMPARE(desk.page->title(), u"Relationship"_s);
        QCOMPARE(desk.page->findChild<FilterBar *>()->slice().period, lastDays(30, QDate(2026, 5, 11)));
    }

    /// With HEARKEN_PICTURES set to a folder, the files are left there for a look.
    void aBoardIsSavedInEveryForm_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF-");
        QTest::newRow("png") << u"png"_s << QByteArray("\x89PNG");
        QTest::newRow("svg") << u"svg"_s << QByteArray("<?xml");
        QTest::newRow("csv") << u"csv"_s << QByteArray("NPS");
    }
    void aBoardIsSavedInEveryForm()
    {
        QFETCH(QString, ending);
        QFETCH(QByteArray, start);
        Desk desk;
        QVERIFY(putSurvey(*desk.project, serviceAnswers()));
        desk.show();
        const QString path = desk.project.folder() % u"/board."_s % ending;
        QVERIFY(desk.page->save(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(bytes.toLower().startsWith(start.toLower()), bytes.first(20).toPercentEncoding().constData());
        if (ending == u"svg"_s) {
            QVERIFY(bytes.contains("Service quality"));
        }
        QVERIFY(!desk.page->save(desk.project.folder() % u"/board.doc"_s));
        QVERIFY(!desk.page->save(desk.project.folder() % u"/no folder/board.png"_s));
        const QString alone = desk.project.folder() % u"/tile."_s % ending;
        QVERIFY(desk.page->save(alone, 0));
        QVERIFY(QFileInfo(alone).size() < bytes.size());
        if (const QString pictures = qEnvironmentVariable("HEARKEN_PICTURES"); !pictures.isEmpty()) {
            QVERIFY(desk.page->save(pictures % u"/board."_s % ending));
            QVERIFY(desk.page->save(pictures % u"/trend."_s % ending, 5));
        }
    }

    void presentingTurnsByTheArrows()
    {
        BoardPicture picture;
        picture.board.name = u"Board"_s;
        picture.board.tiles = {{.kind = TileKind::Note, .text = u"one"_s}, {.kind = TileKind::Note, .text = u"two"_s}};
        picture.filled.tiles.resize(2);
        auto *view = new PresentView(picture);
        QPointer<PresentView> alive(view);
        view->resize(800, 600);
        view->show();
        QCOMPARE(view->current(), -1);
        QTest::keyClick(view, Qt::Key_Left);
        QCOMPARE(view->current(), -1);
        QTest::keyClick(view, Qt::Key_Right);
        QTest::keyClick(view, Qt::Key_Space);
        QCOMPARE(view->current(), 1);
        QTest::keyClick(view, Qt::Key_Right);
        QCOMPARE(view->current(), 1);
        QCOMPARE(view->grab().size(), QSize(800, 600));
        QTest::keyClick(view, Qt::Key_Escape);
        QTRY_VERIFY(alive.isNull());
    }

    void aLongBoardIsPresentedWhole()
    {
        BoardPicture picture;
        picture.board.name = u"Board"_s;
        for (int row = 0; row < 9; ++row)
            picture.board.tiles.append({.kind = TileKind::Note, .text = u"note"_s, .row = row});
        picture.filled.tiles.resize(9);
        PresentView view(picture);
        view.setAttribute(Qt::WA_DeleteOnClose, false);
        view.resize(1280, 720);
        const QImage shown = view.grab().toImage();
        // No card reaches into the line of help at the foot.
        for (int x = 0; x < 900; ++x)
            QCOMPARE(shown.pixelColor(x, 720 - 27), theme()[Token::Ground]);
    }

    void aBoardThatIsAskedForIsShown()
    {
        Desk desk;
        QVERIFY(putSurvey(*desk.project, serviceAnswers()));
        desk.show();
        desk.page->open({u"dashboard"_s, u"Relationship"_s, {}});
        QTRY_VERIFY(desk.page->isFilled());
        QCOMPARE(desk.page->title(), u"Relationship"_s);
        QCOMPARE(desk.page->here().key, u"Relationship"_s);
        QVERIFY(desk.page->foundation().contains(u"2026"_s));
    }
};

QTEST_MAIN(TestDashboardPage)
#include "tst_dashboardpage.moc"
