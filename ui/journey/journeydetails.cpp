// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journey/journeydetails.h"

#include "core/journey/journeyportfolio.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

/// What is kept though nothing of the project has its name stays among the choices.
void choose(QComboBox *box, const QString &key)
{
    if (box->findData(key) < 0)
        box->addItem(key, key);
    box->setCurrentIndex(box->findData(key));
}

} // namespace

JourneyDetails::JourneyDetails(const Journey &journey, const QList<Journey> &all, const Facts &facts, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Journey “%1”").arg(journey.name));
    setMinimumWidth(460);
    auto *column = new QVBoxLayout(this);
    m_form = new QFormLayout;
    column->addLayout(m_form);
    m_name = addLine(tr("Name"), journey.name);
    m_owner = addLine(tr("Owner"), journey.owner);
    m_status = addChoice(tr("Status"));
    for (int status = 0; status <= int(JourneyStatus::Retired); ++status)
        m_status->addItem(statusWord(JourneyStatus(status)));
    m_status->setCurrentIndex(int(journey.status));
    m_time = addChoice(tr("Time"));
    m_time->addItems({timeWord(JourneyTime::AsIs), timeWord(JourneyTime::ToBe)});
    m_time->setCurrentIndex(int(journey.time));
    m_baseline = addChoice(tr("Improves"), tr("Of a journey to be: which one it is compared with"));
    m_baseline->addItem(tr("no journey"), QString());
    for (const Journey &one : all) {
        if (one.key != journey.key)
            m_baseline->addItem(one.name, one.key);
    }
    choose(m_baseline, journey.baseline);
    m_metric = addChoice(tr("Measured with"), tr("Where a touchpoint has no measure of its own"));
    m_metric->addItem(tr("satisfaction (CSAT)"), QString());
    for (const Metric &metric : facts.measurable())
        m_metric->addItem(metric.name, metric.key);
    choose(m_metric, journey.metric);
    m_feeling = addQuestion(tr("Feeling"), tr("Which question asks how it felt: the curve is drawn from it"), facts,
        journey.feelingQuestion);
    m_expected = addQuestion(
        tr("Expected"), tr("Which question asks what was expected"), facts, journey.expectedQuestion);
    m_provided = addQuestion(tr("Provided"), tr("Which question asks what was provided, on the same scale"), facts,
        journey.providedQuestion);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    QPushButton *ok = buttons->button(QDialogButtonBox::Ok);
    connect(
        m_name, &QLineEdit::textChanged, ok, [ok](const QString &name) { ok->setEnabled(!name.trimmed().isEmpty()); });
    const auto improves = [this] { m_baseline->setEnabled(m_time->currentIndex() == int(JourneyTime::ToBe)); };
    connect(m_time, &QComboBox::currentIndexChanged, this, improves);
    improves();
}

QLineEdit *JourneyDetails::addLine(const QString &label, const QString &text)
{
    auto *line = new QLineEdit(text, this);
    line->setAccessibleName(label);
    m_form->addRow(label, line);
    return line;
}

QComboBox *JourneyDetails::addChoice(const QString &label, const QString &help)
{
    auto *box = new QComboBox(this);
    box->setAccessibleName(label);
    box->setToolTip(help);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // questions are long
    box->setMinimumContentsLength(28);
    m_form->addRow(label, box);
    return box;
}

/// A question stands once, whatever sources ask it.
QComboBox *JourneyDetails::addQuestion(
    const QString &label, const QString &help, const Facts &facts, const QString &code)
{
    QComboBox *box = addChoice(label, help);
    box->addItem(tr("no question"), QString());
    for (const Question &question : facts.questions) {
        if (question.scale && box->findData(question.code) < 0)
            box->addItem(question.text.isEmpty() ? question.code : question.text, question.code);
    }
    choose(box, code);
    return box;
}

Journey JourneyDetails::applied(Journey to) const
{
    to.name = m_name->text().trimmed();
    to.owner = m_owner->text().trimmed();
    to.status = JourneyStatus(m_status->currentIndex());
    to.time = JourneyTime(m_time->currentIndex());
    to.baseline = m_baseline->currentData().toString();
    to.metric = m_metric->currentData().toString();
    to.feelingQuestion = m_feeling->currentData().toString();
    to.expectedQuestion = m_expected->currentData().toString();
    to.providedQuestion = m_provided->currentData().toString();
    return to;
}

} // namespace hearken
