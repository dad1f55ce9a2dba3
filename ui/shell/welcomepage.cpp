// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcomepage.h"

#include "core/base/daytext.h"
#include "ui/intake/dropfield.h"
#include "ui/kit/button.h"
#include "ui/kit/icon.h"
#include "ui/kit/scrolling.h"
#include "ui/shell/logo.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr int welcomeNarrow = 860; ///< below, the halves stand under each other

enum WelcomeRole { WelcomePlace = Qt::UserRole, WelcomePath, WelcomeSize, WelcomeWhen, WelcomeMissing };

/// "today, 11:42", "Friday 8 May", "19 December": as one would say it.
QString welcomeWhen(qint64 openedAt)
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(openedAt);
    const qint64 days = when.date().daysTo(QDate::currentDate());
    const QLocale locale;
    if (openedAt == 0)
        return {};
    if (days == 0)
        return WelcomePage::tr("today, %1").arg(locale.toString(when.time(), QLocale::ShortFormat));
    if (days == 1)
        return WelcomePage::tr("yesterday, %1").arg(locale.toString(when.time(), QLocale::ShortFormat));
    if (days < 7)
        return dayText(when.date(), u"dddd d MMM"_s, locale);
    return dayText(when.date(), days < 300 ? u"d MMMM"_s : u"d MMMM yyyy"_s, locale);
}

QString welcomePath(const RecentProject &project)
{
    if (project.isServer())
        return project.place;
    QString path = project.place;
    if (path.startsWith(QDir::homePath() % u'/'))
        path = path.mid(QDir::homePath().size() + 1);
    return QDir::toNativeSeparators(path);
}

QString welcomeSize(const RecentProject &project)
{
    QStringList parts;
    if (project.responses >= 0)
        parts.append(WelcomePage::tr("%1 responses").arg(QLocale().toString(project.responses)));
    if (!project.isServer() && !project.isMissing())
        parts.append(QLocale().formattedDataSize(QFileInfo(project.place).size(), 0, QLocale::DataSizeSIFormat));
    return parts.join(u" · "_s);
}

/// One project a row: a sign, name and path, size and state, when.
class WelcomeDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {
            200, QFontMetrics(font(TextRole::Strong)).height() + QFontMetrics(font(TextRole::Second)).height() + 30};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &t = theme();
        const bool selected = option.state & QStyle::State_Selected;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect row = option.rect;
        painter->fillRect(row, t[selected ? Token::Selection : Token::Surface]);
        if (selected)
            painter->fillRect(QRect(row.left(), row.top(), 3, row.height()), t[Token::Accent]);
        painter->setPen(t[Token::Line]);
        painter->drawLine(row.bottomLeft(), row.bottomRight());
        const QRectF sign(row.left() + 16, row.center().y() - 19, 40, 40);
        painter->setPen(Qt::NoPen);
        painter->setBrush(t[selected ? Token::Navy : Token::OnGoal]);
        painter->drawRoundedRect(sign, 8, 8);
        paintIcon(
            *painter, u"db"_s, sign.adjusted(10.5, 10.5, -10.5, -10.5), t[selected ? Token::OnNavy : Token::Ink2]);
        const double scale = textScale();
        const int whenWidth = row.width() > 520 * scale ? qRound(128 * scale) : 0;
        const int sizeWidth = row.width() > 400 * scale ? qRound(190 * scale) : 0;
        const int left = row.left() + 72;
        const int right = row.right() - 16;
        const QRect words(left, row.top(), right - left - whenWidth - sizeWidth - 12, row.height());
        twoLines(painter, words, font(TextRole::Strong), t[Token::Ink], index.data(Qt::DisplayRole).toString(),
            t[Token::Ink3], index.data(WelcomePath).toString(), Qt::ElideMiddle);
        const bool missing = index.data(WelcomeMissing).toBool();
        if (sizeWidth > 0) {
            const QString size = index.data(WelcomeSize).toString();
            const QRect at(right - whenWidth - sizeWidth, row.top(), sizeWidth, row.height());
            twoLines(painter, at, font(TextRole::Second), t[Token::Ink2], size, t[Token::Attention],
                missing ? WelcomePage::tr("file has moved, Locate…") : QString(), Qt::ElideRight);
        }
        if (whenWidth > 0) {
            painter->setFont(font(TextRole::Second));
            painter->setPen(t[Token::Ink2]);
            painter->drawText(QRect(right - whenWidth, row.top(), whenWidth, row.height()),
                int(Qt::AlignVCenter | Qt::AlignRight), index.data(WelcomeWhen).toString());
        }
        painter->restore();
    }

