// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feedback/dimension.h"
#include "core/feedback/question.h"
#include "core/feedback/slice.h"
#include "core/job/progress.h"

#include <QMap>

#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace hearken {

/// One dimension of all responses: a code per row, in the narrowest unit that holds them.
struct CodeColumn
{
    std::vector<quint8> narrow; ///< used while there are fewer than 256 codes
    std::vector<quint16> wide; ///< while there are fewer than 65536
    std::vector<quint32> widest; ///< otherwise
    QStringList values; ///< text by code; [0] is "" (not known)

    int code(qsizetype row) const
    {
        if (!narrow.empty())
            return narrow[size_t(row)];
        return wide.empty() ? int(widest[size_t(row)]) : wide[size_t(row)];
    }
    int codes() const { return int(values.size()); }
};

/// The answers to one question, a value per row: whole scores 0…254 in a byte (255 = no answer), else a fraction
/// (NaN = no answer).
struct ScoreColumn
{
    static constexpr quint8 none = 255;
    std::vector<quint8> narrow;
    std::vector<float> wide;

    /// Nothing where the row has no answer.
    std::optional<double> at(qsizetype row) const
    {
        if (!narrow.empty())
            return narrow[size_t(row)] == none ? std::nullopt : std::optional(double(narrow[size_t(row)]));
        if (wide.empty() || wide[size_t(row)] != wide[size_t(row)])
            return {};
        return double(wide[size_t(row)]);
    }
};

/// The answers to a question of several choices: one bit a row for "answered at all", and one for each option's code.
struct OptionColumn
{
    std::vector<quint64> answered;
    std::vector<qint64> codes; ///< of question_option, ascending
    std::vector<std::vector<quint64>> chosen; ///< by position in codes
};

/// The responses of a project as columns in memory: a snapshot, cheap to copy, never changed after it was made, that
/// jobs on any thread may share. Rows are in the order of response.id. Parts are loaded when first asked for and
/// handed on from snapshot to snapshot.
class Columns
{
public:
    /// What a question needs; empty means days and sources only.
    struct Needs
    {
        QStringList dimensions; ///< names; "source" is always there; unknown ones are an error that lists the known
        QList<Id<Question>> questions; ///< scored or of one choice as ScoreColumn, of several choices as OptionColumn
        bool order = false; ///< rows by day, newest first (byDay)
        bool customers = false;
        QStringList wished{}; ///< names of dimensions that are loaded where the project has them

        Needs &operator+=(const Needs &more); ///< each part once
    };
    /// A snapshot of what is stored now, with at least these parts; takes over from `known` what still holds.
    static Result<Columns> load(
        Session &session, const Needs &needs, const Columns &known = {}, const Progress &progress = {});

    qsizetype size() const;
    qint64 id(qsizetype row) const;
    /// The row of a response, or -1.
    qsizetype row(qint64 id) const;
    QDate day(qsizetype row) const;
    /// Days since 1970-01-01.
    std::span<const quint16> days() const;
    const CodeColumn *dimension(const QString &name) const; ///< null when not loaded
    const ScoreColumn *question(Id<Question> id) const; ///< null when not loaded
    const OptionColumn *options(Id<Question> id) const; ///< null when not loaded
    /// Customer's id by row, 0 = not known; empty when not loaded.
    std::span<const qint64> customers() const;
    /// All rows, newest day first, then newest id.
    std::span<const quint32> byDay() const;
    QDate firstDay() const;
    QDate lastDay() const;
    /// Bytes held, for the memory figure of the benchmark.
    qint64 bytes() const;
    /// Changes whenever stored feedback changes; equal numbers mean equal content.
    qint64 revision() const;

    /// Rows that fit the slice, one bit a row. Full-text words are the caller's: pass the matching ids, sorted.
    /// A dimension of the slice that is not loaded, or a value that nothing has, fits no row: ask with needs() first.
    std::vector<quint64> matching(const Slice &slice, const std::vector<qint64> *ids = nullptr) const;
    /// `needs`, and what matching() the slice needs.
    static Needs needs(const Slice &slice, Needs needs);

    struct Parts; ///< what core/feedback fills

private:
    std::shared_ptr<const Parts> m_parts;
};

} // namespace hearken
