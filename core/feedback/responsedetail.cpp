// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/responsedetail.h"

#include "core/feedback/inboxmodel.h"
#include "core/feedback/responses.h"
#include "core/store/projectsettings.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

/// What is looked up for every part of a response, read once for all of them.
struct DetailDictionary
{
    QHash<qint64, Source> sources;
    QHash<qint64, Question> questions;
    QList<Dimension> dimensions;

    static Result<DetailDictionary> load(Session &session)
    {
        const auto sources = Sources::all(session);
        if (!sources)
            return sources.error();
        const auto questions = Questions::all(session);
        if (!questions)
            return questions.error();
        auto dimensions = Dimensions::all(session);
        if (!dimensions)
            return dimensions.error();
        DetailDictionary dictionary;
        for (const Source &source : *sources)
            dictionary.sources.insert(source.id.value, source);
        for (const Question &question : *questions)
            dictionary.questions.insert(question.id.value, question);
        dictionary.dimensions = std::move(*dimensions);
        return dictionary;
    }
    QString value(qint64 dimension, qint64 code) const
    {
        for (const Dimension &known : dimensions) {
            if (known.id == dimension)
                return known.values.value(code);
        }
        return {};
    }
    QString dimensionName(qint64 dimension) const
    {
        for (const Dimension &known : dimensions) {
            if (known.id == dimension)
                return known.name;
        }
        return {};
    }
};

using DetailAnswer = ResponseDetail::Answer;

QString detailQuestionName(const Question &question)
{
    return question.text.isEmpty() ? question.code : question.text;
}

Result<DetailAnswer> detailAnswer(Session &session, const Question &question, double value)
{
    DetailAnswer answer{detailQuestionName(question), {}, question.kind, ScoreStanding::None};
    if (question.scale) {
        answer.text = scoreText(question.kind, *question.scale, value);
        answer.standing = standingOf(question.kind, *question.scale, value);
    } else if (question.kind == QuestionKind::Choice || question.kind == QuestionKind::Multiple) {
        const auto options = Questions::options(session, question.id);
        if (!options)
            return options.error();
        answer.text = options->value(qint64(value));
    } else {
        answer.text = QLocale().toString(value, 'g', 6);
    }
    return answer;
}

/// The answer that stands for the response: the same choice as in the list.
const Response::Answer *detailScore(const InboxFrame &frame, const QString &source, const Response &response)
{
    for (const InboxScore &score : frame.scores.value(source)) {
        for (const Response::Answer &answer : response.answers) {
            if (answer.question == score.question)
                return &answer;
        }
    }
    return nullptr;
}

Done detailAnswers(
    Session &session, const InboxFrame &frame, const DetailDictionary &dictionary, ResponseDetail &detail)
{
    const Response::Answer *const main = detailScore(frame, detail.source, detail.response);
    for (const Response::Answer &given : detail.response.answers) {
        const auto question = dictionary.questions.constFind(given.question.value);
        if (question == dictionary.questions.constEnd())
            continue;
        auto answer = detailAnswer(session, *question, given.value);
        if (!answer)
            return answer.error();
        // Several choices of one question read as one line.
        const bool more = question->kind == QuestionKind::Multiple && !detail.answers.isEmpty()
            && detail.answers.last().question == answer->question;
        if (&given == main)
            detail.score = *answer;
        else if (more)
            detail.answers.last().text += u", "_s % answer->text;
        else
            detail.answers.append(*answer);
    }
    for (const Response::Text &text : detail.response.texts) {
        const Question question = dictionary.questions.value(text.question.value);
        detail.answers.append({detailQuestionName(question), text.text, QuestionKind::Text, ScoreStanding::None});
    }
    // What somebody saw and passed over says more than what was never asked.
    for (const WhyNot why : {WhyNot::Seen, WhyNot::NotApplicable, WhyNot::NotShown}) {
        for (const Response::Unanswered &none : detail.response.unanswered) {
            const Question question = dictionary.questions.value(none.question.value);
            if (none.why == why)
                detail.answers.append(
                    {detailQuestionName(question), whyNotText(why), question.kind, ScoreStanding::None, why});
        }
    }
    return {};
}

