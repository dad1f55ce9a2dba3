// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feedback/tag.h"
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
};

/// One undoable step on tags. Small ones are written at once; of many responses the writing goes on by itself, and the
/// project tells when it is done.
class TagEdit : public QUndoCommand
{
public:
    TagEdit(Project &project, const QString &name, TagStep step);
    void redo() override { apply(true); }
    void undo() override { apply(false); }
    std::shared_ptr<Done> outcome() const { return m_outcome; }

    static constexpr qint64 mostAtOnce = 5000;

private:
    void apply(bool forward);
    Project &m_project;
    std::shared_ptr<const TagStep> m_step;
    std::shared_ptr<Done> m_outcome = std::make_shared<Done>();
};

/// Pushes it on the project's undo stack.
Done editTags(Project &project, const QString &name, TagStep step);

} // namespace hearken
