// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/export.h"

#include "core/feedback/dimension.h"
#include "core/feedback/exportwriter.h"
#include "core/feedback/responses.h"
#include "core/feedback/tag.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::feedback)
};

constexpr int exportChunk = 2'000;

/// Turns responses into rows of cells, in columns that are the same for all of them.
class ExportRows
{
public:
    static Result<ExportRows> make(Session &session);
    QStringList header() const { return m_header; }
    Done row(Session &session, const Response &response, std::vector<ExportCell> &cells);

private:
    int column(const QString &name, const QString &otherwise);
    void put(std::vector<ExportCell> &cells, int column, const QString &text) const;
    void putCode(ExportCell &cell, const QString &said) const;

    QStringList m_header;
    QHash<qint64, QString> m_sources;
    QList<Dimension> m_dimensions;
    QHash<qint64, int> m_dimensionColumn; ///< by dimension
    QHash<qint64, qsizetype> m_dimensionPlace;
    QHash<qint64, Question> m_questions;
    QHash<qint64, QHash<qint64, QString>> m_options;
    int m_tagColumn = -1; ///< none while the project has no tags
    QList<std::pair<QString, std::vector<qint64>>> m_tags; ///< with the responses that have them
    QHash<qint64, int> m_questionColumn; ///< by question; the same code in two sources shares a column
};

int ExportRows::column(const QString &name, const QString &otherwise)
{
    m_header.append(m_header.contains(name) ? otherwise.arg(name) : name);
    return int(m_header.size() - 1);
}

Result<ExportRows> ExportRows::make(Session &session)
{
    ExportRows rows;
    rows.m_header = {exportMark.toString(), u"source"_s, u"day"_s, u"time"_s, u"customer"_s, u"comment"_s};
    const auto sources = Sources::all(session);
    auto dimensions = Dimensions::all(session);
    const auto questions = Questions::all(session);
    if (!sources || !dimensions || !questions)
        return !sources ? sources.error() : !dimensions ? dimensions.error() : questions.error();
    for (const Source &source : *sources)
        rows.m_sources.insert(source.id.value, source.name);
    rows.m_dimensions = *std::move(dimensions);
    for (qsizetype i = 0; i < rows.m_dimensions.size(); ++i) {
        const Dimension &dimension = rows.m_dimensions[i];
        rows.m_dimensionPlace.insert(dimension.id, i);
        rows.m_dimensionColumn.insert(dimension.id, rows.column(dimension.name, u"%1 (attribute)"_s));
    }
    QHash<QString, int> byCode;
    for (const Question &question : *questions) {
        if (!byCode.contains(question.code))
            byCode.insert(question.code, rows.column(question.code, u"%1 (answer)"_s));
        rows.m_questionColumn.insert(question.id.value, byCode.value(question.code));
        rows.m_questions.insert(question.id.value, question);
        const auto options = Questions::options(session, question.id);
        if (!options)
            return options.error();
        rows.m_options.insert(question.id.value, *options);
    }
    const auto tags = Tags::all(session);
    if (!tags)
        return tags.error();
    for (const Tag &tag : *tags) {
        auto responses = Tags::responses(session, tag.id);
        if (!responses)
            return responses.error();
        rows.m_tags.append({tag.name, std::move(*responses)});
    }
    if (!tags->isEmpty())
        rows.m_tagColumn = rows.column(u"tags"_s, u"%1 (of Hearken)"_s);
    return rows;
}

void ExportRows::put(std::vector<ExportCell> &cells, int column, const QString &text) const
{
    ExportCell &cell = cells[size_t(column)];
    cell.text = cell.text.isEmpty() ? text : cell.text % u"; "_s % text;
}

// A number goes out as one: -99 needs no apostrophe against being run.
void ExportRows::putCode(ExportCell &cell, const QString &said) const
{
    if (cell.number || !cell.text.isEmpty())
        return;
    bool isNumber = false;
    const double number = said.toDouble(&isNumber);
    if (isNumber && QString::number(number, 'g', QLocale::FloatingPointShortest) == said)
        cell.number = number;
    else
        cell.text = said;
}

