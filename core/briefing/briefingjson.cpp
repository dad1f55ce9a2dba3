// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/briefingjson.h"

#include "core/base/jsonfields.h"
#include "core/figure/figurejson.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace hearken {

using namespace Qt::StringLiterals;

static void fields(auto &archive, Like<Period> auto &period)
{
    archive("from", period.from)("to", period.to);
}

static void fields(auto &archive, Like<Quote> auto &quote)
{
    archive("text", quote.text)("place", quote.place)("response", quote.response);
}

static void fields(auto &archive, Like<BriefingBlock> auto &block)
{
    archive("place", block.place)("title", block.title)("subtitle", block.subtitle)("subject", block.subject)(
        "quotes", block.quotes)("sentences", block.sentences);
}

static void fields(auto &archive, Like<Briefing> auto &briefing)
{
    archive("name", briefing.name)("project", briefing.project)("reader", briefing.reader)("day", briefing.day)(
        "period", briefing.period)("before", briefing.before)("responses", briefing.responses);
}

QString briefingJson(const Briefing &briefing)
{
    QJsonArray blocks;
    for (const BriefingBlock &block : briefing.blocks) {
        QJsonObject written = FieldWriter::written(block).toObject();
        written.insert(u"kind"_s, blockKindWord(block.kind));
        QJsonArray figures;
        for (const Figure &figure : block.figures)
            figures.append(figureJson(figure));
        written.insert(u"figures"_s, figures);
        blocks.append(written);
    }
    QJsonObject whole = FieldWriter::written(briefing).toObject();
    whole.insert(u"blocks"_s, blocks);
    whole.insert(u"brand"_s, brandJson(briefing.brand));
    return QString::fromUtf8(QJsonDocument(whole).toJson(QJsonDocument::Compact));
}

Result<Briefing> briefingFromJson(const QString &json)
{
    QJsonParseError failure;
    const QJsonObject whole = QJsonDocument::fromJson(json.toUtf8(), &failure).object();
    if (failure.error != QJsonParseError::NoError)
        return Error{ErrorKind::Invalid,
            QCoreApplication::translate(
                "hearken::briefing", "This issued briefing cannot be read. Its PDF can still be exported."),
            failure.errorString()};
    Briefing briefing;
    FieldReader::read(whole, briefing);
    briefing.brand = brandFrom(whole.value("brand"_L1).toObject());
    for (const QJsonValue &value : whole.value("blocks"_L1).toArray()) {
        const QJsonObject object = value.toObject();
        const std::optional<BlockKind> kind = blockKindFromWord(object.value("kind"_L1).toString());
        if (!kind)
            continue;
        BriefingBlock block{*kind};
        FieldReader::read(value, block);
        for (const QJsonValue &figure : object.value("figures"_L1).toArray()) {
            if (const std::optional<Figure> known = figureFrom(figure.toObject()))
                block.figures.append(*known);
        }
        briefing.blocks.append(block);
    }
    return briefing;
}

} // namespace hearken
