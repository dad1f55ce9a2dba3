// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/tagedit.h"

#include <algorithm>
#include <utility>

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

/// Each state of a tag has its own version, and undo goes back to it.
TagStep numbered(TagStep step)
{
    for (auto &[from, to] : step.tags) {
        if (from && to)
            to->version = from->version + 1;
    }
    return step;
}

const QStringList tagTopics{QLatin1StringView(Tags::topic)};

} // namespace

qint64 TagStep::size() const
{
    qint64 sum = 0;
    for (const TagChange &change : changes)
        sum += qint64(change.responses.size());
    return sum;
}

QList<TagStep> TagStep::pieces(qint64 most) const
{
    QList<TagStep> list;
    TagStep first;
    TagStep last;
    for (const auto &tag : tags)
        (tag.second ? first : last).tags.append(tag);
    if (!first.tags.isEmpty())
        list.append(first);
    for (const TagChange &change : changes) {
        for (auto from = change.responses.cbegin(); from != change.responses.cend();) {
            const auto to = from + std::min<qint64>(most, change.responses.cend() - from);
            TagStep piece;
            piece.changes.append({change.tag, change.on, std::vector<qint64>(from, to)});
            list.append(piece);
            from = to;
        }
    }
    if (!last.tags.isEmpty())
        list.append(last);
    return list;
}

TagEdit::TagEdit(Project &project, const QString &name, TagStep step, bool written)
    : QUndoCommand(name)
    , m_project(project)
    , m_written(written)
{
    step = numbered(std::move(step));
    m_pieces = std::make_shared<const QList<TagStep>>(
        step.size() > mostAtOnce ? step.pieces(mostAtOnce) : QList<TagStep>{step});
}

void TagEdit::redo()
{
    if (!std::exchange(m_written, false))
        apply(true);
}

void TagEdit::apply(bool forward)
{
    const qsizetype count = m_pieces->size();
    const auto work = [pieces = m_pieces, forward](qsizetype at) {
        return [pieces, forward, at](Session &session) { return putTagStep(session, pieces->at(at), forward); };
    };
    if (count == 1) {
        *m_outcome = m_project.write(work(0), tagTopics);
        if (!*m_outcome)
            setObsolete(true);
        return;
    }
    for (qsizetype i = 0; i < count; ++i)
        m_project.writeBehind(work(forward ? i : count - 1 - i), i == count - 1 ? tagTopics : QStringList());
}

Done editTags(Project &project, const QString &name, TagStep step)
{
    auto *command = new TagEdit(project, name, std::move(step));
    const std::shared_ptr<Done> outcome = command->outcome();
    project.undoStack().push(command);
    return *outcome;
}

Done writeTags(Project &project, const TagStep &step, const Progress &progress)
{
    const QList<TagStep> pieces = numbered(step).pieces(TagEdit::mostAtOnce);
    Done done;
    qsizetype written = 0;
    for (; written < pieces.size(); ++written) {
        progress.report(written, pieces.size());
        if (progress.cancelled()) {
            done = Error{ErrorKind::Cancelled, {}, {}};
            break;
        }
        const auto work = [&piece = pieces.at(written)](Session &session) { return putTagStep(session, piece, true); };
        done = project.write(work, written == pieces.size() - 1 ? tagTopics : QStringList());
        if (!done)
            break;
    }
    if (done)
        return done;
    while (written > 0) {
        const auto back = [&piece = pieces.at(--written)](
                              Session &session) { return putTagStep(session, piece, false); };
        if (const Done taken = project.write(back, written == 0 ? tagTopics : QStringList()); !taken)
            return taken; // worse than why it was stopped
    }
    return done;
}

void keepTags(Project &project, const QString &name, TagStep step)
{
    project.undoStack().push(new TagEdit(project, name, std::move(step), true));
}

} // namespace hearken
