// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/change.h"
#include "core/metrics/metrics.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

Error askedError(const QString &message, ErrorKind kind = ErrorKind::Invalid)
{
    return {kind, message, {}};
}

bool fits(MetricKind metric, const Question &question)
{
    switch (metric) {
    case MetricKind::Nps:
        return question.kind == QuestionKind::Nps;
    case MetricKind::Csat:
        return question.kind == QuestionKind::Csat;
    case MetricKind::Ces:
        return question.kind == QuestionKind::Ces;
    case MetricKind::Mean:
        return question.isScored();
    case MetricKind::TopBox:
        return question.scale.has_value();
    case MetricKind::Share:
        return question.scale.has_value() || question.kind == QuestionKind::Choice
            || question.kind == QuestionKind::Multiple;
    case MetricKind::Volume:
    case MetricKind::ResponseRate:
        return false;
    }
    return false;
}

/// Whoever names a question may take one of another kind, as long as the figure makes sense on its scale.
bool mayBeNamed(MetricKind metric, const Question &question)
{
    switch (metric) {
    case MetricKind::Nps:
        return question.scale == Scale{0, 10, true} || question.kind == QuestionKind::Nps;
    case MetricKind::Csat:
    case MetricKind::Ces:
        return question.scale.has_value();
    default:
        return fits(metric, question);
    }
}

QString listed(const QList<Question> &questions)
{
    QStringList words;
    for (const Question &question : questions) {
        const QString word = question.text.isEmpty() || question.text == question.code
            ? question.code
            : u"%1 (“%2”)"_s.arg(question.code, question.text);
        if (!words.contains(word))
            words.append(word);
    }
    return words.join(u", "_s);
}

QStringList differentCodes(const QList<Question> &questions)
{
    QStringList codes;
    for (const Question &question : questions) {
        if (!codes.contains(question.code))
            codes.append(question.code);
    }
    return codes;
}

/// Top two of the scale; of CES the share that found it easy: above the middle, 5–7 of 1–7.
QList<int> defaultPositive(const Metric &metric, const Scale &scale)
{
    QList<int> codes;
    if (metric.kind == MetricKind::Ces) {
        for (int code = scale.low; code <= scale.high; ++code) {
            const int twice = 2 * code - scale.low - scale.high;
            if (scale.highIsGood ? twice > 0 : twice < 0)
                codes.append(code);
        }
    } else if (scale.highIsGood) {
        codes = {std::max(scale.low + 1, scale.high - 1), scale.high};
    } else {
        codes = {scale.low, std::min(scale.low + 1, scale.high - 1)};
    }
    // On two or three steps only the best one is good (Zendesk's map of satisfaction scales).
    if (metric.kind != MetricKind::Ces && scale.steps() <= 3)
        codes = {scale.highIsGood ? scale.high : scale.low};
    return codes;
}

Result<Asked> checked(Asked made)
{
    for (Question &question : made.questions) {
        if (question.kind == QuestionKind::Nps && !question.scale)
            question.scale = Scale{0, 10, true};
    }
    const Question &first = made.questions.first();
    for (const Question &question : std::as_const(made.questions)) {
        if (question.scale != first.scale) {
            return askedError(QCoreApplication::translate(
                "hearken::metrics", "“%1” is asked on different scales: %2. Choose one question.")
                                  .arg(made.metric.name, listed(made.questions)));
        }
    }
    const bool counted = made.metric.kind == MetricKind::Csat || made.metric.kind == MetricKind::Ces
        || made.metric.kind == MetricKind::TopBox || made.metric.kind == MetricKind::Share;
    made.positive = made.metric.positive;
    if (counted && made.positive.isEmpty() && first.scale)
        made.positive = defaultPositive(made.metric, *first.scale);
    if (counted && made.positive.isEmpty()) {
        return askedError(QCoreApplication::translate("hearken::metrics",
            "A share of “%1” needs the answer that counts. Name it after the question, as in “%1=answer”.")
                              .arg(first.code));
    }
    if (made.metric.kind == MetricKind::Ces && made.metric.cesForm == CesForm::Index
        && first.scale != Scale{1, 7, true}) {
        return askedError(QCoreApplication::translate(
            "hearken::metrics", "The effort index needs a scale from 1 to 7. Use the mean or the share for “%1”.")
                              .arg(first.code));
    }
    return made;
}

