// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journey/journeybuilder.h"
#include "core/journey/journeyfields.h"

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

/// Qt reads one also where none may stand.
void refuseDocumentType(QXmlStreamReader &xml)
{
    if (xml.isDTD())
        xml.raiseError(u"document type"_s);
}

/// All text up to the end of the element. A loop, as a file may nest its elements as deep as it likes.
QString elementText(QXmlStreamReader &xml)
{
    QString text;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        xml.readNext();
        refuseDocumentType(xml);
        depth += xml.isStartElement() ? 1 : xml.isEndElement() ? -1 : 0;
        if (xml.isCharacters())
            text += xml.text();
    }
    return text.simplified();
}

/// One point of a CJML journey, as its elements name it.
struct CjmlPoint
{
    QString name;
    QString channel;
    QString stage;
    QList<std::pair<QString, QString>> words; ///< what is kept as a lane of its own: compliance, comment, experience
    QStringList ignored; ///< elements that hold something else
};

/// Elements are found by their local names wherever they stand in a point: exporters differ in the order and depth.
CjmlPoint readPoint(QXmlStreamReader &xml)
{
    CjmlPoint point;
    static const QStringList plain{u"touchpointID"_s, u"initiator"_s, u"receiver"_s, u"refersTo"_s, u"channel"_s,
        u"touchpointExperience"_s, u"timestamps"_s};
    const QString element = xml.name().toString();
    QString label;
    QString receiver;
    while (!xml.atEnd() && !(xml.isEndElement() && xml.name() == element)) {
        xml.readNext();
        refuseDocumentType(xml);
        if (!xml.isStartElement())
            continue;
        const QString name = xml.name().toString();
        const auto text = [&xml] { return elementText(xml); };
        if (name == "initiatorLabel"_L1 || name == "actionLabel"_L1 || name == "touchpointTitle"_L1
            || name == "label"_L1) {
            const QString found = text();
            if (label.isEmpty() || name == "touchpointTitle"_L1)
                label = found;
        } else if (name == "receiverLabel"_L1) {
            receiver = text(); // only where the one who begins says nothing
        } else if (name == "channelName"_L1) {
            point.channel = text();
        } else if (name == "belongsTo"_L1) {
            point.stage = xml.attributes().value("phaseIDref"_L1).toString().simplified();
        } else if (name == "phase"_L1 || name == "phaseName"_L1) {
            point.stage = text();
        } else if (name == "compliance"_L1 || name == "comment"_L1 || name == "experienceDescription"_L1
            || name == "experienceRating"_L1) {
            point.words.append({name, text()});
        } else if (!plain.contains(name)) {
            point.ignored.append(name);
        }
    }
    point.name = label.isEmpty() ? receiver : label;
    return point;
}

/// Reads one journey after the other. Its phases stand before its points, which belong to them.
class CjmlReading
{
public:
    CjmlReading(QXmlStreamReader &xml, JourneyBuilder &builder, const QString &name)
        : m_xml(xml)
        , m_builder(builder)
        , m_name(name)
    {
    }

    Done read()
    {
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            refuseDocumentType(m_xml);
            if (m_xml.isStartElement())
                element(m_xml.name().toString());
            if (const Done fits = m_builder.checkSize(); !fits)
                return fits;
        }
        return {};
    }

