// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace hearken {

/// A word that a command expects, in order.
struct Operand
{
    enum class Count { One, Optional, Many };
    const char *name; ///< "PROJECT", as help shows it
    Count count = Count::One; ///< Optional and Many (one or more) only as the last word
};

/// An option of a command: `--name` alone, or with one value when `value` names one.
struct Option
{
    const char *name; ///< without the dashes
    const char *value; ///< "FILE"; empty for a switch
    const char *help;
};

/// What a person typed after the name of a command, sorted by its meaning.
class Arguments
{
public:
    /// Sorts `typed`; an Error says which word was wrong. `--` ends the options; `--name=value` is `--name value`.
    static Result<Arguments> parse(const QStringList &typed, const QList<Operand> &words, const QList<Option> &options);

    QString word(qsizetype position) const { return m_words.value(position); }
    QStringList wordsFrom(qsizetype position) const { return m_words.mid(position); }
    bool has(const char *option) const { return m_values.contains(QLatin1StringView(option)); }
    /// The last value given, or `otherwise`.
    QString value(const char *option, const QString &otherwise = {}) const;
    /// All values of a repeatable option, in the order typed.
    QStringList values(const char *option) const { return m_values.value(QLatin1StringView(option)); }

private:
    QStringList m_words;
    QHash<QString, QStringList> m_values;
};

} // namespace hearken