Done ExportRows::row(Session &session, const Response &response, std::vector<ExportCell> &cells)
{
    cells.assign(size_t(m_header.size()), {});
    cells[0].text = response.key;
    cells[1].text = m_sources.value(response.sourceId.value);
    cells[2].text = response.day;
    if (response.at) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(*response.at, Qt::UTC);
        cells[3].text = at.toString(*response.at % 1000 ? Qt::ISODateWithMs : Qt::ISODate);
    }
    if (response.customer) {
        const auto key = session.first("SELECT key FROM customer WHERE id = :id", {{":id", response.customer}},
            [](const Row &row) { return row.text(0); });
        if (!key)
            return key.error();
        cells[4].text = key->value_or(QString());
    }
    cells[5].text = response.comment;
    for (qsizetype i = 0; i < 7; ++i) {
        if (const qint64 code = response.codes[size_t(i)])
            put(cells, m_dimensionColumn.value(i + 1), m_dimensions[m_dimensionPlace.value(i + 1)].values.value(code));
    }
    for (const Response::Attribute &attribute : response.attributes) {
        const Dimension &dimension = m_dimensions[m_dimensionPlace.value(attribute.dimension)];
        put(cells, m_dimensionColumn.value(attribute.dimension), dimension.values.value(attribute.code));
    }
    for (const Response::Answer &answer : response.answers) {
        const int column = m_questionColumn.value(answer.question.value);
        const QuestionKind kind = m_questions.value(answer.question.value).kind;
        if (kind == QuestionKind::Choice || kind == QuestionKind::Multiple)
            put(cells, column, m_options.value(answer.question.value).value(qint64(answer.value)));
        else
            cells[size_t(column)].number = answer.value;
    }
    for (const Response::Text &text : response.texts)
        put(cells, m_questionColumn.value(text.question.value), text.text);
    for (const Response::Unanswered &none : response.unanswered)
        putCode(cells[size_t(m_questionColumn.value(none.question.value))], none.said);
    for (const auto &[name, responses] : m_tags) {
        if (std::binary_search(responses.begin(), responses.end(), response.id.value))
            put(cells, m_tagColumn, name);
    }
    return {};
}

Result<QList<Response>> chosen(Session &session, const QList<qint64> &ids)
{
    QList<Response> list;
    for (const qint64 id : ids) {
        const auto one = Responses::whole(session, {id});
        if (!one)
            return one.error();
        if (*one)
            list.append(**one);
    }
    return list;
}

} // namespace

QByteArray defused(QByteArrayView text)
{
    qsizetype at = 0;
    while (at < text.size() && text[at] == '\'')
        ++at;
    const bool runs = at < text.size() && QByteArrayView("=+-@\t\r").contains(text[at]);
    return runs ? "'" + text.toByteArray() : text.toByteArray();
}

QByteArrayView undefused(QByteArrayView text)
{
    qsizetype at = 0;
    while (at < text.size() && text[at] == '\'')
        ++at;
    const bool ours = at > 0 && at < text.size() && QByteArrayView("=+-@\t\r").contains(text[at]);
    return ours ? text.sliced(1) : text;
}

Result<qint64> exportResponses(Project &project, const ExportRequest &request, const Progress &progress)
{
    if (QFileInfo::exists(request.path))
        return Error{ErrorKind::Conflict, Tr::tr("“%1” exists already. Choose another name.").arg(request.path), {}};
    auto session = project.reader();
    if (!session)
        return session.error();
    auto rows = ExportRows::make(*session);
    const auto count = Responses::count(*session);
    if (!rows || !count)
        return rows ? count.error() : rows.error();
    auto writer = ExportWriter::make(request.path, request.format, request.defuse);
    if (!writer)
        return writer.error();
    if (const Done done = (*writer)->header(rows->header()); !done)
        return done.error();

    QList<qint64> ids = request.ids.value_or(QList<qint64>());
    std::sort(ids.begin(), ids.end());
    // A few are looked up; of many, all are read and the others left out.
    const bool few = request.ids && ids.size() * 20 < *count;
    const qint64 total = request.ids ? qint64(ids.size()) : *count;
    std::vector<ExportCell> cells;
    qint64 written = 0;
    qint64 after = 0;
    for (qsizetype from = 0;; from += exportChunk) {
        const auto part = few ? chosen(*session, ids.mid(from, exportChunk))
                              : Responses::following(*session, after, exportChunk);
        if (!part)
            return part.error();
        for (const Response &response : *part) {
            after = response.id.value;
            if (request.ids && !few && !std::binary_search(ids.cbegin(), ids.cend(), response.id.value))
                continue;
            Done done = rows->row(*session, response, cells);
            if (done)
                done = (*writer)->row(cells);
            if (!done)
                return done.error();
            ++written;
        }
        if (progress.cancelled())
            return Error{ErrorKind::Cancelled, Tr::tr("Stopped. No file was written."), {}};
        progress.report(written, total);
        if (few ? from + exportChunk >= ids.size() : part->size() < exportChunk)
            break;
    }
    if (const Done done = (*writer)->finish(); !done)
        return done.error();
    return written;
}

} // namespace hearken
