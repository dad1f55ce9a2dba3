// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/mapping.h"

#include "core/intake/recognise.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hearken {

namespace {

constexpr int mappingVersion = 1;

/// As written in saved mappings, in the order of Field.
constexpr std::array fieldWords{"ignore", "id", "time", "status", "comment", "language", "touchpoint", "channel",
    "segment", "region", "team", "product", "attribute", "customer", "account", "name", "revenue", "customer-status",
    "since", "question", "option-of", "source", "sent"};

/// In the order of Remedy.
constexpr std::array remedyWords{"usual", "skip", "keep", "read", "flag", "no-customer", "first"};

/// In the order of CodeReach.
constexpr std::array reachWords{"nowhere", "scores", "answers", "everywhere"};

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::intake)
};

QJsonObject columnToJson(const ColumnMapping &column)
{
    QJsonObject object{{u"column"_s, column.column}, {u"header"_s, column.header},
        {u"field"_s, QLatin1StringView(fieldWords[size_t(column.field)])}};
    const auto put = [&object](const QString &key, const QString &value) {
        if (!value.isEmpty())
            object[key] = value;
    };
    put(u"name"_s, column.name);
    put(u"text"_s, column.text);
    if (column.field == Field::Question || column.field == Field::OptionOf)
        put(u"kind"_s, questionKindWord(column.kind));
    if (column.scale)
        object[u"scale"_s] = QJsonObject{{u"low"_s, column.scale->low}, {u"high"_s, column.scale->high},
            {u"highIsGood"_s, column.scale->highIsGood}};
    put(u"option"_s, column.option);
    put(u"separator"_s, column.separator);
    if (!column.labels.isEmpty()) {
        QJsonArray labels;
        for (const auto &[word, value] : column.labels)
            labels += QJsonArray{word, value};
        object[u"labels"_s] = labels;
    }
    put(u"dateForm"_s, column.dateForm);
    if (column.decimalComma)
        object[u"decimalComma"_s] = true;
    put(u"shape"_s, column.shape);
    put(u"reason"_s, column.reason);
    if (column.needsYou)
        object[u"needsYou"_s] = true;
    return object;
}

std::optional<ColumnMapping> columnFromJson(const QJsonObject &object)
{
    ColumnMapping column;
    column.column = object[u"column"_s].toInt(-1);
    column.header = object[u"header"_s].toString();
    const QString field = object[u"field"_s].toString();
    size_t index = 0;
    while (index < fieldWords.size() && field != QLatin1StringView(fieldWords[index]))
        ++index;
    if (index == fieldWords.size() || column.column < -1 || column.column > 1'000'000)
        return {};
    column.field = Field(index);
    column.name = object[u"name"_s].toString();
    column.text = object[u"text"_s].toString();
    if (object.contains(u"kind"_s)) {
        const std::optional<QuestionKind> kind = questionKindFromWord(object[u"kind"_s].toString());
        if (!kind)
            return {};
        column.kind = *kind;
    }
    if (const QJsonObject scale = object[u"scale"_s].toObject(); !scale.isEmpty())
        column.scale = Scale{scale[u"low"_s].toInt(), scale[u"high"_s].toInt(10), scale[u"highIsGood"_s].toBool(true)};
    column.option = object[u"option"_s].toString();
    column.separator = object[u"separator"_s].toString();
    for (const QJsonValue &label : object[u"labels"_s].toArray())
        column.labels.emplaceBack(label.toArray().at(0).toString(), label.toArray().at(1).toDouble());
    column.dateForm = object[u"dateForm"_s].toString();
    column.decimalComma = object[u"decimalComma"_s].toBool();
    column.shape = object[u"shape"_s].toString();
    column.reason = object[u"reason"_s].toString();
    column.needsYou = object[u"needsYou"_s].toBool();
    return column;
}

QJsonArray codesToJson(const QList<MissingCode> &codes)
{
    QJsonArray list;
    for (const MissingCode &code : codes) {
        QJsonObject object{{u"code"_s, code.text}, {u"in"_s, QLatin1StringView(reachWords[size_t(code.reach)])}};
        if (code.why)
            object[u"means"_s] = whyNotWord(*code.why);
        list += object;
    }
    return list;
}

