// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/feedback/slice.h"
#include "ui/kit/theme.h"

#include <QSize>

namespace hearken {

/// A page as a PNG. The size is in logical pixels.
struct PictureRequest
{
    QString place; ///< of the project; empty for welcome and gallery
    QString page; ///< "welcome", "gallery", or the name of a page of the window
    QString out; ///< file to write
    QSize size{1440, 900};
    ThemeName theme = ThemeName::Light;
    double scale = 1;
    double text = 1; ///< see setTextScale
    QString language; ///< "de", …; empty: that of the desktop
    Slice where;
    QString view; ///< which of the page's views, as in "portfolio"; goes before what is selected
    QString select; ///< key of what is selected; for import: the file to look at
};

/// The pages that can be asked for.
QStringList picturePages();

/// Paints without a screen: needs a QApplication, on the offscreen platform where there is no other. Waits until the page
/// is filled, at most half a minute.
Done renderPicture(const PictureRequest &request);

} // namespace hearken
