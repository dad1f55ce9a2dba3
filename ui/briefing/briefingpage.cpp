// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/briefingpage.h"

#include "core/briefing/briefingjson.h"
#include "core/briefing/outlines.h"
#include "core/briefing/reading.h"
#include "core/feedback/dimension.h"
#include "core/figure/number.h"
#include "core/journey/journeys.h"
#include "core/store/edit.h"
#include "ui/briefing/blocklist.h"
#include "ui/briefing/blockpanel.h"
#include "ui/briefing/formfields.h"
#include "ui/briefing/issuedpanel.h"
#include "ui/briefing/outlinemenu.h"
#include "ui/briefing/pagepanel.h"
#include "ui/briefing/pageview.h"
#include "ui/briefing/readersbox.h"
#include "ui/kit/editing.h"

#include <QScrollArea>
#include <QTextBrowser>
#include <QTimer>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

/// The page's words as a document of headings and paragraphs; customers' words stay plain.
void fillReading(QTextBrowser &view, const Briefing &briefing, const QLocale &locale)
{
    view.clear();
    QTextCursor cursor(view.document());
    for (const ReadingLine &line : readingLines(briefing, locale)) {
        QTextBlockFormat block;
        block.setHeadingLevel(line.level);
        block.setTopMargin(line.level > 0 ? space::medium : space::tiny);
        QTextCharFormat letters;
        letters.setFont(hearken::font(line.level == 1 ? TextRole::PageTitle
                : line.level == 2                     ? TextRole::Strong
                                                      : TextRole::Text));
        cursor.insertBlock(block, letters);
        cursor.insertText(line.text, letters);
    }
    view.moveCursor(QTextCursor::Start);
}

/// What has changed since the issue that holds, in the issue's own days: the page's may have moved on.
Result<BriefingDraft> draftOf(
    Session &session, const Columns &columns, const Facts &facts, const BriefingAsk &ask, const Progress &progress)
{
    const Result<Briefing> now = assemble(session, columns, facts, ask, progress);
    if (!now)
        return now.error();
    BriefingDraft draft{*now, {}, {}, {}};
    if (!ask.readerKey.isNull())
        return draft; // issues are of the page for nobody in particular
    const auto issue = IssuedBriefings::newest(session, ask.outline.id);
    if (!issue)
        return issue.error();
    if (!*issue)
        return draft;
    draft.issue = **issue;
    const Result<Briefing> frozen = briefingFromJson(draft.issue->briefing);
    if (!frozen)
        return frozen.error();
    draft.frozen = *frozen;
    if (frozen->period == now->period) {
        draft.changes = changesBetween(*frozen, *now);
        return draft;
    }
    BriefingAsk again = ask;
    again.period = frozen->period;
    again.before = frozen->before;
    const Result<Briefing> then = assemble(session, columns, facts, again, progress);
    if (!then)
        return then.error();
    draft.changes = changesBetween(*frozen, *then);
    return draft;
}

} // namespace

BriefingPage::~BriefingPage()
{
    // A field that loses the focus while the page goes would still tell what was edited.
    for (QObject *part : std::initializer_list<QObject *>{m_blocks, m_blocks->blocks(), m_blockPanel, m_pagePanel})
        part->disconnect(this);
}

QString BriefingPage::title() const
{
    return tr("Briefings");
}

QString BriefingPage::foundation() const
{
    return shown() ? tr("Period: %1").arg(periodWords(shown()->period, locale())) : QString();
}

const Briefing *BriefingPage::shown() const
{
    if (m_viewed)
        return &m_viewed->second;
    if (!m_draft)
        return nullptr;
    const bool kept = m_draft->issue && m_draft->frozen && m_outline.keeps == m_draft->issue->id.value;
    return kept ? &*m_draft->frozen : &m_draft->now;
}