private:
    static void twoLines(QPainter *painter, const QRect &rect, const QFont &first, const QColor &firstColor,
        const QString &firstText, const QColor &secondColor, const QString &secondText, Qt::TextElideMode mode)
    {
        const QFont second = font(TextRole::Second);
        const QFontMetrics firstMetrics(first);
        const QFontMetrics secondMetrics(second);
        const int firstHigh = firstText.isEmpty() ? 0 : firstMetrics.height();
        const int block = firstHigh + (secondText.isEmpty() ? 0 : secondMetrics.height());
        int y = rect.center().y() - block / 2;
        painter->setFont(first);
        painter->setPen(firstColor);
        painter->drawText(QRect(rect.left(), y, rect.width(), firstMetrics.height()),
            int(Qt::AlignVCenter | Qt::AlignLeft), firstMetrics.elidedText(firstText, Qt::ElideRight, rect.width()));
        y += firstHigh;
        painter->setFont(second);
        painter->setPen(secondColor);
        painter->drawText(QRect(rect.left(), y, rect.width(), secondMetrics.height()),
            int(Qt::AlignVCenter | Qt::AlignLeft), secondMetrics.elidedText(secondText, mode, rect.width()));
    }
};

QWidget *welcomeLine(const QString &iconName, const QString &sentence)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 3, 0, 3);
    row->setSpacing(space::small);
    QLabel *label = makeLabel(sentence, TextRole::Second, u"ink2"_s);
    label->setWordWrap(true);
    row->addWidget(makeIconLabel(iconName, Token::Ink3, 14, line));
    row->addWidget(label, 1);
    return line;
}

} // namespace

WelcomePage::WelcomePage(Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    m_body = new QWidget;
    m_body->setProperty("part", u"clear"_s);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(space::page, 40, space::page, space::page);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addSpacing(12);
    m_banner = new Banner(m_body);
    auto *bannerRow = new QVBoxLayout; // its air goes with it
    bannerRow->setContentsMargins(0, 0, 0, 14);
    bannerRow->addWidget(m_banner);
    column->addLayout(bannerRow);
    auto *halves = new QHBoxLayout;
    m_halves = halves;
    halves->setSpacing(28);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(makeProjects());
    left->addSpacing(22);
    left->addWidget(makeStart());
    left->addStretch(1);
    halves->addLayout(left, 17);
    halves->addWidget(makeSide(), 10, Qt::AlignTop);
    column->addLayout(halves, 1);
    outer->addWidget(scrolling(m_body, this));
    refresh();
}

QWidget *WelcomePage::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(16);
    row->addWidget(new Logo(52, head));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(makeLabel(u"Hearken"_s, TextRole::BigValue));
    QLabel *purpose = makeLabel(
        tr("Hear what customers say, find out why, and see what changed."), TextRole::Text, u"ink2"_s);
    purpose->setWordWrap(true);
    words->addWidget(purpose);
    row->addLayout(words, 1);
    return head;
}

