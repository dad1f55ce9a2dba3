// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/dialect.h"
#include "core/intake/headerwords.h"
#include "core/intake/values.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hearken {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::intake)
};

QString personalReason()
{
    return Tr::tr("Personal or technical; no figure needs it.");
}

QString formatReason()
{
    return Tr::tr("So the format says.");
}

QStringList headRow(const FileHead &head, qsizetype row)
{
    return head.rows.value(row);
}

bool readsAsTime(const QString &cell)
{
    WrittenTime time;
    const QByteArray text = cell.toUtf8();
    return (readTime(text, DateForm::Iso, time) || readTime(text, DateForm::Mdy, time)
               || readTime(text, DateForm::Dmy, time))
        && time.hasTime;
}

/// Number of columns whose header in `row` matches.
int matching(const QStringList &row, const QRegularExpression &pattern)
{
    return int(std::count_if(
        row.begin(), row.end(), [&pattern](const QString &cell) { return pattern.match(cell).hasMatch(); }));
}

void setQualtricsColumn(Dialect &dialect, int column, const QString &importId)
{
    static const QHash<QString, Field> known{{u"_recordId"_s, Field::Id}, {u"responseId"_s, Field::Id},
        {u"status"_s, Field::Status}, {u"userLanguage"_s, Field::Language}, {u"recordedDate"_s, Field::Time},
        {u"externalDataReference"_s, Field::Customer}, {u"distributionChannel"_s, Field::Channel}};
    static const QStringList technical{u"startDate"_s, u"endDate"_s, u"ipAddress"_s, u"progress"_s, u"duration"_s,
        u"finished"_s, u"recipientLastName"_s, u"recipientFirstName"_s, u"recipientEmail"_s, u"locationLatitude"_s,
        u"locationLongitude"_s};
    if (known.contains(importId))
        dialect.set(
            column, known.value(importId), formatReason(), known.value(importId) == Field::Time ? u"iso"_s : QString());
    else if (technical.contains(importId))
        dialect.set(column, Field::Ignore, personalReason());
}

/// Exports whose columns a person chose may lack the recorded date: the end, then the start, is nearest to it.
void timeWithoutRecorded(Dialect &dialect, const FileHead &head, const QStringList &importIds)
{
    const auto hasTime = [&dialect] {
        return std::any_of(dialect.columns.cbegin(), dialect.columns.cend(),
            [](const ColumnMapping &column) { return column.field == Field::Time; });
    };
    for (const QLatin1StringView id : {"\"endDate\""_L1, "\"startDate\""_L1}) {
        for (qsizetype i = 0; i < importIds.size() && !hasTime(); ++i) {
            if (!importIds[i].contains(id))
                continue;
            dialect.columns.remove(int(i));
            dialect.set(int(i), Field::Time,
                Tr::tr("The file has no recorded date; “%1” is nearest to it.").arg(headRow(head, 0).value(i)),
                u"iso"_s);
        }
    }
}

/// Previews, tests and spam, as words and as the numbers of the numeric export.
QStringList qualtricsSkipped()
{
    return {u"Survey Preview"_s, u"Survey Test"_s, u"Spam"_s, u"Survey Preview Spam"_s, u"Umfragevorschau"_s, u"1"_s,
        u"2"_s, u"8"_s, u"9"_s, u"12"_s, u"17"_s};
}

/// The second row has sub-headers: nothing under the identity, and labels where the first row has nothing.
bool hasSubheaders(const FileHead &head)
{
    const QStringList first = headRow(head, 0);
    const QStringList second = headRow(head, 1);
    if (first.size() < 3 || first[0].trimmed().isEmpty() || !second.value(0).trimmed().isEmpty())
        return false;
    int responses = 0;
    int continued = 0;
    int labels = 0;
    for (qsizetype i = 1; i < qMax(first.size(), second.size()); ++i) {
        const bool top = !first.value(i).trimmed().isEmpty();
        const bool below = !second.value(i).trimmed().isEmpty();
        labels += below;
        continued += below && !top;
        responses += below && saysResponse(second.value(i));
    }
    const bool identified = head.rows.size() < 3 || !headRow(head, 2).value(0).trimmed().isEmpty();
    return labels > 0 && identified && (responses > 0 || continued > 0);
}

} // namespace

