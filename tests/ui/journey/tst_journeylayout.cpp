// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/samplejourney.h"
#include "ui/journey/curvemarks.h"
#include "ui/journey/mapink.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace hearken;
using namespace Qt::StringLiterals;

namespace {

JourneyLayout layoutOf(const JourneyMap &map, MapDensity density, double room = 1026)
{
    return {map, {density, room, QLocale(QLocale::English, QLocale::UnitedKingdom)}};
}

QStringList words(const QList<MapMark> &marks)
{
    QStringList found;
    for (const MapMark &mark : marks) {
        if (const auto *text = std::get_if<TextMark>(&mark.form))
            found.append(text->words);
    }
    return found;
}

/// Texts of everything that is shown at the same time must not touch.
QString colliding(const QList<MapMark> &marks)
{
    QList<TextMark> texts;
    for (const MapMark &mark : marks) {
        if (const auto *text = std::get_if<TextMark>(&mark.form))
            texts.append(*text);
    }
    for (qsizetype i = 0; i < texts.size(); ++i) {
        for (qsizetype k = i + 1; k < texts.size(); ++k) {
            if (texts.at(i).rect().intersects(texts.at(k).rect()))
                return texts.at(i).words % u" / "_s % texts.at(k).words;
        }
    }
    return {};
}

QImage pictureOf(const JourneyLayout &layout, const Theme &theme, int selected = -1, double scale = 1)
{
    QImage image((layout.size() * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(theme[Token::Ground]);
    QPainter painter(&image);
    painter.scale(scale, scale);
    const MapInk ink(theme);
    paintJourney(painter, layout, QRectF(QPointF(), layout.size()), mapDetail(scale), ink, selected);
    // For looking at: HEARKEN_PICTURES names a folder.
    const QString folder = qEnvironmentVariable("HEARKEN_PICTURES");
    static int number = 0;
    if (!folder.isEmpty())
        image.save(folder % u"/map-%1.png"_s.arg(++number));
    return image;
}

} // namespace

class TestJourneyLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void theMapOfThePictureLiesAsDesigned()
    {
        const JourneyLayout layout = layoutOf(sampleJourneyMap(), MapDensity::Standard);
        QCOMPARE(layout.headerWidth(), 104.0);
        QCOMPARE(layout.columnRect(0), QRectF(104, 30, 115.25, 667));
        QCOMPARE(layout.columnRect(4).left(), 565.0);
        QCOMPARE(layout.stageRect(0), QRectF(104, 0, 228.5, 27));
        QCOMPARE(layout.stageRect(1), QRectF(336.5, 0, 226.5, 27));
        QCOMPARE(layout.stageRect(3), QRectF(797.5, 0, 228.5, 27));
        const double tops[]{30, 76, 101, 261, 319, 377, 451, 521, 591, 609, 651};
        for (int lane = 0; lane < 11; ++lane)
            QCOMPARE(layout.laneRect(lane).top(), tops[lane]);
        QCOMPARE(layout.frozenHeight(), 76.0);
        QCOMPARE(layout.cardRect(6, 0).left(), layout.columnRect(3).left() + 4);
        QCOMPARE(layout.cardRect(6, 0).right(), layout.columnRect(4).right() - 4);
        QCOMPARE(JourneyLayout::feelingY(layout.laneRect(2), 0), 189.0);
        QCOMPARE(JourneyLayout::feelingY(layout.laneRect(2), 1.2), 154.2);
    }

    void whatIsUnderThePointer()
    {
        const JourneyLayout layout = layoutOf(sampleJourneyMap(), MapDensity::Standard);
        QCOMPARE(layout.at({600, 350}), (MapPlace{4, 4, -1, -1}));
        QCOMPARE(layout.at({600, 10}), (MapPlace{-1, -1, 2, -1}));
        QCOMPARE(layout.at({50, 350}), (MapPlace{4, -1, -1, -1}));
        QCOMPARE(layout.at({600, 480}), (MapPlace{6, 4, -1, 0}));
        QCOMPARE(layout.at({5000, 5000}), MapPlace());
    }

    void everyDensityKeepsItsWords_data()
    {
        QTest::addColumn<int>("density");
        QTest::addColumn<double>("room");
        for (const double room : {700.0, 1026.0, 1600.0}) {
            for (int density = 0; density < 3; ++density)
                QTest::addRow("density %d in %d", density, int(room)) << density << room;
        }
    }

    void everyDensityKeepsItsWords()
    {
        QFETCH(int, density);
        QFETCH(double, room);
        JourneyMap map = sampleJourneyMap();
        map.columns[1].name = u"Donaudampfschifffahrtsgesellschaftskapitän 🚢 מסע"_s;
        std::get<QList<QuoteCell>>(map.lanes[5].content)[1].text = u"word "_s.repeated(400);
        std::get<QList<WordsCell>>(map.lanes[9].content)[1].text =
            u"A department with a very long name, and another one"_s;
        const JourneyLayout layout = layoutOf(map, MapDensity(density), room);
        for (int lane = 0; lane < layout.laneCount(); ++lane) {
            QCOMPARE(colliding(layout.headerMarks(lane)), QString());
            QCOMPARE(colliding(layout.laneMarks(lane)), QString());
            for (const MapMark &mark : layout.laneMarks(lane))
                QVERIFY2(layout.laneRect(lane).adjusted(-1, -1, 1, 1).contains(rectOf(mark)) || rectOf(mark).isEmpty(),
                    qPrintable(words({mark}).join(u' ')));
            for (int column = 0; column < layout.columnCount(); ++column) {
                const QList<MapMark> marks = layout.cellMarks(lane, column);
                QCOMPARE(colliding(marks), QString());
                for (const MapMark &mark : marks) {
                    if (rectOf(mark).isValid())
                        QVERIFY2(layout.cellRect(lane, column).contains(rectOf(mark)),
                            qPrintable(u"%1 %2 "_s.arg(lane).arg(column) + words({mark}).join(u' ')));
                }
            }
        }
    }

    void aMeasureSaysValueSignGoalAndN()
    {
        const JourneyMap map = sampleJourneyMap();
        const JourneyLayout layout = layoutOf(map, MapDensity::Standard);
        QCOMPARE(words(layout.cellMarks(4, 4)), (QStringList{u"59%"_s, u"n 176"_s, u"goal 82"_s}));
        const JourneyLayout detail = layoutOf(map, MapDensity::Detail, 1600);
        QVERIFY(words(detail.cellMarks(4, 4)).contains(u"51 to 67%"_s));
        QVERIFY(words(detail.cellMarks(4, 4)).contains(u"Real drop since 3 Mar"_s));
        const JourneyLayout overview = layoutOf(map, MapDensity::Overview);
        QCOMPARE(words(overview.cellMarks(4, 4)), (QStringList{u"59%"_s, u"n 176"_s}));
    }

    void aGapIsToldWithItsSign()
    {
        const JourneyLayout layout = layoutOf(sampleJourneyMap(), MapDensity::Standard);
        QCOMPARE(words(layout.cellMarks(3, 4)), QStringList{u"gap −1.2"_s});
        QCOMPARE(words(layout.cellMarks(3, 2)), QStringList{u"gap +0.3"_s});
        QCOMPARE(words(layout.cellMarks(3, 5)), QStringList{u"no gap"_s});
    }

    void whatIsCountedIsHatchedAndNothingElse()
    {
        JourneyMap map = sampleJourneyMap();
        map.lanes[4].state = CellState::Counting;
        const JourneyLayout layout = layoutOf(map, MapDensity::Standard);
        const QList<MapMark> marks = layout.cellMarks(4, 0);
        QCOMPARE(marks.size(), 1);
        QVERIFY(std::holds_alternative<HatchMark>(marks.first().form));
    }

    void tooFewAnswersAreHatchedAndSaid()
    {
        JourneyMap map = sampleJourneyMap();
        std::get<QList<MeasureCell>>(map.lanes[4].content)[0].hidden = true;
        const JourneyLayout layout = layoutOf(map, MapDensity::Standard);
        QCOMPARE(words(layout.cellMarks(4, 0)), QStringList{u"too few answers"_s});
    }

    void theCurveNeverPassesItsPoints()
    {
        const QList<QPointF> points{{0, 0}, {10, 5}, {20, 5}, {30, -8}, {40, 20}};
        const QList<double> slopes = monotoneSlopes(points);
        QCOMPARE(slopes.at(2), 0.0); // flat before, falling after
        QCOMPARE(slopes.at(3), 0.0); // the lowest point is a lowest point
        QVERIFY(slopes.at(1) == 0.0);
        for (qsizetype i = 1; i < points.size(); ++i) {
            const double steep = (points.at(i).y() - points.at(i - 1).y()) / 10;
            QVERIFY(std::abs(slopes.at(i)) <= 3 * std::abs(steep) + 1e-9);
        }
    }

    void aMissingPointIsAGapAndAnAssumedOneDashed()
    {
        JourneyMap map = sampleJourneyMap();
        auto &points = std::get<QList<FeelingCurve>>(map.lanes[2].content)[0].points;
        points[3] = {};
        points[6].assumed = true;
        points[6].n = 0;
        const JourneyLayout layout = layoutOf(map, MapDensity::Standard);
        int solid = 0;
        int dashed = 0;
        for (const MapMark &mark : layout.laneMarks(2)) {
            const auto *path = std::get_if<PathMark>(&mark.form);
            if (!path || !path->edge || path->edgeWidth < 2)
                continue;
            const double column = layout.columnRect(3).center().x();
            for (int i = 0; i < path->path.elementCount(); ++i)
                QVERIFY(std::abs(path->path.elementAt(i).x - column) > 40); // no line into the gap
            int moves = 0;
            for (int i = 0; i < path->path.elementCount(); ++i)
                moves += path->path.elementAt(i).isMoveTo();
            (path->dash.isEmpty() ? solid : dashed) += moves;
        }
        QCOMPARE(solid, 2); // before the gap, after it
        QCOMPARE(dashed, 1);
        QVERIFY(words(layout.laneMarks(2)).contains(u"assumed"_s));
    }

    void cardsThatMeetStandUnderEachOther()
    {
        JourneyMap map = sampleJourneyMap();
        auto &cards = std::get<QList<MapCard>>(map.lanes[6].content);
        cards.append({u"third"_s, CardKind::Pain, CardState::Proposed, u"Third"_s, {}, false, 4, 5});
        const JourneyLayout layout = layoutOf(map, MapDensity::Standard);
        QCOMPARE(layout.laneRect(6).height(), 6 + 2 * 64.0);
        QCOMPARE(layout.cardRect(6, 2).top(), layout.cardRect(6, 0).bottom() + 6);
        QVERIFY(!layout.cardRect(6, 2).intersects(layout.cardRect(6, 1)));
    }

    void aFoldedStageIsNarrow()
    {
        JourneyMap map = sampleJourneyMap();
        map.stages[1].folded = true;
        const JourneyLayout layout = layoutOf(map, MapDensity::Standard);
        QCOMPARE(layout.columnRect(2).width(), 36.0);
        QCOMPARE(layout.size().width(), 1026.0);
        QVERIFY(words(layout.cellMarks(4, 2)).isEmpty());
    }

    void anEmptyMapIsNoMap()
    {
        const JourneyLayout layout;
        QCOMPARE(layout.size().height(), 30.0);
        QCOMPARE(layout.at({10, 10}), MapPlace());
    }

    void fourCurvesHaveTheirNamesAtTheEnd()
    {
        JourneyMap map = sampleJourneyMap();
        auto &curves = std::get<QList<FeelingCurve>>(map.lanes[2].content);
        curves[0].persona = u"Marta"_s;
        for (const QString &name : {u"Jon"_s, u"Aino"_s, u"Sam"_s, u"Fifth"_s}) {
            FeelingCurve other = curves.first();
            other.persona = name;
            for (FeelingPoint &point : other.points)
                point.value = std::clamp(point.value + 0.2 * double(curves.size()), -2.0, 2.0);
            curves.append(other);
        }
        const JourneyLayout layout = layoutOf(map, MapDensity::Standard);
        const QStringList texts = words(layout.laneMarks(2));
        QVERIFY(texts.contains(u"Marta"_s) && texts.contains(u"Sam"_s) && !texts.contains(u"Fifth"_s));
        pictureOf(layout, Theme::light());
    }

    void picturesInEveryDensityAndTheme()
    {
        for (const MapDensity density : {MapDensity::Standard, MapDensity::Overview, MapDensity::Detail}) {
            const JourneyLayout layout = layoutOf(
                sampleJourneyMap(), density, density == MapDensity::Detail ? 1600 : 1026);
            for (const Theme *theme : {&Theme::light(), &Theme::dark(), &Theme::highContrast()}) {
                const QImage image = pictureOf(layout, *theme, 4);
                // The class far under goal in its cell, the navy of the band, the accent of the selection.
                const QPointF cell = layout.cellRect(4, 3).topLeft() + QPointF(8, 9);
                QCOMPARE(image.pixelColor(cell.toPoint()), (*theme)[Token::FarBelow]);
                QCOMPARE(image.pixelColor(QPoint(int(layout.stageRect(2).right()) - 6, 14)), (*theme)[Token::Navy]);
                QCOMPARE(image.pixelColor(QPoint(int(layout.columnRect(4).left()), 200)), (*theme)[Token::Accent]);
            }
        }
        for (const double scale : {0.2, 0.35, 0.6, 2.0})
            pictureOf(layoutOf(sampleJourneyMap(), MapDensity::Standard), Theme::light(), 4, scale);
    }
};

QTEST_MAIN(TestJourneyLayout)
#include "tst_journeylayout.moc"
