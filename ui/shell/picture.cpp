// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/picture.h"

#include "core/base/language.h"
#include "core/base/savefile.h"
#include "ui/shell/gallery.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/recent.h"
#include "ui/shell/welcomepage.h"

#include <QApplication>
#include <QBuffer>
#include <QCoreApplication>
#include <QEventLoop>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTimer>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr int pictureLongest = 30000; ///< ms

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::shell)
};

QImage pictureOf(QWidget &widget, double scale)
{
    QImage image(widget.size() * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(theme()[Token::Ground]);
    widget.render(&image);
    return image;
}

/// Lets the window lay out and paint, so that sizes are those of a shown window. What folds when it is resized asks for
/// another round.
void pictureSettle()
{
    for (int round = 0; round < 3; ++round) {
        QEventLoop loop;
        QTimer::singleShot(0, &loop, &QEventLoop::quit);
        loop.exec();
        QCoreApplication::sendPostedEvents();
    }
}

/// A presentation that the page opened over its window, else the window.
QWidget &pictureFront(QWidget &window, const QSize &size)
{
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (top != &window && top->isFullScreen()) {
            top->showNormal();
            top->resize(size);
            pictureSettle();
            return *top;
        }
    }
    return window;
}

bool pictureWait(Page &page)
{
    QEventLoop loop;
    QTimer::singleShot(pictureLongest, &loop, &QEventLoop::quit);
    QObject::connect(&page, &Page::filled, &loop, &QEventLoop::quit);
    if (!page.isFilled())
        loop.exec();
    return page.isFilled();
}

Done pictureSave(const QImage &image, const QString &out)
{
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    return image.save(&png, "PNG") ? saveFile(out, png.data()) : cannotWrite(out, {});
}

/// The component sheet in both themes, side by side, or in high contrast.
Done pictureGallery(const PictureRequest &request)
{
    QList<QImage> halves;
    QList<ThemeName> names{ThemeName::Light, ThemeName::Dark};
    if (request.theme == ThemeName::HighContrast)
        names = {ThemeName::HighContrast};
    const int width = request.size.width() / int(names.size());
    for (const ThemeName name : names) {
        applyTheme(*qApp, name);
        const std::unique_ptr<QWidget> gallery(makeGallery());
        gallery->resize(width, request.size.height());
        gallery->setAttribute(Qt::WA_DontShowOnScreen);
        gallery->show();
        pictureSettle();
        halves.append(pictureOf(*gallery, request.scale));
    }
    QImage sheet(request.size * request.scale, QImage::Format_ARGB32_Premultiplied);
    sheet.setDevicePixelRatio(request.scale);
    QPainter painter(&sheet);
    for (qsizetype i = 0; i < halves.size(); ++i)
        painter.drawImage(QPointF(double(i) * width, 0), halves[i]);
    painter.end();
    return pictureSave(sheet, request.out);
}

Error pictureBanner(const MainWindow &window, const QString &place)
{
    const QString told = window.welcome()->banner()->accessibleName();
    return {ErrorKind::Invalid, told.isEmpty() ? Tr::tr("“%1” could not be opened.").arg(place) : told, {}};
}

} // namespace

QStringList picturePages()
{
    QStringList names{u"welcome"_s};
    for (const PageEntry &entry : allPages())
        names.append(entry.name);
    return names << u"gallery"_s;
}

Done renderPicture(const PictureRequest &request)
{
    if (!picturePages().contains(request.page)) {
        return Error{ErrorKind::NotFound,
            Tr::tr("There is no page “%1”. The pages are: %2.").arg(request.page, picturePages().join(u", "_s)), {}};
    }
    if (!request.language.isEmpty())
        speak(request.language);
    setTextScale(request.text);
    applyTheme(*qApp, request.theme);
    if (request.page == "gallery"_L1)
        return pictureGallery(request);
    // What this person has open and prefers is not in the picture.
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(u"preferences.ini"_s));
    const bool welcome = request.page == "welcome"_L1;
    if (welcome && !request.place.isEmpty())
        RecentProjects::remember(preferences,
            {request.place, QFileInfo(request.place).completeBaseName(), -1, QDateTime::currentMSecsSinceEpoch()});
    MainWindow window(preferences);
    window.setAttribute(Qt::WA_DontShowOnScreen);
    window.setMinimumSize(0, 0);
    window.resize(request.size);
    if (!welcome && !window.openProject(request.place, Access::Read))
        return pictureBanner(window, request.place);
    const QString key = request.view.isEmpty() ? request.select : QString(request.view % u':' % request.select);
    if (!welcome)
        window.open({request.page, key, request.where.isEverything() ? QVariantMap() : request.where.toMap()});
    window.show();
    pictureSettle();
    if (Page *page = window.currentPage(); page && !pictureWait(*page))
        return Error{ErrorKind::Busy, Tr::tr("The page was not filled within half a minute. Try a smaller slice."), {}};
    pictureSettle();
    return pictureSave(pictureOf(pictureFront(window, request.size), request.scale), request.out);
}

} // namespace hearken
