// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/problemscard.h"

#include "core/base/savefile.h"
#include "core/base/table.h"
#include "ui/intake/problemwords.h"
#include "ui/kit/scrolling.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype problemsShown = 50;

QString problemKey(const Finding &finding)
{
    const ProblemRule rule = finding.rule(Remedy::Usual);
    return rule.kind % u'\n' % rule.column % u'\n' % rule.value;
}

} // namespace

QString issuesCsv(const QList<Issue> &issues)
{
    Table table;
    table.columns = {u"row"_s, u"column"_s, u"value"_s, u"problem"_s, u"outcome"_s};
    for (const Issue &issue : issues)
        table.rows.append({issue.row, issue.column, issue.value, issue.problem, issue.outcome});
    return table.csv();
}

ProblemsCard::ProblemsCard(QWidget *parent)
    : Card(tr("Problems"), parent)
{
    m_save = makeCompactButton(tr("Save the list as CSV"), {}, ButtonKind::Quiet, this);
    addAside(m_save);
    auto *inside = new QWidget;
    inside->setProperty("part", u"clear"_s);
    m_rows = new QVBoxLayout(inside);
    m_rows->setContentsMargins({});
    m_rows->setSpacing(0);
    body()->addWidget(scrolling(inside, tr("Problems"), this), 1);
    connect(m_save, &QPushButton::clicked, this, &ProblemsCard::save);
    setReading();
}

void ProblemsCard::clearRows()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // perhaps it is the one in which something was chosen
        }
        delete item;
    }
}

void ProblemsCard::say(const QString &sentence)
{
    QLabel *fine = makeLabel(sentence, TextRole::Text, u"ink2"_s);
    fine->setContentsMargins(12, 4, 12, 12);
    m_rows->addWidget(fine);
    m_rows->addStretch(1);
}

void ProblemsCard::setReading()
{
    m_issues.clear();
    clearRows();
    setMeta({});
    m_save->hide();
    say(tr("The rows are being read."));
}

void ProblemsCard::setProblems(
    const QList<Finding> &findings, const QList<Issue> &issues, const Mapping &mapping, bool choices)
{
    m_issues = issues;
    clearRows();
    m_save->setVisible(!issues.isEmpty());
    if (findings.isEmpty()) {
        setMeta({});
        say(tr("Nothing is wrong with the rows."));
        return;
    }
    qint64 count = 0;
    for (const Finding &finding : findings)
        count += finding.count;
    const QLocale locale;
    const QString all = count == 1 ? tr("1 finding") : tr("%1 findings").arg(locale.toString(count));
    const QString groups = findings.size() == 1 ? tr("in 1 group")
                                                : tr("in %1 groups").arg(locale.toString(findings.size()));
    setMeta(choices ? tr("%1 %2 · none stops the import", "3 findings in 2 groups").arg(all, groups)
                    : tr("%1 %2", "3 findings in 2 groups").arg(all, groups));
    for (const Finding &finding : findings.first(qMin(findings.size(), problemsShown))) {
        m_rows->addWidget(makeLine());
        m_rows->addWidget(row(finding, mapping, choices));
    }
    m_rows->addStretch(1);
}

QWidget *ProblemsCard::row(const Finding &finding, const Mapping &mapping, bool choices)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(12, 4, 12, 4);
    row->setSpacing(12);
    QLabel *count = makeLabel(QLocale().toString(finding.count), TextRole::Strong);
    count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    count->setMinimumWidth(24);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *problem = new ElidedLabel(problemSentence(finding));
    problem->setProperty("type", u"text"_s);
    auto *rows = new ElidedLabel(problemRows(finding));
    rows->setProperty("type", u"meta"_s);
    rows->setProperty("tone", u"ink3"_s);
    words->addWidget(problem);
    words->addWidget(rows);
    row->addWidget(count);
    row->addLayout(words, 1);
    if (choices && problemRemedies(finding, mapping).size() > 1)
        row->addWidget(choiceFor(finding, mapping), 0, Qt::AlignVCenter);
    else
        row->addWidget(makeLabel(outcomeWords(finding), TextRole::Meta, u"tag"_s), 0, Qt::AlignVCenter);
    return line;
}

QComboBox *ProblemsCard::choiceFor(const Finding &finding, const Mapping &mapping)
{
    auto *choice = new QComboBox;
    choice->setMinimumWidth(212);
    choice->setMaximumWidth(260);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setAccessibleName(tr("What to do about it: %1").arg(problemSentence(finding)));
    const ProblemRule known = finding.rule(Remedy::Usual);
    for (const Remedy remedy : problemRemedies(finding, mapping)) {
        choice->addItem(remedyWords(remedy, finding, mapping), int(remedy));
        if (remedy == mapping.remedy(known.kind, known.column, known.value))
            choice->setCurrentIndex(choice->count() - 1);
    }
    connect(choice, &QComboBox::activated, this, [this, choice, finding] {
        m_focused = problemKey(finding);
        Q_EMIT chosen(finding.rule(Remedy(choice->currentData().toInt())));
    });
    if (m_focused == problemKey(finding)) {
        m_focused.clear();
        QTimer::singleShot(0, choice, [choice] { choice->setFocus(); });
    }
    return choice;
}

void ProblemsCard::save()
{
    auto *dialog = new QFileDialog(this, tr("Save the list of problems"), {}, tr("Comma-separated values (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const Done saved = saveFile(path, issuesCsv(m_issues).toUtf8());
        setMeta(saved ? tr("The list is saved.") : saved.error().message);
    });
    dialog->open();
}

} // namespace hearken
