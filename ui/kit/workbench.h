// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feedback/columns.h"
#include "core/job/jobs.h"
#include "core/store/project.h"
#include "ui/kit/preferences.h"
#include "ui/kit/theme.h"

#include <QPointer>

namespace hearken {

/// What every page is handed: the open project, the jobs, what the person prefers, the theme, and the one snapshot of
/// all responses that the window keeps.
class Workbench : public QObject
{
    Q_OBJECT
public:
    Workbench(Project &project, Jobs &jobs, Preferences &preferences, QObject *parent = nullptr);

    Project &project() { return m_project; }
    Jobs &jobs() { return m_jobs; }
    Preferences &preferences() { return m_preferences; }
    const Theme &theme() const { return hearken::theme(); }

    /// Makes sure that the snapshot is that of now and has these parts, then runs
    /// `work(const Columns &, const Progress &) -> Result<T>` as a job of `slot` and `done(Result<T>)` on the thread of
    /// `receiver`. Asking again with the same slot replaces what was asked before. `name` lists the job in the jobs bar.
    template <class Work, class Answer>
    void withColumns(JobSlot &slot, QObject *receiver, const Columns::Needs &needs, Work work, Answer answer,
        const QString &name = {})
    {
        slot.cancel();
        JobSlot *const where = &slot;
        const QPointer<QObject> alive(receiver);
        request({where, receiver, needs,
            [=, this, work = std::move(work), answer = std::move(answer)](const Result<Columns> &columns) {
                if (!columns) {
                    answer(decltype(work(*columns, Progress()))(columns.error()));
                    return;
                }
                const Columns snapshot = *columns;
                m_jobs.start(
                    *where, alive.data(),
                    [work, snapshot](const Progress &progress) { return work(snapshot, progress); }, answer, name);
            }});
    }

    /// The last snapshot, perhaps older than the project and perhaps empty: for what may lag a moment.
    const Columns &columns() const { return m_columns; }

private:
    struct Request
    {
        JobSlot *slot = nullptr;
        QPointer<QObject> receiver;
        Columns::Needs needs;
        std::function<void(const Result<Columns> &)> answer;
    };
    void request(Request request);
    void next();
    void loaded(const Request &request, const Result<Columns> &columns, const Columns::Needs &needs);
    bool covers(const Columns::Needs &needs) const;

    Project &m_project;
    Jobs &m_jobs;
    Preferences &m_preferences;
    Columns m_columns;
    Columns::Needs m_has;
    bool m_fresh = false; ///< nothing was committed since the snapshot was asked for
    bool m_loading = false;
    QList<Request> m_waiting;
    JobSlot m_load;
};

} // namespace hearken
