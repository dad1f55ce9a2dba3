// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feedback/question.h"
#include "core/feedback/whynot.h"
#include "core/intake/reader.h"

#include <QList>
#include <QString>

namespace hearken {

/// What a column becomes.
enum class Field {
    Ignore, ///< left out
    Id, ///< identity of the response in its source
    Time, ///< instant or day of the answer
    Status, ///< previews, spam, partial: rows that a format's rule skips
    Comment, ///< the text people read
    Language,
    Touchpoint,
    Channel,
    Segment,
    Region,
    Team,
    Product, ///< built-in dimensions
    Attribute, ///< a dimension of its own
    Customer,
    Account, ///< keys into the CRM data
    Name,
    Revenue,
    CustomerStatus,
    Since, ///< of a customers file
    Question, ///< an answer; see kind, scale
    OptionOf, ///< one column of a multiple choice that spans several columns: `name` is the question's code
    Source, ///< the listening post of each row
    Sent, ///< number of invitations, of an invitations file
};

/// What is done about a problem where there is a choice.
enum class Remedy {
    Usual, ///< what is done when nobody chose
    Skip, ///< leave the rows out
    Keep, ///< import the rows as if nothing were wrong
    Read, ///< take words for the numbers that they mean: "ten" as 10
    Flag, ///< keep the rows and mark them as doubtful, with an attribute
    NoCustomer, ///< keep the rows without their customer
    First, ///< of rows with one identity the first counts, not the last
};

/// A person's choice about one kind of problem, kept for next month's file.
struct ProblemRule
{
    QString kind; ///< as Issue::kind
    QString column; ///< header; empty when it is about whole rows
    QString value; ///< of kind "status": which one
    Remedy remedy = Remedy::Usual;
    bool operator==(const ProblemRule &) const = default;
};

/// One column of the file and what becomes of it.
struct ColumnMapping
{
    int column = 0; ///< 0-based in the file; -1: in no file, `option` is the value of every row
    QString header; ///< as in the file: how next month's file is matched
    Field field = Field::Ignore;
    QString name; ///< of the attribute (dimension) or the code of the question
    QString text; ///< wording of the question
    QuestionKind kind = QuestionKind::Text;
    std::optional<Scale> scale;
    QString option; ///< of OptionOf: the choice that a filled cell means
    QString separator; ///< of a multiple choice in one cell
    QList<std::pair<QString, double>> labels; ///< words that stand for a score ("Very satisfied" → 5)
    QString dateForm; ///< "iso", "dmy", "mdy", "serial", "epoch-ms", "epoch-s", or empty when not a time
    bool decimalComma = false;
    QString shape; ///< of a customer's key: how nearly all of them are written, as keyShape says
    QString reason; ///< why this was suggested, for the person
    bool needsYou = false; ///< not certain: the person should look
    bool operator==(const ColumnMapping &) const = default;
};

/// Where a code counts as no answer.
enum class CodeReach {
    Nowhere, ///< the person said that it is an answer
    Scores, ///< in scored questions only: where one chooses among words, "Don't know" is a choice
    Answers, ///< everywhere but in what people wrote
    Everywhere, ///< in open answers and comments as well: no person writes "{question_not_shown}"
};

/// A text in place of an answer: "-99", "N/A".
struct MissingCode
{
    QString text;
    std::optional<WhyNot> why = {}; ///< what it says; nothing: no more than a blank cell
    CodeReach reach = CodeReach::Answers; ///< of Scores upper and lower case are alike
    bool operator==(const MissingCode &) const = default;
};

/// How a file is read: saved, versioned, reusable.
struct Mapping
{
    QString kind = QStringLiteral("feedback"); ///< "feedback", "customers", "invitations"
    QString format; ///< "qualtrics-csv", "surveymonkey-csv", "csv" …
    ReaderOptions reader;
    QList<ColumnMapping> columns;
    QString zone; ///< IANA zone of times without one; empty: the project's
    QList<MissingCode> missing; ///< cell texts that mean no answer
    QStringList skippedStatus; ///< values of the Status column whose rows are skipped ("Survey Preview", "Spam")
    QList<ProblemRule> rules;
    bool mask = false; ///< hide e-mail addresses, telephone, card and account numbers in what people wrote

    Remedy remedy(const QString &problem, const QString &column = {}, const QString &value = {}) const;
    /// Usual forgets the rule.
    void setRemedy(const ProblemRule &rule);
    /// What a cell of this column has in place of an answer; null when it has one, or is blank.
    const MissingCode *missingCode(const ColumnMapping &column, const QString &cell) const;
    QString toJson() const;
    static Result<Mapping> fromJson(const QString &json);
    bool operator==(const Mapping &) const = default;
};

/// Whether a code of this reach is looked for in such a column.
bool reaches(CodeReach reach, const ColumnMapping &column);
/// Whether the column holds answers, or one choice of several: what may be missing in one of three ways.
bool isAsked(const ColumnMapping &column);

/// The mapping with the columns that no file has: the wave of all rows (unless empty), and the mark of doubtful ones.
Mapping completed(const Mapping &mapping, const QString &wave);
/// The wave that a completed mapping names; empty for none.
QString waveOf(const Mapping &mapping);
/// Names of these attributes.
inline constexpr const char *waveAttribute = "wave";
inline constexpr const char *doubtAttribute = "doubtful";

/// "9-9" for "71-440217", "A9" for "C1024": runs of digits and of letters, other signs as they are.
QByteArray keyShape(QByteArrayView key);

} // namespace hearken
