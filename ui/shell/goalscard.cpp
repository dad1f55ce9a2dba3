// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/goalscard.h"

#include "core/dashboard/tilewords.h"
#include "core/programme/goals.h"
#include "core/store/edit.h"
#include "ui/kit/editing.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/textscale.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

/// Shares and NPS are typed in whole points, means and counts as they are.
double goalStep(Unit unit)
{
    return unit == Unit::Share || unit == Unit::Nps ? 100 : 1;
}

QString goalDay(QDate day)
{
    return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : u"–"_s;
}

/// A label over its field.
QWidget *goalField(const QString &words, QWidget *field)
{
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins({});
    column->setSpacing(2);
    QLabel *label = makeLabel(words, TextRole::Meta, u"ink3"_s);
    label->setBuddy(field);
    field->setAccessibleName(words);
    column->addWidget(label);
    column->addWidget(field);
    return both;
}

} // namespace

GoalsCard::GoalsCard(Workbench &workbench, QWidget *parent)
    : Card(tr("Goals"), parent)
    , m_workbench(workbench)
    , m_model(new QStandardItemModel(this))
{
    setMeta(tr("a new target holds from its day on; charts show both"));
    body()->addWidget(makeLine());
    m_line->hide(); // until the measures are known
    m_empty = makeLabel(tr("No goal yet."), TextRole::Second, u"ink2"_s);
    m_empty->setContentsMargins(12, 4, 12, 12);
    body()->addWidget(m_empty);
    m_list = new QTreeView;
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setProperty("part", u"rows"_s);
    m_list->setUniformRowHeights(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAccessibleName(tr("Goals"));
    m_list->installEventFilter(this);
    body()->addWidget(m_list);
    connect(m_metric, &QComboBox::currentIndexChanged, this, &GoalsCard::showMetric);
    connect(m_set, &QPushButton::clicked, this, &GoalsCard::set);
    connect(m_remove, &QPushButton::clicked, this, &GoalsCard::remove);
    connect(m_owner, &QLineEdit::returnPressed, this, &GoalsCard::set);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &row) { showGoal(row.row()); });
}

QWidget *GoalsCard::makeLine()
{
    m_line = new QWidget;
    auto *row = new FlowLayout(Qt::AlignLeading | Qt::AlignBottom, 10, m_line);
    row->setContentsMargins(12, 2, 12, 10);
    m_metric = new QComboBox;
    m_metric->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_target = new QDoubleSpinBox;
    m_from = new QDateEdit;
    m_due = new QDateEdit;
    for (QDateEdit *day : {m_from, m_due}) {
        day->setCalendarPopup(true);
        day->setMinimumDate(QDate(1990, 1, 1));
        followTextScale(day, [day] { // the style sheet's own hint leaves out the arrow
            const QFontMetrics metrics(hearken::font(TextRole::Text));
            day->setMinimumWidth(metrics.horizontalAdvance(goalDay(QDate(2000, 12, 30))) + 44);
        });
    }
    m_due->setSpecialValueText(tr("none")); // at the least date
    m_owner = new QLineEdit;
    followTextScale(this, [this] {
        m_metric->setMinimumWidth(qRound(172 * textScale()));
        m_target->setMinimumWidth(qRound(76 * textScale()));
        m_owner->setFixedWidth(qRound(136 * textScale()));
        m_owner->ensurePolished();
        for (QWidget *field : {(QWidget *)m_metric, (QWidget *)m_target, (QWidget *)m_from, (QWidget *)m_due})
            field->setMinimumHeight(m_owner->sizeHint().height());
    });
    m_set = makeButton(tr("Set goal"), {}, ButtonKind::Primary);
    m_set->setToolTip(tr("Set this goal (Enter in the owner's field)"));
    m_remove = makeButton(tr("Remove"), {}, ButtonKind::Danger);
    m_remove->setToolTip(tr("Remove the selected goal (Del in the list)"));
    row->addWidget(goalField(tr("Measure"), m_metric));
    row->addWidget(goalField(tr("Goal"), m_target));
    row->addWidget(goalField(tr("Holds from"), m_from));
    row->addWidget(goalField(tr("Reached by"), m_due));
    row->addWidget(goalField(tr("Owner"), m_owner));
    row->addWidget(m_set);
    row->addWidget(m_remove);
    return m_line;
}

QWidget *GoalsCard::first() const
{
    return m_metric;
}

const Metric *GoalsCard::chosenMetric() const
{
    return m_facts.metric(m_metric->currentData().toString());
}

