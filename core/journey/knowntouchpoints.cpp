// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journey/knowntouchpoints.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::journey)
};

} // namespace

KnownTouchpoints::KnownTouchpoints(const QList<Touchpoint> &known)
    : m_known(known)
{
    for (qsizetype i = 0; i < known.size(); ++i) {
        const QString name = known.at(i).name.toCaseFolded();
        m_keys.insert(known.at(i).key, i);
        if (!m_names.contains(name))
            m_names.insert(name, i);
        for (const QString &value : heardAs(known.at(i)))
            m_values[value].append(i);
    }
}

const Touchpoint *KnownTouchpoints::same(const Touchpoint &wanted) const
{
    if (const auto key = m_keys.constFind(wanted.key); key != m_keys.cend())
        return &m_known.at(*key);
    if (const auto name = m_names.constFind(wanted.name.toCaseFolded()); name != m_names.cend())
        return &m_known.at(*name);
    const QStringList values = heardAs(wanted);
    QList<qsizetype> hearing = m_values.value(values.constFirst());
    hearing.removeIf([&](qsizetype at) {
        const QStringList heard = heardAs(m_known.at(at));
        return !std::all_of(
            values.cbegin(), values.cend(), [&heard](const QString &value) { return heard.contains(value); });
    });
    return hearing.size() == 1 ? &m_known.at(hearing.constFirst()) : nullptr;
}

Touchpoint completed(Touchpoint kept, const Touchpoint &from, QStringList &problems)
{
    const auto take = [&](QString &to, const QString &other, const QString &problem) {
        if (to.isEmpty())
            to = other;
        else if (!other.isEmpty() && other != to)
            problems.append(problem.arg(kept.name, to, other));
    };
    if (!from.name.isEmpty() && from.name.toCaseFolded() != kept.name.toCaseFolded())
        problems.append(Tr::tr("The touchpoint “%1” stays “%2”, as the project calls it.").arg(from.name, kept.name));
    take(kept.channel, from.channel, Tr::tr("“%1” keeps its channel “%2”; “%3” was left out."));
    take(kept.owner, from.owner, Tr::tr("“%1” keeps its owner “%2”; “%3” was left out."));
    take(kept.department, from.department, Tr::tr("“%1” keeps its department “%2”; “%3” was left out."));
    take(kept.process, from.process, Tr::tr("“%1” keeps its process “%2”; “%3” was left out."));
    // What it is measured by is not filled in: numbers of journeys that are there would become others.
    if (!from.metric.isEmpty() && from.metric != kept.metric)
        problems.append(kept.metric.isEmpty()
                ? Tr::tr("“%1” keeps the metric of its journeys; “%2” was left out.").arg(kept.name, from.metric)
                : Tr::tr("“%1” keeps its metric “%2”; “%3” was left out.").arg(kept.name, kept.metric, from.metric));
    if (!from.heardAs.isEmpty() && from.heardAs != heardAs(kept))
        problems.append(Tr::tr("“%1” is heard as “%2” and stays so; “%3” was left out.")
                            .arg(kept.name, heardAs(kept).join(u"; "_s), from.heardAs.join(u"; "_s)));
    return kept;
}

} // namespace hearken
