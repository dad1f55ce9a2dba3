// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intakerun.h"
#include "ui/intake/importdone.h"
#include "ui/kit/page.h"
#include "ui/kit/panels.h"
#include "ui/kit/workbench.h"

class QStackedWidget;

namespace hearken {

class ImportCheck;
class ImportStart;

/// Brings files in, in three steps: the file, its columns and a check, what was done. A link's key is "choose", "history",
/// "mappings", "batch:" and its number, or paths of files, one a line.
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
    ImportStart *start() const { return m_start; }
    const Batch &batch() const { return m_report.batch; } ///< that the third step shows

private:
    void connectSteps();
    void goTo(Step step);
    void look(const QStringList &paths);
    void tell(const Error &error);
    void tellUnreadable(const Error &error);
    void run();
    void runRequest(const IntakeRequest &request, const QString &shape);
    void ended(const QString &path, const Result<ImportReport> &report);
    void showBatch(Id<Batch> id);
    void importAgain(const Batch &batch);
    void showMeta();
    void tellImporting();

    Workbench &m_workbench;
    QStringList m_paths; ///< still to import, the one at hand first
    QHash<qint64, QString> m_pathOf; ///< batch → file, for importing again what was taken out
    ImportReport m_report;
    Progress m_running;
    PageHeader *m_header = nullptr;
    SegmentedSwitch *m_steps = nullptr;
    Banner *m_banner = nullptr;
    QStackedWidget *m_stack = nullptr;
    ImportStart *m_start = nullptr;
    ImportCheck *m_check = nullptr;
    ImportDone *m_done = nullptr;
    JobSlot m_run;
    JobSlot m_look;
};

} // namespace hearken
