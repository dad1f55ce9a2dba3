// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"

#include "ui/briefing/briefingpage.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/feedback/feedbackpage.h"
#include "ui/intake/importpage.h"
#include "ui/journey/journeypage.h"
#include "ui/kit/workbench.h"
#include "ui/shell/settingspage.h"
#include "ui/today/todaypage.h"

#include <QCoreApplication>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

template <class Made>
std::function<Page *(Workbench &, QWidget *)> pageMaker()
{
    return [](Workbench &workbench, QWidget *parent) -> Page * { return new Made(workbench, parent); };
}

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::shell)
};

} // namespace

QList<PageEntry> allPages()
{
    return {
        {u"today"_s, u"home"_s, Tr::tr("Today"), pageMaker<TodayPage>()},
        {u"dashboard"_s, u"dash"_s, Tr::tr("Dashboard"), pageMaker<DashboardPage>()},
        {u"feedback"_s, u"inbox"_s, Tr::tr("Feedback"), pageMaker<FeedbackPage>()},
        {u"journeys"_s, u"journey"_s, Tr::tr("Journeys"), pageMaker<JourneyPage>()},
        {u"briefings"_s, u"brief"_s, Tr::tr("Briefings"), pageMaker<BriefingPage>()},
        {u"import"_s, u"import"_s, Tr::tr("Import"), pageMaker<ImportPage>(), true},
        {u"settings"_s, u"gear"_s, Tr::tr("Project settings"), pageMaker<SettingsPage>(), true, false},
    };
}

} // namespace hearken
