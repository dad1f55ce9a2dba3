// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/importpage.h"

#include "core/intake/batches.h"
#include "core/intake/savedmappings.h"
#include "ui/intake/effectcard.h"
#include "ui/intake/importcheck.h"
#include "ui/intake/importstart.h"
#include "ui/intake/problemscard.h"

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
    auto *bannerRow = new QVBoxLayout;
    bannerRow->setContentsMargins(space::page, 0, space::page, 0);
    bannerRow->addWidget(m_banner);
    m_stack = new QStackedWidget(this);
    m_start = new ImportStart(workbench, m_stack);
    m_check = new ImportCheck(workbench, m_stack);
    m_finished = makeFinished();
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_check);
    m_stack->addWidget(m_finished);
    column->addWidget(m_header);
    column->addLayout(bannerRow);
    column->addWidget(m_stack, 1);

    const auto tell = [this](const Error &error) {
        m_banner->clear();
        m_banner->say(error);
    };
    connect(m_steps, &SegmentedSwitch::chosen, this, [this](int step) { goTo(Step(step)); });
    connect(m_start, &ImportStart::filesChosen, this, &ImportPage::look);
    connect(m_start, &ImportStart::filled, this, &Page::filled);
    connect(m_start, &ImportStart::failed, this, tell);
    connect(m_start, &ImportStart::done, this, [this](const QString &sentence) { Q_EMIT done(sentence, false); });
    connect(m_check, &ImportCheck::failed, this, tell);
    connect(m_check, &ImportCheck::rehearsed, this, &Page::filled);
    connect(m_check, &ImportCheck::metaChanged, this, &ImportPage::showMeta);
    connect(m_check, &ImportCheck::importAsked, this, &ImportPage::run);
    connect(m_check, &ImportCheck::cancelAsked, this, [this] {
        m_check->stop();
        m_paths.clear();
        goTo(File);
    });
    goTo(File);
}

QWidget *ImportPage::makeFinished()
{
    auto *finished = new QWidget(this);
    auto *column = new QVBoxLayout(finished);
    column->setContentsMargins(space::page, 0, space::page, space::page);
    column->setSpacing(space::medium);
    m_finishedTitle = makeLabel({}, TextRole::InsightTitle);
    m_finishedTitle->setWordWrap(true);
    m_effect = new EffectCard(tr("What this import did"), finished);
    m_effect->setFixedHeight(int(146 * qMax(1.0, textScale())));
    m_problems = new ProblemsCard(finished);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    m_read = makeButton(tr("Read it in Feedback"), u"chat"_s, ButtonKind::Primary);
    m_next = makeButton(tr("Import another file"), u"import"_s);
    m_out = makeButton(tr("Take it out again"), u"undo"_s);
    row->addWidget(m_read);
    row->addWidget(m_next);
    row->addWidget(m_out);
    row->addStretch(1);
    column->addWidget(m_finishedTitle);
    column->addWidget(m_effect);
    column->addLayout(row);
    column->addWidget(m_problems, 1);
    connect(m_effect, &EffectCard::cancelled, this, [this] { m_run.cancel(); });
    connect(m_read, &QPushButton::clicked, this, [this] { Q_EMIT linkActivated({u"feedback"_s, {}, {}}); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_paths.isEmpty() ? goTo(File) : look(m_paths); });
    connect(m_out, &QPushButton::clicked, this, [this] {
        Batch batch;
        batch.id = {m_summary.batch};
        batch.file = QFileInfo(m_check->request().path).fileName();
        m_out->setEnabled(false);
        m_start->takeOut(batch);
        goTo(File);
    });
    return finished;
}

ImportPage::Step ImportPage::step() const
{
    return Step(m_stack->currentIndex());
}

