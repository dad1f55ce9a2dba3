// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/question.h"

#include "core/store/putthing.h"

#include <QCoreApplication>
#include <QHash>

#include <array>

namespace hearken {

namespace {

constexpr std::array kindWords{"nps", "csat", "ces", "rating", "number", "choice", "multiple", "text"};

Question read(const Row &row)
{
    Question question{{row.integer(0)}, int(row.integer(1)), {row.integer(2)}, row.text(3), row.text(4), {}, {}, 0};
    question.kind = questionKindFromWord(row.text(5)).value_or(QuestionKind::Text);
    if (!row.isNull(6) && !row.isNull(7))
        question.scale = Scale{int(row.integer(6)), int(row.integer(7)), row.integer(8) == 1};
    question.position = int(row.integer(9));
    return question;
}

Value edge(const std::optional<Scale> &scale, int Scale::*end)
{
    return scale ? Value(qint64((*scale).*end)) : Value();
}

} // namespace

QString questionKindWord(QuestionKind kind)
{
    return QLatin1StringView(kindWords.at(static_cast<size_t>(kind)));
}

std::optional<QuestionKind> questionKindFromWord(const QString &word)
{
    for (size_t i = 0; i < kindWords.size(); ++i) {
        if (word == QLatin1StringView(kindWords[i]))
            return static_cast<QuestionKind>(i);
    }
    return std::nullopt;
}

Done Questions::put(Session &session, const std::optional<Question> &from, const std::optional<Question> &to)
{
    return putThing(
        session, from, to,
        {"INSERT INTO question (id, version, source_id, code, text, kind, low, high, high_is_good, position) "
         "VALUES (:id, :next, :source, :code, :text, :kind, :low, :high, :good, :position)",
            "UPDATE question SET version = :next, source_id = :source, code = :code, text = :text, kind = :kind, "
            "low = :low, high = :high, high_is_good = :good, position = :position "
            "WHERE id = :id AND version = :version",
            "DELETE FROM question WHERE id = :id AND version = :version"},
        [](const Question &question) -> QList<Bind> {
            const bool good = !question.scale || question.scale->highIsGood;
            return {{":source", question.sourceId.value}, {":code", question.code}, {":text", question.text},
                {":kind", questionKindWord(question.kind)}, {":low", edge(question.scale, &Scale::low)},
                {":high", edge(question.scale, &Scale::high)}, {":good", qint64(good ? 1 : 0)},
                {":position", qint64(question.position)}};
        },
        QCoreApplication::translate(
            "hearken::feedback", "Somebody changed this question first. Look at it again, then repeat your change."));
}

Result<QList<Question>> Questions::all(Session &session)
{
    return session.all("SELECT id, version, source_id, code, text, kind, low, high, high_is_good, position "
                       "FROM question ORDER BY source_id, position, code",
        {}, read);
}

Result<QList<Question>> Questions::of(Session &session, Id<Source> source)
{
    return session.all("SELECT id, version, source_id, code, text, kind, low, high, high_is_good, position "
                       "FROM question WHERE source_id = :source ORDER BY position, code",
        {{":source", source.value}}, read);
}

Result<QHash<qint64, QString>> Questions::options(Session &session, Id<Question> question)
{
    QHash<qint64, QString> words;
    const Done done = session.each("SELECT code, text FROM question_option WHERE question_id = :question",
        {{":question", question.value}}, [&](const Row &row) { words.insert(row.integer(0), row.text(1)); });
    if (!done)
        return done.error();
    return words;
}

} // namespace hearken
