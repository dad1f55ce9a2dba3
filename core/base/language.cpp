// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"

#include "core/base/pseudotranslator.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

#include <memory>
#include <vector>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

const QString languageFolder = u":/hearken/translations"_s;

QLocale languageLocale(const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    // Where sentences are English, so are the numbers and dates in them: "Lakes and Coast", 18:02. Arabic figures in the
    // midst of English words would be read in another order than they are said.
    const bool spoken = spokenLanguages().contains(QLocale::languageToCode(locale.language()));
    const bool pseudo = language == QLatin1StringView(pseudoLanguage);
    return spoken && !pseudo ? locale : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

std::unique_ptr<QTranslator> languageFile(const QLocale &locale, const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    return translator->load(locale, name, u"_"_s, folder) ? std::move(translator) : nullptr;
}

} // namespace

QStringList spokenLanguages()
{
    QStringList codes{u"en"_s};
    const QStringList files = QDir(languageFolder).entryList({u"hearken_*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString code = file.mid(8).chopped(3);
        if (!codes.contains(code))
            codes.append(code);
    }
    return codes;
}

void speak(const QString &language)
{
    static std::vector<std::unique_ptr<QTranslator>> spoken;
    spoken.clear(); // a translator that goes takes itself out of the application
    const QLocale locale = languageLocale(language);
    QLocale::setDefault(locale);
    std::unique_ptr<QTranslator> ours;
    if (language == QLatin1StringView(pseudoLanguage))
        ours = std::make_unique<PseudoTranslator>();
    else
        ours = languageFile(locale, u"hearken"_s, languageFolder);
    if (!ours) // English sentences then, and their plural forms
        ours = languageFile(QLocale(QLocale::English), u"hearken"_s, languageFolder);
    spoken.push_back(languageFile(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
    spoken.push_back(std::move(ours));
    for (const auto &translator : spoken) {
        if (translator)
            QCoreApplication::installTranslator(translator.get());
    }
}

} // namespace hearken
