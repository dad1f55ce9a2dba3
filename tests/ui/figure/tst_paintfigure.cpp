// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/samplefigures.h"
#include "ui/figure/paintfigure.h"

#include <QDir>
#include <QTest>

using namespace hearken;
using namespace Qt::StringLiterals;

/// Counts pixels of a colour, so that a test can ask whether a meaning was painted.
static int pixelsOf(const QImage &image, QColor color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return count;
}

static QImage painted(const Figure &figure, QSize size, const FigureStyle &style)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(style.color(Token::Surface));
    QPainter painter(&image);
    paintFigure(painter, image.rect(), figure, style);
    return image;
}

class tst_PaintFigure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// With HEARKEN_PICTURES set to a folder, all figures are written there for a look.
    void everyKindPaintsInBothThemes_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void everyKindPaintsInBothThemes()
    {
        QFETCH(bool, dark);
        FigureStyle style;
        style.theme = dark ? &Theme::dark() : &Theme::light();
        style.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
        int number = 0;
        for (const Figure &figure : sampleFigures()) {
            const QSize size(figure.content.index() == 0 ? 200 : 562,
                int(naturalHeight(figure)) + 24 + (figure.title.isEmpty() ? 0 : 26) + (figure.note.isEmpty() ? 0 : 44));
            const QImage image = figureImage(figure, size, style);
            QVERIFY2(
                pixelsOf(image, style.color(Token::Surface)) < image.width() * image.height(), "nothing was painted");
            const QString folder = qEnvironmentVariable("HEARKEN_PICTURES");
            if (!folder.isEmpty())
                image.save(QDir(folder).filePath(u"figure-%1-%2.png"_s.arg(number).arg(dark ? u"dark"_s : u"light"_s)));
            ++number;
        }
    }

    void theSameFigureGivesTheSamePicture()
    {
        const FigureStyle style;
        QCOMPARE(painted(sampleTrend(), {500, 220}, style), painted(sampleTrend(), {500, 220}, style));
    }

    void aDropIsOrangeAndARiseIsNot()
    {
        const FigureStyle style;
        Figure figure = sampleKpi();
        QVERIFY(pixelsOf(painted(figure, {200, 100}, style), style.color(Token::Attention)) > 10);
        std::get<Kpi>(figure.content).tone = Tone::Good;
        QCOMPARE(pixelsOf(painted(figure, {200, 100}, style), style.color(Token::Attention)), 0);
    }

    void nothingLeavesItsRectangle_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("wide") << QSize(900, 260);
        QTest::newRow("usual") << QSize(420, 220);
        QTest::newRow("narrow") << QSize(180, 120);
        QTest::newRow("tiny") << QSize(60, 40);
    }
    void nothingLeavesItsRectangle()
    {
        QFETCH(QSize, size);
        const FigureStyle style;
        const int margin = 30;
        for (const Figure &figure : sampleFigures()) {
            if (figure.content.index() == 0 && (size.height() < 94 || size.width() < 150))
                continue; // a tile has a least size
            QImage image(size + QSize(2 * margin, 2 * margin), QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintFigure(painter, QRectF(QPointF(margin, margin), size), figure, style);
            painter.end();
            // Marks and level names may stand a few pixels out, text must not.
            const QRect allowed = QRect(QPoint(margin, margin), size).adjusted(-6, -6, 6, 6);
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (!allowed.contains(x, y) && image.pixelColor(x, y) != QColor(Qt::white))
                        QFAIL(qPrintable(
                            u"kind %1 paints at %2, %3"_s.arg(figure.content.index()).arg(x - margin).arg(y - margin)));
                }
            }
        }
    }

    void placesAreWhereCellsAre()
    {
        const FigureStyle style;
        const QImage device(10, 10, QImage::Format_ARGB32);
        const FigureText text(&device, 1);
        const QList<FigurePlace> places = placesOf(text, QRectF(0, 0, 560, 160), sampleHeatTable(), style);
        QCOMPARE(places.size(), 4 * 6);
        QCOMPARE(places.at(12).row, 2);
        QCOMPARE(places.at(12).column, 0);
        QCOMPARE(places.at(12).words, u"Technician visit, New: 59%, 54 to 64%, 176 answers"_s);
        const QImage image = painted(sampleHeatTable(), {560, 160}, style);
        QCOMPARE(image.pixelColor(places.at(12).rect.center().toPoint() + QPoint(4, -6)), style.color(Token::FarBelow));
    }

    void everyStopOfAJourneyIsAPlace()
    {
        const FigureStyle style;
        const QImage device(10, 10, QImage::Format_ARGB32);
        const FigureText text(&device, 1);
        const QList<FigurePlace> places = placesOf(text, QRectF(0, 0, 800, 100), sampleJourneyStrip(), style);
        QCOMPARE(places.size(), 8);
        QCOMPARE(places.at(4).row, 4);
        QVERIFY2(
            places.at(4).words.startsWith(u"Technician visit, moment of truth, 59%"_s), qPrintable(places.at(4).words));
        const QImage image = painted(sampleJourneyStrip(), {800, 100}, style);
        QCOMPARE(
            image.pixelColor(places.at(4).rect.bottomLeft().toPoint() + QPoint(12, -20)), style.color(Token::FarBelow));
        // Stops that have no room are said: 200 px hold four.
        QCOMPARE(placesOf(text, QRectF(0, 0, 200, 100), sampleJourneyStrip(), style).size(), 4);
    }

    void svgCarriesWords()
    {
        const QByteArray svg = figureSvg(sampleRanking(), {400, 230}, {});
        QVERIFY(svg.contains(">Lakes<"));
        QVERIFY(svg.contains(">goal 82%<"));
        QVERIFY(svg.contains("font-family=\"Hearken Sans, Inter, sans-serif\""));
    }
};

QTEST_MAIN(tst_PaintFigure)
#include "tst_paintfigure.moc"
