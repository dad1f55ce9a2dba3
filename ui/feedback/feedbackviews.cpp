// SPDX-License-Identifier: GPL-3.0-or-later
// Views that have a name, tags as a list, and what a click at the left does.
#include "core/store/edit.h"
#include "ui/feedback/feedbackpage.h"
#include "ui/feedback/popups.h"
#include "ui/feedback/searchfield.h"
#include "ui/kit/editing.h"

#include <QAction>
#include <QLocale>
#include <QMenu>

#include <algorithm>
#include <array>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

/// Periods that move with the data, as a view keeps them.
constexpr std::array presetWords{std::pair(PeriodPreset::Last30, "last-30"), std::pair(PeriodPreset::Last90, "last-90"),
    std::pair(PeriodPreset::Last365, "last-365"), std::pair(PeriodPreset::Month, "month"),
    std::pair(PeriodPreset::MonthBefore, "month-before"), std::pair(PeriodPreset::Quarter, "quarter"),
    std::pair(PeriodPreset::QuarterBefore, "quarter-before"), std::pair(PeriodPreset::Year, "year")};

} // namespace

void FeedbackPage::choose(const QString &key)
{
    const QString value = key.section(u':', 1);
    if (const SavedView *const saved = view(key)) {
        openView(*saved);
        return;
    }
    if (key.startsWith("view:"_L1)) {
        m_query.view = InboxView(value.toInt());
        m_query.standing.reset();
    } else if (key.startsWith("standing:"_L1)) {
        const auto standing = ScoreStanding(value.toInt());
        m_query.standing = m_query.standing == standing ? std::nullopt : std::optional(standing);
    } else {
        const QString dimension = key.startsWith("tag:"_L1) ? QString(tagFilter) : u"touchpoint"_s;
        Slice slice = m_filter->slice();
        const bool all = dimension == tagFilter && value.isEmpty();
        if (all || slice.where.value(dimension) == QStringList{value})
            slice.where.remove(dimension);
        else
            slice = slice.with(dimension, value);
        m_filter->setSlice(slice);
    }
    refreshList();
}

const SavedView *FeedbackPage::view(const QString &key) const
{
    if (!key.startsWith("view:"_L1))
        return nullptr;
    const qint64 id = key.section(u':', 1).toLongLong();
    const auto found = std::find_if(
        m_views.cbegin(), m_views.cend(), [id](const SavedView &saved) { return saved.id.value == id; });
    return found == m_views.cend() ? nullptr : &*found;
}

std::optional<Tag> FeedbackPage::tag(const QString &key) const
{
    return key.startsWith("tag:"_L1) && m_marks ? m_marks->named(key.section(u':', 1)) : std::nullopt;
}

/// What is shown now, as a view keeps it: a period with a name moves on with the data.
QVariantMap FeedbackPage::savedQuery() const
{
    InboxQuery query = m_query;
    const PeriodPreset preset = m_filter->preset();
    if (preset == PeriodPreset::Chosen)
        return query.toMap();
    query.slice.period = {};
    QVariantMap map = query.toMap();
    for (const auto &[known, word] : presetWords) {
        if (preset == known)
            map.insert(u"preset"_s, QString::fromLatin1(word));
    }
    return map;
}

void FeedbackPage::openView(const SavedView &view)
{
    setQuery(InboxQuery::fromMap(view.query));
    for (const auto &[preset, word] : presetWords) {
        if (view.query.value(u"preset"_s).toString() == QLatin1StringView(word))
            m_filter->setPreset(preset);
    }
    refreshList();
}

void FeedbackPage::saveView()
{
    const QVariantMap query = savedQuery();
    QString name = m_query.slice.isEverything() ? QString() : slice().phrase();
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    auto *popup = new NamePopup(tr("Name of this view"), name, tr("Save view"), this);
    connect(popup, &NamePopup::accepted, this, [this, query](const QString &given) {
        const auto same = std::find_if(m_views.cbegin(), m_views.cend(),
            [&](const SavedView &known) { return known.name.compare(given, Qt::CaseInsensitive) == 0; });
        const bool known = same != m_views.cend();
        SavedView view{Id<SavedView>::make(), 1, given, m_views.isEmpty() ? 0 : m_views.last().position + 1, query};
        if (known) {
            view = *same;
            view.query = query;
        }
        const auto from = known ? std::optional(*same) : std::nullopt;
        const QString words = tr("Save the view “%1”").arg(given);
        if (const Done saved = m_workbench.project().edit<SavedViews>(words, from, view); !saved)
            m_banner->say(saved.error());
    });
    popup->openAt(m_save->mapToGlobal(QPoint(0, m_save->height() + 4)));
}

void FeedbackPage::editChoice(const QString &key, ChoiceEdit edit, const QPoint &where)
{
    switch (edit) {
    case ChoiceEdit::Menu:
        showChoiceMenu(key, where);
        break;
    case ChoiceEdit::Rename:
        renameChoice(key, where);
        break;
    case ChoiceEdit::Remove:
        removeChoice(key);
        break;
    case ChoiceEdit::Up:
        moveView(key, -1);
        break;
    case ChoiceEdit::Down:
        moveView(key, 1);
        break;
    }
}

