// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pseudotranslator.h"

#include <QHash>

namespace hearken {

using namespace Qt::StringLiterals;

QString PseudoTranslator::translate(const char *context, const char *source, const char *, int n) const
{
    // Qt's own words stay: nobody here can mend them.
    if (!QLatin1StringView(context).startsWith("hearken"_L1))
        return {};
    static const QHash<QChar, QChar> accented{{u'a', u'å'}, {u'c', u'ç'}, {u'e', u'é'}, {u'i', u'ï'}, {u'n', u'ñ'},
        {u'o', u'ö'}, {u'u', u'ü'}, {u'y', u'ý'}, {u'A', u'Å'}, {u'C', u'Ç'}, {u'E', u'É'}, {u'I', u'Ï'}, {u'N', u'Ñ'},
        {u'O', u'Ö'}, {u'U', u'Ü'}, {u'Y', u'Ý'}};
    QString text = QString::fromUtf8(source);
    const qsizetype longer = (text.size() + 2) / 3;
    if (n >= 0)
        text.replace("%n"_L1, QString::number(n));
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'%') {
            while (i + 1 < text.size() && (text[i + 1].isDigit() || text[i + 1] == u'L' || text[i + 1] == u'n'))
                ++i;
        } else {
            text[i] = accented.value(text[i], text[i]);
        }
    }
    return u"⟦"_s + text + u' ' + QString(longer, u'~') + u'⟧';
}

} // namespace hearken
