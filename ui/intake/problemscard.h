// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/draft.h"
#include "ui/kit/panels.h"

namespace hearken {

/// What was wrong with rows, the same things together: how often, which rows, what becomes of them.
class ProblemsCard : public Card
{
    Q_OBJECT
public:
    explicit ProblemsCard(QWidget *parent = nullptr);
    void setIssues(const QList<Issue> &issues);

private:
    void save();

    QList<Issue> m_issues;
    QPushButton *m_save = nullptr;
    QVBoxLayout *m_rows = nullptr;
};

/// The list as CSV: row, column, value, problem, outcome.
QString issuesCsv(const QList<Issue> &issues);

} // namespace hearken
