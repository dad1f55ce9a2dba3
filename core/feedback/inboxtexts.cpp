// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/inboxtexts.h"

#include <array>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array inboxTextNames{":i0", ":i1", ":i2", ":i3", ":i4", ":i5", ":i6", ":i7", ":i8", ":i9", ":i10",
    ":i11", ":i12", ":i13", ":i14", ":i15", ":i16", ":i17", ":i18", ":i19", ":i20", ":i21", ":i22", ":i23", ":i24",
    ":i25", ":i26", ":i27", ":i28", ":i29", ":i30", ":i31", ":i32", ":i33", ":i34", ":i35", ":i36", ":i37", ":i38",
    ":i39", ":i40", ":i41", ":i42", ":i43", ":i44", ":i45", ":i46", ":i47", ":i48", ":i49", ":i50", ":i51", ":i52",
    ":i53", ":i54", ":i55", ":i56", ":i57", ":i58", ":i59", ":i60", ":i61", ":i62", ":i63"};

/// Fills at most 64 responses in one statement, prepared once; unused names ask for no response.
Done inboxTextPage(Session &session, const qint64 *ids, size_t count, QHash<qint64, InboxText> &into)
{
    QList<Bind> binds;
    for (size_t i = 0; i < inboxTextNames.size(); ++i)
        binds.append({inboxTextNames[i], i < count ? ids[i] : qint64(0)});
    static const QString sql = uR"(
        SELECT response.id, response_text.comment, response_text.key, COALESCE(response.customer_id, 0)
        FROM response
        LEFT JOIN response_text ON response_text.response_id = response.id
        WHERE response.id IN (
            :i0, :i1, :i2, :i3, :i4, :i5, :i6, :i7, :i8, :i9, :i10, :i11, :i12, :i13, :i14, :i15,
            :i16, :i17, :i18, :i19, :i20, :i21, :i22, :i23, :i24, :i25, :i26, :i27, :i28, :i29, :i30, :i31,
            :i32, :i33, :i34, :i35, :i36, :i37, :i38, :i39, :i40, :i41, :i42, :i43, :i44, :i45, :i46, :i47,
            :i48, :i49, :i50, :i51, :i52, :i53, :i54, :i55, :i56, :i57, :i58, :i59, :i60, :i61, :i62, :i63))"_s;
    return session.each(sql, binds, [&](const Row &row) {
        into.insert(row.integer(0), {row.text(1), row.text(2), row.integer(3)});
    });
}

/// Who wrote no comment may have answered another open question.
Done inboxOtherAnswer(Session &session, qint64 id, InboxText &into)
{
    return session.each(R"(
        SELECT answer_text.text
        FROM response
        JOIN question ON question.source_id = response.source_id
        JOIN answer_text ON answer_text.question_id = question.id AND answer_text.response_id = response.id
        WHERE response.id = :id
        ORDER BY question.position, question.id)",
        {{":id", id}}, [&](const Row &row) {
            if (into.comment.trimmed().isEmpty())
                into.comment = row.text(0);
        });
}

} // namespace

Result<QHash<qint64, InboxText>> inboxTexts(Session &session, const std::vector<qint64> &ids)
{
    QHash<qint64, InboxText> texts;
    for (size_t from = 0; from < ids.size(); from += inboxTextNames.size()) {
        const size_t count = std::min(inboxTextNames.size(), ids.size() - from);
        if (const Done done = inboxTextPage(session, ids.data() + from, count, texts); !done)
            return done.error();
    }
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        if (!it->comment.trimmed().isEmpty())
            continue;
        if (const Done done = inboxOtherAnswer(session, it.key(), *it); !done)
            return done.error();
    }
    return texts;
}

} // namespace hearken
