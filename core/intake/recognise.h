// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/mapping.h"

#include <QDate>
#include <QStringList>

namespace hearken {

/// A mapping from an earlier import, offered to the recogniser.
struct SavedMapping
{
    Id<struct SavedMapping> id;
    QString name;
    QString shape; ///< shapeOf the headers it was made for
    Mapping mapping;
    int version = 1;
    qint64 usedAt = 0; ///< ms UTC
    bool operator==(const SavedMapping &) const = default;
};

/// What a file seems to be, and why. A suggestion: the person sees it before anything is written.
struct Recognition
{
    Mapping mapping;
    QString title; ///< "Qualtrics CSV, three header rows"
    QStringList reasons; ///< one sentence each
    QStringList questions; ///< what must be asked of the person: ambiguous dates, decimal signs; one sentence each
    QList<QStringList> headerRows; ///< as read
    QList<QStringList> preview; ///< first 200 data rows as read
    QList<qint64> previewRows; ///< their row numbers
    QString savedMapping; ///< name of the saved mapping that was taken, if any
    QDate firstDay; ///< of nearly all rows read; invalid without a column of days
    QDate lastDay;
    bool whole = false; ///< all rows were read, so the days are those of the file
};

/// Reads the beginning of the file (at most the first megabytes) and suggests. `as` forces the kind ("" = recognised).
Result<Recognition> recognise(const QString &path, const QString &as, const QList<SavedMapping> &saved = {});
/// A hash of the header cells: the same questions give the same shape.
QString shapeOf(const QList<QStringList> &headerRows);
/// What the responses of a file may be called together, "May 2026" or "Q2 2026": from the file's name, or from its days when
/// they lie within one month. Empty when neither says so.
QString suggestedWave(const QString &path, const Recognition &recognition);
/// What a file's source may be called: its name without the month, day or running number at its end.
QString suggestedSource(const QString &path);
/// `--map FIELD=COLUMN` of the command line: overrules one column. Error lists the known fields or columns.
Result<Mapping> overruled(const Mapping &mapping, const QString &field, const QString &column);

} // namespace hearken
