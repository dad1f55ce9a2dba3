// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::app)
};

Error wrongWords(const QString &message)
{
    return {ErrorKind::Invalid, message, {}};
}

bool isOption(const QString &text)
{
    return text.size() > 1 && text.startsWith(u'-'); // "-" alone is a word: no file, or standard input
}

} // namespace

QString Arguments::value(const char *option, const QString &otherwise) const
{
    const QStringList all = values(option);
    return all.isEmpty() ? otherwise : all.last();
}

Result<Arguments> Arguments::parse(const QStringList &typed, const QList<Operand> &words, const QList<Option> &options)
{
    Arguments sorted;
    bool optionsEnded = false;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const QString &text = typed[i];
        if (optionsEnded || !isOption(text)) {
            sorted.m_words.append(text);
            continue;
        }
        if (text == "--"_L1) {
            optionsEnded = true;
            continue;
        }
        const QString name = text.mid(2).section(u'=', 0, 0);
        const auto option = std::find_if(options.cbegin(), options.cend(),
            [&](const Option &known) { return text.startsWith("--"_L1) && name == QLatin1StringView(known.name); });
        if (option == options.cend())
            return wrongWords(Tr::tr("The option %1 is not known here.").arg(text.section(u'=', 0, 0)));
        const bool attached = text.contains(u'=');
        QStringList &values = sorted.m_values[name];
        if (*option->value == '\0') {
            if (attached)
                return wrongWords(Tr::tr("The option --%1 takes no value.").arg(name));
            values.append(QString());
        } else if (attached) {
            values.append(text.section(u'=', 1));
        } else if (i + 1 < typed.size() && !typed[i + 1].startsWith("--"_L1)) {
            values.append(typed[++i]);
        } else {
            return wrongWords(Tr::tr("The option --%1 needs a value: %2.").arg(name, QLatin1StringView(option->value)));
        }
    }
    const bool many = !words.isEmpty() && words.last().count == Operand::Count::Many;
    for (qsizetype i = sorted.m_words.size(); i < words.size(); ++i) {
        if (words[i].count != Operand::Count::Optional)
            return wrongWords(Tr::tr("%1 is missing.").arg(QLatin1StringView(words[i].name)));
    }
    if (!many && sorted.m_words.size() > words.size())
        return wrongWords(Tr::tr("The word “%1” is one too many.").arg(sorted.m_words[words.size()]));
    return sorted;
}

} // namespace hearken
