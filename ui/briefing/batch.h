// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/briefing/assemble.h"
#include "core/briefing/briefingreader.h"

namespace hearken {

/// One written file of a batch.
struct BatchFile
{
    QString reader;
    QString path;
    QString verdict;
    QStringList leftOut; ///< see PdfPages
};

/// One PDF for each reader into a folder, which is made; each stands on the reader's own part of the feedback. The columns
/// are shared by all. A reader whose part holds no feedback gets a page that says so. Ends with Cancelled between two files;
/// what was written stays. Any thread.
Result<QList<BatchFile>> writeBatch(Session &session, const Columns &columns, const Facts &facts,
    const BriefingAsk &ask, const QList<BriefingReader> &readers, const QString &folder, const Progress &progress = {});

/// What Columns must hold for these readers.
Result<Columns::Needs> batchNeeds(
    Session &session, const Outline &outline, const Facts &facts, const QList<BriefingReader> &readers);

/// The dimension that readers are made from when the project keeps none: the one the outline compares by.
QString batchDimension(const Outline &outline);

} // namespace hearken
