// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the dashboard: files, and the wall.
#include "ui/dashboard/dashboardpage.h"

#include "ui/dashboard/boardpaint.h"
#include "ui/dashboard/boardview.h"
#include "ui/dashboard/presentview.h"
#include "ui/kit/filterbar.h"
#include "ui/kit/panels.h"

#include <QFileDialog>

namespace hearken {

using namespace Qt::StringLiterals;

BoardPicture DashboardPage::picture() const
{
    const QString slice = m_filter->slice().where.isEmpty() ? QString() : m_filter->slice().phrase();
    QStringList parts{m_filter->periodPhrase(), slice, m_meta};
    parts.removeAll(QString());
    BoardPicture made{shownBoard(), m_shown, m_shownComments, parts.join(u" · "_s)};
    made.board.name = title();
    return made;
}

Done DashboardPage::save(const QString &path, qsizetype tile) const
{
    FigureStyle style;
    style.theme = &Theme::light(); // files are read on paper and in mails
    style.locale = locale();
    const BoardPicture whole = picture();
    return saveBoard(path, tile < 0 ? whole : tilePicture(whole, tile), style);
}

void DashboardPage::askWhereToSave(qsizetype tile)
{
    auto *dialog = new QFileDialog(this, tr("Save as"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("PDF (*.pdf)"), tr("Picture (*.png)"), tr("Drawing (*.svg)"), tr("Table (*.csv)")});
    dialog->setDefaultSuffix(u"pdf"_s);
    const QString name = tile < 0 ? title() : m_view->cards().at(tile)->title();
    dialog->selectFile(QString(name).replace(u'/', u'-'));
    connect(dialog, &QFileDialog::filterSelected, dialog,
        [dialog](const QString &filter) { dialog->setDefaultSuffix(filter.section(u"*."_s, 1).chopped(1)); });
    connect(dialog, &QFileDialog::fileSelected, this, [this, tile](const QString &path) {
        const Done saved = save(path, tile);
        if (!saved)
            m_banner->say(saved.error());
        else
            Q_EMIT done(tr("Saved %1.").arg(QFileInfo(path).fileName()), false);
    });
    dialog->open();
}

void DashboardPage::present(qsizetype tile)
{
    auto *view = new PresentView(picture(), tile);
    connect(this, &QObject::destroyed, view, &QWidget::close);
    view->showFullScreen();
    view->setFocus();
}

} // namespace hearken
