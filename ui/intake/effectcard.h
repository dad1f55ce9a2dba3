// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intakerun.h"
#include "ui/kit/panels.h"

namespace hearken {

/// What an import will do, or did: new, updated, the same, skipped and refused, as a bar and in numbers.
class EffectCard : public Card
{
    Q_OBJECT
public:
    explicit EffectCard(const QString &title, QWidget *parent = nullptr);
    /// `before`: responses of the project now; −1 when that is not known.
    void setSummary(const IntakeSummary &summary, qint64 before);
    /// Shows how far the reading is instead.
    void follow(const Progress &progress, const QString &what);
    void endProgress();

Q_SIGNALS:
    void cancelled();

private:
    class Bar;
    struct Number
    {
        QLabel *count = nullptr;
        QLabel *note = nullptr;
    };
    Bar *m_bar = nullptr;
    QWidget *m_numbersRow = nullptr;
    QList<Number> m_numbers;
    ProgressRow *m_progress = nullptr;
};

} // namespace hearken
