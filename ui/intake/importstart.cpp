// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/importstart.h"

#include "core/base/daytext.h"
#include "ui/intake/dropfield.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype startShown = 200; ///< newest imports in the list

QString startCounts(const Batch &batch)
{
    const QLocale locale;
    QStringList parts{ImportStart::tr("%1 new").arg(locale.toString(batch.imported))};
    if (batch.updated > 0)
        parts.append(ImportStart::tr("%1 updated").arg(locale.toString(batch.updated)));
    if (batch.unchanged > 0)
        parts.append(ImportStart::tr("%1 the same").arg(locale.toString(batch.unchanged)));
    if (batch.skipped + batch.refused > 0)
        parts.append(ImportStart::tr("%1 left out").arg(locale.toString(batch.skipped + batch.refused)));
    return parts.join(u" · "_s);
}

} // namespace

ImportStart::ImportStart(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::page, 0, space::page, space::page);
    row->setSpacing(space::page);
    auto *drop = new DropField(this);
    m_drop = drop;
    row->addWidget(drop, 10, Qt::AlignTop);
    m_history = new Card(tr("Imports"), this);
    auto *scroll = new QScrollArea(m_history);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Imports so far"));
    auto *inside = new QWidget;
    inside->setProperty("part", u"clear"_s);
    m_rows = new QVBoxLayout(inside);
    m_rows->setContentsMargins({});
    m_rows->setSpacing(0);
    scroll->setWidget(inside);
    m_history->body()->addWidget(scroll, 1);
    row->addWidget(m_history, 14);
    connect(drop, &DropField::filesChosen, this, &ImportStart::filesChosen);
    connect(&workbench.project(), &Project::changed, this, [this](const QStringList &topics) {
        if (topics.contains(QLatin1StringView(Batches::topic)) || topics.contains(u"feedback"_s))
            refresh();
    });
    refresh();
}

void ImportStart::refresh()
{
    m_workbench.jobs().start(
        m_load, this,
        [project = &m_workbench.project()](const Progress &) -> Result<QList<Batch>> {
            auto session = project->reader();
            if (!session)
                return session.error();
            return Batches::all(*session);
        },
        [this](const Result<QList<Batch>> &batches) {
            if (batches)
                list(*batches);
            else
                Q_EMIT failed(batches.error());
            m_filled = true;
            Q_EMIT filled();
        });
}

void ImportStart::list(const QList<Batch> &batches)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_history->setMeta(batches.isEmpty() ? QString() : tr("%n so far", nullptr, int(batches.size())));
    if (batches.isEmpty()) {
        QLabel *none = makeLabel(
            tr("Nothing was imported yet. What you import stands here and can be taken out again as a whole."),
            TextRole::Text, u"ink2"_s);
        none->setContentsMargins(12, 4, 12, 12);
        none->setWordWrap(true);
        m_rows->addWidget(none);
    }
    for (const Batch &batch : batches.first(qMin(batches.size(), startShown))) {
        m_rows->addWidget(makeLine());
        m_rows->addWidget(row(batch));
    }
    m_rows->addStretch(1);
}

QWidget *ImportStart::row(const Batch &batch)
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(12);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *file = new ElidedLabel(batch.file, Qt::ElideMiddle);
    file->setProperty("type", u"strong"_s);
    words->addWidget(file);
    auto *counts = new ElidedLabel((batch.source.isEmpty() ? QString() : batch.source % u" · "_s) % startCounts(batch));
    counts->setProperty("type", u"second"_s);
    counts->setProperty("tone", u"ink2"_s);
    words->addWidget(counts);
    layout->addLayout(words, 1);
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(batch.endedAt.value_or(batch.startedAt));
    layout->addWidget(makeLabel(timeText(when, u"d MMM yyyy, HH:mm"_s), TextRole::Meta, u"ink3"_s));
    if (batch.isReverted()) {
        layout->addWidget(makeLabel(tr("taken out"), TextRole::Meta, u"tag"_s), 0, Qt::AlignVCenter);
        return line;
    }
    if (batch.state == "running"_L1)
        layout->addWidget(
            makeLabel(tr("stopped; import the file again to go on"), TextRole::Meta, u"tag"_s), 0, Qt::AlignVCenter);
    QPushButton *out = makeCompactButton(tr("Take out again"), u"undo"_s);
    out->setAccessibleName(tr("Take %1 out again").arg(batch.file));
    out->setEnabled(m_workbench.project().canWrite());
    layout->addWidget(out);
    connect(out, &QPushButton::clicked, this, [this, out, batch] {
        out->setEnabled(false);
        takeOut(batch);
    });
    return line;
}

void ImportStart::takeOut(const Batch &batch)
{
    m_workbench.jobs().start(
        m_revert, this,
        [project = &m_workbench.project(), id = batch.id](
            const Progress &progress) { return Batches::revert(*project, id, progress); },
        [this, file = batch.file](const Done &reverted) {
            if (reverted)
                Q_EMIT done(tr("“%1” is taken out again.").arg(file));
            else
                Q_EMIT failed(reverted.error());
            refresh();
        },
        tr("Taking “%1” out").arg(batch.file));
}

void ImportStart::focusHistory()
{
    if (QPushButton *button = m_history->findChild<QPushButton *>())
        button->setFocus(Qt::ShortcutFocusReason);
}

void ImportStart::focusFiles()
{
    if (QPushButton *button = m_drop->findChild<QPushButton *>())
        button->setFocus(Qt::ShortcutFocusReason);
}

} // namespace hearken
