// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/issuedpanel.h"

#include "core/base/daytext.h"
#include "ui/briefing/formfields.h"

#include <QDateTime>
#include <QListWidget>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

QString issueWords(const Issued &issued, const QLocale &locale)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(issued.at);
    return IssuedPanel::tr("Issue %1, %2, %3")
        .arg(locale.toString(issued.number), dayText(at.date(), u"d MMM yyyy"_s, locale),
            locale.toString(at.time(), QLocale::ShortFormat));
}

IssuedPanel::IssuedPanel(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::tiny);
    column->addWidget(makeLabel(tr("With frozen numbers"), TextRole::Meta, u"ink3"_s));
    column->addWidget(makeLabel(tr("Issued briefings"), TextRole::PanelTitle));
    column->addSpacing(space::small);
    m_list = new QListWidget;
    m_list->setAccessibleName(tr("Issued briefings"));
    m_list->setWordWrap(true);
    m_list->setSpacing(5); // where one issue ends and the next begins
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(280);
    column->addWidget(m_list, 1);
    m_empty = makeParagraph(
        tr("Nothing was approved yet. “Approve and export PDF” freezes the numbers of the page, and "
           "keeps it here as it was."),
        TextRole::Second, u"ink2"_s);
    column->addWidget(m_empty);
    m_buttons = new QWidget;
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins({});
    buttons->setSpacing(space::small);
    buttons->addWidget(m_show = makeButton(tr("Show")));
    buttons->addWidget(m_export = makeButton(tr("Export PDF…")));
    buttons->addWidget(m_compare = makeButton(tr("Compare…")));
    buttons->addStretch(1);
    m_compare->setToolTip(tr("With the page as it is now; choose two to compare them with each other"));
    column->addWidget(m_buttons);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &IssuedPanel::present);
    connect(m_list, &QListWidget::itemActivated, m_show, &QPushButton::click);
    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT showAsked(chosen().value(0)); });
    connect(m_export, &QPushButton::clicked, this, [this] { Q_EMIT exportAsked(chosen().value(0)); });
    connect(m_compare, &QPushButton::clicked, this, [this] { Q_EMIT compareAsked(chosen()); });
    setIssued({});
}

QList<Id<Issued>> IssuedPanel::chosen() const
{
    QList<Id<Issued>> ids;
    for (int row = m_list->count() - 1; row >= 0; --row) { // oldest first
        if (m_list->item(row)->isSelected())
            ids.append(m_issued.at(row).id);
    }
    return ids;
}

void IssuedPanel::setIssued(const QList<Issued> &issued)
{
    m_issued = issued;
    m_list->clear();
    for (const Issued &issue : issued) {
        const bool holds = std::none_of(issued.begin(), issued.end(),
            [&](const Issued &other) { return other.outline == issue.outline && other.number > issue.number; });
        QStringList lines{issueWords(issue, locale()) + (holds ? QString() : u" · "_s + tr("superseded"))};
        lines.append(issue.reader.isEmpty() ? issue.name : tr("%1 for %2").arg(issue.name, issue.reader));
        lines.append(issue.verdict);
        auto *item = new QListWidgetItem(lines.join(u'\n'), m_list);
        item->setToolTip(issue.verdict.toHtmlEscaped());
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    m_list->setVisible(!issued.isEmpty());
    m_empty->setVisible(issued.isEmpty());
    m_buttons->setVisible(!issued.isEmpty());
    present();
}

void IssuedPanel::present()
{
    const qsizetype count = m_list->selectedItems().size();
    m_show->setEnabled(count == 1);
    m_export->setEnabled(count == 1);
    m_compare->setEnabled(count == 1 || count == 2);
}

} // namespace hearken
