// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journey/journeybuilder.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::journey)
};

Result<QByteArray> beginning(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::NotFound, Tr::tr("“%1” cannot be read. Check its name.").arg(path), file.errorString()};
    return file.read(4096);
}

Result<QByteArray> whole(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::NotFound, Tr::tr("“%1” cannot be read. Check its name.").arg(path), file.errorString()};
    if (file.size() > largestJourneyFile)
        return Error{ErrorKind::Invalid,
            Tr::tr("“%1” is larger than any journey. Choose the file of one journey.").arg(path), {}};
    return file.readAll();
}

/// Without a byte order mark and blanks.
QByteArray trimmed(QByteArray text)
{
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    return text.trimmed();
}

bool isMermaid(const QByteArray &head)
{
    QByteArray text = trimmed(head);
    if (text.startsWith("```mermaid"))
        text = text.mid(10).trimmed();
    if (text.startsWith("---")) {
        const qsizetype end = text.indexOf("\n---", 3);
        text = end < 0 ? text : text.mid(end + 4).trimmed();
    }
    while (text.startsWith("%%"))
        text = text.mid(text.indexOf('\n') < 0 ? text.size() : text.indexOf('\n')).trimmed();
    return text.startsWith("journey") && (text.size() == 7 || QChar::fromLatin1(text.at(7)).isSpace());
}

Result<JourneyFile> readByContent(
    const QString &path, const QByteArray &head, const QList<Touchpoint> &known, const MakeKey &makeKey)
{
    const QByteArray text = trimmed(head);
    if (!text.startsWith('{') && !text.startsWith('<') && !isMermaid(head))
        return readJourneyTable(path, known, makeKey);
    const Result<QByteArray> all = whole(path);
    if (!all)
        return all.error();
    if (text.startsWith('{'))
        return readJourneyJson(*all, makeKey);
    const QString name = QFileInfo(path).completeBaseName();
    return text.startsWith('<') ? readJourneyXml(*all, name, known, makeKey) : readMermaid(*all, name, known, makeKey);
}

/// The journey as a table says it: the same when nothing that a person typed differs, whatever the keys are.
QByteArray shapeOf(const Journey &journey, const QList<Touchpoint> &touchpoints)
{
    Journey unnamed = journey;
    unnamed.name.clear();
    return writtenJourneyLong(unnamed, touchpoints).text;
}

bool sameButRow(Journey one, const Journey &other)
{
    one.id = other.id;
    one.version = other.version;
    one.position = other.position;
    return one == other;
}

QString freeName(const QList<Journey> &journeys, const QString &name)
{
    const auto taken = [&journeys](const QString &wanted) {
        return std::any_of(journeys.cbegin(), journeys.cend(), [&](const Journey &one) { return one.name == wanted; });
    };
    QString free = name;
    for (int i = 2; taken(free); ++i)
        free = u"%1 (%2)"_s.arg(name).arg(i);
    return free;
}

/// Which journeys open which: grows link by link, and never by one that leads a journey back into itself.
class SubJourneyWays
{
public:
    explicit SubJourneyWays(const QList<Journey> &journeys)
    {
        for (const Journey &journey : journeys) {
            for (const JourneyStage &stage : journey.stages) {
                for (const JourneyStep &step : stage.steps)
                    add(journey.key, step.subJourney);
            }
        }
    }

    bool closes(const QString &from, const QString &to) const
    {
        QSet<QString> seen;
        QStringList next{to};
        while (!next.isEmpty()) {
            const QString at = next.takeLast();
            if (at == from)
                return true;
            if (!seen.contains(at))
                next.append(m_ways.value(at).values());
            seen.insert(at);
        }
        return false;
    }

    void add(const QString &from, const QString &to)
    {
        if (!to.isEmpty())
            m_ways[from].insert(to);
    }

private:
    QHash<QString, QSet<QString>> m_ways;
};

/// “New customer”, step 2 of “Buy”: where a person finds it in the map.
QString stepPlace(const Journey &journey, const JourneyStage &stage, qsizetype step)
{
    return Tr::tr("“%1”, step %2 of “%3”").arg(journey.name).arg(step + 1).arg(stage.name);
}

