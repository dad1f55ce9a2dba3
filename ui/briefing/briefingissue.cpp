// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/briefingjson.h"
#include "core/briefing/outlines.h"
#include "core/store/edit.h"
#include "ui/briefing/briefingexport.h"
#include "ui/briefing/briefingpage.h"
#include "ui/briefing/comparedialog.h"
#include "ui/briefing/issuedpanel.h"
#include "ui/briefing/webpage.h"
#include "ui/kit/panels.h"

#include <QDateTime>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>

#include <algorithm>

// What leaves the page of briefings: issues with frozen numbers, files, paper.
namespace hearken {

using namespace Qt::StringLiterals;

void BriefingPage::tellChanges()
{
    m_banner->clear();
    if (m_viewed) {
        m_banner->say(tr("%1, as it was approved.").arg(issueWords(m_viewed->first, locale())));
        connect(m_banner->addAction(tr("Back to the draft")), &QPushButton::clicked, this, [this] {
            m_viewed.reset();
            showPage();
        });
        return;
    }
    if (m_reader) {
        m_banner->say(tr("The page as %1 gets it.").arg(m_reader->name));
        connect(m_banner->addAction(tr("Back to the page")), &QPushButton::clicked, this, [this] { showFor({}); });
        return;
    }
    if (!m_draft || !m_draft->issue || m_outline.id != m_draft->issue->outline)
        return;
    const Issued &issue = *m_draft->issue;
    const auto choose = [this](qint64 keeps, qint64 passed, const QString &step) {
        Outline changed = m_outline;
        changed.keeps = keeps;
        changed.passed = passed;
        keep(changed, step);
    };
    const auto useNew = [choose, id = issue.id.value] { choose(0, id, tr("Use new numbers")); };
    if (m_outline.keeps == issue.id.value) {
        m_banner->say(tr("The page shows the numbers as they were approved: %1.").arg(issueWords(issue, locale())));
        connect(m_banner->addAction(tr("Show both")), &QPushButton::clicked, this, &BriefingPage::compareWithNow);
        connect(m_banner->addAction(tr("Use the new numbers")), &QPushButton::clicked, this, useNew);
        return;
    }
    QList<BriefingChange> numbers = m_draft->changes;
    numbers.removeIf([](const BriefingChange &change) { return !change.isNumber; });
    if (numbers.isEmpty() || m_outline.passed == issue.id.value)
        return;
    // Those with a place on the page are told before the count of responses.
    const BriefingChange &first = numbers.constFirst();
    m_banner->say(tr("%n numbers changed since you approved issue %1:", nullptr, int(numbers.size()))
                      .arg(locale().toString(issue.number)),
        tr("%1 went from %2 to %3.").arg(first.what, first.was, first.now));
    const bool one = numbers.size() == 1;
    connect(m_banner->addAction(tr("Show both")), &QPushButton::clicked, this, &BriefingPage::compareWithNow);
    connect(m_banner->addAction(one ? tr("Keep the frozen %1").arg(first.was) : tr("Keep the frozen numbers")),
        &QPushButton::clicked, this, [choose, id = issue.id.value] { choose(id, 0, tr("Keep frozen numbers")); });
    connect(m_banner->addAction(one ? tr("Use %1").arg(first.now) : tr("Use the new numbers")), &QPushButton::clicked,
        this, useNew);
}

void BriefingPage::askFile(
    const QString &ending, const QString &filter, const std::function<void(const QString &)> &write)
{
    const Briefing *briefing = shown();
    auto *dialog = new QFileDialog(this, tr("Export briefing"), {}, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    const QString name = briefing ? fileNames({briefing->name + u' ' + briefing->reader}).constFirst() : tr("briefing");
    dialog->selectFile(name + u'.' + ending);
    connect(dialog, &QFileDialog::fileSelected, this, write);
    dialog->open();
}

void BriefingPage::exportAs(const QString &ending, const QString &filter)
{
    if (!shown())
        return;
    askFile(ending, filter, [this](const QString &path) {
        const Done written = exportBriefing(*shown(), path, locale());
        tell(written);
        if (written)
            Q_EMIT done(tr("Written to %1").arg(path), false);
    });
}

void BriefingPage::print()
{
    if (!shown())
        return;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setDocName(shown()->name);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        if (shown())
            tell(printBriefing(*shown(), *printer, locale()));
    });
    dialog->open();
}

void BriefingPage::approve()
{
    if (m_draft)
        askFile(u"pdf"_s, tr("PDF (*.pdf)"), [this](const QString &path) { approveTo(path); });
}

