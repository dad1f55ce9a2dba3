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

constexpr std::array<const char *, blockKinds> blockWords{
    "verdict", "measures", "trend", "comparison", "heat", "distribution", "journey", "quotes", "note", "method"};

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
    if (!block.text.isEmpty())
        made.insert(u"text"_s, block.text);
    if (block.most != OutlineBlock().most)
        made.insert(u"most"_s, block.most);
    if (block.worstFirst)
        made.insert(u"worst_first"_s, true);
    if (!block.question.isEmpty())
        made.insert(u"question"_s, block.question);
    if (!block.readers.isEmpty())
        made.insert(u"readers"_s, QJsonArray::fromStringList(block.readers));
    if (!block.journey.isEmpty())
        made.insert(u"journey"_s, block.journey);
    return made;
}

OutlineBlock blockOf(const QJsonObject &object, BlockKind kind)
{
    OutlineBlock block;
    block.kind = kind;
    block.shown = object.value("shown"_L1).toBool(true);
    block.metrics = textsOf(object.value("metrics"_L1));
    block.dimensions = textsOf(object.value("dimensions"_L1));
    block.title = object.value("title"_L1).toString();
    block.text = object.value("text"_L1).toString();
    block.most = object.value("most"_L1).toInt(block.most);
    block.worstFirst = object.value("worst_first"_L1).toBool();
    block.question = object.value("question"_L1).toString();
    block.readers = textsOf(object.value("readers"_L1));
    block.journey = object.value("journey"_L1).toString();
    return block;
}

QDate dayOf(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

BlockKind kindOf(TileKind kind)
{
    switch (kind) {
    case TileKind::Kpi:
        return BlockKind::Measures;
    case TileKind::Trend:
    case TileKind::Volume: // the trend of how many responded
        return BlockKind::Trend;
    case TileKind::Heat:
        return BlockKind::Heat;
    case TileKind::Comparison:
        return BlockKind::Comparison;
    case TileKind::Distribution:
        return BlockKind::Distribution;
    case TileKind::Journey:
        return BlockKind::Journey;
    case TileKind::Comments:
        return BlockKind::Quotes;
    case TileKind::Note:
        break;
    }
    return BlockKind::Note;
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
    case BlockKind::Distribution:
        return QCoreApplication::translate("hearken::briefing", "Distribution");
    case BlockKind::Journey:
        return QCoreApplication::translate("hearken::briefing", "Journey");
    case BlockKind::Note:
        return QCoreApplication::translate("hearken::briefing", "Note");
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

int blockDimensions(BlockKind kind)
{
    return kind == BlockKind::Heat ? 2 : kind == BlockKind::Comparison ? 1 : 0;
}

QJsonObject outlineDefinition(const Outline &outline)
{
    QJsonArray blocks;
    for (const OutlineBlock &block : outline.blocks)
        blocks.append(blockDefinition(block));
    QJsonObject made{{u"name"_s, outline.name}, {u"blocks"_s, blocks}};
    if (!outline.reader.isEmpty())
        made.insert(u"reader"_s, outline.reader);
    if (outline.days != briefingDays)
        made.insert(u"days"_s, outline.days);
    if (outline.period.from.isValid())
        made.insert(u"from"_s, outline.period.from.toString(Qt::ISODate));
    if (outline.period.to.isValid())
        made.insert(u"to"_s, outline.period.to.toString(Qt::ISODate));
    // As texts: JSON's numbers are too short for keys.
    if (outline.keeps != 0)
        made.insert(u"keeps"_s, QString::number(outline.keeps));
    if (outline.passed != 0)
        made.insert(u"passed"_s, QString::number(outline.passed));
    return made;
}

Outline outlineFrom(const QJsonObject &definition)
{
    Outline outline;
    outline.name = definition.value("name"_L1).toString();
    outline.reader = definition.value("reader"_L1).toString();
    outline.days = std::max(1, definition.value("days"_L1).toInt(briefingDays));
    outline.period = {dayOf(definition.value("from"_L1)), dayOf(definition.value("to"_L1))};
    outline.keeps = definition.value("keeps"_L1).toString().toLongLong();
    outline.passed = definition.value("passed"_L1).toString().toLongLong();
    for (const QJsonValue &value : definition.value("blocks"_L1).toArray()) {
        const QJsonObject object = value.toObject();
        if (const auto kind = blockKindFromWord(object.value("kind"_L1).toString()))
            outline.blocks.append(blockOf(object, *kind));
    }
    return outline;
}

bool OutlineBlock::isFor(Id<BriefingReader> reader) const
{
    return readers.isEmpty() || readers.contains(QString::number(reader.value));
}

Outline outlineFor(Outline outline, Id<BriefingReader> reader)
{
    for (OutlineBlock &block : outline.blocks)
        block.shown = block.shown && block.isFor(reader);
    return outline;
}

OutlineBlock blockFrom(const Tile &tile)
{
    OutlineBlock block;
    block.kind = kindOf(tile.kind);
    block.title = tile.title;
    block.text = tile.text;
    block.question = tile.question;
    block.journey = tile.journey;
    if (!tile.metric.isEmpty())
        block.metrics = QStringList{tile.metric};
    if (tile.kind == TileKind::Volume)
        block.metrics = QStringList{u"volume"_s};
    block.dimensions = tile.dimensions.first(std::min<qsizetype>(tile.dimensions.size(), blockDimensions(block.kind)));
    if (block.kind == BlockKind::Quotes)
        block.most = 2;
    return block;
}

Outline withBlock(Outline outline, const OutlineBlock &block)
{
    if (block.kind == BlockKind::Measures && block.metrics.size() == 1 && block.question.isEmpty()) {
        for (OutlineBlock &other : outline.blocks) {
            if (other.kind == BlockKind::Measures && !other.metrics.isEmpty() && other.question.isEmpty()) {
                if (!other.metrics.contains(block.metrics.constFirst()))
                    other.metrics += block.metrics;
                other.most = std::max(other.most, int(other.metrics.size()));
                other.shown = true;
                return outline;
            }
        }
    }
    const bool method = !outline.blocks.isEmpty() && outline.blocks.constLast().kind == BlockKind::Method;
    outline.blocks.insert(outline.blocks.size() - (method ? 1 : 0), block);
    return outline;
}

Outline withoutBlock(Outline outline, qsizetype place)
{
    // The method is never left out: a number without it cannot be judged.
    if (place >= 0 && place < outline.blocks.size() && outline.blocks.at(place).kind != BlockKind::Method)
        outline.blocks.removeAt(place);
    return outline;
}

Outline withBlockMoved(Outline outline, qsizetype from, qsizetype to)
{
    const qsizetype last = outline.blocks.size() - 1;
    const bool method = last >= 0 && outline.blocks.at(last).kind == BlockKind::Method;
    const qsizetype end = method ? last - 1 : last;
    if (from < 0 || from > end || to < 0 || to > end)
        return outline;
    outline.blocks.move(from, to);
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
