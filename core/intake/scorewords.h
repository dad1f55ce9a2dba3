// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scale.h"

#include <QByteArrayView>

#include <optional>

namespace hearken {

/// The score that a person meant who wrote "ten", "zehn", "9/10", "9 out of 10" or "8 points", when the scale has it.
/// Nothing for words that can be read in two ways ("9/10" on a scale to 5).
std::optional<double> scoreWord(QByteArrayView text, const std::optional<Scale> &scale);

} // namespace hearken
