// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intakerun.h"
#include "ui/kit/page.h"
#include "ui/kit/panels.h"
#include "ui/kit/workbench.h"

class QStackedWidget;

namespace hearken {

class EffectCard;
class ImportCheck;
class ImportStart;
class ProblemsCard;

/// Brings files in, in three steps: the file, its columns and a check, what was done. A link's key is "choose",
/// "history", or paths of files, one a line.
class ImportPage : public Page
{
    Q_OBJECT
public:
    explicit ImportPage(Workbench &workbench, QWidget *parent = nullptr);

    QString title() const override { return tr("Import"); }
    void open(const Link &link) override;
    bool isFilled() const override;
    QString foundation() const override;
    Link here() const override;

    enum Step { File, Check, Finished };
    Step step() const;
    ImportCheck *check() const { return m_check; }
    const IntakeSummary &summary() const { return m_summary; }

private:
    QWidget *makeFinished();
    void goTo(Step step);
    void look(const QStringList &paths);
    void run();
    void ended(const Result<IntakeSummary> &summary);
    void showMeta();

    Workbench &m_workbench;
    QStringList m_paths; ///< still to import, the one at hand first
    IntakeSummary m_summary;
    PageHeader *m_header = nullptr;
    SegmentedSwitch *m_steps = nullptr;
    Banner *m_banner = nullptr;
    QStackedWidget *m_stack = nullptr;
    ImportStart *m_start = nullptr;
    ImportCheck *m_check = nullptr;
    QWidget *m_finished = nullptr;
    EffectCard *m_effect = nullptr;
    ProblemsCard *m_problems = nullptr;
    QLabel *m_finishedTitle = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_out = nullptr;
    QPushButton *m_read = nullptr;
    JobSlot m_run;
};

} // namespace hearken
