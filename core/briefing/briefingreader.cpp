// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/briefingreader.h"

#include "core/store/putthing.h"

#include <QCoreApplication>
#include <QSet>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestFileName = 80;

QString safeFileName(const QString &words)
{
    QString name;
    for (const QChar c : words.simplified()) {
        const bool safe = c.isLetterOrNumber() || c.isMark() || c == u'-' || c == u'_';
        // One dash for a run of what is not safe, and none at the ends.
        if (safe)
            name += c;
        else if (!name.endsWith(u'-') && !name.isEmpty())
            name += u'-';
    }
    name.truncate(longestFileName);
    if (name.endsWith(u'-'))
        name.chop(1);
    // Devices of Windows, whatever their ending.
    static const QSet<QString> taken{u"con"_s, u"prn"_s, u"aux"_s, u"nul"_s, u"com1"_s, u"com2"_s, u"com3"_s, u"com4"_s,
        u"lpt1"_s, u"lpt2"_s, u"lpt3"_s};
    if (name.isEmpty() || taken.contains(name.toLower()))
        return u"briefing"_s + (name.isEmpty() ? QString() : u'-' + name);
    return name;
}

} // namespace

Done BriefingReaders::put(
    Session &session, const std::optional<BriefingReader> &from, const std::optional<BriefingReader> &to)
{
    return putThing(
        session, from, to,
        {"INSERT INTO reader (id, version, name, scope) VALUES (:id, :next, :name, :scope)",
            "UPDATE reader SET version = :next, name = :name, scope = :scope WHERE id = :id AND version = :version",
            "DELETE FROM reader WHERE id = :id AND version = :version"},
        [](const BriefingReader &reader) -> QList<Bind> {
            return {{":name", reader.name}, {":scope", reader.scope.toJson()}};
        },
        QCoreApplication::translate(
            "hearken::briefing", "Somebody changed this reader first. Look at it again, then repeat your change."));
}

Result<QList<BriefingReader>> BriefingReaders::all(Session &session)
{
    return session.all("SELECT id, version, name, scope FROM reader ORDER BY name, id", {}, [](const Row &row) {
        return BriefingReader{{row.integer(0)}, int(row.integer(1)), row.text(2), Slice::fromJson(row.text(3))};
    });
}

Result<QList<BriefingReader>> readersOf(Session &session, const Columns &columns, const QString &dimension)
{
    Result<QList<BriefingReader>> kept = BriefingReaders::all(session);
    if (!kept || !kept->isEmpty())
        return kept;
    const CodeColumn *column = columns.dimension(dimension);
    if (!column || column->codes() < 2)
        return Error{ErrorKind::NotFound,
            QCoreApplication::translate("hearken::briefing",
                "No feedback names a %1, so there is nobody to part it for. Add readers on the page of briefings.")
                .arg(dimension),
            {}};
    QList<BriefingReader> made;
    for (const QString &value : column->values.mid(1)) // 0 is "not known"
        made.append({{}, 1, value, Slice().with(dimension, value)});
    return made;
}

QStringList fileNames(const QStringList &words)
{
    QStringList names;
    QSet<QString> used;
    for (const QString &each : words) {
        const QString name = safeFileName(each);
        QString unique = name;
        for (int number = 2; used.contains(unique.toCaseFolded()); ++number)
            unique = name + u'-' + QString::number(number);
        used.insert(unique.toCaseFolded());
        names.append(unique);
    }
    return names;
}

} // namespace hearken
