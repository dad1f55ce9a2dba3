// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/guidecard.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

GuideCard::GuideCard(QWidget *parent)
    : Card(tr("First steps"), parent)
{
    m_hide = makeCompactButton(tr("Hide"), {}, ButtonKind::Quiet);
    m_hide->setToolTip(tr("Take the first steps off this page; Undo brings them back"));
    addAside(m_hide);
    connect(m_hide, &QPushButton::clicked, this, &GuideCard::hideAsked);
}

void GuideCard::setSteps(const QList<GuideStep> &steps, bool alone)
{
    const auto done = std::count_if(steps.cbegin(), steps.cend(), [](const GuideStep &step) { return step.done; });
    setMeta(tr("%1 of %2 done").arg(done).arg(steps.size()));
    m_hide->setVisible(!alone);
    delete m_steps;
    m_steps = new QWidget;
    auto *column = new QVBoxLayout(m_steps);
    column->setContentsMargins({});
    column->setSpacing(0);
    body()->addWidget(m_steps);
    bool next = alone;
    for (const GuideStep &step : steps) {
        if (step.done && !alone)
            continue; // beside the rest of the page only what is left to do
        addStep(step, next && !step.done);
        next = next && step.done;
    }
}

void GuideCard::addStep(const GuideStep &step, bool next)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(11);
    row->addWidget(makeIconLabel(step.done ? u"check"_s : step.icon, step.done ? Token::Good : Token::Ink2, 18, line));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    QLabel *title = makeLabel(step.title, TextRole::Strong, step.done ? u"ink3"_s : QString());
    title->setAccessibleName(step.done ? tr("%1, done").arg(step.title) : step.title);
    QLabel *detail = makeLabel(step.detail, TextRole::Second, step.done ? u"ink3"_s : u"ink2"_s);
    detail->setWordWrap(true);
    words->addWidget(title);
    words->addWidget(detail);
    row->addLayout(words, 1);
    if (step.done) {
        row->addWidget(makeLabel(tr("done"), TextRole::Second, u"good"_s));
    } else {
        QPushButton *open = makeCompactButton(step.action, {}, next ? ButtonKind::Primary : ButtonKind::Secondary);
        open->setMinimumWidth(124);
        open->setToolTip(step.detail);
        connect(open, &QPushButton::clicked, this, [this, link = step.link] { Q_EMIT opened(link); });
        row->addWidget(open);
    }
    m_steps->layout()->addWidget(makeLine());
    m_steps->layout()->addWidget(line);
}

} // namespace hearken
