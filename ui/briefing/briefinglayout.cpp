// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/briefingpage.h"

#include "core/briefing/outlines.h"
#include "core/store/edit.h"
#include "ui/briefing/blocklist.h"
#include "ui/briefing/blockpanel.h"
#include "ui/briefing/formfields.h"
#include "ui/briefing/issuedpanel.h"
#include "ui/briefing/outlinemenu.h"
#include "ui/briefing/pagepanel.h"
#include "ui/briefing/pageview.h"
#include "ui/briefing/readersbox.h"
#include "ui/kit/panes.h"
#include "ui/kit/scrolling.h"

#include <QAction>
#include <QFileDialog>
#include <QMenu>
#include <QProgressBar>
#include <QTextBrowser>
#include <QTimer>

// How the page of briefings is put together and wired.
namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr int widthForZoom = 1000;
constexpr int typingPause = 400; ///< ms without a key before the page is made again

QVBoxLayout *plainColumn(QWidget *widget, int margin)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(space::tiny);
    return column;
}

} // namespace

BriefingPage::BriefingPage(Workbench &workbench, QWidget *parent)
    : Page(parent)
    , m_workbench(workbench)
    , m_header(new PageHeader(tr("Briefings"), this))
    , m_banner(new Banner(this))
    , m_web(makeButton(tr("Web page"), u"web"_s))
    , m_export(makeButton(tr("Export"), u"down"_s))
    , m_approve(makeButton(tr("Approve and export PDF"), u"out"_s, ButtonKind::Primary))
    , m_typing(new QTimer(this))
{
    for (QPushButton *button : {m_web, m_export, m_approve}) {
        button->setEnabled(false);
        m_header->addAction(button);
    }
    m_web->setToolTip(tr("Write the page as a web page, in one file"));
    m_approve->setToolTip(tr("Freezes the numbers, keeps the issue in the project, and writes its PDF"));
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPause);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(pageRow(m_banner));
    column->addSpacing(space::small);
    column->addWidget(makeLine());
    column->addWidget(new Panes({makeBlocks(), tr("Blocks"), 230, 254, 0}, {makeCentre(), {}, 360, 700, 1},
                          {makePanel(), tr("Edit"), 290, 312, 0}),
        1);

    connectParts();
    connectPanel();
    showTab(0);
    loadFacts();
    showBlocks({});
    refresh();
}

QWidget *BriefingPage::makeBlocks()
{
    auto *side = makeFrame(u"surface"_s);
    QVBoxLayout *column = plainColumn(side, 0);
    column->setSpacing(0);
    auto *chosen = new QHBoxLayout;
    chosen->setContentsMargins(10, space::small, 10, space::small);
    chosen->addWidget(m_outlineMenu = new OutlineMenu, 1);
    column->addLayout(chosen);
    column->addWidget(makeLine());
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::medium, 7, space::medium, 7);
    head->addWidget(makeLabel(tr("Blocks"), TextRole::SecondStrong));
    head->addStretch(1);
    head->addWidget(makeLabel(tr("Alt + arrows move"), TextRole::Small, u"ink3"_s));
    column->addLayout(head);
    column->addWidget(makeLine());
    column->addWidget(m_blocks = new BlockList, 1); // as high as its rows; the button follows at once
    auto *add = new QHBoxLayout;
    add->setContentsMargins(10, space::small, 10, space::small);
    add->addWidget(m_add = makeButton(tr("Add block"), u"plus"_s));
    add->addStretch(1);
    column->addLayout(add);
    auto *menu = new QMenu(m_add);
    for (int kind = 0; kind < blockKinds; ++kind) {
        if (BlockKind(kind) != BlockKind::Method) // each outline has one
            menu->addAction(blockName(BlockKind(kind)), this, [this, kind] { addBlock(BlockKind(kind)); });
    }
    m_add->setMenu(menu);
    column->addStretch();
    column->addWidget(makeLine());
    auto *foot = new QWidget;
    QVBoxLayout *room = plainColumn(foot, space::medium);
    room->addWidget(m_full = makeLabel({}, TextRole::SecondStrong));
    m_fullness = new QProgressBar;
    m_fullness->setTextVisible(false);
    m_fullness->setFixedHeight(6);
    m_fullness->setAccessibleName(tr("How full the page is"));
    room->addWidget(m_fullness);
    room->addWidget(m_room = makeParagraph({}, TextRole::Meta, u"ink3"_s));
    column->addWidget(foot);
    return side;
}

