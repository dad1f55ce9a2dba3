// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/commentlist.h"

#include "core/base/daytext.h"
#include "ui/kit/controls.h"
#include "ui/kit/rowground.h"
#include "ui/kit/theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr int commentMargin = 14;
constexpr int commentLines = 3;

QString scoreText(const CommentRow &comment)
{
    if (!comment.score || !comment.scale)
        return {};
    return QCoreApplication::translate("hearken::dashboard", "%1 of %2")
        .arg(QLocale().toString(*comment.score, 'g', 3))
        .arg(comment.scale->high);
}

/// The quote in at most `commentLines` lines; the last one ends with an ellipsis when there is more.
QStringList quoteLines(const QString &text, const QFont &quoteFont, int width)
{
    const QString one = QCoreApplication::translate("hearken::dashboard", "“%1”").arg(text.simplified());
    QStringList lines;
    QTextLayout layout(one, quoteFont);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() == commentLines - 1) {
            lines.append(QFontMetrics(quoteFont).elidedText(one.mid(line.textStart()), Qt::ElideRight, width));
            break;
        }
        lines.append(one.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

int headHeight()
{
    return std::max(ScoreChip::sizeOf(u"1"_s).height(), QFontMetrics(hearken::font(TextRole::Meta)).height());
}

int quoteHeight()
{
    return int(std::ceil(QFontMetrics(hearken::font(TextRole::Quote)).height() * 1.15));
}

} // namespace

QString commentPlace(const CommentRow &comment, QDate today)
{
    const QString day = comment.day.year() == today.year() ? dayText(comment.day, u"d MMM"_s)
                                                           : dayText(comment.day, u"d MMM yyyy"_s);
    return comment.place.isEmpty() ? day : comment.place % u" · "_s % day;
}

void CommentsModel::setRows(const QList<CommentRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int CommentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CommentsModel::data(const QModelIndex &index, int role) const
{
    const CommentRow &comment = m_rows.at(index.row());
    if (role == Qt::DisplayRole)
        return comment.text;
    if (role == Qt::ToolTipRole)
        return QString(u"<p>"_s % comment.text.toHtmlEscaped() % u"</p>"_s);
    if (role == Qt::AccessibleTextRole) {
        QStringList told{scoreText(comment), commentPlace(comment, {}), comment.text};
        told.removeAll(QString()); // not each has a score
        return told.join(u", "_s);
    }
    return {};
}

void CommentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const CommentsModel *>(index.model());
    const CommentRow &comment = model->row(index.row());
    const Theme &colors = theme();
    painter->save();
    paintRow(*painter, option);
    const QRect room = option.rect.adjusted(commentMargin, 9, -commentMargin, -9);
    int left = room.left();
    const int head = headHeight();
    if (const QString score = scoreText(comment); !score.isEmpty()) {
        const QSize chip = ScoreChip::sizeOf(score);
        ScoreChip::paint(*painter, QRectF(QPointF(left, room.top() + (head - chip.height()) / 2.0), QSizeF(chip)),
            score, chipClass(comment.standing));
        left += chip.width() + 8;
    }
    painter->setFont(hearken::font(TextRole::Meta));
    painter->setPen(colors[Token::Ink3]);
    const QDate latest = model->row(0).day;
    painter->drawText(QRect(left, room.top(), room.right() - left, head), Qt::AlignVCenter | Qt::AlignLeft,
        commentPlace(comment, latest));
    painter->setFont(hearken::font(TextRole::Quote));
    painter->setPen(colors[Token::Ink]);
    int top = room.top() + head + 4;
    for (const QString &line : quoteLines(comment.text, painter->font(), room.width())) {
        painter->drawText(
            QRect(room.left(), top, room.width() + 2, quoteHeight()), Qt::AlignVCenter | Qt::AlignLeft, line);
        top += quoteHeight();
    }
    painter->restore();
}

QSize CommentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *list = qobject_cast<const QListView *>(option.widget);
    const int width = list ? list->viewport()->width() : option.rect.width();
    const qsizetype lines = quoteLines(
        index.data().toString(), hearken::font(TextRole::Quote), std::max(60, width - 2 * commentMargin))
                                .size();
    return {width, headHeight() + 4 + int(lines) * quoteHeight() + 18};
}

CommentList::CommentList(const QString &name, QWidget *parent)
    : QListView(parent)
    , m_model(new CommentsModel(this))
{
    setAccessibleName(name);
    setModel(m_model);
    setItemDelegate(new CommentDelegate(this));
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setUniformItemSizes(false);
    connect(this, &QListView::activated, this,
        [this](const QModelIndex &index) { Q_EMIT opened(m_model->row(index.row()).response); });
}

void CommentList::setRows(const QList<CommentRow> &rows)
{
    m_model->setRows(rows);
    scrollToTop();
}

void CommentList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    // Quotes break anew with the width.
    scheduleDelayedItemsLayout();
}

} // namespace hearken
