// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/fields.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::intake)
};

QString fieldQuestionWord(QuestionKind kind)
{
    switch (kind) {
    case QuestionKind::Nps:
        return Tr::tr("Recommend, 0 to 10");
    case QuestionKind::Csat:
        return Tr::tr("Satisfaction");
    case QuestionKind::Ces:
        return Tr::tr("Effort");
    case QuestionKind::Rating:
        return Tr::tr("Rating");
    case QuestionKind::Number:
        return Tr::tr("Number");
    case QuestionKind::Choice:
        return Tr::tr("Choice of one");
    case QuestionKind::Multiple:
        return Tr::tr("Choice of several");
    case QuestionKind::Text:
        return Tr::tr("Open answer");
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
        return Tr::tr("Leave out");
    case Field::Id:
        return Tr::tr("Row identity");
    case Field::Time:
        return Tr::tr("Answered at");
    case Field::Status:
        return Tr::tr("Response kind");
    case Field::Comment:
        return Tr::tr("Comment");
    case Field::Language:
        return Tr::tr("Language");
    case Field::Touchpoint:
        return Tr::tr("Touchpoint");
    case Field::Channel:
        return Tr::tr("Channel");
    case Field::Segment:
        return Tr::tr("Segment");
    case Field::Region:
        return Tr::tr("Region");
    case Field::Team:
        return Tr::tr("Team");
    case Field::Product:
        return Tr::tr("Product");
    case Field::Attribute:
        return column.name.isEmpty() ? Tr::tr("Attribute") : column.name;
    case Field::Customer:
        return Tr::tr("Customer number");
    case Field::Account:
        return Tr::tr("Account number");
    case Field::Name:
        return Tr::tr("Name");
    case Field::Revenue:
        return Tr::tr("Revenue a month");
    case Field::CustomerStatus:
        return Tr::tr("Status of the customer");
    case Field::Since:
        return Tr::tr("Customer since");
    case Field::Question:
        return fieldQuestionWord(column.kind);
    case Field::OptionOf:
        return column.name.isEmpty() ? Tr::tr("Option of a choice") : Tr::tr("Option of %1").arg(column.name);
    case Field::Source:
        return Tr::tr("Source");
    case Field::Sent:
        return Tr::tr("Number sent");
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
    const QString questions = Tr::tr("Question");
    for (const QuestionKind one : {QuestionKind::Nps, QuestionKind::Csat, QuestionKind::Ces, QuestionKind::Rating,
             QuestionKind::Number, QuestionKind::Choice, QuestionKind::Multiple, QuestionKind::Text})
        choices.append({questions, fieldQuestionWord(one), Field::Question, one});
    choices += fieldPlain({Field::Touchpoint, Field::Channel, Field::Segment, Field::Region, Field::Team,
                              Field::Product, Field::Language},
        Tr::tr("What feedback is split by"));
    choices += fieldPlain({Field::Attribute}, {});
    return choices;
}

ColumnMapping chosenField(const ColumnMapping &column, const FieldChoice &choice)
{
    ColumnMapping chosen = column;
    chosen.field = choice.field;
    chosen.needsYou = false;
    chosen.reason = Tr::tr("chosen by you");
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
