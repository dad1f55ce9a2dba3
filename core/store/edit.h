// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/project.h"

#include <QUndoCommand>

namespace hearken {

/// One undo command for every edit: what was and what shall be; either may be nothing (add, change, remove).
/// A Store has `using Thing`, `static constexpr const char *topic`, a Thing with `int version`, and `static Done put(Session &, const
/// std::optional<Thing> &from, const std::optional<Thing> &to)`. put writes the version of `to`, asks for the version of
/// `from`, and answers Conflict when somebody was first. Undo swaps the two.
template <class Store>
class Edit : public QUndoCommand
{
public:
    using Thing = typename Store::Thing;
    struct Pair
    {
        std::optional<Thing> from;
        std::optional<Thing> to;
    };

    Edit(Project &project, const QString &name, QList<Pair> pairs)
        : QUndoCommand(name)
        , m_project(project)
        , m_pairs(std::move(pairs))
    {
        // Each state of a thing has its own version, and undo goes back to it: so earlier commands still find theirs.
        for (Pair &pair : m_pairs) {
            if (pair.from && pair.to)
                pair.to->version = pair.from->version + 1;
        }
    }

    void redo() override { apply(true); }
    void undo() override { apply(false); }
    /// Outlives the command, which the stack deletes at once when it did not happen.
    std::shared_ptr<Done> outcome() const { return m_outcome; }

private:
    void apply(bool forward)
    {
        *m_outcome = m_project.write(
            [this, forward](Session &session) -> Done {
                for (const Pair &pair : std::as_const(m_pairs)) {
                    const Done done = forward ? Store::put(session, pair.from, pair.to)
                                              : Store::put(session, pair.to, pair.from);
                    if (!done)
                        return done;
                }
                return {};
            },
            {QLatin1StringView(Store::topic)});
        if (!*m_outcome)
            setObsolete(true);
    }

    Project &m_project;
    QList<Pair> m_pairs;
    std::shared_ptr<Done> m_outcome = std::make_shared<Done>();
};

template <class Store>
Done Project::edit(const QString &name, const std::optional<typename Store::Thing> &from,
    const std::optional<typename Store::Thing> &to)
{
    auto *command = new Edit<Store>(*this, name, {{from, to}});
    const std::shared_ptr<Done> outcome = command->outcome();
    undoStack().push(command);
    return *outcome;
}

} // namespace hearken
