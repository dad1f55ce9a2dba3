// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace hearken {

/// For what a test or a benchmark stands on: an error ends the program with its words.
inline void must(const Done &done)
{
    if (!done)
        qFatal("%s (%s)", qUtf8Printable(done.error().message), qUtf8Printable(done.error().detail));
}

template <class Thing>
Thing sure(Result<Thing> result)
{
    must(result ? Done() : Done(result.error()));
    return *std::move(result);
}

} // namespace hearken
