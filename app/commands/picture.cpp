// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/slicewords.h"

#include "ui/shell/picture.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

Error pictureError(const QString &message)
{
    return {ErrorKind::Invalid, message, {}};
}

Result<PictureRequest> pictureFrom(const Arguments &arguments)
{
    PictureRequest request;
    request.place = arguments.word(0) == "-"_L1 ? QString() : arguments.word(0);
    request.page = arguments.word(1);
    request.out = arguments.value("out");
    request.language = arguments.value("language");
    request.view = arguments.value("view");
    request.select = arguments.value("select");
    if (request.out.isEmpty())
        return pictureError(
            QCoreApplication::translate("hearken::app", "Say with --out FILE.png where the picture shall be."));
    if (!picturePages().contains(request.page))
        return pictureError(QCoreApplication::translate("hearken::app", "There is no page “%1”. There are: %2.")
                                .arg(request.page, picturePages().join(u", "_s)));
    const QStringList views{u"map"_s, u"table"_s, u"curve"_s, u"story"_s, u"overview"_s, u"standard"_s, u"detail"_s,
        u"compare"_s, u"portfolio"_s};
    if (arguments.has("view") && (request.page != "journeys"_L1 || !views.contains(request.view)))
        return pictureError(
            QCoreApplication::translate("hearken::app", "“%1” is no view of this page. Journeys have: %2.")
                .arg(request.view, views.join(u", "_s)));
    static const QRegularExpression form(u"^(\\d{2,5})x(\\d{2,5})$"_s);
    if (arguments.has("size")) {
        const auto match = form.match(arguments.value("size"));
        if (!match.hasMatch())
            return pictureError(
                QCoreApplication::translate("hearken::app", "“%1” is not a size. Write it like 1440x900.")
                    .arg(arguments.value("size")));
        request.size = {match.captured(1).toInt(), match.captured(2).toInt()};
    }
    if (arguments.has("scale")) {
        request.scale = arguments.value("scale").toDouble();
        if (!(request.scale >= 0.5 && request.scale <= 8))
            return pictureError(QCoreApplication::translate("hearken::app", "--scale needs a number from 0.5 to 8."));
    }
    if (arguments.has("text")) {
        request.text = arguments.value("text").toDouble();
        if (!(request.text >= 0.8 && request.text <= 2))
            return pictureError(QCoreApplication::translate("hearken::app", "--text needs a number from 0.8 to 2."));
    }
    const QString theme = arguments.value("theme", u"light"_s);
    if (theme == "light"_L1)
        request.theme = ThemeName::Light;
    else if (theme == "dark"_L1)
        request.theme = ThemeName::Dark;
    else if (theme == "contrast"_L1)
        request.theme = ThemeName::HighContrast;
    else
        return pictureError(
            QCoreApplication::translate("hearken::app", "There is no theme “%1”. There are: light, dark, contrast.")
                .arg(theme));
    const auto slice = sliceFrom(arguments);
    if (!slice)
        return slice.error();
    request.where = *slice;
    return request;
}

int runPicture(const Arguments &arguments, const Streams &streams)
{
    const auto request = pictureFrom(arguments);
    if (!request)
        return wrongWord(request.error().message, streams);
    const Done painted = renderPicture(*request);
    return painted ? int(ExitDone) : failed(painted.error(), streams);
}

} // namespace

Command pictureCommand()
{
    return {"picture", QT_TRANSLATE_NOOP("hearken::app", "a page of the window as PNG, painted without a display"),
        {{"PROJECT"}, {"PAGE"}},
        sliceOptions({{"out", "FILE", QT_TRANSLATE_NOOP("hearken::app", "the PNG")},
            {"size", "WxH", QT_TRANSLATE_NOOP("hearken::app", "in logical pixels (default: 1440x900)")},
            {"theme", "THEME", QT_TRANSLATE_NOOP("hearken::app", "light, dark or contrast")},
            {"scale", "N", QT_TRANSLATE_NOOP("hearken::app", "pixels to a logical pixel (default: 1)")},
            {"text", "N",
                QT_TRANSLATE_NOOP("hearken::app", "size of the text, as View, Larger text sets it (default: 1)")},
            {"language", "CODE", QT_TRANSLATE_NOOP("hearken::app", "of the words on the page, as in “de”")},
            {"view", "VIEW",
                QT_TRANSLATE_NOOP("hearken::app",
                    "another view of the page: of journeys table, curve, story, overview, detail, portfolio or compare")},
            {"select", "KEY", QT_TRANSLATE_NOOP("hearken::app", "what is selected on the page")}}),
        runPicture, true,
        QT_TRANSLATE_NOOP("hearken::app", "PROJECT is “-” for pages that need none: welcome and gallery.")};
}

} // namespace hearken
