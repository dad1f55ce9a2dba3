// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/tagedit.h"

namespace hearken {

namespace {

Done putTags(Session &session, const TagStep &step, bool forward, bool removals)
{
    for (const auto &[from, to] : step.tags) {
        const auto &was = forward ? from : to;
        const auto &becomes = forward ? to : from;
        if (!becomes == removals) {
            if (const Done done = Tags::put(session, was, becomes); !done)
                return done;
        }
    }
    return {};
}

/// A tag is there before responses have it, and goes after the last has lost it.
Done putTagStep(Session &session, const TagStep &step, bool forward)
{
    if (const Done done = putTags(session, step, forward, false); !done)
        return done;
    for (const TagChange &change : step.changes) {
        const Done done = forward ? Tags::change(session, change)
                                  : Tags::change(session, {change.tag, !change.on, change.responses});
        if (!done)
            return done;
    }
    return putTags(session, step, forward, true);
}

} // namespace

qint64 TagStep::size() const
{
    qint64 sum = 0;
    for (const TagChange &change : changes)
        sum += qint64(change.responses.size());
    return sum;
}

TagEdit::TagEdit(Project &project, const QString &name, TagStep step)
    : QUndoCommand(name)
    , m_project(project)
{
    for (auto &[from, to] : step.tags) {
        if (from && to)
            to->version = from->version + 1;
    }
    m_step = std::make_shared<const TagStep>(std::move(step));
}

void TagEdit::apply(bool forward)
{
    const auto work = [step = m_step, forward](Session &session) { return putTagStep(session, *step, forward); };
    const QStringList topics{QLatin1StringView(Tags::topic)};
    if (m_step->size() > mostAtOnce) {
        m_project.writeLater(work, topics);
        return;
    }
    *m_outcome = m_project.write(work, topics);
    if (!*m_outcome)
        setObsolete(true);
}

Done editTags(Project &project, const QString &name, TagStep step)
{
    auto *command = new TagEdit(project, name, std::move(step));
    const std::shared_ptr<Done> outcome = command->outcome();
    project.undoStack().push(command);
    return *outcome;
}

} // namespace hearken