void BriefingPage::loadFacts()
{
    Project &project = m_workbench.project();
    const Result<Facts> facts = Facts::load(project.session(), project.clock()().date());
    const Result<QList<Dimension>> dimensions = Dimensions::all(project.session());
    const Result<QList<BriefingReader>> readers = BriefingReaders::all(project.session());
    const Result<QList<Issued>> issued = IssuedBriefings::all(project.session());
    const Result<Brand> brand = Brands::of(project.session());
    const Result<QList<Journey>> journeys = Journeys::all(project.session());
    for (const Error *error : {facts ? nullptr : &facts.error(), dimensions ? nullptr : &dimensions.error(),
             readers ? nullptr : &readers.error(), issued ? nullptr : &issued.error(), brand ? nullptr : &brand.error(),
             journeys ? nullptr : &journeys.error()}) {
        if (error) {
            m_banner->say(*error);
            return;
        }
    }
    m_facts = *facts;
    m_readers = *readers;
    const auto reader = std::find_if(m_readers.cbegin(), m_readers.cend(),
        [this](const BriefingReader &one) { return m_reader && one.id == m_reader->id; });
    m_reader = reader == m_readers.cend() ? std::nullopt : std::optional(*reader);
    m_blockPanel->setReaders(m_readers);
    m_blockPanel->setJourneys(*journeys);
    m_brand = *brand;
    m_blockPanel->setChoices(m_facts, *dimensions);
    m_readersBox->setDimensions(*dimensions);
    m_readersBox->setReaders(m_readers, project.canWrite());
    m_pagePanel->setCanWrite(project.canWrite());
    m_issuedPanel->setIssued(*issued);
    loadOutline();
}

void BriefingPage::loadOutline()
{
    Project &project = m_workbench.project();
    const Result<Outline> current = currentOutline(project.session());
    const Result<QList<Outline>> stored = Outlines::all(project.session());
    if (!current || !stored) {
        m_banner->say(current ? stored.error() : current.error());
        return;
    }
    // A ready-made outline that a person looks at stays until the project has another current one.
    const bool ready = m_stored.id.isNull() && !m_stored.name.isEmpty() && current->id == m_seen;
    if (!ready)
        m_stored = *current;
    m_seen = current->id;
    m_outline = m_stored;
    m_outlineMenu->setOutlines(*stored + readyOutlines(), m_outline, project.canWrite());
    m_place = qBound(0, m_place, int(m_outline.blocks.size()) - 1);
}

void BriefingPage::open(const Link &link)
{
    m_slice = Slice::fromMap(link.slice);
    if (const std::optional<BlockKind> kind = blockKindFromWord(link.key)) {
        for (int place = 0; place < m_outline.blocks.size(); ++place) {
            if (m_outline.blocks.at(place).kind == *kind) {
                m_place = place;
                break;
            }
        }
    }
    showTab(link.key == "page"_L1 ? 1 : link.key == "issued"_L1 ? 2 : 0);
    refresh();
}

void BriefingPage::refresh()
{
    Project &project = m_workbench.project();
    Result<Columns::Needs> needed = briefingNeeds(project.session(), m_outline, m_facts);
    Result<BriefingAsk> ask = briefingAsk(project.session(), m_outline, m_slice, project.clock()().date());
    if (!needed || !ask) {
        m_banner->say(needed ? ask.error() : needed.error());
        return;
    }
    if (m_reader) {
        *ask = askFor(*ask, *m_reader);
        *needed += {m_reader->scope.where.keys(), {}};
    }
    m_page->setStale(true);
    m_filled = false;
    m_workbench.withColumns(
        m_assemble, this, *needed,
        [&project, facts = m_facts, made = *ask](
            const Columns &columns, const Progress &progress) -> Result<BriefingDraft> {
            auto session = project.reader();
            if (!session)
                return session.error();
            return draftOf(*session, columns, facts, made, progress);
        },
        [this](const Result<BriefingDraft> &draft) {
            fill(draft);
            m_filled = true;
            Q_EMIT filled();
        });
}

