// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/responsedelegate.h"

#include "core/base/daytext.h"
#include "core/feedback/inboxmodel.h"
#include "ui/kit/icon.h"

#include <QLocale>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype excerptLength = 600; // more never fits two lines
constexpr int commentLines = 2;

/// Columns of a card, from the left edge of the row.
struct CardColumns
{
    QRect check;
    QRect score;
    QRect words;

    explicit CardColumns(const QRect &row)
    {
        const int side = QFontMetrics(hearken::font(TextRole::Text)).height();
        const QSize chip = ScoreChip::sizeOf(u"10 of 10"_s);
        const QFontMetrics strong(hearken::font(TextRole::MetaStrong));
        const int wide = strong.horizontalAdvance(ResponseDelegate::tr("no score")) + 12;
        const int top = row.top() + 10;
        check = {row.left() + 12, top + 2, side, side};
        score = {check.right() + 11, top, std::max({chip.width(), 74, wide}), row.height() - 18};
        words = {score.right() + 19, top - 1, row.right() - score.right() - 19 - 14, row.height() - 18};
    }
};

/// The text as it fits a card: one paragraph, and begun near the first mark when that stands far behind.
struct Excerpt
{
    QString text;
    QList<Span> marks;
};

Excerpt excerptOf(QString text, QList<Span> marks, int width, const QFontMetrics &metrics)
{
    qsizetype from = 0;
    const qsizetype fits = qMax<qsizetype>(20, commentLines * width / qMax(1, metrics.averageCharWidth()));
    // Lines break before their end, so a mark near the end of the second may not fit any more.
    const auto isFar = [&](qsizetype end) {
        return end > excerptLength || metrics.horizontalAdvance(text.left(end)) > commentLines * width * 9 / 10;
    };
    if (!marks.isEmpty() && isFar(marks.first().end)) {
        from = qMax<qsizetype>(0, marks.first().start - fits / 3);
        while (from > 0 && !text.at(from - 1).isSpace() && from > marks.first().start - fits / 2)
            --from;
    }
    text = text.mid(from, excerptLength);
    const QString lead = from > 0 ? u"… "_s : QString();
    const qsizetype shift = lead.size() - from;
    for (Span &mark : marks)
        mark = {mark.start + shift, mark.end + shift};
    marks.removeIf(
        [&](const Span &mark) { return mark.start < lead.size() || mark.start >= text.size() + lead.size(); });
    for (QChar &c : text) {
        if (c == u'\n' || c == u'\r' || c == u'\t' || c == QChar::ParagraphSeparator || c == QChar::LineSeparator)
            c = u' ';
    }
    return {lead + text, marks};
}

QList<QTextLayout::FormatRange> markFormats(const QList<Span> &marks)
{
    QTextCharFormat format;
    format.setBackground(theme()[Token::Mark]);
    format.setForeground(theme()[Token::Ink]);
    QList<QTextLayout::FormatRange> ranges;
    for (const Span &mark : marks)
        ranges.append({int(mark.start), int(mark.end - mark.start), format});
    return ranges;
}

