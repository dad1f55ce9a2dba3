// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/today/today.h"
#include "ui/kit/page.h"
#include "ui/kit/workbench.h"

class QBoxLayout;
class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace hearken {

class ElidedLabel;

class Banner;
class Card;
class GuideCard;
class WeekStrip;

/// The first page of a project: one sentence, the measures one steers by, what needs somebody, what really changed.
/// Without feedback it is the guide of the first steps.
class TodayPage : public Page
{
    Q_OBJECT
public:
    explicit TodayPage(Workbench &workbench, QWidget *parent = nullptr);

    QString title() const override;
    void open(const Link &link) override;
    bool isFilled() const override { return m_filled; }
    QString foundation() const override;
    Link here() const override { return {QStringLiteral("today"), {}, {}}; }
    /// How many lines are past a limit, for the rail.
    int overdue() const override { return m_overdue; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeBlocks();
    void refresh();
    void load(const TodayPlan &plan);
    void present(const Today &today);
    void presentTiles(const Today &today);
    void presentBlock(const TodayBlock &block);
    void finish();
    void arrange();

    Workbench &m_workbench;
    QLabel *m_title = nullptr;
    ElidedLabel *m_date = nullptr;
    QLabel *m_verdict = nullptr;
    QPushButton *m_briefing = nullptr;
    Banner *m_banner = nullptr;
    QScrollArea *m_scroll = nullptr;
    QGridLayout *m_tiles = nullptr;
    QList<QWidget *> m_tileCards;
    QBoxLayout *m_halves = nullptr;
    QMap<TodayPart, Card *> m_cards;
    WeekStrip *m_strip = nullptr;
    GuideCard *m_guide = nullptr;
    Today m_today;
    bool m_filled = false;
    int m_overdue = 0;
    JobSlot m_plan;
    JobSlot m_fill;
};

} // namespace hearken
