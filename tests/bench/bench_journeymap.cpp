// SPDX-License-Identifier: GPL-3.0-or-later

// A journey's map on the screen: opened, painted at four zooms, and after an edit.
//
//   bench_journeymap

#include "tests/bench/report.h"
#include "tests/kit/samplejourney.h"
#include "ui/journey/mapview.h"

#include <QApplication>
#include <QImage>
#include <QPainter>

using namespace hearken;
using namespace hearken::bench;
using namespace Qt::StringLiterals;

namespace {

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
    JourneyMap edited = map;
    edited.columns[3].name = u"Another name"_s;
    tell(u"%1 cells, an edit and its frame"_s.arg(cells),
        tookOften(9,
            [&] {
                view.setMap(edited);
                paint();
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
