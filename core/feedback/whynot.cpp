// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/whynot.h"

#include <QCoreApplication>

namespace hearken {

namespace {

constexpr std::array whyNotWords{"not_shown", "seen", "not_applicable"};

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::feedback)
};

} // namespace

QString whyNotWord(WhyNot why)
{
    return QLatin1StringView(whyNotWords.at(size_t(why)));
}

std::optional<WhyNot> whyNotFromWord(const QString &word)
{
    for (const WhyNot why : allWhyNot) {
        if (word == QLatin1StringView(whyNotWords.at(size_t(why))))
            return why;
    }
    return std::nullopt;
}

QString whyNotText(WhyNot why)
{
    switch (why) {
    case WhyNot::NotShown:
        return Tr::tr("Not shown");
    case WhyNot::Seen:
        return Tr::tr("Seen, not answered");
    case WhyNot::NotApplicable:
        break;
    }
    return Tr::tr("Does not apply, or not known");
}

} // namespace hearken
