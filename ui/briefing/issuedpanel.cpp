// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/issuedpanel.h"

#include "core/base/daytext.h"
#include "ui/briefing/formfields.h"
#include "ui/kit/rowground.h"
#include "ui/kit/theme.h"

#include <QDateTime>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

/// Which issue, for whom, and its verdict in two lines at most.
class IssueRows : public QStyledItemDelegate
{
public:
    static constexpr int UnderRole = Qt::UserRole + 1;
    static constexpr int VerdictRole = Qt::UserRole + 2;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &colors = theme();
        painter->save();
        paintRow(*painter, option);
        QRect room = option.rect.adjusted(sideRoom, topRoom, -4, -topRoom);
        const auto line = [&](TextRole role, Token token, const QString &words, int lines) {
            const QFont letters = hearken::font(role);
            const QFontMetrics metrics(letters);
            painter->setFont(letters);
            painter->setPen(colors[token]);
            const QRect place(room.left(), room.top(), room.width(), metrics.height() * lines);
            const QString shown = lines == 1 ? metrics.elidedText(words, Qt::ElideRight, room.width()) : words;
            painter->setClipRect(place);
            painter->drawText(place, Qt::AlignLeft | Qt::AlignTop | (lines > 1 ? Qt::TextWordWrap : 0), shown);
            painter->setClipping(false);
            room.setTop(place.bottom() + 1);
        };
        line(TextRole::SecondStrong, Token::Ink, index.data().toString(), 1);
        line(TextRole::Small, Token::Ink3, index.data(UnderRole).toString(), 1);
        line(TextRole::Second, Token::Ink2, index.data(VerdictRole).toString(), 2);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        const int second = QFontMetrics(hearken::font(TextRole::Second)).height();
        const int strong = QFontMetrics(hearken::font(TextRole::SecondStrong)).height();
        return {120, strong + QFontMetrics(hearken::font(TextRole::Small)).height() + 2 * second + 2 * topRoom};
    }

private:
    static constexpr int topRoom = 7;
    static constexpr int sideRoom = 10;
};

} // namespace

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
    m_list->setItemDelegate(new IssueRows(m_list));
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
        // "Operations Committee for the Operations Committee" says one thing twice.
        const bool named = issue.reader.contains(issue.name, Qt::CaseInsensitive);
        const QString whose = issue.reader.isEmpty() ? issue.name
            : named                                  ? tr("for %1").arg(issue.reader)
                                                     : tr("%1 for %2").arg(issue.name, issue.reader);
        auto *item = new QListWidgetItem(issueWords(issue, locale()), m_list);
        item->setData(IssueRows::UnderRole, holds ? whose : whose + u" · "_s + tr("superseded"));
        item->setData(IssueRows::VerdictRole, issue.verdict);
        item->setData(Qt::AccessibleTextRole,
            QStringList{item->text(), item->data(IssueRows::UnderRole).toString(), issue.verdict}.join(u", "_s));
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
