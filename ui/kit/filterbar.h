// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feedback/slice.h"
#include "ui/kit/periodpicker.h"
#include "ui/kit/workbench.h"

#include <QWidget>

class QFrame;
class QHBoxLayout;

namespace hearken {

/// Edits a Slice: period, comparison period, source, touchpoint, channel, segment, regions, and any attribute under
/// "More filters". What can be chosen comes from the project; presets of the period count back from the last day with
/// data. Where there is no room, the less used choices fold into "More filters".
class Button;

class FilterBar : public QWidget
{
    Q_OBJECT
public:
    enum Part { PeriodPart = 1, ComparisonPart = 2, SourcePart = 4, PlacePart = 8, RegionPart = 16, AllParts = 31 };
    Q_DECLARE_FLAGS(Parts, Part)
    struct Choices;

    explicit FilterBar(Workbench &workbench, Parts parts = AllParts, QWidget *parent = nullptr);
    ~FilterBar() override;

    /// The words of the slice are the page's own; the bar keeps what it is given.
    const Slice &slice() const { return m_slice; }
    /// Does not emit changed.
    void setSlice(const Slice &slice);
    /// A period that moves with the data; resolved when `changed` is emitted first.
    void setPreset(PeriodPreset preset);
    PeriodPreset preset() const { return m_period->preset(); }
    /// What the period is compared with; open when nothing.
    Period comparison() const;
    /// Whether the choices are there and the period is resolved; `changed` is emitted when they are.
    bool isReady() const { return m_ready; }
    QDate lastDay() const { return m_lastDay; }
    /// What the project offers to choose from, by dimension.
    QMap<QString, QStringList> offered() const;
    static QString word(const QString &dimension); ///< "region" as a person reads it
    /// "12 Feb to 12 May 2026", "all days".
    QString periodPhrase() const;
    /// Takes back the last choice that was made here.
    void undoLast();
    bool canUndo() const { return !m_before.isEmpty(); }
    /// All feedback of the period.
    void clearChoices();
    /// The choice as a value, with the preset of its period and what it is compared with, so that it can be kept.
    QVariantMap state() const;
    void restore(const QVariantMap &state); ///< does not emit changed
    /// What never folds: so the bar lets its window get narrow, and then folds the rest.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void changed();
    void failed(const hearken::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void load();
    void fill(const Choices &choices);
    void fillRegions();
    void present();
    void remember();
    void choose(const QString &dimension, const QStringList &values);
    void fillSetChips();
    void fold();
    int roomFor(const QStringList &shown, bool regions, bool words) const;
    void openMore();
    PrefixCombo *addCombo(const QString &dimension);
    void fillCombo(PrefixCombo *combo, const QString &dimension) const;
    void showChoice(PrefixCombo *combo, const QString &dimension) const;

    Workbench &m_workbench;
    Parts m_parts;
    Slice m_slice;
    QList<std::pair<Slice, PeriodPreset>> m_before; ///< what undoLast goes back to
    bool m_ready = false;
    QDate m_lastDay;
    std::unique_ptr<Choices> m_choices;
    QHBoxLayout *m_row = nullptr;
    PeriodPicker *m_period = nullptr;
    PrefixCombo *m_against = nullptr;
    QMap<QString, PrefixCombo *> m_combos; ///< by dimension
    QFrame *m_placeLine = nullptr; ///< before the combos
    QFrame *m_regionLine = nullptr; ///< before the regions
    QWidget *m_regions = nullptr;
    QWidget *m_set = nullptr; ///< chips of filters that are set and stand under More filters
    Button *m_more = nullptr;
    QStringList m_folded; ///< dimensions that stand under More filters for want of room
    JobSlot m_load;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(FilterBar::Parts)

} // namespace hearken
