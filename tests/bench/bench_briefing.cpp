// SPDX-License-Identifier: GPL-3.0-or-later

// The executive briefing of a made programme, from the file to the PDF, and one for each of a hundred readers.
//
//   bench_briefing [ROWS] [FOLDER]     FOLDER keeps the project, so that the next run need not make it again

#include "core/briefing/assemble.h"
#include "core/briefing/outlines.h"
#include "tests/bench/report.h"
#include "tests/kit/bigprogramme.h"
#include "ui/briefing/pdfpages.h"

#include <QApplication>
#include <QTemporaryDir>

using namespace hearken;
using namespace hearken::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int readers = 100;

/// Everything that a window or a call on the command line does for one briefing.
struct BriefingBench
{
    Session session;
    QString folder;
    Facts facts{};
    Columns columns{};
    BriefingAsk ask{};

    void load()
    {
        const QDate today = bigProgrammeLastDay().addDays(1);
        facts = sure(Facts::load(session, today));
        ask.outline = sure(outlineNamed(session, {}));
        ask.project = u"Bench"_s;
        ask.day = today;
        columns = sure(Columns::load(session, sure(briefingNeeds(session, ask.outline, facts))));
    }
    void write(const BriefingAsk &asked, const QString &name)
    {
        const Briefing briefing = sure(assemble(session, columns, facts, asked));
        (void)sure(writeBriefingPdf(briefing, folder % u'/' % name));
    }
    void writeAll()
    {
        const QStringList regions = columns.dimension(u"region"_s)->values.mid(1);
        const QStringList segments = columns.dimension(u"segment"_s)->values.mid(1);
        for (int i = 0; i < readers; ++i) {
            BriefingAsk asked = ask;
            asked.reader = u"Reader %1"_s.arg(i + 1);
            asked.slice = Slice()
                              .with(u"region"_s, regions[i % regions.size()])
                              .with(u"segment"_s, segments[i / regions.size() % segments.size()]);
            write(asked, u"reader-%1.pdf"_s.arg(i));
        }
    }
};

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const qint64 rows = argc > 1 ? QByteArray(argv[1]).toLongLong() : 1'000'000;
    const QTemporaryDir temporary;
    const QString folder = argc > 2 ? QString::fromLocal8Bit(argv[2]) : temporary.path();
    const auto project = bigProgramme(folder % u"/programme-%1.hearken"_s.arg(rows), rows);
    BriefingBench bench{sure(project->reader()), temporary.path()};

    std::printf("%lld responses\n", static_cast<long long>(rows));
    head();
    const Took load = took([&] { bench.load(); });
    const Took first = took([&] { bench.write(bench.ask, u"first.pdf"_s); });
    tell(u"one briefing, from the file to the PDF"_s, {load.wall + first.wall, load.computed + first.computed}, 1000);
    tell(u"of that, columns loaded"_s, load);
    tell(u"one more briefing"_s, tookOften(5, [&] { bench.write(bench.ask, u"next.pdf"_s); }));
    const Took all = took([&] { bench.writeAll(); });
    tell(u"a hundred readers"_s, {load.wall + all.wall, load.computed + all.computed}, 30'000);
    return 0;
}
