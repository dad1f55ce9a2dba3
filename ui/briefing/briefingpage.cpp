// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/briefingpage.h"

#include "core/briefing/outlines.h"
#include "core/dashboard/tilewords.h"
#include "core/feedback/dimension.h"
#include "core/figure/describe.h"
#include "core/figure/number.h"
#include "core/store/projectsettings.h"
#include "ui/briefing/pageview.h"
#include "ui/briefing/webpage.h"
#include "ui/kit/controls.h"
#include "ui/kit/panels.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr int blocksWidth = 254;
constexpr int panelWidth = 300;
constexpr int typingPause = 400; ///< ms without a key before the page is made again

QLabel *wrapping(const QString &text, TextRole role, const QString &tone)
{
    QLabel *label = makeLabel(text, role, tone);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QVBoxLayout *columnOf(QWidget *widget, int margin)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(space::tiny);
    return column;
}

/// What a block tells, in one go: for the panel.
QString saidBy(const BriefingBlock &block)
{
    QStringList parts = block.sentences;
    for (const Figure &figure : block.figures) {
        if (const auto *kpi = std::get_if<Kpi>(&figure.content))
            parts.append(kpi->name + u": "_s + kpi->verdict);
        else if (!figure.subtitle.isEmpty())
            parts.append(figure.subtitle);
    }
    for (const Quote &quote : block.quotes)
        parts.append(u"“"_s + quote.text + u"”"_s);
    return parts.join(u'\n');
}

QString screenReaderText(const BriefingBlock &block, const QLocale &locale)
{
    QStringList parts;
    for (const Figure &figure : block.figures)
        parts.append(describe(figure, locale));
    return parts.join(u'\n');
}

} // namespace

BriefingPage::BriefingPage(Workbench &workbench, QWidget *parent)
    : Page(parent)
    , m_workbench(workbench)
    , m_header(new PageHeader(tr("Briefings"), this))
    , m_banner(new Banner(this))
    , m_web(makeButton(tr("Web page"), u"web"_s))
    , m_pdf(makeButton(tr("Approve and export PDF"), u"out"_s, ButtonKind::Primary))
    , m_toast(new Toast(this))
    , m_typing(new QTimer(this))
{
    // The project's own outline first, as the command line does.
    const Result<Outline> own = outlineNamed(workbench.project().session(), {});
    m_outline = own ? *own : readyOutlines().value(0);
    m_header->addAction(m_web);
    m_header->addAction(m_pdf);
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPause);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addWidget(makeLine());
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(makeBlocks());
    row->addWidget(makePage(), 1);
    row->addWidget(makePanel());
    column->addLayout(row, 1);

    connectParts();
    loadFacts();
    choose(0);
    refresh();
}

BriefingPage::~BriefingPage() = default;

QString BriefingPage::title() const
{
    return tr("Briefings");
}

