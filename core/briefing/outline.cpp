// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/outline.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array blockWords{"verdict", "measures", "trend", "comparison", "heat", "quotes", "method"};

[[maybe_unused]] constexpr const char *outlineNames[] = {QT_TRANSLATE_NOOP("hearken::briefing", "Executive briefing")};

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &entry : value.toArray())
        texts.append(entry.toString());
    return texts;
}

QJsonObject blockDefinition(const OutlineBlock &block)
{
    QJsonObject made{{u"kind"_s, blockKindWord(block.kind)}};
    if (!block.shown)
        made.insert(u"shown"_s, false);
    if (!block.metrics.isEmpty())
        made.insert(u"metrics"_s, QJsonArray::fromStringList(block.metrics));
    if (!block.dimensions.isEmpty())
        made.insert(u"dimensions"_s, QJsonArray::fromStringList(block.dimensions));
    if (!block.title.isEmpty())
        made.insert(u"title"_s, block.title);
    if (block.most != OutlineBlock().most)
        made.insert(u"most"_s, block.most);
    return made;
}

} // namespace

QString blockKindWord(BlockKind kind)
{
    return QLatin1StringView(blockWords[size_t(kind)]);
}

std::optional<BlockKind> blockKindFromWord(const QString &word)
{
    for (size_t index = 0; index < blockWords.size(); ++index) {
        if (word == QLatin1StringView(blockWords[index]))
            return BlockKind(index);
    }
    return std::nullopt;
}

QString blockName(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Verdict:
        return QCoreApplication::translate("hearken::briefing", "Verdict");
    case BlockKind::Measures:
        return QCoreApplication::translate("hearken::briefing", "Measures");
    case BlockKind::Trend:
        return QCoreApplication::translate("hearken::briefing", "Trend");
    case BlockKind::Comparison:
        return QCoreApplication::translate("hearken::briefing", "Comparison");
    case BlockKind::Heat:
        return QCoreApplication::translate("hearken::briefing", "Table against goals");
    case BlockKind::Quotes:
        return QCoreApplication::translate("hearken::briefing", "Quotes");
    case BlockKind::Method:
        return QCoreApplication::translate("hearken::briefing", "Method and data");
    }
    return {};
}

const OutlineBlock *Outline::block(BlockKind kind) const
{
    const auto found = std::find_if(
        blocks.begin(), blocks.end(), [&](const OutlineBlock &b) { return b.kind == kind && b.shown; });
    return found == blocks.end() ? nullptr : &*found;
}

QJsonObject outlineDefinition(const Outline &outline)
{
    QJsonArray blocks;
    for (const OutlineBlock &block : outline.blocks)
        blocks.append(blockDefinition(block));
    return {{u"name"_s, outline.name}, {u"blocks"_s, blocks}};
}

Outline outlineFrom(const QJsonObject &definition)
{
    Outline outline;
    outline.name = definition.value("name"_L1).toString();
    for (const QJsonValue &value : definition.value("blocks"_L1).toArray()) {
        const QJsonObject object = value.toObject();
        const std::optional<BlockKind> kind = blockKindFromWord(object.value("kind"_L1).toString());
        if (!kind)
            continue;
        OutlineBlock block;
        block.kind = *kind;
        block.shown = object.value("shown"_L1).toBool(true);
        block.metrics = textsOf(object.value("metrics"_L1));
        block.dimensions = textsOf(object.value("dimensions"_L1));
        block.title = object.value("title"_L1).toString();
        block.most = object.value("most"_L1).toInt(block.most);
        outline.blocks.append(block);
    }
    return outline;
}

QList<Outline> readyOutlines()
{
    QList<Outline> list;
    for (const QString &name : {u"executive"_s}) {
        QFile file(u":/hearken/outlines/%1.json"_s.arg(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        Outline outline = outlineFrom(QJsonDocument::fromJson(file.readAll()).object());
        outline.name = QCoreApplication::translate("hearken::briefing", outline.name.toUtf8().constData());
        list.append(outline);
    }
    return list;
}

} // namespace hearken
