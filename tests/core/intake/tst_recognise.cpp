// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/draft.h"
#include "core/intake/recognise.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace hearken;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone london("Europe/London");

QString fieldText(const ColumnMapping &column)
{
    static const std::array names{"-", "id", "time", "status", "comment", "language", "touchpoint", "channel",
        "segment", "region", "team", "product", "attribute", "customer", "account", "name", "revenue",
        "customer status", "since", "question", "option", "source", "sent"};
    QString text = QLatin1StringView(names.at(size_t(column.field)));
    if (column.field == Field::Question)
        text = questionKindWord(column.kind);
    if (column.field == Field::Attribute || column.field == Field::OptionOf)
        text += u" of "_s + column.name;
    if (column.field == Field::OptionOf)
        text += u": "_s + column.option;
    if (column.scale)
        text += u" %1–%2"_s.arg(column.scale->low).arg(column.scale->high)
            + (column.scale->highIsGood ? u""_s : u" low is good"_s);
    if (!column.labels.isEmpty())
        text += u" by %1 words"_s.arg(column.labels.size());
    if (!column.dateForm.isEmpty())
        text += u' ' + column.dateForm;
    if (column.decimalComma)
        text += u" decimal comma"_s;
    if (!column.separator.isEmpty())
        text += u" separated by "_s + column.separator;
    return text + (column.needsYou ? u" ?"_s : u""_s);
}

QString headerText(const QString &header)
{
    return header.simplified().left(60);
}

QString draftText(const Draft &draft, const Mapping &mapping)
{
    QStringList parts;
    if (!draft.key.isEmpty())
        parts += u"key=%1"_s.arg(QString::fromUtf8(draft.key));
    if (draft.hasDay)
        parts += QString::fromLatin1(draft.day.data(), 10);
    if (draft.hasTime)
        parts += QDateTime::fromMSecsSinceEpoch(draft.at, Qt::UTC).toString(u"hh:mm:ss'Z'"_s);
    for (const QByteArray &dimension : draft.dimensions) {
        if (!dimension.isEmpty())
            parts += QString::fromUtf8(dimension);
    }
    for (const QByteArray *text : {&draft.customer, &draft.account, &draft.name, &draft.status, &draft.source}) {
        if (!text->isEmpty())
            parts += u'<' + QString::fromUtf8(*text) + u'>';
    }
    if (draft.hasRevenue)
        parts += u"revenue=%1"_s.arg(draft.revenue);
    if (draft.hasSince)
        parts += u"since="_s + QString::fromLatin1(draft.since.data(), 10);
    if (draft.sent)
        parts += u"sent=%1"_s.arg(draft.sent);
    for (const Draft::Answer &answer : draft.answers)
        parts += mapping.columns[answer.column].name.left(20) + u'='
            + (answer.label.isNull() ? QString::number(answer.value) : QString::fromUtf8(answer.label));
    for (const Draft::Text &text : draft.texts)
        parts += mapping.columns[text.column].name.left(20) + u"=“"_s + QString::fromUtf8(text.text) + u'”';
    for (const Draft::Text &text : draft.attributes)
        parts += mapping.columns[text.column].name.left(20) + u"~"_s + QString::fromUtf8(text.text);
    for (const Draft::Unanswered &none : draft.unanswered)
        parts += mapping.columns[none.column].name.left(20) + u": "_s + whyNotWord(none.why);
    if (!draft.comment.isEmpty())
        parts += u'“' + QString::fromUtf8(draft.comment) + u'”';
    return parts.join(u" · "_s).replace(u'\n', u'⏎');
}

struct Rows
{
    qint64 rows = 0;
    qint64 good = 0;
    qint64 skipped = 0;
    qint64 refused = 0;
    QList<Issue> issues;
    QStringList drafts;
};

Rows parsed(const QString &path, const Mapping &mapping, int shown)
{
    Rows rows;
    auto reader = openReader(path, mapping.reader);
    if (!reader)
        return rows;
    const QTimeZone zone = mapping.zone.isEmpty() ? london : QTimeZone(mapping.zone.toLatin1());
    RowParser parser(mapping, london, zone);
    RawRow raw;
    Draft draft;
    for (int i = 0; i < mapping.reader.skippedRows + mapping.reader.headerRows; ++i)
        (void)(*reader)->next(raw);
    for (auto more = (*reader)->next(raw); more && *more; more = (*reader)->next(raw)) {
        ++rows.rows;
        const RowOutcome outcome = parser.parse(raw, draft, rows.issues);
        rows.good += outcome == RowOutcome::Good;
        rows.skipped += outcome == RowOutcome::Skipped;
        rows.refused += outcome == RowOutcome::Refused;
        if (outcome == RowOutcome::Good && rows.drafts.size() < shown)
            rows.drafts += u"%1: %2"_s.arg(raw.number).arg(draftText(draft, mapping));
    }
    return rows;
}

