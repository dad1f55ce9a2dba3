// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/values.h"

#include <QHash>
#include <QStringList>

namespace hearken {

/// What the cells of one column look like, counted over the rows that were read.
struct ColumnProfile
{
    int rows = 0;
    int filled = 0; ///< cells with a text that is not a missing code
    QHash<QString, int> values; ///< trimmed, with how often
    int numbers = 0; ///< with a decimal point
    int commaNumbers = 0; ///< with a decimal comma
    int eitherNumbers = 0; ///< cells that are one number with a decimal point and another with a comma
    int integers = 0;
    double low = 0;
    double high = 0;
    std::array<int, 7> dates{}; ///< cells that read as a date, by DateForm; Serial and epochs by plausible range
    int onlyDmy = 0; ///< dates that cannot be month first
    int onlyMdy = 0;
    int withTime = 0;
    qint64 length = 0; ///< characters of all filled cells
    int sentences = 0; ///< cells of four words and more
    int links = 0;
    int mails = 0;

    int distinct() const { return int(values.size()); }
    double share(int count) const { return filled ? double(count) / filled : 0; }
    double meanLength() const { return filled ? double(length) / filled : 0; }
    bool isUnique() const { return filled > 0 && distinct() == filled; }
    bool isNumeric() const { return filled > 0 && share(qMax(numbers, commaNumbers)) >= 0.9; }
    bool isWhole() const { return filled > 0 && share(integers) >= 0.9; }
    /// Share of the filled cells that are whole numbers within the range.
    double within(int from, int to) const;
    /// Between a few words and a text: worth reading rather than counting.
    bool isProse() const { return filled > 0 && (share(sentences) >= 0.3 || meanLength() >= 30); }
};

/// Cells of one column below the header. `missing`: texts that mean no answer.
ColumnProfile profileOf(const QList<QStringList> &rows, qsizetype column, const QStringList &missing);

} // namespace hearken
