// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/bigprogramme.h"

#include "core/calendar/happenings.h"
#include "core/feedback/searchindex.h"
#include "core/metrics/metrics.h"
#include "core/programme/goals.h"
#include "core/store/projectsettings.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <random>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

const QDate bigFirstDay(2024, 11, 12);

void bigMust(const Done &done)
{
    if (!done)
        qFatal("%s (%s)", qUtf8Printable(done.error().message), qUtf8Printable(done.error().detail));
}

// Words of a made-up language, the n-th as frequent as 1/n, as in real texts.
class BigVocabulary
{
public:
    explicit BigVocabulary(int size)
    {
        static constexpr const char *syllables[]{
            "ba", "ke", "lo", "mi", "nu", "ra", "se", "to", "vi", "zu", "den", "for", "gan", "hal", "ter", "ing"};
        double sum = 0;
        for (int i = 0; i < size; ++i) {
            QByteArray word;
            for (int rest = i + 17; rest > 0; rest /= 16)
                word += syllables[rest % 16];
            m_words.push_back(word);
            sum += 1.0 / (i + 2);
            m_upTo.push_back(sum);
        }
    }
    const QByteArray &any(std::mt19937_64 &random) const
    {
        const double at = double(random() >> 11) / double(1ULL << 53) * m_upTo.back();
        return m_words[size_t(std::lower_bound(m_upTo.begin(), m_upTo.end(), at) - m_upTo.begin())];
    }

private:
    std::vector<QByteArray> m_words;
    std::vector<double> m_upTo;
};

Done bigRun(Session &session, const QString &sql)
{
    const auto done = session.run(sql);
    return done ? Done() : Done(done.error());
}

Done bigFrame(Session &session)
{
    Done done = bigRun(session, uR"(INSERT INTO source (id, version, name, kind, made_at)
        VALUES (1, 1, 'Pulse', 'survey', 0), (2, 1, 'Visits', 'survey', 0), (3, 1, 'Calls', 'survey', 0))"_s);
    if (done) {
        done = bigRun(session, uR"(INSERT INTO question (id, version, source_id, code, text, kind, low, high, position)
            VALUES (1, 1, 1, 'nps', 'Recommend?', 'nps', 0, 10, 1), (2, 1, 2, 'csat', 'Satisfied?', 'csat', 1, 5, 1),
                   (3, 1, 3, 'easy', 'Easy?', 'ces', 1, 7, 1))"_s);
    }
    if (done) {
        done = bigRun(session, uR"(INSERT INTO batch (id, kind, file, file_hash, format, mapping, state, started_at)
            VALUES (1, 'feedback', 'made', 'made', 'csv', '{}', 'done', 0))"_s);
    }
    const std::pair<int, QStringList> dimensions[]{{2,
                                                       {u"Order"_s, u"Visit"_s, u"Bill"_s, u"Fault"_s, u"Call"_s,
                                                           u"Start"_s, u"Wait"_s, u"Leave"_s, u"Ask"_s, u"Compare"_s}},
        {3, {u"web"_s, u"phone"_s, u"shop"_s, u"app"_s}},
        {4, {u"New"_s, u"Young"_s, u"Old"_s, u"Small business"_s, u"Key"_s}},
        {5, {u"North"_s, u"South"_s, u"East"_s, u"West"_s, u"Coast"_s, u"Lakes"_s, u"Hills"_s, u"Capital"_s}}};
    for (const auto &[dimension, values] : dimensions) {
        if (!done)
            break;
        done = session.repeat(
            "INSERT INTO dimension_value (dimension_id, code, text) VALUES (:dimension, :code, :text)", values.size(),
            [&](Binder &bind, qint64 i) {
                bind.integer(1, dimension);
                bind.integer(2, i + 1);
                bind.text(3, values.at(i));
            });
    }
    return done;
}

