// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journey/mapfiles.h"

#include "core/base/savefile.h"
#include "ui/figure/legend.h"
#include "ui/figure/paintfigure.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::journey)
};

constexpr double margin = 16;
constexpr double sheetHead = 52;
constexpr double sheetFoot = 12; ///< beside the key
constexpr double pixelsPerMillimetre = 96 / 25.4;

/// The texts of a map for those who do not see it.
QString mapWords(const JourneyMap &map)
{
    QStringList words{map.meta};
    for (int column = 0; column < map.columns.size() && words.size() < 2000; ++column) {
        for (int lane = 0; lane < map.lanes.size(); ++lane) {
            const QString cell = cellWords(map, lane, column);
            if (!cell.isEmpty())
                words.append(cell);
        }
    }
    return words.join(u".\n"_s);
}

} // namespace

QSizeF sheetSize(const JourneyLayout &layout)
{
    static const QImage screen(1, 1, QImage::Format_ARGB32_Premultiplied); // letters are as wide on every device
    const double room = std::max(layout.size().width(), 420.0);
    const double key = legendHeight(FigureText(&screen, 1), mapLegend(), room - 4);
    return {room + 2 * margin, layout.size().height() + sheetHead + sheetFoot + key + margin};
}

void paintSheet(QPainter &painter, const JourneyLayout &layout, const MapInk &ink)
{
    const QSizeF size = sheetSize(layout);
    painter.fillRect(QRectF(QPointF(), size), ink.theme()[Token::Ground]);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const FigureText text(painter.device(), 1);
    const QFont title = text.font(18, QFont::DemiBold);
    const QFont meta = text.font(11.5);
    const double room = size.width() - 2 * margin;
    drawText(painter, text, {margin, 26}, Anchor::Start, text.fitted(layout.map().name, title, room), title,
        ink.theme()[Token::Ink]);
    drawText(painter, text, {margin, 43}, Anchor::Start, text.fitted(layout.map().meta, meta, room), meta,
        ink.theme()[Token::Ink2]);
    painter.save();
    painter.translate(margin, sheetHead);
    paintJourney(painter, layout, QRectF(QPointF(), layout.size()), MapDetail::Everything, ink);
    FigureStyle style;
    style.theme = &ink.theme();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintLegend({painter, style, text}, {2, layout.size().height() + 6, room - 4, sheetFoot}, mapLegend());
    painter.restore();
}

QByteArray mapSvg(const JourneyLayout &layout, const MapInk &ink)
{
    QByteArray svg = svgOf(
        layout.map().name, sheetSize(layout), [&](QPainter &painter) { paintSheet(painter, layout, ink); });
    // Qt writes a title and an own description; a reader of the file hears the cells.
    const qsizetype begin = svg.indexOf("<desc>");
    const qsizetype end = svg.indexOf("</desc>");
    const QByteArray words = mapWords(layout.map()).toHtmlEscaped().toUtf8();
    if (begin >= 0 && end > begin)
        svg.replace(begin + 6, end - begin - 6, words);
    else if (const qsizetype title = svg.indexOf("</title>"); title >= 0)
        svg.insert(title + 8, "\n<desc>" + words + "</desc>");
    const qsizetype root = svg.indexOf("<svg ");
    if (root >= 0)
        svg.insert(root + 5, "role=\"img\" ");
    return svg;
}

