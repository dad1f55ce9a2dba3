// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/problemscard.h"

#include "core/base/table.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QSaveFile>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

/// Issues that are the same thing, with the first few rows and values.
struct ProblemGroup
{
    QString problem;
    QString outcome;
    qint64 count = 0;
    QList<qint64> rows;
    QStringList values;
};

QList<ProblemGroup> problemGroups(const QList<Issue> &issues)
{
    QList<ProblemGroup> groups;
    QHash<QString, qsizetype> known;
    for (const Issue &issue : issues) {
        // A sentence that quotes the value differs from row to row: without it, the same things come together.
        QString kind = issue.problem;
        if (!issue.value.isEmpty())
            kind.replace(issue.value, u"…"_s);
        const QString key = issue.outcome % u'\n' % issue.column % u'\n' % kind;
        if (!known.contains(key)) {
            known.insert(key, groups.size());
            groups.append({kind, issue.outcome, 0, {}, {}});
        }
        ProblemGroup &group = groups[known.value(key)];
        ++group.count;
        if (group.rows.size() < 8)
            group.rows.append(issue.row);
        if (group.values.size() < 3 && !issue.value.isEmpty() && !group.values.contains(issue.value))
            group.values.append(issue.value);
    }
    std::stable_sort(groups.begin(), groups.end(),
        [](const ProblemGroup &one, const ProblemGroup &other) { return one.count > other.count; });
    return groups;
}

QString problemOutcome(const QString &outcome)
{
    if (outcome == "skipped"_L1)
        return ProblemsCard::tr("skipped");
    if (outcome == "refused"_L1)
        return ProblemsCard::tr("refused");
    return ProblemsCard::tr("kept without it");
}

QString problemRows(const ProblemGroup &group)
{
    QStringList numbers;
    for (const qint64 row : group.rows)
        numbers.append(QLocale().toString(row));
    const QString list = numbers.join(u", "_s);
    if (group.count == 1)
        return ProblemsCard::tr("row %1").arg(list);
    return group.count > group.rows.size() ? ProblemsCard::tr("rows %1 …").arg(list)
                                           : ProblemsCard::tr("rows %1").arg(list);
}

QWidget *problemRow(const ProblemGroup &group)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(12);
    QLabel *count = makeLabel(QLocale().toString(group.count), TextRole::Strong);
    count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    count->setMinimumWidth(32);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    QStringList quoted;
    for (const QString &value : group.values)
        quoted.append(u"“"_s % value.left(40).simplified() % u"”"_s);
    const QString sentence = quoted.isEmpty() ? group.problem : group.problem % u"  "_s % quoted.join(u", "_s);
    auto *problem = new ElidedLabel(sentence);
    problem->setProperty("type", u"text"_s);
    words->addWidget(problem);
    words->addWidget(makeLabel(problemRows(group), TextRole::Meta, u"ink3"_s));
    row->addWidget(count);
    row->addLayout(words, 1);
    row->addWidget(makeLabel(problemOutcome(group.outcome), TextRole::Meta, u"tag"_s), 0, Qt::AlignVCenter);
    return line;
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
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Problems"));
    auto *inside = new QWidget;
    inside->setProperty("part", u"clear"_s);
    m_rows = new QVBoxLayout(inside);
    m_rows->setContentsMargins({});
    m_rows->setSpacing(0);
    scroll->setWidget(inside);
    body()->addWidget(scroll, 1);
    connect(m_save, &QPushButton::clicked, this, &ProblemsCard::save);
    setIssues({});
}

void ProblemsCard::setIssues(const QList<Issue> &issues)
{
    m_issues = issues;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QList<ProblemGroup> groups = problemGroups(issues);
    m_save->setVisible(!issues.isEmpty());
    if (issues.isEmpty()) {
        setMeta({});
        QLabel *fine = makeLabel(tr("Nothing is wrong with the rows read so far."), TextRole::Text, u"ink2"_s);
        fine->setContentsMargins(12, 4, 12, 12);
        m_rows->addWidget(fine);
    } else {
        const QLocale locale;
        const QString findings = issues.size() == 1 ? tr("1 finding")
                                                    : tr("%1 findings").arg(locale.toString(issues.size()));
        const QString kinds = groups.size() == 1 ? tr("of one kind")
                                                 : tr("of %1 kinds").arg(locale.toString(groups.size()));
        setMeta(tr("%1 %2 · none stops the import", "3 findings of 2 kinds").arg(findings, kinds));
    }
    for (const ProblemGroup &group : groups.first(qMin(groups.size(), qsizetype(50)))) {
        m_rows->addWidget(makeLine());
        m_rows->addWidget(problemRow(group));
    }
    m_rows->addStretch(1);
}

void ProblemsCard::save()
{
    auto *dialog = new QFileDialog(this, tr("Save the list of problems"), {}, tr("Comma-separated values (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QSaveFile file(path);
        const QByteArray text = issuesCsv(m_issues).toUtf8();
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
            setMeta(tr("The list could not be written. Check the folder and its rights."));
        else
            setMeta(tr("The list is saved."));
    });
    dialog->open();
}

} // namespace hearken
