// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/unanswered.h"

namespace hearken {

Result<QHash<qint64, UnansweredCounts>> Unanswered::counts(Session &session)
{
    QHash<qint64, UnansweredCounts> counts;
    const Done done = session.each(
        "SELECT question_id, why, count(*) FROM unanswered GROUP BY question_id, why", {}, [&](const Row &row) {
            if (const auto why = whyNotFromWord(row.text(1)))
                counts[row.integer(0)][*why] = row.integer(2);
        });
    if (!done)
        return done.error();
    return counts;
}

Result<UnansweredCounts> Unanswered::among(
    Session &session, const QList<Question> &questions, const Columns &columns, const std::vector<quint64> &rows)
{
    UnansweredCounts counts;
    for (const Question &question : questions) {
        const Done done = session.each("SELECT response_id, why FROM unanswered WHERE question_id = :question",
            {{":question", question.id.value}}, [&](const Row &row) {
                const qsizetype at = columns.row(row.integer(0));
                const auto why = whyNotFromWord(row.text(1));
                if (at >= 0 && why && ((rows[size_t(at) / 64] >> (size_t(at) % 64)) & 1))
                    ++counts[*why];
            });
        if (!done)
            return done.error();
    }
    return counts;
}

Result<qint64> Unanswered::stray(Session &session)
{
    return session.integer(
        "SELECT count(*) FROM unanswered u WHERE NOT EXISTS (SELECT 1 FROM response r WHERE r.id = u.response_id) "
        "OR NOT EXISTS (SELECT 1 FROM question q WHERE q.id = u.question_id) "
        "OR EXISTS (SELECT 1 FROM answer a WHERE a.question_id = u.question_id AND a.response_id = u.response_id)");
}

} // namespace hearken
