// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/draft.h"
#include "core/intake/values.h"
#include "core/intake/zonecache.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace hearken {

/// Few different values fill most columns: equal ones share their bytes.
class SharedTexts
{
public:
    const QByteArray &of(QByteArrayView text)
    {
        const size_t slot = qHashBits(text.data(), size_t(text.size())) % m_texts.size();
        if (QByteArrayView(m_texts[slot]) != text || m_texts[slot].isNull())
            m_texts[slot] = text.toByteArray();
        return m_texts[slot];
    }

private:
    std::vector<QByteArray> m_texts{256};
};

/// A column of the mapping, ready to be applied to bytes.
struct PreparedColumn
{
    int cell = 0;
    int index = 0; ///< in Mapping::columns
    Field field = Field::Ignore;
    QuestionKind kind = QuestionKind::Text;
    std::optional<Scale> scale;
    DateForm form = DateForm::None;
    bool decimalComma = false;
    bool missingCodes = false; ///< codes that mean "no answer" are looked for: not in words that people wrote
    QByteArray option;
    QByteArray separator;
    std::vector<std::pair<QByteArray, double>> labels;
    QString header;
    SharedTexts texts;
};

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::intake)
};

bool sameIgnoringCase(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && qstrnicmp(a.data(), a.size(), b.data(), b.size()) == 0;
}

/// What tools write for a choice that was not taken.
bool meansNo(QByteArrayView text)
{
    return text.isEmpty() || text == "0" || sameIgnoringCase(text, "no") || sameIgnoringCase(text, "n")
        || sameIgnoringCase(text, "false") || sameIgnoringCase(text, "not selected");
}

/// "{newline}", "{cr}", "{tab}" and, last because the others contain it, "{lbrace}".
QByteArray withoutEscapes(QByteArrayView text)
{
    QByteArray plain = text.toByteArray();
    plain.replace("{newline}", "\n").replace("{cr}", "\r").replace("{tab}", "\t").replace("{lbrace}", "{");
    return plain;
}

PreparedColumn preparedColumn(const ColumnMapping &column, int index)
{
    PreparedColumn prepared;
    prepared.cell = column.column;
    prepared.index = index;
    prepared.field = column.field;
    prepared.kind = column.kind;
    prepared.scale = column.scale;
    prepared.form = dateFormFromWord(column.dateForm);
    prepared.decimalComma = column.decimalComma;
    prepared.missingCodes = column.field != Field::Comment && column.field != Field::Id
        && !(column.field == Field::Question && column.kind == QuestionKind::Text);
    prepared.option = column.option.toUtf8();
    prepared.separator = column.separator.toUtf8();
    for (const auto &[word, value] : column.labels)
        prepared.labels.emplace_back(word.toUtf8(), value);
    prepared.header = column.header;
    if ((column.field == Field::Time || column.field == Field::Since) && prepared.form == DateForm::None)
        prepared.form = DateForm::Iso;
    return prepared;
}

/// Keeps the room that it has: drafts are reused millions of times.
void assignText(QByteArray &to, QByteArrayView text)
{
    to.resize(0);
    to.append(text);
}

} // namespace

void Draft::clear()
{
    row = 0;
    key.resize(0);
    source.resize(0);
    at = 0;
    hasTime = false;
    hasDay = false;
    for (QByteArray &dimension : dimensions)
        dimension = {};
    customer.resize(0);
    account.resize(0);
    comment.resize(0);
    answers.clear();
    texts.clear();
    attributes.clear();
    name.resize(0);
    status.resize(0);
    revenue = 0;
    hasRevenue = false;
    hasSince = false;
    sent = 0;
}

struct RowParser::State
{
    State(const Mapping &mapping, const QTimeZone &project, const QTimeZone &file)
        : kind(mapping.kind)
        , escapes(mapping.format == "limesurvey-vv"_L1)
        , projectZone(project)
        , fileZone(file)
        , sameZone(project == file)
    {
        for (int i = 0; i < mapping.columns.size(); ++i) {
            const ColumnMapping &column = mapping.columns[i];
            width = qMax(width, column.column + 1);
            if (column.field == Field::Ignore)
                continue;
            columns.push_back(preparedColumn(column, i));
            hasTimeColumn = hasTimeColumn || column.field == Field::Time;
        }
        for (const QString &text : mapping.missing)
            missing.push_back(text.toUtf8());
        for (const QString &text : mapping.skippedStatus)
            skippedStatus.push_back(text.toUtf8());
    }

