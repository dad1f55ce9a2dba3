// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/savefile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace hearken;
using namespace Qt::StringLiterals;

namespace {

/// While it lives no file of this process may be longer, as on a disk that fills up.
class ShortDisk
{
public:
    explicit ShortDisk(rlim_t most)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit short_{most, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &short_);
    }
    ~ShortDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(ShortDisk)

private:
    rlimit m_before{};
    void (*m_handler)(int) = SIG_DFL;
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestSaveFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAndReplaces()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"numbers.csv"_s);
        QVERIFY(saveFile(path, "before"));
        QVERIFY(saveFile(path, "after", QFile::ReadOwner | QFile::WriteOwner));
        QCOMPARE(bytesOf(path), QByteArray("after"));
        QVERIFY(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void aFullDiskLeavesWhatWasThere()
    {
        const QTemporaryDir folder;
        const QString old = folder.filePath(u"map.pdf"_s);
        const QString fresh = folder.filePath(u"fresh.pdf"_s);
        QVERIFY(saveFile(old, "before"));
        const QByteArray long_(100'000, 'x');
        Done replaced;
        Done made;
        {
            const ShortDisk disk(10'000);
            replaced = saveFile(old, long_);
            made = saveFile(fresh, long_);
        }
        QVERIFY(!replaced);
        QVERIFY(!made);
        QCOMPARE(made.error().message,
            u"“%1” could not be written. Check the folder, its rights and the room on the disk."_s.arg(fresh));
        QCOMPARE(bytesOf(old), QByteArray("before"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"map.pdf"_s});
    }
};

QTEST_GUILESS_MAIN(TestSaveFile)
#include "tst_savefile.moc"
