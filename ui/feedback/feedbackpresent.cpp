// SPDX-License-Identifier: GPL-3.0-or-later
// What the page says of its list: sentences, counts, choices.
#include "ui/feedback/bulkbar.h"
#include "ui/feedback/feedbackpage.h"
#include "ui/feedback/responselist.h"
#include "ui/feedback/searchfield.h"
#include "ui/kit/editing.h"

#include <QCheckBox>
#include <QJsonObject>
#include <QLocale>
#include <QStackedWidget>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype touchpointsNamed = 3;
constexpr qsizetype touchpointsListed = 7;
constexpr qsizetype tagsListed = 9;

QString feedbackViewName(InboxView view)
{
    switch (view) {
    case InboxView::All:
        return FeedbackPage::tr("All responses");
    case InboxView::Unread:
        return FeedbackPage::tr("Unread");
    case InboxView::Flagged:
        return FeedbackPage::tr("Flagged");
    case InboxView::Commented:
        return FeedbackPage::tr("With comment");
    case InboxView::LowCommented:
        return FeedbackPage::tr("Low, with comment");
    case InboxView::NoTag:
        return FeedbackPage::tr("No tag yet");
    case InboxView::Unasked:
        return FeedbackPage::tr("Reviews, complaints");
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
    case InboxView::Unread:
        return u"mail"_s;
    case InboxView::Flagged:
        return u"flag"_s;
    case InboxView::Commented:
        return u"chat"_s;
    case InboxView::LowCommented:
        return u"warn"_s;
    case InboxView::NoTag:
        return u"tag"_s;
    case InboxView::Unasked:
        return u"star"_s;
    case InboxView::NoScore:
        return u"info"_s;
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
    const bool some = !list.rows.empty();
    m_export->setEnabled(some);
    const bool writes = m_workbench.project().canWrite();
    enableEditing(m_save, writes, list.columns.size() > 0);
    enableEditing(m_tagAll, writes, some && list.complete);
    m_tagAll->setText(
        some && list.complete ? tr("Tag all %1…").arg(QLocale().toString(qint64(list.rows.size()))) : tr("Tag all…"));
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
    const bool best = list.query.order == InboxOrder::BestMatch && !SearchQuery(list.query.slice.words).isEmpty();
    const QString order = best                        ? tr("best match first")
        : list.query.order == InboxOrder::LowestFirst ? tr("lowest score first")
        : list.query.order == InboxOrder::OldestFirst ? tr("oldest first")
                                                      : tr("newest first");
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
    ChoiceSection views{tr("Views"), {}};
    for (size_t i = 0; i < inboxViews.size(); ++i) {
        const InboxView view = inboxViews[i];
        views.choices.append({u"view:%1"_s.arg(int(view)), feedbackViewName(view),
            list.complete ? std::optional(list.counts.views[i]) : std::nullopt, feedbackViewIcon(view), {}, false,
            m_query.view == view, {}, false});
    }
    QList<ChoiceSection> sections{views};
    for (const ChoiceSection &section : {savedChoices(), tagChoices(), touchpointChoices(), scoreChoices()}) {
        if (!section.choices.isEmpty())
            sections.append(section);
    }
    m_choices->setSections(sections);
}

/// Views that the person has named; counted when they are opened.
ChoiceSection FeedbackPage::savedChoices() const
{
    ChoiceSection section{tr("Saved views"), {}};
    const auto here = QJsonObject::fromVariantMap(savedQuery());
    for (const SavedView &view : m_views) {
        Choice choice{u"view:%1"_s.arg(view.id.value), view.name, {}, u"diamond"_s, {}, false, false, {}, true};
        choice.on = QJsonObject::fromVariantMap(view.query) == here;
        if (choice.on && m_model->list().complete)
            choice.count = qint64(m_model->list().rows.size());
        section.choices.append(choice);
    }
    return section;
}

ChoiceSection FeedbackPage::tagChoices() const
{
    ChoiceSection section{tr("Tags in this result"), {}};
    const QStringList chosen = m_query.slice.where.value(tagFilter);
    for (const auto &[name, count] : m_model->list().counts.tags) {
        const std::optional<Tag> tag = m_marks ? m_marks->named(name) : std::nullopt;
        if (section.choices.size() == tagsListed || !tag)
            break;
        const auto square = Token(int(Token::Code1) + int(tag->id.value % 7));
        section.choices.append(
            {u"tag:"_s % name, name, count, {}, {}, true, chosen.contains(name, Qt::CaseInsensitive), square, true});
    }
    return section;
}

ChoiceSection FeedbackPage::touchpointChoices() const
{
    ChoiceSection section{tr("Touchpoints in this result"), {}};
    const QStringList chosen = m_query.slice.where.value(u"touchpoint"_s);
    // What is not known says least: it comes last.
    auto touchpoints = m_model->list().counts.touchpoints;
    std::stable_partition(touchpoints.begin(), touchpoints.end(), [](const auto &one) { return !one.first.isEmpty(); });
    if (!touchpoints.isEmpty() && touchpoints.last().first.isEmpty() && touchpoints.size() > touchpointsListed)
        touchpoints.move(touchpoints.size() - 1, touchpointsListed - 1);
    for (const auto &[touchpoint, count] : touchpoints) {
        if (section.choices.size() == touchpointsListed)
            break;
        section.choices.append({u"touchpoint:"_s % touchpoint, touchpoint.isEmpty() ? tr("not known") : touchpoint,
            count, {}, {}, true, chosen.contains(touchpoint), {}, false});
    }
    return section;
}

ChoiceSection FeedbackPage::scoreChoices() const
{
    const InboxList &list = m_model->list();
    ChoiceSection section{tr("Scores in this result"), {}};
    for (const ScoreStanding standing : standings) {
        if (standing == ScoreStanding::None)
            continue;
        section.choices.append({u"standing:%1"_s.arg(int(standing)), feedbackStandingName(standing),
            list.complete ? std::optional(list.counts.standing[size_t(standing)]) : std::nullopt, {},
            feedbackClass(standing), false, m_query.standing == standing, {}, false});
    }
    return section;
}

/// Tags that narrow the list stand beside the other filters, and go with one click.
void FeedbackPage::presentFilter()
{
    QStringList tags = m_query.slice.where.value(tagFilter);
    for (QString &tag : tags) {
        if (tag.isEmpty())
            tag = tr("none");
    }
    m_tagChip->setVisible(!tags.isEmpty());
    m_tagChip->setChecked(true);
    m_tagChip->setText(tr("tag: %1").arg(QLocale().createSeparatedList(tags)));
    m_tagChip->setAccessibleName(tr("Show all tags again, not only %1").arg(QLocale().createSeparatedList(tags)));
    m_tagChip->updateGeometry();
}

/// Which word finds nothing, or that the filter takes away what the words find.
void FeedbackPage::presentNothing()
{
    const InboxList &list = m_model->list();
    if (!list.rows.empty() || list.columns.size() == 0)
        return;
    const Slice &slice = list.query.slice;
    if (slice.where.keys() == QStringList{customerFilter} && slice.words.isEmpty() && slice.period.isOpen()) {
        m_noMatch->setWords(tr("Nothing was said yet"),
            tr("No feedback of this customer is here. What is imported with this customer's number will be."));
        return;
    }
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
    m_clearWords->setVisible(!m_search->text().isEmpty());
}

void FeedbackPage::presentSelection()
{
    const QLocale locale;
    const int rows = m_model->rowCount();
    const int row = m_list->currentIndex().row();
    const qint64 selected = m_list->selectedCount();
    const QString all = m_model->list().complete ? locale.toString(rows) : u"…"_s;
    m_bulk->setSelected(selected, rows);
    m_listHead->setCurrentIndex(selected > 1 ? 1 : 0);
    static_cast<ElidedLabel *>(m_position)
        ->setWhole(row >= 0 ? tr("%1 of %2").arg(locale.toString(row + 1), all)
                            : tr("%1 responses").arg(locale.toString(rows)));
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
        : tr("%1 · J, K next and previous · Space read · T tag · F flag · / search").arg(m_filter->periodPhrase());
}

} // namespace hearken