std::optional<Dialect> qualtricsDialect(const FileHead &head)
{
    for (qsizetype row = 1; row < qMin<qsizetype>(3, head.rows.size()); ++row) {
        const QStringList cells = headRow(head, row);
        const auto marked = std::count_if(
            cells.begin(), cells.end(), [](const QString &cell) { return cell.contains("\"ImportId\""_L1); });
        if (marked * 2 <= cells.size())
            continue;
        Dialect dialect{u"qualtrics"_s, Tr::tr("Qualtrics, %1 header rows").arg(row + 1)};
        dialect.survey = true;
        dialect.headerRows = int(row) + 1;
        dialect.textRow = row == 2 ? 1 : 0;
        dialect.reasons += Tr::tr("Row %1 holds Qualtrics' import ids.").arg(head.numbers.value(row));
        dialect.missing = {{u"-99"_s, WhyNot::Seen, CodeReach::Everywhere}};
        dialect.skippedStatus = qualtricsSkipped();
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const QJsonObject object = QJsonDocument::fromJson(cells[i].toUtf8()).object();
            setQualtricsColumn(dialect, int(i), object[u"ImportId"_s].toString());
            if (object[u"ImportId"_s].toString().endsWith("_TEXT"_L1))
                dialect.texts += int(i);
            if (const QString zone = object[u"timeZone"_s].toString(); !zone.isEmpty() && dialect.zone.isEmpty()) {
                dialect.zone = zone == "Z"_L1 ? u"UTC"_s : zone;
                dialect.zoned = true;
                dialect.reasons +=
                    Tr::tr("Row %1 says that times are in %2.").arg(head.numbers.value(row)).arg(dialect.zone);
            }
            if (headRow(head, 0).value(i).endsWith("_NPS_GROUP"_L1))
                dialect.set(int(i), Field::Ignore, Tr::tr("Computed from the answer beside it."));
        }
        timeWithoutRecorded(dialect, head, cells);
        return dialect;
    }
    return {};
}

std::optional<Dialect> qualtricsLegacyDialect(const FileHead &head)
{
    static const QRegularExpression code(u"^V\\d+$"_s);
    if (matching(headRow(head, 0), code) < 5 || head.rows.size() < 2)
        return {};
    const HeaderIndex index(headRow(head, 1));
    if (index.count("response id|response set|ip address|status|start date|end date|finished") < 4)
        return {};
    Dialect dialect{u"qualtrics-legacy"_s, Tr::tr("Qualtrics, the older export with two header rows")};
    dialect.survey = true;
    dialect.headerRows = 2;
    dialect.textRow = 1;
    dialect.reasons += Tr::tr("The first header row counts V1, V2, V3 as Qualtrics once did.");
    dialect.missing = {{u"-99"_s, WhyNot::Seen, CodeReach::Everywhere}};
    dialect.skippedStatus = qualtricsSkipped();
    dialect.set(index.at("response id"), Field::Id, formatReason());
    dialect.set(index.at("end date"), Field::Time, formatReason(), u"iso"_s);
    dialect.set(index.at("status"), Field::Status, formatReason());
    dialect.set(index.at("external data reference"), Field::Customer, formatReason());
    for (const char *const technical : {"response set", "name", "email address", "ip address", "start date", "finished",
             "location latitude", "location longitude", "location accuracy"})
        dialect.set(index.at(technical), Field::Ignore, personalReason());
    return dialect;
}

std::optional<Dialect> surveyMonkeyDialect(const FileHead &head)
{
    const HeaderIndex index(headRow(head, 0));
    const bool two = hasSubheaders(head);
    const bool named = index.at("respondent id") == 0 || index.at("collector id") == 1;
    if (!two && !named)
        return {};
    Dialect dialect{
        u"surveymonkey"_s, two ? Tr::tr("SurveyMonkey, two header rows") : Tr::tr("SurveyMonkey, one header row")};
    dialect.survey = true;
    dialect.headerRows = two ? 2 : 1;
    dialect.textRow = 0;
    dialect.spanning = two;
    if (two)
        dialect.reasons += Tr::tr("Questions stand over their choices, in two header rows.");
    if (named)
        dialect.reasons += Tr::tr("The first column is the respondent's id.");
    dialect.set(0, Field::Id, formatReason());
    for (const char *const time : {"date modified", "end date", "date created", "start date"}) {
        const int column = index.at(time);
        const bool first = !dialect.columns.contains(column)
            && std::none_of(dialect.columns.begin(), dialect.columns.end(),
                [](const ColumnMapping &known) { return known.field == Field::Time; });
        dialect.set(column, first ? Field::Time : Field::Ignore,
            first ? formatReason() : Tr::tr("Another column tells when it was answered."));
    }
    for (const char *const personal :
        {"collector id", "ip address", "email address", "first name", "last name", "email", "custom data"})
        dialect.set(index.at(personal), Field::Ignore, personalReason());
    return dialect;
}

