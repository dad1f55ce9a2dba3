// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/mapping.h"
#include "core/intake/recognise.h"

#include <QStringList>

namespace hearken {

/// What a person would have told the recogniser about one column.
struct SampleColumn
{
    const char *header;
    Field field;
    const char *name = ""; ///< of an attribute, or the code of a question
    QuestionKind kind = QuestionKind::Text;
    std::optional<Scale> scale = {};
    const char *text = ""; ///< wording; empty: as the file has it
};

/// One export of the programme: its file among the resources, where it belongs, and the words a person had for it.
struct SampleFile
{
    const char *file;
    const char *kind; ///< "feedback", "customers", "invitations"
    const char *source;
    const char *mapping; ///< kept under this name for the next file of its shape; empty: as recognised
    QList<SampleColumn> columns;
    int weight; ///< about its share of the work, in thousandths
};

/// In the order in which they come in.
const QList<SampleFile> &sampleFiles();

/// The recognised mapping with a person's words put over it.
Mapping corrected(Mapping mapping, const SampleFile &file);

} // namespace hearken
