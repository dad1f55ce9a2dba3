// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journey/journeystart.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::journey)
};

JourneyTemplate blank()
{
    return {u"blank"_s, Tr::tr("Blank"), Tr::tr("One stage to begin with."), {{Tr::tr("First stage"), {}}}};
}

JourneyTemplate onboarding()
{
    return {u"onboarding"_s, Tr::tr("New customer"), Tr::tr("From comparing offers to the first bill."),
        {{Tr::tr("Consider"), {Tr::tr("Compares offers"), Tr::tr("Asks a question")}},
            {Tr::tr("Buy"), {Tr::tr("Places order"), Tr::tr("Waits for delivery")}, {0}},
            {Tr::tr("Start"), {Tr::tr("Receives or is installed"), Tr::tr("Uses it for the first time")}, {0}},
            {Tr::tr("Pay and get help"), {Tr::tr("Gets first bill"), Tr::tr("Asks for help")}, {1}}}};
}

JourneyTemplate problem()
{
    return {u"problem"_s, Tr::tr("Problem and help"), Tr::tr("From noticing a fault to trusting again."),
        {{Tr::tr("Notice"), {Tr::tr("Notices the problem"), Tr::tr("Looks for help alone")}},
            {Tr::tr("Report"), {Tr::tr("Contacts us"), Tr::tr("Explains the problem")}, {0}},
            {Tr::tr("Solve"),
                {Tr::tr("Waits for the solution"), Tr::tr("Is told what was done"), Tr::tr("Tries again")}, {2}},
            {Tr::tr("Afterwards"), {Tr::tr("Is asked whether it works"), Tr::tr("Decides to stay")}, {1}}}};
}

JourneyTemplate renewal()
{
    return {u"renewal"_s, Tr::tr("Business customer, one year"),
        Tr::tr("From the tender to the renewal of a contract."),
        {{Tr::tr("Choose"), {Tr::tr("Asks for an offer"), Tr::tr("Negotiates"), Tr::tr("Signs the contract")}, {2}},
            {Tr::tr("Set up"), {Tr::tr("Meets the team"), Tr::tr("Goes live")}, {1}},
            {Tr::tr("Use"), {Tr::tr("Works with it daily"), Tr::tr("Needs support"), Tr::tr("Reviews the quarter")}},
            {Tr::tr("Renew"), {Tr::tr("Weighs the alternatives"), Tr::tr("Renews or leaves")}, {1}}}};
}

struct PastedLine
{
    QString text;
    bool inner = false; ///< indented, or with a bullet or number
    bool heading = false; ///< "# Buy", "Buy:"
};

PastedLine readLine(const QString &raw)
{
    static const QRegularExpression bullet(u"^(?:[-*•–▪◦]|\\d{1,4}[.)])\\s+"_s);
    static const QRegularExpression hash(u"^#+\\s*"_s);
    PastedLine line;
    line.inner = !raw.isEmpty() && raw.at(0).isSpace();
    line.text = raw.trimmed();
    if (const auto found = hash.match(line.text); found.hasMatch()) {
        line.heading = true;
        line.text.remove(0, found.capturedLength());
    } else if (const auto mark = bullet.match(line.text); mark.hasMatch()) {
        line.inner = true;
        line.text.remove(0, mark.capturedLength());
    } else if (line.text.endsWith(u':')) {
        line.heading = true;
        line.text.chop(1);
    }
    line.text = line.text.simplified();
    return line;
}

void addTo(QList<OutlineStage> &stages, const QString &touchpoint)
{
    if (stages.isEmpty())
        stages.append({Tr::tr("First stage"), {}});
    if (!touchpoint.isEmpty())
        stages.last().touchpoints.append(touchpoint);
}

