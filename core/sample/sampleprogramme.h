// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/session.h"

namespace hearken {

/// Who owns the listening posts: before the files come in.
Done putSampleSources(Session &session, qint64 now);
/// The definitions that Aldermere's people keep: metrics, goals, happenings. After the files have come in.
Done putSampleProgramme(Session &session);

} // namespace hearken
