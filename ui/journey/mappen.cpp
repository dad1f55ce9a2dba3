// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journey/mappen.h"

#include <QImage>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

/// The device that everything is measured on: without hinting its widths are those of every other one.
const QPaintDevice *measure()
{
    static const QImage image(1, 1, QImage::Format_ARGB32_Premultiplied);
    return &image;
}

} // namespace

MapDetail mapDetail(double scale)
{
    if (scale < 0.25)
        return MapDetail::Fills;
    if (scale < 0.45)
        return MapDetail::Signs;
    return scale < 0.7 ? MapDetail::Titles : MapDetail::Everything;
}

QRectF rectOf(const MapMark &mark)
{
    return std::visit(
        [](const auto &form) -> QRectF {
            using Form = std::decay_t<decltype(form)>;
            if constexpr (std::is_same_v<Form, TextMark>)
                return form.rect();
            else if constexpr (std::is_same_v<Form, DiscMark>)
                return {form.middle - QPointF(form.radius, form.radius), QSizeF(2 * form.radius, 2 * form.radius)};
            else if constexpr (std::is_same_v<Form, PathMark>)
                return form.path.boundingRect();
            else if constexpr (std::is_same_v<Form, SignMark>)
                return {form.middle - QPointF(form.width / 2, form.width * 0.8), QSizeF(form.width, form.width * 1.6)};
            else if constexpr (std::is_same_v<Form, IconMark>)
                return form.square;
            else
                return form.rect;
        },
        mark.form);
}

MapRuler::MapRuler()
    : m_text(measure(), 1)
{
}

static int keyOf(const MapLetters &letters)
{
    return int(letters.pixels * 4) * 2048 + letters.weight * 2 + int(letters.italic);
}

const QFont &MapRuler::font(const MapLetters &letters) const
{
    const int key = keyOf(letters);
    auto found = m_fonts.find(key);
    if (found == m_fonts.end())
        found = m_fonts.insert(key, m_text.font(letters.pixels, letters.weight, letters.italic));
    return *found;
}

double MapRuler::width(const QString &words, const MapLetters &letters) const
{
    return m_text.width(words, font(letters));
}

QString MapRuler::fitted(const QString &words, const MapLetters &letters, double room) const
{
    if (width(words, letters) <= room)
        return words;
    const QString whole = m_text.fitted(words, font(letters), room);
    if (width(whole, letters) > room * 0.6)
        return whole;
    // Halves the letters until they fit: long words, scripts without spaces, emoji.
    qsizetype fits = 0;
    qsizetype tooMany = words.size();
    while (tooMany - fits > 1) {
        const qsizetype middle = (fits + tooMany) / 2;
        (width(words.first(middle) + u"…"_s, letters) <= room ? fits : tooMany) = middle;
    }
    if (fits > 0 && words.at(fits - 1).isHighSurrogate())
        --fits;
    return fits > 0 ? QString(words.first(fits) + u"…"_s) : QString();
}

QStringList MapRuler::lines(const QString &words, const MapLetters &letters, double room, int most) const
{
    if (most <= 0 || words.isEmpty())
        return {};
    constexpr qsizetype remembered = 20'000;
    const Broken key{words, keyOf(letters), room, most};
    const auto found = m_lines.constFind(key);
    if (found != m_lines.constEnd())
        return *found;
    if (m_lines.size() >= remembered)
        m_lines.clear();
    return *m_lines.insert(key, broken(words, letters, room, most));
}

QStringList MapRuler::broken(const QString &words, const MapLetters &letters, double room, int most) const
{
    // What no cell can show need not be broken into lines.
    const QString head = words.size() > 600 ? words.first(600) : words;
    QStringList lines = m_text.lines(head, font(letters), room);
    if (lines.size() <= most)
        return lines;
    const QString last = lines.at(most - 1) % u' ' % lines.at(most);
    lines = lines.first(most);
    QString shown = fitted(last, letters, room);
    lines.last() = shown.endsWith(u'…') ? shown : fitted(QString(shown % u'…'), letters, room);
    return lines;
}

double MapPen::text(
    QPointF baseline, const QString &words, const MapLetters &letters, Token color, Anchor anchor, double room)
{
    const QString shown = room < 1e9 ? m_ruler.fitted(words, letters, room) : words;
    if (shown.isEmpty())
        return 0;
    const double width = m_ruler.width(shown, letters);
    if (anchor != Anchor::Start)
        baseline.rx() -= anchor == Anchor::Middle ? width / 2 : width;
    add(TextMark{baseline, shown, letters.pixels, letters.weight, letters.italic, color, width});
    return width;
}

void MapPen::line(QPointF from, QPointF to, Token color, double width, const QList<qreal> &dash)
{
    QPainterPath path(from);
    path.lineTo(to);
    add(PathMark{path, {}, color, width, dash, 1});
}

} // namespace hearken
