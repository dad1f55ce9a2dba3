// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"
#include "ui/kit/controls.h"

namespace hearken {

/// Periods that a person picks by name; they count back from the last day with data.
enum class PeriodPreset { AllDays, Last30, Last90, Last365, Month, MonthBefore, Quarter, QuarterBefore, Year, Chosen };

/// The days that a preset means; open for AllDays, and when there is no data yet. Chosen answers `chosen`.
Period resolved(PeriodPreset preset, QDate lastDay, const Period &chosen = {});
/// "12 Feb to 12 May 2026": both ends included; "all days" when open.
QString periodPhrase(const Period &period);

/// "Period Last 90 days ▾", or two days of one's own.
class PeriodPicker : public PrefixCombo
{
    Q_OBJECT
public:
    explicit PeriodPicker(QWidget *parent = nullptr);

    PeriodPreset preset() const { return m_preset; }
    void setPreset(PeriodPreset preset);
    /// A period without a name; open means all days.
    void setPeriod(const Period &period);
    void setLastDay(QDate day) { m_lastDay = day; }
    Period period() const { return resolved(m_preset, m_lastDay, m_chosen); }

Q_SIGNALS:
    void picked();

private:
    void activate(int index);
    void askDays();

    PeriodPreset m_preset = PeriodPreset::AllDays;
    Period m_chosen;
    QDate m_lastDay;
};

} // namespace hearken
