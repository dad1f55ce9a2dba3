// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/legend.h"
#include "ui/journey/journeylayout.h"
#include "ui/kit/controls.h"

#include <QPainter>
#include <QTest>

using namespace hearken;
using namespace Qt::StringLiterals;

class TestLegend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void everyClassIsSaidOnce()
    {
        QList<Standing> classes;
        for (const LegendEntry &entry : standingLegend())
            classes.append(entry.standing);
        QCOMPARE(classes,
            (QList<Standing>{
                Standing::FarBelow, Standing::Below, Standing::OnGoal, Standing::Above, Standing::FarAbove}));
        QCOMPARE(mapLegend().size(), 8);
        QCOMPARE(mapLegend().last().words, u"running or done"_s);
    }

    void whatHasNoRoomGoesToTheNextLine()
    {
        const QImage device(1, 1, QImage::Format_ARGB32_Premultiplied);
        const FigureText text(&device, 1);
        QCOMPARE(legendHeight(text, mapLegend(), 2000), 18.0);
        QCOMPARE(legendHeight(text, mapLegend(), 600), 36.0);
        QCOMPARE(legendHeight(text, {}, 600), 0.0);
        LegendBar bar(mapLegend());
        QVERIFY(bar.heightForWidth(600) > bar.heightForWidth(2000));
        QVERIFY(bar.accessibleDescription().endsWith(u"running or done"_s));
    }

    void nothingIsPaintedBesideIt()
    {
        QImage image(260, 220, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        const FigureStyle style;
        const FigureText text(&image, 1);
        const double high = legendHeight(text, mapLegend(), 200);
        paintLegend({painter, style, text}, {20, 10, 200, high}, mapLegend());
        painter.end();
        QRect used;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) != Qt::white)
                    used |= QRect(x, y, 1, 1);
            }
        }
        QVERIFY(used.height() > 60); // several lines
        QVERIFY(QRectF(19, 9, 202, high + 2).contains(used));
    }
};

QTEST_MAIN(TestLegend)
#include "tst_legend.moc"