void BriefingPage::fill(const Result<BriefingDraft> &draft)
{
    m_draft = draft ? std::optional(*draft) : std::nullopt;
    const bool empty = !draft && draft.error().kind == ErrorKind::NotFound;
    if (empty)
        m_empty->setWords(tr("Nothing to brief about yet"), draft.error().message);
    m_empty->setVisible(empty);
    m_scroll->setVisible(!empty && m_view->current() == 0);
    m_reading->setVisible(!empty && m_view->current() == 1);
    m_web->setEnabled(bool(draft));
    m_export->setEnabled(bool(draft));
    enableEditing(m_approve, m_workbench.project().canWrite(), draft && !m_reader);
    if (draft) {
        showPage();
        return;
    }
    if (!empty)
        m_banner->say(draft.error());
    showBlocks({});
}

void BriefingPage::showPage()
{
    const Briefing *briefing = shown();
    if (!briefing)
        return;
    tellChanges();
    const PdfPages pages = m_page->setBriefing(*briefing);
    fillReading(*m_reading, *briefing, locale());
    m_header->setTitle(briefing->reader.isEmpty() ? briefing->name : tr("Briefing for %1").arg(briefing->reader));
    QStringList meta{spanWords(*briefing, locale())};
    meta.append(m_draft && m_draft->issue ? issueWords(*m_draft->issue, locale()) : tr("not issued yet"));
    meta.append(tr("one A4 page"));
    m_header->setMeta(meta.join(u" · "_s));
    m_pagePanel->setPage(m_outline, m_brand, briefing->period);
    showBlocks(pages);
    Q_EMIT foundationChanged();
}

QString BriefingPage::readersOfBlock(const OutlineBlock &block) const
{
    QStringList names;
    for (const BriefingReader &reader : m_readers) {
        if (block.isFor(reader.id))
            names.append(reader.name);
    }
    return names.isEmpty() ? tr("for nobody any more") : tr("only for %1").arg(locale().createSeparatedList(names));
}

/// The page as one reader gets it: their part of the feedback, and the blocks that are theirs.
void BriefingPage::showFor(const std::optional<BriefingReader> &reader)
{
    m_viewed.reset();
    m_reader = reader;
    refresh();
}

QString BriefingPage::detailOf(int place, bool *alert) const
{
    const OutlineBlock &block = m_outline.blocks.at(place);
    const BriefingBlock *filled = shown() ? shown()->blockAt(place) : nullptr;
    if (block.kind == BlockKind::Method)
        return tr("always on the page");
    if (!block.shown)
        return tr("not on the page");
    if (!block.isFor(m_reader ? m_reader->id : Id<BriefingReader>()))
        return readersOfBlock(block);
    if (!filled)
        return tr("nothing to show yet");
    const auto changed = !m_draft ? 0
                                  : std::count_if(m_draft->changes.begin(), m_draft->changes.end(),
                                      [&](const BriefingChange &c) { return c.isNumber && c.place == place; });
    if (changed > 0 && m_draft->issue && m_outline.passed != m_draft->issue->id.value) {
        *alert = true;
        return tr("%n numbers changed", nullptr, int(changed));
    }
    switch (block.kind) {
    case BlockKind::Verdict:
        return block.text.isEmpty() ? tr("one sentence") : tr("one sentence, one ask");
    case BlockKind::Measures:
        return tr("%n numbers against their goals", nullptr, int(filled->figures.size()));
    case BlockKind::Comparison:
        if (!filled->figures.isEmpty()) {
            const auto &ranking = std::get<Ranking>(filled->figures.constFirst().content);
            return ranking.ties.isEmpty() ? tr("%n compared", nullptr, int(ranking.rows.size()))
                                          : tr("%n compared, with ties", nullptr, int(ranking.rows.size()));
        }
        return filled->sentences.value(0);
    case BlockKind::Quotes:
        return tr("%n, nearest to the middle", nullptr, int(filled->quotes.size()));
    default:
        return filled->figures.isEmpty() ? filled->sentences.value(0)
            : filled->subject.isEmpty()  ? filled->title
                                         : filled->subject;
    }
}