Result<Asked> withAnswer(Session &session, Metric metric, const QList<Question> &questions, const QString &words)
{
    const qsizetype sign = words.indexOf(u'=');
    const QString code = words.left(sign).trimmed();
    const QString answer = words.mid(sign + 1).trimmed();
    for (const Question &question : questions) {
        if (question.code.compare(code, Qt::CaseInsensitive) != 0)
            continue;
        bool number = false;
        const int value = answer.toInt(&number);
        if (question.scale && number) {
            metric.positive = {value};
            return asked(metric, questions, code);
        }
        const auto options = Questions::options(session, question.id);
        if (!options)
            return options.error();
        for (auto it = options->cbegin(); it != options->cend(); ++it) {
            if (it.value().compare(answer, Qt::CaseInsensitive) == 0) {
                metric.positive = {int(it.key())};
                return asked(metric, {question}, code);
            }
        }
        QStringList answers = options->values();
        answers.sort(Qt::CaseInsensitive);
        return askedError(QCoreApplication::translate("hearken::metrics", "“%1” has no answer “%2”. It has: %3.")
                              .arg(code, answer, answers.join(u", "_s)));
    }
    return asked(metric, questions, code);
}

Measure shareMeasure(const Share &counted, qint64 invalid)
{
    const Interval interval = shareInterval(counted);
    Measure made{double(counted.positive) / double(counted.n), interval.low, interval.high, counted.n, {}, false};
    made.counts = {{u"positive"_s, counted.positive}, {u"negative"_s, counted.n - counted.positive},
        {u"valid"_s, counted.n}, {u"invalid"_s, invalid}};
    return made;
}

Measure balanceMeasure(const NpsCounts &counts, qint64 invalid, const QStringList &names)
{
    const Interval interval = npsInterval(counts);
    Measure made{npsValue(counts), interval.low, interval.high, counts.n(), {}, false};
    made.counts = {{names[0], counts.promoters}, {names[1], counts.passives}, {names[2], counts.detractors},
        {u"valid"_s, counts.n()}, {u"invalid"_s, invalid}};
    return made;
}

Measure meanMeasure(const Moments &values, qint64 invalid)
{
    const Interval interval = meanInterval(values);
    Measure made{values.mean(), interval.low, interval.high, values.n, {}, false};
    made.counts = {{u"answers"_s, values.n}, {u"valid"_s, values.n}, {u"invalid"_s, invalid}};
    return made;
}

/// More answers than invitations (an open link beside them) make a rate above one, which has no interval.
Measure rateMeasure(const Tally &tally)
{
    Measure made;
    made.value = double(tally.positive) / double(tally.n);
    if (tally.positive <= tally.n) {
        const Interval interval = shareInterval({tally.positive, tally.n});
        made.low = interval.low;
        made.high = interval.high;
    }
    made.n = tally.n;
    made.counts = {{u"responses"_s, tally.positive}, {u"sent"_s, tally.n}};
    return made;
}

} // namespace

QList<Question> fittingQuestions(const Metric &metric, const QList<Question> &questions)
{
    QList<Question> list;
    for (const Question &one : questions) {
        if (fits(metric.kind, one) && (metric.questionCodes.isEmpty() || metric.questionCodes.contains(one.code)))
            list.append(one);
    }
    return list;
}

