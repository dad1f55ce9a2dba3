// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to core/intake: what a row parser keeps from row to row.

#include "core/intake/draft.h"
#include "core/intake/values.h"
#include "core/intake/zonecache.h"

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

/// A code that counts as no answer in one column.
struct PreparedCode
{
    QByteArray text;
    std::optional<WhyNot> why;
    bool anyCase = false;
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
    bool asked = false; ///< an answer is expected: why there is none is kept
    std::vector<PreparedCode> codes; ///< that mean "no answer" here
    QByteArray option;
    QByteArray separator;
    std::vector<std::pair<QByteArray, double>> labels;
    QString header;
    QByteArray shape; ///< of a customer's key
    Remedy remedy = Remedy::Usual; ///< for the one problem that cells of its field can have
    SharedTexts texts;
};

/// The code that the text is; null for none.
const PreparedCode *codeIn(const PreparedColumn &column, QByteArrayView text);

struct RowParser::State
{
    State(const Mapping &mapping, const QTimeZone &project, const QTimeZone &file, QDate latest);

    RowOutcome parse(const RawRow &row, Draft &draft, QList<Issue> &issues);
    RowOutcome verdict(const RawRow &row, const Draft &draft, QList<Issue> &issues);
    bool cell(PreparedColumn &column, QByteArrayView raw, Draft &draft, QList<Issue> &issues);
    bool time(const PreparedColumn &column, QByteArrayView text, Draft &draft, QList<Issue> &issues);
    bool question(PreparedColumn &column, QByteArrayView raw, QByteArrayView text, Draft &draft, QList<Issue> &issues);
    bool score(const PreparedColumn &column, QByteArrayView text, Draft &draft, QList<Issue> &issues);
    void option(const PreparedColumn &column, QByteArrayView text, Draft &draft);
    bool amount(const PreparedColumn &column, QByteArrayView text, Draft &draft, QList<Issue> &issues);
    bool customer(const PreparedColumn &column, QByteArrayView text, Draft &draft, QList<Issue> &issues);
    bool checkDay(Draft &draft, QList<Issue> &issues);
    QByteArrayView unmasked(QByteArrayView raw, Draft &draft);
    /// Tells a problem after which the row may stay; false when its remedy is to leave the row out.
    bool remedied(Remedy remedy, Issue issue, Draft &draft, QList<Issue> &issues);
    void placeInZone(const WrittenTime &written, Draft &draft);
    Issue issue(const char *problemKind, const PreparedColumn *column, QByteArrayView value, const QString &problem,
        const QString &outcome) const
    {
        const QString text = QString::fromUtf8(value.first(qMin<qsizetype>(value.size(), 1000)));
        return {rowNumber, column ? column->header : QString(), text.left(200), problem, outcome,
            QString::fromLatin1(problemKind)};
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
    std::vector<std::pair<QByteArray, Remedy>> skippedStatus;
    std::vector<Draft::Text> constants; ///< attributes of every row
    int doubt = -1; ///< in Mapping::columns: the attribute of doubtful rows
    bool mask = false;
    QByteArray masked; ///< the cell at hand without secrets
    std::array<char, 10> lastDay{}; ///< ISO
    bool hasLastDay = false;
    Remedy aheadRemedy = Remedy::Usual;
    QString timeHeader;
};

bool sameIgnoringCase(QByteArrayView a, QByteArrayView b);
/// Keeps the room that it has: drafts are reused millions of times.
void assignText(QByteArray &to, QByteArrayView text);

} // namespace hearken