QWidget *WelcomePage::makeProjects()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(9);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    QPushButton *make = makeButton(tr("New project"), u"plus"_s, ButtonKind::Primary);
    QPushButton *open = makeButton(tr("Open…"), u"folder"_s);
    static_cast<Button *>(make)->setKeys(QKeySequence(QKeySequence::New));
    static_cast<Button *>(open)->setKeys(QKeySequence(QKeySequence::Open));
    row->addWidget(makeLabel(tr("Your projects"), TextRole::PanelTitle), 1);
    row->addWidget(make);
    row->addWidget(open);
    column->addLayout(row);
    QFrame *card = makeFrame(u"card"_s);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    m_model = new QStandardItemModel(this);
    m_list = new QListView;
    m_list->setAccessibleName(tr("Your projects"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new WelcomeDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    inside->addWidget(m_list);
    QLabel *empty = makeLabel(
        tr("No project yet. Make a new one, drop a file, or look around in the sample."), TextRole::Text, u"ink2"_s);
    empty->setContentsMargins(16, 18, 16, 18);
    empty->setWordWrap(true);
    m_empty = empty;
    inside->addWidget(m_empty);
    column->addWidget(card);
    m_opening = new ProgressRow({}, part);
    m_opening->hide();
    column->addWidget(m_opening);
    connect(m_opening, &ProgressRow::cancelled, this, &WelcomePage::openingCancelled);
    auto *copies = welcomeLine(
        u"undo"_s, tr("Open as it was: every project keeps a checked copy of each of the last days it was open."));
    column->addWidget(copies);
    connect(make, &QPushButton::clicked, this, &WelcomePage::newAsked);
    connect(open, &QPushButton::clicked, this, &WelcomePage::openAsked);
    connect(m_list, &QListView::activated, this, &WelcomePage::activate);
    connect(m_list, &QListView::customContextMenuRequested, this, [this](const QPoint &at) {
        const QModelIndex index = m_list->indexAt(at);
        if (!index.isValid())
            return;
        const QString place = index.data(WelcomePlace).toString();
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(tr("Open"), this, [this, index = QPersistentModelIndex(index)] { activate(index); });
        menu->addAction(tr("Locate…"), this, [this, place] { locate(place); });
        menu->addAction(tr("Take off the list"), this, [this, place] {
            RecentProjects::forget(m_preferences, place);
            refresh();
        });
        menu->popup(m_list->viewport()->mapToGlobal(at));
    });
    return part;
}

QWidget *WelcomePage::makeStart()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(9);
    column->addWidget(makeLabel(tr("Start a new one from"), TextRole::PanelTitle));
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    struct Start
    {
        QString icon;
        QString title;
        QString text;
        void (WelcomePage::*signal)();
    };
    const Start starts[] = {{u"file"_s, tr("Nothing"), tr("an empty project"), &WelcomePage::newAsked},
        {u"play"_s, tr("The sample programme"), tr("a finished dashboard to change"), &WelcomePage::sampleAsked}};
    for (const Start &start : starts) {
        auto *card = new StartCard(start.icon, start.title, start.text);
        connect(card, &QAbstractButton::clicked, this, start.signal);
        row->addWidget(card, 1);
    }
    column->addLayout(row);
    return part;
}

QWidget *WelcomePage::makeSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(16);
    auto *drop = new DropField(side);
    connect(drop, &DropField::filesChosen, this, &WelcomePage::filesChosen);
    column->addWidget(drop);
    column->addWidget(makeSample());
    column->addWidget(makeGoodToKnow());
    return side;
}

QWidget *WelcomePage::makeSample()
{
    QFrame *card = makeFrame(u"card"_s);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(18, 15, 18, 15);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(makeLabel(tr("Look around in the sample project"), TextRole::Strong));
    QLabel *text = makeLabel(
        tr("Aldermere Broadband, an invented company: about 48,000 responses over 18 months. Your changes stay in a copy."),
        TextRole::Second, u"ink2"_s);
    text->setWordWrap(true);
    words->addWidget(text);
    m_sample = makeButton(tr("Open sample"));
    row->addWidget(makeIconLabel(u"play"_s, Token::Accent, 18, card));
    row->addLayout(words, 1);
    row->addWidget(m_sample);
    column->addLayout(row);
    m_sampleProgress = new ProgressRow(tr("Making the sample"), card);
    m_sampleProgress->hide();
    column->addWidget(m_sampleProgress);
    connect(m_sample, &QPushButton::clicked, this, &WelcomePage::sampleAsked);
    connect(m_sampleProgress, &ProgressRow::cancelled, this, &WelcomePage::sampleCancelled);
    return card;
}

