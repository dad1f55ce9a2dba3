// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "core/sample/sample.h"

#include <QCoreApplication>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

int runSample(const Arguments &arguments, const Streams &streams)
{
    const auto summary = buildSample(
        {arguments.word(0)}, shownProgress(QCoreApplication::translate("hearken::app", "Making the sample"), streams));
    if (!summary)
        return failed(summary.error(), streams);
    if (arguments.has("json")) {
        printJson({{u"responses"_s, summary->responses}, {u"customers"_s, summary->customers},
                      {u"imports"_s, summary->imports}},
            streams);
    } else {
        streams.out << QCoreApplication::translate(
            "hearken::app", "Aldermere Broadband, an invented company: %1 responses and %2 customers from %3 files.")
                           .arg(summary->responses)
                           .arg(summary->customers)
                           .arg(summary->imports)
                    << Qt::endl;
    }
    return ExitDone;
}

} // namespace

Command sampleCommand()
{
    return {"sample", QT_TRANSLATE_NOOP("hearken::app", "the sample programme, built by the real import"),
        {{"PROJECT"}}, {{"json", "", QT_TRANSLATE_NOOP("hearken::app", "one JSON document instead of a sentence")}},
        runSample};
}

} // namespace hearken
