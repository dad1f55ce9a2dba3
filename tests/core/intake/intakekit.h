// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intakesteps.h"
#include "tests/kit/testproject.h"

#include <QCryptographicHash>
#include <QFile>

// What the tests of imports share: small files with a mapping by the names of their columns, and a look at what is stored.

namespace hearken {

struct ImportOptions
{
    QString kind = QStringLiteral("feedback");
    QString source = QStringLiteral("Survey");
    bool rehearse = false;
    qint64 rowsOfBatch = 10'000;
    bool large = false;
    Progress progress = {};
    std::function<void(qint64)> committed = {};
    std::function<void(Mapping &)> change = {};
};

/// A column called as a field becomes that field; "best" is a multiple choice, "why" an open question, others attributes.
inline ColumnMapping columnNamed(int place, const QString &name)
{
    using namespace Qt::StringLiterals;
    static const QHash<QString, Field> fields{{u"id"_s, Field::Id}, {u"day"_s, Field::Time},
        {u"comment"_s, Field::Comment}, {u"channel"_s, Field::Channel}, {u"product"_s, Field::Product},
        {u"segment"_s, Field::Segment}, {u"region"_s, Field::Region}, {u"customer"_s, Field::Customer},
        {u"account"_s, Field::Account}, {u"name"_s, Field::Name}, {u"revenue"_s, Field::Revenue},
        {u"status"_s, Field::CustomerStatus}, {u"since"_s, Field::Since}, {u"source"_s, Field::Source},
        {u"sent"_s, Field::Sent}, {u"nps"_s, Field::Question}, {u"best"_s, Field::Question},
        {u"why"_s, Field::Question}};
    ColumnMapping column{place, name, fields.value(name, Field::Attribute), name};
    if (name == "day"_L1 || name == "since"_L1)
        column.dateForm = u"iso"_s;
    if (name == "nps"_L1) {
        column.kind = QuestionKind::Nps;
        column.scale = Scale{0, 10};
    }
    if (name == "best"_L1) {
        column.kind = QuestionKind::Multiple;
        column.separator = u"|"_s;
    }
    return column;
}

inline Mapping mappingOf(const QByteArray &file, const QString &kind)
{
    Mapping mapping;
    mapping.kind = kind;
    mapping.format = QStringLiteral("csv");
    mapping.reader.container = QStringLiteral("csv");
    mapping.reader.encoding = QStringLiteral("UTF-8");
    const QList<QByteArray> header = file.left(file.indexOf('\n')).split(',');
    for (int i = 0; i < header.size(); ++i)
        mapping.columns.append(columnNamed(i, QString::fromUtf8(header[i])));
    return mapping;
}

inline Result<IntakeSummary> imported(Project &project, const QByteArray &file, const ImportOptions &options = {})
{
    // One path for one content, as a file on a disk has: what continues is found by its content, not by its name.
    static QTemporaryDir folder;
    const QString path = folder.filePath(
        QString::fromLatin1(QCryptographicHash::hash(file, QCryptographicHash::Md5).toHex()) + QStringLiteral(".csv"));
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(file) != file.size())
        qFatal("test file");
    out.close();
    IntakeRequest request{path, mappingOf(file, options.kind), options.source, options.rehearse};
    if (options.change)
        options.change(request.mapping);
    RowParser parser(request.mapping, QTimeZone::utc(), QTimeZone::utc());
    IntakeSteps steps;
    steps.open = [&] { return openReader(path, request.mapping.reader); };
    steps.parse = [&](const RawRow &row, Draft &draft, QList<Issue> &issues) {
        return parser.parse(row, draft, issues);
    };
    steps.rowsOfBatch = options.rowsOfBatch;
    steps.millisecondsOfBatch = 1'000'000; // a slow machine must not decide a test
    steps.largeRows = 1'000;
    steps.expectedRows = options.large ? 1'000'000 : 0;
    return runIntakeWith(project, request, steps, options.progress, options.committed);
}

