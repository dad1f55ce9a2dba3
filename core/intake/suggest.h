// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/dialect.h"
#include "core/intake/profile.h"
#include "core/intake/recognise.h"

namespace hearken {

/// One column as the suggester looks at it.
struct ColumnSheet
{
    QString header; ///< unique in the file
    QString code; ///< what stays the same next month; unique
    QString text; ///< wording
    QString key; ///< headerKey of code and wording
    QString group; ///< question that spans several columns; empty for none
    QString label; ///< what this column stands for in the group
    bool unnamed = false; ///< the file has no heading for it
    ColumnProfile profile;
    QList<MissingCode> sayings; ///< words beside its scores that tell of none; not in the profile
};

QList<ColumnSheet> columnSheets(const FileHead &head, const Dialect &dialect, const QStringList &missing);

/// Columns and what they become, while they are being judged one kind after the other.
struct Suggestion
{
    const Dialect &dialect;
    const QList<ColumnSheet> &sheets;
    Recognition &recognition; ///< reasons and questions are added; mapping.columns has one per sheet
    QList<bool> settled; ///< by column

    ColumnMapping &column(int i) { return recognition.mapping.columns[i]; }
    void settle(int i, Field field, const QString &reason)
    {
        column(i).field = field;
        column(i).reason = reason;
        settled[i] = true;
    }
    /// The unsettled column whose header fits best and for which `fits` holds; -1 for none.
    int best(Field field, const std::function<bool(const ColumnProfile &)> &fits) const;
    bool has(Field field) const;
};

void suggestFeedback(Suggestion &suggestion);
void suggestCustomers(Suggestion &suggestion);
void suggestInvitations(Suggestion &suggestion);
/// Headers that tell a customers file, the key first: a key of its own in each row, money, status or dates, and no score
/// and no comment. Empty for anything else.
QStringList customerSigns(const QList<ColumnSheet> &sheets);
bool looksLikeInvitations(const QList<ColumnSheet> &sheets);

// Parts of these:
void suggestMultiples(Suggestion &suggestion); ///< multiple choices over several columns, or many in one cell
void suggestTime(Suggestion &suggestion);
bool settleDates(Suggestion &suggestion, int column); ///< finds the date form; false when the cells are no dates
void settleNumbers(Suggestion &suggestion, int column); ///< decides the decimal sign
void asQuestion(Suggestion &suggestion, int column, QuestionKind kind, const QString &reason);

} // namespace hearken