// A code alone says no more than a blank cell.
QList<MissingCode> codesFromJson(const QJsonValue &value)
{
    QList<MissingCode> codes;
    for (const QJsonValue &item : value.toArray()) {
        const QJsonObject object = item.toObject();
        const QString reach = object[u"in"_s].toString();
        const auto *const known = std::find_if(reachWords.begin(), reachWords.end(),
            [&reach](const char *word) { return reach == QLatin1StringView(word); });
        MissingCode code{item.isString() ? item.toString() : object[u"code"_s].toString()};
        code.why = whyNotFromWord(object[u"means"_s].toString());
        if (known != reachWords.end())
            code.reach = CodeReach(known - reachWords.begin());
        codes += code;
    }
    return codes;
}

QStringList stringsFromJson(const QJsonValue &value)
{
    QStringList strings;
    for (const QJsonValue &item : value.toArray())
        strings += item.toString();
    return strings;
}

char charFromJson(const QJsonValue &value, char otherwise)
{
    const QString text = value.toString();
    return text.size() == 1 && text[0].unicode() < 0x80 ? text[0].toLatin1() : otherwise;
}

QJsonObject readerToJson(const ReaderOptions &reader)
{
    return {{u"container"_s, reader.container}, {u"encoding"_s, reader.encoding},
        {u"delimiter"_s, QString(QLatin1Char(reader.delimiter))},
        {u"quote"_s, reader.quote ? QString(QLatin1Char(reader.quote)) : QString()}, {u"sheet"_s, reader.sheet},
        {u"skippedRows"_s, reader.skippedRows}, {u"headerRows"_s, reader.headerRows}};
}

ReaderOptions readerFromJson(const QJsonObject &object)
{
    ReaderOptions reader;
    reader.container = object[u"container"_s].toString(u"csv"_s);
    reader.encoding = object[u"encoding"_s].toString();
    reader.delimiter = charFromJson(object[u"delimiter"_s], ',');
    reader.quote = charFromJson(object[u"quote"_s], object.contains(u"quote"_s) ? '\0' : '"');
    reader.sheet = object[u"sheet"_s].toString();
    reader.skippedRows = qMax(0, object[u"skippedRows"_s].toInt());
    reader.headerRows = qBound(0, object[u"headerRows"_s].toInt(1), 3);
    return reader;
}

QJsonArray rulesToJson(const QList<ProblemRule> &rules)
{
    QJsonArray list;
    for (const ProblemRule &rule : rules) {
        QJsonObject object{{u"problem"_s, rule.kind}, {u"do"_s, QLatin1StringView(remedyWords[size_t(rule.remedy)])}};
        if (!rule.column.isEmpty())
            object[u"column"_s] = rule.column;
        if (!rule.value.isEmpty())
            object[u"value"_s] = rule.value;
        list += object;
    }
    return list;
}

// A remedy of a later version is left out: the usual is done then, and shown.
QList<ProblemRule> rulesFromJson(const QJsonValue &value)
{
    QList<ProblemRule> rules;
    for (const QJsonValue &item : value.toArray()) {
        const QJsonObject object = item.toObject();
        const QString word = object[u"do"_s].toString();
        const auto *const known = std::find_if(remedyWords.begin(), remedyWords.end(),
            [&word](const char *remedy) { return word == QLatin1StringView(remedy); });
        if (known != remedyWords.end())
            rules.append({object[u"problem"_s].toString(), object[u"column"_s].toString(),
                object[u"value"_s].toString(), Remedy(known - remedyWords.begin())});
    }
    return rules;
}

Error mappingError(const char *text)
{
    return {ErrorKind::Invalid, Tr::tr(text), {}};
}

} // namespace

Remedy Mapping::remedy(const QString &problem, const QString &column, const QString &value) const
{
    for (const ProblemRule &rule : rules) {
        if (rule.kind == problem && rule.column == column && rule.value.compare(value, Qt::CaseInsensitive) == 0)
            return rule.remedy;
    }
    return Remedy::Usual;
}

void Mapping::setRemedy(const ProblemRule &rule)
{
    rules.removeIf([&rule](const ProblemRule &known) {
        return known.kind == rule.kind && known.column == rule.column
            && known.value.compare(rule.value, Qt::CaseInsensitive) == 0;
    });
    if (rule.remedy != Remedy::Usual)
        rules.append(rule);
}

bool isAsked(const ColumnMapping &column)
{
    return column.field == Field::Question || column.field == Field::OptionOf;
}

