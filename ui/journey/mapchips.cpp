// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journey/mapchips.h"

#include "core/journey/mapmaking.h"
#include "ui/journey/journeylayout.h"
#include "ui/kit/controls.h"

#include <QButtonGroup>
#include <QHBoxLayout>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

QHBoxLayout *makeGroup(QWidget *group, const QString &words)
{
    auto *row = new QHBoxLayout(group);
    row->setContentsMargins({});
    row->setSpacing(6);
    row->addWidget(makeLabel(words, TextRole::Second, u"ink2"_s, group));
    group->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    group->setAccessibleName(words);
    return row;
}

} // namespace

PersonaChips::PersonaChips(QWidget *parent)
    : QWidget(parent)
    , m_row(makeGroup(this, tr("Answers of")))
    , m_one(new QButtonGroup(this))
{
    hide();
}

FilterChip *PersonaChips::addChip(const QString &name, const QString &key)
{
    auto *chip = new FilterChip(name, this);
    chip->setCompact(true);
    chip->setAccessibleName(tr("Answers of %1").arg(name));
    m_one->addButton(chip);
    m_row->addWidget(chip);
    connect(chip, &FilterChip::clicked, this, [this, key] { Q_EMIT chosen(key); });
    return chip;
}

void PersonaChips::setPersonas(const QList<Persona> &personas, const QString &chosen)
{
    if (personas != m_personas || m_one->buttons().isEmpty()) {
        m_personas = personas;
        // A chip may be telling just now that it was chosen.
        const QList<QAbstractButton *> before = m_one->buttons();
        for (QAbstractButton *chip : before) {
            m_one->removeButton(chip);
            m_row->removeWidget(chip);
            chip->hide();
            chip->deleteLater();
        }
        addChip(tr("everybody"), everybody)->setToolTip(tr("The answers of all customers count"));
        for (qsizetype i = 0; i < personas.size(); ++i) {
            FilterChip *chip = addChip(personas.at(i).name, personas.at(i).key);
            chip->setDot(curveColor(personas.at(i).color, int(i)));
            const QString whose = personas.at(i).slice.phrase();
            chip->setToolTip(personas.at(i).note.isEmpty()
                    ? whose
                    : tr("%1: %2", "persona's note, whose answers").arg(personas.at(i).note, whose));
        }
    }
    const QList<QAbstractButton *> chips = m_one->buttons();
    int on = 0;
    for (int i = 0; i < personas.size(); ++i) {
        if (personas.at(i).key == chosen)
            on = i + 1;
    }
    chips.at(on)->setChecked(true);
    setVisible(!personas.isEmpty());
    updateGeometry();
}

OrderChips::OrderChips(QWidget *parent)
    : QWidget(parent)
{
    QHBoxLayout *row = makeGroup(this, tr("Lowest first:"));
    row->setContentsMargins(8, 0, 0, 0); // apart from the personas beside it
    const auto add = [&](const QString &words, const QString &told, MapOrder order) {
        auto *chip = new FilterChip(words, this);
        chip->setCompact(true);
        chip->setCheckable(false);
        chip->setAccessibleName(told);
        chip->setToolTip(told);
        row->addWidget(chip);
        connect(chip, &FilterChip::clicked, this, [this, chip, order] { Q_EMIT asked(order, chip); });
        return chip;
    };
    add(tr("by gap"), tr("Touchpoints by the gap between expected and provided"), MapOrder::Gap);
    m_underGoal = add(
        tr("by measure under goal"), tr("Touchpoints by how far they are under their goal"), MapOrder::UnderGoal);
    add(tr("by n"), tr("Touchpoints by number of answers"), MapOrder::Answers);
}

void OrderChips::setMeasure(const QString &word)
{
    m_underGoal->setText(word.isEmpty() ? tr("by measure under goal") : tr("by %1 under goal").arg(word));
    m_underGoal->updateGeometry();
}

} // namespace hearken