QList<OutlineStage> pastedTable(const QStringList &lines)
{
    QList<OutlineStage> stages;
    for (const QString &line : lines) {
        const QString stage = line.section(u'\t', 0, 0).simplified();
        const QString touchpoint = line.section(u'\t', 1, 1).simplified();
        if (!stage.isEmpty() && (stages.isEmpty() || stages.constLast().name != stage))
            stages.append({stage, {}});
        addTo(stages, touchpoint);
    }
    return stages;
}

/// Finds touchpoints by name, and makes those that are missing.
class TouchpointFinder
{
public:
    TouchpointFinder(const QList<Touchpoint> &known, const MakeKey &makeKey)
        : m_makeKey(makeKey)
    {
        for (const Touchpoint &touchpoint : known)
            m_keys.insert(touchpoint.name.toCaseFolded(), touchpoint.key);
    }

    QString key(const QString &name)
    {
        QString &key = m_keys[name.toCaseFolded()];
        if (key.isEmpty()) {
            key = m_makeKey();
            Touchpoint touchpoint;
            touchpoint.id = Id<Touchpoint>::make();
            touchpoint.key = key;
            touchpoint.name = name;
            m_made.append(touchpoint);
        }
        return key;
    }
    const QList<Touchpoint> &made() const { return m_made; }

private:
    const MakeKey &m_makeKey;
    QHash<QString, QString> m_keys;
    QList<Touchpoint> m_made;
};

} // namespace

QList<JourneyTemplate> journeyTemplates()
{
    return {blank(), onboarding(), problem(), renewal()};
}

QList<OutlineStage> pastedOutline(const QString &text)
{
    static const QRegularExpression newLine(u"\\r\\n|\\r|\\n|\\x{2028}|\\x{2029}"_s);
    const QStringList raw = text.split(newLine);
    QStringList lines;
    std::copy_if(raw.cbegin(), raw.cend(), std::back_inserter(lines),
        [](const QString &line) { return !line.trimmed().isEmpty(); });
    const auto isRow = [](const QString &line) { return line.trimmed().contains(u'\t'); };
    if (std::any_of(lines.cbegin(), lines.cend(), isRow))
        return pastedTable(lines);
    QList<PastedLine> read;
    std::transform(lines.cbegin(), lines.cend(), std::back_inserter(read), readLine);
    const bool headed = std::any_of(read.cbegin(), read.cend(), [](const PastedLine &line) { return line.heading; });
    const bool twoLevels = !headed
        && std::any_of(read.cbegin(), read.cend(), [](const PastedLine &line) { return line.inner; })
        && !std::all_of(read.cbegin(), read.cend(), [](const PastedLine &line) { return line.inner; });
    QList<OutlineStage> stages;
    for (const PastedLine &line : std::as_const(read)) {
        if (line.heading || (twoLevels && !line.inner))
            stages.append({line.text, {}});
        else
            addTo(stages, line.text);
    }
    return stages;
}

JourneySet journeyFromOutline(
    const QString &name, const QList<OutlineStage> &stages, const QList<Touchpoint> &known, const MakeKey &makeKey)
{
    Journey journey;
    journey.id = Id<Journey>::make();
    journey.key = makeKey();
    journey.name = name;
    journey.lanes = standardLanes();
    return withOutline(journey, stages, known, makeKey);
}

JourneySet withOutline(
    Journey journey, const QList<OutlineStage> &stages, const QList<Touchpoint> &known, const MakeKey &makeKey)
{
    TouchpointFinder touchpoints(known, makeKey);
    for (const OutlineStage &from : stages) {
        JourneyStage stage;
        stage.key = makeKey();
        stage.name = from.name;
        for (qsizetype i = 0; i < from.touchpoints.size(); ++i) {
            JourneyStep step;
            step.key = makeKey();
            step.touchpoint = touchpoints.key(from.touchpoints.at(i));
            step.momentOfTruth = from.moments.contains(int(i));
            stage.steps.append(step);
        }
        journey.stages.append(stage);
    }
    return {1, {journey}, touchpoints.made()};
}

} // namespace hearken
