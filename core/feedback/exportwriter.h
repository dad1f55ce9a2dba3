// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to core/feedback.

#include "core/base/result.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace hearken {

struct ExportCell
{
    QString text;
    std::optional<double> number; ///< instead of the text
};

/// A file of rows under way. It has a temporary name until `finish`, and goes when it never comes to that.
class ExportWriter
{
public:
    static Result<std::unique_ptr<ExportWriter>> make(const QString &path, const QString &format, bool defuse);
    virtual ~ExportWriter() = default;
    virtual Done header(const QStringList &names) = 0;
    virtual Done row(const std::vector<ExportCell> &cells) = 0;
    virtual Done finish() = 0;
};

} // namespace hearken
