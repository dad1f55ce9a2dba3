// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace hearken {

/// The pseudo-language: every sentence in brackets, accented and a third longer, so that a text that is glued together,
/// cut off or never translated shows. For tests and pictures.
inline constexpr const char *pseudoLanguage = "qps";

/// The languages that the program speaks, as codes: "en" first, then each of translations/.
QStringList spokenLanguages();

/// Speaks this language from now on: sentences, plural forms, numbers, dates and the words of Qt's own dialogs. Empty:
/// that of the desktop. A language that the program does not speak is English, with English numbers. What is on the screen already stays as it is. Needs an application.
void speak(const QString &language = {});

} // namespace hearken