/// Leaves out the links of one new journey that lead back into it. What is stored stays as it is.
void cutCycles(Journey &journey, SubJourneyWays &ways, const QHash<QString, QString> &names, JourneyIntake &intake)
{
    for (JourneyStage &stage : journey.stages) {
        for (qsizetype i = 0; i < stage.steps.size(); ++i) {
            QString &link = stage.steps[i].subJourney;
            if (link.isEmpty())
                continue;
            if (ways.closes(journey.key, link)) {
                intake.issues.append({stepPlace(journey, stage, i),
                    Tr::tr("Its sub-journey “%1” leads back into this journey; the link was left out.")
                        .arg(names.value(link, link))});
                link.clear();
            } else {
                ways.add(journey.key, link);
            }
        }
    }
}

} // namespace

Result<JourneyFile> readJourneyFile(const QString &path, const QList<Touchpoint> &known, const MakeKey &makeKey)
{
    const Result<QByteArray> head = beginning(path);
    if (!head)
        return head.error();
    if (head->isEmpty())
        return Error{ErrorKind::Invalid, Tr::tr("“%1” is empty. Choose another file.").arg(path), {}};
    Result<JourneyFile> file = readByContent(path, *head, known, makeKey);
    if (file && file->journeys.isEmpty())
        return Error{ErrorKind::Invalid,
            Tr::tr("“%1” holds no journey. A table needs a column “touchpoint”; see the help for the other formats.")
                .arg(path),
            {}};
    return file;
}

JourneyIntake journeyIntake(const JourneySet &stored, const JourneyFile &file)
{
    JourneyIntake intake{stored, stored, 0, 0, 0, file.issues};
    QHash<QString, qsizetype> touchpoints;
    for (qsizetype i = 0; i < stored.touchpoints.size(); ++i)
        touchpoints.insert(stored.touchpoints.at(i).key, i);
    for (Touchpoint touchpoint : file.touchpoints) {
        if (const auto at = touchpoints.constFind(touchpoint.key); at != touchpoints.cend()) {
            touchpoint.id = stored.touchpoints.at(*at).id;
            touchpoint.version = stored.touchpoints.at(*at).version;
            intake.after.touchpoints[*at] = touchpoint;
        } else {
            intake.after.touchpoints.append(touchpoint);
        }
    }
    QList<qsizetype> taken; ///< journeys that the file makes or changes
    for (Journey journey : file.journeys) {
        const auto same = std::find_if(stored.journeys.cbegin(), stored.journeys.cend(),
            [&journey](const Journey &one) { return one.key == journey.key; });
        if (same != stored.journeys.cend()) {
            if (sameButRow(journey, *same)) {
                ++intake.unchanged;
                continue;
            }
            const qsizetype at = same - stored.journeys.cbegin();
            journey.id = same->id;
            journey.version = same->version;
            journey.position = same->position;
            intake.after.journeys[at] = journey;
            taken.append(at);
            ++intake.updated;
            continue;
        }
        const QByteArray shape = shapeOf(journey, intake.after.touchpoints);
        const bool known = std::any_of(stored.journeys.cbegin(), stored.journeys.cend(), [&](const Journey &one) {
            const bool named = one.name == journey.name || one.name.startsWith(journey.name + u" ("_s);
            return named && shapeOf(one, stored.touchpoints) == shape;
        });
        if (known) {
            ++intake.unchanged;
            continue;
        }
        journey.name = freeName(intake.after.journeys, journey.name);
        journey.position = intake.after.journeys.isEmpty() ? 0 : intake.after.journeys.constLast().position + 1;
        taken.append(intake.after.journeys.size());
        intake.after.journeys.append(journey);
        ++intake.added;
    }
    QHash<QString, QString> names;
    QList<Journey> untouched;
    for (qsizetype i = 0; i < intake.after.journeys.size(); ++i) {
        names.insert(intake.after.journeys.at(i).key, intake.after.journeys.at(i).name);
        if (!taken.contains(i))
            untouched.append(intake.after.journeys.at(i));
    }
    SubJourneyWays ways(untouched);
    for (const qsizetype at : std::as_const(taken))
        cutCycles(intake.after.journeys[at], ways, names, intake);
    intake.after = withNextVersions(stored, intake.after);
    return intake;
}

} // namespace hearken
