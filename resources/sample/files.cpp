// SPDX-License-Identifier: GPL-3.0-or-later
#include "files.h"

#include <cstdio>
#include <fstream>

namespace aldermere {

std::string iso(Day day)
{
    const std::chrono::year_month_day date{std::chrono::sys_days(std::chrono::days(day))};
    char text[16];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(date.year()),
        static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text;
}

namespace {

std::string clock(int minute, int second)
{
    char text[16];
    std::snprintf(text, sizeof text, "%02d:%02d:%02d", minute / 60 % 24, minute % 60, second);
    return text;
}

// Seconds that look real and are the same in each run.
std::string stamp(const Answer &answer)
{
    return iso(answer.day) + ' ' + clock(answer.minute, (answer.day * 7 + answer.minute * 13) % 60);
}

std::string cell(const std::string &text, char delimiter)
{
    if (text.find_first_of(std::string("\"\r\n") + delimiter) == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + '"';
}

std::string line(const std::vector<std::string> &cells, char delimiter = ',')
{
    std::string out;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            out += delimiter;
        out += cell(cells[i], delimiter);
    }
    return out + "\r\n";
}

bool save(const std::string &path, const std::string &bytes)
{
    std::ofstream file(path, std::ios::binary);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    file.close();
    return file.good();
}

std::string number(int value)
{
    return value < 0 ? std::string() : std::to_string(value);
}

std::string region(const Answer &answer)
{
    return answer.region < 0 ? "" : regions[static_cast<std::size_t>(answer.region)];
}

std::string segment(const Answer &answer)
{
    return answer.segment < 0 ? "" : segments[static_cast<std::size_t>(answer.segment)];
}

std::string customer(const Answer &answer)
{
    return answer.customer ? answer.customer->id : std::string();
}

std::string product(const Answer &answer)
{
    return answer.customer ? answer.customer->product : std::string();
}

std::string randomId(Random &random, const char *prefix)
{
    static const std::string letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    std::string id = prefix;
    for (int i = 0; i < 11; ++i)
        id += random.pick(letters);
    return id;
}

// UTF-8 → code points.
std::vector<std::uint32_t> points(const std::string &text)
{
    std::vector<std::uint32_t> list;
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        std::uint32_t point = length == 1 ? lead : lead & (0xFFU >> (length + 1));
        for (std::size_t k = 1; k < length; ++k)
            point = (point << 6U) | (static_cast<unsigned char>(text[i + k]) & 0x3FU);
        list.push_back(point);
        i += length;
    }
    return list;
}

std::string utf16le(const std::string &text)
{
    std::string out = "\xFF\xFE";
    const auto put = [&out](std::uint32_t unit) {
        out += static_cast<char>(unit & 0xFFU);
        out += static_cast<char>(unit >> 8U);
    };
    for (const std::uint32_t point : points(text)) {
        if (point < 0x10000) {
            put(point);
        } else {
            put(0xD800U + ((point - 0x10000U) >> 10U));
            put(0xDC00U + ((point - 0x10000U) & 0x3FFU));
        }
    }
    return out;
}

// What our sentences need of windows-1252: Latin-1, the dashes, the quotes and the euro.
std::string windows1252(const std::string &text)
{
    static const std::vector<std::pair<std::uint32_t, int>> special{{0x2013, 0x96}, {0x2014, 0x97}, {0x2018, 0x91},
        {0x2019, 0x92}, {0x201C, 0x93}, {0x201D, 0x94}, {0x20AC, 0x80}, {0x2026, 0x85}};
    std::string out;
    for (const std::uint32_t point : points(text)) {
        int byte = point < 0x100 ? static_cast<int>(point) : '?';
        for (const auto &[from, to] : special)
            byte = from == point ? to : byte;
        out += static_cast<char>(byte);
    }
    return out;
}

std::string pulseHeader()
{
    const std::string zone = R"(,"timeZone":"Europe/Madrid"})";
    const auto import = [](const std::string &id) { return R"({"ImportId":")" + id + '"'; };
    return line({"StartDate", "EndDate", "Status", "Progress", "Duration (in seconds)", "Finished", "RecordedDate",
               "ResponseId", "ExternalReference", "DistributionChannel", "UserLanguage", "Q1_NPS_GROUP", "Q1", "Q2_1",
               "Q2_2", "Q2_3", "Q2_4", "Q3_TEXT", "Region", "Segment", "Product"})
        + line({"Start Date", "End Date", "Response Type", "Progress", "Duration (in seconds)", "Finished",
            "Recorded Date", "Response ID", "External Data Reference", "Distribution Channel", "User Language",
            "On a scale from 0 to 10, how likely are you to recommend Aldermere to a friend or colleague? - Group",
            "On a scale from 0 to 10, how likely are you to recommend Aldermere to a friend or colleague?",
            "How satisfied are you with… - Install date kept", "How satisfied are you with… - Bill is clear",
            "How satisfied are you with… - Getting through", "How satisfied are you with… - Speed and reliability",
            "Please tell us why", "Region", "Segment", "Product"})
        + line({import("startDate") + zone, import("endDate") + zone, import("status") + '}', import("progress") + '}',
            import("duration") + '}', import("finished") + '}', import("recordedDate") + zone,
            import("_recordId") + '}', import("externalDataReference") + '}', import("distributionChannel") + '}',
            import("userLanguage") + '}', import("QID1_NPS_GROUP") + '}', import("QID1") + '}', import("QID2_1") + '}',
            import("QID2_2") + '}', import("QID2_3") + '}', import("QID2_4") + '}', import("QID3_TEXT") + '}',
            import("Region") + '}', import("Segment") + '}', import("Product") + '}'});
}

std::string driver(int value)
{
    return value == 0 ? std::string() : std::to_string(value);
}

} // namespace

