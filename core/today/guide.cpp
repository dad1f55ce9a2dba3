// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/guide.h"

#include <QCoreApplication>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct GuideWords
{
    Q_DECLARE_TR_FUNCTIONS(hearken::today)
};

/// What the steps ask of the project, in one row.
constexpr const char *guideHoldings = R"(
    SELECT
        EXISTS (SELECT 1 FROM response),
        EXISTS (SELECT 1 FROM setting WHERE key = 'currency' AND value <> ''),
        EXISTS (SELECT 1 FROM batch WHERE kind = 'customers' AND state = 'done'),
        EXISTS (SELECT 1 FROM board),
        EXISTS (SELECT 1 FROM goal),
        EXISTS (SELECT 1 FROM outline) OR EXISTS (SELECT 1 FROM issued))";

} // namespace

Result<QList<GuideStep>> guideSteps(Session &session)
{
    QList<bool> held;
    const Done read = session.each(guideHoldings, {}, [&held](const Row &row) {
        for (int column = 0; column < 6; ++column)
            held.append(row.integer(column) != 0);
    });
    if (!read)
        return read.error();
    return QList<GuideStep>{
        {u"import"_s, GuideWords::tr("Bring in feedback"),
            GuideWords::tr("Drop an export on the window. You see what it is before anything is written."),
            GuideWords::tr("Import feedback"), {u"import"_s, u"choose"_s, {}}, held.at(0)},
        {u"gear"_s, GuideWords::tr("Describe the project"),
            GuideWords::tr("Its name, time zone and currency, and how many answers a number needs."),
            GuideWords::tr("Open settings"), {u"settings"_s, {}, {}}, held.at(1)},
        {u"people"_s, GuideWords::tr("Bring in customers"),
            GuideWords::tr("With a list of customers you see who spoke, and what is at stake."),
            GuideWords::tr("Import customers"), {u"import"_s, u"choose"_s, {}}, held.at(2)},
        {u"dash"_s, GuideWords::tr("Make the dashboard yours"),
            GuideWords::tr("Choose the measures that you steer by. The first ones stand on this page."),
            GuideWords::tr("Open dashboard"), {u"dashboard"_s, {}, {}}, held.at(3)},
        {u"flag"_s, GuideWords::tr("Set a goal"),
            GuideWords::tr("With a goal, a measure says whether it is where it should be."),
            GuideWords::tr("Set a goal"), {u"settings"_s, u"goals"_s, {}}, held.at(4)},
        {u"brief"_s, GuideWords::tr("Make the first briefing"),
            GuideWords::tr("One page for one reader: verdict first, with the numbers behind it."),
            GuideWords::tr("Open briefings"), {u"briefings"_s, {}, {}}, held.at(5)},
    };
}

} // namespace hearken
