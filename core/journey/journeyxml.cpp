// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journey/journeybuilder.h"

#include <QCoreApplication>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::journey)
};

QString place(const QXmlStreamReader &xml)
{
    return Tr::tr("line %1").arg(xml.lineNumber());
}

/// One point of a CJML journey, as its elements name it.
struct CjmlPoint
{
    QString name;
    QString channel;
    QString stage;
    QString compliance;
    bool backstage = false; ///< between providers: behind the line of visibility
};

/// Elements are found by their local names wherever they stand in a point: exporters differ in the order and depth.
CjmlPoint readPoint(QXmlStreamReader &xml)
{
    CjmlPoint point;
    const QString element = xml.name().toString();
    QString label;
    while (!xml.atEnd() && !(xml.isEndElement() && xml.name() == element)) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        const QString name = xml.name().toString();
        const auto text = [&xml] { return xml.readElementText(QXmlStreamReader::IncludeChildElements).simplified(); };
        if (name == "initiatorLabel"_L1 || name == "actionLabel"_L1 || name == "touchpointTitle"_L1
            || name == "label"_L1) {
            const QString found = text();
            if (label.isEmpty() || name == "touchpointTitle"_L1)
                label = found;
        } else if (name == "receiverLabel"_L1) {
            const QString found = text();
            if (label.isEmpty())
                label = found;
        } else if (name == "channelName"_L1) {
            point.channel = text();
        } else if (name == "phase"_L1 || name == "phaseName"_L1) {
            point.stage = text();
        } else if (name == "compliance"_L1) {
            point.compliance = text();
        }
    }
    point.name = label;
    return point;
}

bool isPoint(QStringView name)
{
    return name.endsWith(u"CommunicationPoint"_s) || name == u"plannedAction"_s || name == u"actualAction"_s;
}

void readCjml(QXmlStreamReader &xml, JourneyBuilder &builder, const QString &name)
{
    QSet<QString> ignored;
    bool titled = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        const QString element = xml.name().toString();
        const QString at = place(xml);
        if (element == "plannedJourney"_L1 || element == "actualJourney"_L1) {
            builder.journey(name);
            titled = false;
        } else if (element == "journeyTitle"_L1) {
            const QString title = xml.readElementText(QXmlStreamReader::IncludeChildElements).simplified();
            if (!titled && builder.currentJourney() && !title.isEmpty())
                builder.currentJourney()->name = title;
            titled = true;
        } else if (isPoint(xml.name())) {
            if (builder.isEmpty())
                builder.journey(name);
            const CjmlPoint point = readPoint(xml);
            if (point.name.isEmpty()) {
                builder.issue(at, Tr::tr("The touchpoint has no label; it was left out."));
                continue;
            }
            if (!point.stage.isEmpty())
                builder.stage(point.stage);
            builder.addStep(point.name, at);
            builder.setStep(u"channel"_s, point.channel, at);
            builder.setStep(u"compliance"_s, point.compliance, at);
        } else if (element == "endUser"_L1 || element == "serviceProvider"_L1 || element == "journeyDescription"_L1) {
            if (!ignored.contains(element))
                builder.issue(at, Tr::tr("“%1” has no place in a map; it was left out.").arg(element));
            ignored.insert(element);
        }
    }
}

void readXes(QXmlStreamReader &xml, JourneyBuilder &builder, const QString &name)
{
    ObservedLog log(u"trace"_s, u"event"_s);
    QString caseId;
    QString activity;
    qint64 at = 0;
    bool inEvent = false;
    qint64 trace = 0;
    qint64 order = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        const QStringView element = xml.name();
        if (xml.isStartElement() && element == u"trace"_s) {
            caseId = u"#%1"_s.arg(++trace);
        } else if (xml.isStartElement() && element == u"event"_s) {
            at = ++order;
            activity.clear();
            inEvent = true;
        } else if (xml.isStartElement() && inEvent) {
            const QString key = xml.attributes().value("key"_L1).toString();
            const QString value = xml.attributes().value("value"_L1).toString();
            if (key == "concept:name"_L1) {
                activity = value.simplified();
            } else if (key == "time:timestamp"_L1) {
                const QDateTime time = QDateTime::fromString(value, Qt::ISODateWithMs);
                at = time.isValid() ? time.toMSecsSinceEpoch() : at;
            }
        } else if (xml.isEndElement() && element == u"event"_s) {
            inEvent = false;
            if (activity.isEmpty())
                builder.issue(place(xml), Tr::tr("The event has no name; it was left out."));
            else
                log.add(caseId, at, activity);
        }
    }
    addObserved(builder, name, log);
}

} // namespace

