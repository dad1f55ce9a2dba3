// SPDX-License-Identifier: GPL-3.0-or-later

// A journey's map on the screen: opened, painted at four zooms, and after an edit.
//
//   bench_journeymap

#include "tests/bench/report.h"
#include "tests/kit/samplejourney.h"
#include "ui/journey/mapview.h"

#include <QApplication>
#include <QEvent>
#include <QImage>
#include <QPainter>
#include <QScrollBar>

using namespace hearken;
using namespace hearken::bench;
using namespace Qt::StringLiterals;

namespace {

/// Says when a map was painted.
class PaintWatch : public QObject
{
public:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_painted = m_painted || event->type() == QEvent::Paint;
        return false;
    }
    void wait()
    {
        for (m_painted = false; !m_painted;)
            QCoreApplication::processEvents();
    }

private:
    bool m_painted = false;
};

void maps(int cells, double open, double frame)
{
    const JourneyMap map = wideJourneyMap(cells);
    MapView view;
    view.resize(1600, 900);
    view.show();
    QImage screen(1600, 900, QImage::Format_ARGB32_Premultiplied);
    const auto paint = [&] { view.QWidget::render(&screen, {}, view.rect(), QWidget::DrawChildren); };
    tell(u"%1 cells opened and painted"_s.arg(cells), took([&] {
        view.setMap(map);
        paint();
    }),
        open);
    for (const double zoom : {1.0, 0.6, 0.35, 0.25}) {
        view.setZoom(zoom);
        paint(); // the marks of what is seen now are made once
        tell(u"%1 cells, a frame at %2%"_s.arg(cells).arg(int(zoom * 100)), tookOften(15, paint), frame);
    }
    view.setZoom(1);
    view.horizontalScrollBar()->setValue(0); // what is edited must be seen, or nothing is painted
    view.verticalScrollBar()->setValue(0);
    // An edit as the window has it: what it changed is painted again, and nothing is asked for by hand.
    PaintWatch watch;
    view.viewport()->installEventFilter(&watch);
    int times = 0;
    JourneyMap edited = map;
    tell(u"%1 cells, a measure edited, and its frame"_s.arg(cells),
        tookOften(15,
            [&] {
                std::get<QList<MeasureCell>>(edited.lanes[4].content)[3].n = ++times;
                view.setMap(edited);
                watch.wait();
            }),
        frame);
    tell(u"%1 cells, a touchpoint moved, and its frame"_s.arg(cells),
        tookOften(15,
            [&] {
                edited.columns.swapItemsAt(1, 2);
                for (MapLane &lane : edited.lanes) {
                    if (auto *quotes = std::get_if<QList<QuoteCell>>(&lane.content))
                        quotes->swapItemsAt(1, 2);
                }
                view.setMap(edited);
                watch.wait();
            }),
        frame);
    JourneyMap longer = wideJourneyMap(cells + 50);
    tell(u"%1 cells, a stage added or removed, and its frame"_s.arg(cells),
        tookOften(15,
            [&] {
                view.setMap(++times % 2 == 0 ? map : longer);
                watch.wait();
            }),
        frame);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    loadFonts();
    head();
    maps(3000, 100, 16);
    maps(12000, 200, 33);
    return 0;
}
