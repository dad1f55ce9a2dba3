// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "core/feedback/responses.h"
#include "core/feedback/searchindex.h"
#include "core/feedback/unanswered.h"
#include "core/intake/batches.h"
#include "core/journey/journeys.h"
#include "core/store/backup.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::app)
};

/// What is wrong, and what is merely unfinished.
struct Checked
{
    QStringList findings;
    QStringList notes;
};

// Whether what is held adds up: every row of an import accounted for, every text findable.
Done checkHoldings(Session &session, Checked &checked)
{
    const auto batches = Batches::all(session);
    if (!batches)
        return batches.error();
    for (const Batch &batch : *batches) {
        if (batch.state == "running"_L1)
            checked.notes.append(
                Tr::tr("The import of “%1” was stopped. Import the file again to continue.").arg(batch.file));
        else if (batch.rows != batch.imported + batch.updated + batch.unchanged + batch.skipped + batch.refused)
            checked.findings.append(Tr::tr("The rows of the import of “%1” do not add up.").arg(batch.file));
    }
    const auto stray = Unanswered::stray(session);
    if (!stray)
        return stray.error();
    if (*stray > 0)
        checked.findings.append(
            Tr::tr("%n notes on unanswered questions contradict the responses.", nullptr, int(*stray)));
    const auto indexed = SearchIndex::indexedTo(session);
    if (!indexed)
        return indexed.error();
    const auto behind = Responses::following(session, *indexed, 1);
    if (!behind)
        return behind.error();
    if (!behind->isEmpty())
        checked.notes.append(Tr::tr("The search index lacks the newest responses. The next import completes it."));
    return {};
}

// Whether steps stand on touchpoints that exist, and no journey stands inside itself.
Done checkJourneys(Session &session, Checked &checked)
{
    const auto set = JourneySets::all(session);
    if (!set)
        return set.error();
    QSet<QString> touchpoints;
    for (const Touchpoint &touchpoint : set->touchpoints)
        touchpoints.insert(touchpoint.key);
    for (const Journey &journey : set->journeys) {
        int lost = 0;
        for (const JourneyStage &stage : journey.stages) {
            for (const JourneyStep &step : stage.steps)
                lost += touchpoints.contains(step.touchpoint) ? 0 : 1;
        }
        if (lost > 0)
            checked.findings.append(
                Tr::tr("%n steps of the journey “%1” have lost their touchpoint.", nullptr, lost).arg(journey.name));
    }
    if (const Done sound = checkSubJourneys(set->journeys); !sound)
        checked.findings.append(sound.error().message);
    return {};
}

Result<Checked> checkedProject(Session &session, const Progress &progress)
{
    const auto found = findings(session, progress);
    if (!found)
        return found.error();
    Checked checked{*found, {}};
    // A damaged file is not asked for more: its answers would be worth nothing.
    if (!checked.findings.isEmpty())
        return checked;
    if (const Done done = checkHoldings(session, checked); !done)
        checked.findings.append(done.error().message);
    if (const Done done = checkJourneys(session, checked); !done)
        checked.findings.append(done.error().message);
    return checked;
}

int runCheck(const Arguments &arguments, const Streams &streams)
{
    const auto project = openProject(arguments, Access::Read);
    if (!project)
        return failed(project.error(), streams);
    const auto checked = checkedProject((*project)->session(), shownProgress(Tr::tr("Checking"), streams));
    if (!checked)
        return failed(checked.error(), streams);
    const bool sound = checked->findings.isEmpty();
    if (arguments.has("json")) {
        printJson({{u"ok"_s, sound}, {u"findings"_s, QJsonArray::fromStringList(checked->findings)},
                      {u"notes"_s, QJsonArray::fromStringList(checked->notes)}},
            streams);
    } else {
        streams.out << (sound ? Tr::tr("The project is sound.") : checked->findings.join(u'\n')) << Qt::endl;
        for (const QString &note : checked->notes)
            streams.err << note << Qt::endl;
    }
    return sound ? ExitDone : ExitPartly;
}

} // namespace

Command checkCommand()
{
    return {"check", QT_TRANSLATE_NOOP("hearken::app", "integrity of the file and of what it holds"), {{"PROJECT"}},
        {{"json", "", QT_TRANSLATE_NOOP("hearken::app", "one JSON document instead of sentences")}}, runCheck};
}

} // namespace hearken
