// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/importdone.h"

#include "core/base/daytext.h"
#include "ui/intake/effectcard.h"
#include "ui/intake/problemscard.h"
#include "ui/kit/editing.h"
#include "ui/kit/periodpicker.h"
#include "ui/kit/scrolling.h"

#include <QDateTime>
#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr int reportIssues = 20'000;

IntakeSummary reportSummary(const ImportReport &report)
{
    IntakeSummary summary = summaryOf(report.batch);
    summary.firstDay = report.content.firstDay;
    summary.lastDay = report.content.lastDay;
    return summary;
}

QString doneTitle(const Batch &batch)
{
    const QString count = QLocale().toString(batch.imported);
    if (batch.isReverted())
        return ImportDone::tr("“%1” is taken out again").arg(batch.file);
    if (batch.state == "running"_L1)
        return ImportDone::tr("“%1” was stopped; import it again to go on").arg(batch.file);
    if (batch.kind == "customers"_L1)
        return ImportDone::tr("“%1” is in: %2 new customers").arg(batch.file, count);
    if (batch.kind == "invitations"_L1)
        return ImportDone::tr("“%1” is in: invitations of %2 days").arg(batch.file, count);
    return batch.imported == 1 ? ImportDone::tr("“%1” is in: 1 new response").arg(batch.file)
                               : ImportDone::tr("“%1” is in: %2 new responses").arg(batch.file, count);
}

} // namespace

Result<ImportReport> importReport(Session &session, Id<Batch> id)
{
    const auto batch = Batches::byId(session, id);
    if (!batch)
        return batch.error();
    if (!*batch)
        return Error{ErrorKind::NotFound, ImportDone::tr("This import is not in the project any more."), {}};
    const auto content = Batches::content(session, id);
    const auto findings = Batches::findings(session, id);
    const auto issues = Batches::issues(session, id, reportIssues);
    if (!content || !findings || !issues)
        return !content ? content.error() : !findings ? findings.error() : issues.error();
    const auto mapping = Batches::mapping(session, id);
    return ImportReport{**batch, *content, mapping ? *mapping : Mapping{}, *findings, *issues};
}

ImportDone::ImportDone(QWidget *parent)
    : QWidget(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->setSpacing(0);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(space::page, 0, space::page, space::medium);
    column->setSpacing(space::medium);
    m_title = makeLabel({}, TextRole::InsightTitle);
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    m_effect = new EffectCard(tr("What this import did"), this);
    m_effect->setFixedHeight(84 + int(48 * qMax(1.0, textScale())));
    column->addWidget(m_effect);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::medium);
    m_problems = new ProblemsCard(this);
    m_places = new Card(tr("Where it went"), this);
    auto *inside = new QWidget;
    inside->setProperty("part", u"clear"_s);
    auto *places = new QVBoxLayout(inside);
    places->setContentsMargins(12, 0, 12, 12);
    m_placeRows = new QVBoxLayout;
    m_placeRows->setSpacing(0);
    places->addLayout(m_placeRows);
    places->addStretch(1);
    m_places->body()->addWidget(scrolling(inside, tr("Where it went")), 1);
    row->addWidget(m_problems, 66);
    row->addWidget(m_places, 34);
    column->addLayout(row, 1);
    outer->addLayout(column, 1);
    outer->addWidget(makeFoot());
    connect(m_effect, &EffectCard::cancelled, this, &ImportDone::cancelAsked);
}