void BriefingPage::approveTo(const QString &path)
{
    if (!m_draft || !shown())
        return;
    const Briefing briefing = *shown();
    const Result<QByteArray> pdf = briefingPdf(briefing, nullptr, locale());
    if (!pdf) {
        tell(pdf.error());
        return;
    }
    if (const Done written = writePrivately(*pdf, path); !written) {
        tell(written);
        return;
    }
    if (m_outline.id.isNull()) {
        addOutline(m_outline, m_outline.name, tr("Keep briefing")); // an issue belongs to an outline of the project
        if (m_outline.id.isNull() || !m_draft)
            return;
    }
    Project &project = m_workbench.project();
    Issued issued;
    issued.id = Id<Issued>::make();
    issued.outline = m_outline.id;
    issued.number = m_draft->issue ? m_draft->issue->number + 1 : 1;
    issued.name = briefing.name;
    issued.reader = briefing.reader;
    issued.verdict = briefing.verdict();
    issued.at = project.clock()().toMSecsSinceEpoch();
    issued.briefing = briefingJson(briefing);
    issued.pdf = *pdf;
    const Done kept = project.edit<IssuedBriefings>(tr("Approve briefing"), {}, issued);
    tell(kept);
    if (!kept)
        return;
    m_draft->issue = issued;
    m_draft->frozen = briefing;
    m_draft->changes.clear();
    loadFacts();
    showPage();
    Q_EMIT done(tr("Approved as issue %1 and written to %2.").arg(locale().toString(issued.number), path), true);
}

Result<Briefing> BriefingPage::briefingOf(Id<Issued> issue, Issued *whole)
{
    const auto found = IssuedBriefings::byId(m_workbench.project().session(), issue);
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorKind::NotFound, tr("This issued briefing is not here any more."), {}};
    *whole = **found;
    return briefingFromJson(whole->briefing);
}

void BriefingPage::showIssue(Id<Issued> issue)
{
    Issued whole;
    const Result<Briefing> briefing = briefingOf(issue, &whole);
    if (!briefing) {
        m_banner->say(briefing.error());
        return;
    }
    m_viewed = {whole, *briefing};
    showPage();
}

void BriefingPage::exportIssue(Id<Issued> issue)
{
    const auto found = IssuedBriefings::byId(m_workbench.project().session(), issue);
    if (!found || !*found) {
        m_banner->say(found ? tr("This issued briefing is not here any more.") : found.error().message);
        return;
    }
    askFile(u"pdf"_s, tr("PDF (*.pdf)"), [this, pdf = (*found)->pdf](const QString &path) {
        const Done written = writePrivately(pdf, path); // the very bytes that were approved
        tell(written);
        if (written)
            Q_EMIT done(tr("Written to %1").arg(path), false);
    });
}

void BriefingPage::compareIssues(const QList<Id<Issued>> &issues)
{
    if (issues.isEmpty() || !m_draft)
        return;
    Issued older;
    Issued newer;
    const Result<Briefing> was = briefingOf(issues.constFirst(), &older);
    const Result<Briefing> now = issues.size() > 1 ? briefingOf(issues.at(1), &newer) : Result<Briefing>(m_draft->now);
    if (!was || !now) {
        m_banner->say(was ? now.error() : was.error());
        return;
    }
    const QString nowName = issues.size() > 1 ? issueWords(newer, locale()) : tr("Now");
    auto *dialog = new CompareDialog(issueWords(older, locale()), nowName, changesBetween(*was, *now, locale()), this);
    dialog->open();
}

void BriefingPage::compareWithNow()
{
    if (!m_draft || !m_draft->issue)
        return;
    auto *dialog = new CompareDialog(issueWords(*m_draft->issue, locale()), tr("Now"), m_draft->changes, this);
    dialog->open();
}

void BriefingPage::makeAllInto(const QString &folder)
{
    Project &project = m_workbench.project();
    const Result<BriefingAsk> ask = briefingAsk(project.session(), m_outline, m_slice, project.clock()().date());
    const Result<Columns::Needs> needed = batchNeeds(project.session(), m_outline, m_facts, m_readers);
    if (!ask || !needed) {
        m_banner->say(ask ? needed.error() : ask.error());
        return;
    }
    m_workbench.withColumns(
        m_batch, this, *needed,
        [&project, facts = m_facts, made = *ask, folder](
            const Columns &columns, const Progress &progress) -> Result<QList<BatchFile>> {
            auto session = project.reader();
            if (!session)
                return session.error();
            const auto readers = readersOf(*session, columns, batchDimension(made.outline));
            if (!readers)
                return readers.error();
            return writeBatch(*session, columns, facts, made, *readers, folder, progress);
        },
        [this, folder](const Result<QList<BatchFile>> &files) {
            if (files)
                Q_EMIT done(tr("%n PDFs were written to %1.", nullptr, int(files->size())).arg(folder), false);
            else
                m_banner->say(files.error());
        },
        tr("Briefings for all readers"));
}

} // namespace hearken
