// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journey/journeybuilder.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

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

Result<JourneyFile> readByContent(const QString &path, const QByteArray &head, const QList<Touchpoint> &known,
    const MakeKey &makeKey, const Progress &progress)
{
    const QByteArray text = trimmed(head);
    if (!text.startsWith('{') && !text.startsWith('<') && !isMermaid(head))
        return readJourneyTable(path, known, makeKey, progress);
    const Result<QByteArray> all = whole(path);
    if (!all)
        return all.error();
    const QString name = QFileInfo(path).completeBaseName();
    if (text.startsWith('{'))
        return readJourneyJson(*all, name, known, makeKey);
    return text.startsWith('<') ? readJourneyXml(*all, name, known, makeKey) : readMermaid(*all, name, known, makeKey);
}

} // namespace

Result<JourneyFile> readJourneyFile(
    const QString &path, const QList<Touchpoint> &known, const MakeKey &makeKey, const Progress &progress)
{
    const Result<QByteArray> head = beginning(path);
    if (!head)
        return head.error();
    if (head->isEmpty())
        return Error{ErrorKind::Invalid, Tr::tr("“%1” is empty. Choose another file.").arg(path), {}};
    Result<JourneyFile> file = readByContent(path, *head, known, makeKey, progress);
    if (file && file->journeys.isEmpty())
        return Error{ErrorKind::Invalid,
            Tr::tr("“%1” holds no journey. A table needs a column “touchpoint”; see the help for the other formats.")
                .arg(path),
            {}};
    return file;
}

} // namespace hearken
