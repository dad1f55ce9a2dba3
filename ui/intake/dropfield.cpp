// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/dropfield.h"

#include "ui/kit/flowlayout.h"
#include "ui/kit/panels.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMimeData>
#include <QVBoxLayout>

namespace hearken {

using namespace Qt::StringLiterals;

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

DropField::DropField(QWidget *parent)
    : QFrame(parent)
{
    setProperty("part", u"drop"_s);
    setAcceptDrops(true);
    setAccessibleName(tr("Drop files to import"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 26, 24, 20);
    column->setSpacing(3);
    column->addWidget(makeIconLabel(u"import"_s, Token::Accent, 40, this), 0, Qt::AlignHCenter);
    column->addSpacing(6);
    QLabel *title = makeLabel(tr("Drop exports or tables here"), TextRole::InsightTitle);
    title->setAlignment(Qt::AlignCenter);
    title->setWordWrap(true);
    column->addWidget(title);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    QPushButton *button = makeCompactButton(tr("Choose files…"));
    row->addStretch(1);
    row->addWidget(makeLabel(tr("or"), TextRole::Text, u"ink2"_s));
    row->addWidget(button);
    row->addStretch(1);
    column->addLayout(row);
    column->addSpacing(10);
    auto *tags = new FlowLayout(Qt::AlignHCenter, 5);
    for (const QString &name : {u"Qualtrics"_s, u"SurveyMonkey"_s, u"LimeSurvey"_s, u"Google Forms"_s, u"Typeform"_s,
             u"Zendesk"_s, tr("CSV, TSV, XLSX, XLS"), tr("JSON lines")})
        tags->addWidget(makeLabel(name, TextRole::Meta, u"tagOutline"_s));
    column->addLayout(tags);
    column->addSpacing(10);
    QLabel *promise = makeLabel(
        tr("You see what was recognised, and why, before anything is written."), TextRole::Second, u"ink2"_s);
    promise->setAlignment(Qt::AlignCenter);
    promise->setWordWrap(true);
    column->addWidget(promise);
    connect(button, &QPushButton::clicked, this, &DropField::choose);
}

void DropField::choose()
{
    auto *dialog = new QFileDialog(this, tr("Choose files to import"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        {tr("Tables and exports (*.csv *.tsv *.txt *.xlsx *.xls *.jsonl *.ndjson *.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &DropField::filesChosen);
    dialog->open();
}

void DropField::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void DropField::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    Q_EMIT filesChosen(localFiles(event->mimeData()));
}

} // namespace hearken
