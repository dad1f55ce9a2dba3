// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/figure/tagmarks.h"

#include <QByteArray>

namespace hearken {

struct PdfWords
{
    QString title;
    QString author;
    QString subject; ///< the verdict
    QString language; ///< "en-GB"
};

/// A file inside the PDF.
struct PdfAttachment
{
    QString name; ///< "numbers.csv"
    QString description;
    QByteArray data;
};

/// What QPdfWriter leaves undone: author, subject, language, the title in the window's bar, a clean text (it writes the
/// space as a tab and ligatures as one sign, so that a search for a phrase finds nothing), the tags of the one page from
/// the marks that were painted, bookmarks of its headings, and the attachment.
Result<QByteArray> finishPdf(
    const QByteArray &pdf, const PdfWords &words, const QList<TaggedPart> &parts, const PdfAttachment &attachment);

} // namespace hearken