std::optional<Dialect> limeSurveyVvDialect(const FileHead &head)
{
    if (head.reader.delimiter != '\t' || head.rows.size() < 2)
        return {};
    const HeaderIndex index(headRow(head, 1));
    if (index.at("id") != 0 || index.count("submitdate|lastpage|startlanguage|token|datestamp") < 2)
        return {};
    Dialect dialect{u"limesurvey-vv"_s, Tr::tr("LimeSurvey VV file, two header rows")};
    dialect.survey = true;
    dialect.headerRows = 2;
    dialect.codeRow = 1;
    dialect.reasons += Tr::tr("Tab separated, wording in the first row and LimeSurvey's codes in the second.");
    dialect.set(0, Field::Id, formatReason());
    dialect.set(index.at("submitdate"), Field::Time, formatReason(), u"iso"_s);
    dialect.set(index.at("startlanguage"), Field::Language, formatReason());
    for (const char *const technical : {"token", "lastpage", "seed", "startdate", "datestamp", "ipaddr", "refurl"})
        dialect.set(index.at(technical), Field::Ignore, personalReason());
    return dialect;
}

std::optional<Dialect> limeSurveyDialect(const FileHead &head)
{
    static const QRegularExpression coded(u"^[A-Za-z]\\w*[\\w-]*(\\[[^\\]]+\\])?(\\[[^\\]]+\\])?\\. ?\\S"_s);
    static const QRegularExpression subscript(u"^[A-Za-z]\\w*\\[\\w+\\]"_s);
    const QStringList row = headRow(head, 0);
    const HeaderIndex index(row);
    const int codes = index.count("id|submitdate|lastpage|startlanguage|seed|datestamp|startdate|token");
    const int words = index.count(
        "response id|date submitted|last page|start language|seed|date started|date last action");
    const int dotted = matching(row, coded);
    const bool byPattern = row.size() >= 5
        && (dotted * 10 >= row.size() * 9 || (dotted * 10 >= row.size() * 6 && matching(row, subscript) > 0));
    if (codes < 3 && words < 3 && !byPattern)
        return {};
    Dialect dialect{u"limesurvey"_s, Tr::tr("LimeSurvey export")};
    dialect.survey = true;
    dialect.reasons += byPattern && codes < 3 && words < 3
        ? Tr::tr("Headers start with LimeSurvey's question codes, such as “%1”.")
              .arg(row.value(row.size() / 2).left(40))
        : Tr::tr("The columns before the questions are LimeSurvey's.");
    for (const char *const id : {"id", "response id", "id response id"})
        dialect.set(index.at(id), Field::Id, formatReason());
    for (const char *const time : {"submitdate", "date submitted", "submitdate date submitted"})
        dialect.set(index.at(time), Field::Time, formatReason());
    for (const char *const language : {"startlanguage", "start language", "startlanguage start language"})
        dialect.set(index.at(language), Field::Language, formatReason());
    for (const char *const technical :
        {"lastpage", "last page", "seed", "token", "startdate", "date started", "datestamp", "date last action",
            "ipaddr", "ip address", "refurl", "referrer url", "lastpage last page", "seed seed"})
        dialect.set(index.at(technical), Field::Ignore, personalReason());
    return dialect;
}

std::optional<Dialect> typeformDialect(const FileHead &head)
{
    const QStringList row = headRow(head, 0);
    const HeaderIndex index(row);
    const int submitted = index.at("submit date utc|submitted at|submit date");
    if (row.value(0).trimmed() != "#"_L1 || submitted < 0)
        return {};
    Dialect dialect{u"typeform"_s, Tr::tr("Typeform export")};
    dialect.survey = true;
    dialect.zone = u"UTC"_s;
    dialect.zoned = true;
    dialect.reasons += Tr::tr("The first column is “#” and times are in UTC, as Typeform writes them.");
    dialect.skippedStatus = {u"started"_s};
    dialect.set(0, Field::Id, formatReason());
    dialect.set(submitted, Field::Time, formatReason());
    dialect.set(index.at("response type"), Field::Status, formatReason());
    for (const char *const technical : {"start date utc", "stage date utc", "network id", "start date", "stage date"})
        dialect.set(index.at(technical), Field::Ignore, personalReason());
    return dialect;
}

