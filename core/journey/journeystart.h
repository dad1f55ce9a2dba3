// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journey/journeyedit.h"
#include "core/journey/journeys.h"

namespace hearken {

// Where a journey begins: from nothing, from a template of the field, from a pasted list.

struct OutlineStage
{
    QString name;
    QStringList touchpoints; ///< names
    QList<int> moments{}; ///< which of them are moments of truth

    bool operator==(const OutlineStage &) const = default;
};

struct JourneyTemplate
{
    QString key; ///< "blank", "onboarding" …
    QString name;
    QString note; ///< what it is for, one sentence
    QList<OutlineStage> stages;
};

/// Blank first, then the templates of the field.
QList<JourneyTemplate> journeyTemplates();

/// A list as people write it: "Buy:" or "# Buy" begins a stage, as does a line without indent or bullet above lines that
/// have one; with tabs, the first column is the stage and the second the touchpoint. Without any of these, one stage.
/// Bullets and numbers before a line are left out.
QList<OutlineStage> pastedOutline(const QString &text);

/// The journey and the touchpoints that are new with it; those of the same name (case aside) in `known` are taken over.
JourneySet journeyFromOutline(const QString &name, const QList<OutlineStage> &stages, const QList<Touchpoint> &known,
    const MakeKey &makeKey = freshKey);

/// Stages and steps of an outline at the end of a journey, with the touchpoints that are new.
JourneySet withOutline(Journey journey, const QList<OutlineStage> &stages, const QList<Touchpoint> &known,
    const MakeKey &makeKey = freshKey);

} // namespace hearken
