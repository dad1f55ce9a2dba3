// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/projectmemory.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <csignal>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

const Preference<QString> memoryAll{"projects/memory", {}};
const Preference<QString> memoryOpen{"projects/open", {}};
constexpr qsizetype memoryMost = 24; ///< projects

QJsonObject memoryObject(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QString memoryText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject linkToJson(const Link &link)
{
    return {{u"page"_s, link.page}, {u"key"_s, link.key}, {u"slice"_s, QJsonObject::fromVariantMap(link.slice)}};
}

Link linkFromJson(const QJsonObject &object)
{
    return {object[u"page"_s].toString(), object[u"key"_s].toString(), object[u"slice"_s].toObject().toVariantMap()};
}

} // namespace

ProjectMemory ProjectMemory::of(const Preferences &preferences, const QString &place)
{
    const QJsonObject kept = memoryObject(preferences.get(memoryAll))[place].toObject();
    ProjectMemory memory;
    const QJsonObject pages = kept[u"pages"_s].toObject();
    for (auto it = pages.begin(); it != pages.end(); ++it)
        memory.pages.insert(it.key(), linkFromJson(it.value().toObject()));
    const QJsonObject splitters = kept[u"splitters"_s].toObject();
    for (auto it = splitters.begin(); it != splitters.end(); ++it)
        memory.splitters.insert(it.key(), QByteArray::fromBase64(it.value().toString().toLatin1()));
    return memory;
}

void ProjectMemory::keep(Preferences &preferences, const QString &place) const
{
    QJsonObject all = memoryObject(preferences.get(memoryAll));
    QJsonObject links;
    for (auto it = pages.begin(); it != pages.end(); ++it)
        links.insert(it.key(), linkToJson(it.value()));
    QJsonObject divided;
    for (auto it = splitters.begin(); it != splitters.end(); ++it)
        divided.insert(it.key(), QString::fromLatin1(it.value().toBase64()));
    while (all.size() >= memoryMost && !all.contains(place))
        all.erase(all.begin());
    all.insert(place, QJsonObject{{u"pages"_s, links}, {u"splitters"_s, divided}});
    preferences.set(memoryAll, memoryText(all));
}

/// A process that has died and that nobody has asked after yet still takes signals: Linux calls it Z.
static bool memoryRuns(qint64 process)
{
    if (process <= 0 || (::kill(pid_t(process), 0) != 0 && errno != EPERM))
        return false;
    QFile stat(QStringLiteral("/proc/%1/stat").arg(process));
    if (!stat.open(QIODevice::ReadOnly))
        return true;
    const QByteArray line = stat.readAll();
    return !line.mid(line.lastIndexOf(')')).startsWith(") Z"); // the name before may hold anything
}

void OpenNote::write(Preferences &preferences, const OpenNote &note)
{
    preferences.set(memoryOpen,
        memoryText({{u"place"_s, note.place}, {u"link"_s, linkToJson(note.link)},
            {u"process"_s, double(QCoreApplication::applicationPid())}}));
}

void OpenNote::remove(Preferences &preferences)
{
    preferences.set(memoryOpen, QString());
}

std::optional<OpenNote> OpenNote::left(const Preferences &preferences)
{
    const QJsonObject kept = memoryObject(preferences.get(memoryOpen));
    OpenNote note{
        kept[u"place"_s].toString(), linkFromJson(kept[u"link"_s].toObject()), qint64(kept[u"process"_s].toDouble())};
    if (note.place.isEmpty() || memoryRuns(note.process))
        return std::nullopt;
    return note;
}

} // namespace hearken