inline QByteArray manyRows(int count)
{
    QByteArray file = "id,day,nps,comment,channel,segment,why,plan,customer\n";
    for (int i = 0; i < count; ++i) {
        const QByteArray n = QByteArray::number(i);
        file += "r" + n + ",2026-01-" + QByteArray::number(1 + i % 28).rightJustified(2, '0') + ','
            + QByteArray::number(i % 11) + ",row" + n + " was fine," + (i % 3 ? "web" : "phone") + ",s"
            + QByteArray::number(i % 7) + ',' + (i % 5 ? QByteArray() : QByteArray("reason" + n)) + ",p"
            + QByteArray::number(i % 4) + ",C" + QByteArray::number(i % 40) + '\n';
    }
    return file;
}

/// The first column of all rows, joined by commas.
inline QString text(Project &project, const char *sql)
{
    const auto list = project.session().all(sql, {}, [](const Row &row) { return row.text(0); });
    return list ? list->join(u',') : QStringLiteral("error: ") + list.error().detail;
}

inline qint64 number(Project &project, const char *sql)
{
    const auto value = project.session().integer(sql);
    return value ? *value : -1;
}

inline qint64 found(Project &project, const QString &word)
{
    Session &session = project.session();
    const auto count = session.engine() == Engine::Sqlite
        ? session.integer("SELECT count(*) FROM response_search WHERE response_search MATCH :word", {{":word", word}})
        : session.integer(
            "SELECT count(*) FROM response_search WHERE words @@ to_tsquery('english', :word)", {{":word", word}});
    return count ? *count : -1;
}

/// All tables that an import fills, but for its own line, its issues and the numbers that only ever grow.
inline QString dump(Project &project)
{
    using namespace Qt::StringLiterals;
    static const QStringList tables{u"source"_s, u"question"_s, u"question_option"_s, u"dimension"_s,
        u"dimension_value"_s, u"account"_s, u"customer"_s, u"replaced"_s, u"response"_s, u"response_text"_s,
        u"answer"_s, u"answer_text"_s, u"unanswered"_s, u"attribute"_s, u"invitation"_s};
    QStringList lines;
    for (const QString &table : tables) {
        QStringList columns;
        const bool sqlite = project.session().engine() == Engine::Sqlite;
        const QString ask = sqlite
            ? u"SELECT name FROM pragma_table_info('%1')"_s.arg(table)
            : u"SELECT column_name FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '%1' ORDER BY ordinal_position"_s
                  .arg(table);
        (void)project.session().each(ask, {}, [&](const Row &row) { columns.append(row.text(0)); });
        QStringList rows;
        const Done read = project.session().each(
            u"SELECT %1 FROM %2"_s.arg(columns.join(u", "), table), {}, [&](const Row &row) {
                QStringList cells{table};
                for (int i = 0; i < columns.size(); ++i)
                    cells.append(row.isNull(i) ? u"NULL"_s : row.text(i));
                rows.append(cells.join(u'|'));
            });
        if (!read)
            rows.append(read.error().detail);
        rows.sort();
        lines += rows;
    }
    return lines.join(u'\n');
}

/// What was said, without keys: equal for two projects that hold the same.
inline QString content(Project &project)
{
    using namespace Qt::StringLiterals;
    QStringList lines;
    for (const char *sql :
        {"SELECT t.key || '|' || t.comment || '|' || r.day || '|' || v.text || '|' || w.text || '|' || c.key FROM response r "
         "JOIN response_text t ON t.response_id = r.id JOIN customer c ON c.id = r.customer_id "
         "JOIN dimension_value v ON v.dimension_id = 3 AND v.code = r.channel JOIN dimension_value w ON w.dimension_id = 4 AND w.code = r.segment",
            "SELECT t.key || '|' || q.code || '|' || CAST(CAST(a.value AS BIGINT) AS TEXT) FROM answer a JOIN question q ON q.id = a.question_id "
            "JOIN response_text t ON t.response_id = a.response_id",
            "SELECT t.key || '|' || q.code || '|' || a.text FROM answer_text a JOIN question q ON q.id = a.question_id "
            "JOIN response_text t ON t.response_id = a.response_id",
            "SELECT t.key || '|' || d.name || '|' || v.text FROM attribute a JOIN dimension d ON d.id = a.dimension_id "
            "JOIN dimension_value v ON v.dimension_id = a.dimension_id AND v.code = a.code JOIN response_text t ON t.response_id = a.response_id"}) {
        QStringList rows = text(project, sql).split(u',');
        rows.sort();
        lines += rows;
    }
    return lines.join(u'\n');
}

} // namespace hearken
