// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusstrip.h"

#include "core/base/daytext.h"
#include "ui/kit/button.h"
#include "ui/kit/controls.h"

#include "core/intake/batches.h"
#include "core/store/projectsettings.h"
#include "ui/kit/panels.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

struct StatusStrip::Facts
{
    qint64 responses = 0;
    qint64 lastImport = 0; ///< ms UTC; 0: none
    QString minimum;
};

StatusStrip::StatusStrip(QWidget *parent)
    : QFrame(parent)
    , m_timer(new QTimer(this))
{
    setProperty("part", u"status"_s);
    setAccessibleName(tr("Status"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 5, 14, 5);
    row->setSpacing(18);
    const auto label = [&row] {
        auto *made = new ElidedLabel; // a narrow window cuts words here, it is not made wide by them
        row->addWidget(made);
        return made;
    };
    m_saved = label();
    m_responses = label();
    m_lastImport = label();
    m_jobs = new QWidget;
    auto *jobs = new QHBoxLayout(m_jobs);
    jobs->setContentsMargins({});
    jobs->setSpacing(8);
    m_jobName = new ElidedLabel;
    m_jobBar = new QProgressBar;
    m_jobBar->setTextVisible(false);
    m_jobBar->setFixedWidth(120);
    m_jobs->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Preferred);
    QToolButton *cancel = makeIconButton(u"x"_s, tr("Cancel what runs"));
    setIconSide(cancel, 11);
    jobs->addWidget(m_jobName);
    jobs->addWidget(m_jobBar);
    jobs->addWidget(cancel);
    m_jobs->hide();
    row->addWidget(m_jobs);
    row->addStretch(1);
    m_foundation = label();
    m_intervals = label();
    m_hidden = label();
    connect(cancel, &QToolButton::clicked, this, [this] {
        if (m_workbench && !m_workbench->jobs().running().isEmpty())
            m_workbench->jobs().running().first().progress.cancel();
    });
    m_timer->setInterval(150);
    connect(m_timer, &QTimer::timeout, this, &StatusStrip::showJobs);
    setWorkbench(nullptr);
}

void StatusStrip::setWorkbench(Workbench *workbench)
{
    m_load.cancel();
    m_workbench = workbench;
    m_count = -1;
    for (ElidedLabel *label : {m_responses, m_lastImport, m_foundation, m_intervals, m_hidden})
        label->setWhole({});
    if (!workbench) {
        setWelcome(false);
        m_hidden->setWhole(tr("Hearken %1").arg(u"" HEARKEN_VERSION ""_s));
        m_jobs->hide();
        return;
    }
    m_saved->setWhole(workbench->project().canWrite() ? tr("✓ All changes saved") : tr("Opened to read"));
    m_intervals->setWhole(tr("95% intervals"));
    connect(&workbench->project(), &Project::changed, this, &StatusStrip::refresh);
    connect(&workbench->jobs(), &Jobs::runningChanged, this, &StatusStrip::showJobs);
    refresh();
}

void StatusStrip::setFoundation(const QString &words)
{
    m_foundation->setWhole(words);
    fit();
}

void StatusStrip::setWelcome(bool hasProjects)
{
    const QString keys = tr("Ctrl K finds every command");
    m_saved->setWhole(hasProjects ? tr("Enter opens the selected project") : keys);
    m_responses->setWhole(hasProjects ? keys : QString());
}

void StatusStrip::fit()
{
    // What can be looked up elsewhere goes first, before words are cut.
    QLabel *const order[] = {m_lastImport, m_intervals, m_responses, m_hidden};
    for (QLabel *label : order)
        label->show();
    for (QLabel *label : order) {
        if (sizeHint().width() > width())
            label->hide();
    }
}

void StatusStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

void StatusStrip::refresh()
{
    if (!m_workbench)
        return;
    Project *const project = &m_workbench->project();
    m_workbench->withColumns(
        m_load, this, {},
        [project](const Columns &columns, const Progress &) -> Result<Facts> {
            auto session = project->reader();
            if (!session)
                return session.error();
            const auto batches = Batches::all(*session);
            if (!batches)
                return batches.error();
            const auto minimum = ProjectSettings::value(*session, u"minimum_n"_s, u"10"_s);
            if (!minimum)
                return minimum.error();
            const auto last = std::find_if(
                batches->begin(), batches->end(), [](const Batch &batch) { return batch.state == "done"_L1; });
            return Facts{
                columns.size(), last == batches->end() ? 0 : last->endedAt.value_or(last->startedAt), *minimum};
        },
        [this](const Result<Facts> &facts) {
            if (facts)
                tell(*facts);
        });
}

void StatusStrip::tell(const Facts &facts)
{
    m_count = facts.responses;
    m_responses->setWhole(tr("%1 responses").arg(QLocale().toString(facts.responses)));
    m_hidden->setWhole(tr("groups under %1 are hidden").arg(facts.minimum));
    if (facts.lastImport == 0) {
        m_lastImport->setWhole({});
    } else {
        const QDateTime when = QDateTime::fromMSecsSinceEpoch(facts.lastImport);
        m_lastImport->setWhole(tr("last import %1").arg(timeText(when, u"ddd d MMM, HH:mm"_s)));
    }
    fit();
}

void StatusStrip::showJobs()
{
    const QList<RunningJob> running = m_workbench ? m_workbench->jobs().running() : QList<RunningJob>();
    m_jobs->setVisible(!running.isEmpty());
    if (running.isEmpty()) {
        m_timer->stop();
        return;
    }
    if (!m_timer->isActive())
        m_timer->start();
    const RunningJob &job = running.first();
    const QString more = running.size() > 1 ? tr(" and %n more", nullptr, int(running.size() - 1)) : QString();
    m_jobName->setWhole(job.name % more);
    m_jobBar->setAccessibleName(job.name);
    const qint64 total = job.progress.total();
    m_jobBar->setRange(0, 1000); // empty while nobody knows how far: nothing runs to and fro
    m_jobBar->setValue(total > 0 ? int(job.progress.done() * 1000 / total) : 0);
}

} // namespace hearken
