// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/filterchoices.h"

#include "core/feedback/source.h"
#include "core/feedback/valueorder.h"

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype filterMaximumValues = 2000; ///< more is no list to choose from; the words of Feedback find them

} // namespace

QString filterWord(const QString &dimension)
{
    static const QHash<QString, const char *> words{
        {u"source"_s, QT_TRANSLATE_NOOP("hearken::FilterBar", "Source")},
        {u"language"_s, QT_TRANSLATE_NOOP("hearken::FilterBar", "Language")},
        {u"touchpoint"_s, QT_TRANSLATE_NOOP("hearken::FilterBar", "Touchpoint")},
        {u"channel"_s, QT_TRANSLATE_NOOP("hearken::FilterBar", "Channel")},
        {u"segment"_s, QT_TRANSLATE_NOOP("hearken::FilterBar", "Segment")},
        {u"region"_s, QT_TRANSLATE_NOOP("hearken::FilterBar", "Region")},
        {u"team"_s, QT_TRANSLATE_NOOP("hearken::FilterBar", "Team")},
        {u"product"_s, QT_TRANSLATE_NOOP("hearken::FilterBar", "Product")},
    };
    const auto found = words.constFind(dimension);
    return found == words.constEnd() ? dimension : FilterBar::tr(*found);
}

bool filterConcerns(const QStringList &topics)
{
    return topics.contains(u"feedback"_s) || topics.contains(u"source"_s) || topics.contains(u"dimension"_s);
}

QString filterSetWords(const QString &dimension, const QStringList &values)
{
    const QString chosen = values.size() > 1 ? FilterBar::tr("%n chosen", nullptr, int(values.size()))
        : values.value(0).isEmpty()          ? FilterBar::tr("not known")
                                             : values.constFirst();
    return filterWord(dimension) % u' ' % chosen;
}

Result<FilterBar::Choices> filterChoices(Project &project, const Columns &columns)
{
    auto session = project.reader();
    if (!session)
        return session.error();
    const auto sources = Sources::all(*session);
    if (!sources)
        return sources.error();
    const auto dimensions = Dimensions::all(*session);
    if (!dimensions)
        return dimensions.error();
    const auto orders = valueOrders(*session);
    if (!orders)
        return orders.error();
    FilterBar::Choices choices;
    choices.lastDay = columns.lastDay();
    FilterBar::Choices::One names{u"source"_s, {}};
    for (const Source &source : *sources)
        names.values.append(source.name);
    names.values.sort(Qt::CaseInsensitive);
    choices.all.append(names);
    for (const Dimension &dimension : *dimensions) {
        const FilterBar::Choices::One one{
            dimension.name, inValueOrder(dimension.values.values(), orders->value(dimension.name))};
        if (!one.values.isEmpty() && one.values.size() <= filterMaximumValues)
            choices.all.append(one);
    }
    return choices;
}

} // namespace hearken
