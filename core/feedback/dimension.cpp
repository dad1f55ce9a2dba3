// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/dimension.h"

namespace hearken {

Result<QList<Dimension>> Dimensions::all(Session &session)
{
    auto dimensions = session.all(
        "SELECT id, name, builtin FROM dimension ORDER BY position, name", {}, [](const Row &row) {
            return Dimension{row.integer(0), row.text(1), row.integer(2) == 1, {}};
        });
    if (!dimensions)
        return dimensions;
    const Done read = session.each("SELECT dimension_id, code, text FROM dimension_value", {}, [&](const Row &row) {
        for (Dimension &dimension : *dimensions) {
            if (dimension.id == row.integer(0))
                dimension.values.insert(row.integer(1), row.text(2));
        }
    });
    if (!read)
        return read.error();
    return dimensions;
}

} // namespace hearken
