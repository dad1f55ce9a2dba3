// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/valueorder.h"

#include "core/store/projectsettings.h"

#include <QCollator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

/// Days of the unit that stands behind a number; 1 for whatever is no length of time.
double unitDays(const QString &word)
{
    static const QHash<QString, double> days{{u"w"_s, 7}, {u"wk"_s, 7}, {u"week"_s, 7}, {u"weeks"_s, 7},
        {u"woche"_s, 7}, {u"wochen"_s, 7}, {u"mo"_s, 30}, {u"mth"_s, 30}, {u"mths"_s, 30}, {u"month"_s, 30},
        {u"months"_s, 30}, {u"monat"_s, 30}, {u"monate"_s, 30}, {u"monaten"_s, 30}, {u"y"_s, 365}, {u"yr"_s, 365},
        {u"yrs"_s, 365}, {u"year"_s, 365}, {u"years"_s, 365}, {u"jahr"_s, 365}, {u"jahre"_s, 365}, {u"jahren"_s, 365}};
    return days.value(word.toLower(), 1);
}

/// What a value begins with; made once, as every value of every table is looked at.
QRegularExpression atStart(const QString &pattern)
{
    return QRegularExpression(u"^\\s*(?:%1)"_s.arg(pattern), QRegularExpression::CaseInsensitiveOption);
}

} // namespace

std::optional<double> lowerEnd(const QString &value)
{
    static const QRegularExpression fresh = atStart(u"(?:new|neu|neue|neuer|neukunden)\\b"_s);
    if (fresh.match(value).hasMatch())
        return 0;
    // "1,000–4,999 €", "3–24 mo", "24 mo +": a number, perhaps up to another one, and its unit.
    static const QRegularExpression size(
        u"(\\d{1,3}(?:[.,]\\d{3})+|\\d+(?:[.,]\\d+)?)(?:\\s*(?:-|–|to|bis)\\s*\\d[\\d.,]*)?\\s*\\+?\\s*(\\p{L}*)"_s);
    const QRegularExpressionMatch match = size.match(value);
    if (!match.hasMatch())
        return std::nullopt;
    QString number = match.captured(1);
    static const QRegularExpression grouped(u"^\\d{1,3}(?:[.,]\\d{3})+$"_s);
    if (grouped.match(number).hasMatch())
        number.remove(u',').remove(u'.');
    const double end = number.replace(u',', u'.').toDouble() * unitDays(match.captured(2));
    // What ends at a number comes before what begins there, and what is beyond it after.
    constexpr double step = 1e-6;
    static const QRegularExpression upTo = atStart(
        u"<|under\\b|less\\b|below\\b|up to\\b|unter\\b|weniger\\b|bis\\b"_s);
    if (upTo.match(value).hasMatch())
        return end - step;
    static const QRegularExpression beyond = atStart(u">|over\\b|more\\b|above\\b|über\\b|mehr\\b"_s);
    if (beyond.match(value).hasMatch())
        return end + step;
    return end;
}

ValueOrder::ValueOrder(const QStringList &values, const QStringList &own)
{
    const auto sizes = std::count_if(values.begin(), values.end(), [](const QString &value) {
        return std::any_of(value.begin(), value.end(), [](QChar c) { return c.isDigit(); });
    });
    if (sizes > 1) {
        for (const QString &value : values) {
            if (const std::optional<double> end = lowerEnd(value))
                m_places.insert(value, {1, *end});
        }
    }
    for (qsizetype i = 0; i < own.size(); ++i)
        m_places.insert(own.at(i), {0, double(i)});
}

ValueOrder::Place ValueOrder::placeOf(const QString &value) const
{
    return m_places.value(value);
}

bool ValueOrder::before(const QString &one, const QString &other) const
{
    return placeOf(one) < placeOf(other);
}

QStringList inValueOrder(QStringList values, const QStringList &own)
{
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(values.begin(), values.end(), collator);
    const ValueOrder order(values, own);
    std::stable_sort(values.begin(), values.end(),
        [&order](const QString &one, const QString &other) { return order.before(one, other); });
    return values;
}

Result<ValueOrders> valueOrders(Session &session)
{
    const Result<QString> text = ProjectSettings::value(session, u"value_order"_s);
    return text ? Result<ValueOrders>(valueOrdersFrom(*text)) : Result<ValueOrders>(text.error());
}

QString valueOrdersText(const ValueOrders &orders)
{
    QJsonObject object;
    for (auto it = orders.cbegin(); it != orders.cend(); ++it) {
        if (!it->isEmpty())
            object.insert(it.key(), QJsonArray::fromStringList(*it));
    }
    return object.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ValueOrders valueOrdersFrom(const QString &text)
{
    ValueOrders orders;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        for (const QJsonValue &value : it.value().toArray())
            orders[it.key()].append(value.toString());
    }
    return orders;
}

} // namespace hearken