QWidget *BriefingPage::makeBlocks()
{
    auto *side = makeFrame(u"surface"_s);
    side->setFixedWidth(blocksWidth);
    QVBoxLayout *column = columnOf(side, space::medium);
    auto *readerLabel = makeLabel(tr("Reader"), TextRole::Meta, u"ink3"_s);
    m_reader = new QLineEdit;
    m_reader->setPlaceholderText(tr("the Operations Committee"));
    readerLabel->setBuddy(m_reader);
    m_reader->setAccessibleName(readerLabel->text());
    column->addWidget(readerLabel);
    column->addWidget(m_reader);
    column->addSpacing(space::small);
    auto *blocksLabel = makeLabel(tr("Blocks"), TextRole::SecondStrong);
    m_blocks = new QListWidget;
    blocksLabel->setBuddy(m_blocks);
    m_blocks->setFrameShape(QFrame::NoFrame);
    for (const OutlineBlock &block : m_outline.blocks) {
        auto *item = new QListWidgetItem(blockName(block.kind), m_blocks);
        item->setSizeHint({0, 34});
        // The method is never left out: a number without it cannot be judged.
        item->setFlags(block.kind == BlockKind::Method
                ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    column->addWidget(blocksLabel);
    column->addWidget(m_blocks, 1);
    m_full = makeLabel({}, TextRole::SecondStrong);
    m_fullness = new QProgressBar;
    m_fullness->setTextVisible(false);
    m_fullness->setFixedHeight(6);
    m_fullness->setAccessibleName(tr("How full the page is"));
    m_room = wrapping({}, TextRole::Meta, u"ink3"_s);
    column->addWidget(m_full);
    column->addWidget(m_fullness);
    column->addWidget(m_room);
    return side;
}

QWidget *BriefingPage::makePage()
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto *ground = new QWidget;
    auto *column = new QVBoxLayout(ground);
    column->setContentsMargins(space::wide, space::large, space::wide, space::large);
    m_page = new PageView;
    m_page->setMaximumWidth(860);
    column->addWidget(m_page, 0, Qt::AlignTop);
    column->addStretch(1);
    scroll->setWidget(ground);
    return scroll;
}

QWidget *BriefingPage::makePanel()
{
    auto *panel = makeFrame(u"panel"_s);
    panel->setFixedWidth(panelWidth);
    QVBoxLayout *column = columnOf(panel, 14);
    column->addWidget(makeLabel(tr("Selected block"), TextRole::Meta, u"ink3"_s));
    m_blockTitle = makeLabel({}, TextRole::PanelTitle);
    column->addWidget(m_blockTitle);
    column->addSpacing(space::small);
    m_metricLabel = makeLabel(tr("Measure"), TextRole::Meta, u"ink3"_s);
    m_metric = new QComboBox;
    m_metricLabel->setBuddy(m_metric);
    m_metric->setAccessibleName(m_metricLabel->text());
    m_byLabel = makeLabel(tr("Compare"), TextRole::Meta, u"ink3"_s);
    m_by = new QComboBox;
    m_byLabel->setBuddy(m_by);
    m_by->setAccessibleName(m_byLabel->text());
    auto *titleLabel = makeLabel(tr("Title"), TextRole::Meta, u"ink3"_s);
    m_title = new QLineEdit;
    titleLabel->setBuddy(m_title);
    m_title->setAccessibleName(titleLabel->text());
    for (QWidget *widget :
        {static_cast<QWidget *>(m_metricLabel), static_cast<QWidget *>(m_metric), static_cast<QWidget *>(m_byLabel),
            static_cast<QWidget *>(m_by), static_cast<QWidget *>(titleLabel), static_cast<QWidget *>(m_title)})
        column->addWidget(widget);
    column->addSpacing(space::medium);
    column->addWidget(makeLine());
    column->addWidget(makeLabel(tr("What this block says"), TextRole::SecondStrong));
    m_says = wrapping({}, TextRole::Second, {});
    column->addWidget(m_says);
    column->addSpacing(space::medium);
    column->addWidget(makeLabel(tr("Text for screen readers"), TextRole::SecondStrong));
    m_words = wrapping({}, TextRole::Second, u"ink2"_s);
    column->addWidget(m_words);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(panelWidth);
    scroll->setWidget(panel);
    panel->setMinimumWidth(0);
    panel->setMaximumWidth(panelWidth);
    return scroll;
}

void BriefingPage::connectParts()
{
    connect(m_blocks, &QListWidget::currentRowChanged, this, &BriefingPage::choose);
    connect(m_blocks, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        m_outline.blocks[m_blocks->row(item)].shown = item->checkState() == Qt::Checked;
        refresh();
    });
    connect(m_page, &PageView::blockChosen, m_blocks, qOverload<int>(&QListWidget::setCurrentRow));
    connect(m_metric, &QComboBox::currentIndexChanged, this, &BriefingPage::edit);
    connect(m_by, &QComboBox::currentIndexChanged, this, &BriefingPage::edit);
    connect(m_title, &QLineEdit::textEdited, m_typing, qOverload<>(&QTimer::start));
    connect(m_reader, &QLineEdit::textEdited, m_typing, qOverload<>(&QTimer::start));
    connect(m_typing, &QTimer::timeout, this, &BriefingPage::edit);
    connect(m_pdf, &QPushButton::clicked, this, &BriefingPage::exportPdf);
    connect(m_web, &QPushButton::clicked, this, &BriefingPage::exportWeb);
    connect(&m_workbench.project(), &Project::changed, this, [this] {
        loadFacts();
        refresh();
    });
}

void BriefingPage::loadFacts()
{
    Project &project = m_workbench.project();
    Result<Facts> facts = Facts::load(project.session(), project.clock()().date());
    if (!facts) {
        m_banner->say(facts.error());
        return;
    }
    m_facts = *facts;
    const Result<QList<Dimension>> dimensions = Dimensions::all(project.session());
    m_filling = true;
    m_metric->clear();
    m_metric->addItem(tr("The largest change"));
    for (const Metric &metric : m_facts.metrics)
        m_metric->addItem(metric.name, metric.key);
    m_by->clear();
    m_by->addItem(tr("What fits best"));
    for (const Dimension &dimension : dimensions ? *dimensions : QList<Dimension>()) {
        if (!dimension.values.isEmpty())
            m_by->addItem(dimensionWord(dimension.name), dimension.name);
    }
    m_filling = false;
}

void BriefingPage::open(const Link &link)
{
    m_slice = Slice::fromMap(link.slice);
    refresh();
}