void BriefingPage::showBlocks(const PdfPages &pages)
{
    QStringList details;
    QList<bool> alerts;
    for (int place = 0; place < m_outline.blocks.size(); ++place) {
        bool alert = pages.leftOutPlaces.contains(place);
        details.append(alert ? tr("no room on the page") : detailOf(place, &alert));
        alerts.append(alert);
    }
    {
        const QSignalBlocker quiet(m_blocks); // only a person's choice opens the panel's first tab
        m_blocks->blocks()->setBlocks(m_outline.blocks, details, alerts);
        m_blocks->setPlace(m_place);
    }
    m_readersBox->setOutline(m_outline);
    const int percent = qRound(pages.fullness * 100);
    m_full->setText(tr("The page is %1 full").arg(numberText(pages.fullness, Unit::Share)));
    m_fullness->setValue(qMin(percent, 100));
    m_room->setText(!pages.leftOut.isEmpty()
            ? tr("No room for: %1. Leave out another block to show it.").arg(pages.leftOut.join(u", "_s))
            : pages.linesLeft > 0 ? tr("Room for %n more lines. The page never becomes two.", nullptr, pages.linesLeft)
                                  : tr("Everything has room. The page never becomes two."));
    choose(m_place);
}

void BriefingPage::choose(int place)
{
    m_place = place;
    m_page->setSelected(place);
    if (place >= 0 && place < m_outline.blocks.size())
        m_blockPanel->setBlock(m_outline.blocks.at(place), shown() ? shown()->blockAt(place) : nullptr);
}

void BriefingPage::preview(const Outline &outline)
{
    m_outline = outline;
    m_typing->start();
}

void BriefingPage::keep(const Outline &outline, const QString &step)
{
    m_typing->stop();
    Project &project = m_workbench.project();
    const bool fresh = m_stored.id.isNull();
    if (!project.canWrite() || outline == m_stored) {
        const bool same = outline == m_outline && outline == m_stored;
        m_outline = outline; // a project that is only read can still be printed otherwise
        if (!same)
            refresh();
        return;
    }
    Outline to = outline;
    if (fresh)
        to.id = Id<Outline>::make();
    Done done = project.edit<Outlines>(step, fresh ? std::nullopt : std::optional(m_stored), to);
    if (done && fresh)
        done = setCurrentOutline(project, to.id);
    loadOutline();
    refresh();
    tell(done);
}

void BriefingPage::addBlock(BlockKind kind)
{
    OutlineBlock block;
    block.kind = kind;
    if (kind == BlockKind::Quotes)
        block.most = 2;
    if (kind == BlockKind::Heat)
        block.dimensions = QStringList{u"touchpoint"_s, u"segment"_s};
    const Outline changed = withBlock(m_outline, block);
    m_place = qMax(0, int(changed.blocks.size()) - 2);
    showTab(0);
    keep(changed, tr("Add %1").arg(blockName(kind)));
}

void BriefingPage::useOutline(const Outline &outline)
{
    m_viewed.reset();
    m_place = 0;
    m_stored = outline;
    if (!outline.id.isNull() && m_workbench.project().canWrite()) {
        tell(setCurrentOutline(m_workbench.project(), outline.id));
        m_seen = outline.id;
    }
    loadOutline();
    m_outline = m_stored = outline;
    refresh();
}

void BriefingPage::addOutline(const Outline &from, const QString &name, const QString &step)
{
    Outline made = from;
    made.id = Id<Outline>::make();
    made.version = 1;
    made.name = name;
    made.keeps = made.passed = 0;
    Project &project = m_workbench.project();
    if (const Done done = project.edit<Outlines>(step, {}, made); !done) {
        tell(done);
        return;
    }
    useOutline(made);
}

void BriefingPage::tell(const Done &done)
{
    if (!done)
        Q_EMIT failed(done.error());
}

void BriefingPage::zoomBy(double factor)
{
    const double now = m_zoom > 0 ? m_zoom : m_page->zoom();
    m_zoom = factor == 0 ? 0 : qBound(0.4, now * factor, 4.0);
    m_page->setZoom(m_zoom);
}

} // namespace hearken
