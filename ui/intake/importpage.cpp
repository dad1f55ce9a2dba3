// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/importpage.h"

#include "core/journey/journeyfile.h"
#include "ui/intake/folderwatch.h"
#include "ui/intake/importcheck.h"
#include "ui/intake/importhistory.h"
#include "ui/intake/importjob.h"
#include "ui/intake/importstart.h"
#include "ui/intake/mappingslist.h"
#include "ui/kit/scrolling.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace hearken {

using namespace Qt::StringLiterals;

ImportPage::ImportPage(Workbench &workbench, QWidget *parent)
    : Page(parent)
    , m_workbench(workbench)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_header = new PageHeader(tr("Import"), this);
    m_steps = new SegmentedSwitch(
        {tr("1 File"), tr("2 Columns and check"), tr("3 Done")}, tr("Step of the import"), this);
    m_header->addAction(m_steps);
    m_banner = new Banner(this);
    m_stack = new QStackedWidget(this);
    m_start = new ImportStart(workbench, m_stack);
    m_check = new ImportCheck(workbench, m_stack);
    m_done = new ImportDone(m_stack);
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_check);
    m_stack->addWidget(scrolling(m_done));
    column->addWidget(m_header);
    column->addLayout(pageRow(m_banner));
    column->addWidget(m_stack, 1);
    connectSteps();
    goTo(File);
}

void ImportPage::connectSteps()
{
    connect(m_steps, &SegmentedSwitch::chosen, this, [this](int step) { goTo(Step(step)); });
    connect(m_start, &ImportStart::filesChosen, this, &ImportPage::look);
    connect(m_start, &ImportStart::filled, this, &Page::filled);
    ImportHistory *history = m_start->history();
    connect(history, &ImportHistory::failed, this, &ImportPage::tell);
    connect(history, &ImportHistory::opened, this, [this](const Batch &batch) { showBatch(batch.id); });
    connect(history, &ImportHistory::againAsked, this, &ImportPage::importAgain);
    connect(history, &ImportHistory::done, this, [this](const QString &sentence) {
        Q_EMIT done(sentence, false);
        if (step() == Finished && m_report.batch.id.value != 0)
            showBatch(m_report.batch.id);
    });
    connect(FolderWatch::of(m_workbench), &FolderWatch::changed, this, &ImportPage::tellImporting);
    connect(m_start->mappings(), &MappingsList::failed, this, &ImportPage::tell);
    connect(m_start->mappings(), &MappingsList::done, this, &Page::done);
    connect(m_check, &ImportCheck::failed, this, &ImportPage::tell);
    connect(m_check, &ImportCheck::unreadable, this, &ImportPage::tellUnreadable);
    connect(m_check, &ImportCheck::rehearsed, this, &Page::filled);
    connect(m_check, &ImportCheck::metaChanged, this, &ImportPage::showMeta);
    connect(m_check, &ImportCheck::importAsked, this, &ImportPage::run);
    connect(m_check, &ImportCheck::backAsked, this, [this] { goTo(File); });
    connect(m_check, &ImportCheck::cancelAsked, this, [this] {
        m_check->stop();
        m_paths.clear();
        goTo(File);
    });
    connect(m_done, &ImportDone::cancelAsked, this, [this] {
        m_running.cancel();
        m_done->takeOut(m_running);
    });
    connect(m_done, &ImportDone::readAsked, this, [this] { Q_EMIT linkActivated({u"feedback"_s, {}, {}}); });
    connect(m_done, &ImportDone::nextAsked, this, [this] { m_paths.isEmpty() ? goTo(File) : look(m_paths); });
    connect(m_done, &ImportDone::outAsked, this, [this] { m_start->history()->takeOut(m_report.batch); });
    connect(m_done, &ImportDone::againAsked, this, [this] { importAgain(m_report.batch); });
}

void ImportPage::tell(const Error &error)
{
    m_banner->clear();
    m_banner->say(error);
}

void ImportPage::tellUnreadable(const Error &error)
{
    tell(error);
    if (error.kind == ErrorKind::NotFound)
        return;
    connect(m_banner->addAction(tr("Say how it is read…")), &QPushButton::clicked, m_check, &ImportCheck::changeReader);
}

ImportPage::Step ImportPage::step() const
{
    return Step(m_stack->currentIndex());
}

void ImportPage::goTo(Step step)
{
    if (m_run.running())
        step = Finished; // where its progress is, and Cancel
    m_stack->setCurrentIndex(step);
    m_steps->setCurrent(step);
    m_steps->setChoiceEnabled(Check, step == Check || (!m_check->request().path.isEmpty() && !m_run.running()));
    m_steps->setChoiceEnabled(Finished, step == Finished || m_report.batch.id.value != 0);
    m_steps->setChoiceEnabled(File, !m_run.running());
    showMeta();
    Q_EMIT foundationChanged();
    if (isFilled())
        Q_EMIT filled();
}

void ImportPage::open(const Link &link)
{
    if (link.key == "choose"_L1 || link.key == "history"_L1 || link.key == "mappings"_L1) {
        goTo(File);
        if (m_run.running())
            return;
        if (link.key == "choose"_L1)
            m_start->focusFiles();
        else
            link.key == "history"_L1 ? m_start->showHistory() : m_start->showMappings();
    } else if (link.key.startsWith("batch:"_L1)) {
        showBatch({link.key.sliced(6).toLongLong()});
    } else if (!link.key.isEmpty() && (step() != Check || m_check->request().path != link.key.section(u'\n', 0, 0))) {
        look(link.key.split(u'\n', Qt::SkipEmptyParts));
    }
}

