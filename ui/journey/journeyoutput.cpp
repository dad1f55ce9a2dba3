// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves a journey: versions, files, and the wall.
#include "ui/journey/journeypage.h"

#include "core/journey/mapjson.h"
#include "core/store/edit.h"
#include "ui/journey/mapfiles.h"
#include "ui/journey/storyview.h"
#include "ui/kit/panels.h"

#include <QFileDialog>

namespace hearken {

using namespace Qt::StringLiterals;

void JourneyPage::keepVersion()
{
    const Journey *shown = journey();
    if (!shown)
        return;
    JourneySnapshot version;
    version.id = Id<JourneySnapshot>::make();
    version.journey = shown->key;
    version.number = m_versions.isEmpty() ? 1 : m_versions.first().number + 1;
    version.day = m_workbench.project().clock()().date();
    version.was = *shown;
    version.numbers = mapText(m_shown);
    for (const JourneyStage &stage : shown->stages) {
        for (const JourneyStep &step : stage.steps) {
            if (const Touchpoint *touchpoint = m_ground.touchpoint(step.touchpoint))
                version.touchpoints.append(*touchpoint);
        }
    }
    const int number = version.number;
    const Done kept = m_workbench.project().edit<JourneySnapshots>(
        tr("Keep version %1").arg(number), std::nullopt, std::optional(version));
    if (!kept)
        m_banner->say(kept.error());
    else
        Q_EMIT done(tr("Kept version %1.").arg(number), true);
}

Done JourneyPage::save(const QString &path) const
{
    return saveMap(path, m_shown, {m_map->density(), 0, locale()});
}

void JourneyPage::askWhereToSave()
{
    auto *dialog = new QFileDialog(this, tr("Save as"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString tiles = tr("PDF in tiles of A4 (*.pdf)");
    const QString stages = tr("PDF with a page for each stage (*.pdf)");
    dialog->setNameFilters(
        {tr("PDF on one page (*.pdf)"), tiles, stages, tr("Drawing (*.svg)"), tr("Picture (*.png)")});
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(QString(title()).replace(u'/', u'-'));
    connect(dialog, &QFileDialog::filterSelected, dialog,
        [dialog](const QString &filter) { dialog->setDefaultSuffix(filter.section(u"*."_s, 1).chopped(1)); });
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog, tiles, stages](const QString &path) {
        const QString filter = dialog->selectedNameFilter();
        Done saved;
        if (path.endsWith(".pdf"_L1) && (filter == tiles || filter == stages)) {
            const MapInk ink(Theme::light());
            const MapLayoutOptions options{m_map->density(), 0, locale()};
            const QByteArray pages = filter == tiles ? mapTiles(JourneyLayout(m_shown, options), ink)
                                                     : stagePages(m_shown, options, ink);
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(pages) != pages.size())
                saved = Error{ErrorKind::Storage,
                    tr("“%1” could not be written. Check the folder and its rights.").arg(path), {}};
        } else {
            saved = save(path);
        }
        if (!saved)
            m_banner->say(saved.error());
        else
            Q_EMIT done(tr("Saved %1.").arg(QFileInfo(path).fileName()), false);
    });
    dialog->open();
}

void JourneyPage::present()
{
    if (m_shown.columns.isEmpty())
        return;
    auto *story = new StoryView(m_shown, std::max(m_map->selectedColumn(), -1));
    connect(this, &QObject::destroyed, story, &QWidget::close);
    story->showFullScreen();
    story->setFocus();
}

} // namespace hearken
