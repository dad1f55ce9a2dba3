// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/controls.h"
#include "ui/kit/workbench.h"

#include <QFrame>

class QProgressBar;
class QTimer;

namespace hearken {

/// The foot of the window. Left: saved, size of the data, last import, and what runs. Right: what the numbers rest on.
class StatusStrip : public QFrame
{
    Q_OBJECT
public:
    explicit StatusStrip(QWidget *parent = nullptr);

    /// Follows the project; null shows what a window without one says.
    void setWorkbench(Workbench *workbench);
    void setFoundation(const QString &words);
    /// What the keys do where no project is open.
    void setWelcome(bool hasProjects);
    qint64 responses() const { return m_count; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    struct Facts;
    void refresh();
    void tell(const Facts &facts);
    void showJobs();

    Workbench *m_workbench = nullptr;
    qint64 m_count = -1;
    ElidedLabel *m_saved = nullptr;
    ElidedLabel *m_responses = nullptr;
    ElidedLabel *m_lastImport = nullptr;
    ElidedLabel *m_foundation = nullptr;
    ElidedLabel *m_intervals = nullptr;
    ElidedLabel *m_hidden = nullptr;
    QWidget *m_jobs = nullptr;
    ElidedLabel *m_jobName = nullptr;
    QProgressBar *m_jobBar = nullptr;
    QTimer *m_timer = nullptr;
    JobSlot m_load;
};

} // namespace hearken