QWidget *ImportDone::makeFoot()
{
    QFrame *foot = makeFrame(u"footer"_s, this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(space::page, 9, space::page, 9);
    row->setSpacing(10);
    m_out = makeButton(tr("Take it out again"), u"undo"_s);
    m_next = makeButton(tr("Import another file"), u"import"_s);
    m_read = makeButton(tr("Read it in Feedback"), u"inbox"_s, ButtonKind::Primary);
    row->addWidget(m_out);
    row->addStretch(1);
    row->addWidget(m_next);
    row->addWidget(m_read);
    connect(m_out, &QPushButton::clicked, this, [this] { m_reverted ? Q_EMIT againAsked() : Q_EMIT outAsked(); });
    connect(m_next, &QPushButton::clicked, this, &ImportDone::nextAsked);
    connect(m_read, &QPushButton::clicked, this, &ImportDone::readAsked);
    return foot;
}

void ImportDone::setNext(const QString &file)
{
    m_next->setText(file.isEmpty() ? tr("Import another file") : tr("Go on with %1").arg(file));
}

void ImportDone::begin(const QString &file)
{
    m_title->setText(tr("Importing “%1”").arg(file));
    m_reverted = false;
    for (QPushButton *button : {m_read, m_next, m_out})
        button->setEnabled(false);
    setPlaces({});
    m_problems->setReading();
}

void ImportDone::follow(const Progress &progress)
{
    m_effect->follow(progress, tr("Importing; cancelling takes out what is in"));
}

void ImportDone::takeOut(const Progress &progress)
{
    m_effect->follow(progress, tr("Taking out what came in"));
}

void ImportDone::stopped(const QString &file)
{
    m_effect->endProgress();
    m_effect->setSummary({}, -1);
    m_title->setText(tr("“%1” was not imported").arg(file));
    m_next->setEnabled(true);
    m_problems->setProblems({}, {}, {}, false);
}

void ImportDone::show(const ImportReport &report, bool canWrite)
{
    const Batch &batch = report.batch;
    const QLocale locale;
    m_title->setText(doneTitle(batch));
    m_effect->setSummary(reportSummary(report), -1);
    m_problems->setProblems(report.findings, report.issues, report.mapping, false);
    QList<std::pair<QString, QString>> places;
    const auto add = [&places](const QString &name, const QString &value) {
        if (!value.isEmpty())
            places.append({name, value});
    };
    add(tr("Source"), batch.source);
    add(tr("Wave"), waveOf(report.mapping));
    if (report.content.responses > 0) {
        add(tr("Answered"), periodPhrase({report.content.firstDay, report.content.lastDay.addDays(1)}));
        add(tr("Responses"), tr("%1 of this import are there").arg(locale.toString(report.content.responses)));
    }
    if (report.content.customers > 0)
        add(tr("Customers"), tr("%1 different ones answered").arg(locale.toString(report.content.customers)));
    if (report.mapping.mask)
        add(tr("Masked"),
            report.masked < 0 ? tr("phone, e-mail and card numbers")
                              : tr("%1 phone, e-mail and card numbers").arg(locale.toString(report.masked)));
    add(tr("Mapping"),
        tr("kept as “%1” for next month's file").arg(batch.source.isEmpty() ? batch.file : batch.source));
    add(tr("When"),
        timeText(QDateTime::fromMSecsSinceEpoch(batch.endedAt.value_or(batch.startedAt)), u"d MMM yyyy, HH:mm"_s));
    setPlaces(places);
    m_reverted = batch.isReverted();
    m_out->setText(m_reverted ? tr("Import it again") : tr("Take it out again"));
    enableEditing(m_out, canWrite);
    m_next->setEnabled(true);
    m_read->setEnabled(batch.kind == "feedback"_L1 && report.content.responses > 0);
}

void ImportDone::setPlaces(const QList<std::pair<QString, QString>> &places)
{
    while (QLayoutItem *item = m_placeRows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto &[name, value] : places) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 3, 0, 3);
        row->setSpacing(12);
        QLabel *word = makeLabel(name, TextRole::Second, u"ink3"_s);
        word->setFixedWidth(int(84 * qMax(1.0, textScale())));
        QLabel *text = makeLabel(value, TextRole::Second);
        text->setWordWrap(true);
        row->addWidget(word, 0, Qt::AlignTop);
        row->addWidget(text, 1);
        m_placeRows->addWidget(line);
    }
}

} // namespace hearken
