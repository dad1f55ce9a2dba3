// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/samplejourney.h"
#include "ui/journey/mapview.h"
#include "ui/kit/controls.h"

#include <QPaintEvent>
#include <QScreen>
#include <QTest>

using namespace hearken;
using namespace Qt::StringLiterals;

namespace {

/// What was painted of a widget.
class PaintLog : public QObject
{
public:
    explicit PaintLog(QWidget *watched) { watched->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            m_region += static_cast<QPaintEvent *>(event)->region();
        return false;
    }
    QRegion take() { return std::exchange(m_region, {}); }

private:
    QRegion m_region;
};

/// A map on the screen, painted, with a log of what is painted from then on.
struct Shown
{
    MapView view;
    PaintLog cells{view.viewport()};
    QList<std::shared_ptr<PaintLog>> heads; ///< top, left, corner

    explicit Shown(const JourneyMap &map)
    {
        view.setFocusPolicy(Qt::NoFocus); // which of two windows has it is not ours to say, and it has a frame
        view.resize(1100, 760);
        view.setMap(map);
        view.show();
        for (QObject *child : view.children()) {
            auto *widget = qobject_cast<QWidget *>(child);
            if (widget && QByteArrayView(widget->metaObject()->className()).endsWith("MapHead"))
                heads.append(std::make_shared<PaintLog>(widget));
        }
        settle();
    }
    void settle()
    {
        (void)QTest::qWaitForWindowExposed(&view);
        painted();
        for (const auto &head : heads)
            head->take();
    }
    /// Shows the map and answers what was painted of the cells.
    QRegion after(const JourneyMap &map)
    {
        view.setMap(map);
        return painted();
    }
    QRegion painted()
    {
        for (int i = 0; i < 5; ++i) // the scene collects what is dirty in one turn, the window paints it in the next
            QCoreApplication::processEvents();
        return cells.take();
    }
    QRect cell(int lane, int column) const
    {
        return view.mapFromScene(view.layout().cellRect(lane, column)).boundingRect().adjusted(-4, -4, 4, 4);
    }
    QImage picture() const { return view.screen()->grabWindow(view.winId()).toImage(); }
};

} // namespace

class TestMapView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void whatIsTheSameIsNotPaintedAgain()
    {
        JourneyMap map = sampleJourneyMap();
        std::get<QList<FeelingCurve>>(map.lanes[2].content)[0].points[3] = {}; // not known stays not known
        std::get<QList<MeasureCell>>(map.lanes[4].content)[1].spark[2] = notKnown;
        Shown shown(map);
        QCOMPARE(shown.heads.size(), 3);
        QVERIFY(shown.after(map).isEmpty());
        for (const auto &head : shown.heads)
            QVERIFY(head->take().isEmpty());
    }

    void anEditPaintsItsCellAlone()
    {
        JourneyMap map = sampleJourneyMap();
        Shown shown(map);
        std::get<QList<MeasureCell>>(map.lanes[4].content)[3].value = 0.5;
        const QRegion painted = shown.after(map);
        QVERIFY(painted.contains(shown.view.mapFromScene(shown.view.layout().cellRect(4, 3).center())));
        QVERIFY2((painted - shown.cell(4, 3)).isEmpty(), "painted beside the cell");
        for (const auto &head : shown.heads)
            QVERIFY(head->take().isEmpty());
    }

    void aNamePaintsItsHeadAlone()
    {
        JourneyMap map = sampleJourneyMap();
        Shown shown(map);
        map.columns[3].name = u"Date"_s;
        QVERIFY(shown.after(map).isEmpty());
        const QRegion top = shown.heads.at(0)->take();
        QVERIFY(!top.isEmpty());
        const QRectF head = shown.view.layout().cellRect(0, 3);
        const double left = shown.view.layout().headerWidth();
        QVERIFY((top
            - QRectF(head.left() - left, head.top(), head.width(), head.height())
                  .toAlignedRect()
                  .adjusted(-4, -4, 4, 4))
                    .isEmpty());
        QVERIFY(shown.heads.at(1)->take().isEmpty());
    }

    void aLaneThatShrinksMovesWhatIsBelow()
    {
        JourneyMap map = sampleJourneyMap();
        Shown shown(map);
        map.lanes[3].collapsed = true;
        const QRegion painted = shown.after(map);
        QVERIFY(painted.contains(shown.cell(4, 6).center())); // all that is below stands elsewhere
    }

    void theCursorPaintsItsColumns()
    {
        Shown shown(sampleJourneyMap());
        shown.view.setCursorPlace({4, 3, -1, -1});
        shown.painted();
        shown.view.setCursorPlace({4, 4, -1, -1});
        const QRegion painted = shown.painted();
        QVERIFY(painted.contains(shown.cell(4, 3).center()) && painted.contains(shown.cell(4, 4).center()));
        QVERIFY(!painted.contains(shown.cell(4, 1).center()) && !painted.contains(shown.cell(4, 6).center()));
    }

    void whatIsPaintedInPartsIsThePicture_data()
    {
        QTest::addColumn<int>("edit");
        for (int edit = 0; edit < 12; ++edit)
            QTest::addRow("edit %d", edit) << edit;
    }

    /// After each edit the window shows what a new one of the same map shows.
    void whatIsPaintedInPartsIsThePicture()
    {
        QFETCH(int, edit);
        JourneyMap map = sampleJourneyMap();
        Shown shown(map);
        switch (edit) {
        case 0:
            map.columns[1].name = u"Another name"_s;
            break;
        case 1:
            std::get<QList<MeasureCell>>(map.lanes[4].content)[3].standing = Standing::FarAbove;
            break;
        case 2:
            std::get<QList<FeelingCurve>>(map.lanes[2].content)[0].points[4].value = 1.6;
            break;
        case 3:
            std::get<QList<MapCard>>(map.lanes[7].content).removeAt(0);
            break;
        case 4:
            std::get<QList<MapCard>>(map.lanes[6].content)[0].last = 6;
            break;
        case 5:
            map.lanes[9].name = u"Behind"_s;
            break;
        case 6:
            map.stages[1].name = u"Try"_s;
            break;
        case 7:
            map.lanes[3].collapsed = true;
            break;
        case 8:
            std::swap(map.columns[1], map.columns[2]);
            break;
        case 9:
            map.lanes[4].state = CellState::Counting;
            break;
        case 10:
            std::swap(map.lanes[1], map.lanes[9]);
            break;
        default:
            std::get<QList<GapCell>>(map.lanes[3].content)[2] = {};
            std::get<QList<QuoteCell>>(map.lanes[5].content)[0].text.clear();
        }
        QVERIFY(shown.picture() == shown.view.grab().toImage());
        const QImage before = shown.picture();
        shown.after(map);
        const QImage after = shown.picture(); // before another window takes the focus
        QVERIFY(after != before);
        const Shown fresh(map);
        QVERIFY(after == fresh.picture());
    }
};

QTEST_MAIN(TestMapView)
#include "tst_mapview.moc"
