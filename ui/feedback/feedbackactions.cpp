// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with responses: tagged, marked, copied, exported.
#include "core/feedback/export.h"
#include "ui/feedback/feedbackpage.h"
#include "ui/feedback/popups.h"
#include "ui/feedback/responselist.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostCopied = 5000; // more is an export

/// Those of the ids on which the tag is not yet as it shall be; ascending.
TagChange changeOf(const Marks &marks, const Columns &columns, const std::vector<quint32> &rows, Id<Tag> tag, bool on)
{
    TagChange change{tag, on, {}};
    for (const quint32 row : rows) {
        if (marks.has(tag, row) != on)
            change.responses.push_back(columns.id(row));
    }
    std::sort(change.responses.begin(), change.responses.end());
    return change;
}

bool allHave(const Marks &marks, const std::vector<quint32> &rows, Id<Tag> tag)
{
    return std::all_of(rows.begin(), rows.end(), [&](quint32 row) { return marks.has(tag, row); });
}

/// Up to so many rows are looked through at once: some milliseconds.
constexpr size_t mostCompared = 200'000;

QString countedResponses(qint64 count)
{
    return count == 1 ? FeedbackPage::tr("one response")
                      : FeedbackPage::tr("%1 responses").arg(QLocale().toString(count));
}

} // namespace

std::vector<qint64> FeedbackPage::Chosen::ids() const
{
    std::vector<qint64> ids;
    ids.reserve(rows.size());
    for (const quint32 row : rows)
        ids.push_back(columns.id(row));
    return ids;
}

/// What is selected, range by range; the current one when there is no selection.
FeedbackPage::Chosen FeedbackPage::chosen() const
{
    const InboxList &list = m_model->list();
    Chosen chosen{list.columns, {}};
    QItemSelection ranges = m_list->selectionModel()->selection();
    std::sort(ranges.begin(), ranges.end(),
        [](const QItemSelectionRange &a, const QItemSelectionRange &b) { return a.top() < b.top(); });
    for (const QItemSelectionRange &range : std::as_const(ranges))
        chosen.rows.insert(chosen.rows.end(), list.rows.begin() + range.top(), list.rows.begin() + range.bottom() + 1);
    if (chosen.rows.empty() && m_list->currentIndex().isValid())
        chosen.rows.push_back(list.rows[size_t(m_list->currentIndex().row())]);
    return chosen;
}

FeedbackPage::Chosen FeedbackPage::whole() const
{
    return {m_model->list().columns, m_model->list().rows};
}

void FeedbackPage::askTags(const Chosen &chosen, const QPoint &where)
{
    if (chosen.rows.empty() || !m_marks)
        return;
    QStringList known;
    QStringList common;
    // The tags of this result first: they are the likely ones.
    for (const auto &[name, count] : m_model->list().counts.tags)
        known.append(name);
    for (const Tag &tag : m_marks->tags()) {
        if (!known.contains(tag.name))
            known.append(tag.name);
        if (chosen.rows.size() <= mostCompared && allHave(*m_marks, chosen.rows, tag.id))
            common.append(tag.name);
    }
    auto *popup = new TagPopup(known, common, chosen.size(), this);
    connect(popup, &TagPopup::accepted, this,
        [this, chosen, common](const QStringList &wanted) { setTags(chosen, common, wanted); });
    connect(popup, &QObject::destroyed, m_list, qOverload<>(&QWidget::setFocus));
    popup->openAt(where);
}

void FeedbackPage::setTags(const Chosen &chosen, const QStringList &common, const QStringList &wanted)
{
    const auto step = [common, wanted](const Marks &marks, const Chosen &on) {
        TagStep made;
        for (const QString &name : wanted) {
            if (common.contains(name, Qt::CaseInsensitive))
                continue;
            std::optional<Tag> tag = marks.named(name);
            if (!tag) {
                tag = Tag{Id<Tag>::make(), 1, name};
                made.tags.append({std::nullopt, tag});
            }
            made.changes.append(changeOf(marks, on.columns, on.rows, tag->id, true));
        }
        for (const QString &name : common) {
            const std::optional<Tag> tag = marks.named(name);
            if (tag && !wanted.contains(name, Qt::CaseInsensitive))
                made.changes.append(changeOf(marks, on.columns, on.rows, tag->id, false));
        }
        return made;
    };
    edit(chosen, step, [](qint64 count) { return tr("Tags of %1").arg(countedResponses(count)); });
}

/// All that are selected get the sign, or lose it when all have it.
void FeedbackPage::turn(Id<Tag> tag)
{
    const Chosen picked = chosen();
    if (picked.rows.empty() || !m_marks)
        return;
    const bool on = !allHave(*m_marks, picked.rows, tag);
    const auto step = [tag, on](const Marks &marks, const Chosen &chosen) {
        return TagStep{{}, {changeOf(marks, chosen.columns, chosen.rows, tag, on)}};
    };
    edit(picked, step, [tag, on](qint64 count) {
        const QString which = countedResponses(count);
        if (tag == readTag)
            return on ? tr("Mark %1 as read").arg(which) : tr("Mark %1 as unread").arg(which);
        return on ? tr("Flag %1").arg(which) : tr("Take the flag off %1").arg(which);
    });
}

