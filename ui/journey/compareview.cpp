// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journey/compareview.h"

#include "ui/journey/comparemodels.h"
#include "ui/journey/rowpaint.h"
#include "ui/kit/controls.h"
#include "ui/kit/panels.h"
#include "ui/kit/tableview.h"
#include "ui/kit/textscale.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QListView>
#include <QToolButton>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr int besideEachOther = 900; ///< width from which the two cards have room side by side

/// A list whose rows fold anew when it gets another width, and that opens a row by Enter.
class DifferenceList : public QListView
{
public:
    explicit DifferenceList(std::function<void()> open, QWidget *parent)
        : QListView(parent)
        , m_open(std::move(open))
    {
        setFrameShape(QFrame::NoFrame);
        setVerticalScrollMode(ScrollPerPixel);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setResizeMode(Adjust);
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            return m_open();
        QListView::keyPressEvent(event);
    }
    void resizeEvent(QResizeEvent *event) override
    {
        QListView::resizeEvent(event);
        scheduleDelayedItemsLayout();
    }

private:
    std::function<void()> m_open;
};

} // namespace

CompareView::CompareView(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_differences(new DifferenceRows(this))
    , m_steps(new StepRows(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, 0, space::page, space::large);
    column->setSpacing(space::medium);
    column->addWidget(makeBar());
    m_sentence = makeLabel({}, TextRole::InsightTitle, {}, this);
    m_sentence->setWordWrap(true);
    m_note = makeLabel({}, TextRole::Meta, u"ink3"_s, this);
    m_note->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::tiny);
    words->addWidget(m_sentence);
    words->addWidget(m_note);
    column->addLayout(words);
    m_cards = makeCards();
    column->addWidget(m_cards, 1);
    m_empty = new EmptyState(u"swap"_s, {}, {}, this);
    m_keep = m_empty->addAction(tr("Keep this version"), u"plus"_s, ButtonKind::Primary);
    connect(m_keep, &QPushButton::clicked, this, &CompareView::keepAsked);
    m_empty->hide();
    column->addWidget(m_empty);
    column->addStretch(0);
}

QWidget *CompareView::makeBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_before = new PrefixCombo(tr("Before"), bar);
    m_before->setAccessibleName(tr("Earlier side of the comparison"));
    m_swap = makeIconButton(u"swap"_s, tr("Change sides"), bar);
    m_after = new PrefixCombo(tr("Now"), bar);
    m_after->setAccessibleName(tr("Later side of the comparison"));
    row->addWidget(m_before);
    row->addWidget(m_swap);
    row->addWidget(m_after);
    row->addStretch(1);
    m_copy = makeButton(tr("Copy as table"), u"table"_s, ButtonKind::Secondary, bar);
    m_restore = makeButton(tr("Go back to this version"), u"undo"_s, ButtonKind::Secondary, bar);
    row->addWidget(m_copy);
    row->addWidget(m_restore);
    for (PrefixCombo *combo : {m_before, m_after}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(combo, &QComboBox::activated, this, &CompareView::choose);
    }
    connect(m_swap, &QToolButton::clicked, this, &CompareView::swap);
    connect(m_copy, &QPushButton::clicked, this, &CompareView::copy);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (const auto side = restorable())
            Q_EMIT restoreAsked(*side);
    });
    return bar;
}

