// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/madefeedback.h"

#include "core/feedback/searchquery.h"
#include "core/store/projectsettings.h"

#include <QDate>

#include <array>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array madeSentences{"The technician never came.", "Très bien, the café line works.",
    "Nobody came, and nobody called.", "Fast and friendly visit.", "The fee is a mystery; a no-show fee!",
    "He came late but was careful."};

Done madeRun(Session &session, const char *sql)
{
    const auto done = session.run(sql);
    return done ? Done() : Done(done.error());
}

Done madeFrame(Session &session)
{
    for (const char *sql : {R"(INSERT INTO source (id, version, name, kind, made_at)
            VALUES (11, 1, 'Visits', 'survey', 0), (12, 1, 'Relationship', 'survey', 0), (13, 1, 'Reviews', 'reviews', 0))",
             R"(INSERT INTO question (id, version, source_id, code, text, kind, low, high, position)
            VALUES (21, 1, 11, 'csat', 'How was the visit?', 'csat', 1, 5, 1), (22, 1, 11, 'why', 'Why?', 'text', NULL, NULL, 2),
                (23, 1, 11, 'kept', 'Kept date?', 'choice', NULL, NULL, 3), (24, 1, 12, 'nps', 'Recommend?', 'nps', 0, 10, 1))",
             R"(INSERT INTO question_option (question_id, code, text) VALUES (23, 1, 'yes'), (23, 2, 'no'))",
             R"(INSERT INTO dimension_value (dimension_id, code, text)
            VALUES (2, 1, 'Technician visit'), (2, 2, 'Bill'), (5, 1, 'Coast'), (5, 2, 'Lakes'), (4, 1, 'New'))",
             R"(INSERT INTO customer (id, version, key, name, status, revenue, since)
            VALUES (7, 1, 'C-7', 'Luz Bakery', 'active', 16400, '2023-03-01'))",
             R"(INSERT INTO batch (id, kind, file, file_hash, format, mapping, state, started_at)
            VALUES (1, 'feedback', 'made', 'made', 'csv', '{}', 'done', 0))"}) {
        if (const Done done = madeRun(session, sql); !done)
            return done;
    }
    return {};
}

Done madeResponses(Session &session, int count)
{
    return session.repeat(R"(
        INSERT INTO response (id, source_id, batch_id, key_hash, fingerprint, day, touchpoint, segment, region, customer_id)
        VALUES (:id, :source, 1, :hash, 0, :day, :touchpoint, :segment, :region, :customer))",
        count, [](Binder &bind, qint64 i) {
            bind.integer(1, 1000 + i);
            bind.integer(2, 11 + i % 3);
            bind.integer(3, i);
            bind.text(4, QDate(2026, 1, 1).addDays(i * 7 % 100).toString(Qt::ISODate));
            bind.integer(5, i % 3 == 0 ? 1 : i % 2 * 2);
            bind.integer(6, i % 2);
            bind.integer(7, i % 3);
            if (i % 10 == 5)
                bind.integer(8, 7);
            else
                bind.null(8);
        });
}

Done madeTexts(Session &session, int count)
{
    const Done done = session.repeat(
        "INSERT INTO response_text (response_id, key, comment) VALUES (:id, :key, :comment)", count,
        [](Binder &bind, qint64 i) {
            bind.integer(1, 1000 + i);
            bind.text(2, u"R-%1"_s.arg(i));
            bind.text(3, madeComment(int(i)));
        });
    if (!done)
        return done;
    return session.repeat(
        "INSERT INTO answer_text (question_id, response_id, text) VALUES (22, :id, 'Because of the slot.')",
        (count + 11) / 12, [](Binder &bind, qint64 n) { bind.integer(1, 1000 + n * 12); });
}

Done madeAnswers(Session &session, int count)
{
    const char *const sql = "INSERT INTO answer (question_id, response_id, value) VALUES (:question, :id, :value)";
    Done done = session.repeat(sql, (count + 2) / 3, [](Binder &bind, qint64 n) {
        bind.integer(1, 21);
        bind.integer(2, 1000 + n * 3);
        bind.real(3, double(1 + n * 3 % 5));
    });
    if (!done)
        return done;
    done = session.repeat(sql, (count + 1) / 3, [](Binder &bind, qint64 n) {
        bind.integer(1, 24);
        bind.integer(2, 1001 + n * 3);
        bind.real(3, double((n * 3 + 1) % 11));
    });
    if (!done)
        return done;
    return session.repeat(sql, (count + 2) / 3, [](Binder &bind, qint64 n) {
        bind.integer(1, 23);
        bind.integer(2, 1000 + n * 3);
        bind.real(3, double(1 + n % 2));
    });
}

Done madeIndex(Session &session, int count)
{
    const bool sqlite = session.engine() == Engine::Sqlite;
    return session.repeat(sqlite
            ? "INSERT INTO response_search (rowid, text) VALUES (:id, :text)"
            : "INSERT INTO response_search (response_id, words) VALUES (:id, CAST(:text AS TSVECTOR))",
        count, [sqlite](Binder &bind, qint64 i) {
            QString text = madeComment(int(i));
            if (i % 12 == 0)
                text += u"\nBecause of the slot."_s;
            bind.integer(1, 1000 + i);
            bind.text(2, sqlite ? text : searchVector(text));
        });
}

} // namespace

QString madeComment(int i)
{
    return i % 4 == 0 ? QString() : QString::fromUtf8(madeSentences[size_t(i) % madeSentences.size()]);
}

Done putMadeFeedback(Project &project, int count)
{
    return project.write([count](Session &session) -> Done {
        for (const auto &step :
            {+[](Session &s, int) { return madeFrame(s); }, &madeResponses, &madeTexts, &madeAnswers, &madeIndex}) {
            if (const Done done = step(session, count); !done)
                return done;
        }
        return ProjectSettings::put(session, u"feedback_revision"_s, u"1"_s);
    });
}

} // namespace hearken