bool writePulse(Random &random, const std::string &path, const std::vector<Answer> &pulse, Day from, Day to)
{
    std::string out = pulseHeader();
    int row = 0;
    for (const Answer &one : pulse) {
        if (one.day < from || one.day > to)
            continue;
        const int seconds = random.between(35, 420);
        const std::string start = iso(one.day) + ' ' + clock(one.minute, random.between(0, 59));
        const std::string end = iso(one.day) + ' ' + clock(one.minute + 7, random.between(0, 59));
        // Somebody looks at the survey now and then: such rows are no answers.
        const bool preview = row++ % 400 == 2;
        if (preview) {
            out += line(
                {start, end, "Survey Preview", "100", std::to_string(seconds), "True", end, randomId(random, "R_"), "",
                    "preview", "EN", "Promoter", "10", "5", "", "", "", "test test", "", "", ""});
        }
        const char *group = one.score >= 9 ? "Promoter" : one.score >= 7 ? "Passive" : "Detractor";
        out += line({start, end, "IP Address", "100", std::to_string(seconds), "True", end, randomId(random, "R_"),
            customer(one), one.channel, one.language, group, number(one.score), driver(one.drivers[0]),
            driver(one.drivers[1]), driver(one.drivers[2]), driver(one.drivers[3]), one.comment, region(one),
            segment(one), product(one)});
    }
    return save(path, out);
}

bool writeVisits(Random &random, const std::string &path, const std::vector<Answer> &visits)
{
    static const std::vector<std::string> slots{"8 to 12", "12 to 16", "16 to 20"};
    std::string out = line({"Visit ID", "Answered at", "Customer ID", "Region", "Segment", "Team", "Slot", "Channel",
        "Touchpoint", "Satisfaction", "Comment", "Language", "Feeling", "Expected", "Got"});
    int id = 100000;
    for (const Answer &one : visits) {
        const bool contractor = one.day >= contractorDay && (one.region == Coast || one.region == Lakes);
        out += line({"V-" + std::to_string(id++), stamp(one), customer(one), region(one), segment(one),
            contractor ? "Contractor" : "Own technicians", random.pick(slots), one.channel, "Technician visit",
            number(one.score), one.comment, one.language, driver(one.feeling), driver(one.expected), driver(one.got)});
    }
    return save(path, out);
}

bool writeJourney(const std::string &path, const std::vector<Answer> &journey)
{
    std::string out = "\xEF\xBB\xBF"
        + line({"Response ID", "Answered at", "Customer ID", "Touchpoint", "Channel", "Region", "Segment",
                   "Satisfaction", "Comment", "Language", "Feeling", "Expected", "Got"},
            '\t');
    int id = 1;
    for (const Answer &one : journey) {
        out += line({"J" + std::to_string(id++), stamp(one), customer(one),
                        touchpoints[static_cast<std::size_t>(one.touchpoint)], one.channel, region(one), segment(one),
                        number(one.score), one.comment, one.language, driver(one.feeling), driver(one.expected),
                        driver(one.got)},
            '\t');
    }
    return save(path, out);
}

bool writeEasy(Random &random, const std::string &path, const std::vector<Answer> &easy)
{
    static const std::vector<std::string> desks{"Billing desk", "Fault desk", "Sales desk", "Loyalty desk"};
    static const std::vector<std::string> reasons{
        "Bill", "Fault", "Moving home", "Contract", "Technician date", "Other"};
    std::string out = line(
        {"Case no.", "Closed at", "Customer no.", "Region", "Segment", "Team", "Reason", "Channel", "Touchpoint",
            "Aldermere made it easy for me to handle my issue (1-7)", "Handling time (min)", "Comment", "Language"},
        ';');
    int id = 500000;
    for (const Answer &one : easy) {
        const std::string date = iso(one.day);
        const std::string closed = date.substr(8, 2) + '.' + date.substr(5, 2) + '.' + date.substr(0, 4) + ' '
            + clock(one.minute, 0).substr(0, 5);
        const std::string handled = std::to_string(random.between(2, 28)) + ',' + std::to_string(random.between(0, 9));
        out += line({"C-" + std::to_string(id++), closed, customer(one), region(one), segment(one), random.pick(desks),
                        random.pick(reasons), one.channel, "Contact centre", number(one.score), handled, one.comment,
                        one.language},
            ';');
    }
    return save(path, windows1252(out));
}

