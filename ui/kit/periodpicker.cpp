// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/periodpicker.h"

#include "core/base/daytext.h"
#include <QDateEdit>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLocale>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

Period periodOfGrain(QDate day, Grain grain)
{
    const QDate start = startOf(day, grain);
    return {start, nextStart(start, grain)};
}

QString periodDay(QDate day, bool withYear)
{
    return dayText(day, withYear ? u"d MMM yyyy"_s : u"d MMM"_s);
}

} // namespace

Period resolved(PeriodPreset preset, QDate lastDay, const Period &chosen)
{
    if (preset == PeriodPreset::Chosen)
        return chosen;
    if (!lastDay.isValid())
        return {};
    switch (preset) {
    case PeriodPreset::Last30:
        return lastDays(30, lastDay);
    case PeriodPreset::Last90:
        return lastDays(90, lastDay);
    case PeriodPreset::Last365:
        return lastDays(365, lastDay);
    case PeriodPreset::Month:
        return periodOfGrain(lastDay, Grain::Month);
    case PeriodPreset::MonthBefore:
        return periodOfGrain(startOf(lastDay, Grain::Month).addDays(-1), Grain::Month);
    case PeriodPreset::Quarter:
        return periodOfGrain(lastDay, Grain::Quarter);
    case PeriodPreset::QuarterBefore:
        return periodOfGrain(startOf(lastDay, Grain::Quarter).addDays(-1), Grain::Quarter);
    case PeriodPreset::Year:
        return periodOfGrain(lastDay, Grain::Year);
    case PeriodPreset::AllDays:
    case PeriodPreset::Chosen:
        break;
    }
    return {};
}

QString periodPhrase(const Period &period)
{
    const QDate last = period.to.isValid() ? period.to.addDays(-1) : QDate();
    if (period.isOpen())
        return PeriodPicker::tr("all days");
    if (!period.from.isValid())
        return PeriodPicker::tr("until %1").arg(periodDay(last, true));
    if (!last.isValid())
        return PeriodPicker::tr("since %1").arg(periodDay(period.from, true));
    return PeriodPicker::tr("%1 to %2")
        .arg(periodDay(period.from, period.from.year() != last.year()), periodDay(last, true));
}

PeriodPicker::PeriodPicker(QWidget *parent)
    : PrefixCombo(tr("Period"), parent)
{
    addItem(tr("All days"), int(PeriodPreset::AllDays));
    addItem(tr("Last 30 days"), int(PeriodPreset::Last30));
    addItem(tr("Last 90 days"), int(PeriodPreset::Last90));
    addItem(tr("Last 365 days"), int(PeriodPreset::Last365));
    addItem(tr("This month"), int(PeriodPreset::Month));
    addItem(tr("The month before"), int(PeriodPreset::MonthBefore));
    addItem(tr("This quarter"), int(PeriodPreset::Quarter));
    addItem(tr("The quarter before"), int(PeriodPreset::QuarterBefore));
    addItem(tr("This year"), int(PeriodPreset::Year));
    addItem(tr("From … to …"), int(PeriodPreset::Chosen));
    connect(this, &QComboBox::activated, this, &PeriodPicker::activate);
}

void PeriodPicker::setPreset(PeriodPreset preset)
{
    m_preset = preset;
    setCurrentIndex(findData(int(preset)));
    setShown(preset == PeriodPreset::Chosen ? periodPhrase(m_chosen) : QString());
}

void PeriodPicker::setPeriod(const Period &period)
{
    m_chosen = period;
    setPreset(period.isOpen() ? PeriodPreset::AllDays : PeriodPreset::Chosen);
}

void PeriodPicker::activate(int index)
{
    const auto preset = PeriodPreset(itemData(index).toInt());
    if (preset == PeriodPreset::Chosen) {
        askDays();
        return;
    }
    setPreset(preset);
    Q_EMIT picked();
}

void PeriodPicker::askDays()
{
    const Period now = period();
    setPreset(m_preset); // until the days are accepted
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Choose the days"));
    const QDate last = m_lastDay.isValid() ? m_lastDay : QDate(2026, 1, 1);
    auto *from = new QDateEdit(now.from.isValid() ? now.from : last.addDays(-89), dialog);
    auto *to = new QDateEdit(now.to.isValid() ? now.to.addDays(-1) : last, dialog);
    from->setCalendarPopup(true);
    to->setCalendarPopup(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, dialog);
    auto *form = new QFormLayout(dialog);
    form->addRow(tr("&First day"), from);
    form->addRow(tr("&Last day"), to);
    form->addRow(buttons);
    connect(from, &QDateEdit::dateChanged, to, &QDateEdit::setMinimumDate);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(dialog, &QDialog::accepted, this, [this, from, to] {
        setPeriod({from->date(), qMax(from->date(), to->date()).addDays(1)});
        Q_EMIT picked();
    });
    dialog->open();
}

} // namespace hearken
