// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/recognise.h"
#include "ui/kit/panels.h"
#include "ui/kit/workbench.h"

class QCheckBox;
class QComboBox;
class QFormLayout;

namespace hearken {

/// Where an import goes: source, wave, and whether what tells who wrote is hidden.
class GoesInto : public Card
{
    Q_OBJECT
public:
    explicit GoesInto(Workbench &workbench, QWidget *parent = nullptr);

    /// Reads the sources and waves of the project and forgets what was chosen.
    void begin();
    /// What is suggested for a file; a source that was typed meanwhile stays.
    void suggest(const QString &source, const QString &wave, bool mask, const Mapping &mapping);
    QString source() const;
    QString wave() const;
    bool masks() const;

Q_SIGNALS:
    void changed();

private:
    void tellIfChanged();
    QComboBox *addCombo(QFormLayout *form, const QString &name);

    Workbench &m_workbench;
    QComboBox *m_source = nullptr;
    QComboBox *m_wave = nullptr;
    QCheckBox *m_mask = nullptr;
    QStringList m_told; ///< what was told last
    JobSlot m_load;
};

} // namespace hearken
