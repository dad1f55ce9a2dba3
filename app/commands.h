// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"

namespace hearken {

// One file each in app/commands/.
Command newCommand();
Command sampleCommand();
Command importCommand();
Command batchesCommand();
Command revertCommand();
Command metricCommand();
Command listCommand();
Command searchCommand();
Command briefingCommand();
Command exportCommand();
Command watchCommand();
Command pictureCommand();
Command checkCommand();
Command backupCommand();
Command helpCommand();
Command versionCommand();

/// "Usage: hearken new PROJECT [--name NAME]"
QString usageText(const Command &command);
/// Usage, what it does, and its options: what `hearken help COMMAND` prints.
QString helpText(const Command &command);

} // namespace hearken
