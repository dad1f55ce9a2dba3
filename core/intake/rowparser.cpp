// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/rowstate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hearken {

bool sameIgnoringCase(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && qstrnicmp(a.data(), a.size(), b.data(), b.size()) == 0;
}

void assignText(QByteArray &to, QByteArrayView text)
{
    to.resize(0);
    to.append(text);
}

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::intake)
};

/// "{newline}", "{cr}", "{tab}" and, last because the others contain it, "{lbrace}".
QByteArray withoutEscapes(QByteArrayView text)
{
    QByteArray plain = text.toByteArray();
    plain.replace("{newline}", "\n").replace("{cr}", "\r").replace("{tab}", "\t").replace("{lbrace}", "{");
    return plain;
}

/// The one problem that cells of this field can have and that leaves a choice.
QString problemOf(const ColumnMapping &column)
{
    switch (column.field) {
    case Field::Question:
        return u"score"_s;
    case Field::Customer:
        return u"customer"_s;
    case Field::Revenue:
        return u"amount"_s;
    case Field::Since:
        return u"since"_s;
    default:
        return {};
    }
}

PreparedColumn preparedColumn(const Mapping &mapping, int index)
{
    const ColumnMapping &column = mapping.columns[index];
    PreparedColumn prepared;
    prepared.cell = column.column;
    prepared.index = index;
    prepared.field = column.field;
    prepared.kind = column.kind;
    prepared.scale = column.scale;
    prepared.form = dateFormFromWord(column.dateForm);
    prepared.decimalComma = column.decimalComma;
    prepared.asked = isAsked(column);
    for (const MissingCode &code : mapping.missing) {
        if (reaches(code.reach, column))
            prepared.codes.push_back({code.text.toUtf8(), code.why, code.reach == CodeReach::Scores});
    }
    prepared.option = column.option.toUtf8();
    prepared.separator = column.separator.toUtf8();
    for (const auto &[word, value] : column.labels)
        prepared.labels.emplace_back(word.toUtf8(), value);
    prepared.header = column.header;
    prepared.shape = column.shape.toUtf8();
    if (const QString problem = problemOf(column); !problem.isEmpty())
        prepared.remedy = mapping.remedy(problem, column.header);
    if ((column.field == Field::Time || column.field == Field::Since) && prepared.form == DateForm::None)
        prepared.form = DateForm::Iso;
    return prepared;
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
    unanswered.clear();
    name.resize(0);
    status.resize(0);
    revenue = 0;
    hasRevenue = false;
    hasSince = false;
    sent = 0;
    masked = 0;
}

RowParser::State::State(const Mapping &mapping, const QTimeZone &project, const QTimeZone &file, QDate latest)
    : kind(mapping.kind)
    , escapes(mapping.format == "limesurvey-vv"_L1)
    , projectZone(project)
    , fileZone(file)
    , sameZone(project == file)
    , mask(mapping.mask)
{
    QString statusHeader;
    for (int i = 0; i < mapping.columns.size(); ++i) {
        const ColumnMapping &column = mapping.columns[i];
        width = qMax(width, column.column + 1);
        if (column.field == Field::Ignore)
            continue;
        if (column.column < 0) {
            if (column.option.isEmpty())
                doubt = i;
            else
                constants.push_back({i, column.option.toUtf8()});
            continue;
        }
        columns.push_back(preparedColumn(mapping, i));
        hasTimeColumn = hasTimeColumn || column.field == Field::Time;
        if (column.field == Field::Time)
            timeHeader = column.header;
        if (column.field == Field::Status)
            statusHeader = column.header;
    }
    for (const QString &text : mapping.skippedStatus)
        skippedStatus.emplace_back(text.toUtf8(), mapping.remedy(u"status"_s, statusHeader, text));
    hasLastDay = latest.isValid() && hasTimeColumn;
    if (hasLastDay)
        lastDay = isoDay(latest.year(), latest.month(), latest.day());
    aheadRemedy = mapping.remedy(u"ahead"_s, timeHeader);
}

RowParser::RowParser(const Mapping &mapping, const QTimeZone &projectZone, const QTimeZone &fileZone, QDate lastDay)
    : m_state(std::make_shared<State>(mapping, projectZone, fileZone, lastDay))
{
}

RowOutcome RowParser::parse(const RawRow &row, Draft &draft, QList<Issue> &issues)
{
    return m_state->parse(row, draft, issues);
}

const PreparedCode *codeIn(const PreparedColumn &column, QByteArrayView text)
{
    for (const PreparedCode &code : column.codes) {
        if (code.text.size() == text.size()
            && (code.anyCase ? sameIgnoringCase(code.text, text) : QByteArrayView(code.text) == text))
            return &code;
    }
    return nullptr;
}

