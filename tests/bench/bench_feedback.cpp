// SPDX-License-Identifier: GPL-3.0-or-later
// Reading feedback at full size, beside what a plain SQL page does with the same file.
//
//   bench_feedback [RESPONSES] [REPEATS]      1,000,000 and 9 when not given; prints medians in milliseconds

#include "core/feedback/inboxmodel.h"
#include "core/feedback/tag.h"
#include "core/store/projectsettings.h"
#include "tests/kit/must.h"
#include "tests/kit/stallwatch.h"
#include "ui/feedback/feedbackpage.h"
#include "ui/feedback/responselist.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <random>

using namespace hearken;
using namespace Qt::StringLiterals;

namespace {

/// Comments of 12 to 18 words, the n-th word as frequent as 1/n; "word0" is in about eight of ten, "word2000" in few.
QByteArray comment(std::mt19937_64 &random, const std::vector<double> &upTo)
{
    QByteArray text;
    const int count = 12 + int(random() % 7);
    for (int i = 0; i < count; ++i) {
        const double at = double(random() >> 11) / double(1ULL << 53) * upTo.back();
        text += "word" + QByteArray::number(std::lower_bound(upTo.begin(), upTo.end(), at) - upTo.begin()) + ' ';
    }
    return text;
}

Done fill(Session &session, qint64 count)
{
    for (const char *sql :
        {"INSERT INTO source (id, version, name, kind, made_at) VALUES (11, 1, 'Visits', 'survey', 0)",
            "INSERT INTO question (id, version, source_id, code, text, kind, low, high) VALUES (21, 1, 11, 'csat', '', 'csat', 1, 5)",
            "INSERT INTO dimension_value (dimension_id, code, text) VALUES (2, 1, 'Technician visit'), (2, 2, 'Bill'), (5, 1, 'Coast')",
            "INSERT INTO batch (id, kind, file, file_hash, format, mapping, state, started_at) VALUES (1, 'feedback', '', '', '', '', 'done', 0)"}) {
        if (const auto done = session.run(sql); !done)
            return done.error();
    }
    std::vector<double> upTo;
    for (int i = 0; i < 5000; ++i)
        upTo.push_back((i == 0 ? 0 : upTo.back()) + 1.0 / (i + 2));
    std::mt19937_64 random(7);
    std::vector<QByteArray> texts;
    for (qint64 i = 0; i < count; ++i)
        texts.push_back(comment(random, upTo));
    const QDate first(2024, 1, 1);
    const auto steps = {
        session.repeat("INSERT INTO response (id, source_id, batch_id, key_hash, fingerprint, day, touchpoint, region) "
                       "VALUES (:id, 11, 1, :hash, 0, :day, :touchpoint, :region)",
            count,
            [&](Binder &bind, qint64 i) {
                bind.integer(1, 1000 + i);
                bind.integer(2, i);
                bind.text(3, first.addDays(qint64(random() % 700)).toString(Qt::ISODate));
                bind.integer(4, i % 3);
                bind.integer(5, i % 2);
            }),
        session.repeat("INSERT INTO response_text (response_id, key, comment) VALUES (:id, '', :text)", count,
            [&](Binder &bind, qint64 i) {
                bind.integer(1, 1000 + i);
                bind.utf8(2, texts[size_t(i)]);
            }),
        session.repeat("INSERT INTO answer (question_id, response_id, value) VALUES (21, :id, :value)", count,
            [&](Binder &bind, qint64 i) {
                bind.integer(1, 1000 + i);
                bind.real(2, double(1 + i % 5));
            }),
        session.repeat("INSERT INTO response_search (rowid, text) VALUES (:id, :text)", count,
            [&](Binder &bind, qint64 i) {
                bind.integer(1, 1000 + i);
                bind.utf8(2, texts[size_t(i)]);
            }),
    };
    for (const Done &done : steps) {
        if (!done)
            return done;
    }
    return ProjectSettings::put(session, u"feedback_revision"_s, u"1"_s);
}

double median(int repeats, const std::function<void()> &work)
{
    std::vector<double> times;
    for (int i = 0; i < repeats; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

struct Bench
{
    std::unique_ptr<Project> project;
    InboxFrame frame;
    Columns columns;
    CommentedRows commented;
    int repeats = 9;

    /// The page asks for the beginning and for the whole at once, in two jobs; what is there first is shown. Here only
    /// the one that shows it is timed, with the texts of the first page.
    qsizetype firstPage(const QString &words, bool byBeginning)
    {
        auto session = project->reader();
        InboxQuery query;
        query.slice.words = words;
        const InboxList list = byBeginning ? std::move(**inboxBeginning(*session, columns, frame, query, commented))
                                           : *inboxList(*session, columns, frame, query, commented);
        std::vector<qint64> ids;
        for (size_t i = 0; i < list.rows.size() && i < 25; ++i)
            ids.push_back(columns.id(list.rows[i]));
        return inboxTexts(*session, ids)->size();
    }
    bool hasBeginning(const QString &words)
    {
        auto session = project->reader();
        InboxQuery query;
        query.slice.words = words;
        return inboxBeginning(*session, columns, frame, query, commented)->has_value();
    }
    qsizetype plainPage(const QString &words)
    {
        auto session = project->reader();
        qsizetype count = 0;
        must(
            session->each("SELECT response.id, comment FROM response JOIN response_text ON response_id = response.id "
                          "WHERE response.id IN (SELECT rowid FROM response_search WHERE response_search MATCH :words) "
                          "ORDER BY day DESC, response.id DESC LIMIT 50",
                {{":words", SearchQuery(words).matchText()}}, [&](const Row &) { ++count; }));
        return count;
    }

    void searches()
    {
        for (const char *text :
            {"word2000", "word40", "word5", "word0", "word0 word5", "\"word0 word1\"", "word0 OR word1", "word19*"}) {
            const QString words = QString::fromLatin1(text);
            const double ours = median(repeats, [&, first = hasBeginning(words)] { firstPage(words, first); });
            const double plain = median(std::min(3, repeats), [&] { plainPage(words); });
            auto session = project->reader();
            InboxQuery query;
            query.slice.words = words;
            size_t found = 0;
            const double whole = median(std::min(3, repeats),
                [&] { found = inboxList(*session, columns, frame, query, commented)->rows.size(); });
            query.order = InboxOrder::BestMatch;
            const double best = median(
                1, [&] { found = inboxList(*session, columns, frame, query, commented)->rows.size(); });
            std::printf("search %-15s first page %7.1f ms   whole list %7.1f ms, best first %7.1f ms (%zu)   plain SQL "
                        "page %8.1f ms\n",
                text, ours, whole, best, found, plain);
        }
    }

    void scrolling()
    {
        Jobs jobs;
        InboxModel model(*project, jobs);
        auto session = project->reader();
        InboxQuery query;
        query.slice.words = u"word0"_s;
        model.setList(*inboxList(*session, columns, frame, query, commented), frame);
        ResponseList view;
        view.setModel(&model);
        view.resize(648, 760);
        view.show();
        std::mt19937_64 random(3);
        const auto seen = [&] { return model.isLoaded(view.firstVisible(), view.lastVisible()); };
        QImage frameImage(view.size(), QImage::Format_ARGB32_Premultiplied);
        const double jump = median(repeats * 5, [&] {
            view.scrollTo(model.index(int(random() % quint64(model.rowCount()))), QAbstractItemView::PositionAtTop);
            while (!seen())
                QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
            view.viewport()->render(&frameImage);
        });
        std::vector<double> frames;
        for (int i = 0; i < 300; ++i) {
            view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + 37);
            while (!seen())
                QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
            QElapsedTimer timer;
            timer.start();
            view.viewport()->render(&frameImage);
            frames.push_back(double(timer.nsecsElapsed()) / 1e6);
        }
        std::sort(frames.begin(), frames.end());
        std::printf("jump anywhere, texts and paint   %6.1f ms\n", jump);
        std::printf("whole frame painted, median      %6.1f ms   95 %%: %.1f ms   worst of 300: %.1f ms\n", frames[150],
            frames[285], frames.back());
    }

    /// All that the page lists is marked as read, taken back, and marked once more with a cancel on the way: how long it
    /// takes until the page shows it, and how long the window was away meanwhile.
    void marking()
    {
        Jobs jobs;
        Preferences preferences = Preferences::forgetful();
        Workbench workbench(*project, jobs, preferences);
        FeedbackPage page(workbench);
        page.resize(1356, 838);
        page.show();
        int told = 0;
        QObject::connect(&*project, &Project::changed, &page, [&told] { ++told; });
        const auto wait = [](const std::function<bool()> &done) {
            while (!done())
                QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        };
        wait([&] { return page.isFilled(); });
        auto *list = page.findChild<ResponseList *>();
        StallWatch stall;
        const auto timed = [&](const char *what, const std::function<void()> &start, const std::function<bool()> &end) {
            wait([&, beats = 0]() mutable { return ++beats > 3; });
            stall.restart();
            QElapsedTimer timer;
            timer.start();
            start();
            wait(end);
            std::printf(
                "%-32s %7.0f ms   longest stall %.0f ms\n", what, double(timer.nsecsElapsed()) / 1e6, stall.longest());
        };
        const auto mark = [&] {
            list->selectAll();
            QKeyEvent space(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier, u" "_s);
            QCoreApplication::sendEvent(list, &space);
        };
        const auto shown = [&] { return told > 0 && jobs.running().isEmpty() && page.isFilled(); };
        timed("mark all as read", mark, shown);
        told = 0;
        timed(
            "undo", [&] { project->undoStack().undo(); }, shown);
        told = 0;
        const auto half = [&] {
            const QList<RunningJob> running = jobs.running();
            return !running.isEmpty() && running.first().progress.done() * 2 > running.first().progress.total()
                && running.first().progress.total() > 0;
        };
        timed("mark half, until cancel", mark, half);
        timed(
            "cancel, until nothing is left", [&] { jobs.running().first().progress.cancel(); },
            [&] { return jobs.running().isEmpty() && page.isFilled(); });
        auto session = project->reader();
        std::printf(
            "marked after the cancel: %lld\n", static_cast<long long>(Tags::counts(*session)->value(readTag.value)));
    }
};

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    applyTheme(app, ThemeName::Light);
    const qint64 count = argc > 1 ? QByteArray(argv[1]).toLongLong() : 1'000'000;
    QTemporaryDir folder;
    Bench bench;
    bench.repeats = argc > 2 ? QByteArray(argv[2]).toInt() : 9;
    auto project = Project::create({folder.filePath(u"bench.hearken"_s)}, u"Bench"_s);
    if (!project)
        qFatal("%s", qUtf8Printable(project.error().detail));
    bench.project = std::move(*project);
    must(bench.project->write([count](Session &session) { return fill(session, count); }));
    auto session = bench.project->reader();
    bench.frame = *InboxFrame::load(*session);
    const double load = median(1, [&] { bench.columns = *Columns::load(*session, bench.frame.needs({})); });
    const double comments = median(1, [&] { bench.commented = *CommentedRows::load(*session, bench.columns); });
    std::printf("%lld responses: columns %.0f ms, which have a comment %.0f ms\n", static_cast<long long>(count), load,
        comments);
    bench.searches();
    bench.scrolling();
    bench.marking();
    return 0;
}
