// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to core/feedback.

#include "core/feedback/columnfill.h"
#include "core/feedback/columnparts.h"

#include <QCoreApplication>

namespace hearken {

Error columnsError(ErrorKind kind, const QString &message, const QString &detail = {});
Error columnsDamaged(const QString &what);

/// Reads parts of the columns, each in one forward scan.
class ColumnsLoader
{
public:
    using Parts = Columns::Parts;

    ColumnsLoader(Session &session, const Progress &progress)
        : m_session(session)
        , m_progress(progress)
    {
    }
    Result<std::shared_ptr<const Parts>> load(const Columns::Needs &needs, const std::shared_ptr<const Parts> &known);

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
    Done readResponses(const QStringList &builtins, qint64 after, bool base);
    Done readAttribute(const Named &dimension, qint64 after);
    Done readScores(qint64 question, qint64 after);
    Done readOptions(qint64 question, qint64 after);
    Done readCustomers(qint64 after);
    void renameSources();
    void sortByDay();
    Result<CodeFill> fillOf(const Named &dimension);
    Columns::Needs missing(const Columns::Needs &needs) const;
    Columns::Needs held() const;
    const Named &named(const QString &name) const;
    template <class Take>
    Done scan(const QString &sql, const QList<Bind> &binds, Take take);

    Session &m_session;
    const Progress &m_progress;
    QList<Named> m_dimensions;
    QList<Question> m_questions;
    QHash<qint64, QString> m_sourceNames;
    Parts m_parts;
};

/// Steps through an answer; `take` answers false where the store contradicts itself.
template <class Take>
Done ColumnsLoader::scan(const QString &sql, const QList<Bind> &binds, Take take)
{
    qint64 done = 0;
    bool sound = true;
    bool stopped = false;
    const Done read = m_session.eachWhile(sql, binds, [&](const Row &row) {
        if (++done % 65536 == 0) {
            m_progress.report(done, 0);
            stopped = m_progress.cancelled();
        }
        sound = take(row);
        return sound && !stopped;
    });
    if (!read)
        return read;
    if (stopped)
        return columnsError(ErrorKind::Cancelled, QCoreApplication::translate("hearken::feedback", "Stopped."));
    return sound ? Done() : Done(columnsDamaged(sql));
}

} // namespace hearken