std::optional<Dialect> formbricksDialect(const FileHead &head)
{
    const QStringList row = headRow(head, 0);
    const HeaderIndex index(row);
    if (index.count("no|response id|timestamp|finished|survey id|formbricks id internal|user id|tags") < 5)
        return {};
    Dialect dialect{u"formbricks"_s, Tr::tr("Formbricks export")};
    dialect.survey = true;
    dialect.reasons += Tr::tr("The columns before the questions are Formbricks'.");
    dialect.set(index.at("response id"), Field::Id, formatReason());
    dialect.set(index.at("timestamp"), Field::Time, formatReason());
    dialect.set(index.at("user id"), Field::Customer, formatReason());
    for (const char *const technical :
        {"no", "finished", "survey id", "formbricks id internal", "quotas", "verified email"})
        dialect.set(index.at(technical), Field::Ignore, personalReason());
    for (qsizetype i = 0; i < row.size(); ++i) {
        if (row[i].endsWith(" - Option ID"_L1))
            dialect.set(int(i), Field::Ignore, Tr::tr("The choice stands in words beside it."));
    }
    return dialect;
}

std::optional<Dialect> surveyGizmoDialect(const FileHead &head)
{
    const HeaderIndex index(headRow(head, 0));
    const int started = index.at("time started");
    const int submitted = index.at("date submitted");
    const int status = index.at("status");
    if (started < 0 || submitted < 0 || status < 0)
        return {};
    Dialect dialect{u"surveygizmo"_s, Tr::tr("Alchemer (SurveyGizmo) export")};
    dialect.survey = true;
    dialect.reasons += Tr::tr("The columns before the questions are those of Alchemer, once SurveyGizmo.");
    dialect.skippedStatus = {u"Disqualified"_s, u"Deleted"_s};
    dialect.set(index.at("response id"), Field::Id, formatReason());
    dialect.set(submitted, Field::Time, formatReason());
    dialect.set(started, Field::Ignore, Tr::tr("Another column tells when it was answered."));
    dialect.set(status, Field::Status, formatReason());
    dialect.set(index.at("language"), Field::Language, formatReason());
    for (const char *const technical : {"contact id", "legacy comments", "comments", "referer", "session id",
             "user agent", "tags", "ip address", "longitude", "latitude", "link name"})
        dialect.set(index.at(technical), Field::Ignore, personalReason());
    return dialect;
}

std::optional<Dialect> googleFormsDialect(const FileHead &head)
{
    const QStringList row = headRow(head, 0);
    if (row.size() < 2 || head.rows.size() < 2)
        return {};
    const bool named = isAny(headerKey(row[0]),
        "timestamp|zeitstempel|horodateur|marca temporal|marca de tiempo|marca de temps|informazioni cronologiche|tijdstempel|"
        "carimbo de data hora|tidsstämpel|tidsstempel|sygnatura czasowa|отметка времени|タイムスタンプ|aikaleima|"
        "časové razítko|időbélyeg|zaman damgası|时间戳记|타임스탬프");
    int sentences = 0;
    for (qsizetype i = 1; i < row.size(); ++i)
        sentences += headerLength(headerKey(row[i])) >= 4 || row[i].contains(u'?') || row[i].endsWith(u']');
    int times = 0;
    const qsizetype looked = qMin<qsizetype>(head.rows.size(), 50);
    for (qsizetype i = 1; i < looked; ++i)
        times += readsAsTime(head.rows[i].value(0));
    const bool timed = times * 10 >= (looked - 1) * 9;
    const bool form = timed
        && (named ? sentences > 0 : sentences * 2 > row.size() && headerLength(headerKey(row[0])) <= 4);
    if (!form)
        return {};
    Dialect dialect{u"google-forms"_s, Tr::tr("Google Forms responses")};
    dialect.survey = true;
    dialect.reasons += Tr::tr("The first column tells when the form was sent, the others are questions.");
    dialect.set(0, Field::Time, formatReason());
    return dialect;
}

} // namespace hearken