QWidget *WelcomePage::makeGoodToKnow()
{
    QFrame *card = makeFrame(u"card"_s);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(18, 13, 18, 13);
    column->setSpacing(0);
    column->addWidget(makeLabel(tr("Good to know"), TextRole::SecondStrong));
    column->addWidget(
        welcomeLine(u"lock"_s, tr("One file on your disk. No account, no network, nothing leaves this computer.")));
    column->addWidget(
        welcomeLine(u"undo"_s, tr("Every edit can be undone, and a whole import can be taken out again.")));
    column->addWidget(welcomeLine(u"db"_s, tr("The file is SQLite with a documented schema: your data stay yours.")));
    return card;
}

void WelcomePage::refresh()
{
    m_model->clear();
    for (const RecentProject &project : RecentProjects::all(m_preferences)) {
        auto *item = new QStandardItem(project.name);
        item->setData(project.place, WelcomePlace);
        item->setData(welcomePath(project), WelcomePath);
        item->setData(welcomeSize(project), WelcomeSize);
        item->setData(welcomeWhen(project.openedAt), WelcomeWhen);
        item->setData(project.isMissing(), WelcomeMissing);
        QStringList told{project.name, welcomeSize(project), welcomeWhen(project.openedAt)};
        if (project.isMissing())
            told.append(tr("file has moved, Locate…"));
        told.removeAll(QString());
        item->setData(told.join(u", "_s), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    const int rows = m_model->rowCount();
    m_list->setVisible(rows > 0);
    m_empty->setVisible(rows == 0);
    if (rows > 0) {
        m_list->setFixedHeight(m_list->sizeHintForRow(0) * qMin(rows, 6));
        m_list->setCurrentIndex(m_model->index(0, 0));
        m_list->setFocus();
    }
}

void WelcomePage::say(const Error &error)
{
    m_banner->clear();
    m_banner->say(error);
}

void WelcomePage::followSample(const Progress &progress)
{
    m_sample->setEnabled(false);
    m_sampleProgress->follow(progress);
    m_sampleProgress->show();
}

void WelcomePage::endSample()
{
    m_sample->setEnabled(true);
    m_sampleProgress->hide();
}

void WelcomePage::followOpening(const QString &place, const Progress &progress)
{
    m_opening->setWhat(tr("Opening %1").arg(QFileInfo(place).completeBaseName()));
    m_opening->follow(progress);
    m_opening->show();
}

void WelcomePage::endOpening()
{
    m_opening->hide();
}

void WelcomePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_opening->isVisible())
        Q_EMIT openingCancelled();
    else
        QWidget::keyPressEvent(event);
}

void WelcomePage::activate(const QModelIndex &index)
{
    const QString place = index.data(WelcomePlace).toString();
    if (index.data(WelcomeMissing).toBool())
        locate(place);
    else
        Q_EMIT projectChosen(place);
}

void WelcomePage::locate(const QString &place)
{
    auto *dialog = new QFileDialog(this, tr("Where is %1 now?").arg(QFileInfo(place).fileName()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Hearken projects (*.hearken)"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, place](const QString &found) {
        RecentProjects::relocate(m_preferences, place, found);
        refresh();
        Q_EMIT projectChosen(found);
    });
    dialog->open();
}

void WelcomePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < welcomeNarrow * textScale();
    m_halves->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // The text stays in the middle, 1232 wide, as on a page.
    const int margin = qMax(space::page, (width() - 1232) / 2);
    m_body->layout()->setContentsMargins(margin, height() > 760 ? 40 : 20, margin, space::page);
}

} // namespace hearken