QImage mapImage(const JourneyLayout &layout, const MapInk &ink, double deviceRatio)
{
    const QSizeF size = sheetSize(layout);
    // A side of a picture has at most 32,000 points, also of a very wide map.
    const double scale = std::min(deviceRatio, 32000 / std::max(size.width(), size.height()));
    QImage image((size * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintSheet(painter, layout, ink);
    return image;
}

QByteArray mapPdf(const JourneyLayout &layout, const MapInk &ink)
{
    return pdfOf(layout.map().name, sheetSize(layout), [&](QPainter &painter) { paintSheet(painter, layout, ink); });
}

namespace {

/// Pages of a file in design pixels.
class Pages
{
public:
    Pages(QBuffer &buffer, const QString &title, const QPageSize &size, QPageLayout::Orientation orientation)
        : m_writer(&buffer)
    {
        m_writer.setTitle(title);
        m_writer.setCreator(u"Hearken"_s);
        m_writer.setResolution(960);
        m_writer.setPageLayout(QPageLayout(size, orientation, QMarginsF()));
        m_painter.begin(&m_writer);
        m_painter.scale(10, 10);
    }
    QPainter &painter() { return m_painter; }
    QSizeF size() const { return QSizeF(m_writer.width(), m_writer.height()) / 10; }
    void next() { m_writer.newPage(); }

private:
    QPdfWriter m_writer;
    QPainter m_painter;
};

/// How small a sheet is drawn so that no tile holds but a sliver of it: never under four fifths. A tile shows `room`, and
/// `overlap` of it again on the next one.
double tileScale(const QSizeF &sheet, const QSizeF &room, double overlap)
{
    double scale = 1;
    for (const auto &[side, tile] :
        {std::pair(sheet.width(), room.width()), std::pair(sheet.height(), room.height())}) {
        const double whole = std::floor((side - overlap) / (tile - overlap));
        const double fitting = (whole * (tile - overlap) + overlap) / side;
        if (fitting >= 0.8)
            scale = std::min(scale, fitting);
    }
    return scale;
}

} // namespace

QByteArray mapTiles(const JourneyLayout &layout, const MapInk &ink)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        Pages pages(buffer, layout.map().name, QPageSize(QPageSize::A4), QPageLayout::Landscape);
        QPainter &painter = pages.painter();
        const double edge = 10 * pixelsPerMillimetre; // printers leave it white
        const double overlap = 10 * pixelsPerMillimetre;
        const QSizeF room = pages.size() - QSizeF(2 * edge, 2 * edge);
        const double scale = tileScale(sheetSize(layout), room, overlap);
        const QSizeF sheet = sheetSize(layout) * scale;
        const int across = std::max(1, int(std::ceil((sheet.width() - overlap) / (room.width() - overlap) - 1e-6)));
        const int down = std::max(1, int(std::ceil((sheet.height() - overlap) / (room.height() - overlap) - 1e-6)));
        const auto tile = [&](int column, int row) {
            return QRectF(QPointF(column * (room.width() - overlap), row * (room.height() - overlap)), room);
        };
        const auto paintScaled = [&](QPainter &to) {
            to.save();
            to.scale(scale, scale);
            paintSheet(to, layout, ink);
            to.restore();
        };
        // The key map: all of it, small, with the pages' numbers.
        const double small = std::min(room.width() / sheet.width(), (room.height() - 30) / sheet.height());
        painter.save();
        painter.translate(edge, edge);
        painter.scale(small, small);
        paintScaled(painter);
        painter.setBrush(Qt::NoBrush);
        const FigureText text(painter.device(), 1);
        int number = 1;
        for (int row = 0; row < down; ++row) {
            for (int column = 0; column < across; ++column) {
                painter.setPen(QPen(ink.theme()[Token::Accent], 2 / small));
                const QRectF rect = tile(column, row) & QRectF(QPointF(), sheet);
                painter.drawRect(rect);
                drawText(painter, text, rect.center(), Anchor::Middle, QString::number(++number),
                    text.font(40, QFont::DemiBold), ink.theme()[Token::Accent]);
            }
        }
        painter.restore();
        number = 1;
        for (int row = 0; row < down; ++row) {
            for (int column = 0; column < across; ++column) {
                pages.next();
                const QRectF part = tile(column, row);
                painter.save();
                painter.setClipRect(QRectF(QPointF(edge, edge), room));
                painter.translate(edge - part.left(), edge - part.top());
                paintScaled(painter);
                painter.restore();
                painter.setPen(QPen(ink.theme()[Token::Ink], 0.5));
                // Cut marks where the next page begins.
                for (const double x : {edge, edge + room.width() - overlap, edge + room.width()}) {
                    painter.drawLine(QPointF(x, edge - 14), QPointF(x, edge - 3));
                    painter.drawLine(QPointF(x, edge + room.height() + 3), QPointF(x, edge + room.height() + 14));
                }
                for (const double y : {edge, edge + room.height() - overlap, edge + room.height()}) {
                    painter.drawLine(QPointF(edge - 14, y), QPointF(edge - 3, y));
                    painter.drawLine(QPointF(edge + room.width() + 3, y), QPointF(edge + room.width() + 14, y));
                }
                drawText(painter, text, {edge + 6, edge + room.height() + 14}, Anchor::Start,
                    Tr::tr("%1 · page %2 of %3").arg(layout.map().name).arg(++number).arg(across * down + 1),
                    text.font(10), ink.theme()[Token::Ink2]);
            }
        }
    }
    return buffer.data();
}

