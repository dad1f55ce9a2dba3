// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/session.h"

#include <QHash>

#include <vector>

namespace hearken {

/// What a row of the list shows beside its codes.
struct InboxText
{
    QString comment; ///< or the first other open answer of a response without one; empty when nothing was written
    QString key; ///< as the export names the response
    qint64 customer = 0; ///< 0 when none
};

/// The texts of these responses, in pages of 64 a statement.
Result<QHash<qint64, InboxText>> inboxTexts(Session &session, const std::vector<qint64> &ids);

} // namespace hearken
