// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/briefing/briefing.h"

#include <QLocale>

class QPrinter;

namespace hearken {

/// The page as a file, by the ending of the path: pdf, html, png (twice the size of a screen), svg, csv (its numbers).
Done exportBriefing(const Briefing &briefing, const QString &path, const QLocale &locale = {});
/// Paints the page on the printer's paper, as large as it fits.
Done printBriefing(const Briefing &briefing, QPrinter &printer, const QLocale &locale = {});

} // namespace hearken
