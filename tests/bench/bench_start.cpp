// SPDX-License-Identifier: GPL-3.0-or-later

// The window as a person meets it: from the start of the process to the first painted window and to a filled first
// page, then each page for the first and for the second time, how long the event loop was away at most, and memory.
// Each start is a process of its own that runs what "hearken PROJECT" runs, with the preferences of a new person.
//
//   bench_start [ROWS] [FOLDER] [REPEATS]     FOLDER keeps the project, so that the next run need not make it again
//
// Set QT_QPA_PLATFORM to measure on a real display; offscreen otherwise.

#include "tests/bench/report.h"
#include "tests/kit/bigprogramme.h"
#include "tests/kit/stallwatch.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowrun.h"

#include <QApplication>
#include <QFile>
#include <QPaintEvent>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <map>
#include <time.h>

using namespace hearken;
using namespace hearken::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int longest = 60'000; ///< ms until the bench gives up

double now()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

double residentMegabytes(const char *which)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(which))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

/// Looks at the running window from outside and writes down when what was there; ends the program.
class Probe : public QObject
{
public:
    explicit Probe(double started)
        : m_started(started)
    {
        qApp->installEventFilter(this);
        connect(&m_look, &QTimer::timeout, this, &Probe::look);
        m_look.start(1);
        m_giveUp.start();
    }
    ~Probe() override
    {
        tell("resident", residentMegabytes("VmRSS:"));
        tell("most resident", residentMegabytes("VmHWM:"));
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_painting)
            painted(watched);
        return false;
    }

private:
    static void tell(const char *what, double value) { std::printf("%s\t%.3f\n", what, value); }

    /// Called before the painting; a word after it says when the whole of it is done.
    void painted(QObject *watched)
    {
        auto *widget = qobject_cast<QWidget *>(watched);
        if (!widget || !qobject_cast<MainWindow *>(widget->window()))
            return;
        m_painting = true;
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_painting = false;
                if (!m_window) {
                    tellStart("first window painted");
                    m_stall.restart(); // until here there is nothing that could stall
                }
                m_window = windowShown();
                if (m_askedAt > 0 && !m_paintedPage) {
                    m_paintedPage = true;
                    tell(m_round + "painted " + m_asked, now() - m_askedAt);
                }
            },
            Qt::QueuedConnection);
    }
    static void tell(const QByteArray &what, double value) { tell(what.constData(), value); }

    static MainWindow *windowShown()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *window = qobject_cast<MainWindow *>(widget))
                return window;
        }
        return nullptr;
    }

    void look()
    {
        if (m_giveUp.elapsed() > longest)
            qFatal("not filled after %d ms: %s", longest, m_asked.constData());
        if (!m_window || !m_window->hasProject() || !m_window->currentPage() || !m_window->currentPage()->isFilled())
            return;
        if (m_askedAt == 0) {
            tellStart("first page filled");
            tellStall("start");
            for (const char *round : {"first time, ", "again, "}) {
                for (const PageEntry &entry : allPages())
                    m_ahead.append({round, entry.name.toLatin1()});
            }
        } else if (m_paintedPage) {
            tell(m_round + "filled " + m_asked, now() - m_askedAt);
            tellStall(m_round + m_asked);
        } else {
            return;
        }
        next();
    }

    /// Since the start of the process, and what this thread had to compute for it.
    void tellStart(const QByteArray &what)
    {
        tell(what, now() - m_started);
        tell("computed " + what, threadMilliseconds());
    }
    void tellStall(const QByteArray &when)
    {
        tell("stall " + when, m_stall.longest());
        tell("computed stall " + when, m_stall.longestComputed());
    }

    void next()
    {
        if (m_ahead.isEmpty()) {
            QCoreApplication::quit();
            return;
        }
        std::tie(m_round, m_asked) = m_ahead.takeFirst();
        m_paintedPage = false;
        m_stall.restart();
        m_askedAt = now();
        m_window->open({QString::fromLatin1(m_asked), {}, {}});
        m_window->update(); // a page that was current already paints, too
    }

    double m_started;
    QTimer m_look;
    QElapsedTimer m_giveUp;
    StallWatch m_stall;
    MainWindow *m_window = nullptr;
    bool m_painting = false;
    bool m_paintedPage = false;
    double m_askedAt = 0;
    QByteArray m_round;
    QByteArray m_asked;
    QList<std::pair<QByteArray, QByteArray>> m_ahead;
};

int asWindow(int argc, char **argv)
{
    const double started = QByteArray(argv[2]).toDouble();
    QCoreApplication::setApplicationName(u"hearken"_s);
    QCoreApplication::setOrganizationName(u"hearken"_s);
    QApplication application(argc, argv);
    const QString place = QString::fromLocal8Bit(argv[3]);
    const Probe probe(started);
    return runWindow(application, place);
}

using Figures = std::map<QByteArray, std::vector<double>>;

void start(const QString &place, const QString &home, Figures &figures)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, home);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {u"--window"_s, QString::number(now(), 'f', 3), place});
    process.waitForFinished(2 * longest);
    if (process.exitCode() != 0 || process.exitStatus() != QProcess::NormalExit)
        qFatal("the window failed");
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        const QList<QByteArray> words = line.split('\t');
        if (words.size() == 2)
            figures[words[0]].push_back(words[1].toDouble());
    }
}

void report(const Figures &figures, double firstFilled)
{
    const auto wanted = [&](const QByteArray &what) -> double {
        if (what == "first window painted")
            return 400;
        if (what == "first page filled")
            return firstFilled;
        if (what.contains("painted"))
            return 100;
        return what.contains("filled") ? 400 : what.startsWith("stall") ? 100 : 0;
    };
    std::printf("%-42s %12s %12s %7s\n", "medians", "measured", "wanted", "ratio");
    for (const auto &[what, values] : figures) {
        if (what.contains("resident") || what.startsWith("computed"))
            continue;
        const double value = median(values);
        const double most = wanted(what);
        std::printf("%-42s %9.1f ms %9.0f ms %7.2f", what.constData(), value, most, value / most);
        if (const auto computed = figures.find("computed " + what); computed != figures.end())
            std::printf("   the GUI thread on the processor %.1f ms", median(computed->second));
        std::printf("\n");
    }
    for (const char *what : {"resident", "most resident"}) {
        const double value = median(figures.at(what));
        std::printf("%-42s %9.1f MB %9.0f MB %7.2f\n", what, value, 250.0, value / 250);
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (argc == 4 && QByteArray(argv[1]) == "--window")
        return asWindow(argc, argv);
    const QCoreApplication application(argc, argv);
    const qint64 rows = argc > 1 ? QByteArray(argv[1]).toLongLong() : 1'000'000;
    const QTemporaryDir temporary;
    const QString folder = argc > 2 ? QString::fromLocal8Bit(argv[2]) : temporary.path();
    const int repeats = argc > 3 ? QByteArray(argv[3]).toInt() : 5;
    const QString place = folder % u"/programme-%1.hearken"_s.arg(rows);
    bigProgramme(place, rows).reset();
    const QTemporaryDir home; // of a new person, who opens the file for the first time and then again
    Figures warming;
    start(place, home.path(), warming); // reads all of the file once; libraries and file are warm then
    std::printf("%lld responses; the very first opening: painted %.0f ms, filled %.0f ms\n",
        static_cast<long long>(rows), warming["first window painted"][0], warming["first page filled"][0]);
    Figures figures;
    for (int i = 0; i < repeats; ++i)
        start(place, home.path(), figures);
    report(figures, rows > 1'000'000 ? 2500 : 900);
    return 0;
}