QWidget *BriefingPage::makeCentre()
{
    auto *centre = new QWidget;
    QVBoxLayout *column = plainColumn(centre, 0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(space::large, space::small, space::large, 0);
    bar->setSpacing(space::tiny);
    bar->addWidget(m_view = new SegmentedSwitch({tr("Page"), tr("Screen reader text")}, tr("View")));
    bar->addStretch(1);
    m_zoomPart = new QWidget;
    auto *zoom = new QHBoxLayout(m_zoomPart);
    zoom->setContentsMargins({});
    zoom->setSpacing(space::tiny);
    bar->addWidget(m_zoomPart);
    const auto addZoom = [&](const QString &words, const QString &name, const QKeySequence &keys, double factor) {
        QPushButton *button = makeButton(words, {}, ButtonKind::Quiet);
        button->setAccessibleName(name);
        button->setToolTip(tr("%1 (%2)").arg(name, keys.toString(QKeySequence::NativeText)));
        auto *action = new QAction(name, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::triggered, this, [this, factor] { zoomBy(factor); });
        connect(m_view, &SegmentedSwitch::chosen, button, [button, action](int view) { // text has no zoom of its own
            button->setEnabled(view == 0);
            action->setEnabled(view == 0);
        });
        zoom->addWidget(button);
    };
    addZoom(tr("Fit width"), tr("Fit width"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_0), 0); // without Alt: the text
    addZoom(u"−"_s, tr("Smaller"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Minus), 1 / 1.25);
    addZoom(u"+"_s, tr("Larger"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Plus), 1.25);
    column->addLayout(bar);

    auto *ground = new QWidget;
    auto *paper = new QHBoxLayout(ground);
    paper->setContentsMargins(space::wide, space::small, space::wide, space::large);
    paper->addWidget(m_page = new PageView, 0, Qt::AlignTop);
    column->addWidget(m_scroll = scrolling(ground, tr("Page")), 1);
    m_empty = new EmptyState(u"brief"_s, tr("Nothing to brief about yet"), {});
    connect(m_empty->addAction(tr("Import feedback"), u"import"_s, ButtonKind::Primary), &QPushButton::clicked, this,
        [this] {
            Q_EMIT linkActivated({u"import"_s, {}, {}});
        });
    m_empty->hide();
    column->addWidget(m_empty, 1);
    m_reading = new QTextBrowser;
    m_reading->setAccessibleName(tr("Screen reader text"));
    m_reading->setFrameShape(QFrame::NoFrame);
    m_reading->document()->setDocumentMargin(space::wide);
    m_reading->hide();
    column->addWidget(m_reading, 1);
    return centre;
}

QWidget *BriefingPage::makePanel()
{
    auto *panel = makeFrame(u"panel"_s);
    QVBoxLayout *column = plainColumn(panel, 14);
    column->addWidget(m_tabs = new SegmentedSwitch({tr("Block"), tr("Page"), tr("Issued")}, tr("Panel")));
    column->addSpacing(space::medium);
    column->addWidget(m_blockPanel = new BlockPanel);
    column->addWidget(m_pagePanel = new PagePanel);
    column->addWidget(m_issuedPanel = new IssuedPanel);
    m_readersPart = new QWidget;
    QVBoxLayout *readers = plainColumn(m_readersPart, 0);
    readers->addSpacing(space::small);
    readers->addWidget(makeLine());
    readers->addSpacing(space::tiny);
    readers->addWidget(m_readersBox = new ReadersBox);
    column->addWidget(m_readersPart);
    column->addStretch(1);
    QScrollArea *scroll = scrolling(panel);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

void BriefingPage::showTab(int tab)
{
    m_tabs->setCurrent(tab);
    m_blockPanel->setVisible(tab == 0);
    m_pagePanel->setVisible(tab == 1);
    m_issuedPanel->setVisible(tab == 2);
    m_readersPart->setVisible(tab != 2);
}

void BriefingPage::connectParts()
{
    connect(m_blocks, &BlockList::placeChosen, this, [this](int place) {
        showTab(0);
        choose(place);
    });
    connect(m_blocks, &QListView::clicked, this, [this] { showTab(0); });
    connect(m_blocks->blocks(), &BlockModel::showAsked, this, [this](int place, bool on) {
        Outline changed = m_outline;
        changed.blocks[place].shown = on;
        const QString name = blockName(changed.blocks.at(place).kind);
        keep(changed, on ? tr("Show %1").arg(name) : tr("Hide %1").arg(name));
    });
    connect(m_blocks->blocks(), &BlockModel::moveAsked, this, [this](int from, int to) {
        const Outline changed = withBlockMoved(m_outline, from, to);
        if (changed == m_outline)
            return;
        m_place = to;
        keep(changed, tr("Move %1").arg(blockName(changed.blocks.at(to).kind)));
    });
    connect(m_blocks, &BlockList::removeAsked, this, [this](int place) {
        const Outline changed = withoutBlock(m_outline, place);
        if (changed != m_outline)
            keep(changed, tr("Remove %1").arg(blockName(m_outline.blocks.at(place).kind)));
    });
    connect(m_page, &PageView::blockChosen, m_blocks, &BlockList::setPlace);
    connect(m_view, &SegmentedSwitch::chosen, this, [this](int view) {
        m_scroll->setVisible(view == 0 && m_empty->isHidden());
        m_reading->setVisible(view == 1 && m_empty->isHidden());
    });
    connect(m_typing, &QTimer::timeout, this, &BriefingPage::refresh);
    connect(m_approve, &QPushButton::clicked, this, &BriefingPage::approve);
    connect(m_web, &QPushButton::clicked, this, [this] { exportAs(u"html"_s, tr("Web page (*.html)")); });
    auto *printing = new QAction(tr("Print…"), this);
    printing->setShortcut(QKeySequence::Print);
    printing->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(printing, &QAction::triggered, this, &BriefingPage::print);
    addAction(printing);
    auto *menu = new QMenu(m_export);
    menu->addAction(printing);
    menu->addSeparator();
    menu->addAction(tr("PDF without approving…"), this, [this] { exportAs(u"pdf"_s, tr("PDF (*.pdf)")); });
    menu->addAction(tr("Picture…"), this, [this] { exportAs(u"png"_s, tr("Picture (*.png)")); });
    menu->addAction(tr("Drawing…"), this, [this] { exportAs(u"svg"_s, tr("Drawing (*.svg)")); });
    menu->addAction(tr("Numbers…"), this, [this] { exportAs(u"csv"_s, tr("Numbers (*.csv)")); });
    m_export->setMenu(menu);
    connect(&m_workbench.project(), &Project::changed, this, [this] {
        loadFacts();
        refresh();
    });
}

void BriefingPage::connectPanel()
{
    connect(m_tabs, &SegmentedSwitch::chosen, this, &BriefingPage::showTab);
    connect(m_blockPanel, &BlockPanel::typed, this, [this](const OutlineBlock &block) {
        Outline changed = m_outline;
        changed.blocks[m_place] = block;
        preview(changed);
    });
    connect(m_blockPanel, &BlockPanel::edited, this, [this](const OutlineBlock &block, const QString &step) {
        Outline changed = m_outline;
        if (m_place < changed.blocks.size())
            changed.blocks[m_place] = block;
        keep(changed, step);
    });
    // Of the panel's copy only what it edits: the blocks may have changed meanwhile.
    const auto withPage = [this](const Outline &edited) {
        Outline changed = m_outline;
        changed.reader = edited.reader;
        changed.days = edited.days;
        changed.period = edited.period;
        return changed;
    };
    connect(m_pagePanel, &PagePanel::typed, this, [this, withPage](const Outline &o) { preview(withPage(o)); });
    connect(m_pagePanel, &PagePanel::outlineEdited, this,
        [this, withPage](const Outline &o, const QString &step) { keep(withPage(o), step); });
    connect(m_pagePanel, &PagePanel::failed, this, [this](const QString &sentence) { m_banner->say(sentence); });
    connect(m_pagePanel, &PagePanel::brandEdited, this, [this](const Brand &brand, const QString &step) {
        if (brand != m_brand)
            tell(m_workbench.project().edit<Brands>(step, m_brand, brand));
    });
    connect(m_readersBox, &ReadersBox::addAsked, this, [this](const BriefingReader &reader) {
        tell(m_workbench.project().edit<BriefingReaders>(tr("Add reader"), {}, reader));
    });
    connect(m_readersBox, &ReadersBox::changeAsked, this, [this](const BriefingReader &from, const BriefingReader &to) {
        tell(m_workbench.project().edit<BriefingReaders>(tr("Change reader"), from, to));
    });
    connect(m_readersBox, &ReadersBox::removeAsked, this, [this](const BriefingReader &reader) {
        tell(m_workbench.project().edit<BriefingReaders>(tr("Remove reader"), reader, {}));
    });
    connect(m_readersBox, &ReadersBox::showAsked, this, &BriefingPage::showFor);
    connect(m_readersBox, &ReadersBox::allAsked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Folder for all PDFs"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        connect(dialog, &QFileDialog::fileSelected, this, &BriefingPage::makeAllInto);
        dialog->open();
    });
    connect(m_issuedPanel, &IssuedPanel::showAsked, this, &BriefingPage::showIssue);
    connect(m_issuedPanel, &IssuedPanel::exportAsked, this, &BriefingPage::exportIssue);
    connect(m_issuedPanel, &IssuedPanel::compareAsked, this, &BriefingPage::compareIssues);
    connect(m_outlineMenu, &OutlineMenu::chosen, this, &BriefingPage::useOutline);
    connect(m_outlineMenu, &OutlineMenu::addAsked, this,
        [this](const QString &name) { addOutline(readyOutlines().value(0), name, tr("New briefing")); });
    connect(m_outlineMenu, &OutlineMenu::copyAsked, this,
        [this](const QString &name) { addOutline(m_outline, name, tr("Duplicate briefing")); });
    connect(m_outlineMenu, &OutlineMenu::renameAsked, this, [this](const QString &name) {
        Outline changed = m_outline;
        changed.name = name;
        keep(changed, tr("Rename briefing"));
    });
    connect(m_outlineMenu, &OutlineMenu::removeAsked, this, [this] {
        const Outline gone = m_stored;
        m_stored = {};
        tell(m_workbench.project().edit<Outlines>(tr("Remove briefing"), gone, {}));
        loadOutline();
        refresh();
        Q_EMIT done(tr("“%1” was removed.").arg(gone.name), true);
    });
}

void BriefingPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    // In the least window the page fits its width anyway; the keys for more stay.
    m_zoomPart->setVisible(width() >= widthForZoom * textScale());
}

} // namespace hearken
