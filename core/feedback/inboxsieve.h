// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to core/feedback.

#include "core/feedback/inbox.h"

namespace hearken {

/// Goes through what fits the slice, keeps what fits the view, counts both, and brings what it kept into its order.
class InboxSieve
{
public:
    InboxSieve(InboxList &list, const InboxFrame &frame, const CommentedRows &commented);
    /// Answers whether it was kept.
    bool take(quint32 row);
    /// `relevance` by row of the snapshot, for InboxOrder::BestMatch; may be empty.
    void finish(const std::vector<float> &relevance = {});

private:
    unsigned viewsOf(quint32 row, ScoreStanding standing) const;
    bool hasTag(quint32 row) const;
    void order(const std::vector<float> &relevance);
    void group();
    void countTags();

    InboxList &m_list;
    const CommentedRows &m_commented;
    const CodeColumn *m_touchpoint;
    const CodeColumn *m_source;
    std::vector<bool> m_unasked; ///< by code of the source
    QStringList m_tags; ///< one of them is asked for
    std::vector<Id<Tag>> m_tagIds;
    std::vector<qint64> m_touchpoints;
    std::vector<qint64> m_sources;
};

} // namespace hearken
