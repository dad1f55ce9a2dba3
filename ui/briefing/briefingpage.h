// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/briefing/assemble.h"
#include "ui/kit/page.h"
#include "ui/kit/workbench.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;
class QTimer;

namespace hearken {

class Banner;
class PageHeader;
class PageView;
class Toast;

/// Makes a briefing: its blocks at the left, the page as it will be printed, and what the chosen block shows.
class BriefingPage : public Page
{
    Q_OBJECT
public:
    explicit BriefingPage(Workbench &workbench, QWidget *parent = nullptr);
    ~BriefingPage() override;

    QString title() const override;
    /// The link's slice narrows the briefing.
    void open(const Link &link) override;
    bool isFilled() const override { return m_filled; }

private:
    QWidget *makeBlocks();
    QWidget *makePage();
    QWidget *makePanel();
    void connectParts();
    void loadFacts();
    void refresh();
    void show(const Briefing &briefing);
    void choose(int place);
    void edit(); ///< takes the panel's choices into the outline
    void exportPdf();
    void exportWeb();
    void ask(const QString &suffix, const QString &filter, const std::function<void(const QString &)> &write);
    OutlineBlock *chosen();

    Workbench &m_workbench;
    Facts m_facts;
    Outline m_outline;
    Slice m_slice;
    std::optional<Briefing> m_briefing;
    int m_place = 0; ///< of the chosen block
    bool m_filled = false;
    bool m_filling = false; ///< the panel is being filled: its signals are ours

    PageHeader *m_header = nullptr;
    Banner *m_banner = nullptr;
    QPushButton *m_web = nullptr;
    QPushButton *m_pdf = nullptr;
    QLineEdit *m_reader = nullptr;
    QListWidget *m_blocks = nullptr;
    QLabel *m_full = nullptr;
    QProgressBar *m_fullness = nullptr;
    QLabel *m_room = nullptr;
    PageView *m_page = nullptr;
    QLabel *m_blockTitle = nullptr;
    QComboBox *m_metric = nullptr;
    QLabel *m_metricLabel = nullptr;
    QComboBox *m_by = nullptr;
    QLabel *m_byLabel = nullptr;
    QLineEdit *m_title = nullptr;
    QLabel *m_says = nullptr;
    QLabel *m_words = nullptr;
    Toast *m_toast = nullptr;
    QTimer *m_typing = nullptr;
    JobSlot m_assemble;
};

} // namespace hearken
