// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to core/feedback.

#include "core/feedback/columnfill.h"
#include "core/feedback/columnparts.h"
#include "core/feedback/columnreaders.h"

#include <QCoreApplication>

namespace hearken {

/// A column beside the rows' own, read in pieces and put together in their order.
class PieceReader
{
public:
    virtual ~PieceReader() = default;
    /// Before the pieces, on the thread of the load.
    virtual Done begin(Session &session, const Columns::Parts &parts, qsizetype pieces) = 0;
    /// Any thread; pieces do not see each other.
    virtual Done read(ColumnReaders &readers, Session &session, const RowsPiece &piece, qsizetype number) = 0;
    /// After all pieces, on the thread of the load.
    virtual void join(Columns::Parts &parts) = 0;
};

/// Reads parts of the columns: the rows themselves from both ends at once, all others in pieces of rows.
class ColumnsLoader
{
public:
    using Parts = Columns::Parts;

    ColumnsLoader(Session &session, const Progress &progress)
        : m_session(session)
        , m_progress(progress)
    {
    }
    Result<std::shared_ptr<const Parts>> load(const Columns::Needs &wanted, const std::shared_ptr<const Parts> &known);

private:
    struct Named
    {
        qint64 id = 0;
        QString name;
        bool builtin = false;
    };

    Done readNames();
    Done checkNames(const Columns::Needs &needs) const;
    Done update(const Columns::Needs &needs, const Parts &known);
    Done readParts(const Columns::Needs &needs, qint64 after, bool base);
    Done readBase(const QStringList &builtins, qint64 after);
    Done readPieces(const std::vector<std::unique_ptr<PieceReader>> &columns, qint64 after, qsizetype from);
    void renameSources();
    void sortByDay();
    Columns::Needs missing(const Columns::Needs &needs) const;
    Columns::Needs held() const;
    const Named &named(const QString &name) const;

    Session &m_session;
    const Progress &m_progress;
    ColumnReaders *m_readers = nullptr; ///< of the running load
    QList<Named> m_dimensions;
    QList<Question> m_questions;
    QHash<qint64, QString> m_sourceNames;
    Parts m_parts;
};

/// A fill for the rows that follow `known`, with the values that the dimension has now.
Result<CodeFill> codeFillOf(Session &session, qint64 dimension, const CodeColumn *known);

/// Dimensions (id and name) that are columns of response, named as they are.
std::unique_ptr<PieceReader> builtinReader(const QList<std::pair<qint64, QString>> &dimensions);
std::unique_ptr<PieceReader> attributeReader(qint64 dimension, const QString &name);
std::unique_ptr<PieceReader> scoreReader(qint64 question);
std::unique_ptr<PieceReader> optionReader(qint64 question);
std::unique_ptr<PieceReader> customerReader();

} // namespace hearken