/// One step that can be undone. On very many it is a job that can be cancelled, and becomes a step when it is done; each
/// has a slot of its own, as a second one must not stop the first. One response makes no toast: who goes through hundreds
/// with a key would see nothing else.
void FeedbackPage::edit(const Chosen &chosen, std::function<TagStep(const Marks &, const Chosen &)> step,
    std::function<QString(qint64)> name)
{
    const auto put = [this, count = chosen.size(), name](TagStep made) {
        if (made.isEmpty())
            return;
        const QString words = name(count);
        if (const Done written = editTags(m_workbench.project(), words, std::move(made)); !written)
            m_banner->say(written.error());
        else if (count > 1)
            Q_EMIT done(words, true);
    };
    if (chosen.rows.size() <= mostCompared) {
        put(step(*m_marks, chosen));
        return;
    }
    const auto work = [project = &m_workbench.project(), marks = m_marks, chosen, step = std::move(step)](
                          const Progress &progress) -> Result<TagStep> {
        TagStep made = step(*marks, chosen);
        const Done written = made.isEmpty() ? Done() : writeTags(*project, made, progress);
        return written ? Result<TagStep>(std::move(made)) : Result<TagStep>(written.error());
    };
    const QString words = name(chosen.size());
    const auto slot = std::make_shared<JobSlot>();
    const auto wrote = [this, slot, words](Result<TagStep> made) {
        if (!made && made.error().kind == ErrorKind::Cancelled) {
            Q_EMIT done(tr("%1: cancelled, nothing was changed").arg(words), false);
        } else if (!made) {
            m_banner->say(made.error());
        } else if (!made->isEmpty()) {
            keepTags(m_workbench.project(), words, std::move(*made));
            Q_EMIT done(words, true);
        }
    };
    m_workbench.jobs().start(*slot, this, work, wrote, words);
}

/// The selected comments, a line each, with where they come from.
void FeedbackPage::copySelection()
{
    const Chosen picked = chosen();
    if (picked.rows.empty())
        return;
    if (picked.size() > mostCopied) {
        m_banner->say(tr("These are too many responses to copy."), tr("Export them instead."));
        return;
    }
    const auto work = [project = &m_workbench.project(), picked, frame = m_frame](const Progress &) -> Result<QString> {
        auto session = project->reader();
        if (!session)
            return session.error();
        const std::vector<qint64> ids = picked.ids();
        const auto texts = inboxTexts(*session, ids);
        if (!texts)
            return texts.error();
        const InboxScores scores(picked.columns, *frame);
        QString lines;
        for (size_t i = 0; i < ids.size(); ++i) {
            const InboxText text = texts->value(ids[i]);
            lines += inboxQuoted(picked.columns, scores, picked.rows[i], text.comment) % u'\n';
        }
        return lines;
    };
    m_workbench.jobs().start(m_copySlot, this, work, [this, count = picked.size()](const Result<QString> &lines) {
        if (!lines) {
            m_banner->say(lines.error());
            return;
        }
        QGuiApplication::clipboard()->setText(*lines);
        Q_EMIT done(
            count == 1 ? tr("One response copied") : tr("%1 responses copied").arg(QLocale().toString(count)), false);
    });
}

void FeedbackPage::exportResult()
{
    auto *dialog = new QFileDialog(this, tr("Export responses"), {}, tr("CSV (*.csv);;Excel workbook (*.xlsx)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains("xlsx"_L1) ? u"xlsx"_s : u"csv"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &FeedbackPage::exportTo);
    dialog->open();
}

/// What is selected, when that is more than the one that is read; else the whole result, in its order.
void FeedbackPage::exportTo(const QString &path)
{
    const Chosen picked = m_list->selectedCount() > 1 ? chosen() : whole();
    const auto work = [project = &m_workbench.project(), picked, path](const Progress &progress) {
        ExportRequest request;
        request.path = path;
        request.format = path.endsWith(".xlsx"_L1, Qt::CaseInsensitive) ? u"responses-xlsx"_s : u"responses-csv"_s;
        const std::vector<qint64> ids = picked.ids();
        request.ids = QList<qint64>(ids.begin(), ids.end());
        return exportResponses(*project, request, progress);
    };
    m_workbench.jobs().start(
        m_exportSlot, this, work,
        [this](const Result<qint64> &count) {
            if (!count)
                m_banner->say(count.error());
            else
                Q_EMIT done(*count == 1 ? tr("One response exported")
                                        : tr("%1 responses exported").arg(QLocale().toString(*count)),
                    false);
        },
        tr("Export of responses"));
}

} // namespace hearken
