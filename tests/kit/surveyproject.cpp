// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/surveyproject.h"

#include "core/store/projectsettings.h"

#include <algorithm>
#include <functional>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 surveyFirstId = 5001;

/// Codes of the values of one dimension, from 1 in the order of appearance.
struct SurveyCodes
{
    qint64 dimension = 0;
    QStringList values;

    qint64 code(const QString &value)
    {
        if (value.isEmpty())
            return 0;
        if (!values.contains(value))
            values.append(value);
        return values.indexOf(value) + 1;
    }
};

Done surveyFrame(Session &session)
{
    for (const char *sql :
        {"INSERT INTO source (id, version, name, kind, made_at) VALUES (31, 1, 'Service', 'survey', 0)",
            R"(INSERT INTO question (id, version, source_id, code, text, kind, low, high, position)
                VALUES (41, 1, 31, 'csat', 'How satisfied are you?', 'csat', 1, 5, 1), (42, 1, 31, 'nps', 'Would you recommend us?', 'nps', 0, 10, 2))",
            R"(INSERT INTO batch (id, kind, file, file_hash, format, mapping, state, started_at)
                VALUES (51, 'feedback', 'made', 'made', 'csv', '{}', 'done', 0))"}) {
        const auto done = session.run(sql);
        if (!done)
            return done.error();
    }
    return {};
}

Done surveyScores(Session &session, qint64 question, const QList<SurveyAnswer> &answers,
    const std::function<int(const SurveyAnswer &)> &score)
{
    QList<std::pair<qint64, int>> given;
    for (qsizetype i = 0; i < answers.size(); ++i) {
        if (score(answers.at(i)) >= 0)
            given.append({surveyFirstId + i, score(answers.at(i))});
    }
    return session.repeat("INSERT INTO answer (question_id, response_id, value) VALUES (:question, :id, :value)",
        given.size(), [&](Binder &bind, qint64 i) {
            bind.integer(1, question);
            bind.integer(2, given.at(i).first);
            bind.real(3, given.at(i).second);
        });
}

Done surveyResponses(Session &session, const QList<SurveyAnswer> &answers)
{
    SurveyCodes touchpoints{2, {}};
    SurveyCodes segments{4, {}};
    SurveyCodes regions{5, {}};
    Done done = session.repeat(R"(
        INSERT INTO response (id, source_id, batch_id, key_hash, fingerprint, day, touchpoint, segment, region)
        VALUES (:id, 31, 51, :hash, 0, :day, :touchpoint, :segment, :region))",
        answers.size(), [&](Binder &bind, qint64 i) {
            bind.integer(1, surveyFirstId + i);
            bind.integer(2, i);
            bind.text(3, answers.at(i).day.toString(Qt::ISODate));
            bind.integer(4, touchpoints.code(answers.at(i).touchpoint));
            bind.integer(5, segments.code(answers.at(i).segment));
            bind.integer(6, regions.code(answers.at(i).region));
        });
    for (const SurveyCodes &codes : {touchpoints, segments, regions}) {
        if (!done)
            return done;
        done = session.repeat(
            "INSERT INTO dimension_value (dimension_id, code, text) VALUES (:dimension, :code, :text)",
            codes.values.size(), [&](Binder &bind, qint64 i) {
                bind.integer(1, codes.dimension);
                bind.integer(2, i + 1);
                bind.text(3, codes.values.at(i));
            });
    }
    if (!done)
        return done;
    return session.repeat("INSERT INTO response_text (response_id, key, comment) VALUES (:id, '', :comment)",
        answers.size(), [&](Binder &bind, qint64 i) {
            bind.integer(1, surveyFirstId + i);
            bind.text(2, answers.at(i).comment);
        });
}

Done surveyFeelings(Session &session, const QList<SurveyAnswer> &answers)
{
    if (std::all_of(answers.cbegin(), answers.cend(), [](const SurveyAnswer &answer) { return answer.feeling < 0; }))
        return {};
    const auto asked = session.run(
        R"(INSERT INTO question (id, version, source_id, code, text, kind, low, high, position)
        VALUES (43, 1, 31, 'feeling', 'How did it feel?', 'rating', 1, 5, 3), (44, 1, 31, 'expected', 'What did you expect?', 'rating', 1, 5, 4),
            (45, 1, 31, 'got', 'What did you get?', 'rating', 1, 5, 5))");
    if (!asked)
        return asked.error();
    Done done = surveyScores(session, 43, answers, [](const SurveyAnswer &answer) { return answer.feeling; });
    if (done)
        done = surveyScores(session, 44, answers, [](const SurveyAnswer &answer) { return answer.expected; });
    return done ? surveyScores(session, 45, answers, [](const SurveyAnswer &answer) { return answer.provided; }) : done;
}

} // namespace

Done putSurvey(Project &project, const QList<SurveyAnswer> &answers)
{
    return project.write(
        [&answers](Session &session) -> Done {
            Done done = surveyFrame(session);
            if (done)
                done = surveyResponses(session, answers);
            if (done)
                done = surveyScores(session, 41, answers, [](const SurveyAnswer &answer) { return answer.csat; });
            if (done)
                done = surveyScores(session, 42, answers, [](const SurveyAnswer &answer) { return answer.nps; });
            if (done)
                done = surveyFeelings(session, answers);
            return done ? ProjectSettings::put(session, u"feedback_revision"_s, u"1"_s) : done;
        },
        {u"feedback"_s});
}

QList<SurveyAnswer> serviceAnswers()
{
    const QDate first(2025, 11, 11);
    const QDate change(2026, 3, 3);
    QList<SurveyAnswer> answers;
    for (int day = 0; day < 182; ++day) {
        for (int i = 0; i < 8; ++i) {
            SurveyAnswer answer;
            answer.day = first.addDays(day);
            answer.region = i % 2 == 0 ? u"Coast"_s : u"North"_s;
            answer.touchpoint = i / 2 % 2 == 0 ? u"Visit"_s : u"Bill"_s;
            answer.segment = i / 4 % 2 == 0 ? u"New"_s : u"Old"_s;
            if (i == 0 && day % 9 == 0)
                answer.segment = u"Key"_s;
            // Ten days hold each tenth once in every place of the day.
            const int tenth = (day * 7 + i * 3) % 10;
            const bool worse = answer.region == "Coast"_L1 && answer.touchpoint == "Visit"_L1 && answer.day >= change;
            answer.csat = tenth < (worse ? 3 : 8) ? 4 : 2;
            answer.nps = tenth < 5 ? 9 : tenth < 8 ? 7 : 3;
            if (answers.size() % 3 == 0)
                answer.comment = u"Comment %1"_s.arg(surveyFirstId + answers.size());
            answers.append(answer);
        }
    }
    return answers;
}

} // namespace hearken
