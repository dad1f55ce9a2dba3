// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure.h"

#include <QJsonObject>

namespace hearken {

/// A figure with all its numbers, to be shown again as it was: {"title", "subtitle", "note", "kind", "content"}.
QJsonObject figureJson(const Figure &figure);
/// Nothing for a kind that is not known here: a newer Hearken wrote it.
std::optional<Figure> figureFrom(const QJsonObject &json);

} // namespace hearken
