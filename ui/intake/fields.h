// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/mapping.h"

class QMenu;

namespace hearken {

/// What a person calls what a column becomes: "Started at", "Recommend 0 to 10", "Leave out".
QString fieldWord(const ColumnMapping &column);

/// One thing that a column can become, as a menu offers it.
struct FieldChoice
{
    QString group; ///< "" or the title of a submenu
    QString word;
    Field field = Field::Ignore;
    QuestionKind kind = QuestionKind::Text; ///< of questions
};

/// What columns of a file of this kind ("feedback", "customers", "invitations") can become.
QList<FieldChoice> fieldChoices(const QString &kind);

/// The column as that choice: name, wording and scale are filled where they are missing. It needs nobody then.
ColumnMapping chosenField(const ColumnMapping &column, const FieldChoice &choice);

} // namespace hearken
