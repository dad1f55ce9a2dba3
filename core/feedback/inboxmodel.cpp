// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/inboxmodel.h"

#include "core/base/daytext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr int inboxPagesKept = 64;
constexpr qsizetype inboxPagesAtOnce = 4;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::feedback)
};

} // namespace

QString scoreText(QuestionKind kind, const Scale &scale, double value)
{
    const QLocale locale;
    const QString number = value == std::floor(value) ? locale.toString(qint64(value)) : locale.toString(value, 'f', 1);
    Q_UNUSED(kind);
    return Tr::tr("%1 of %2").arg(number, locale.toString(scale.high));
}

QString questionKindName(QuestionKind kind)
{
    switch (kind) {
    case QuestionKind::Nps:
        return Tr::tr("NPS");
    case QuestionKind::Csat:
        return Tr::tr("CSAT");
    case QuestionKind::Ces:
        return Tr::tr("CES");
    case QuestionKind::Rating:
        return Tr::tr("Rating");
    case QuestionKind::Number:
        return Tr::tr("Number");
    case QuestionKind::Choice:
    case QuestionKind::Multiple:
        return Tr::tr("Choice");
    case QuestionKind::Text:
        return Tr::tr("Text");
    }
    return {};
}

QString inboxQuoted(const Columns &columns, const InboxScores &scores, quint32 row, const QString &comment)
{
    QStringList origin;
    const InboxScores::Score score = scores.of(row);
    if (score.question) {
        origin.append(questionKindName(score.question->kind) % u' '
            % scoreText(score.question->kind, score.question->scale, score.value));
    }
    for (const QString &dimension : {u"touchpoint"_s, u"region"_s, u"segment"_s, u"source"_s}) {
        const CodeColumn *const column = columns.dimension(dimension);
        if (const QString text = column ? column->values.value(column->code(row)) : QString(); !text.isEmpty())
            origin.append(text);
    }
    const QLocale locale;
    origin.append(dayText(columns.day(row), u"d MMM yyyy"_s));
    const QString words = comment.trimmed().isEmpty() ? Tr::tr("no comment") : locale.quoteString(comment.simplified());
    return words % u" ("_s % origin.join(u" · "_s) % u')';
}

InboxModel::InboxModel(Project &project, Jobs &jobs, QObject *parent)
    : QAbstractListModel(parent)
    , m_project(project)
    , m_jobs(jobs)
    , m_pages(inboxPagesKept)
{
}

void InboxModel::setList(InboxList list, const InboxFrame &frame)
{
    const auto &was = m_list.rows;
    const bool sameTexts = list.query.slice.words == m_list.query.slice.words
        && list.columns.revision() == m_list.columns.revision();
    if (sameTexts && !was.empty() && list.rows == was) {
        m_list = std::move(list);
        m_frame = frame;
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    const bool goesOn = !was.empty() && list.rows.size() > was.size() && list.query == m_list.query
        && list.columns.revision() == m_list.columns.revision()
        && std::equal(was.begin(), was.end(), list.rows.begin());
    if (goesOn) {
        // The last page may have been short: its texts are read again.
        const int last = int(was.size() - 1) / pageSize;
        beginInsertRows({}, int(was.size()), int(list.rows.size()) - 1);
        m_pages.remove(last);
        m_list = std::move(list);
        endInsertRows();
        return;
    }
    beginResetModel();
    m_fetch.cancel();
    m_wanted.clear();
    m_pages.clear();
    m_list = std::move(list);
    m_frame = frame;
    m_words = SearchQuery(m_list.query.slice.words);
    endResetModel();
}

int InboxModel::rowOf(qint64 id) const
{
    const qsizetype wanted = m_list.rows.empty() ? -1 : m_list.columns.row(id);
    if (wanted < 0)
        return -1;
    const auto found = std::find(m_list.rows.begin(), m_list.rows.end(), quint32(wanted));
    return found == m_list.rows.end() ? -1 : int(found - m_list.rows.begin());
}

qint64 InboxModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_list.columns.id(m_list.rows[size_t(row)]) : 0;
}

bool InboxModel::isLoaded(int first, int last) const
{
    bool loaded = true;
    const int end = std::min(last, rowCount() - 1);
    for (int row = std::max(first, 0); row <= end; ++row)
        loaded = line(row) && loaded;
    return loaded;
}

int InboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_list.rows.size());
}

const InboxModel::Line *InboxModel::line(int row) const
{
    const Page *page = m_pages.object(row / pageSize);
    if (page && size_t(row % pageSize) < page->size())
        return &(*page)[size_t(row % pageSize)];
    want(row / pageSize);
    return nullptr;
}

void InboxModel::want(int page) const
{
    if (m_wanted.contains(page))
        return;
    m_wanted.append(page);
    // Who drags the scroll bar passes many pages; only where the hand rests is worth reading.
    while (m_wanted.size() > inboxPagesAtOnce)
        m_wanted.removeFirst();
    if (m_scheduled)
        return;
    m_scheduled = true;
    // One job for all that one paint asks for. The view asks while it is const, reading is not.
    auto *self = const_cast<InboxModel *>(this);
    QMetaObject::invokeMethod(
        self, [self] { self->fetch(); }, Qt::QueuedConnection);
}

