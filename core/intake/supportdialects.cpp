// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/dialect.h"
#include "core/intake/headerwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hearken {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::intake)
};

void setScore(Dialect &dialect, int column, QuestionKind kind, const QList<std::pair<QString, double>> &labels = {})
{
    if (column < 0)
        return;
    dialect.set(column, Field::Question, Tr::tr("So the format says."));
    ColumnMapping &mapping = dialect.columns[column];
    mapping.kind = kind;
    mapping.scale = Scale{1, 5, true};
    mapping.labels = labels;
}

struct KnownColumn
{
    const char *header;
    Field field;
};

void setAll(Dialect &dialect, const HeaderIndex &index, std::initializer_list<KnownColumn> columns)
{
    const QString reason = Tr::tr("So the format says.");
    const QString left = Tr::tr("Personal or technical; no figure needs it.");
    for (const KnownColumn &known : columns)
        dialect.set(index.at(known.header), known.field, known.field == Field::Ignore ? left : reason);
}

} // namespace

std::optional<Dialect> zendeskDialect(const FileHead &head)
{
    const HeaderIndex index(head.rows.value(0));
    const int signs = index.count(
        "summation column|requester id|requester external id|ticket type|satisfaction score|group stations|assignee stations|"
        "reopens|replies|first reply time in minutes|requester domain|initially assigned at|via");
    if (signs < 4 || index.at("id") < 0)
        return {};
    Dialect dialect{u"zendesk"_s, Tr::tr("Zendesk tickets")};
    dialect.reasons += Tr::tr("The columns are those of a Zendesk ticket view.");
    dialect.missing = {{u"Offered"_s, WhyNot::Seen}, {u"Unoffered"_s, WhyNot::NotShown},
        {u"Not offered"_s, WhyNot::NotShown}, {u"-"_s}};
    setAll(dialect, index,
        {{"id", Field::Id}, {"created at", Field::Time}, {"group", Field::Team}, {"via", Field::Channel},
            {"subject", Field::Comment}, {"requester external id", Field::Customer}, {"organization", Field::Account},
            {"summation column", Field::Ignore}, {"requester", Field::Ignore}, {"requester email", Field::Ignore},
            {"requester domain", Field::Ignore}, {"requester id", Field::Ignore}, {"submitter", Field::Ignore},
            {"updated at", Field::Ignore}, {"assigned at", Field::Ignore}, {"due date", Field::Ignore},
            {"initially assigned at", Field::Ignore}, {"solved at", Field::Ignore}, {"status", Field::Attribute},
            {"priority", Field::Attribute}, {"ticket type", Field::Attribute}, {"assignee", Field::Attribute}});
    // The customer's thumb, put on the usual five steps so that the share of satisfied people is the share of good ones.
    setScore(dialect, index.at("satisfaction score"), QuestionKind::Csat,
        {{u"Bad"_s, 1}, {u"Bad with comment"_s, 1}, {u"Good"_s, 5}, {u"Good with comment"_s, 5}});
    return dialect;
}

/// Headers are translated: told by agents written as "Name (address)" and by links to conversations.
std::optional<Dialect> chatwootDialect(const FileHead &head)
{
    static const QRegularExpression agent(u"^.+\\(\\S+@\\S+\\)$"_s);
    const qsizetype width = head.rows.value(0).size();
    if (width < 8 || width > 9 || head.rows.size() < 2)
        return {};
    int rows = 0;
    int agents = 0;
    int links = 0;
    int ratings = 0;
    for (qsizetype i = 1; i < qMin<qsizetype>(head.rows.size(), 100); ++i) {
        const QStringList &row = head.rows[i];
        if (row.size() < 8)
            continue;
        ++rows;
        agents += agent.match(row[0].trimmed()).hasMatch() || row[0].trimmed().isEmpty();
        links += row[6].contains("/conversations/"_L1);
        ratings += row[1].trimmed().size() == 1 && row[1].trimmed() >= "1"_L1 && row[1].trimmed() <= "5"_L1;
    }
    if (rows == 0 || agents * 10 < rows * 8 || links * 10 < rows * 8 || ratings * 10 < rows * 8)
        return {};
    Dialect dialect{u"chatwoot-csat"_s, Tr::tr("Chatwoot satisfaction report")};
    dialect.reasons += Tr::tr("Agents, ratings from 1 to 5 and links to conversations stand where Chatwoot puts them.");
    const QString reason = Tr::tr("So the format says.");
    const QString left = Tr::tr("Personal or technical; no figure needs it.");
    dialect.set(0, Field::Team, reason);
    setScore(dialect, 1, QuestionKind::Csat);
    dialect.set(2, Field::Comment, reason);
    dialect.set(3, Field::Ignore, left);
    dialect.set(4, Field::Customer, reason);
    dialect.set(5, Field::Ignore, left);
    dialect.set(6, Field::Id, reason);
    dialect.set(7, Field::Time, reason);
    return dialect;
}

