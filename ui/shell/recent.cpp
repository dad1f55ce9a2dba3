// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recent.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

const Preference<QString> recentPreference{"projects/recent", {}};

void recentWrite(Preferences &preferences, const QList<RecentProject> &projects)
{
    QJsonArray list;
    for (const RecentProject &project : projects.first(qMin(projects.size(), qsizetype(RecentProjects::maximum)))) {
        list.append(QJsonObject{{u"place"_s, project.place}, {u"name"_s, project.name},
            {u"responses"_s, double(project.responses)}, {u"openedAt"_s, double(project.openedAt)}});
    }
    preferences.set(recentPreference, QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact)));
}

} // namespace

bool RecentProject::isServer() const
{
    return place.startsWith("postgresql:"_L1);
}

bool RecentProject::isMissing() const
{
    return !isServer() && !QFileInfo::exists(place);
}

QList<RecentProject> RecentProjects::all(const Preferences &preferences)
{
    QList<RecentProject> projects;
    const QJsonArray list = QJsonDocument::fromJson(preferences.get(recentPreference).toUtf8()).array();
    for (const QJsonValue &value : list) {
        const QJsonObject one = value.toObject();
        projects.append({one[u"place"_s].toString(), one[u"name"_s].toString(),
            qint64(one[u"responses"_s].toDouble(-1)), qint64(one[u"openedAt"_s].toDouble())});
    }
    return projects;
}

void RecentProjects::remember(Preferences &preferences, const RecentProject &project)
{
    QList<RecentProject> projects = all(preferences);
    projects.removeIf([&project](const RecentProject &other) { return other.place == project.place; });
    projects.prepend(project);
    recentWrite(preferences, projects);
}

void RecentProjects::relocate(Preferences &preferences, const QString &from, const QString &to)
{
    QList<RecentProject> projects = all(preferences);
    projects.removeIf([&to](const RecentProject &other) { return other.place == to; });
    for (RecentProject &project : projects) {
        if (project.place == from)
            project.place = to;
    }
    recentWrite(preferences, projects);
}

void RecentProjects::rename(Preferences &preferences, const QString &place, const QString &name)
{
    QList<RecentProject> projects = all(preferences);
    for (RecentProject &project : projects) {
        if (project.place == place)
            project.name = name;
    }
    recentWrite(preferences, projects);
}

void RecentProjects::forget(Preferences &preferences, const QString &place)
{
    QList<RecentProject> projects = all(preferences);
    projects.removeIf([&place](const RecentProject &other) { return other.place == place; });
    recentWrite(preferences, projects);
}

} // namespace hearken
