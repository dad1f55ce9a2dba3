// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace hearken {

/// Why a question has no answer, where the export says so. A blank cell says nothing and is not kept.
enum class WhyNot {
    NotShown, ///< the form passed over it
    Seen, ///< it was asked, and nothing was answered
    NotApplicable, ///< "does not apply", "don't know"
};
inline constexpr std::array allWhyNot{WhyNot::NotShown, WhyNot::Seen, WhyNot::NotApplicable};
QString whyNotWord(WhyNot why); ///< "not_shown", "seen", "not_applicable", as stored
std::optional<WhyNot> whyNotFromWord(const QString &word);
QString whyNotText(WhyNot why); ///< for people: "Not shown"

} // namespace hearken
