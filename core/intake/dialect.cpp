// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/dialect.h"

#include "core/intake/headerwords.h"
#include "core/intake/values.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace hearken {

namespace {

/// Something that a header never is: a number or a date.
bool isPlainValue(const QString &cell)
{
    const QByteArray text = cell.toUtf8();
    WrittenTime time;
    return readNumber(text).has_value() || readNumber(text, true).has_value() || readTime(text, DateForm::Iso, time)
        || readTime(text, DateForm::Dmy, time) || readTime(text, DateForm::Mdy, time);
}

/// A table without header starts with a row that is like those below it.
bool startsWithData(const FileHead &head)
{
    const QStringList &first = head.rows.front();
    int values = 0;
    int filled = 0;
    QSet<QString> different;
    for (const QString &cell : first) {
        filled += !cell.trimmed().isEmpty();
        values += !cell.trimmed().isEmpty() && isPlainValue(cell);
        different += cell.trimmed();
    }
    if (filled == 0 || values == 0)
        return false;
    if (values == filled)
        return true;
    // Words beside numbers: a header has no numbers above columns of numbers.
    int alike = 0;
    for (qsizetype i = 0; i < first.size(); ++i)
        alike += isPlainValue(first[i]) && isPlainValue(head.rows.value(1).value(i));
    return alike * 2 >= filled;
}

} // namespace

HeaderIndex::HeaderIndex(const QStringList &row)
{
    for (qsizetype i = 0; i < row.size(); ++i) {
        const QString key = headerKey(row[i]).trimmed();
        if (!key.isEmpty() && !m_columns.contains(key))
            m_columns.insert(key, int(i));
    }
}

int HeaderIndex::at(const char *phrases) const
{
    for (const QString &phrase : QString::fromUtf8(phrases).split(u'|')) {
        if (const auto found = m_columns.find(phrase); found != m_columns.end())
            return *found;
    }
    return -1;
}

int HeaderIndex::count(const char *phrases) const
{
    int count = 0;
    for (const QString &phrase : QString::fromUtf8(phrases).split(u'|'))
        count += m_columns.contains(phrase);
    return count;
}

Dialect dialectOf(const FileHead &head)
{
    using Recogniser = std::optional<Dialect> (*)(const FileHead &);
    static constexpr std::array<Recogniser, 14> recognisers{qualtricsDialect, qualtricsLegacyDialect,
        limeSurveyVvDialect, typeformDialect, formbricksDialect, surveyGizmoDialect, googlePlayDialect, zendeskDialect,
        chatwootDialect, surveyMonkeyDialect, limeSurveyDialect, hubSpotDialect, salesforceDialect, googleFormsDialect};
    for (const Recogniser recogniser : recognisers) {
        if (auto dialect = recogniser(head))
            return *dialect;
    }
    Dialect plain;
    plain.headerRows = head.reader.container != "jsonl"_L1 && startsWithData(head) ? 0 : 1;
    if (plain.headerRows == 0)
        plain.reasons += QCoreApplication::translate(
            "hearken::intake", "The first row holds values like the rows below it, so there is no header.");
    return plain;
}

} // namespace hearken
