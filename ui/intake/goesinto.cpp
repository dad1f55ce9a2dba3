// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/goesinto.h"

#include "core/feedback/dimension.h"
#include "core/feedback/source.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct KnownPlaces
{
    QStringList sources;
    QStringList waves;
};

Result<KnownPlaces> knownPlaces(Project &project)
{
    auto session = project.reader();
    if (!session)
        return session.error();
    const auto sources = Sources::all(*session);
    const auto dimensions = Dimensions::all(*session);
    if (!sources || !dimensions)
        return sources ? dimensions.error() : sources.error();
    KnownPlaces known;
    for (const Source &source : *sources)
        known.sources.append(source.name);
    for (const Dimension &dimension : *dimensions) {
        if (dimension.name == QLatin1StringView(waveAttribute))
            known.waves = dimension.values.values();
    }
    known.waves.sort();
    return known;
}

} // namespace

GoesInto::GoesInto(Workbench &workbench, QWidget *parent)
    : Card(tr("Goes into"), parent)
    , m_workbench(workbench)
{
    auto *form = new QFormLayout;
    form->setContentsMargins(12, 0, 12, 10);
    form->setVerticalSpacing(6);
    form->setHorizontalSpacing(12);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_source = addCombo(form, tr("Source"));
    m_source->setToolTip(tr("One source is one survey, review site or log. Next month's file goes into the same."));
    m_wave = addCombo(form, tr("Wave"));
    m_wave->lineEdit()->setPlaceholderText(tr("none"));
    m_wave->setToolTip(tr("What the new responses of this file are called together; feedback can be split by it."));
    m_mask = new QCheckBox(tr("Mask phone, e-mail and card numbers"), this);
    m_mask->setToolTip(tr("In comments and open answers, they are replaced before anything is stored."));
    form->addRow(m_mask);
    body()->addLayout(form);
    body()->addStretch(1);
    connect(m_mask, &QCheckBox::clicked, this, &GoesInto::tellIfChanged);
}

QComboBox *GoesInto::addCombo(QFormLayout *form, const QString &name)
{
    auto *combo = new QComboBox(this);
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->setAccessibleName(name);
    combo->setMinimumWidth(120);
    combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QLabel *label = makeLabel(name, TextRole::Second, u"ink3"_s);
    label->setMinimumSize(52, combo->sizeHint().height());
    label->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    label->setBuddy(combo);
    form->addRow(label, combo);
    connect(combo, &QComboBox::activated, this, &GoesInto::tellIfChanged);
    connect(combo->lineEdit(), &QLineEdit::editingFinished, this, &GoesInto::tellIfChanged);
    return combo;
}

void GoesInto::tellIfChanged()
{
    const QStringList now{source(), wave(), masks() ? u"1"_s : QString()};
    if (m_told.isEmpty() || m_told == now)
        return;
    m_told = now;
    Q_EMIT changed();
}

void GoesInto::begin()
{
    m_told.clear();
    m_source->clear();
    m_wave->clear();
    m_workbench.jobs().start(
        m_load, this, [project = &m_workbench.project()](const Progress &) { return knownPlaces(*project); },
        [this](const Result<KnownPlaces> &known) {
            if (!known)
                return;
            for (const auto &[combo, list] : {std::pair(m_source, known->sources), std::pair(m_wave, known->waves)}) {
                const QString typed = combo->currentText();
                for (const QString &one : list) {
                    if (combo->findText(one) < 0)
                        combo->addItem(one);
                }
                combo->setCurrentText(typed);
            }
        });
}

void GoesInto::suggest(const QString &source, const QString &wave, bool mask, const Mapping &mapping)
{
    if (m_source->currentText().isEmpty())
        m_source->setCurrentText(source);
    const bool feedback = mapping.kind == "feedback"_L1;
    if (!wave.isEmpty() && m_wave->findText(wave) < 0)
        m_wave->insertItem(0, wave);
    m_wave->setCurrentText(feedback ? wave : QString());
    m_mask->setChecked(feedback && mask);
    const bool named = std::any_of(mapping.columns.begin(), mapping.columns.end(),
        [](const ColumnMapping &column) { return column.field == Field::Source; });
    m_source->setEnabled(feedback || !named);
    m_wave->setEnabled(feedback);
    m_mask->setEnabled(feedback);
    m_told = {this->source(), this->wave(), masks() ? u"1"_s : QString()};
}

QString GoesInto::source() const
{
    return m_source->currentText().trimmed();
}

QString GoesInto::wave() const
{
    return m_wave->currentText().trimmed();
}

bool GoesInto::masks() const
{
    return m_mask->isChecked();
}

} // namespace hearken
