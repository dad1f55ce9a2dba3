// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/recognise.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace hearken {

namespace {

struct NamedField
{
    const char *word;
    Field field;
    QuestionKind kind = QuestionKind::Text;
};

constexpr std::array namedFields{NamedField{"id", Field::Id}, NamedField{"time", Field::Time},
    NamedField{"day", Field::Time}, NamedField{"score", Field::Question, QuestionKind::Rating},
    NamedField{"nps", Field::Question, QuestionKind::Nps}, NamedField{"csat", Field::Question, QuestionKind::Csat},
    NamedField{"ces", Field::Question, QuestionKind::Ces}, NamedField{"comment", Field::Comment},
    NamedField{"touchpoint", Field::Touchpoint}, NamedField{"channel", Field::Channel},
    NamedField{"segment", Field::Segment}, NamedField{"region", Field::Region}, NamedField{"team", Field::Team},
    NamedField{"product", Field::Product}, NamedField{"customer", Field::Customer},
    NamedField{"account", Field::Account}, NamedField{"language", Field::Language}, NamedField{"source", Field::Source},
    NamedField{"status", Field::Status}, NamedField{"name", Field::Name}, NamedField{"revenue", Field::Revenue},
    NamedField{"since", Field::Since}, NamedField{"sent", Field::Sent}, NamedField{"ignore", Field::Ignore}};

/// One column alone may have these; the one that had it before becomes an attribute.
bool isSingleField(Field field)
{
    return field != Field::Question && field != Field::Attribute && field != Field::Ignore && field != Field::Name;
}

Scale scaleOf(QuestionKind kind, const std::optional<Scale> &found)
{
    if (kind == QuestionKind::Nps)
        return {0, 10, true};
    if (found)
        return *found;
    return kind == QuestionKind::Ces ? Scale{1, 7, true} : Scale{1, 5, true};
}

qsizetype columnNamed(const Mapping &mapping, const QString &name)
{
    for (int pass = 0; pass < 2; ++pass) {
        for (qsizetype i = 0; i < mapping.columns.size(); ++i) {
            const ColumnMapping &column = mapping.columns[i];
            const Qt::CaseSensitivity sensitivity = pass ? Qt::CaseInsensitive : Qt::CaseSensitive;
            if (column.header.compare(name, sensitivity) == 0 || column.name.compare(name, sensitivity) == 0)
                return i;
        }
    }
    bool number = false;
    const int position = name.toInt(&number); // 1-based, as a person counts
    return number && position >= 1 && position <= mapping.columns.size() ? position - 1 : -1;
}

void makeQuestion(ColumnMapping &column, QuestionKind kind)
{
    column.kind = kind;
    if (column.name.isEmpty())
        column.name = column.header;
    if (column.text.isEmpty())
        column.text = column.header;
    if (kind != QuestionKind::Rating || column.scale)
        column.scale = scaleOf(kind, column.scale);
}

} // namespace

Result<Mapping> overruled(const Mapping &mapping, const QString &field, const QString &column)
{
    const qsizetype index = columnNamed(mapping, column);
    if (index < 0) {
        QStringList headers;
        for (const ColumnMapping &known : mapping.columns)
            headers += known.header;
        return Error{ErrorKind::NotFound,
            QCoreApplication::translate("hearken::intake", "The file has no column “%1”. It has: %2.")
                .arg(column, headers.mid(0, 60).join(u", "_s)),
            {}};
    }
    Mapping changed = mapping;
    ColumnMapping &target = changed.columns[index];
    const QString word = field.trimmed().toLower();
    if (word.isEmpty())
        return Error{ErrorKind::Invalid,
            QCoreApplication::translate("hearken::intake", "Say what the column “%1” is: FIELD=COLUMN.").arg(column),
            {}};
    const auto *const named = std::find_if(namedFields.begin(), namedFields.end(),
        [&word](const NamedField &known) { return word == QLatin1StringView(known.word); });
    target.field = named == namedFields.end() ? Field::Attribute : named->field;
    target.needsYou = false;
    target.reason = QCoreApplication::translate("hearken::intake", "You said so.");
    if (target.field == Field::Attribute)
        target.name = field.trimmed();
    if (target.field == Field::Question)
        makeQuestion(target, named->kind);
    if (target.field == Field::Time && target.dateForm.isEmpty())
        target.dateForm = u"iso"_s;
    for (qsizetype i = 0; i < changed.columns.size(); ++i) {
        ColumnMapping &other = changed.columns[i];
        if (i == index || other.field != target.field || !isSingleField(target.field))
            continue;
        other.field = Field::Attribute;
        other.name = other.header;
        other.reason = QCoreApplication::translate("hearken::intake", "Another column was chosen for this.");
    }
    return changed;
}

} // namespace hearken