void BriefingPage::refresh()
{
    Project &project = m_workbench.project();
    const Result<Columns::Needs> needed = briefingNeeds(project.session(), m_outline, m_facts);
    if (!needed) {
        m_banner->say(needed.error());
        return;
    }
    BriefingAsk ask;
    ask.outline = m_outline;
    ask.slice = m_slice;
    ask.reader = m_reader->text().trimmed();
    ask.day = project.clock()().date();
    const Result<QString> name = ProjectSettings::value(project.session(), u"name"_s);
    ask.project = name ? *name : QString();
    m_page->setStale(true);
    m_filled = false;
    m_workbench.withColumns(
        m_assemble, this, *needed,
        [&project, facts = m_facts, ask](const Columns &columns, const Progress &progress) -> Result<Briefing> {
            auto session = project.reader();
            if (!session)
                return session.error();
            return assemble(*session, columns, facts, ask, progress);
        },
        [this](const Result<Briefing> &briefing) {
            if (briefing)
                show(*briefing);
            else
                m_banner->say(briefing.error());
            m_pdf->setEnabled(m_briefing.has_value());
            m_web->setEnabled(m_briefing.has_value());
            m_filled = true;
            Q_EMIT filled();
        });
}

void BriefingPage::show(const Briefing &briefing)
{
    m_banner->clear();
    m_briefing = briefing;
    const PdfPages pages = m_page->setBriefing(briefing);
    m_header->setTitle(briefing.reader.isEmpty() ? briefing.name : tr("Briefing for %1").arg(briefing.reader));
    m_header->setMeta(tr("%1 · one A4 page").arg(spanWords(briefing, locale())));
    const int percent = qRound(pages.fullness * 100);
    m_full->setText(tr("The page is %1 full").arg(numberText(pages.fullness, Unit::Share)));
    m_fullness->setValue(qMin(percent, 100));
    m_room->setText(pages.leftOut.isEmpty()
            ? tr("Everything has room.")
            : tr("No room for: %1. Leave out another block to show it.").arg(pages.leftOut.join(u", "_s)));
    choose(m_place);
}

OutlineBlock *BriefingPage::chosen()
{
    return m_place >= 0 && m_place < m_outline.blocks.size() ? &m_outline.blocks[m_place] : nullptr;
}

void BriefingPage::choose(int place)
{
    m_place = place;
    m_page->setSelected(place);
    const OutlineBlock *outline = chosen();
    const BlockKind kind = outline ? outline->kind : BlockKind::Method;
    const BriefingBlock *block = m_briefing ? m_briefing->blockAt(place) : nullptr;
    const bool measured = kind == BlockKind::Trend || kind == BlockKind::Comparison;
    m_filling = true;
    m_blockTitle->setText(blockName(kind));
    for (QWidget *widget : {static_cast<QWidget *>(m_metric), static_cast<QWidget *>(m_metricLabel)})
        widget->setVisible(measured);
    for (QWidget *widget : {static_cast<QWidget *>(m_by), static_cast<QWidget *>(m_byLabel)})
        widget->setVisible(kind == BlockKind::Comparison);
    m_metric->setCurrentIndex(qMax(0, m_metric->findData(outline ? outline->metrics.value(0) : QString())));
    m_by->setCurrentIndex(qMax(0, m_by->findData(outline ? outline->dimensions.value(0) : QString())));
    if (!m_title->hasFocus())
        m_title->setText(outline ? outline->title : QString());
    m_title->setPlaceholderText(!block ? QString() : kind == BlockKind::Verdict ? m_briefing->verdict() : block->title);
    m_title->setEnabled(kind != BlockKind::Measures && kind != BlockKind::Method);
    m_says->setText(block ? saidBy(*block) : tr("Nothing: the block is off, or the numbers do not fill it."));
    m_words->setText(block ? screenReaderText(*block, locale()) : QString());
    m_filling = false;
}

void BriefingPage::edit()
{
    OutlineBlock *block = chosen();
    if (m_filling || !block)
        return;
    const QString metric = m_metric->currentData().toString();
    const QString by = m_by->currentData().toString();
    if (block->kind == BlockKind::Trend || block->kind == BlockKind::Comparison)
        block->metrics = metric.isEmpty() ? QStringList() : QStringList(metric);
    if (block->kind == BlockKind::Comparison)
        block->dimensions = by.isEmpty() ? QStringList() : QStringList(by);
    block->title = m_title->text().trimmed();
    refresh();
}

void BriefingPage::ask(const QString &suffix, const QString &filter, const std::function<void(const QString &)> &write)
{
    auto *dialog = new QFileDialog(this, tr("Export briefing"), {}, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(tr("briefing") + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, write);
    dialog->open();
}

void BriefingPage::exportPdf()
{
    if (!m_briefing)
        return;
    ask(u"pdf"_s, tr("PDF (*.pdf)"), [this](const QString &path) {
        const Result<PdfPages> pages = writeBriefingPdf(*m_briefing, path, locale());
        if (pages)
            m_toast->say(tr("Written to %1").arg(path));
        else
            m_banner->say(pages.error());
    });
}

void BriefingPage::exportWeb()
{
    if (!m_briefing)
        return;
    ask(u"html"_s, tr("Web page (*.html)"), [this](const QString &path) {
        const Done done = writeBriefingHtml(*m_briefing, path, locale());
        if (done)
            m_toast->say(tr("Written to %1").arg(path));
        else
            m_banner->say(done.error());
    });
}

} // namespace hearken
