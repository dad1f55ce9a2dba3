// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todaypage.h"

#include "core/base/daytext.h"
#include "core/store/edit.h"
#include "core/store/projectsheet.h"
#include "ui/figure/figureview.h"
#include "ui/kit/panels.h"
#include "ui/kit/periodpicker.h"
#include "ui/kit/scrolling.h"
#include "ui/kit/textscale.h"
#include "ui/today/guidecard.h"
#include "ui/today/todayrow.h"
#include "ui/today/weekstrip.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr int todayVeryNarrow = 480; ///< under it two tiles stand in a row
constexpr int todayNarrow = 940; ///< under it blocks stand under each other
constexpr int todayHeadHeight = 20;
constexpr int todayTileHeight = 124; ///< of a KPI with its two lines of context

/// What the left and the right column hold, in their order.
QList<TodayPart> leftParts()
{
    return {TodayPart::NeedsYou, TodayPart::Changes, TodayPart::Week};
}
QList<TodayPart> rightParts()
{
    return {TodayPart::Goals, TodayPart::Comments};
}

} // namespace

TodayPage::TodayPage(Workbench &workbench, QWidget *parent)
    : Page(parent)
    , m_workbench(workbench)
    , m_banner(new Banner(this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->setSpacing(0);
    outer->addWidget(makeHead());
    outer->addLayout(pageRow(m_banner));

    m_scroll = scrolling(makeBlocks(), this);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    outer->addWidget(m_scroll, 1);

    m_strip = new WeekStrip;
    m_cards[TodayPart::Week]->body()->addWidget(m_strip);
    connect(m_strip, &WeekStrip::opened, this, &TodayPage::linkActivated);
    connect(m_guide, &GuideCard::opened, this, &TodayPage::linkActivated);
    connect(m_guide, &GuideCard::hideAsked, this, [this] {
        const auto sheet = ProjectSheets::load(m_workbench.project().session());
        if (!sheet)
            return m_banner->say(sheet.error());
        ProjectSheet hidden = *sheet;
        hidden.values.insert(u"guide"_s, u"hidden"_s);
        const Done done = m_workbench.project().edit<ProjectSheets>(tr("Hide first steps"), *sheet, hidden);
        if (!done)
            return m_banner->say(done.error());
        Q_EMIT this->done(tr("The first steps are hidden."), true);
    });
    connect(&workbench.project(), &Project::changed, this, &TodayPage::refresh);
    refresh();
}

QWidget *TodayPage::makeBlocks()
{
    auto *blocks = new QWidget;
    blocks->setProperty("part", u"clear"_s);
    auto *column = new QVBoxLayout(blocks);
    column->setContentsMargins(space::page, 0, space::page, 14);
    column->setSpacing(space::medium);
    m_tiles = new QGridLayout;
    m_tiles->setSpacing(13);
    column->addLayout(m_tiles);
    m_halves = new QBoxLayout(QBoxLayout::LeftToRight);
    m_halves->setSpacing(13);
    for (const bool left : {true, false}) {
        auto *half = new QVBoxLayout;
        half->setSpacing(space::medium);
        for (const TodayPart part : left ? leftParts() : rightParts()) {
            auto *card = new Card({});
            card->body()->setSpacing(0);
            // All heads are as high as one with a button.
            auto *strut = new QWidget;
            strut->setFixedSize(0, todayHeadHeight);
            card->addAside(strut);
            // The last of each column reaches down to the foot of the page.
            const bool last = part == (left ? leftParts() : rightParts()).constLast();
            card->setSizePolicy(QSizePolicy::Ignored, last ? QSizePolicy::Preferred : QSizePolicy::Maximum);
            card->hide();
            m_cards.insert(part, card);
            half->addWidget(card);
        }
        m_halves->addLayout(half, left ? 811 : 490);
    }
    column->addLayout(m_halves);
    m_guide = new GuideCard;
    m_guide->hide();
    column->addWidget(m_guide);
    column->addStretch();
    return blocks;
}

QWidget *TodayPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(space::page, space::medium, space::page, space::medium);
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    auto *first = new QHBoxLayout;
    first->setSpacing(space::medium);
    m_title = makeLabel(tr("Today"), TextRole::PageTitle);
    m_date = new ElidedLabel;
    m_date->setProperty("type", u"text"_s);
    m_date->setProperty("tone", u"ink3"_s);
    first->addWidget(m_title);
    first->addWidget(m_date, 1, Qt::AlignBottom);
    followTextScale(m_date, [this] { // on the title's base line
        const int lift = QFontMetrics(hearken::font(TextRole::PageTitle)).descent()
            - QFontMetrics(hearken::font(TextRole::Text)).descent();
        m_date->setContentsMargins(0, 0, 0, lift);
    });
    m_verdict = makeLabel({}, TextRole::Text);
    m_verdict->setWordWrap(true);
    words->addLayout(first);
    words->addWidget(m_verdict);
    row->addLayout(words, 1);
    m_briefing = makeButton(tr("New briefing"), u"brief"_s);
    m_briefing->setToolTip(tr("Make a briefing of these 90 days"));
    connect(m_briefing, &QPushButton::clicked, this, [this] {
        Q_EMIT linkActivated({u"briefings"_s, u"new"_s, Slice{m_today.period, {}, {}}.toMap()});
    });
    row->addWidget(m_briefing);
    return head;
}

