// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/today/today.h"
#include "ui/kit/panels.h"

namespace hearken {

/// The first steps of a project: what is done is ticked off, the next one has its button filled.
class GuideCard : public Card
{
    Q_OBJECT
public:
    explicit GuideCard(QWidget *parent = nullptr);
    /// `alone`: nothing else is on the page yet.
    void setSteps(const QList<GuideStep> &steps, bool alone);

Q_SIGNALS:
    void opened(const hearken::Link &link);
    void hideAsked();

private:
    void addStep(const GuideStep &step, bool next);

    QPushButton *m_hide = nullptr;
    QWidget *m_steps = nullptr;
};

} // namespace hearken