void GoalsCard::show(const Facts &facts)
{
    const auto names = [](const Facts &of) {
        QStringList list;
        for (const Metric &one : of.metrics)
            list.append(one.key % u' ' % one.name);
        return list;
    };
    const bool same = m_shown && facts.goals == m_facts.goals && names(facts) == names(m_facts);
    m_facts = facts;
    if (std::exchange(m_shown, true) && same)
        return;
    const QString chosen = m_metric->currentData().toString();
    const QSignalBlocker quiet(m_metric);
    m_metric->clear();
    for (const Metric &one : std::as_const(m_facts.metrics))
        m_metric->addItem(one.name, one.key);
    m_metric->setCurrentIndex(qMax(0, m_metric->findData(chosen)));
    m_goals.clear();
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Measure"), tr("Goal"), tr("Holds from"), tr("Reached by"), tr("Owner")});
    for (const Goal &goal : std::as_const(m_facts.goals)) {
        const Metric *of = m_facts.metric(goal.metricKey);
        if (!of || !goal.scope.isEverything())
            continue; // goals of a part of the feedback belong to its map
        m_goals.append(goal);
        QList<QStandardItem *> row;
        for (const QString &cell :
            {of->name, numberText(goal.target, unitOf(*of)), goalDay(goal.validFrom), goalDay(goal.due), goal.owner})
            row.append(new QStandardItem(cell));
        row.at(1)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_model->appendRow(row);
    }
    m_model->horizontalHeaderItem(1)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents); // a day is never cut
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    const int rows = int(m_goals.size());
    const int rowHeight = rows > 0 ? m_list->sizeHintForRow(0) : 0;
    m_list->setFixedHeight(rowHeight * qMin(rows, 14) + m_list->header()->sizeHint().height() + 6);
    m_list->setVisible(rows > 0);
    m_line->setVisible(m_metric->count() > 0);
    m_empty->setText(
        m_metric->count() > 0 ? tr("No goal yet.") : tr("Goals are set for measures; import feedback first."));
    m_empty->setVisible(rows == 0);
    const bool writes = m_workbench.project().canWrite();
    for (QWidget *field : QList<QWidget *>{m_metric, m_target, m_from, m_due, m_owner})
        enableEditing(field, writes);
    enableEditing(m_set, writes, m_metric->count() > 0);
    enableEditing(m_remove, writes, false);
    showMetric();
}

void GoalsCard::showMetric()
{
    const Metric *of = chosenMetric();
    if (!of)
        return;
    const Unit unit = unitOf(*of);
    const auto asked = m_facts.asked(of->key);
    const Ends ends = endsOf(*of, asked && !asked->questions.isEmpty() ? asked->questions.first().scale : std::nullopt);
    const double step = goalStep(unit);
    m_target->setDecimals(unit == Unit::Mean ? 1 : 0);
    m_target->setRange(ends.floor * step, qMin(ends.ceiling, 1e7) * step);
    m_target->setSuffix(unit == Unit::Share ? u"%"_s : QString());
    const auto known = std::find_if(
        m_goals.crbegin(), m_goals.crend(), [of](const Goal &goal) { return goal.metricKey == of->key; });
    const QDate last = m_workbench.columns().size() > 0 ? m_workbench.columns().lastDay()
                                                        : m_workbench.project().clock()().date();
    const bool has = known != m_goals.crend();
    m_target->setValue(
        has ? known->target * step : (ends.floor + 0.8 * (qMin(ends.ceiling, 10.0) - ends.floor)) * step);
    // The first goal of a measure holds from the start of the year, so that its charts have a line.
    m_from->setDate(has ? last : QDate(last.year(), 1, 1));
    m_due->setDate(has && known->due.isValid() ? known->due : m_due->minimumDate());
    m_owner->setText(has ? known->owner : QString());
}

void GoalsCard::showGoal(int row)
{
    enableEditing(m_remove, m_workbench.project().canWrite(), row >= 0);
    if (row < 0 || row >= m_goals.size())
        return;
    const Goal goal = m_goals.at(row);
    m_metric->setCurrentIndex(m_metric->findData(goal.metricKey));
    if (const Metric *of = chosenMetric())
        m_target->setValue(goal.target * goalStep(unitOf(*of)));
    m_from->setDate(goal.validFrom);
    m_due->setDate(goal.due.isValid() ? goal.due : m_due->minimumDate());
    m_owner->setText(goal.owner);
}

void GoalsCard::set()
{
    const Metric *of = chosenMetric();
    if (!of)
        return;
    // The goal of the same measure and day is changed; on another day a new one takes over.
    const auto same = std::find_if(m_goals.cbegin(), m_goals.cend(),
        [this, of](const Goal &goal) { return goal.metricKey == of->key && goal.validFrom == m_from->date(); });
    const std::optional<Goal> before = same == m_goals.cend() ? std::nullopt : std::optional<Goal>(*same);
    Goal after = before.value_or(Goal{Id<Goal>::make(), 1, of->key, {}, 0, {}, {}, {}});
    after.target = m_target->value() / goalStep(unitOf(*of));
    after.validFrom = m_from->date();
    after.due = m_due->date() == m_due->minimumDate() ? QDate() : m_due->date();
    after.owner = m_owner->text().trimmed();
    if (before == after)
        return;
    const QString name = of->name;
    const Done stored = m_workbench.project().edit<Goals>(tr("Set goal of %1").arg(name), before, after);
    if (!stored)
        Q_EMIT failed(stored.error());
    else
        Q_EMIT done(tr("The goal of %1 is set.").arg(name));
}

void GoalsCard::remove()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= m_goals.size())
        return;
    const Done removed = m_workbench.project().edit<Goals>(tr("Remove goal"), m_goals.at(row), {});
    if (!removed)
        Q_EMIT failed(removed.error());
    else
        Q_EMIT done(tr("The goal was removed."));
}

bool GoalsCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete
        && m_remove->isEnabled()) {
        remove();
        return true;
    }
    return Card::eventFilter(watched, event);
}

} // namespace hearken