    RowOutcome parse(const RawRow &row, Draft &draft, QList<Issue> &issues);
    RowOutcome verdict(const RawRow &row, const Draft &draft, QList<Issue> &issues);
    bool cell(PreparedColumn &column, QByteArrayView raw, Draft &draft, QList<Issue> &issues);
    bool time(const PreparedColumn &column, QByteArrayView text, Draft &draft, QList<Issue> &issues);
    void question(PreparedColumn &column, QByteArrayView raw, QByteArrayView text, Draft &draft, QList<Issue> &issues);
    void score(const PreparedColumn &column, QByteArrayView text, Draft &draft, QList<Issue> &issues);
    void option(const PreparedColumn &column, QByteArrayView text, Draft &draft);
    bool amount(const PreparedColumn &column, QByteArrayView text, Draft &draft, QList<Issue> &issues);
    bool isMissing(QByteArrayView text) const;
    void placeInZone(const WrittenTime &written, Draft &draft);
    Issue issue(
        const PreparedColumn *column, QByteArrayView value, const QString &problem, const QString &outcome) const
    {
        const QString text = QString::fromUtf8(value.first(qMin<qsizetype>(value.size(), 1000)));
        return {rowNumber, column ? column->header : QString(), text.left(200), problem, outcome};
    }

    QString kind;
    bool escapes; ///< of LimeSurvey's VV files
    QByteArray unescaped; ///< the cell at hand without them
    ZoneCache projectZone;
    ZoneCache fileZone;
    bool sameZone;
    bool hasTimeColumn = false;
    int width = 0; ///< columns of the file
    qint64 rowNumber = 0; ///< of the row at hand
    bool leftOut = false; ///< an answer of the row at hand could not be read
    std::vector<PreparedColumn> columns;
    std::vector<QByteArray> missing;
    std::vector<QByteArray> skippedStatus;
};

RowParser::RowParser(const Mapping &mapping, const QTimeZone &projectZone, const QTimeZone &fileZone)
    : m_state(std::make_shared<State>(mapping, projectZone, fileZone))
{
}

RowOutcome RowParser::parse(const RawRow &row, Draft &draft, QList<Issue> &issues)
{
    return m_state->parse(row, draft, issues);
}

bool RowParser::State::isMissing(QByteArrayView text) const
{
    for (const QByteArray &code : missing) {
        if (code.size() == text.size() && QByteArrayView(code) == text)
            return true;
    }
    return false;
}

RowOutcome RowParser::State::parse(const RawRow &row, Draft &draft, QList<Issue> &issues)
{
    draft.clear();
    draft.row = rowNumber = row.number;
    leftOut = false;
    if (!row.damage.isEmpty()) {
        const QByteArrayView first = row.cells.empty() ? QByteArrayView() : row.cells.front();
        issues += issue(nullptr, first, row.damage, u"refused"_s);
        return RowOutcome::Refused;
    }
    int filled = 0;
    for (size_t i = 0; i < row.cells.size() && filled < 2; ++i)
        filled += !trimmedCell(row.cells[i]).isEmpty();
    if (filled == 0) {
        issues += issue(nullptr, {}, Tr::tr("The row is blank."), u"skipped"_s);
        return RowOutcome::Skipped;
    }
    // A lone sentence below the table: "Reporting period …", "Total 518 rows".
    const bool lone = filled == 1 && width >= 3 && row.cells.front().contains(' ')
        && (row.cells.size() == 1 || (hasTimeColumn && columns.size() >= 3));
    if (lone) {
        issues += issue(
            nullptr, row.cells.front(), Tr::tr("The row is a remark around the table, not an answer."), u"skipped"_s);
        return RowOutcome::Skipped;
    }
    for (size_t i = size_t(width); i < row.cells.size(); ++i) {
        if (trimmedCell(row.cells[i]).isEmpty())
            continue;
        issues += issue(nullptr, row.cells[i],
            Tr::tr("The row has %1 cells and the header %2. Put texts that hold the delimiter into quotation marks.")
                .arg(row.cells.size())
                .arg(width),
            u"refused"_s);
        return RowOutcome::Refused;
    }
    for (PreparedColumn &column : columns) {
        if (size_t(column.cell) >= row.cells.size())
            continue;
        const qsizetype before = issues.size();
        if (!cell(column, row.cells[size_t(column.cell)], draft, issues))
            return issues.size() > before && issues.last().outcome == "skipped"_L1 ? RowOutcome::Skipped
                                                                                   : RowOutcome::Refused;
    }
    return verdict(row, draft, issues);
}