void detailAttributes(const DetailDictionary &dictionary, ResponseDetail &detail)
{
    for (size_t i = 0; i < detail.response.codes.size(); ++i) {
        const qint64 dimension = qint64(i) + 1;
        if (detail.response.codes[i] != 0) {
            detail.attributes.append(
                {dictionary.dimensionName(dimension), dictionary.value(dimension, detail.response.codes[i])});
        }
    }
    for (const Response::Attribute &attribute : std::as_const(detail.response.attributes)) {
        detail.attributes.append(
            {dictionary.dimensionName(attribute.dimension), dictionary.value(attribute.dimension, attribute.code)});
    }
}

Result<QList<qint64>> detailSameCustomer(Session &session, qint64 customer)
{
    return session.all(R"(
        SELECT id FROM response
        WHERE customer_id = :customer
        ORDER BY day, id
        LIMIT 1000)",
        {{":customer", customer}}, [](const Row &row) { return row.integer(0); });
}

Done detailHistory(
    Session &session, const InboxFrame &frame, const DetailDictionary &dictionary, int most, ResponseDetail &detail)
{
    if (detail.response.customer == 0)
        return {};
    auto ids = detailSameCustomer(session, detail.response.customer);
    if (!ids)
        return ids.error();
    const qsizetype here = ids->indexOf(detail.response.id.value);
    const qsizetype from = std::clamp<qsizetype>(here - most + 3, 0, std::max<qsizetype>(0, ids->size() - most));
    for (const qint64 id : ids->mid(from, most)) {
        const auto other = Responses::whole(session, {id});
        if (!other)
            return other.error();
        if (!*other)
            continue;
        const Response &response = **other;
        const Source source = dictionary.sources.value(response.sourceId.value);
        ResponseDetail::Event event{id, QDate::fromString(response.day, Qt::ISODate), source.name,
            dictionary.value(2, response.codes[1]), {}, ScoreStanding::None};
        if (const Response::Answer *score = detailScore(frame, source.name, response)) {
            const auto answer = detailAnswer(session, dictionary.questions.value(score->question.value), score->value);
            if (!answer)
                return answer.error();
            event.score = answer->text;
            event.standing = answer->standing;
        }
        detail.history.append(event);
    }
    return {};
}

} // namespace

QString ResponseDetail::attribute(const QString &dimension) const
{
    for (const Attribute &known : attributes) {
        if (known.dimension == dimension)
            return known.value;
    }
    return {};
}

Result<std::optional<ResponseDetail>> ResponseDetail::of(
    Session &session, const InboxFrame &frame, Id<Response> id, int most)
{
    auto response = Responses::whole(session, id);
    if (!response)
        return response.error();
    if (!*response)
        return std::optional<ResponseDetail>();
    const auto dictionary = DetailDictionary::load(session);
    if (!dictionary)
        return dictionary.error();
    ResponseDetail detail;
    detail.response = std::move(**response);
    detail.day = QDate::fromString(detail.response.day, Qt::ISODate);
    if (detail.response.at) {
        const auto zone = ProjectSettings::value(session, u"zone"_s, u"UTC"_s);
        if (!zone)
            return zone.error();
        detail.time = QDateTime::fromMSecsSinceEpoch(*detail.response.at, QTimeZone(zone->toLatin1())).time();
    }
    const Source source = dictionary->sources.value(detail.response.sourceId.value);
    detail.source = source.name;
    detail.sourceKind = source.kind;
    if (const Done done = detailAnswers(session, frame, *dictionary, detail); !done)
        return done.error();
    detailAttributes(*dictionary, detail);
    if (const Done done = detailHistory(session, frame, *dictionary, most, detail); !done)
        return done.error();
    return std::optional(std::move(detail));
}

} // namespace hearken
