// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/drillpanel.h"

#include "core/base/table.h"
#include "ui/dashboard/commentlist.h"
#include "ui/figure/figureview.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

/// "23 under goal"
QString goalPhrase(const Drill &drill)
{
    if (!drill.goal)
        return {};
    const double away = std::abs(distanceFromGoal(drill.point.value, *drill.goal, drill.unit));
    const QString distance = QLocale().toString(away, 'f', drill.unit == Unit::Mean ? 1 : 0);
    switch (drill.standing) {
    case Standing::FarBelow:
    case Standing::Below:
        return DrillPanel::tr("%1 under goal").arg(distance);
    case Standing::Above:
    case Standing::FarAbove:
        return DrillPanel::tr("%1 over goal").arg(distance);
    case Standing::OnGoal:
    case Standing::Unknown:
        break;
    }
    return DrillPanel::tr("on goal");
}

} // namespace

DrillPanel::DrillPanel(QWidget *parent)
    : SidePanel(tr("Behind the selected number"), parent)
{
    m_numbers = makeNumbers();
    m_head = makeOrder();
    m_message = makeLabel({}, TextRole::Second, u"ink2"_s, this);
    m_message->setWordWrap(true);
    m_message->setContentsMargins(14, 12, 14, 12);
    m_comments = new CommentList(tr("Comments"), this);
    body()->addWidget(m_numbers);
    body()->addWidget(m_head);
    body()->addWidget(m_message);
    body()->addWidget(m_comments, 1);
    body()->addStretch(0);

    QPushButton *feedback = makeCompactButton(tr("Open in Feedback"), u"inbox"_s, ButtonKind::Primary, this);
    footer()->addWidget(feedback);
    footer()->addStretch(1);
    QToolButton *copy = makeIconButton(u"out"_s, tr("Copy the comments as a table"), this);
    footer()->addWidget(copy);
    connect(copy, &QToolButton::clicked, this, &DrillPanel::copyComments);
    setFooterVisible(true);
    m_message->hide();
    connect(feedback, &QPushButton::clicked, this, &DrillPanel::feedbackAsked);
    connect(m_comments, &CommentList::opened, this, &DrillPanel::responseAsked);
    connect(m_order, &QComboBox::activated, this, &DrillPanel::orderChanged);
}

void DrillPanel::copyComments() const
{
    const CommentsModel *model = m_comments->comments();
    QStringList lines{QStringList{tr("Day"), tr("Place"), tr("Score"), tr("Comment")}.join(u'\t')};
    for (int i = 0; i < model->rowCount(); ++i) {
        const CommentRow &row = model->row(i);
        const QString score = row.score ? QLocale().toString(*row.score) : QString();
        QStringList cells;
        for (const QString &cell : {row.day.toString(Qt::ISODate), row.place, score, row.text.simplified()})
            cells.append(csvCell(cell));
        lines.append(cells.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

QWidget *DrillPanel::makeNumbers()
{
    QFrame *numbers = makeFrame(u"panelHead"_s, this);
    auto *column = new QVBoxLayout(numbers);
    column->setContentsMargins(14, 4, 14, 10);
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_value = makeLabel({}, TextRole::PageTitle, {}, numbers);
    m_class = new ScoreChip(numbers);
    m_interval = makeLabel({}, TextRole::Meta, u"ink2"_s, numbers);
    row->addWidget(m_value);
    row->addWidget(m_class);
    row->addWidget(m_interval, 1);
    column->addLayout(row);
    m_distribution = new FigureView(numbers);
    column->addWidget(m_distribution);
    m_unanswered = makeLabel({}, TextRole::Meta, u"ink3"_s, numbers);
    m_unanswered->setWordWrap(true);
    m_unanswered->hide();
    column->addWidget(m_unanswered);
    return numbers;
}

QWidget *DrillPanel::makeOrder()
{
    QFrame *head = makeFrame(u"panelHead"_s, this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(14, 7, 14, 7);
    m_count = makeLabel({}, TextRole::SecondStrong, {}, head);
    m_of = makeLabel({}, TextRole::Second, {}, head);
    m_order = new QComboBox(head);
    m_order->addItems({tr("newest"), tr("lowest")});
    m_order->setAccessibleName(tr("Order of comments"));
    row->setSpacing(space::tiny);
    row->addWidget(m_count);
    row->addWidget(m_of, 1);
    row->addWidget(m_order);
    return head;
}

void DrillPanel::setPlace(const QString &title)
{
    setTitle(tr("Behind the selected number"), title);
}

void DrillPanel::sayInstead(const QString &message)
{
    m_numbers->hide();
    m_head->hide();
    m_comments->hide();
    m_comments->setRows({});
    m_message->setText(message);
    m_message->show();
}

void DrillPanel::setDrill(const Drill &drill)
{
    if (drill.hidden) {
        sayInstead(tr("Too few answers to show. A group this small could tell who said what."));
        return;
    }
    m_message->hide();
    m_numbers->show();
    m_value->setText(numberText(drill.point.value, drill.unit));
    m_class->setVisible(drill.goal.has_value());
    if (drill.goal)
        m_class->setScore(goalPhrase(drill), chipClass(drill.standing));
    const QString interval = intervalText(drill.point.low, drill.point.high, drill.unit);
    m_interval->setText(
        interval.isEmpty() ? countText(drill.point.n) : QString(interval % u" · "_s % countText(drill.point.n)));
    const auto *steps = std::get_if<Distribution>(&drill.distribution.content);
    m_distribution->setVisible(steps && !steps->steps.isEmpty());
    m_distribution->setFigure(drill.distribution);
}

void DrillPanel::setUnanswered(const UnansweredCounts &counts)
{
    QStringList parts;
    if (const int seen = int(counts[WhyNot::Seen]))
        parts.append(tr("%Ln saw the question and did not answer.", nullptr, seen));
    if (const int notShown = int(counts[WhyNot::NotShown]))
        parts.append(tr("%Ln were not shown it.", nullptr, notShown));
    if (const int other = int(counts[WhyNot::NotApplicable]))
        parts.append(tr("To %Ln it does not apply, or they do not know.", nullptr, other));
    m_unanswered->setText(parts.join(u' '));
    m_unanswered->setVisible(!parts.isEmpty());
}

void DrillPanel::setComments(const CommentPage &page)
{
    if (page.hidden) {
        sayInstead(tr("Too few answers to show. A group this small could tell who said what."));
        return;
    }
    m_head->show();
    m_comments->show();
    const QLocale locale;
    m_count->setText(page.comments ? tr("%1 comments").arg(locale.toString(*page.comments)) : tr("Comments"));
    m_of->setText(tr("of %1 responses").arg(locale.toString(page.responses)));
    m_comments->setRows(page.rows);
}

void DrillPanel::setProblem(const Error &error)
{
    if (error.kind != ErrorKind::Cancelled)
        sayInstead(error.message);
}

CommentOrder DrillPanel::order() const
{
    return m_order->currentIndex() == 1 ? CommentOrder::Lowest : CommentOrder::Newest;
}

} // namespace hearken