/// Whether what was read is enough for this kind of file.
RowOutcome RowParser::State::verdict(const RawRow &row, const Draft &draft, QList<Issue> &issues)
{
    const QByteArrayView first = row.cells.front();
    const auto refused = [&](const QString &problem) {
        issues += issue(nullptr, first, problem, u"refused"_s);
        return RowOutcome::Refused;
    };
    if (kind == "customers"_L1) {
        if (draft.customer.isEmpty())
            return refused(Tr::tr("The row names no customer. Fill in the column of the customer's key."));
        return RowOutcome::Good;
    }
    const bool answered = !draft.answers.empty() || !draft.comment.isEmpty() || !draft.texts.empty();
    const auto silent = [&] {
        issues += issue(nullptr, first, Tr::tr("The row holds no answer and no comment."), u"skipped"_s);
        return RowOutcome::Skipped;
    };
    if (hasTimeColumn && !draft.hasDay && !answered && !leftOut && kind == "feedback"_L1)
        return silent(); // begun and never sent
    if (hasTimeColumn && !draft.hasDay)
        return refused(Tr::tr("The row has no date. Fill it in, or leave the date column out of the mapping."));
    if (kind == "invitations"_L1)
        return RowOutcome::Good;
    bool says = answered || !draft.attributes.empty();
    for (const QByteArray &dimension : draft.dimensions)
        says = says || !dimension.isEmpty();
    if (says)
        return RowOutcome::Good;
    if (leftOut)
        return refused(Tr::tr("Nothing else in the row can be read."));
    return silent();
}

/// One cell into the draft; false ends the row.
bool RowParser::State::cell(PreparedColumn &column, QByteArrayView raw, Draft &draft, QList<Issue> &issues)
{
    QByteArrayView text = trimmedCell(raw);
    if (text.isEmpty() || ((column.missingCodes || escapes) && isMissing(text)))
        return true;
    if (escapes && raw.contains('{')) {
        unescaped = withoutEscapes(raw);
        raw = unescaped;
        text = trimmedCell(raw);
    }
    switch (column.field) {
    case Field::Ignore:
        break;
    case Field::Id:
        assignText(draft.key, text);
        break;
    case Field::Time:
        return time(column, text, draft, issues);
    case Field::Status:
        for (const QByteArray &status : skippedStatus) {
            if (!sameIgnoringCase(text, status))
                continue;
            issues += issue(&column, text, Tr::tr("Rows with this status are no answers of customers."), u"skipped"_s);
            return false;
        }
        break;
    case Field::Comment:
        if (!draft.comment.isEmpty())
            draft.comment.append("\n\n");
        draft.comment.append(raw);
        break;
    case Field::Language:
    case Field::Touchpoint:
    case Field::Channel:
    case Field::Segment:
    case Field::Region:
    case Field::Team:
    case Field::Product:
        draft.dimensions[size_t(column.field) - size_t(Field::Language)] = column.texts.of(text);
        break;
    case Field::Attribute:
        draft.attributes.push_back({column.index, column.texts.of(text)});
        break;
    case Field::Customer:
        assignText(draft.customer, text);
        break;
    case Field::Account:
        assignText(draft.account, text);
        break;
    case Field::Name:
        if (!draft.name.isEmpty())
            draft.name.append(' '); // first name and last name in two columns
        draft.name.append(text);
        break;
    case Field::CustomerStatus:
        assignText(draft.status, text);
        break;
    case Field::Source:
        draft.source = column.texts.of(text);
        break;
    case Field::Revenue:
    case Field::Sent:
    case Field::Since:
        return amount(column, text, draft, issues);
    case Field::Question:
        question(column, raw, text, draft, issues);
        break;
    case Field::OptionOf:
        option(column, text, draft);
        break;
    }
    return true;
}

bool RowParser::State::time(const PreparedColumn &column, QByteArrayView text, Draft &draft, QList<Issue> &issues)
{
    WrittenTime written;
    if (!readTime(text, column.form, written)) {
        issues += issue(&column, text,
            Tr::tr("The date cannot be read. Correct it in the file, or choose how dates are written."), u"refused"_s);
        return false;
    }
    placeInZone(written, draft);
    return true;
}