void ImportPage::goTo(Step step)
{
    m_stack->setCurrentIndex(step);
    m_steps->setCurrent(step);
    m_steps->setChoiceEnabled(Check, step == Check || (!m_check->request().path.isEmpty() && !m_run.running()));
    m_steps->setChoiceEnabled(Finished, step == Finished || m_summary.batch != 0);
    m_steps->setChoiceEnabled(File, !m_run.running());
    showMeta();
    Q_EMIT foundationChanged();
    if (isFilled())
        Q_EMIT filled();
}

void ImportPage::open(const Link &link)
{
    if (link.key == "choose"_L1 || link.key == "history"_L1) {
        goTo(File);
        link.key == "choose"_L1 ? m_start->focusFiles() : m_start->focusHistory();
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
        return !m_run.running();
    }
    return true;
}

QString ImportPage::foundation() const
{
    return step() == Check ? tr("nothing is written until you press Import") : QString();
}

Link ImportPage::here() const
{
    return {u"import"_s, step() == Check ? m_paths.join(u'\n') : QString(), {}};
}

void ImportPage::look(const QStringList &paths)
{
    if (paths.isEmpty() || m_run.running())
        return;
    m_paths = paths;
    m_banner->clear();
    m_check->look(paths.first());
    goTo(Check);
}

void ImportPage::showMeta()
{
    m_header->setMeta(step() == Check ? m_check->meta()
            : step() == File          ? tr("Exports and tables become feedback; each import can be taken out again")
                                      : QFileInfo(m_check->request().path).fileName());
}

void ImportPage::run()
{
    m_check->stop();
    m_banner->clear();
    m_summary = {};
    const IntakeRequest request = m_check->request();
    const QString shape = shapeOf(m_check->recognition().headerRows);
    m_finishedTitle->setText(tr("Importing “%1”").arg(QFileInfo(request.path).fileName()));
    for (QPushButton *button : {m_read, m_next, m_out})
        button->setEnabled(false);
    m_problems->setIssues({});
    const QPointer<ImportPage> shown(this);
    m_workbench.jobs().start(
        m_run, this,
        [project = &m_workbench.project(), request, shape, shown](const Progress &progress) -> Result<IntakeSummary> {
            QMetaObject::invokeMethod(project, [shown, progress] {
                if (shown && shown->m_run.running())
                    shown->m_effect->follow(progress, tr("Importing; what is in is safe"));
            });
            auto summary = runIntake(*project, request, progress);
            if (!summary)
                return summary;
            const Done kept = project->write(
                [&](Session &session) {
                    return SavedMappings::save(
                        session, request.source, shape, request.mapping, project->clock()().toMSecsSinceEpoch());
                },
                {QString::fromLatin1(SavedMappings::topic)});
            if (!kept)
                return kept.error();
            return summary;
        },
        [this](const Result<IntakeSummary> &summary) { ended(summary); },
        tr("Importing “%1”").arg(QFileInfo(request.path).fileName()));
    goTo(Finished);
}

void ImportPage::ended(const Result<IntakeSummary> &summary)
{
    const QString file = QFileInfo(m_check->request().path).fileName();
    m_effect->endProgress();
    m_next->setEnabled(true);
    if (!m_paths.isEmpty())
        m_paths.removeFirst();
    m_next->setText(
        m_paths.isEmpty() ? tr("Import another file") : tr("Go on with %1").arg(QFileInfo(m_paths.first()).fileName()));
    if (!summary) {
        m_finishedTitle->setText(tr("“%1” was not imported whole").arg(file));
        m_banner->say(summary.error());
        goTo(Finished);
        return;
    }
    m_summary = *summary;
    m_finishedTitle->setText(tr("“%1” is in: %2 new responses").arg(file, QLocale().toString(m_summary.imported)));
    m_effect->setSummary(m_summary, -1);
    m_problems->setIssues(m_summary.issues);
    m_read->setEnabled(true);
    m_out->setEnabled(m_summary.batch != 0);
    goTo(Finished);
    Q_EMIT done(tr("%1 responses imported from “%2”").arg(QLocale().toString(m_summary.imported), file), false);
}

} // namespace hearken
