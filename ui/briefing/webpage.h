// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/briefing/briefing.h"

#include <QLocale>

namespace hearken {

/// The briefing as one self-contained web page: semantic, figures as inline SVG with their words, no script, nothing
/// loaded from anywhere. Customers' words are escaped.
QString briefingHtml(const Briefing &briefing, const QLocale &locale = {});
Done writeBriefingHtml(const Briefing &briefing, const QString &path, const QLocale &locale = {});

} // namespace hearken
