// SPDX-License-Identifier: GPL-3.0-or-later
// What the page says of its list: sentences, counts, choices; and what leaves it: copies and exports.
#include "core/feedback/export.h"
#include "ui/feedback/feedbackpage.h"
#include "ui/feedback/responselist.h"
#include "ui/feedback/searchfield.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLocale>
#include <QStackedWidget>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostCopied = 5000; // more is an export
constexpr qsizetype touchpointsNamed = 3;
constexpr qsizetype touchpointsListed = 9;

QString feedbackViewName(InboxView view)
{
    switch (view) {
    case InboxView::All:
        return FeedbackPage::tr("All responses");
    case InboxView::Commented:
        return FeedbackPage::tr("With comment");
    case InboxView::LowCommented:
        return FeedbackPage::tr("Low, with comment");
    case InboxView::NoScore:
        return FeedbackPage::tr("No score");
    }
    return {};
}

QString feedbackViewIcon(InboxView view)
{
    switch (view) {
    case InboxView::All:
        return u"inbox"_s;
    case InboxView::Commented:
        return u"chat"_s;
    case InboxView::LowCommented:
        return u"warn"_s;
    case InboxView::NoScore:
        return u"star"_s;
    }
    return {};
}

QString feedbackStandingName(ScoreStanding standing)
{
    switch (standing) {
    case ScoreStanding::FarBelow:
        return FeedbackPage::tr("very low");
    case ScoreStanding::Below:
        return FeedbackPage::tr("low");
    case ScoreStanding::OnGoal:
        return FeedbackPage::tr("middle");
    case ScoreStanding::Above:
        return FeedbackPage::tr("high");
    case ScoreStanding::FarAbove:
        return FeedbackPage::tr("very high");
    case ScoreStanding::None:
        return FeedbackPage::tr("no score");
    }
    return {};
}

std::optional<ChipClass> feedbackClass(ScoreStanding standing)
{
    return standing == ScoreStanding::None ? std::nullopt : std::optional(ChipClass(int(standing)));
}

} // namespace

void FeedbackPage::present()
{
    const InboxList &list = m_model->list();
    presentHead();
    presentChoices();
    if (list.columns.size() == 0)
        m_stack->setCurrentWidget(m_empty->parentWidget());
    else if (list.rows.empty() && list.complete)
        m_stack->setCurrentWidget(m_noMatch->parentWidget());
    else
        m_stack->setCurrentWidget(m_list);
    m_export->setEnabled(!list.rows.empty());
    presentNothing();
    presentSelection();
    Q_EMIT foundationChanged();
}

/// "143 of 48,112 responses match, newest first · 71 Technician visit, 31 Waits for date, 41 elsewhere".
void FeedbackPage::presentHead()
{
    const InboxList &list = m_model->list();
    const QLocale locale;
    if (list.columns.size() == 0) {
        m_head->setMeta(tr("No feedback yet"));
        return;
    }
    const QString all = locale.toString(list.columns.size());
    const QString order = list.query.order == InboxOrder::LowestFirst ? tr("lowest score first") : tr("newest first");
    if (!list.complete) {
        m_head->setMeta(tr("Many of %1 responses match, %2 · being counted").arg(all, order));
        return;
    }
    QString sentence = tr("%1 of %2 responses match, %3").arg(locale.toString(qint64(list.rows.size())), all, order);
    QStringList named;
    qint64 elsewhere = qint64(list.rows.size());
    for (const auto &[touchpoint, count] : list.counts.touchpoints) {
        if (touchpoint.isEmpty() || named.size() == touchpointsNamed)
            continue;
        named.append(tr("%1 %2", "71 Technician visit").arg(locale.toString(count), touchpoint));
        elsewhere -= count;
    }
    if (!named.isEmpty()) {
        if (elsewhere > 0)
            named.append(tr("%1 elsewhere").arg(locale.toString(elsewhere)));
        sentence += u" · "_s % named.join(u", "_s);
    }
    m_head->setMeta(sentence);
}

void FeedbackPage::presentChoices()
{
    const InboxList &list = m_model->list();
    const auto counted = [&](qint64 count) { return list.complete ? std::optional(count) : std::nullopt; };
    ChoiceSection views{tr("Views"), {}};
    for (size_t i = 0; i < inboxViews.size(); ++i) {
        views.choices.append({u"view:%1"_s.arg(int(inboxViews[i])), feedbackViewName(inboxViews[i]),
            counted(list.counts.views[i]), feedbackViewIcon(inboxViews[i]), {}, false, m_query.view == inboxViews[i]});
    }
    ChoiceSection touchpoints{tr("Touchpoints in this result"), {}};
    const QStringList chosen = m_query.slice.where.value(u"touchpoint"_s);
    for (const auto &[touchpoint, count] : list.counts.touchpoints) {
        if (touchpoints.choices.size() == touchpointsListed)
            break;
        touchpoints.choices.append({u"touchpoint:"_s % touchpoint, touchpoint.isEmpty() ? tr("not known") : touchpoint,
            count, {}, {}, true, chosen.contains(touchpoint)});
    }
    ChoiceSection scores{tr("Scores in this result"), {}};
    for (auto it = standings.rbegin(); it != standings.rend(); ++it) {
        const ScoreStanding standing = *it;
        if (standing == ScoreStanding::None)
            continue;
        scores.choices.append({u"standing:%1"_s.arg(int(standing)), feedbackStandingName(standing),
            counted(list.counts.standing[size_t(standing)]), {}, feedbackClass(standing), false,
            m_query.standing == standing});
    }
    std::reverse(scores.choices.begin(), scores.choices.end());
    QList<ChoiceSection> sections{views};
    if (!touchpoints.choices.isEmpty())
        sections.append(touchpoints);
    sections.append(scores);
    m_choices->setSections(sections);
}