bool ImportPage::isFilled() const
{
    switch (step()) {
    case File:
        return m_start->isFilled();
    case Check:
        return m_check->isRehearsed();
    case Finished:
        return !m_run.running() && !m_look.running();
    }
    return true;
}

QString ImportPage::foundation() const
{
    return step() == Check ? tr("nothing is written until you press Import") : QString();
}

Link ImportPage::here() const
{
    if (step() == Finished && m_report.batch.id.value != 0)
        return {u"import"_s, u"batch:"_s % QString::number(m_report.batch.id.value), {}};
    return {u"import"_s, step() == Check ? m_paths.join(u'\n') : QString(), {}};
}

void ImportPage::look(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    if (m_run.running()) { // what is dropped meanwhile comes after it
        m_paths += paths;
        Q_EMIT done(tr("“%1” comes next.").arg(QFileInfo(paths.first()).fileName()), false);
        return;
    }
    if (isJourneyFile(paths.first())) { // no feedback; it has a page of its own, which is gone to when this one is here
        const Link link{u"journeys"_s, u"bring:"_s % paths.first(), {}};
        QMetaObject::invokeMethod(
            this, [this, link] { Q_EMIT linkActivated(link); }, Qt::QueuedConnection);
        return;
    }
    m_paths = paths;
    m_banner->clear();
    m_check->look(paths.first());
    goTo(Check);
}

void ImportPage::showMeta()
{
    m_header->setMeta(step() == Check ? m_check->meta()
            : step() == File          ? tr("Exports and tables become feedback; each import can be taken out again")
                                      : m_report.batch.file);
}

void ImportPage::run()
{
    m_check->stop();
    runRequest(m_check->request(), shapeOf(m_check->recognition().headerRows));
}

void ImportPage::runRequest(const IntakeRequest &request, const QString &shape)
{
    m_banner->clear();
    m_report = {};
    m_report.batch.file = QFileInfo(request.path).fileName();
    m_done->begin(m_report.batch.file);
    m_running = Progress();
    m_workbench.jobs().start(
        m_run, this,
        [project = &m_workbench.project(), request, shape, progress = m_running](
            const Progress &) { return importWithReport(*project, request, shape, progress); },
        [this, path = request.path](const Result<ImportReport> &report) { ended(path, report); },
        tr("Importing “%1”").arg(m_report.batch.file));
    if (m_run.running())
        m_done->follow(m_running);
    tellImporting();
    goTo(Finished);
}

void ImportPage::tellImporting()
{
    m_start->history()->setImporting(m_run.running() || FolderWatch::of(m_workbench)->isImporting());
}

void ImportPage::ended(const QString &path, const Result<ImportReport> &report)
{
    const QString file = QFileInfo(path).fileName();
    tellImporting();
    if (!m_paths.isEmpty() && m_paths.first() == path)
        m_paths.removeFirst();
    m_done->setNext(m_paths.isEmpty() ? QString() : QFileInfo(m_paths.first()).fileName());
    if (!report) {
        m_done->stopped(file);
        if (report.error().kind == ErrorKind::Cancelled)
            m_banner->say(report.error().message);
        else
            m_banner->say(report.error());
        goTo(Finished);
        return;
    }
    m_report = *report;
    m_pathOf.insert(m_report.batch.id.value, path);
    m_done->show(m_report, m_workbench.project().canWrite());
    goTo(Finished);
    const qint64 rows = m_report.batch.imported;
    Q_EMIT done(rows == 1 ? tr("1 row imported from “%1”").arg(file)
                          : tr("%1 rows imported from “%2”").arg(QLocale().toString(rows), file),
        false);
}

void ImportPage::showBatch(Id<Batch> id)
{
    if (m_run.running())
        return;
    m_workbench.jobs().start(
        m_look, this,
        [project = &m_workbench.project(), id](const Progress &) -> Result<ImportReport> {
            auto session = project->reader();
            if (!session)
                return session.error();
            return importReport(*session, id);
        },
        [this](const Result<ImportReport> &report) {
            if (!report) {
                tell(report.error());
                goTo(File);
                return;
            }
            m_report = *report;
            m_done->show(m_report, m_workbench.project().canWrite());
            goTo(Finished);
        });
    goTo(Finished);
}

// As it came in before, when the file still stands there; otherwise somebody shows where it is.
void ImportPage::importAgain(const Batch &batch)
{
    const QString path = m_pathOf.value(batch.id.value);
    if (!path.isEmpty() && QFileInfo::exists(path)) {
        if (const auto mapping = Batches::mapping(m_workbench.project().session(), batch.id)) {
            IntakeRequest request;
            request.path = path;
            request.mapping = *mapping;
            request.source = batch.source.isEmpty() ? suggestedSource(path) : batch.source;
            runRequest(request, {});
            return;
        }
    }
    auto *dialog = new QFileDialog(this, tr("Where is “%1” now?").arg(batch.file));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &chosen) { look({chosen}); });
    dialog->open();
}

} // namespace hearken