/// Two lines; what does not fit ends the second with three dots.
void paintComment(QPainter &painter, const QRect &rect, const Excerpt &excerpt)
{
    const QFont type = hearken::font(TextRole::Text);
    const QFontMetrics metrics(type);
    const double lineHeight = metrics.height() + 2;
    QTextLayout layout(excerpt.text, type);
    layout.setFormats(markFormats(excerpt.marks));
    layout.setCacheEnabled(false);
    layout.beginLayout();
    qsizetype secondStart = -1;
    bool cut = false;
    for (int i = 0; i < commentLines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(rect.width());
        line.setPosition({0, i * lineHeight + (lineHeight - line.height()) / 2});
        if (i == commentLines - 1) {
            secondStart = line.textStart();
            cut = line.textStart() + line.textLength() < excerpt.text.size();
        }
    }
    layout.endLayout();
    if (!cut) {
        layout.draw(&painter, rect.topLeft());
        return;
    }
    const QString end = metrics.elidedText(excerpt.text.mid(secondStart), Qt::ElideRight, rect.width());
    Excerpt shorter{excerpt.text.left(secondStart) + end, excerpt.marks};
    const qsizetype shown = shorter.text.size() - 1;
    shorter.marks.removeIf([shown](const Span &mark) { return mark.start >= shown; });
    for (Span &mark : shorter.marks)
        mark.end = qMin(mark.end, shown);
    QTextLayout again(shorter.text, type);
    again.setFormats(markFormats(shorter.marks));
    again.beginLayout();
    for (int i = 0; i < commentLines; ++i) {
        QTextLine line = again.createLine();
        if (!line.isValid())
            break;
        // The second line was measured whole: breaking it once more would lose its end.
        line.setLineWidth(i == 0 ? rect.width() : rect.width() + metrics.maxWidth());
        line.setPosition({0, i * lineHeight + (lineHeight - line.height()) / 2});
    }
    again.endLayout();
    again.draw(&painter, rect.topLeft());
}

void paintCheck(QPainter &painter, const QRect &rect, bool checked)
{
    const Theme &t = theme();
    const double side = qMin(rect.width(), rect.height()) - 3;
    const QRectF box(rect.left() + 0.75, rect.top() + 0.75, side, side);
    painter.setPen(QPen(t[checked ? Token::Accent : Token::Control], 1.5));
    painter.setBrush(t[checked ? Token::Accent : Token::Surface]);
    painter.drawRoundedRect(box, 3, 3);
    if (!checked)
        return;
    painter.setPen(QPen(t[Token::OnAccent], 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{box.topLeft() + QPointF(side * 0.22, side * 0.54),
        box.topLeft() + QPointF(side * 0.43, side * 0.75), box.topLeft() + QPointF(side * 0.80, side * 0.28)});
}

} // namespace

std::optional<ChipClass> classOfStanding(ScoreStanding standing)
{
    if (standing == ScoreStanding::None)
        return {};
    return ChipClass(int(standing));
}

QString placeIcon(const QString &channel, const QString &touchpoint, const QString &sourceKind)
{
    const auto has = [](const QString &text, QLatin1StringView word) {
        return text.contains(word, Qt::CaseInsensitive);
    };
    if (has(touchpoint, "visit"_L1))
        return u"visit"_s;
    if (has(channel, "phone"_L1) || has(channel, "call"_L1) || has(touchpoint, "call"_L1))
        return u"phone"_s;
    if (sourceKind == "reviews"_L1)
        return u"star"_s;
    if (has(channel, "mail"_L1) || has(channel, "letter"_L1) || sourceKind == "tickets"_L1)
        return u"mail"_s;
    if (has(channel, "app"_L1))
        return u"app"_s;
    if (has(channel, "web"_L1))
        return u"web"_s;
    return sourceKind == "contact-centre"_L1 ? u"phone"_s : u"chat"_s;
}

QString shortDay(QDate day, QDate today)
{
    return dayText(day, day.year() == today.year() ? u"d MMM"_s : u"d MMM yyyy"_s);
}

void paintNoScore(QPainter &painter, const QRectF &rect, const QString &text)
{
    paintTagGround(painter, rect);
    painter.setPen(theme()[Token::OnGoalText]);
    painter.setFont(hearken::font(TextRole::MetaStrong));
    painter.drawText(
        rect, Qt::AlignCenter, painter.fontMetrics().elidedText(text, Qt::ElideRight, int(rect.width()) - 6));
}

int ResponseDelegate::rowHeight()
{
    const QFontMetrics text(hearken::font(TextRole::Text));
    const QFontMetrics meta(hearken::font(TextRole::Meta));
    return 9 + commentLines * (text.height() + 2) + 6 + meta.height() + 9;
}

