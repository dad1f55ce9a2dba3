// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace hearken {

struct PdfWords
{
    QString title;
    QString author;
    QString subject; ///< the verdict
    QString language; ///< "en-GB"
};

/// What QPdfWriter leaves undone: author, subject, language, the title in the window's bar, and a clean text: it writes
/// the space as a tab and ligatures as one sign, so that a search for a phrase finds nothing.
Result<QByteArray> finishPdf(const QByteArray &pdf, const PdfWords &words);

} // namespace hearken
