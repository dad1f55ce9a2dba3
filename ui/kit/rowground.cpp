// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/rowground.h"

#include "ui/kit/theme.h"

#include <QPainter>

namespace hearken {

void paintRow(QPainter &painter, const QStyleOptionViewItem &option, bool begins)
{
    const QRect row = option.rect;
    if (option.state & QStyle::State_Selected) {
        painter.fillRect(row, theme()[Token::Selection]);
        if (begins)
            painter.fillRect(QRect(row.topLeft(), QSize(3, row.height())), theme()[Token::Accent]);
    }
    painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), theme()[Token::Line]);
}

} // namespace hearken
