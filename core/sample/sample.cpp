// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample.h"

#include "core/customers/customers.h"
#include "core/feedback/responses.h"
#include "core/intake/intakerun.h"
#include "core/intake/savedmappings.h"
#include "core/sample/samplefiles.h"
#include "core/sample/samplejourneys.h"
#include "core/sample/sampleprogramme.h"
#include "core/store/projectsettings.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::sample)
};

// The recogniser and the import read files, as everybody's come: each is put beside for a moment.
Result<QString> unpacked(const SampleFile &file, const QTemporaryDir &folder)
{
    const QString path = folder.filePath(QString::fromUtf8(file.file));
    if (!folder.isValid() || !QFile::copy(u":/hearken/sample/"_s % QString::fromUtf8(file.file), path))
        return Error{ErrorKind::Storage,
            Tr::tr(
                "The sample’s files could not be written for the import. Make room in the folder for temporary files."),
            {}};
    return path;
}

Result<IntakeSummary> bringIn(Project &project, const SampleFile &file, const QString &path, const Progress &progress)
{
    const auto saved = SavedMappings::all(project.session());
    if (!saved)
        return saved.error();
    const auto recognition = recognise(path, QString::fromUtf8(file.kind), *saved);
    if (!recognition)
        return recognition.error();
    IntakeRequest request;
    request.path = path;
    request.source = QString::fromUtf8(file.source);
    request.mapping = corrected(recognition->mapping, file);
    const auto summary = runIntake(project, request, progress);
    if (!summary || *file.mapping == '\0')
        return summary;
    const Done kept = project.write([&](Session &session) {
        return SavedMappings::save(session, QString::fromUtf8(file.mapping), shapeOf(recognition->headerRows),
            request.mapping, project.clock()().toMSecsSinceEpoch());
    });
    if (!kept)
        return kept.error();
    return summary;
}

// What belongs to one file, within the progress of the whole.
Progress within(const Progress &whole, int before, int weight)
{
    return Progress(
        [=](qint64 done, qint64 total) { whole.report(before + (total > 0 ? weight * done / total : 0), 1000); });
}

Result<SampleSummary> filled(Project &project, const Progress &progress)
{
    const Done named = project.write([&](Session &session) -> Done {
        for (const auto &[key, value] : {std::pair(u"zone"_s, u"Europe/Madrid"_s), std::pair(u"currency"_s, u"€"_s),
                 std::pair(u"guide"_s, u"hidden"_s)}) {
            if (const Done done = ProjectSettings::put(session, key, value); !done)
                return done;
        }
        return putSampleSources(session, project.clock()().toMSecsSinceEpoch());
    });
    if (!named)
        return named.error();
    const QTemporaryDir folder;
    SampleSummary summary;
    int before = 0;
    for (const SampleFile &file : sampleFiles()) {
        if (progress.cancelled())
            return Error{ErrorKind::Cancelled, Tr::tr("Making the sample was stopped."), {}};
        const auto path = unpacked(file, folder);
        if (!path)
            return path.error();
        const auto done = bringIn(project, file, *path, within(progress, before, file.weight));
        if (!done)
            return done.error();
        before += file.weight;
        ++summary.imports;
        QFile::remove(*path);
    }
    if (const Done done = project.write(putSampleProgramme, {u"metric"_s, u"goal"_s, u"happening"_s}); !done)
        return done.error();
    if (const Done done = putSampleJourneys(project); !done)
        return done.error();
    const auto responses = Responses::count(project.session());
    if (!responses)
        return responses.error();
    const auto customers = Customers::count(project.session());
    if (!customers)
        return customers.error();
    summary.responses = *responses;
    summary.customers = *customers;
    progress.report(1000, 1000);
    return summary;
}

} // namespace

Result<SampleSummary> buildSample(const Place &place, const Progress &progress)
{
    auto project = Project::create(place, u"Aldermere VoC"_s);
    if (!project)
        return project.error();
    auto summary = filled(**project, progress);
    project->reset();
    // Half a sample would show wrong figures; it is ours, made a moment ago.
    if (!summary && !place.isServer())
        QFile::remove(place.text);
    return summary;
}

} // namespace hearken
