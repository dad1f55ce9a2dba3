// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/batch.h"

#include "ui/briefing/pdfpages.h"

#include <QCoreApplication>
#include <QDir>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

Result<BatchFile> writeOne(Session &session, const Columns &columns, const Facts &facts, const BriefingAsk &ask,
    const QString &path, const Progress &progress)
{
    const Result<Briefing> briefing = assemble(session, columns, facts, ask, progress);
    if (!briefing)
        return briefing.error();
    const Result<PdfPages> pages = writeBriefingPdf(*briefing, path);
    if (!pages)
        return pages.error();
    return BatchFile{ask.reader, path, briefing->verdict(), pages->leftOut};
}

} // namespace

QString batchDimension(const Outline &outline)
{
    const OutlineBlock *comparison = outline.block(BlockKind::Comparison);
    return comparison && !comparison->dimensions.isEmpty() ? comparison->dimensions.constFirst() : u"region"_s;
}

Result<Columns::Needs> batchNeeds(
    Session &session, const Outline &outline, const Facts &facts, const QList<BriefingReader> &readers)
{
    Result<Columns::Needs> needed = briefingNeeds(session, outline, facts);
    if (!needed)
        return needed;
    QStringList dimensions{batchDimension(outline)};
    for (const BriefingReader &reader : readers)
        dimensions += reader.scope.where.keys();
    for (const QString &dimension : std::as_const(dimensions)) {
        if (!needed->dimensions.contains(dimension))
            needed->dimensions.append(dimension);
    }
    return needed;
}

Result<QList<BatchFile>> writeBatch(Session &session, const Columns &columns, const Facts &facts,
    const BriefingAsk &ask, const QList<BriefingReader> &readers, const QString &folder, const Progress &progress)
{
    if (!QDir().mkpath(folder))
        return Error{ErrorKind::Storage,
            QCoreApplication::translate("hearken::briefing", "The folder %1 cannot be made. Choose another place.")
                .arg(folder),
            {}};
    QStringList names;
    for (const BriefingReader &reader : readers)
        names.append(reader.name);
    const QStringList files = fileNames(names);
    QList<BatchFile> written;
    for (qsizetype i = 0; i < readers.size(); ++i) {
        progress.report(i, readers.size());
        if (progress.cancelled())
            return Error{ErrorKind::Cancelled, {}, {}};
        const QString path = QDir(folder).filePath(files.at(i) + u".pdf"_s);
        const Result<BatchFile> file = writeOne(session, columns, facts, askFor(ask, readers.at(i)), path, progress);
        if (!file)
            return file.error();
        written.append(*file);
    }
    progress.report(readers.size(), readers.size());
    return written;
}

} // namespace hearken
