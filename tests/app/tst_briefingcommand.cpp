// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "core/briefing/briefingreader.h"
#include "core/journey/journeys.h"
#include "core/journey/journeystart.h"
#include "core/store/edit.h"
#include "tests/kit/surveyproject.h"
#include "tests/kit/testproject.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hearken;

/// `hearken briefing` as scripts use it.
class TestBriefingCommand : public QObject
{
    Q_OBJECT

    TestProject m_project;
    QString m_out;
    QString m_err;

    int run(const QStringList &words)
    {
        m_out.clear();
        m_err.clear();
        QTextStream out(&m_out);
        QTextStream err(&m_err);
        return runCommand(QStringList{u"briefing"_s, m_project.place().text} + words, {out, err});
    }
    QString path(const QString &name) const { return QDir(m_project.folder()).filePath(name); }
    static QStringList pdfsIn(const QString &folder)
    {
        QStringList names = QDir(folder).entryList({u"*.pdf"_s}, QDir::Files);
        names.sort(); // by code: as no file system's own order
        return names;
    }
    QJsonObject json() const { return QJsonDocument::fromJson(m_out.toUtf8()).object(); }

private Q_SLOTS:
    void initTestCase() { QVERIFY(putSurvey(*m_project, serviceAnswers())); }

    void onePageIsWritten()
    {
        QCOMPARE(run({u"--out"_s, path(u"one.pdf"_s), u"--html"_s, path(u"one.html"_s), u"--json"_s}), 0);
        QCOMPARE(json().keys(), (QStringList{u"pages"_s, u"pdf"_s, u"verdict"_s}));
        QCOMPARE(json().value("pages"_L1).toInt(), 1);
        QVERIFY(QFile::exists(path(u"one.pdf"_s)) && QFile::exists(path(u"one.html"_s)));
    }

    void withoutReadersThereIsOneForEachRegion()
    {
        const QString folder = path(u"regions"_s);
        QCOMPARE(run({u"--all-into"_s, folder, u"--json"_s}), 0);
        QCOMPARE(json().value("briefings"_L1).toArray().size(), 2);
        QCOMPARE(pdfsIn(folder), (QStringList{u"Coast.pdf"_s, u"North.pdf"_s}));
    }

    void readersOfTheProjectComeFirst()
    {
        for (const QString &name : {u"A/B: team"_s, u"a-b team"_s}) {
            QVERIFY(m_project->edit<BriefingReaders>(u"Add reader"_s, std::nullopt,
                BriefingReader{Id<BriefingReader>::make(), 1, name, Slice().with(u"region"_s, u"North"_s)}));
        }
        const QString folder = path(u"readers"_s);
        QCOMPARE(run({u"--all-into"_s, folder}), 0);
        QCOMPARE(pdfsIn(folder), (QStringList{u"A-B-team.pdf"_s, u"a-b-team-2.pdf"_s}));
        QVERIFY2(m_err.contains(u"A-B-team.pdf, pages: 1."_s), qPrintable(m_err));
    }

    void aJourneyIsADrawingAndAPage()
    {
        const JourneySet set = journeyFromOutline(
            u"New customer"_s, {{u"Buy"_s, {u"Places order"_s}, {0}}, {u"Install"_s, {u"Technician visit"_s}}}, {});
        QVERIFY(m_project->edit<JourneySets>(u"Add journey"_s, std::nullopt, set));
        const auto exported = [this](const QString &format, const QString &name) {
            QTextStream out(&m_out);
            QTextStream err(&m_err);
            if (runCommand({u"export"_s, m_project.place().text, format, u"--out"_s, path(name)}, {out, err}) != 0)
                return QByteArray();
            QFile file(path(name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray drawing = exported(u"journey-svg"_s, u"map.svg"_s);
        QVERIFY2(drawing.contains("Technician visit") && drawing.contains("</svg>"), qPrintable(m_err));
        const QByteArray page = exported(u"journey-pdf"_s, u"map.pdf"_s);
        QVERIFY2(page.startsWith("%PDF"), qPrintable(m_err));
        QVERIFY(exported(u"journey-pdf"_s, u"map.pdf"_s).isEmpty()); // never overwrites
    }

    void whereItGoesMustBeSaid()
    {
        QCOMPARE(run({}), 2);
        QVERIFY2(m_err.contains(u"--out FILE.pdf"_s), qPrintable(m_err));
    }

    void anUnknownOutlineListsWhatThereIs()
    {
        QCOMPARE(run({u"weekly"_s, u"--out"_s, path(u"no.pdf"_s)}), 1);
        QVERIFY2(m_err.contains(u"Executive briefing"_s), qPrintable(m_err));
        QVERIFY(!QFile::exists(path(u"no.pdf"_s)));
    }
};

QTEST_MAIN(TestBriefingCommand)
#include "tst_briefingcommand.moc"
