// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/reader.h"
#include "core/intake/utf8stream.h"

#include <QHash>
#include <QJsonObject>

namespace hearken {

/// Objects one after the other – a line each, or the elements of an array – as rows. Row 1 holds the columns: all keys of
/// the file in the order in which they first appear. Objects inside objects are flattened with dots, lists of values are
/// joined with semicolons. The texts of an array of texts are comments. An object that cannot be read damages its own line alone.
class JsonReader final : public Reader
{
public:
    /// Reads the file once to know its columns.
    static Result<std::unique_ptr<Reader>> open(const QString &path, const QString &encoding);
    Result<bool> next(RawRow &row) override;
    qint64 position() const override { return m_in->position(); }
    qint64 size() const override { return m_in->size(); }

private:
    enum class Found { Object, Broken, End };
    explicit JsonReader(std::unique_ptr<Utf8Stream> in)
        : m_in(std::move(in))
    {
    }
    Result<Found> object(QJsonObject &object);
    Result<Found> text(QJsonObject &object);
    Result<bool> more();
    Found skipLine();

    std::unique_ptr<Utf8Stream> m_in;
    QByteArray m_text; ///< read, from m_pos on not yet taken
    qsizetype m_pos = 0;
    bool m_atEnd = false;
    QByteArrayList m_columns;
    QHash<QString, int> m_index;
    QByteArrayList m_cells; ///< of the row at hand
    QString m_damage;
    qint64 m_number = 0;
};

} // namespace hearken
