// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample.h"

#include "ui/shell/mainwindow.h"
#include "ui/shell/welcomepage.h"

#include <QDir>
#include <QStandardPaths>

namespace hearken {

using namespace Qt::StringLiterals;

/// The sample is made once, beside what this person keeps for programs, and opened from then on: changes stay in it.
void MainWindow::makeSample()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    const QString path = folder.filePath(u"Aldermere.hearken"_s);
    if (QFile::exists(path)) {
        openLater(path);
        return;
    }
    folder.mkpath(u"."_s);
    m_jobs.start(
        m_sample, this,
        [this, path](const Progress &progress) -> Done {
            QMetaObject::invokeMethod(
                this, [this, progress] { m_welcome->followSample(progress); }, Qt::QueuedConnection);
            const auto made = buildSample({path}, progress);
            return made ? Done() : Done(made.error());
        },
        [this, path](const Done &done) {
            m_welcome->endSample();
            if (done)
                openLater(path);
            else
                fail(done.error());
        },
        tr("Making the sample"));
}

} // namespace hearken