/// Responses come in by day, as exports do, over 18 months.
Done bigResponses(Session &session, qint64 from, qint64 count, qint64 all)
{
    std::mt19937_64 random(quint64(from) + 7);
    std::vector<quint64> bits(static_cast<size_t>(count));
    std::generate(bits.begin(), bits.end(), random);
    const auto draw = [&bits](qint64 i, int shift, quint64 of) { return qint64((bits[size_t(i)] >> shift) % of); };
    Done done = session.repeat(
        R"(INSERT INTO response (id, source_id, batch_id, key_hash, fingerprint, day, touchpoint, channel, segment, region)
           VALUES (:id, :source, 1, :hash, 0, :day, :touchpoint, :channel, :segment, :region))",
        count, [&](Binder &bind, qint64 i) {
            bind.integer(1, from + i + 1);
            bind.integer(2, 1 + draw(i, 0, 3));
            bind.integer(3, from + i);
            bind.text(4, bigFirstDay.addDays((from + i) * bigProgrammeDays / all).toString(Qt::ISODate));
            bind.integer(5, 1 + draw(i, 8, 10));
            bind.integer(6, 1 + draw(i, 16, 4));
            bind.integer(7, 1 + draw(i, 24, 5));
            bind.integer(8, 1 + draw(i, 32, 8));
        });
    if (done) {
        done = session.repeat("INSERT INTO answer (question_id, response_id, value) VALUES (:question, :id, :value)",
            count, [&](Binder &bind, qint64 i) {
                const qint64 question = 1 + draw(i, 0, 3);
                bind.integer(1, question);
                bind.integer(2, from + i + 1);
                bind.real(3,
                    double(question == 1    ? draw(i, 40, 11)
                            : question == 2 ? 1 + draw(i, 40, 5)
                                            : 1 + draw(i, 40, 7)));
            });
    }
    if (!done)
        return done;
    return session.repeat("INSERT INTO response_text (response_id, key, comment) VALUES (:id, '', :comment)", count,
        [&](Binder &bind, qint64 i) {
            bind.integer(1, from + i + 1);
            bind.text(2,
                draw(i, 48, 2) ? u"The slot was 8 to 12. At 12 the app said it was done, but no one had been here."_s
                               : QString());
        });
}

Metric bigMetric(const QString &key, MetricKind kind, const QString &question, const QString &touchpoint = {})
{
    Metric metric;
    metric.id = Id<Metric>::make();
    metric.key = key;
    metric.name = key;
    metric.kind = kind;
    metric.questionCodes = {question};
    metric.touchpoint = touchpoint;
    metric.validFrom = QDate(2024, 1, 1);
    return metric;
}

Done bigMetrics(Session &session)
{
    for (const Metric &metric : {bigMetric(u"nps"_s, MetricKind::Nps, u"nps"_s),
             bigMetric(u"visit-csat"_s, MetricKind::Csat, u"csat"_s, u"Visit"_s),
             bigMetric(u"easy"_s, MetricKind::Ces, u"easy"_s), bigMetric(u"csat"_s, MetricKind::Csat, u"csat"_s),
             bigMetric(u"bill-csat"_s, MetricKind::Csat, u"csat"_s, u"Bill"_s)}) {
        if (const Done done = Metrics::put(session, {}, metric); !done)
            return done;
        Goal goal;
        goal.id = Id<Goal>::make();
        goal.metricKey = metric.key;
        goal.target = metric.kind == MetricKind::Nps ? 0.1 : 0.5;
        goal.validFrom = metric.validFrom;
        if (const Done done = Goals::put(session, {}, goal); !done)
            return done;
    }
    Happening happening;
    happening.id = Id<Happening>::make();
    happening.day = QDate(2026, 3, 3);
    happening.kind = u"process"_s;
    happening.text = u"visits go to a contractor"_s;
    happening.scope = Slice().with(u"touchpoint"_s, u"Visit"_s);
    happening.splits = true;
    const Done done = Happenings::put(session, {}, happening);
    return done ? ProjectSettings::put(session, u"feedback_revision"_s, u"1"_s) : done;
}

} // namespace

