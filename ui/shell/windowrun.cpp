// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowrun.h"

#include "core/base/language.h"
#include "ui/kit/desktop.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QTimer>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

const Preference<QString> runTheme{"appearance/theme", u"system"_s};
const Preference<QString> runLanguage{"appearance/language", {}};
const Preference<double> runTextScale{"appearance/text", 1.0};

} // namespace

int runWindow(QApplication &application, const QString &projectPath)
{
    Preferences preferences;
    speak(preferences.get(runLanguage));
    setTextScale(preferences.get(runTextScale));
    applyTheme(application, themeFromWord(preferences.get(runTheme)));
    Desktop desktop;
    QObject::connect(&desktop, &Desktop::schemeTold, &application,
        [&application](DesktopScheme scheme) { setDesktopScheme(application, scheme); });
    desktop.listen();
    MainWindow window(preferences);
    window.show();
    // Painted first, opened then: a large project does not keep an empty screen.
    QTimer::singleShot(0, &window, [&window, projectPath] { window.begin(projectPath); });
    return QApplication::exec();
}

} // namespace hearken
