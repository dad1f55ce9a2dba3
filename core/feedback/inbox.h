// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feedback/columns.h"
#include "core/feedback/marks.h"
#include "core/feedback/search.h"
#include "core/feedback/standing.h"

#include <array>

namespace hearken {

/// A question whose answer stands for the whole response in a list.
struct InboxScore
{
    Id<Question> question;
    QuestionKind kind = QuestionKind::Rating;
    Scale scale;
};

/// What the list knows about sources before it looks at responses.
struct InboxFrame
{
    QHash<QString, QList<InboxScore>> scores; ///< by the source's name, in the order of the questions
    QHash<QString, QString> kinds; ///< Source::kind by the source's name
    QStringList dimensions; ///< names of all, built-in and attributes

    /// Reviews and complaints: what people say of their own accord.
    bool isUnasked(const QString &source) const;

    static Result<InboxFrame> load(Session &session);
    /// What columns the list of this slice needs.
    Columns::Needs needs(const Slice &slice) const;
};

/// The scores of a snapshot, looked up by row.
class InboxScores
{
public:
    struct Score
    {
        double value = 0;
        const InboxScore *question = nullptr; ///< null: no score
        ScoreStanding standing = ScoreStanding::None;
    };

    InboxScores() = default;
    /// Holds on to the snapshot and the frame.
    InboxScores(const Columns &columns, const InboxFrame &frame);
    Score of(qsizetype row) const;

private:
    struct Part
    {
        const ScoreColumn *column;
        const InboxScore *question;
    };
    Columns m_columns;
    std::shared_ptr<const InboxFrame> m_frame;
    const CodeColumn *m_source = nullptr; ///< of m_columns
    std::vector<std::vector<Part>> m_bySource; ///< by code of the source
};

/// Which rows of a snapshot have a comment, one bit a row. Read once for each revision of the feedback.
struct CommentedRows
{
    qint64 revision = -1;
    std::vector<quint64> bits;

    bool has(quint32 row) const { return (bits[row / 64] >> (row % 64)) & 1; }
    static Result<CommentedRows> load(Session &session, const Columns &columns);
};

enum class InboxView { All, Unread, Flagged, Commented, LowCommented, NoTag, Unasked, NoScore };
inline constexpr std::array inboxViews{InboxView::All, InboxView::Unread, InboxView::Flagged, InboxView::Commented,
    InboxView::LowCommented, InboxView::NoTag, InboxView::Unasked, InboxView::NoScore};
enum class InboxOrder { NewestFirst, OldestFirst, LowestFirst, BestMatch }; ///< BestMatch without words: newest first
enum class InboxGrouping { None, Day, Touchpoint, Source, Region };

/// Names in Slice::where that are no dimensions: tags by their names ("" is "no tag"), and customers by the CRM's key.
inline constexpr QLatin1StringView tagFilter{"#tag"};
inline constexpr QLatin1StringView customerFilter{"#customer"};

/// What is listed, and how. The words of the slice are read by SearchQuery.
struct InboxQuery
{
    Slice slice;
    InboxView view = InboxView::All;
    std::optional<ScoreStanding> standing;
    InboxOrder order = InboxOrder::NewestFirst;
    InboxGrouping grouping = InboxGrouping::None;
    bool operator==(const InboxQuery &) const = default;

    /// The map of the slice, and beside it "view", "standing", "order", "group" where they are not the plain ones.
    QVariantMap toMap() const;
    static InboxQuery fromMap(const QVariantMap &map);
};

/// Rows of the list that belong together.
struct InboxGroup
{
    QString name; ///< a value of the dimension ("" is "not known"), or the ISO day
    int first = 0; ///< position in the list
    int count = 0;
    bool operator==(const InboxGroup &) const = default;
};

/// How many of the slice stand where: what each choice of the left column would show.
struct InboxCounts
{
    std::array<qint64, inboxViews.size()> views{};
    std::array<qint64, standings.size()> standing{}; ///< of the view
    QList<std::pair<QString, qint64>> touchpoints; ///< of the view, most first; "" is "not known"
    QList<std::pair<QString, qint64>> sources; ///< of the view, most first
    QList<std::pair<QString, qint64>> tags; ///< of the view, most first; people's own that the result has
};

/// The list as row numbers of a snapshot; a million are four megabytes.
struct InboxList
{
    Columns columns;
    InboxScores scores;
    InboxQuery query;
    std::vector<quint32> rows;
    std::vector<InboxGroup> groups; ///< in the order of the list; empty when it is not grouped
    std::shared_ptr<const Marks> marks; ///< may be null
    bool complete = true; ///< false: the first rows, the rest follows; no counts yet
    InboxCounts counts;
    QList<SearchCount> parts; ///< when nothing was found: what each part of the search finds in all feedback
};

/// The whole list with its counts. A broken search is an Invalid error.
Result<InboxList> inboxList(Session &session, const Columns &columns, const InboxFrame &frame, const InboxQuery &query,
    const CommentedRows &commented, const std::shared_ptr<const Marks> &marks = {}, const Progress &progress = {});

/// The first rows at once, more than a window shows, when the words are so frequent that finding them all takes longer;
/// nothing otherwise.
Result<std::optional<InboxList>> inboxBeginning(Session &session, const Columns &columns, const InboxFrame &frame,
    const InboxQuery &query, const CommentedRows &commented, const std::shared_ptr<const Marks> &marks = {},
    qsizetype count = 25);

} // namespace hearken
