// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/fields.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

QString fieldTr(const char *text)
{
    return QCoreApplication::translate("hearken::intake", text);
}

QString fieldQuestionWord(QuestionKind kind)
{
    switch (kind) {
    case QuestionKind::Nps:
        return fieldTr("Recommend, 0 to 10");
    case QuestionKind::Csat:
        return fieldTr("Satisfaction");
    case QuestionKind::Ces:
        return fieldTr("Effort");
    case QuestionKind::Rating:
        return fieldTr("Rating");
    case QuestionKind::Number:
        return fieldTr("Number");
    case QuestionKind::Choice:
        return fieldTr("Choice of one");
    case QuestionKind::Multiple:
        return fieldTr("Choice of several");
    case QuestionKind::Text:
        return fieldTr("Open answer");
    }
    return {};
}

QList<FieldChoice> fieldPlain(const QList<Field> &fields, const QString &group)
{
    QList<FieldChoice> choices;
    for (const Field field : fields) {
        ColumnMapping column;
        column.field = field;
        choices.append({group, fieldWord(column), field, QuestionKind::Text});
    }
    return choices;
}

Scale fieldScale(QuestionKind kind)
{
    switch (kind) {
    case QuestionKind::Nps:
        return {0, 10, true};
    case QuestionKind::Ces:
        return {1, 7, true};
    default:
        return {1, 5, true};
    }
}

} // namespace

QString fieldWord(const ColumnMapping &column)
{
    switch (column.field) {
    case Field::Ignore:
        return fieldTr("Leave out");
    case Field::Id:
        return fieldTr("Row identity");
    case Field::Time:
        return fieldTr("Answered at");
    case Field::Status:
        return fieldTr("Response kind");
    case Field::Comment:
        return fieldTr("Comment");
    case Field::Language:
        return fieldTr("Language");
    case Field::Touchpoint:
        return fieldTr("Touchpoint");
    case Field::Channel:
        return fieldTr("Channel");
    case Field::Segment:
        return fieldTr("Segment");
    case Field::Region:
        return fieldTr("Region");
    case Field::Team:
        return fieldTr("Team");
    case Field::Product:
        return fieldTr("Product");
    case Field::Attribute:
        return column.name.isEmpty() ? fieldTr("Attribute") : column.name;
    case Field::Customer:
        return fieldTr("Customer number");
    case Field::Account:
        return fieldTr("Account number");
    case Field::Name:
        return fieldTr("Name");
    case Field::Revenue:
        return fieldTr("Revenue a month");
    case Field::CustomerStatus:
        return fieldTr("Status of the customer");
    case Field::Since:
        return fieldTr("Customer since");
    case Field::Question:
        return fieldQuestionWord(column.kind);
    case Field::OptionOf:
        return column.name.isEmpty() ? fieldTr("Option of a choice") : fieldTr("Option of %1").arg(column.name);
    case Field::Source:
        return fieldTr("Source");
    case Field::Sent:
        return fieldTr("Number sent");
    }
    return {};
}

QList<FieldChoice> fieldChoices(const QString &kind)
{
    QList<FieldChoice> choices = fieldPlain({Field::Ignore}, {});
    if (kind == "customers"_L1)
        return choices
            + fieldPlain({Field::Customer, Field::Account, Field::Name, Field::Segment, Field::Region, Field::Product,
                             Field::Revenue, Field::CustomerStatus, Field::Since, Field::Attribute},
                {});
    if (kind == "invitations"_L1)
        return choices
            + fieldPlain({Field::Time, Field::Sent, Field::Source, Field::Touchpoint, Field::Channel, Field::Segment,
                             Field::Region},
                {});
    choices += fieldPlain(
        {Field::Id, Field::Time, Field::Status, Field::Comment, Field::Customer, Field::Account, Field::Source}, {});
    const QString questions = fieldTr("Question");
    for (const QuestionKind one : {QuestionKind::Nps, QuestionKind::Csat, QuestionKind::Ces, QuestionKind::Rating,
             QuestionKind::Number, QuestionKind::Choice, QuestionKind::Multiple, QuestionKind::Text})
        choices.append({questions, fieldQuestionWord(one), Field::Question, one});
    choices += fieldPlain({Field::Touchpoint, Field::Channel, Field::Segment, Field::Region, Field::Team,
                              Field::Product, Field::Language},
        fieldTr("What feedback is split by"));
    choices += fieldPlain({Field::Attribute}, {});
    return choices;
}

ColumnMapping chosenField(const ColumnMapping &column, const FieldChoice &choice)
{
    ColumnMapping chosen = column;
    chosen.field = choice.field;
    chosen.needsYou = false;
    chosen.reason = fieldTr("chosen by you");
    if (choice.field == Field::Attribute && chosen.name.isEmpty())
        chosen.name = column.header;
    if (choice.field != Field::Question)
        return chosen;
    const bool same = column.field == Field::Question && column.kind == choice.kind;
    chosen.kind = choice.kind;
    if (chosen.name.isEmpty())
        chosen.name = column.header;
    if (chosen.text.isEmpty())
        chosen.text = column.header;
    const bool scaled = choice.kind == QuestionKind::Nps || choice.kind == QuestionKind::Csat
        || choice.kind == QuestionKind::Ces || choice.kind == QuestionKind::Rating;
    if (!scaled)
        chosen.scale.reset();
    else if (!same || !chosen.scale)
        chosen.scale = fieldScale(choice.kind);
    return chosen;
}

} // namespace hearken