QRect ResponseDelegate::checkRect(const QRect &row)
{
    return CardColumns(row).check.adjusted(-12, -10, 6, 8);
}

QSize ResponseDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {320, rowHeight()};
}

void ResponseDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &t = theme();
    const QRect row = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    const bool current = option.state & QStyle::State_HasFocus;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(row, t[selected || current ? Token::Selection : Token::Surface]);
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), t[Token::Line]);
    if (selected || current)
        painter->fillRect(QRect(row.left(), row.top(), 3, row.height()), t[Token::Accent]);
    const CardColumns columns(row);
    paintCheck(*painter, columns.check, selected && m_many);
    paintSigns(*painter, columns.check, index);
    paintScore(*painter, columns.score, index);

    const bool loaded = index.data(InboxModel::LoadedRole).toBool();
    const QString said = loaded ? index.data(InboxModel::CommentRole).toString() : QString();
    const QString comment = said.trimmed().isEmpty() ? QString() : said;
    const QFontMetrics metrics(hearken::font(TextRole::Text));
    const QRect words(
        columns.words.left(), columns.words.top(), columns.words.width(), commentLines * (metrics.height() + 2));
    // What was read steps back; a sign at the left says so as well.
    const Token ink = index.data(InboxModel::ReadRole).toBool() ? Token::Ink2 : Token::Ink;
    painter->setPen(t[comment.isEmpty() ? Token::Ink3 : ink]);
    if (comment.isEmpty()) {
        painter->setFont(hearken::font(TextRole::Text));
        painter->drawText(words, Qt::AlignLeft | Qt::AlignTop, loaded ? tr("No comment") : u"…"_s);
    } else {
        paintComment(*painter, words,
            excerptOf(comment, index.data(InboxModel::MarksRole).value<QList<Span>>(), words.width(), metrics));
    }
    paintMeta(
        *painter, QRect(words.left(), words.bottom() + 5, words.width(), row.bottom() - words.bottom() - 12), index);
    if (current && option.state & QStyle::State_KeyboardFocusChange) {
        painter->setPen(QPen(t[Token::Accent], 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(row).adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

void ResponseDelegate::paintScore(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const auto goalClass = classOfStanding(index.data(InboxModel::StandingRole).value<ScoreStanding>());
    const int height = ScoreChip::sizeOf(u"1 of 5"_s).height();
    const QRectF chip(rect.left(), rect.top(), rect.width(), height);
    QString below;
    if (goalClass) {
        const auto kind = index.data(InboxModel::KindRole).value<QuestionKind>();
        const auto scale = index.data(InboxModel::ScaleRole).value<Scale>();
        ScoreChip::paint(
            painter, chip, scoreText(kind, scale, index.data(InboxModel::ScoreRole).toDouble()), *goalClass);
        below = questionKindName(kind);
    } else {
        paintNoScore(painter, chip, tr("no score"));
        below = index.data(InboxModel::SourceRole).toString();
    }
    const QFont meta = hearken::font(TextRole::Meta);
    painter.setFont(meta);
    painter.setPen(theme()[Token::Ink3]);
    const QRect line(rect.left(), int(chip.bottom()) + 3, rect.width() + 12, QFontMetrics(meta).height());
    painter.drawText(
        line, Qt::AlignLeft | Qt::AlignVCenter, QFontMetrics(meta).elidedText(below, Qt::ElideRight, line.width()));
}

/// Under the check box: read, flagged.
void ResponseDelegate::paintSigns(QPainter &painter, const QRect &check, const QModelIndex &index) const
{
    const int side = QFontMetrics(hearken::font(TextRole::Meta)).height();
    const double ratio = painter.device()->devicePixelRatioF();
    int top = check.bottom() + 4;
    if (index.data(InboxModel::FlaggedRole).toBool()) {
        painter.drawPixmap(check.left() - 1, top, symbol(u"flag"_s, side, ratio, Token::Attention));
        top += side + 2;
    }
    if (index.data(InboxModel::ReadRole).toBool())
        painter.drawPixmap(check.left() - 1, top, symbol(u"check"_s, side, ratio, Token::Ink3));
}

/// From the right, as many as leave the place its words; answers where they begin.
int ResponseDelegate::paintTags(QPainter &painter, const QRect &rect, const QStringList &tags) const
{
    const QFont meta = hearken::font(TextRole::Meta);
    const QFontMetrics metrics(meta);
    constexpr int inset = 7;
    constexpr int gap = 5;
    const int room = rect.width() * 6 / 10;
    QStringList shown;
    int width = 0;
    for (qsizetype i = 0; i < tags.size(); ++i) {
        const QString rest = i + 1 < tags.size() ? u"+%1"_s.arg(tags.size() - i) : QString();
        const QString words = metrics.elidedText(tags.at(i), Qt::ElideRight, room - 2 * inset);
        const int needs = metrics.horizontalAdvance(words) + 2 * inset + gap;
        const int forRest = rest.isEmpty() ? 0 : metrics.horizontalAdvance(rest) + 2 * inset + gap;
        if (!shown.isEmpty() && width + needs + forRest > room) {
            shown.append(rest);
            break;
        }
        shown.append(words);
        width += needs;
    }
    painter.setFont(meta);
    int right = rect.right() + 1;
    for (auto it = shown.crbegin(); it != shown.crend(); ++it) {
        const int wide = metrics.horizontalAdvance(*it) + 2 * inset;
        const QRectF chip(
            right - wide, rect.top() + (rect.height() - metrics.height() - 4) / 2.0, wide, metrics.height() + 4);
        paintTagGround(painter, chip);
        painter.setPen(theme()[Token::OnGoalText]);
        painter.drawText(chip, Qt::AlignCenter, *it);
        right -= wide + gap;
    }
    return right;
}

void ResponseDelegate::paintMeta(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const QString touchpoint = index.data(InboxModel::TouchpointRole).toString();
    QStringList parts{touchpoint.isEmpty() ? index.data(InboxModel::SourceRole).toString() : touchpoint};
    for (const int role : {int(InboxModel::RegionRole), int(InboxModel::SegmentRole)}) {
        if (const QString part = index.data(role).toString(); !part.isEmpty())
            parts.append(part);
    }
    const QDate day = index.data(InboxModel::DayRole).toDate();
    parts.append(shortDay(day, index.data(InboxModel::LatestDayRole).toDate()));
    const QFont meta = hearken::font(TextRole::Meta);
    const QFontMetrics metrics(meta);
    const int side = metrics.height();
    const QString name = placeIcon(
        index.data(InboxModel::ChannelRole).toString(), touchpoint, index.data(InboxModel::SourceKindRole).toString());
    painter.drawPixmap(rect.left(), rect.top() + (rect.height() - side) / 2,
        symbol(name, side, painter.device()->devicePixelRatioF(), Token::Ink3));
    const int right = paintTags(painter, rect, index.data(InboxModel::TagsRole).toStringList());
    painter.setFont(meta);
    painter.setPen(theme()[Token::Ink2]);
    const QRect line(rect.left() + side + 6, rect.top(), right - rect.left() - side - 8, rect.height());
    painter.drawText(
        line, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(parts.join(u" · "_s), Qt::ElideRight, line.width()));
}

QPixmap ResponseDelegate::symbol(const QString &name, int side, double ratio, Token token) const
{
    const QString key = name % u'/' % QString::number(side) % u'/' % QString::number(ratio);
    QPixmap &known = m_icons[key];
    if (known.isNull()) {
        known = QPixmap(QSize(side, side) * ratio);
        known.setDevicePixelRatio(ratio);
        known.fill(Qt::transparent);
        QPainter painter(&known);
        paintIcon(painter, name, QRectF(0, 0, side, side), theme()[token]);
    }
    return known;
}

} // namespace hearken
