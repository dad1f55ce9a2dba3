// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/briefing/pdfobjects.h"
#include "ui/figure/tagmarks.h"

namespace hearken {

/// Puts marked content in the place of the painted marks of the page: what lies in no part is an artifact.
void markContent(QPDFObjectHandle page, const QList<TaggedPart> &parts);
/// The structure tree of the marked page, and bookmarks of its headings.
void addStructure(QPDF &document, QPDFObjectHandle page, const QList<TaggedPart> &parts);

} // namespace hearken