namespace {

/// The columns of one stage alone.
JourneyMap stageAlone(const JourneyMap &map, int stage)
{
    const MapStage &one = map.stages.at(stage);
    JourneyMap alone = map;
    alone.stages = {{one.key, one.name, 0, one.count, one.folded}};
    alone.columns = map.columns.mid(one.first, one.count);
    for (MapLane &lane : alone.lanes) {
        std::visit(
            [&one](auto &content) {
                using Content = std::decay_t<decltype(content)>;
                if constexpr (std::is_same_v<Content, QList<MapCard>>) {
                    const int last = one.first + one.count - 1;
                    content.removeIf([&](const MapCard &card) { return card.last < one.first || card.first > last; });
                    for (MapCard &card : content) {
                        card.first = std::max(card.first, one.first) - one.first;
                        card.last = std::min(card.last, last) - one.first;
                    }
                } else if constexpr (std::is_same_v<Content, QList<FeelingCurve>>) {
                    for (FeelingCurve &curve : content) {
                        curve.points = curve.points.mid(one.first, one.count);
                        curve.marks = curve.marks.mid(one.first, one.count);
                    }
                } else if constexpr (!std::is_same_v<Content, std::monostate>) {
                    content = content.mid(one.first, one.count);
                }
            },
            lane.content);
    }
    return alone;
}

constexpr double widestOnPaper = 480; ///< longer lines are hard to read

} // namespace

StageSheet stageSheet(const JourneyMap &map, int stage, const MapLayoutOptions &options, const QSizeF &page)
{
    const JourneyMap alone = stageAlone(map, stage);
    StageSheet sheet;
    for (double scale = 1.5; scale > 0.45; scale -= 0.05) {
        MapLayoutOptions fitted = options;
        fitted.room = page.width() / scale - 2 * margin;
        fitted.widest = widestOnPaper;
        sheet.layout = JourneyLayout(alone, fitted);
        const QSizeF size = sheetSize(sheet.layout);
        sheet.scale = std::min({scale, page.width() / size.width(), page.height() / size.height()});
        if (sheet.scale > scale - 0.01)
            break;
    }
    return sheet;
}

QByteArray stagePages(const JourneyMap &map, const MapLayoutOptions &options, const MapInk &ink)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        Pages pages(buffer, map.name, QPageSize(QPageSize::A4), QPageLayout::Landscape);
        for (int stage = 0; stage < map.stages.size(); ++stage) {
            if (stage > 0)
                pages.next();
            const StageSheet sheet = stageSheet(map, stage, options, pages.size() - QSizeF(30, 30));
            pages.painter().save();
            pages.painter().translate(15, 15);
            pages.painter().scale(sheet.scale, sheet.scale);
            paintSheet(pages.painter(), sheet.layout, ink);
            pages.painter().restore();
        }
    }
    return buffer.data();
}

Done saveMap(const QString &path, const JourneyMap &map, const MapLayoutOptions &options, const QString &pictures)
{
    const MapInk ink(Theme::light(), pictures); // files are read on paper and in mails
    const JourneyLayout layout(map, options);
    const QString ending = QFileInfo(path).suffix().toLower();
    QByteArray data;
    if (ending == "svg"_L1) {
        data = mapSvg(layout, ink);
    } else if (ending == "png"_L1) {
        QBuffer buffer(&data);
        buffer.open(QIODevice::WriteOnly);
        mapImage(layout, ink).save(&buffer, "PNG");
    } else {
        data = mapPdf(layout, ink);
    }
    return saveFile(path, data);
}

} // namespace hearken