Result<Asked> asked(const Metric &metric, const QList<Question> &questions, const QString &question)
{
    Asked made{metric, {}, {}};
    if (metric.kind == MetricKind::Volume || metric.kind == MetricKind::ResponseRate)
        return made;
    QList<Question> fitting;
    QList<Question> nameable;
    for (const Question &one : questions) {
        if (fits(metric.kind, one))
            fitting.append(one);
        if (mayBeNamed(metric.kind, one))
            nameable.append(one);
    }
    if (!question.isEmpty()) {
        for (const Question &one : std::as_const(nameable)) {
            if (one.code.compare(question, Qt::CaseInsensitive) == 0
                || one.text.compare(question, Qt::CaseInsensitive) == 0)
                made.questions.append(one);
        }
        if (made.questions.isEmpty()) {
            return askedError(nameable.isEmpty()
                    ? QCoreApplication::translate("hearken::metrics", "No question here fits “%1”.").arg(metric.name)
                    : QCoreApplication::translate(
                        "hearken::metrics", "“%1” cannot be computed from “%2”. Questions that fit: %3.")
                          .arg(metric.name, question, listed(nameable)));
        }
        // A code may mean one thing in one source and another elsewhere: the fitting kind goes first.
        if (std::any_of(made.questions.begin(), made.questions.end(),
                [&](const Question &one) { return fits(metric.kind, one); }))
            made.questions.removeIf([&](const Question &one) { return !fits(metric.kind, one); });
        return checked(made);
    }
    if (!metric.questionCodes.isEmpty()) {
        for (const Question &one : std::as_const(nameable)) {
            if (metric.questionCodes.contains(one.code) && (fits(metric.kind, one) || fitting.isEmpty()))
                made.questions.append(one);
        }
        if (made.questions.isEmpty()) {
            return askedError(
                QCoreApplication::translate("hearken::metrics",
                    "The questions of “%1” are not in this project: %2. Import their answers, or change the metric.")
                    .arg(metric.name, metric.questionCodes.join(u", "_s)),
                ErrorKind::NotFound);
        }
        return checked(made);
    }
    if (fitting.isEmpty())
        return askedError(
            QCoreApplication::translate("hearken::metrics", "No question here fits “%1”.").arg(metric.name),
            ErrorKind::NotFound);
    // A stored metric without codes means every question of its kind; a bare word must not guess between several.
    if (metric.id.isNull() && differentCodes(fitting).size() > 1) {
        return askedError(
            QCoreApplication::translate("hearken::metrics", "Several questions fit “%1”: %2. Choose one of them.")
                .arg(metric.name, listed(fitting)));
    }
    made.questions = fitting;
    return checked(made);
}

Result<Asked> asked(Session &session, const QString &word, const QString &question)
{
    const auto stored = Metrics::named(session, word);
    if (!stored)
        return stored.error();
    std::optional<Metric> metric = *stored ? *stored : builtinMetric(word.toLower());
    if (!metric) {
        const auto all = Metrics::newest(session);
        if (!all)
            return all.error();
        QStringList known{
            u"nps"_s, u"csat"_s, u"ces"_s, u"mean"_s, u"topbox"_s, u"share"_s, u"volume"_s, u"response-rate"_s};
        for (const Metric &one : *all) {
            if (!known.contains(one.key))
                known.append(one.key);
        }
        return askedError(QCoreApplication::translate("hearken::metrics", "There is no metric “%1”. Choose one of: %2.")
                              .arg(word, known.join(u", "_s)));
    }
    const auto questions = Questions::all(session);
    if (!questions)
        return questions.error();
    if (question.contains(u'=') && (metric->kind == MetricKind::Share || metric->kind == MetricKind::TopBox))
        return withAnswer(session, *metric, *questions, question);
    return asked(*metric, *questions, question);
}

Measure measure(const Asked &asked, const Tally &tally)
{
    if (asked.metric.kind == MetricKind::Volume) {
        const auto all = double(tally.responses);
        return {all, all, all, tally.responses, {{u"responses"_s, tally.responses}},
            false}; // counted in full: no chance in it
    }
    Measure none;
    if (tally.n == 0) {
        none.counts = {{u"valid"_s, 0}, {u"invalid"_s, tally.invalid}};
        return none;
    }
    switch (asked.metric.kind) {
    case MetricKind::Nps:
        return balanceMeasure(npsCounts(tally), tally.invalid, {u"promoters"_s, u"passives"_s, u"detractors"_s});
    case MetricKind::Csat:
    case MetricKind::TopBox:
    case MetricKind::Share:
        return shareMeasure(share(tally), tally.invalid);
    case MetricKind::Ces:
        if (asked.metric.cesForm == CesForm::Index)
            return balanceMeasure(effortCounts(tally), tally.invalid, {u"easy"_s, u"neutral"_s, u"hard"_s});
        return asked.metric.cesForm == CesForm::Easy ? shareMeasure(share(tally), tally.invalid)
                                                     : meanMeasure(moments(tally), tally.invalid);
    case MetricKind::Mean:
        return meanMeasure(moments(tally), tally.invalid);
    case MetricKind::ResponseRate:
        return rateMeasure(tally);
    case MetricKind::Volume:
        break;
    }
    return none;
}

Measure suppressedMeasure()
{
    Measure hidden;
    hidden.suppressed = true;
    return hidden;
}

} // namespace hearken