Result<JourneyFile> readJourneyXml(
    const QByteArray &text, const QString &name, const QList<Touchpoint> &known, const MakeKey &makeKey)
{
    QXmlStreamReader look(text);
    while (!look.atEnd() && !look.isStartElement()) {
        look.readNext();
        if (look.isDTD())
            return Error{ErrorKind::Invalid,
                Tr::tr(
                    "The file has a document type at %1, which may hide harmful parts, so it was not read. Export it without one.")
                    .arg(place(look)),
                {}};
    }
    const bool xes = look.isStartElement() && look.name() == u"log"_s;
    if (!xes && !(look.isStartElement() && look.name().compare(u"CJML"_s, Qt::CaseInsensitive) == 0))
        return Error{ErrorKind::Invalid, Tr::tr("This XML is neither CJML nor XES. Choose another file."), {}};
    JourneyBuilder builder(xes ? u"xes"_s : u"cjml"_s, known, makeKey);
    QXmlStreamReader xml(text);
    if (xes)
        readXes(xml, builder, name);
    else
        readCjml(xml, builder, name);
    if (xml.hasError()) {
        const QString problem = Tr::tr("The file breaks off or is damaged here; what stands before was taken.");
        if (builder.isEmpty())
            return Error{ErrorKind::Invalid,
                Tr::tr("The file is not whole XML: it breaks off or is damaged at %1. Ask for it again.")
                    .arg(place(xml)),
                xml.errorString()};
        builder.issue(place(xml), problem);
    }
    return builder.file();
}

WrittenJourney writtenCjml(const Journey &journey, const QList<Touchpoint> &touchpoints)
{
    WrittenJourney written;
    QXmlStreamWriter xml(&written.text);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(u"CJML"_s);
    xml.writeAttribute(u"version"_s, u"2.0"_s);
    xml.writeStartElement(u"plannedJourney"_s);
    xml.writeTextElement(u"journeyID"_s, journey.key);
    xml.writeTextElement(u"journeyTitle"_s, journey.name);
    xml.writeStartElement(u"actors"_s);
    for (const QString &actor : {u"endUser"_s, u"serviceProvider"_s}) {
        xml.writeEmptyElement(actor);
        xml.writeAttribute(u"actorID"_s, actor == "endUser"_L1 ? u"customer"_s : u"provider"_s);
    }
    xml.writeEndElement();
    xml.writeStartElement(u"touchpoints"_s);
    for (const JourneyStage &stage : journey.stages) {
        for (const JourneyStep &step : stage.steps) {
            const auto found = std::find_if(touchpoints.cbegin(), touchpoints.cend(),
                [&step](const Touchpoint &touchpoint) { return touchpoint.key == step.touchpoint; });
            const QString label = found == touchpoints.cend() ? step.touchpoint : found->name;
            xml.writeStartElement(u"plannedCommunicationPoint"_s);
            xml.writeAttribute(u"touchpointID"_s, step.key);
            xml.writeTextElement(u"phase"_s, stage.name);
            xml.writeStartElement(u"initiator"_s);
            xml.writeEmptyElement(u"refersTo"_s);
            xml.writeAttribute(u"actorIDref"_s, u"customer"_s);
            xml.writeTextElement(u"initiatorLabel"_s, label);
            xml.writeEndElement();
            xml.writeStartElement(u"receiver"_s);
            xml.writeEmptyElement(u"refersTo"_s);
            xml.writeAttribute(u"actorIDref"_s, u"provider"_s);
            xml.writeEndElement();
            if (found != touchpoints.cend() && !found->channel.isEmpty()) {
                xml.writeStartElement(u"channel"_s);
                xml.writeTextElement(u"channelName"_s, found->channel);
                xml.writeEndElement();
            }
            xml.writeEndElement();
        }
    }
    xml.writeEndDocument();
    written.dropped.append(Tr::tr(
        "CJML keeps stages as phases, touchpoints and channels; feelings, lanes, cards, personas and measures were left out."));
    if (std::any_of(journey.stages.cbegin(), journey.stages.cend(),
            [](const JourneyStage &stage) { return stage.steps.isEmpty(); }))
        written.dropped.append(Tr::tr("Stages without touchpoints were left out."));
    return written;
}

} // namespace hearken
