// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feedback/slice.h"
#include "ui/kit/workbench.h"

#include <QWidget>

class QToolButton;

namespace hearken {

class PrefixCombo;
class PeriodPicker;

/// Edits a Slice: period, comparison period, source, touchpoint, channel, segment, regions, and any attribute under
/// "More filters". What can be chosen comes from the project; presets of the period count back from the last day with
/// data. Under 1200 px of window the less used choices fold into "More filters".
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    enum Part { PeriodPart = 1, ComparisonPart = 2, SourcePart = 4, PlacePart = 8, RegionPart = 16, AllParts = 31 };
    Q_DECLARE_FLAGS(Parts, Part)

    explicit FilterBar(Workbench &workbench, Parts parts = AllParts, QWidget *parent = nullptr);
    ~FilterBar() override;

    /// The words of the slice are the page's own; the bar keeps what it is given.
    const Slice &slice() const { return m_slice; }
    /// Does not emit changed.
    void setSlice(const Slice &slice);
    /// What the period is compared with; open when nothing.
    Period comparison() const;
    /// Whether the choices are there and the period is resolved; `changed` is emitted when they are.
    bool isReady() const { return m_ready; }
    QDate lastDay() const { return m_lastDay; }
    /// "12 Feb to 12 May 2026", "all days".
    QString periodPhrase() const;
    /// Takes back the last choice that was made here.
    void undoLast();

Q_SIGNALS:
    void changed();
    void failed(const hearken::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Choices;
    void build();
    void load();
    void fill(const Choices &choices);
    void present();
    void choose(const QString &dimension, const QStringList &values);
    void choosePeriod();
    void fold();
    void openMore();
    PrefixCombo *combo(const QString &dimension, const QString &prefix);

    Workbench &m_workbench;
    Parts m_parts;
    Slice m_slice;
    QList<Slice> m_before; ///< what undoLast goes back to
    bool m_ready = false;
    QDate m_firstDay;
    QDate m_lastDay;
    std::unique_ptr<Choices> m_choices;
    PeriodPicker *m_period = nullptr;
    PrefixCombo *m_against = nullptr;
    QMap<QString, PrefixCombo *> m_combos; ///< by dimension
    QWidget *m_regions = nullptr;
    QToolButton *m_more = nullptr;
    JobSlot m_load;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(FilterBar::Parts)

} // namespace hearken
