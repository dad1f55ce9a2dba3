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
    /// All rows up to `count` that were not told are not known.
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