/// All that was understood, as a text that a person can read and a diff can compare.
QString told(const QString &path, int shown = 6)
{
    const auto found = recognise(path, {});
    if (!found)
        return u"refused: "_s + found.error().message + u'\n';
    const Mapping &mapping = found->mapping;
    QString text = u"%1 (%2, %3, %4)\n"_s.arg(found->title, mapping.format, mapping.kind, mapping.reader.encoding);
    text += u"header rows %1, skipped %2%3\n"_s.arg(mapping.reader.headerRows)
                .arg(mapping.reader.skippedRows)
                .arg(mapping.zone.isEmpty() ? u""_s : u", times in "_s + mapping.zone);
    for (const QString &reason : found->reasons)
        text += u"+ "_s + reason + u'\n';
    for (const QString &question : found->questions)
        text += u"? "_s + question + u'\n';
    for (const ColumnMapping &column : mapping.columns)
        text += u"  %1: %2\n"_s.arg(headerText(column.header), fieldText(column));
    Rows rows = parsed(path, mapping, shown);
    text += u"%1 rows: %2 good, %3 skipped, %4 refused\n"_s.arg(rows.rows)
                .arg(rows.good)
                .arg(rows.skipped)
                .arg(rows.refused);
    for (const QString &draft : rows.drafts)
        text += u"  "_s + draft + u'\n';
    std::stable_sort(rows.issues.begin(), rows.issues.end(),
        [](const Issue &a, const Issue &b) { return a.outcome == "refused"_L1 && b.outcome != "refused"_L1; });
    for (const Issue &issue : rows.issues.mid(0, 20))
        text += u"  ! %1 %2 “%3” %4: %5\n"_s.arg(issue.row).arg(
            issue.column, issue.value.simplified(), issue.outcome, issue.problem);
    return text;
}

} // namespace

class TestRecognise : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cases_data();
    void cases();
    void realSurveys_data();
    void realSurveys();
};

void TestRecognise::cases_data()
{
    QTest::addColumn<QString>("folder");
    const QDir root(QStringLiteral(HEARKEN_SOURCE_DIR "/tests/data/intake"));
    for (const QString &name : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        QTest::newRow(qPrintable(name)) << root.filePath(name);
}

/// One folder per case: input.* and what was understood of it. HEARKEN_ACCEPT=1 rewrites it for review.
void TestRecognise::cases()
{
    QFETCH(const QString, folder);
    const QStringList inputs = QDir(folder).entryList({u"input.*"_s});
    QCOMPARE(inputs.size(), 1);
    const QString understood = told(folder + u'/' + inputs.front());
    QFile file(folder + u"/expected.txt"_s);
    if (qEnvironmentVariableIsSet("HEARKEN_ACCEPT")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(understood.toUtf8());
        return;
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(understood, QString::fromUtf8(file.readAll()));
}

void TestRecognise::realSurveys_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("rows");
    const QDir root(QStringLiteral(HEARKEN_SOURCE_DIR "/../shared/data"));
    if (!root.exists())
        QSKIP("the real surveys are not here");
    const auto row = [&root](const char *path, const QString &format, int columns, int rows) {
        QTest::newRow(path) << root.filePath(QString::fromLatin1(path)) << format << columns << rows;
    };
    row("survey/qualtrics/qualtRics_sample.csv", u"qualtrics-csv"_s, 20, 1);
    row("survey/qualtrics/qualtRics_sample_legacy.csv", u"qualtrics-legacy-csv"_s, 16, 1);
    row("survey/surveymonkey/fivethirtyeight_steak-risk-survey.csv", u"surveymonkey-csv"_s, 15, 550);
    row("survey/surveymonkey/fivethirtyeight_flying-etiquette.csv", u"surveymonkey-csv"_s, 27, 1040);
    row("survey/surveymonkey/jupyter2020_all_responses.csv", u"surveymonkey-csv"_s, 216, 1135);
    row("survey/googleforms/jupyter2016_education_responses.csv", u"google-forms-csv"_s, 25, 125);
    row("survey/surveygizmo_jupyter2015/20160115235816-SurveyExport.csv", u"surveygizmo-csv"_s, 37, 1706);
    row("survey/limesurvey/rse/analysis/2016/uk/data/public_data.csv", u"limesurvey-csv"_s, 67, 273);
    row("survey/limesurvey/rse/analysis/2017/nl/data/public_data.csv", u"limesurvey-csv"_s, 131, 77);
    row("crm_churn/ibm_Telco-Customer-Churn.csv", u"csv"_s, 21, 7043);
}

void TestRecognise::realSurveys()
{
    QFETCH(const QString, path);
    QFETCH(const QString, format);
    QFETCH(const int, columns);
    QFETCH(const int, rows);
    if (qEnvironmentVariableIsSet("HEARKEN_SHOW"))
        fprintf(stderr, "%s\n", qPrintable(told(path)));
    const auto found = recognise(path, {});
    QVERIFY2(found, found ? "" : qPrintable(found.error().message));
    QCOMPARE(found->mapping.format, format);
    QCOMPARE(found->mapping.columns.size(), columns);
    const Rows read = parsed(path, found->mapping, 0);
    QCOMPARE(read.rows, rows);
    QCOMPARE(read.refused, 0);
}

QTEST_GUILESS_MAIN(TestRecognise)
#include "tst_recognise.moc"