void FeedbackPage::showChoiceMenu(const QString &key, const QPoint &where)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Rename…"), this, [this, key, where] { renameChoice(key, where); });
    if (const SavedView *const saved = view(key)) {
        menu->addAction(tr("Move up"), this, [this, key] { moveView(key, -1); })->setEnabled(saved != &m_views.first());
        menu->addAction(tr("Move down"), this, [this, key] { moveView(key, 1); })->setEnabled(saved != &m_views.last());
        menu->addSeparator();
        menu->addAction(tr("Delete this view"), this, [this, key] { removeChoice(key); });
    } else {
        menu->addSeparator();
        menu->addAction(tr("Delete this tag"), this, [this, key] { removeChoice(key); });
    }
    if (!m_workbench.project().canWrite()) {
        for (QAction *edit : menu->actions())
            enableEditing(edit, false);
        menu->setToolTipsVisible(true);
    }
    menu->popup(where);
}

void FeedbackPage::renameChoice(const QString &key, const QPoint &where)
{
    const SavedView *const saved = view(key);
    const std::optional<Tag> known = tag(key);
    if (!saved && !known)
        return;
    const QString was = saved ? saved->name : known->name;
    auto *popup = new NamePopup(saved ? tr("Name of this view") : tr("Name of this tag"), was, tr("Rename"), this);
    connect(popup, &NamePopup::accepted, this, [this, key, was](const QString &name) {
        const QString words = tr("Rename “%1” to “%2”").arg(was, name);
        Done done;
        if (const SavedView *const before = view(key)) {
            SavedView after = *before;
            after.name = name;
            done = m_workbench.project().edit<SavedViews>(words, *before, after);
        } else if (const std::optional<Tag> tagBefore = tag(key)) {
            Tag after = *tagBefore;
            after.name = name;
            done = editTags(m_workbench.project(), words, {{{*tagBefore, after}}, {}});
        }
        if (!done)
            m_banner->say(done.error());
    });
    popup->openAt(where);
}

void FeedbackPage::removeChoice(const QString &key)
{
    if (const std::optional<Tag> known = tag(key)) {
        removeTag(*known);
        return;
    }
    const SavedView *const saved = view(key);
    if (!saved)
        return;
    const QString words = tr("Delete the view “%1”").arg(saved->name);
    if (const Done done = m_workbench.project().edit<SavedViews>(words, *saved, std::nullopt); !done)
        m_banner->say(done.error());
    else
        Q_EMIT this->done(words, true);
}

/// The tag goes from all responses, also those that are not listed; Undo puts it back on them.
void FeedbackPage::removeTag(const Tag &known)
{
    const auto work = [project = &m_workbench.project(), known](const Progress &) -> Result<TagStep> {
        auto session = project->reader();
        if (!session)
            return session.error();
        auto responses = Tags::responses(*session, known.id);
        if (!responses)
            return responses.error();
        return TagStep{{{known, std::nullopt}}, {{known.id, false, std::move(*responses)}}};
    };
    m_workbench.jobs().start(m_tagSlot, this, work, [this, known](Result<TagStep> step) {
        if (!step) {
            m_banner->say(step.error());
            return;
        }
        const QString words = tr("Delete the tag “%1”").arg(known.name);
        if (const Done done = editTags(m_workbench.project(), words, std::move(*step)); !done)
            m_banner->say(done.error());
        else
            Q_EMIT this->done(words, true);
    });
}

void FeedbackPage::moveView(const QString &key, int by)
{
    const SavedView *const saved = view(key);
    if (!saved)
        return;
    const qsizetype at = saved - m_views.constData();
    const qsizetype other = at + by;
    if (other < 0 || other >= m_views.size())
        return;
    // Positions may have gaps and, after an undo, twins: all are written anew.
    QList<SavedView> order = m_views;
    order.swapItemsAt(at, other);
    QList<Edit<SavedViews>::Pair> pairs;
    for (qsizetype i = 0; i < order.size(); ++i) {
        SavedView moved = order.at(i);
        moved.position = int(i);
        if (moved.position != order.at(i).position)
            pairs.append({order.at(i), moved});
    }
    auto *command = new Edit<SavedViews>(m_workbench.project(), tr("Move the view “%1”").arg(saved->name), pairs);
    const auto outcome = command->outcome();
    m_workbench.project().undoStack().push(command);
    if (!*outcome)
        m_banner->say(outcome->error());
}

/// "Open the view …" for the palette.
void FeedbackPage::makeViewActions()
{
    qDeleteAll(m_viewActions);
    m_viewActions.clear();
    for (const SavedView &saved : std::as_const(m_views)) {
        const auto go = [this, id = saved.id.value] {
            Q_EMIT linkActivated({u"feedback"_s, u"view:%1"_s.arg(id), {}});
        };
        m_viewActions.append(m_menu->addAction(tr("Open the view “%1”").arg(saved.name), this, go));
    }
}

} // namespace hearken
