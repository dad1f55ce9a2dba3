// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to core/feedback: what Columns share.

#include "core/feedback/columns.h"

#include <QHash>

namespace hearken {

/// The ids of all rows as runs of consecutive ones: an import takes its keys in one piece, so there are few.
struct IdRuns
{
    struct Run
    {
        qint64 id; ///< of the first row
        qint64 row;
    };
    std::vector<Run> runs;
    qsizetype size = 0;

    qint64 id(qsizetype row) const;
    qsizetype row(qint64 id) const;
    qint64 last() const { return size == 0 ? 0 : id(size - 1); }
    void append(qint64 id)
    {
        if (runs.empty() || id != runs.back().id + (size - runs.back().row))
            runs.push_back({id, size});
        ++size;
    }
};

/// Walks ids upwards once: the rows of a merge scan.
class IdWalk
{
public:
    explicit IdWalk(const IdRuns &ids)
        : m_ids(ids)
    {
    }
    /// The row of an id that is not smaller than the one before, or -1.
    qsizetype row(qint64 id)
    {
        const auto &runs = m_ids.runs;
        while (m_run + 1 < runs.size() && runs[m_run + 1].id <= id)
            ++m_run;
        if (runs.empty() || id < runs[m_run].id)
            return -1;
        const qint64 row = runs[m_run].row + (id - runs[m_run].id);
        const qint64 end = m_run + 1 < runs.size() ? runs[m_run + 1].row : m_ids.size;
        return row < end ? row : -1;
    }

private:
    const IdRuns &m_ids;
    size_t m_run = 0;
};

struct Columns::Parts
{
    qint64 revision = 0;
    qint64 rewrite = 0;
    std::shared_ptr<const IdRuns> ids = std::make_shared<IdRuns>();
    std::shared_ptr<const std::vector<quint16>> days = std::make_shared<std::vector<quint16>>();
    quint16 firstDay = 0;
    quint16 lastDay = 0;
    QList<qint64> sources; ///< id by code, from code 1
    QMap<QString, std::shared_ptr<const CodeColumn>> dimensions; ///< with "source"
    QHash<qint64, std::shared_ptr<const ScoreColumn>> scores;
    QHash<qint64, std::shared_ptr<const OptionColumn>> options;
    std::shared_ptr<const std::vector<quint32>> byDay;
    std::shared_ptr<const std::vector<qint64>> customers;
};

} // namespace hearken
