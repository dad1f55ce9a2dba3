// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace hearken {

/// "Open case" becomes "⟦Öpéñ çåsé ~~~⟧": accented, a third longer, in brackets. Places ("%1", "%n"), mnemonics and
/// line breaks stay as they are.
class PseudoTranslator : public QTranslator
{
    Q_OBJECT
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *note, int n) const override;
};

} // namespace hearken
