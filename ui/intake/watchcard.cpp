// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/watchcard.h"

#include "ui/intake/folderwatch.h"
#include "ui/kit/editing.h"

#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QVBoxLayout>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype watchLeftShown = 4;

} // namespace

WatchCard::WatchCard(Workbench &workbench, QWidget *parent)
    : Card(tr("Watched folder"), parent)
    , m_workbench(workbench)
    , m_watch(FolderWatch::of(workbench))
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins(12, 0, 12, 12);
    column->setSpacing(8);
    m_folder = new ElidedLabel({}, Qt::ElideMiddle);
    m_folder->setProperty("type", u"strong"_s);
    m_words = makeLabel({}, TextRole::Second, u"ink2"_s);
    m_words->setWordWrap(true);
    m_left = new QVBoxLayout;
    m_left->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_choose = makeCompactButton(tr("Choose a folder…"), u"folder"_s);
    m_end = makeCompactButton(tr("Stop watching"), {}, ButtonKind::Quiet);
    row->addWidget(m_choose);
    row->addWidget(m_end);
    row->addStretch(1);
    column->addWidget(m_folder);
    column->addWidget(m_words);
    column->addLayout(m_left);
    column->addLayout(row);
    body()->addLayout(column);
    connect(m_choose, &QPushButton::clicked, this, &WatchCard::choose);
    connect(m_end, &QPushButton::clicked, this, [this] { m_watch->setFolder({}); });
    connect(m_watch, &FolderWatch::changed, this, &WatchCard::refresh);
    refresh();
}

void WatchCard::refresh()
{
    const QString folder = m_watch->folder();
    m_folder->setWhole(QDir::toNativeSeparators(folder));
    m_folder->setVisible(!folder.isEmpty());
    m_end->setVisible(!folder.isEmpty());
    m_choose->setText(folder.isEmpty() ? tr("Choose a folder…") : tr("Another folder…"));
    enableEditing(m_choose, m_workbench.project().canWrite());
    const qint64 files = m_watch->imported();
    m_words->setText(
        folder.isEmpty() ? tr(
            "Exports that appear in a folder can come in by themselves while this project is open, read as the last one was.")
            : files == 0 ? tr("What appears here comes in by itself while this project is open.")
            : files == 1 ? tr("1 file came in since the project was opened.")
                         : tr("%1 files came in since the project was opened.").arg(QLocale().toString(files)));
    while (QLayoutItem *item = m_left->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // perhaps its button was pressed
        }
        delete item;
    }
    for (const WatchedFile &file : m_watch->left().mid(0, watchLeftShown))
        m_left->addWidget(leftRow(file.path, file.why));
}

QWidget *WatchCard::leftRow(const QString &path, const QString &why)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(8);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *name = new ElidedLabel(QFileInfo(path).fileName(), Qt::ElideMiddle);
    name->setProperty("type", u"secondStrong"_s);
    QLabel *reason = makeLabel(why, TextRole::Meta, u"ink3"_s);
    reason->setWordWrap(true);
    words->addWidget(name);
    words->addWidget(reason);
    QPushButton *look = makeCompactButton(tr("Look at it"));
    look->setAccessibleName(tr("Look at %1").arg(QFileInfo(path).fileName()));
    row->addWidget(makeIconLabel(u"warn"_s, Token::Attention, 14, line), 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(look, 0, Qt::AlignTop);
    connect(look, &QPushButton::clicked, this, [this, path] {
        m_watch->forget(path);
        Q_EMIT filesChosen({path});
    });
    return line;
}

void WatchCard::choose()
{
    auto *dialog = new QFileDialog(this, tr("Choose the folder to watch"), m_watch->folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, m_watch, &FolderWatch::setFolder);
    dialog->open();
}

} // namespace hearken