bool writeReviews(Random &random, const std::string &path, const std::vector<Answer> &reviews)
{
    static const std::vector<std::string> versions{"5.2.0", "5.3.1", "5.4.0", "5.4.2"};
    static const std::vector<std::string> devices{"a52q", "oriole", "redfin", "g0s", "fogos"};
    std::string out = line({"Package Name", "App Version Code", "App Version Name", "Reviewer Language", "Device",
        "Review Submit Date and Time", "Review Submit Millis Since Epoch", "Review Last Update Date and Time",
        "Review Last Update Millis Since Epoch", "Star Rating", "Review Title", "Review Text",
        "Developer Reply Date and Time", "Developer Reply Millis Since Epoch", "Developer Reply Text", "Review Link"});
    for (const Answer &one : reviews) {
        const int second = random.between(0, 59);
        const std::string when = iso(one.day) + 'T' + clock(one.minute, second) + 'Z';
        const std::string millis = std::to_string(
            (static_cast<long long>(one.day) * 86400 + one.minute * 60 + second) * 1000 + random.between(0, 999));
        const std::size_t version = random.below(versions.size());
        out += line({"example.aldermere.app", std::to_string(5200 + version), versions[version], one.language,
            random.pick(devices), when, millis, when, millis, number(one.score), "", one.comment, "", "", "",
            "https://play.example/console/reviews?reviewid=" + randomId(random, "gp")});
    }
    return save(path, utf16le(out));
}

bool writeComplaints(const std::string &path, const std::vector<Answer> &complaints)
{
    std::string out = line(
        {"Summation column", "Id", "Requester external id", "Group", "Subject", "Tags", "Status", "Priority", "Via",
            "Ticket type", "Created at", "Solved at", "Description [txt]", "Region [list]", "Segment [list]"});
    int id = 70001;
    for (const Answer &one : complaints) {
        const bool open = one.day > dayOf(2026, 5, 1);
        out += line({"1", std::to_string(id++), customer(one), "Complaints", "Complaint", "complaint",
            open ? "Open" : "Solved", "Normal", one.channel, "Problem", stamp(one),
            open ? "" : iso(one.day + 6) + " 12:00:00", one.comment, region(one), segment(one)});
    }
    return save(path, out);
}

bool writeCustomers(const std::string &path, const People &people)
{
    std::string out = line({"Customer ID", "Name", "Account ID", "Account", "Status", "Monthly revenue",
        "Customer since", "Region", "Kind", "Product"});
    for (const Customer &one : people.all()) {
        char revenue[16];
        std::snprintf(revenue, sizeof revenue, "%d.%02d", one.revenue / 100, one.revenue % 100);
        out += line({one.id, one.name, one.accountId, one.account, one.status, revenue, iso(one.since),
            regions[static_cast<std::size_t>(one.region)],
            one.keyAccount     ? "key account"
                : one.business ? "small business"
                               : "consumer",
            one.product});
    }
    return save(path, out);
}

bool writeInvitations(const std::string &path, const Feedback &feedback)
{
    struct Sent
    {
        const char *source;
        const std::vector<Answer> &answers;
        int period; ///< invitations of the last 90 days; together 51,063, of which 14.2 % were answered
    };
    const std::vector<Sent> sources{{"Relationship pulse", feedback.pulse, 22356},
        {"Visit CSAT", feedback.visits, 2345}, {"Journey surveys", feedback.journey, 20567},
        {"Contact-centre easy score", feedback.easy, 5795}};
    std::string out = line({"Source", "Day", "Sent"});
    for (const Sent &one : sources) {
        std::vector<int> answered(static_cast<std::size_t>(lastDay - firstDay + 1), 0);
        for (const Answer &answer : one.answers)
            ++answered[static_cast<std::size_t>(answer.day - firstDay)];
        const auto first = answered.begin() + (periodStart - firstDay);
        const std::vector<int> inPeriod = parts(one.period, {first, answered.end()});
        int periodAnswers = 0;
        for (auto n = first; n != answered.end(); ++n)
            periodAnswers += *n;
        for (Day day = firstDay; day <= lastDay; ++day) {
            const int n = answered[static_cast<std::size_t>(day - firstDay)];
            const int sent = day >= periodStart ? inPeriod[static_cast<std::size_t>(day - periodStart)]
                                                : n * one.period / periodAnswers;
            if (sent > 0)
                out += line({one.source, iso(day), std::to_string(sent)});
        }
    }
    return save(path, out);
}

} // namespace aldermere
