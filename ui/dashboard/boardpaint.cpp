// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/boardpaint.h"

#include "core/base/savefile.h"
#include "core/dashboard/tilewords.h"
#include "core/figure/describe.h"
#include "ui/dashboard/boardlayout.h"
#include "ui/dashboard/commentlist.h"
#include "ui/figure/paintfigure.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr double pictureWidth = 1280;
constexpr double pictureMargin = 20;
constexpr double pictureHead = 54;

struct PaintWords
{
    Q_DECLARE_TR_FUNCTIONS(hearken::dashboard)
};

QList<const Figure *> figuresOf(const BoardPicture &picture)
{
    QList<const Figure *> figures;
    for (qsizetype i = 0; i < picture.board.tiles.size(); ++i) {
        const bool has = i < picture.filled.tiles.size() && picture.filled.tiles.at(i).figure;
        figures.append(has ? &*picture.filled.tiles.at(i).figure : nullptr);
    }
    return figures;
}

BoardPlan planOf(const BoardPicture &picture, double width, double height)
{
    return planBoard(picture.board, figuresOf(picture), int(width), int(height), 1);
}

/// Lines of words from the top of a rectangle; answers the bottom of what was written. Whole lines alone.
double paintLines(
    const FigureBrush &brush, const QRectF &rect, const QStringList &lines, const QFont &font, Token token, double step)
{
    double y = rect.top() + step * 0.78;
    for (const QString &line : lines) {
        if (y > rect.bottom())
            break;
        drawText(brush.painter, brush.text, {rect.left(), y}, Anchor::Start, line, font, brush.color(token));
        y += step;
    }
    return y - step * 0.78;
}

void paintComments(const FigureBrush &brush, const QRectF &rect, const CommentPage &page)
{
    const QFont quote = brush.text.font(13, QFont::Normal, true);
    const QFont meta = brush.text.font(11);
    if (page.hidden || page.rows.isEmpty()) {
        paintLines(brush, rect,
            {page.hidden ? PaintWords::tr("Too few answers to show comments.")
                         : PaintWords::tr("Nobody wrote a comment here.")},
            meta, Token::Ink2, brush.px(16));
        return;
    }
    double top = rect.top();
    const QDate latest = page.rows.constFirst().day;
    for (const CommentRow &comment : page.rows) {
        const QStringList lines = brush.text.lines(u"“"_s % comment.text.simplified() % u"”"_s, quote, rect.width());
        if (top + brush.px(20 + 18 * double(lines.size())) > rect.bottom())
            return;
        top = paintLines(brush, {rect.left(), top, rect.width(), brush.px(20)}, {commentPlace(comment, latest)}, meta,
            Token::Ink3, brush.px(18));
        top = paintLines(
                  brush, {rect.left(), top, rect.width(), rect.bottom() - top}, lines, quote, Token::Ink, brush.px(18))
            + brush.px(10);
    }
}

/// A card: frame, title, and what it shows.
void paintTile(const FigureBrush &brush, const QRectF &card, const BoardPicture &picture, qsizetype index)
{
    const Tile &tile = picture.board.tiles.at(index);
    const FilledTile filled = picture.filled.tiles.value(index);
    brush.painter.setPen(QPen(brush.color(Token::Line), brush.px(1)));
    brush.painter.setBrush(brush.color(Token::Surface));
    brush.painter.drawRoundedRect(card, brush.px(7), brush.px(7));
    FigureStyle style = brush.style;
    if (filled.figure) {
        const bool kpi = tile.kind == TileKind::Kpi;
        style.heading = !kpi;
        style.note = true;
        const double side = brush.px(12);
        paintFigure(
            brush.painter, card.adjusted(side, brush.px(kpi ? 9 : 10), -side, -brush.px(8)), *filled.figure, style);
        return;
    }
    const QFont title = brush.text.font(13, QFont::DemiBold);
    const QRectF room = card.adjusted(brush.px(12), brush.px(10), -brush.px(12), -brush.px(8));
    const double below = paintLines(brush, room, {brush.text.fitted(tileTitle(tile, {}), title, room.width())}, title,
                             Token::Ink, brush.px(18))
        + brush.px(6);
    const QRectF body(room.left(), below, room.width(), room.bottom() - below);
    if (tile.kind == TileKind::Comments) {
        paintComments(brush, body, picture.comments);
        return;
    }
    const QFont text = brush.text.font(13);
    QStringList lines;
    const QString words = filled.problem.isEmpty() ? tile.text : filled.problem;
    for (const QString &paragraph : words.split(u'\n'))
        lines += paragraph.isEmpty() ? QStringList{QString()} : brush.text.lines(paragraph, text, body.width());
    paintLines(brush, body, lines, text, Token::Ink2, brush.px(18));
}

