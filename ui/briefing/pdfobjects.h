// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The library's headers, quiet under our warnings.
#define POINTERHOLDER_TRANSITION 3
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wpedantic"
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>
#pragma GCC diagnostic pop

#include <QString>

namespace hearken {

inline QPDFObjectHandle pdfText(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

inline QPDFObjectHandle pdfName(const char *name)
{
    return QPDFObjectHandle::newName(name);
}

} // namespace hearken
