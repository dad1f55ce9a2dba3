// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"

#include <QApplication>

#include <memory>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

// The words before Qt sees them: they decide what kind of application there must be.
QStringList typedWords(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    return words;
}

} // namespace

int main(int argc, char **argv)
{
    QStringList words = typedWords(argc, argv);
    if (!hearken::isCommand(words))
        words = QStringList{u"help"_s};
    const hearken::Command *const command = hearken::commandNamed(words.value(0));
    if (command && command->paints && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // a page can be painted where there is no display
    const std::unique_ptr<QCoreApplication> application(
        command && command->paints ? new QApplication(argc, argv) : new QCoreApplication(argc, argv));
    QCoreApplication::setApplicationName(u"hearken"_s);
    QCoreApplication::setOrganizationName(u"hearken"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(HEARKEN_VERSION));
    QTextStream out(stdout);
    QTextStream err(stderr);
    return hearken::runCommand(words, {out, err, isatty(STDERR_FILENO) == 1});
}