void InboxModel::fetch()
{
    m_scheduled = false;
    if (m_wanted.isEmpty())
        return;
    QHash<int, std::vector<qint64>> wanted;
    for (const int page : std::as_const(m_wanted)) {
        const int end = std::min((page + 1) * pageSize, rowCount());
        for (int row = page * pageSize; row < end; ++row)
            wanted[page].push_back(idAt(row));
    }
    const auto work = [project = &m_project, wanted, words = m_words](const Progress &) -> Result<QHash<int, Page>> {
        auto session = project->reader();
        if (!session)
            return session.error();
        QHash<int, Page> pages;
        for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
            const auto texts = inboxTexts(*session, *it);
            if (!texts)
                return texts.error();
            Page page;
            for (const qint64 id : *it) {
                const InboxText text = texts->value(id);
                page.push_back({text, words.marks(text.comment)});
            }
            pages.insert(it.key(), std::move(page));
        }
        return pages;
    };
    m_jobs.start(m_fetch, this, work, [this](Result<QHash<int, Page>> pages) {
        if (pages)
            arrived(std::move(*pages));
        else if (pages.error().kind != ErrorKind::Cancelled)
            Q_EMIT failed(pages.error());
    });
}

void InboxModel::arrived(QHash<int, Page> pages)
{
    for (auto it = pages.begin(); it != pages.end(); ++it) {
        m_wanted.removeAll(it.key());
        const int first = it.key() * pageSize;
        const int last = first + int(it->size()) - 1;
        m_pages.insert(it.key(), new Page(std::move(*it)));
        if (last >= first && last < rowCount())
            Q_EMIT dataChanged(index(first), index(last));
    }
    Q_EMIT textsArrived();
}

QString InboxModel::code(const char16_t *dimension, int row) const
{
    const CodeColumn *column = m_list.columns.dimension(QString::fromUtf16(dimension));
    return column ? column->values.value(column->code(qsizetype(m_list.rows[size_t(row)]))) : QString();
}

QVariant InboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::AccessibleTextRole:
        return sentence(row);
    case Qt::DisplayRole:
    case CommentRole:
    case MarksRole:
    case CustomerRole:
    case KeyRole:
    case LoadedRole: {
        const Line *known = line(row);
        if (role == LoadedRole)
            return known != nullptr;
        if (!known)
            return {};
        return role == MarksRole   ? QVariant::fromValue(known->marks)
            : role == CustomerRole ? QVariant(known->text.customer)
            : role == KeyRole      ? QVariant(known->text.key)
                                   : QVariant(known->text.comment);
    }
    default:
        return fact(row, role);
    }
}

QVariant InboxModel::fact(int row, int role) const
{
    const qsizetype at = qsizetype(m_list.rows[size_t(row)]);
    switch (role) {
    case IdRole:
        return m_list.columns.id(at);
    case DayRole:
        return m_list.columns.day(at);
    case LatestDayRole:
        return m_list.columns.lastDay();
    case SourceRole:
        return code(u"source", row);
    case SourceKindRole:
        return m_frame.kinds.value(code(u"source", row));
    case TouchpointRole:
        return code(u"touchpoint", row);
    case ChannelRole:
        return code(u"channel", row);
    case SegmentRole:
        return code(u"segment", row);
    case RegionRole:
        return code(u"region", row);
    case TagsRole:
        return m_list.marks ? m_list.marks->names(m_list.rows[size_t(row)]) : QStringList();
    case ReadRole:
        return marked(readTag, row);
    case FlaggedRole:
        return marked(flaggedTag, row);
    case ScoreRole:
    case ScaleRole:
    case KindRole:
    case StandingRole: {
        const InboxScores::Score score = m_list.scores.of(at);
        if (role == StandingRole)
            return QVariant::fromValue(score.standing);
        if (!score.question)
            return {};
        return role == ScoreRole ? QVariant(score.value)
            : role == ScaleRole  ? QVariant::fromValue(score.question->scale)
                                 : QVariant::fromValue(score.question->kind);
    }
    default:
        return {};
    }
}

bool InboxModel::marked(Id<Tag> tag, int row) const
{
    return m_list.marks && m_list.marks->has(tag, m_list.rows[size_t(row)]);
}

/// "1 of 5, Technician visit, Coast, 7 May: The slot was …": what a screen reader says of the row.
QString InboxModel::sentence(int row) const
{
    QStringList parts;
    const InboxScores::Score score = m_list.scores.of(qsizetype(m_list.rows[size_t(row)]));
    parts.append(
        score.question ? scoreText(score.question->kind, score.question->scale, score.value) : Tr::tr("no score"));
    for (const char16_t *dimension : {u"touchpoint", u"region"}) {
        if (const QString text = code(dimension, row); !text.isEmpty())
            parts.append(text);
    }
    parts.append(QLocale().toString(fact(row, DayRole).toDate(), QLocale::ShortFormat));
    if (marked(flaggedTag, row))
        parts.append(Tr::tr("flagged"));
    parts.append(marked(readTag, row) ? Tr::tr("read") : Tr::tr("unread"));
    if (m_list.marks) {
        const QStringList tags = m_list.marks->names(m_list.rows[size_t(row)]);
        for (const QString &tag : tags)
            parts.append(Tr::tr("tag %1").arg(tag));
    }
    const Line *known = line(row);
    const QString said = !known                   ? Tr::tr("being read")
        : known->text.comment.trimmed().isEmpty() ? Tr::tr("no comment")
                                                  : known->text.comment;
    return Tr::tr("%1: %2").arg(QLocale().createSeparatedList(parts), said);
}

} // namespace hearken
