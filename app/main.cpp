// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "core/base/language.h"
#include "ui/shell/windowrun.h"

#include <QApplication>

#include <memory>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

// The words before Qt sees them decide what kind of application there must be.
QStringList typedWords(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    return words;
}

void nameApplication()
{
    QCoreApplication::setApplicationName(u"hearken"_s);
    QCoreApplication::setOrganizationName(u"hearken"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(HEARKEN_VERSION));
}

// What the platform says of itself is no news for the person; all else goes on as before.
void quietPlatform(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (message.contains("propagateSizeHints"_L1) || message.startsWith("QStandardPaths: XDG_RUNTIME_DIR"_L1))
        return;
    fprintf(stderr, "%s\n", qUtf8Printable(qFormatLogMessage(type, context, message)));
}

} // namespace

int main(int argc, char **argv)
{
    qInstallMessageHandler(quietPlatform);
    const QStringList words = typedWords(argc, argv);
    nameApplication();
    if (!hearken::isCommand(words)) {
        QApplication application(argc, argv);
        return hearken::runWindow(application, application.arguments().value(1));
    }
    const hearken::Command *const command = hearken::commandNamed(words.first());
    const bool paints = command && command->paints;
    if (paints && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // a page can be painted where there is no display
    const std::unique_ptr<QCoreApplication> application(
        paints ? new QApplication(argc, argv) : new QCoreApplication(argc, argv));
    hearken::speak();
    QTextStream out(stdout), err(stderr);
    return hearken::runCommand(words, {out, err, isatty(STDERR_FILENO) == 1});
}
