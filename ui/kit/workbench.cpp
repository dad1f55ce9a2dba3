// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/workbench.h"

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

template <class List>
bool workbenchHasAll(const List &has, const List &wanted)
{
    return std::all_of(wanted.begin(), wanted.end(), [&has](const auto &one) { return has.contains(one); });
}

template <class List>
void workbenchAdd(List &to, const List &more)
{
    for (const auto &one : more) {
        if (!to.contains(one))
            to.append(one);
    }
}

Columns::Needs workbenchUnion(Columns::Needs all, const Columns::Needs &more)
{
    workbenchAdd(all.dimensions, more.dimensions);
    workbenchAdd(all.questions, more.questions);
    all.order = all.order || more.order;
    all.customers = all.customers || more.customers;
    return all;
}

/// The snapshot, and which parts it has.
struct LoadedColumns
{
    Columns columns;
    Columns::Needs has;
};

} // namespace

Workbench::Workbench(Project &project, Jobs &jobs, Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_jobs(jobs)
    , m_preferences(preferences)
{
    // Any commit may have changed what is counted; the snapshot itself finds out cheaply what still holds.
    connect(&project, &Project::changed, this, [this] { m_fresh = false; });
}

bool Workbench::covers(const Columns::Needs &needs) const
{
    return m_fresh && workbenchHasAll(m_has.dimensions, needs.dimensions)
        && workbenchHasAll(m_has.questions, needs.questions) && (m_has.order || !needs.order)
        && (m_has.customers || !needs.customers);
}

void Workbench::request(Request request)
{
    m_waiting.removeIf([&request](const Request &other) { return other.slot == request.slot; });
    m_waiting.append(std::move(request));
    // What a page and the frame around it ask for in one turn of the event loop is read in one go.
    if (m_jobs.mode() == Jobs::Mode::AtOnce || covers(m_waiting.constFirst().needs))
        next();
    else
        QMetaObject::invokeMethod(this, &Workbench::next, Qt::QueuedConnection);
}

void Workbench::next()
{
    if (m_loading)
        return;
    while (!m_waiting.isEmpty()) {
        const Request request = m_waiting.takeFirst();
        if (!request.receiver)
            continue;
        if (covers(request.needs)) {
            request.answer(m_columns);
            continue;
        }
        m_loading = true;
        m_fresh = true;
        Columns::Needs wanted = workbenchUnion(m_has, request.needs);
        for (const Request &other : std::as_const(m_waiting)) {
            if (other.receiver)
                wanted = workbenchUnion(wanted, other.needs);
        }
        Project *const project = &m_project;
        const auto work = [project, wanted, needs = request.needs, known = m_columns](
                              const Progress &progress) -> Result<LoadedColumns> {
            auto session = project->reader();
            if (!session)
                return session.error();
            auto columns = Columns::load(*session, wanted, known, progress);
            if (columns)
                return LoadedColumns{*columns, wanted};
            // A part of the old snapshot may be gone with a reverted import; then the request stands alone.
            columns = Columns::load(*session, needs, {}, progress);
            if (!columns)
                return columns.error();
            return LoadedColumns{*columns, needs};
        };
        m_jobs.start(m_load, this, work, [this, request](const Result<LoadedColumns> &result) {
            loaded(request, result ? Result<Columns>(result->columns) : Result<Columns>(result.error()),
                result ? result->has : m_has);
        });
        return;
    }
}

void Workbench::loaded(const Request &request, const Result<Columns> &columns, const Columns::Needs &needs)
{
    m_loading = false;
    if (columns) {
        m_columns = *columns;
        m_has = needs;
    } else {
        m_fresh = false;
    }
    const bool replaced = std::any_of(
        m_waiting.begin(), m_waiting.end(), [&request](const Request &other) { return other.slot == request.slot; });
    if (request.receiver && !replaced)
        request.answer(columns);
    next();
}

} // namespace hearken
