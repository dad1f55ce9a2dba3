// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/session.h"

#include <QHash>
#include <QString>

namespace hearken {

/// What feedback can be split by: language, touchpoint, channel, segment, region, team, product, or any attribute.
struct Dimension
{
    qint64 id = 0; ///< 1…7 are the built-in ones, columns of response
    QString name;
    bool builtin = false;
    QHash<qint64, QString> values; ///< by code, from 1; 0 is "not known"
};

class Dimensions
{
public:
    static Result<QList<Dimension>> all(Session &session);
};

} // namespace hearken
