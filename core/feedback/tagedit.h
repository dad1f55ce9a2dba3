// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feedback/tag.h"
#include "core/job/progress.h"
#include "core/store/project.h"

#include <QUndoCommand>

namespace hearken {

/// What one step on tags does: tags made, renamed or taken away, and the responses on which that shows.
struct TagStep
{
    QList<std::pair<std::optional<Tag>, std::optional<Tag>>> tags;
    QList<TagChange> changes;

    qint64 size() const;
    bool isEmpty() const { return tags.isEmpty() && size() == 0; }
    /// The same in pieces of at most so many responses: a tag is made in the first and goes in the last.
    QList<TagStep> pieces(qint64 most) const;
};

/// One undoable step on tags. Small ones are written at once. Of many responses the writing goes on by itself, piece by
/// piece behind what others write, so that nobody waits; the project tells when it is done.
class TagEdit : public QUndoCommand
{
public:
    TagEdit(Project &project, const QString &name, TagStep step, bool written = false);
    void redo() override;
    void undo() override { apply(false); }
    std::shared_ptr<Done> outcome() const { return m_outcome; }

    static constexpr qint64 mostAtOnce = 20'000; ///< some ten milliseconds of the writer

private:
    void apply(bool forward);
    Project &m_project;
    bool m_written; ///< before it was pushed
    std::shared_ptr<const QList<TagStep>> m_pieces;
    std::shared_ptr<Done> m_outcome = std::make_shared<Done>();
};

/// Pushes it on the project's undo stack.
Done editTags(Project &project, const QString &name, TagStep step);

/// Writes a step on very many responses, in pieces that let others write between them. When it is cancelled or fails,
/// what was written is taken back. On the thread of a job; keepTags then makes it one step that can be undone.
Done writeTags(Project &project, const TagStep &step, const Progress &progress);
void keepTags(Project &project, const QString &name, TagStep step);

} // namespace hearken
