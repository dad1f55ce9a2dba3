// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/findings.h"
#include "ui/kit/panels.h"

namespace hearken {

/// What was wrong with rows, the same things together: how often, which rows, what becomes of them.
class ProblemsCard : public Card
{
    Q_OBJECT
public:
    explicit ProblemsCard(QWidget *parent = nullptr);
    /// With `choices` a person can say what is done about each kind; otherwise it is told what was done. `issues` are what can
    /// be saved as a list.
    void setProblems(const QList<Finding> &findings, const QList<Issue> &issues, const Mapping &mapping, bool choices);
    /// Nothing is known yet.
    void setReading();

Q_SIGNALS:
    void chosen(const hearken::ProblemRule &rule);

private:
    void clearRows();
    void say(const QString &sentence);
    QWidget *row(const Finding &finding, const Mapping &mapping, bool choices);
    QComboBox *choiceFor(const Finding &finding, const Mapping &mapping);
    void save();

    QList<Issue> m_issues;
    QPushButton *m_save = nullptr;
    QVBoxLayout *m_rows = nullptr;
    QString m_focused; ///< the choice that was made last, so that the keyboard stays there
};

QString issuesCsv(const QList<Issue> &issues);

} // namespace hearken