bool writeBigExport(const QString &path, qint64 rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    const BigVocabulary vocabulary(20'000);
    std::mt19937_64 random(2026);
    static constexpr const char *channels[]{"web", "phone", "shop", "app", "letter"};
    static constexpr const char *segments[]{"private", "business", "public", "student"};
    static constexpr const char *regions[]{"North", "South", "East", "West", "Coast", "Lakes", "Hills", "Capital"};
    const quint64 customers = quint64(std::max<qint64>(1000, rows / 5));
    const QDateTime start(QDate(2024, 7, 1), QTime(0, 0), Qt::UTC);
    file.write(
        "Response ID,Submitted at,How likely are you to recommend us?,Comment,Channel,Segment,Region,Customer ID\n");
    QByteArray line;
    for (qint64 i = 0; i < rows; ++i) {
        const quint64 bits = random();
        const QDateTime at = start.addSecs(qint64(bits % (540ULL * 86'400)));
        line = "R" + QByteArray::number(10'000'000 + i) + ',' + at.toString(u"yyyy-MM-dd hh:mm:ss"_s).toLatin1() + ','
            + QByteArray::number(int((bits >> 40) % 11)) + ',';
        const qsizetype begin = line.size();
        const qsizetype length = 45 + qsizetype((bits >> 50) % 80);
        while (line.size() - begin < length)
            line += vocabulary.any(random) + ' ';
        line.back() = '.';
        const quint64 more = random();
        line += ',' + QByteArray(channels[more % 5]) + ',' + segments[(more >> 8) % 4] + ',' + regions[(more >> 16) % 8]
            + ",C" + QByteArray::number(500'000 + (more >> 20) % customers) + '\n';
        file.write(line);
    }
    return file.flush();
}

Mapping bigExportMapping()
{
    Mapping made;
    made.format = u"csv"_s;
    made.reader.container = u"csv"_s;
    made.reader.encoding = u"UTF-8"_s;
    const auto add = [&](const QString &header, Field field) -> ColumnMapping & {
        made.columns.append({int(made.columns.size()), header, field});
        return made.columns.last();
    };
    add(u"Response ID"_s, Field::Id);
    add(u"Submitted at"_s, Field::Time).dateForm = u"iso"_s;
    ColumnMapping &nps = add(u"How likely are you to recommend us?"_s, Field::Question);
    nps.name = u"nps"_s;
    nps.kind = QuestionKind::Nps;
    nps.scale = Scale{0, 10};
    add(u"Comment"_s, Field::Comment);
    add(u"Channel"_s, Field::Channel);
    add(u"Segment"_s, Field::Segment);
    add(u"Region"_s, Field::Region);
    add(u"Customer ID"_s, Field::Customer);
    return made;
}

std::unique_ptr<Project> bigProgramme(const QString &path, qint64 rows)
{
    const bool known = QFileInfo::exists(path);
    auto opened = known ? Project::open({path}, Access::Write) : Project::create({path}, u"Bench"_s);
    bigMust(opened ? Done() : Done(opened.error()));
    std::unique_ptr<Project> project = std::move(*opened);
    if (known)
        return project;
    bigMust(project->write(bigFrame));
    constexpr qint64 step = 100'000;
    for (qint64 from = 0; from < rows; from += step)
        bigMust(project->write(
            [&](Session &session) { return bigResponses(session, from, std::min(step, rows - from), rows); }));
    bigMust(project->write([rows](Session &session) -> Done {
        const Done done = bigMetrics(session);
        return done ? SearchIndex::setIndexedTo(session, rows) : done;
    }));
    return project;
}

QDate bigProgrammeLastDay()
{
    return bigFirstDay.addDays(bigProgrammeDays - 1);
}

} // namespace hearken