private:
    QString text() { return elementText(m_xml); }

    void element(const QString &element)
    {
        const QString at = place(m_xml);
        if (element == "plannedJourney"_L1 || element == "actualJourney"_L1) {
            begin(++m_journeys == 1 ? m_name : u"%1 %2"_s.arg(m_name).arg(m_journeys));
        } else if (element == "journeyTitle"_L1) {
            const QString title = text();
            if (!m_titled && m_builder.currentJourney() && !title.isEmpty())
                m_builder.currentJourney()->name = title;
            m_titled = true;
        } else if (element == "journeyPhase"_L1) {
            m_phase = m_xml.attributes().value("phaseID"_L1).toString().simplified();
        } else if (element == "phaseName"_L1) {
            const QString stage = text();
            const bool begins = !stage.isEmpty() && m_builder.currentJourney();
            const bool named = begins && !m_phase.isEmpty() && !m_phases.contains(m_phase);
            m_phases.insert(m_phase.isEmpty() ? stage : m_phase, named ? m_builder.newStage(stage, at) : stage);
            if (begins && !named)
                m_builder.stage(stage);
        } else if (element == "actorName"_L1) {
            if (m_builder.currentJourney())
                m_builder.setJourney(u"persona"_s, joinedParts({text()}), at);
        } else if (m_xml.name().endsWith(u"CommunicationPoint"_s) || element == "plannedAction"_L1
            || element == "actualAction"_L1) {
            if (m_builder.isEmpty())
                begin(m_name);
            point(at);
        } else if (!known(element)) {
            leftOut(element, at);
        }
    }

    static bool known(const QString &element)
    {
        static const QStringList words{u"CJML"_s, u"journeyID"_s, u"journeyPhases"_s, u"actors"_s, u"endUser"_s,
            u"touchpoints"_s, u"phaseDescription"_s};
        return words.contains(element);
    }

    void begin(const QString &name)
    {
        m_builder.journey(name);
        m_titled = false;
        m_phases.clear();
    }

    void point(const QString &at)
    {
        const CjmlPoint point = readPoint(m_xml);
        if (point.name.isEmpty()) {
            m_builder.issue(at, Tr::tr("The touchpoint has no label; it was left out."));
            return;
        }
        if (!point.stage.isEmpty())
            m_builder.stage(m_phases.value(point.stage, point.stage));
        m_builder.addStep(point.name, at);
        m_builder.setStep(u"channel"_s, point.channel, at);
        for (const auto &[lane, words] : point.words)
            m_builder.setStep(lane, words, at);
        for (const QString &element : point.ignored)
            leftOut(element, at);
    }

    void leftOut(const QString &element, const QString &at)
    {
        if (!m_ignored.contains(element))
            m_builder.issue(at, Tr::tr("“%1” has no place in a map; it was left out.").arg(element));
        m_ignored.insert(element);
    }

    QXmlStreamReader &m_xml;
    JourneyBuilder &m_builder;
    QString m_name;
    QString m_phase; ///< id of the phase that is being read
    QHash<QString, QString> m_phases; ///< names of the journey's phases, by id
    QSet<QString> m_ignored;
    int m_journeys = 0;
    bool m_titled = false;
};

Done readXes(QXmlStreamReader &xml, JourneyBuilder &builder, const QString &name)
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
        refuseDocumentType(xml);
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
    return addObserved(builder, name, log);
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
    if (const Done read = xes ? readXes(xml, builder, name) : CjmlReading(xml, builder, name).read(); !read)
        return read.error();
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
    // In the order and with the elements of version 2.0, as the exporters of SINTEF write them.
    xml.writeStartElement(u"journeyPhases"_s);
    for (const JourneyStage &stage : journey.stages) {
        xml.writeStartElement(u"journeyPhase"_s);
        xml.writeAttribute(u"phaseID"_s, stage.key);
        xml.writeTextElement(u"phaseName"_s, stage.name);
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeStartElement(u"actors"_s);
    xml.writeStartElement(u"endUser"_s);
    xml.writeAttribute(u"actorID"_s, u"customer"_s);
    if (!journey.personas.isEmpty())
        xml.writeTextElement(u"actorName"_s, journey.personas.constFirst().name);
    xml.writeEndElement();
    xml.writeEmptyElement(u"serviceProvider"_s);
    xml.writeAttribute(u"actorID"_s, u"provider"_s);
    xml.writeEndElement();
    xml.writeStartElement(u"touchpoints"_s);
    const auto actor = [&xml](const QString &element, const QString &id, const QString &label) {
        xml.writeStartElement(element);
        xml.writeEmptyElement(u"refersTo"_s);
        xml.writeAttribute(u"actorIDref"_s, id);
        xml.writeTextElement(element + u"Label"_s, label);
        xml.writeEndElement();
    };
    QHash<QString, Touchpoint> known;
    for (const Touchpoint &touchpoint : touchpoints)
        known.insert(touchpoint.key, touchpoint);
    for (const JourneyStage &stage : journey.stages) {
        for (const JourneyStep &step : stage.steps) {
            const Touchpoint touchpoint = known.value(step.touchpoint);
            const QString label = touchpoint.name.isEmpty() ? step.touchpoint : touchpoint.name;
            xml.writeStartElement(u"plannedCommunicationPoint"_s);
            xml.writeTextElement(u"touchpointID"_s, step.key);
            xml.writeEmptyElement(u"belongsTo"_s);
            xml.writeAttribute(u"phaseIDref"_s, stage.key);
            actor(u"initiator"_s, u"customer"_s, label);
            actor(u"receiver"_s, u"provider"_s, label);
            if (!touchpoint.channel.isEmpty()) {
                xml.writeStartElement(u"channel"_s);
                xml.writeTextElement(u"channelName"_s, touchpoint.channel);
                xml.writeEndElement();
            }
            xml.writeEndElement();
        }
    }
    xml.writeEndDocument();
    written.dropped.append(
        Tr::tr("CJML keeps stages as phases, touchpoints, channels and one persona; feelings, lanes, cards and "
               "measures were left out."));
    return written;
}

} // namespace hearken
