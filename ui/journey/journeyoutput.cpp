// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves a journey and what comes in: versions, files, and the wall.
#include "ui/journey/journeypage.h"

#include "core/base/savefile.h"
#include "core/journey/journeyfile.h"
#include "core/journey/journeyversions.h"
#include "core/store/edit.h"
#include "ui/journey/mapfiles.h"
#include "ui/journey/storyview.h"
#include "ui/kit/panels.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QInputDialog>
#include <QPushButton>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownIssues = 3; ///< beside their number; all of them can be copied

QString onePageFilter()
{
    return JourneyPage::tr("PDF on one page (*.pdf)");
}

QString tilesFilter()
{
    return JourneyPage::tr("PDF in tiles of A4 (*.pdf)");
}

QString stagesFilter()
{
    return JourneyPage::tr("PDF with a page for each stage (*.pdf)");
}

/// The journey itself, for other programs and to be read back.
struct Exchange
{
    QString filter;
    WrittenJourney (*write)(
        const Journey &journey, const QList<Touchpoint> &touchpoints, const JourneyMap &map, const QList<Journey> &all);
};

QList<Exchange> exchanges()
{
    using Points = QList<Touchpoint>;
    using All = QList<Journey>;
    return {
        {JourneyPage::tr("Table with a row for each fact (*.csv)"),
            [](const Journey &journey, const Points &points, const JourneyMap &map, const All &all) {
                return writtenJourneyLong(journey, points, &map, all);
            }},
        {JourneyPage::tr("Table as the map is drawn (*.csv)"),
            [](const Journey &journey, const Points &points, const JourneyMap &map, const All &all) {
                return writtenJourneyWide(journey, points, &map, all);
            }},
        {JourneyPage::tr("Journey file (*.json)"),
            [](const Journey &journey, const Points &points, const JourneyMap &, const All &) {
                return writtenJourneyJson({1, {journey}, points});
            }},
        {JourneyPage::tr("CJML (*.cjml)"),
            [](const Journey &journey, const Points &points, const JourneyMap &, const All &) {
                return writtenCjml(journey, points);
            }},
        {JourneyPage::tr("Mermaid (*.mmd)"),
            [](const Journey &journey, const Points &points, const JourneyMap &map, const All &) {
                return writtenMermaid(journey, points, &map);
            }},
    };
}

} // namespace

void JourneyPage::askVersionName()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Keep this version"));
    dialog->setLabelText(tr("Name, as “after the workshop” (may stay empty)"));
    connect(dialog, &QInputDialog::textValueSelected, this,
        [this](const QString &name) { keepVersion(name.simplified()); });
    dialog->open();
}

void JourneyPage::keepVersion(const QString &name)
{
    const Journey *shown = journey();
    if (!shown)
        return;
    m_workbench.withColumns(
        m_keeping, this, keptNeeds(*shown, m_ground, view()),
        [project = &m_workbench.project(), journey = *shown, ground = m_ground, asked = view(),
            day = m_workbench.project().clock()().date()](
            const Columns &columns, const Progress &progress) -> Result<JourneySnapshot> {
            auto session = project->reader();
            if (!session)
                return session.error();
            return keptVersion(*session, journey, ground, columns, asked, day, progress);
        },
        [this, name](const Result<JourneySnapshot> &version) {
            if (!version)
                return m_banner->say(version.error());
            JourneySnapshot named = *version;
            named.name = name;
            keep(named);
        },
        tr("Keeping a version"));
}

void JourneyPage::keep(const JourneySnapshot &version)
{
    const Done kept = m_workbench.project().edit<JourneySnapshots>(
        tr("Keep version %1").arg(version.number), std::nullopt, std::optional(version));
    if (!kept)
        m_banner->say(kept.error());
    else
        Q_EMIT done(tr("Kept version %1.").arg(version.number), true);
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
    QStringList filters{onePageFilter(), tilesFilter(), stagesFilter(), tr("Drawing (*.svg)"), tr("Picture (*.png)")};
    for (const Exchange &exchange : exchanges())
        filters.append(exchange.filter);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(QString(title()).replace(u'/', u'-'));
    connect(dialog, &QFileDialog::filterSelected, dialog,
        [dialog](const QString &filter) { dialog->setDefaultSuffix(filter.section(u"*."_s, 1).chopped(1)); });
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, dialog](const QString &path) { saveAs(path, dialog->selectedNameFilter()); });
    dialog->open();
}