QString TodayPage::title() const
{
    return tr("Today");
}

void TodayPage::open(const Link &)
{
    m_scroll->ensureVisible(0, 0);
}

QString TodayPage::foundation() const
{
    return m_today.day.isValid() ? tr("Period: %1").arg(periodPhrase(m_today.period)) : QString();
}

void TodayPage::refresh()
{
    m_filled = false;
    Project *const project = &m_workbench.project();
    m_workbench.jobs().start(
        m_plan, this,
        [project](const Progress &) -> Result<TodayPlan> {
            auto session = project->reader();
            if (!session)
                return session.error();
            return todayPlan(*session, project->clock()().date());
        },
        [this](const Result<TodayPlan> &plan) {
            if (plan)
                return load(*plan);
            m_banner->say(plan.error());
            finish();
        });
}

void TodayPage::load(const TodayPlan &plan)
{
    Project *const project = &m_workbench.project();
    m_workbench.withColumns(
        m_fill, this, plan.needs,
        [project, plan](const Columns &columns, const Progress &progress) -> Result<Today> {
            auto session = project->reader();
            if (!session)
                return session.error();
            return makeToday(*session, plan, columns, project->clock()(), progress);
        },
        [this](const Result<Today> &today) {
            if (today) {
                m_banner->clear();
                present(*today);
            } else {
                m_banner->say(today.error());
            }
            finish();
        });
}

void TodayPage::finish()
{
    m_filled = true;
    Q_EMIT filled();
    Q_EMIT foundationChanged();
}

void TodayPage::present(const Today &today)
{
    m_today = today;
    const bool begun = today.day.isValid();
    const QLocale locale;
    m_date->setWhole(!begun
            ? QString()
            : tr("%1, against the 90 days before").arg(dayText(today.day, u"dddd d MMMM yyyy"_s, locale)));
    m_verdict->setText(begun ? today.verdict : tr("This project has no feedback yet. These steps fill it."));
    m_briefing->setVisible(begun);
    m_guide->setVisible(!today.guide.isEmpty() && (!begun || !today.guideIsDone()));
    m_guide->setSteps(today.guide, !begun);
    presentTiles(today);
    for (Card *card : std::as_const(m_cards))
        card->setVisible(begun);
    Card *week = m_cards[TodayPart::Week];
    week->setTitle(tr("This week’s feedback"));
    qint64 sum = 0;
    for (const WeekRow &row : today.week.rows)
        sum += row.sum();
    week->setMeta(tr("%1 responses so far, from %2 of %3 sources")
                      .arg(locale.toString(sum))
                      .arg(std::count_if(today.week.rows.cbegin(), today.week.rows.cend(),
                          [](const WeekRow &row) { return row.sum() > 0; }))
                      .arg(today.week.sources));
    m_strip->setWeek(today.week, today.day);
    m_overdue = 0;
    for (const TodayBlock &block : today.blocks) {
        presentBlock(block);
        m_overdue += int(std::count_if(block.lines.cbegin(), block.lines.cend(),
            [](const TodayLine &line) { return line.urgency == Urgency::Late; }));
    }
    arrange();
}