QByteArray written(const QString &ending, const BoardPicture &picture, const FigureStyle &style)
{
    const QSizeF size = boardPictureSize(picture, pictureWidth);
    const auto paint = [&](QPainter &painter) { paintBoard(painter, QRectF(QPointF(), size), picture, style); };
    if (ending == "csv"_L1)
        return boardCsv(picture, style.locale).toUtf8();
    if (ending == "svg"_L1)
        return svgOf(picture.board.name, size, paint);
    if (ending == "pdf"_L1)
        return pdfOf(picture.board.name, size, paint);
    QImage image((size * 2).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(2);
    QPainter painter(&image);
    paint(painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

BoardPicture tilePicture(const BoardPicture &picture, qsizetype tile)
{
    BoardPicture one = picture;
    Tile alone = picture.board.tiles.value(tile);
    alone.row = 0;
    one.board.tiles = {alone};
    one.filled.tiles = {picture.filled.tiles.value(tile)};
    return one;
}

QSizeF boardPictureSize(const BoardPicture &picture, double width)
{
    const BoardPlan plan = planOf(picture, width - 2 * pictureMargin, 0);
    return {width, plan.height + pictureHead + 2 * pictureMargin};
}

void paintBoard(QPainter &painter, const QRectF &rect, const BoardPicture &picture, const FigureStyle &style)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(rect, style.color(Token::Ground));
    const FigureBrush brush{painter, style, FigureText(painter.device(), style.scale)};
    const double margin = brush.px(pictureMargin);
    const QFont title = brush.text.font(20, QFont::DemiBold);
    drawText(painter, brush.text, {rect.left() + margin, rect.top() + margin + brush.px(17)}, Anchor::Start,
        brush.text.fitted(picture.board.name, title, rect.width() - 2 * margin), title, brush.color(Token::Ink));
    const QFont meta = brush.text.font(12);
    drawText(painter, brush.text, {rect.left() + margin, rect.top() + margin + brush.px(36)}, Anchor::Start,
        brush.text.fitted(picture.meta, meta, rect.width() - 2 * margin), meta, brush.color(Token::Ink2));
    const double top = rect.top() + margin + brush.px(pictureHead);
    // Planned in design pixels, so that every scale and device breaks it in the same way.
    const BoardPlan plan = planOf(
        picture, (rect.width() - 2 * margin) / style.scale, (rect.bottom() - top - margin) / style.scale);
    for (qsizetype i = 0; i < plan.tiles.size(); ++i) {
        const QRect &card = plan.tiles.at(i);
        paintTile(brush,
            {rect.left() + margin + brush.px(card.left()), top + brush.px(card.top()), brush.px(card.width()),
                brush.px(card.height())},
            picture, i);
    }
    painter.restore();
}

QString boardCsv(const BoardPicture &picture, const QLocale &locale)
{
    QStringList parts;
    for (qsizetype i = 0; i < picture.board.tiles.size(); ++i) {
        const Tile &tile = picture.board.tiles.at(i);
        const FilledTile filled = picture.filled.tiles.value(i);
        Table table;
        QString title = tileTitle(tile, {});
        if (filled.figure) {
            table = tableOf(*filled.figure, locale);
            const auto *kpi = std::get_if<Kpi>(&filled.figure->content);
            title = kpi ? kpi->name : filled.figure->title;
        } else if (tile.kind == TileKind::Comments) {
            table.columns = {PaintWords::tr("Day"), PaintWords::tr("Place"), PaintWords::tr("Comment")};
            for (const CommentRow &comment : picture.comments.rows)
                table.rows.append({comment.day.toString(Qt::ISODate), comment.place, comment.text});
        } else {
            table.columns = {PaintWords::tr("Text")};
            table.rows.append({filled.problem.isEmpty() ? tile.text : filled.problem});
        }
        parts.append(QString(csvCell(title) % u"\r\n"_s % table.csv()));
    }
    return parts.join(u"\r\n"_s);
}

Done saveBoard(const QString &path, const BoardPicture &picture, const FigureStyle &style)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (!QStringList{u"png"_s, u"svg"_s, u"pdf"_s, u"csv"_s}.contains(ending))
        return Error{ErrorKind::Invalid,
            PaintWords::tr("A name that ends with .pdf, .png, .svg or .csv says what to save. Choose one of them."),
            {}};
    return saveFile(path, written(ending, picture, style));
}

} // namespace hearken
