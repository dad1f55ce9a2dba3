// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to the filter bar: what there is to choose from.

#include "ui/kit/filterbar.h"

#include <algorithm>

namespace hearken {

/// What the project offers to choose from.
struct FilterBar::Choices
{
    struct One
    {
        QString dimension;
        QStringList values; ///< sorted
    };
    QList<One> all;
    QDate lastDay;

    const One *of(const QString &dimension) const
    {
        const auto found = std::find_if(
            all.begin(), all.end(), [&dimension](const One &one) { return one.dimension == dimension; });
        return found == all.end() ? nullptr : &*found;
    }
};

/// "region" as a person reads it; attributes as they are called.
QString filterWord(const QString &dimension);
/// "Slot 8 to 12", "Team 3 chosen": a set filter in words.
QString filterSetWords(const QString &dimension, const QStringList &values);
/// A change of these tells that there may be something else to choose.
bool filterConcerns(const QStringList &topics);
Result<FilterBar::Choices> filterChoices(Project &project, const Columns &columns);

} // namespace hearken
