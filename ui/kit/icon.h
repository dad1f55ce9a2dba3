// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"

#include <QIcon>
#include <QPixmap>

class QPainter;
class QRectF;

namespace hearken {

/// An icon of resources/icons by its name without suffix. It is painted in the token's colour of the theme that is worn
/// at that moment, lighter when disabled, and in `on` when checked.
QIcon icon(const QString &name, Token token = Token::Ink2, Token on = Token::Accent);

/// Paints one icon into a square, in any colour.
void paintIcon(QPainter &painter, const QString &name, const QRectF &square, const QColor &color);

QStringList iconNames();

} // namespace hearken