bool reaches(CodeReach reach, const ColumnMapping &column)
{
    const bool asked = column.field == Field::Question;
    const bool written = column.field == Field::Comment || (asked && column.kind == QuestionKind::Text);
    switch (reach) {
    case CodeReach::Nowhere:
        return false;
    case CodeReach::Scores:
        return asked && (column.scale || column.kind == QuestionKind::Rating || column.kind == QuestionKind::Number);
    case CodeReach::Answers:
        return !written && column.field != Field::Id;
    case CodeReach::Everywhere:
        break;
    }
    return column.field != Field::Id;
}

const MissingCode *Mapping::missingCode(const ColumnMapping &column, const QString &cell) const
{
    const QString text = cell.trimmed();
    for (const MissingCode &code : missing) {
        const auto sensitivity = code.reach == CodeReach::Scores ? Qt::CaseInsensitive : Qt::CaseSensitive;
        if (reaches(code.reach, column) && text.compare(code.text, sensitivity) == 0)
            return &code;
    }
    return nullptr;
}

Mapping completed(const Mapping &mapping, const QString &wave)
{
    Mapping whole = mapping;
    const auto add = [&whole](const char *name, const QString &value) {
        ColumnMapping column;
        column.column = -1;
        column.header = column.name = QString::fromLatin1(name);
        column.field = Field::Attribute;
        column.option = value;
        const bool known = std::any_of(whole.columns.cbegin(), whole.columns.cend(),
            [&](const ColumnMapping &other) { return other.column < 0 && other.name == column.name; });
        if (!known)
            whole.columns.append(column);
    };
    if (!wave.isEmpty())
        add(waveAttribute, wave);
    if (std::any_of(mapping.rules.cbegin(), mapping.rules.cend(),
            [](const ProblemRule &rule) { return rule.remedy == Remedy::Flag; }))
        add(doubtAttribute, {});
    return whole;
}

QString waveOf(const Mapping &mapping)
{
    for (const ColumnMapping &column : mapping.columns) {
        if (column.column < 0 && column.name == QLatin1StringView(waveAttribute))
            return column.option;
    }
    return {};
}

QByteArray keyShape(QByteArrayView key)
{
    QByteArray shape;
    for (const char c : key) {
        const bool digit = c >= '0' && c <= '9';
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || uchar(c) >= 0x80;
        const char sign = digit ? '9' : letter ? 'A' : c;
        if (!shape.endsWith(sign) || (!digit && !letter))
            shape.append(sign);
    }
    return shape;
}

QString Mapping::toJson() const
{
    QJsonArray list;
    for (const ColumnMapping &column : columns)
        list += columnToJson(column);
    QJsonObject object{{u"hearken"_s, u"mapping"_s}, {u"version"_s, mappingVersion}, {u"kind"_s, kind},
        {u"format"_s, format}, {u"reader"_s, readerToJson(reader)}, {u"zone"_s, zone},
        {u"missing"_s, codesToJson(missing)}, {u"skippedStatus"_s, QJsonArray::fromStringList(skippedStatus)},
        {u"columns"_s, list}};
    if (!rules.isEmpty())
        object[u"rules"_s] = rulesToJson(rules);
    if (mask)
        object[u"mask"_s] = true;
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

Result<Mapping> Mapping::fromJson(const QString &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    const QJsonObject object = document.object();
    if (object[u"hearken"_s].toString() != "mapping"_L1)
        return mappingError(QT_TRANSLATE_NOOP(
            "hearken::intake", "This is no saved mapping. Choose a file that was written with --save-mapping."));
    if (object[u"version"_s].toInt() > mappingVersion)
        return mappingError(QT_TRANSLATE_NOOP(
            "hearken::intake", "The mapping was saved by a newer Hearken. Update Hearken, or map the file again."));
    Mapping mapping;
    mapping.kind = object[u"kind"_s].toString(u"feedback"_s);
    mapping.format = object[u"format"_s].toString();
    mapping.reader = readerFromJson(object[u"reader"_s].toObject());
    mapping.zone = object[u"zone"_s].toString();
    mapping.missing = codesFromJson(object[u"missing"_s]);
    mapping.skippedStatus = stringsFromJson(object[u"skippedStatus"_s]);
    mapping.rules = rulesFromJson(object[u"rules"_s]);
    mapping.mask = object[u"mask"_s].toBool();
    for (const QJsonValue &value : object[u"columns"_s].toArray()) {
        const std::optional<ColumnMapping> column = columnFromJson(value.toObject());
        if (!column)
            return mappingError(QT_TRANSLATE_NOOP(
                "hearken::intake", "The saved mapping holds a column that is not understood. Map the file again."));
        mapping.columns += *column;
    }
    return mapping;
}

} // namespace hearken