/// Which word finds nothing, or that the filter takes away what the words find.
void FeedbackPage::presentNothing()
{
    const InboxList &list = m_model->list();
    if (!list.rows.empty() || list.columns.size() == 0)
        return;
    const QLocale locale;
    QStringList sentences;
    bool allFind = !list.parts.isEmpty();
    for (const SearchCount &part : list.parts) {
        allFind = allFind && part.responses > 0;
        sentences.append(part.responses == 0 ? tr("%1 is in no response.").arg(part.part)
                : part.responses == 1        ? tr("%1 is in one response.").arg(part.part)
                                      : tr("%1 is in %2 responses.").arg(part.part, locale.toString(part.responses)));
    }
    if (list.parts.isEmpty())
        sentences.append(tr("The filters leave nothing. Take one back, or look in all feedback."));
    else if (allFind)
        sentences.append(tr("Together, and with these filters, they find nothing."));
    m_noMatch->setWords(tr("No response matches"), sentences.join(u'\n'));
}

void FeedbackPage::presentSelection()
{
    const QLocale locale;
    const int rows = m_model->rowCount();
    const int row = m_list->currentIndex().row();
    const qint64 selected = m_list->selectedCount();
    const QString all = m_model->list().complete ? locale.toString(rows) : u"…"_s;
    if (selected > 1)
        m_position->setText(tr("%1 of %2 selected").arg(locale.toString(selected), all));
    else if (row >= 0)
        m_position->setText(tr("%1 of %2").arg(locale.toString(row + 1), all));
    else
        m_position->setText(tr("%1 responses").arg(locale.toString(rows)));
    m_bulk->setVisible(selected > 1);
    m_all->setCheckState(selected <= 1 ? Qt::Unchecked : selected == rows ? Qt::Checked : Qt::PartiallyChecked);
    m_all->setEnabled(rows > 0);
    m_panel->setNeighbours(row > 0, row >= 0 && row + 1 < rows);
}

void FeedbackPage::showFlaw()
{
    const SearchQuery words(m_search->text());
    m_search->setFlaw(words.flaw());
    m_flaw->setVisible(words.flaw().has_value());
    if (words.flaw())
        m_flaw->setText(
            tr("Character %1: %2").arg(QLocale().toString(words.flaw()->place.start + 1), words.flaw()->message));
}

QString FeedbackPage::foundation() const
{
    const InboxList &list = m_model->list();
    return list.columns.size() == 0
        ? QString()
        : tr("%1 · J, K next and previous · / search · Space select").arg(m_filter->periodPhrase());
}

/// The selected responses as lines: score, day, source, touchpoint, comment, parted by tabs.
void FeedbackPage::copySelection()
{
    const std::vector<int> rows = m_list->selectedRows();
    if (rows.empty())
        return;
    if (qsizetype(rows.size()) > mostCopied) {
        m_banner->say(tr("These are too many responses to copy."), tr("Export them instead."));
        return;
    }
    std::vector<qint64> ids;
    QStringList heads;
    for (const int row : rows) {
        const QModelIndex index = m_model->index(row);
        const QVariant score = index.data(InboxModel::ScoreRole);
        ids.push_back(m_model->idAt(row));
        heads.append(QStringList{score.isValid() ? QLocale::c().toString(score.toDouble()) : QString(),
            index.data(InboxModel::DayRole).toDate().toString(Qt::ISODate),
            index.data(InboxModel::SourceRole).toString(), index.data(InboxModel::TouchpointRole).toString()}
                         .join(u'\t'));
    }
    const auto work = [project = &m_workbench.project(), ids, heads](const Progress &) -> Result<QString> {
        auto session = project->reader();
        if (!session)
            return session.error();
        const auto texts = inboxTexts(*session, ids);
        if (!texts)
            return texts.error();
        QString lines;
        for (size_t i = 0; i < ids.size(); ++i)
            lines += heads.at(qsizetype(i)) % u'\t' % texts->value(ids[i]).comment.simplified() % u'\n';
        return lines;
    };
    m_workbench.jobs().start(m_copySlot, this, work, [this, count = int(ids.size())](const Result<QString> &lines) {
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
    ExportRequest request;
    request.path = path;
    request.format = path.endsWith(".xlsx"_L1, Qt::CaseInsensitive) ? u"responses-xlsx"_s : u"responses-csv"_s;
    QList<qint64> ids;
    if (m_list->selectedCount() > 1) {
        for (const int row : m_list->selectedRows())
            ids.append(m_model->idAt(row));
    } else {
        for (int row = 0; row < m_model->rowCount(); ++row)
            ids.append(m_model->idAt(row));
    }
    request.ids = ids;
    const auto work = [project = &m_workbench.project(), request](
                          const Progress &progress) { return exportResponses(*project, request, progress); };
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