void JourneyPage::saveAs(const QString &path, const QString &filter)
{
    const Journey *shown = journey();
    if (!shown)
        return;
    m_banner->clear();
    const MapLayoutOptions options{m_map->density(), 0, locale()};
    QStringList dropped;
    Done saved;
    const QList<Exchange> all = exchanges();
    const auto exchange = std::find_if(
        all.cbegin(), all.cend(), [&filter](const Exchange &one) { return one.filter == filter; });
    if (exchange != all.cend()) {
        const WrittenJourney written = exchange->write(*shown, m_ground.touchpoints, m_shown, m_journeys);
        dropped = written.dropped;
        saved = saveFile(path, written.text);
    } else if (path.endsWith(".pdf"_L1) && filter == tilesFilter()) {
        saved = saveFile(path, mapTiles(JourneyLayout(m_shown, options), MapInk(Theme::light())));
    } else if (path.endsWith(".pdf"_L1) && filter == stagesFilter()) {
        saved = saveFile(path, stagePages(m_shown, options, MapInk(Theme::light())));
    } else {
        saved = save(path);
    }
    if (!saved)
        return m_banner->say(saved.error());
    Q_EMIT done(tr("Saved %1.").arg(QFileInfo(path).fileName()), false);
    if (!dropped.isEmpty())
        m_banner->say(
            tr("The format of “%1” has no place for everything.").arg(QFileInfo(path).fileName()), dropped.join(u' '));
}

void JourneyPage::askWhatToBringIn()
{
    auto *dialog = new QFileDialog(this, tr("Bring in journeys"), {},
        tr("Journeys (*.json *.csv *.tsv *.xlsx *.cjml *.xml *.xes *.mmd *.md *.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &JourneyPage::bringIn);
    dialog->open();
}

void JourneyPage::bringIn(const QString &path)
{
    const auto work = [project = &m_workbench.project(), path](const Progress &progress) -> Result<JourneyIntake> {
        auto session = project->reader();
        return session ? journeyIntake(*session, path, progress) : session.error();
    };
    m_workbench.jobs().start(
        m_bringing, this, work,
        [this, name = QFileInfo(path).fileName()](const Result<JourneyIntake> &intake) {
            if (intake)
                takeIn(name, *intake);
            else
                m_banner->say(intake.error());
        },
        tr("Reading journeys"));
}

/// One step that can be undone; shows the first journey that came.
void JourneyPage::takeIn(const QString &file, const JourneyIntake &intake)
{
    m_banner->clear();
    if (intake.before != intake.after) {
        if (!changeSet(tr("Bring in “%1”").arg(file), intake.before, intake.after))
            return;
        const auto isNew = [&intake](const Journey &journey) { return !withKey(intake.before.journeys, journey.key); };
        const auto first = std::find_if(intake.after.journeys.cbegin(), intake.after.journeys.cend(), isNew);
        if (first != intake.after.journeys.cend())
            setJourney(first->key);
    }
    if (intake.added > 0)
        Q_EMIT done(tr("%n journeys came in.", nullptr, intake.added), true);
    else if (intake.before == intake.after)
        Q_EMIT done(tr("Everything in “%1” is here already.").arg(file), false);
    if (intake.issues.isEmpty())
        return;
    QStringList lines;
    for (const JourneyIssue &issue : intake.issues)
        lines.append(issue.place.isEmpty() ? issue.problem : tr("%1: %2").arg(issue.place, issue.problem));
    m_banner->say(tr("%n things of “%1” did not come in as they stood.", nullptr, int(lines.size())).arg(file),
        lines.first(std::min<qsizetype>(lines.size(), shownIssues)).join(u' '));
    connect(m_banner->addAction(tr("Copy the list")), &QPushButton::clicked, this,
        [lines] { QGuiApplication::clipboard()->setText(lines.join(u'\n')); });
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