std::optional<Dialect> googlePlayDialect(const FileHead &head)
{
    const HeaderIndex index(head.rows.value(0));
    if (index.count("package name|star rating|review text|review link|review submit millis since epoch") < 4)
        return {};
    Dialect dialect{u"google-play"_s, Tr::tr("Google Play reviews")};
    dialect.reasons += Tr::tr("The columns are those of the monthly review files of Google Play.");
    dialect.zone = u"UTC"_s;
    dialect.zoned = true;
    setAll(dialect, index,
        {{"package name", Field::Product}, {"app version name", Field::Attribute},
            {"reviewer language", Field::Language}, {"device", Field::Attribute},
            {"review submit date and time", Field::Time}, {"review text", Field::Comment}, {"review link", Field::Id},
            {"app version code", Field::Ignore}, {"review submit millis since epoch", Field::Ignore},
            {"review last update date and time", Field::Ignore},
            {"review last update millis since epoch", Field::Ignore}, {"developer reply date and time", Field::Ignore},
            {"developer reply millis since epoch", Field::Ignore}, {"developer reply text", Field::Ignore}});
    setScore(dialect, index.at("star rating"), QuestionKind::Rating);
    return dialect;
}

std::optional<Dialect> hubSpotDialect(const FileHead &head)
{
    const HeaderIndex index(head.rows.value(0));
    const int signs = index.count(
        "first name|last name|email|lifecycle stage|lead status|create date|contact owner|associated company|job title|"
        "phone number|company name");
    if (index.at("record id") < 0 || signs < 3)
        return {};
    Dialect dialect{u"hubspot-contacts"_s, Tr::tr("HubSpot contacts")};
    dialect.kind = u"customers"_s;
    dialect.reasons += Tr::tr("The columns are those of a HubSpot contact export.");
    setAll(dialect, index,
        {{"record id", Field::Customer}, {"first name", Field::Name}, {"last name", Field::Name},
            {"associated company", Field::Account}, {"company name", Field::Account}, {"create date", Field::Since},
            {"lifecycle stage", Field::CustomerStatus}, {"lead status", Field::CustomerStatus},
            {"email", Field::Ignore}, {"phone number", Field::Ignore}, {"contact owner", Field::Attribute}});
    return dialect;
}

std::optional<Dialect> salesforceDialect(const FileHead &head)
{
    const HeaderIndex index(head.rows.value(0));
    if (index.at("id") < 0
        || index.count("account id|is deleted|master record id|last name|first name|owner id|lead source|created date")
            < 4)
        return {};
    Dialect dialect{u"salesforce-contacts"_s, Tr::tr("Salesforce contacts")};
    dialect.kind = u"customers"_s;
    dialect.reasons += Tr::tr("The columns have the names of Salesforce's contact fields.");
    setAll(dialect, index,
        {{"id", Field::Customer}, {"account id", Field::Account}, {"first name", Field::Name},
            {"last name", Field::Name}, {"created date", Field::Since}, {"name", Field::Ignore},
            {"email", Field::Ignore}, {"phone", Field::Ignore}, {"is deleted", Field::Ignore},
            {"master record id", Field::Ignore}, {"description", Field::Ignore}, {"owner id", Field::Ignore},
            {"birthdate", Field::Ignore}});
    return dialect;
}

} // namespace hearken