QWidget *CompareView::makeCards()
{
    auto *cards = new QWidget(this);
    m_cardRow = new QBoxLayout(QBoxLayout::LeftToRight, cards);
    m_cardRow->setContentsMargins({});
    m_cardRow->setSpacing(space::medium);
    m_changedCard = new Card(tr("In the journey"), cards);
    const auto open = [this] {
        const JourneyDifference *difference = m_differences->at(m_list->currentIndex());
        if (difference && difference->what == ChangeWhat::Step)
            goTo(difference->key);
    };
    m_list = new DifferenceList(open, m_changedCard);
    m_list->setAccessibleName(tr("What was changed in the journey"));
    m_list->setObjectName(u"differences"_s);
    m_list->setModel(m_differences);
    m_list->setItemDelegate(new DifferenceDelegate(m_list));
    connect(m_list, &QListView::doubleClicked, this, open);
    m_nothing = makeLabel(
        tr("Nothing was added, removed, moved, renamed or changed."), TextRole::Text, u"ink2"_s, m_changedCard);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(13, 2, 13, 8);
    m_changedCard->body()->addWidget(m_list, 1);
    m_changedCard->body()->addWidget(m_nothing, 1, Qt::AlignTop);
    m_measuredCard = new Card(tr("Measures of the touchpoints"), cards);
    m_table = new TableView(tr("Measures of the touchpoints, before and now"), m_measuredCard);
    m_table->setRows(m_steps);
    m_table->setItemDelegate(new StepDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(false);
    connect(m_table, &TableView::opened, this, [this](const QModelIndex &index) {
        if (index.isValid())
            goTo(m_steps->step(index.row()).key);
    });
    m_measuredCard->body()->addWidget(m_table, 1);
    m_cardRow->addWidget(m_changedCard, 2);
    m_cardRow->addWidget(m_measuredCard, 5);
    followTextScale(m_table, [this] {
        m_table->verticalHeader()->setDefaultSectionSize(twoLinesHeight());
        const QFontMetrics metrics(hearken::font(TextRole::Meta));
        const int value = metrics.horizontalAdvance(u"100 to 100% · n 10,000"_s) + 18;
        QHeaderView *header = m_table->horizontalHeader();
        header->resizeSection(StepRows::Before, value);
        header->resizeSection(StepRows::Now, value);
        header->resizeSection(StepRows::Bar, 132);
        header->resizeSection(StepRows::Change, metrics.horizontalAdvance(u"−100.0 to −100.0"_s) + 22);
    });
    return cards;
}

void CompareView::setSides(const JourneySide &was, const JourneySide &is)
{
    m_was = was;
    m_is = is;
}

QString CompareView::text() const
{
    return m_compared.was.side.text() % u'#' % m_compared.is.side.text();
}

void CompareView::show(
    const QList<Journey> &journeys, const JourneyGround &ground, const QString &journey, const JourneyView &view)
{
    m_filled = false;
    m_workbench.withColumns(
        m_slot, this, versionsNeeds(journeys, ground, view, journey),
        [project = &m_workbench.project(), ground, journey, was = m_was, is = m_is, view](
            const Columns &columns, const Progress &progress) -> Result<ComparedVersions> {
            auto session = project->reader();
            if (!session)
                return session.error();
            return comparedVersions(*session, columns, ground, journey, was, is, view, progress);
        },
        [this](const Result<ComparedVersions> &compared) {
            if (compared)
                showCompared(*compared);
            else
                Q_EMIT failed(compared.error());
            m_filled = true;
            Q_EMIT filled();
        },
        tr("Comparing versions"));
}

void CompareView::showCompared(const ComparedVersions &compared)
{
    m_compared = compared;
    m_was = compared.was.side;
    m_is = compared.is.side;
    showSides();
    const JourneyComparison &found = compared.comparison;
    const bool none = compared.sides.size() < 2;
    const bool bare = !none && found.isEmpty();
    m_cards->setVisible(!none && !bare);
    m_empty->setVisible(none || bare);
    m_keep->setVisible(none && m_workbench.project().canWrite());
    if (none)
        m_empty->setWords(tr("No other version yet"),
            tr("A kept version is the journey as it is today, with its numbers. Keep one now, and compare with it after the next change. A journey to be is compared with the one that it improves."));
    else if (bare)
        m_empty->setWords(tr("Neither version has a touchpoint yet"),
            tr("There is nothing to compare. Add stages and touchpoints to the journey first."));
    m_copy->setEnabled(!none && !bare);
    m_sentence->setText(none ? QString() : found.sentence);
    m_sentence->setVisible(!none);
    int tested = 0;
    for (const StepChange &step : found.steps)
        tested += step.isCompared() ? 1 : 0;
    m_note->setVisible(!none && !bare);
    QString note = compared.foundation.isEmpty()
        ? tr("A kept version has the numbers of its day; what is now is counted in the chosen period.")
        : compared.foundation;
    if (tested > 0)
        note += u' '
            % tr(
                "A difference is real when chance is no reason for it, with %n touchpoints tested at once (Benjamini–Hochberg, 5%). Where both share answers the test is careful.",
                nullptr, tested);
    m_note->setText(note);
    m_differences->setDifferences(found.differences);
    m_list->setVisible(!found.differences.isEmpty());
    m_nothing->setVisible(found.differences.isEmpty());
    m_changedCard->setMeta(tr("%n changes", nullptr, int(found.differences.size())));
    m_steps->setSteps(found.steps);
    m_measuredCard->setMeta(tr("with 95% intervals and n"));
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    for (int row = 0; row < m_differences->rowCount(); ++row) {
        if (m_differences->at(m_differences->index(row)))
            return m_list->setCurrentIndex(m_differences->index(row));
    }
}

void CompareView::showSides()
{
    m_filling = true;
    for (auto [combo, side] : {std::pair(m_before, m_was), std::pair(m_after, m_is)}) {
        combo->clear();
        for (const NamedSide &one : std::as_const(m_compared.sides)) {
            combo->addItem(one.name, one.side.text());
            if (one.side == side)
                combo->setCurrentIndex(combo->count() - 1);
        }
        combo->setVisible(m_compared.sides.size() > 1);
    }
    m_filling = false;
    m_swap->setVisible(m_compared.sides.size() > 1);
    const auto side = restorable();
    m_restore->setVisible(side.has_value());
    if (side)
        m_restore->setText(tr("Go back to version %1").arg(side->number));
    m_restore->setToolTip(tr("The journey becomes what it was in this version; can be undone"));
}

/// The kept version of the two; the earlier one when both are.
std::optional<JourneySide> CompareView::restorable() const
{
    if (!m_workbench.project().canWrite())
        return {};
    for (const JourneySide &side : {m_was, m_is}) {
        if (side.number > 0)
            return side;
    }
    return {};
}

void CompareView::choose()
{
    if (m_filling)
        return;
    m_was = JourneySide::fromText(m_before->currentData().toString());
    m_is = JourneySide::fromText(m_after->currentData().toString());
    Q_EMIT sidesChosen();
}

void CompareView::swap()
{
    std::swap(m_was, m_is);
    Q_EMIT sidesChosen();
}

void CompareView::copy()
{
    QGuiApplication::clipboard()->setText(comparisonTable(m_compared.comparison).tabbed());
    Q_EMIT copied();
}

/// A step stands in the later side, or only in the earlier one; of a kept version the journey of today has it, if any.
void CompareView::goTo(const QString &step)
{
    for (const StepChange &one : m_compared.comparison.steps) {
        if (one.key == step)
            return Q_EMIT stepAsked(one.removed ? m_was.journey : m_is.journey, step);
    }
}

void CompareView::focusFirst()
{
    if (m_list->isVisible())
        m_list->setFocus();
    else if (m_table->isVisible())
        m_table->setFocus();
    else
        m_before->setFocus();
}

void CompareView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT backAsked();
    else if (event->matches(QKeySequence::Copy))
        copy();
    else
        QWidget::keyPressEvent(event);
}

void CompareView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() >= besideEachOther;
    m_cardRow->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const bool roomy = width() >= 1200;
    m_table->setColumnHidden(StepRows::Bar, !roomy);
    const int character = QFontMetrics(hearken::font(TextRole::Meta)).averageCharWidth();
    m_table->horizontalHeader()->resizeSection(StepRows::Name, character * (roomy || !wide ? 26 : 21));
}

} // namespace hearken
