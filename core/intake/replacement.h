// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to core/intake.

#include "core/feedback/responses.h"

#include <QJsonObject>

namespace hearken {

/// A stored response with its hashes: what an update replaces, and what taking the update out brings back.
struct StoredResponse
{
    Response response;
    qint64 keyHash = 0;
    qint64 fingerprint = 0;

    /// Numbers of 64 bits are written as texts: JSON's have 53.
    QString toJson() const;
    static StoredResponse fromJson(qint64 id, const QString &json);
};

Result<std::optional<StoredResponse>> storedResponse(Session &session, qint64 id);
/// Overwrites the response of this id with everything that hangs on it, the full text included.
Done overwriteResponse(Session &session, const StoredResponse &state);
/// Takes away what hangs on responses, not they themselves: answers, open answers, attributes.
Done removeHanging(Session &session, const QList<qint64> &ids);

/// Keeps what a batch replaces (an empty text: it was not there before). The first state of a batch stays.
Done keepReplaced(Session &session, qint64 batch, const QString &thing, qint64 id, const QString &was);

} // namespace hearken
