// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QStringList>
#include <QVariant>

namespace hearken {

/// A small table as a value, for the command line and for tests: one row of plain values a line, in column order.
struct Table
{
    QStringList columns; ///< also the keys in JSON
    QList<QVariantList> rows;

    /// Aligned columns for a terminal; numbers to the right. Control characters are shown as escapes.
    QString text() const;
    /// RFC 4180 with CRLF; cells that a spreadsheet would run as a formula are defused with a leading apostrophe.
    QString csv() const;
    QString markdown() const;
    /// For the clipboard: tabs part the cells, as spreadsheets expect; defused as csv() is.
    QString tabbed() const;
    QJsonArray json() const;
};

/// One CSV cell, quoted where RFC 4180 asks for it. A text that starts with = + - @ TAB CR gets a leading apostrophe.
QString csvCell(const QVariant &value);

} // namespace hearken