void RowParser::State::placeInZone(const WrittenTime &written, Draft &draft)
{
    draft.hasDay = true;
    draft.hasTime = written.hasTime;
    if (!written.hasTime) {
        draft.day = isoDay(written.year, written.month, written.day);
        return;
    }
    const qint64 day = daysFromCivil(written.year, written.month, written.day);
    if (!written.hasZone) {
        draft.at = fileZone.toUtc(day, written.secondOfDay, written.millisecond);
        if (sameZone) {
            draft.day = isoDay(written.year, written.month, written.day);
            return;
        }
    } else {
        draft.at = day * 86'400'000 + (written.secondOfDay - written.offset) * qint64(1000) + written.millisecond;
    }
    const qint64 local = draft.at + projectZone.offsetAt(draft.at) * qint64(1000);
    const qint64 localDay = local >= 0 ? local / 86'400'000 : (local - 86'399'999) / 86'400'000;
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    civilFromDays(localDay, year, month, dayOfMonth);
    draft.day = isoDay(year, month, dayOfMonth);
}

/// Money, a count or a day of a customers or invitations file.
bool RowParser::State::amount(const PreparedColumn &column, QByteArrayView text, Draft &draft, QList<Issue> &issues)
{
    if (column.field == Field::Since) {
        WrittenTime written;
        draft.hasSince = readTime(text, column.form, written);
        if (draft.hasSince)
            draft.since = isoDay(written.year, written.month, written.day);
        else
            issues += issue(&column, text, Tr::tr("The date cannot be read; the row is kept without it."), u"kept"_s);
        return true;
    }
    const std::optional<double> number = readNumber(text, column.decimalComma);
    if (column.field == Field::Sent) {
        if (number && *number >= 0 && *number < 1e12 && std::floor(*number) == *number) {
            draft.sent = qint64(*number);
            return true;
        }
        issues += issue(&column, text, Tr::tr("The number of invitations is not a whole number."), u"refused"_s);
        return false;
    }
    draft.hasRevenue = number && std::abs(*number) < 1e13;
    if (draft.hasRevenue)
        draft.revenue = std::llround(*number * 100);
    else
        issues += issue(&column, text, Tr::tr("The amount is not a number; the row is kept without it."), u"kept"_s);
    return true;
}

void RowParser::State::question(
    PreparedColumn &column, QByteArrayView raw, QByteArrayView text, Draft &draft, QList<Issue> &issues)
{
    switch (column.kind) {
    case QuestionKind::Nps:
    case QuestionKind::Csat:
    case QuestionKind::Ces:
    case QuestionKind::Rating:
    case QuestionKind::Number:
        score(column, text, draft, issues);
        break;
    case QuestionKind::Choice:
        draft.answers.push_back({column.index, 0, column.texts.of(text)});
        break;
    case QuestionKind::Multiple:
        while (!text.isEmpty()) {
            const qsizetype cut = column.separator.isEmpty() ? -1 : text.indexOf(column.separator);
            const QByteArrayView part = trimmedCell(cut < 0 ? text : text.first(cut));
            if (!part.isEmpty())
                draft.answers.push_back({column.index, 0, column.texts.of(part)});
            text = cut < 0 ? QByteArrayView() : text.sliced(cut + column.separator.size());
        }
        break;
    case QuestionKind::Text:
        draft.texts.push_back({column.index, raw.toByteArray()});
        break;
    }
}

void RowParser::State::score(const PreparedColumn &column, QByteArrayView text, Draft &draft, QList<Issue> &issues)
{
    for (const auto &[word, value] : column.labels) {
        if (sameIgnoringCase(word, text)) {
            draft.answers.push_back({column.index, value, {}});
            return;
        }
    }
    std::optional<double> value;
    if (text.size() == 1 && text[0] >= '0' && text[0] <= '9')
        value = text[0] - '0';
    else
        value = readNumber(text, column.decimalComma);
    if (value && (!column.scale || column.scale->contains(*value))) {
        draft.answers.push_back({column.index, *value, {}});
        return;
    }
    leftOut = true;
    const QString problem = column.scale ? Tr::tr("This is not a number from %1 to %2; the answer is left out.")
                                               .arg(column.scale->low)
                                               .arg(column.scale->high)
                                         : Tr::tr("This is not a number; the answer is left out.");
    issues += issue(&column, text, problem, u"kept"_s);
}

/// One column of a multiple choice: a filled cell is the choice, whether it holds 1, Y, TRUE or the label.
void RowParser::State::option(const PreparedColumn &column, QByteArrayView text, Draft &draft)
{
    bool chosen = text == QByteArrayView(column.option) || !meansNo(text);
    for (const auto &[word, value] : column.labels) {
        if (sameIgnoringCase(word, text))
            chosen = value != 0;
    }
    if (chosen)
        draft.answers.push_back({column.index, 0, column.option});
}

} // namespace hearken