void TodayPage::presentTiles(const Today &today)
{
    qDeleteAll(m_tileCards);
    m_tileCards.clear();
    for (const FilledTile &tile : today.tiles) {
        if (!tile.figure)
            continue;
        QFrame *card = makeFrame(u"card"_s);
        auto *room = new QVBoxLayout(card);
        room->setContentsMargins(2, 2, 2, 2);
        auto *figure = new FigureView;
        figure->setFigure(*tile.figure);
        followTextScale(figure, [figure] { figure->setFixedHeight(int(todayTileHeight * textScale()) + 14); });
        figure->setContentsMargins(11, 7, 11, 7); // the ring of the keyboard stands around them
        figure->setCursor(Qt::PointingHandCursor);
        room->addWidget(figure);
        connect(figure, &FigureView::cellActivated, this, [this] {
            Q_EMIT linkActivated({u"dashboard"_s, m_today.boardName, Slice{m_today.period, {}, {}}.toMap()});
        });
        m_tileCards.append(card);
    }
}

void TodayPage::presentBlock(const TodayBlock &block)
{
    Card *card = m_cards.value(block.part);
    if (!card)
        return;
    card->setTitle(block.title);
    card->setMeta(block.meta);
    // The card keeps its place; what is in it is made anew.
    qDeleteAll(card->findChildren<QWidget *>(u"todayPart"_s, Qt::FindDirectChildrenOnly));
    auto *part = new QWidget;
    part->setObjectName(u"todayPart"_s);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(0);
    card->body()->addWidget(part);
    for (const TodayLine &line : block.lines) {
        auto *row = new TodayRow(line);
        row->setMain(block.part == TodayPart::NeedsYou && column->isEmpty());
        column->addWidget(row);
        connect(row, &TodayRow::clicked, this, [this, link = line.link] { Q_EMIT linkActivated(link); });
    }
    column->addStretch();
    if (!block.empty.isEmpty()) {
        QLabel *empty = makeLabel(block.empty, TextRole::Second, u"ink2"_s);
        empty->setWordWrap(true);
        empty->setContentsMargins(12, 8, 12, 12);
        column->insertWidget(column->count() - 1, makeLine());
        column->insertWidget(column->count() - 1, empty);
    }
    if (!block.allWords.isEmpty()) {
        if (auto *all = card->findChild<QPushButton *>(u"todayAll"_s))
            delete all;
        const bool more = block.total > block.lines.size();
        QPushButton *all = makeCompactButton(
            more ? tr("All %1").arg(QLocale().toString(block.total)) : block.allWords, {}, ButtonKind::Quiet);
        all->setObjectName(u"todayAll"_s);
        all->setAccessibleName(tr("%1: %2").arg(block.title, all->text()));
        all->setToolTip(block.allWords);
        card->addAside(all);
        connect(all, &QPushButton::clicked, this, [this, link = block.allLink] { Q_EMIT linkActivated(link); });
    }
}

void TodayPage::arrange()
{
    const bool narrow = width() < todayNarrow * textScale();
    m_halves->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    auto *column = static_cast<QVBoxLayout *>(m_halves->parentWidget()->layout());
    column->setStretchFactor(m_halves, m_today.day.isValid() && !narrow ? 1 : 0);
    const bool veryNarrow = width() < todayVeryNarrow * textScale();
    const int columns = veryNarrow ? 2 : narrow ? 3 : qMax(1, int(m_tileCards.size()));
    for (int i = 0; i < m_tileCards.size(); ++i)
        m_tiles->addWidget(m_tileCards.at(i), i / columns, i % columns);
    for (int i = 0; i < int(todayTiles); ++i)
        m_tiles->setColumnStretch(i, i < columns ? 1 : 0);
}

void TodayPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

} // namespace hearken
