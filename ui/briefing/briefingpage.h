// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/briefing/briefingreader.h"
#include "core/briefing/changes.h"
#include "core/briefing/issued.h"
#include "ui/briefing/batch.h"
#include "ui/briefing/pdfpages.h"
#include "ui/kit/page.h"
#include "ui/kit/workbench.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QTextBrowser;
class QTimer;

namespace hearken {

class Banner;
class BlockList;
class BlockPanel;
class EmptyState;
class IssuedPanel;
class OutlineMenu;
class PageHeader;
class PagePanel;
class PageView;
class ReadersBox;
class SegmentedSwitch;

/// The page as it is now, beside the issue that holds.
struct BriefingDraft
{
    Briefing now;
    std::optional<Issued> issue;
    std::optional<Briefing> frozen; ///< of the issue
    QList<BriefingChange> changes; ///< of the numbers in the issue's own period, since then
};

/// Makes briefings: the blocks at the left, the page as it will be printed, and what the chosen block shows.
class BriefingPage : public Page
{
    Q_OBJECT
public:
    explicit BriefingPage(Workbench &workbench, QWidget *parent = nullptr);
    ~BriefingPage() override;

    QString title() const override;
    /// The link's slice narrows the briefing; its key is a kind of block, "page" or "issued".
    void open(const Link &link) override;
    bool isFilled() const override { return m_filled; }
    QString foundation() const override;

    /// Freezes the numbers, keeps the issue in the project, and writes its PDF.
    void approveTo(const QString &path);
    /// One PDF for each reader, as a job.
    void makeAllInto(const QString &folder);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeBlocks();
    QWidget *makeCentre();
    QWidget *makePanel();
    void connectParts();
    void connectPanel();
    void loadFacts();
    void loadOutline();
    void refresh();
    void fill(const Result<BriefingDraft> &draft);
    void showPage();
    void showBlocks(const PdfPages &pages);
    void showFor(const std::optional<BriefingReader> &reader);
    QString readersOfBlock(const OutlineBlock &block) const;
    QString detailOf(int place, bool *alert) const;
    void choose(int place);
    void showTab(int tab);
    void zoomBy(double factor);
    const Briefing *shown() const; ///< what the page shows: the draft, the frozen one, or an issue that is looked at

    void keep(const Outline &outline, const QString &step);
    void preview(const Outline &outline);
    void addBlock(BlockKind kind);
    void useOutline(const Outline &outline);
    void addOutline(const Outline &from, const QString &name, const QString &step);
    void tell(const Done &done);

    // briefingissue.cpp
    void tellChanges();
    void approve();
    void showIssue(Id<Issued> issue);
    void exportIssue(Id<Issued> issue);
    void compareIssues(const QList<Id<Issued>> &issues);
    void compareWithNow();
    void exportAs(const QString &ending, const QString &filter);
    void print();
    void askFile(const QString &ending, const QString &filter, const std::function<void(const QString &)> &write);
    Result<Briefing> briefingOf(Id<Issued> issue, Issued *whole);

    Workbench &m_workbench;
    Facts m_facts;
    QList<BriefingReader> m_readers;
    std::optional<BriefingReader> m_reader; ///< whose page is shown; nothing: that of nobody in particular
    Outline m_stored; ///< as the project keeps it; ready-made: without a key
    Outline m_outline; ///< as it is shown: what is being typed is not stored yet
    Id<Outline> m_seen; ///< the project's current outline when it was looked at last
    Brand m_brand;
    Slice m_slice;
    std::optional<BriefingDraft> m_draft;
    std::optional<std::pair<Issued, Briefing>> m_viewed; ///< an issue that is looked at
    int m_place = 0;
    bool m_filled = false;
    double m_zoom = 0; ///< 0: fits the width

    PageHeader *m_header = nullptr;
    Banner *m_banner = nullptr;
    QPushButton *m_web = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_approve = nullptr;
    OutlineMenu *m_outlineMenu = nullptr;
    BlockList *m_blocks = nullptr;
    QPushButton *m_add = nullptr;
    QLabel *m_full = nullptr;
    QProgressBar *m_fullness = nullptr;
    QLabel *m_room = nullptr;
    SegmentedSwitch *m_view = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_zoomPart = nullptr; ///< hidden in the least window
    PageView *m_page = nullptr;
    QTextBrowser *m_reading = nullptr;
    EmptyState *m_empty = nullptr;
    SegmentedSwitch *m_tabs = nullptr;
    BlockPanel *m_blockPanel = nullptr;
    PagePanel *m_pagePanel = nullptr;
    IssuedPanel *m_issuedPanel = nullptr;
    QWidget *m_readersPart = nullptr;
    ReadersBox *m_readersBox = nullptr;
    QTimer *m_typing = nullptr;
    JobSlot m_assemble;
    JobSlot m_batch;
};

} // namespace hearken
