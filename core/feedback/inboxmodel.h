// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feedback/inbox.h"
#include "core/feedback/inboxtexts.h"
#include "core/job/jobs.h"
#include "core/store/project.h"

#include <QAbstractListModel>
#include <QCache>

namespace hearken {

/// The list of responses, as long as it may be: what is code comes from the snapshot at once, texts follow in pages,
/// read by a job when a view asks for one. Nothing here ever waits.
class InboxModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< qint64
        LoadedRole, ///< whether the text is here
        CommentRole, ///< empty when nothing was written
        MarksRole, ///< QList<Span> of the comment
        ScoreRole, ///< double, invalid without a score
        ScaleRole, ///< Scale
        KindRole, ///< QuestionKind
        StandingRole, ///< ScoreStanding
        SourceRole,
        SourceKindRole,
        TouchpointRole,
        ChannelRole,
        SegmentRole,
        RegionRole,
        DayRole, ///< QDate
        LatestDayRole, ///< QDate, of all feedback: what counts as this year
        TagsRole, ///< QStringList, people's own
        ReadRole, ///< bool
        FlaggedRole, ///< bool
        CustomerRole, ///< id, 0 when none
        KeyRole
    };

    InboxModel(Project &project, Jobs &jobs, QObject *parent = nullptr);

    /// Shows another list. When it only goes on where the shown one ends, rows are added, and when it has the same rows,
    /// what is known of them is painted anew: nothing jumps and selections stay.
    void setList(InboxList list, const InboxFrame &frame);
    const InboxList &list() const { return m_list; }
    /// Position of a response in the list, or -1.
    int rowOf(qint64 id) const;
    qint64 idAt(int row) const;
    /// Whether the texts of these positions are here; asks for them when not.
    bool isLoaded(int first, int last) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    static constexpr int pageSize = 64;

Q_SIGNALS:
    /// Texts that were asked for are here.
    void textsArrived();
    void failed(const hearken::Error &error);

private:
    struct Line
    {
        InboxText text;
        QList<Span> marks;
    };
    using Page = std::vector<Line>;

    const Line *line(int row) const;
    void want(int page) const;
    void fetch();
    void arrived(QHash<int, Page> pages);
    QString code(const char16_t *dimension, int row) const;
    QVariant fact(int row, int role) const;
    QString sentence(int row) const;
    bool marked(Id<Tag> tag, int row) const;

    Project &m_project;
    Jobs &m_jobs;
    InboxList m_list;
    InboxFrame m_frame;
    SearchQuery m_words;
    mutable QCache<int, Page> m_pages;
    mutable QList<int> m_wanted; ///< pages, the last asked for at the end
    mutable bool m_scheduled = false;
    JobSlot m_fetch;
};

/// "1 of 5", "9" for NPS; "no score".
QString scoreText(QuestionKind kind, const Scale &scale, double value);
/// “The slot was …” (CSAT 1 of 5 · Technician visit · Lakes · 7 May 2026 · Visit survey): a comment as one line that says
/// where it comes from.
QString inboxQuoted(const Columns &columns, const InboxScores &scores, quint32 row, const QString &comment);
/// "NPS", "CSAT", "Rating": what a score is called beside its number.
QString questionKindName(QuestionKind kind);

} // namespace hearken

Q_DECLARE_METATYPE(hearken::Scale)
Q_DECLARE_METATYPE(hearken::QuestionKind)
Q_DECLARE_METATYPE(hearken::ScoreStanding)
