// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to core/feedback: how columns are filled from rows.

#include "core/feedback/columns.h"

#include <QByteArrayView>

#include <algorithm>

namespace hearken {

/// Days since 1970 of an ISO date in bytes, without making a date of it; -1 when it is none. What lies outside of 1970 to
/// 2149 is put at the edge.
qint64 dayFromIso(QByteArrayView text);

/// One answer, in a byte while all are small and whole.
void putScore(ScoreColumn &column, qsizetype row, double value);
/// The rows of a piece, after those that are here.
void appendScores(ScoreColumn &column, const ScoreColumn &piece);

/// Fills a column of codes; the width is chosen by the number of codes before the first row.
class CodeFill
{
public:
    CodeFill(const CodeColumn *known, const QStringList &values)
    {
        if (known)
            m_column = *known;
        m_column.values = values;
        m_codes = std::max(values.size(), known ? known->values.size() : 0);
        if (m_codes > 256)
            widen(m_column.narrow, m_column.wide);
        if (m_codes > 65536)
            widen(m_column.wide, m_column.widest);
    }

    /// An empty one of the same values and width, for rows that another thread reads.
    CodeFill piece() const
    {
        CodeFill made(nullptr, m_column.values);
        made.m_codes = m_codes;
        return made;
    }
    /// The rows of a piece, after those that are here.
    void append(const CodeFill &piece)
    {
        addTo(m_column.narrow, piece.m_column.narrow);
        addTo(m_column.wide, piece.m_column.wide);
        addTo(m_column.widest, piece.m_column.widest);
    }
    void reverse()
    {
        std::reverse(m_column.narrow.begin(), m_column.narrow.end());
        std::reverse(m_column.wide.begin(), m_column.wide.end());
        std::reverse(m_column.widest.begin(), m_column.widest.end());
    }

    /// False when the code has no value.
    bool append(qint64 code)
    {
        if (code < 0 || code >= m_column.values.size())
            return false;
        if (m_codes <= 256)
            m_column.narrow.push_back(static_cast<quint8>(code));
        else if (m_codes <= 65536)
            m_column.wide.push_back(static_cast<quint16>(code));
        else
            m_column.widest.push_back(static_cast<quint32>(code));
        return true;
    }
    /// All rows up to `count` that were not told are not known; rows beyond are taken away.
    void fillTo(qsizetype count)
    {
        if (m_codes <= 256)
            m_column.narrow.resize(size_t(count), 0);
        else if (m_codes <= 65536)
            m_column.wide.resize(size_t(count), 0);
        else
            m_column.widest.resize(size_t(count), 0);
    }
    qsizetype filled() const
    {
        return qsizetype(std::max({m_column.narrow.size(), m_column.wide.size(), m_column.widest.size()}));
    }

    std::shared_ptr<const CodeColumn> take()
    {
        m_column.narrow.shrink_to_fit();
        m_column.wide.shrink_to_fit();
        m_column.widest.shrink_to_fit();
        return std::make_shared<const CodeColumn>(std::move(m_column));
    }

private:
    template <class Unit>
    static void addTo(std::vector<Unit> &to, const std::vector<Unit> &more)
    {
        to.insert(to.end(), more.begin(), more.end());
    }
    template <class From, class To>
    static void widen(std::vector<From> &from, std::vector<To> &to)
    {
        to.insert(to.end(), from.begin(), from.end());
        from.clear();
    }

    CodeColumn m_column;
    qsizetype m_codes = 0; ///< decides the width
};

} // namespace hearken
