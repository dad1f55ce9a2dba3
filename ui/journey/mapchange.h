// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journey/journeylayout.h"

namespace hearken {

/// What a person sees change when one layout follows another: only that is laid out and painted again.
class MapChange
{
public:
    MapChange(const JourneyLayout &was, const JourneyLayout &is);

    /// Rows, columns or the line of visibility stand elsewhere, and with them the lines of the ground.
    bool ground() const { return m_ground; }
    bool stage(int stage) const;
    bool header(int lane) const;
    bool cell(int lane, int column) const;
    bool card(int lane, int card) const;
    bool run(int lane) const { return m_runs.at(lane); } ///< what runs through the whole lane

private:
    bool laneDiffers(int lane) const;
    bool contentDiffers(int lane, int column) const;

    const JourneyLayout &m_was;
    const JourneyLayout &m_is;
    bool m_all = false; ///< another density or language
    bool m_ground = false;
    QList<bool> m_lanes; ///< by lane: of another kind, collapsed, or counted by now
    QList<bool> m_runs;
};

} // namespace hearken
