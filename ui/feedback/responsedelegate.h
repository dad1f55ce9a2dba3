// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feedback/searchquery.h"
#include "core/feedback/standing.h"
#include "ui/kit/controls.h"

#include <QHash>
#include <QPixmap>
#include <QStyledItemDelegate>

namespace hearken {

/// Paints one response as a card of the same height: check box, score and what it is called, two lines of the comment
/// with the found words marked, and where and when it was said. All sizes come from the fonts.
class ResponseDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    static int rowHeight();
    /// Where the check box of a row is, generously.
    static QRect checkRect(const QRect &row);
    /// Whether several rows are chosen, which the check boxes tell.
    void setManySelected(bool many) { m_many = many; }
    /// Forgets icons in the colours of another theme.
    void forgetColors() { m_icons.clear(); }

private:
    void paintScore(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintMeta(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintSigns(QPainter &painter, const QRect &check, const QModelIndex &index) const;
    int paintTags(QPainter &painter, const QRect &rect, const QStringList &tags) const;
    QPixmap symbol(const QString &name, int side, double ratio, Token token) const;

    bool m_many = false;
    mutable QHash<QString, QPixmap> m_icons;
};

/// The class whose colour and sign a standing has; none for ScoreStanding::None.
std::optional<ChipClass> classOfStanding(ScoreStanding standing);
/// An icon for where something was said: by channel, touchpoint and kind of source.
QString placeIcon(const QString &channel, const QString &touchpoint, const QString &sourceKind);
/// "8 May", with the year when it is not that of `today`.
QString shortDay(QDate day, QDate today);
/// A chip without a score.
void paintNoScore(QPainter &painter, const QRectF &rect, const QString &text);

} // namespace hearken