RowOutcome RowParser::State::parse(const RawRow &row, Draft &draft, QList<Issue> &issues)
{
    draft.clear();
    draft.row = rowNumber = row.number;
    leftOut = false;
    if (!row.damage.isEmpty()) {
        const QByteArrayView first = row.cells.empty() ? QByteArrayView() : row.cells.front();
        issues += issue("damage", nullptr, first, row.damage, u"refused"_s);
        return RowOutcome::Refused;
    }
    int filled = 0;
    for (size_t i = 0; i < row.cells.size() && filled < 2; ++i)
        filled += !trimmedCell(row.cells[i]).isEmpty();
    if (filled == 0) {
        issues += issue("blank", nullptr, {}, Tr::tr("The row is blank."), u"skipped"_s);
        return RowOutcome::Skipped;
    }
    // A lone sentence below the table: "Reporting period …", "Total 518 rows".
    const bool lone = filled == 1 && width >= 3 && row.cells.front().contains(' ')
        && (row.cells.size() == 1 || (hasTimeColumn && columns.size() >= 3));
    if (lone) {
        issues += issue("remark", nullptr, row.cells.front(),
            Tr::tr("The row is a remark around the table, not an answer."), u"skipped"_s);
        return RowOutcome::Skipped;
    }
    for (size_t i = size_t(width); i < row.cells.size(); ++i) {
        if (trimmedCell(row.cells[i]).isEmpty())
            continue;
        issues += issue("cells", nullptr, row.cells[i],
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
    if (!checkDay(draft, issues))
        return RowOutcome::Skipped;
    const RowOutcome outcome = verdict(row, draft, issues);
    if (outcome == RowOutcome::Good && kind == "feedback"_L1)
        draft.attributes.insert(draft.attributes.end(), constants.begin(), constants.end());
    return outcome;
}

bool RowParser::State::remedied(Remedy remedy, Issue told, Draft &draft, QList<Issue> &issues)
{
    told.outcome = remedy == Remedy::Skip ? u"skipped"_s : u"kept"_s;
    if (remedy == Remedy::Flag && doubt >= 0)
        draft.attributes.push_back({doubt, told.column.toUtf8()});
    issues += std::move(told);
    return remedy != Remedy::Skip;
}

bool RowParser::State::checkDay(Draft &draft, QList<Issue> &issues)
{
    if (!hasLastDay || !draft.hasDay || draft.day <= lastDay)
        return true;
    Issue told = issue("ahead", nullptr, QByteArrayView(draft.day.data(), 10),
        Tr::tr("The day lies ahead of today. Is the way in which dates are written right?"), {});
    told.column = timeHeader;
    return remedied(aheadRemedy, std::move(told), draft, issues);
}

/// Whether what was read is enough for this kind of file.
RowOutcome RowParser::State::verdict(const RawRow &row, const Draft &draft, QList<Issue> &issues)
{
    const QByteArrayView first = row.cells.front();
    const auto refused = [&](const char *problemKind, const QString &problem) {
        issues += issue(problemKind, nullptr, first, problem, u"refused"_s);
        return RowOutcome::Refused;
    };
    if (kind == "customers"_L1) {
        if (draft.customer.isEmpty())
            return refused("key", Tr::tr("The row names no customer. Fill in the column of the customer's key."));
        return RowOutcome::Good;
    }
    const bool answered = !draft.answers.empty() || !trimmedCell(draft.comment).isEmpty() || !draft.texts.empty();
    const auto silent = [&] {
        issues += issue("silent", nullptr, first, Tr::tr("The row holds no answer and no comment."), u"skipped"_s);
        return RowOutcome::Skipped;
    };
    if (hasTimeColumn && !draft.hasDay && !answered && !leftOut && kind == "feedback"_L1)
        return silent(); // begun and never sent
    if (hasTimeColumn && !draft.hasDay)
        return refused("day", Tr::tr("The row has no date. Fill it in, or leave the date column out of the mapping."));
    if (kind == "invitations"_L1)
        return RowOutcome::Good;
    bool says = answered || !draft.attributes.empty();
    for (const QByteArray &dimension : draft.dimensions)
        says = says || !dimension.isEmpty();
    if (says)
        return RowOutcome::Good;
    if (leftOut)
        return refused("silent", Tr::tr("Nothing else in the row can be read."));
    return silent();
}

/// One cell into the draft; false ends the row.
bool RowParser::State::cell(PreparedColumn &column, QByteArrayView raw, Draft &draft, QList<Issue> &issues)
{
    QByteArrayView text = trimmedCell(raw);
    if (text.isEmpty() && column.field == Field::Comment && draft.comment.isEmpty())
        assignText(draft.comment, raw); // white space goes out as it came in, and is no comment to anybody who reads
    if (text.isEmpty())
        return true;
    if (const PreparedCode *code = codeIn(column, text)) {
        if (code->why && column.asked)
            draft.unanswered.push_back({column.index, *code->why, column.texts.of(text)});
        return true;
    }
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
        for (const auto &[status, remedy] : skippedStatus) {
            if (!sameIgnoringCase(text, status))
                continue;
            const Issue told = issue(
                "status", &column, text, Tr::tr("Rows with this status are no answers of customers."), {});
            return remedied(remedy == Remedy::Usual ? Remedy::Skip : remedy, told, draft, issues);
        }
        break;
    case Field::Comment:
        if (trimmedCell(draft.comment).isEmpty())
            draft.comment.clear();
        else
            draft.comment.append("\n\n");
        draft.comment.append(mask ? unmasked(raw, draft) : raw);
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
        return customer(column, text, draft, issues);
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
        return question(column, raw, text, draft, issues);
    case Field::OptionOf:
        option(column, text, draft);
        break;
    }
    return true;
}

} // namespace hearken
