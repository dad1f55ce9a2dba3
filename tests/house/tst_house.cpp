// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// The rules of the house, checked on the source text: who may include whom, where SQL may stand, how long a file may be.
class TestHouse : public QObject
{
    Q_OBJECT

    struct Source
    {
        QString path; ///< from the root
        QString text;
    };

    static QList<Source> sources(const QStringList &folders)
    {
        const QString root = QStringLiteral(HEARKEN_SOURCE_DIR);
        QList<Source> list;
        for (const QString &folder : folders) {
            QDirIterator files(root % u'/' % folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = files.next();
                QFile file(path);
                if (file.open(QIODevice::ReadOnly))
                    list.append({path.mid(root.size() + 1), QString::fromUtf8(file.readAll())});
            }
        }
        return list;
    }

    static QStringList includes(const QString &text)
    {
        static const QRegularExpression pattern(
            u"^\\s*#include\\s+[<\"]([^>\"]+)[>\"]"_s, QRegularExpression::MultilineOption);
        QStringList list;
        for (auto it = pattern.globalMatch(text); it.hasNext();)
            list.append(it.next().captured(1));
        return list;
    }

    static QMap<QString, QStringList> layers()
    {
        QFile file(QStringLiteral(HEARKEN_SOURCE_DIR "/core/layers.txt"));
        QMap<QString, QStringList> map;
        if (!file.open(QIODevice::ReadOnly))
            return map;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            if (!line.startsWith(u'#') && line.contains(u':'))
                map.insert(line.section(u':', 0, 0).trimmed(), line.section(u':', 1).split(u' ', Qt::SkipEmptyParts));
        }
        return map;
    }

    static void verify(const QStringList &wrong) { QVERIFY2(wrong.isEmpty(), qPrintable(u"\n"_s % wrong.join(u'\n'))); }

private Q_SLOTS:
    void thereIsSomethingToJudge() { QVERIFY(sources({u"core"_s}).size() > 20); }

    void coreFoldersIncludeDownwards()
    {
        const QMap<QString, QStringList> allowed = layers();
        QVERIFY(!allowed.isEmpty());
        QStringList wrong;
        for (const Source &source : sources({u"core"_s})) {
            const QString folder = source.path.section(u'/', 1, 1);
            if (!allowed.contains(folder))
                wrong.append(u"%1: the folder is not in core/layers.txt"_s.arg(source.path));
            for (const QString &include : includes(source.text)) {
                if (!include.startsWith("core/"_L1))
                    continue;
                const QString other = include.section(u'/', 1, 1);
                if (other != folder && !allowed.value(folder).contains(other))
                    wrong.append(u"%1 includes %2"_s.arg(source.path, include));
            }
        }
        verify(wrong);
    }

    void layersAreInOrder()
    {
        // A folder may name only folders above it in the list: so there is no cycle.
        QFile file(QStringLiteral(HEARKEN_SOURCE_DIR "/core/layers.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QStringList seen;
        QStringList wrong;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            if (line.startsWith(u'#') || !line.contains(u':'))
                continue;
            for (const QString &name : line.section(u':', 1).split(u' ', Qt::SkipEmptyParts)) {
                if (!seen.contains(name))
                    wrong.append(u"%1 names %2, which comes later"_s.arg(line.section(u':', 0, 0), name));
            }
            seen.append(line.section(u':', 0, 0).trimmed());
        }
        verify(wrong);
    }

    void coreHasNoWidgetsAndNoUi()
    {
        QStringList wrong;
        static const QRegularExpression widgets(
            u"^(QtWidgets/|QtCharts/|QWidget$|QApplication$|QDialog$|QChart|QLabel$|QMainWindow$|QMessageBox$|ui/|app/)"_s);
        for (const Source &source : sources({u"core"_s})) {
            for (const QString &include : includes(source.text)) {
                if (widgets.match(include).hasMatch())
                    wrong.append(u"%1 includes %2"_s.arg(source.path, include));
            }
        }
        verify(wrong);
    }

    void uiFeaturesDoNotIncludeEachOther()
    {
        QStringList wrong;
        for (const Source &source : sources({u"ui"_s})) {
            const QString folder = source.path.section(u'/', 1, 1);
            if (folder == "shell"_L1)
                continue;
            for (const QString &include : includes(source.text)) {
                const QString other = include.section(u'/', 1, 1);
                const bool common = other == "kit"_L1 || (other == "figure"_L1 && folder != "kit"_L1);
                if (include.startsWith("app/"_L1) || (include.startsWith("ui/"_L1) && other != folder && !common))
                    wrong.append(u"%1 includes %2"_s.arg(source.path, include));
            }
        }
        verify(wrong);
    }

    void aNameMeansOneThing()
    {
        // Two types of one name in the one namespace link silently, and one's destructor then serves the other.
        static const QRegularExpression type(
            u"^(?:struct|class|enum class) (\\w+)(?: final)?(?: : ?[^:\\n][^\\n]*)?\\s*\\{"_s,
            QRegularExpression::MultilineOption);
        QMap<QString, QString> known;
        QStringList wrong;
        for (const Source &source : sources({u"core"_s, u"ui"_s, u"app"_s})) {
            if (!source.path.endsWith(".h"_L1))
                continue;
            for (auto it = type.globalMatch(source.text); it.hasNext();) {
                const QString name = it.next().captured(1);
                if (known.contains(name))
                    wrong.append(u"%1 is in %2 and in %3"_s.arg(name, known.value(name), source.path));
                known.insert(name, source.path);
            }
        }
        verify(wrong);
    }

    void sqlStandsInStoresOnly()
    {
        // Statements live beside their binds in core; the driver's query class in core/store alone.
        static const QRegularExpression sql(
            u"\"\\s*(SELECT [^\"]* FROM |INSERT INTO |UPDATE \\w+ SET |DELETE FROM |CREATE TABLE |DROP TABLE )"_s);
        QStringList wrong;
        for (const Source &source : sources({u"core"_s, u"ui"_s, u"app"_s})) {
            const bool store = source.path.startsWith("core/store/"_L1);
            if (!store && source.text.contains("QSqlQuery"_L1) && !source.text.contains("class QSqlQuery;"_L1))
                wrong.append(source.path % u": QSqlQuery outside core/store"_s);
            if (!source.path.startsWith("core/"_L1) && sql.match(source.text).hasMatch())
                wrong.append(source.path % u": SQL outside core"_s);
        }
        verify(wrong);
    }

    void customersWordsNeverBecomeRichText()
    {
        static const QRegularExpression rich(u"setHtml\\(|setMarkdown\\(|Qt::RichText|Qt::MarkdownText|Qt::AutoText"_s);
        QStringList wrong;
        for (const Source &source : sources({u"core"_s, u"ui"_s, u"app"_s})) {
            // The help's texts are the program's own, and static.
            if (source.path != "ui/shell/helppanel.cpp"_L1 && rich.match(source.text).hasMatch())
                wrong.append(source.path % u": rich text"_s);
        }
        verify(wrong);
    }

    void filesHoldOneThing()
    {
        QStringList wrong;
        for (const Source &source : sources({u"core"_s, u"ui"_s, u"app"_s})) {
            const qsizetype lines = source.text.count(u'\n');
            if (lines > 500)
                wrong.append(u"%1 has %2 lines: two things have met"_s.arg(source.path).arg(lines));
            if (!source.text.startsWith("// SPDX-License-Identifier: GPL-3.0-or-later\n"_L1))
                wrong.append(source.path % u": no licence line"_s);
            if (source.path.endsWith(".h"_L1) && !source.text.contains("#pragma once"_L1))
                wrong.append(source.path % u": no #pragma once"_s);
        }
        verify(wrong);
    }

    void includesAreWrittenFromTheRoot()
    {
        static const QRegularExpression quoted(u"^\\s*#include\\s+\"([^\"]+)\""_s, QRegularExpression::MultilineOption);
        QStringList wrong;
        for (const Source &source : sources({u"core"_s, u"ui"_s, u"app"_s, u"tests"_s})) {
            for (auto it = quoted.globalMatch(source.text); it.hasNext();) {
                const QString include = it.next().captured(1);
                static const QRegularExpression root(u"^(core|ui|app|tests|resources)/|\\.moc$"_s);
                if (!root.match(include).hasMatch())
                    wrong.append(u"%1 includes \"%2\""_s.arg(source.path, include));
            }
        }
        verify(wrong);
    }

    void qtModulesAreNotIncludedWhole()
    {
        static const QRegularExpression whole(u"^Qt(Core|Gui|Widgets|Sql|Charts|Svg)$"_s);
        QStringList wrong;
        for (const Source &source : sources({u"core"_s, u"ui"_s, u"app"_s, u"tests"_s})) {
            for (const QString &include : includes(source.text)) {
                if (whole.match(include).hasMatch())
                    wrong.append(u"%1 includes <%2>"_s.arg(source.path, include));
            }
        }
        verify(wrong);
    }

    void topLevelIsTheOwners()
    {
        const QStringList allowed{u"CMakeLists.txt"_s, u"CMakePresets.json"_s, u"LICENSE"_s, u"README.md"_s,
            u"CHANGELOG.md"_s, u"app"_s, u"core"_s, u"packaging"_s, u"resources"_s, u"tests"_s, u"translations"_s,
            u"ui"_s, u"build"_s};
        QStringList wrong;
        for (const QString &name :
            QDir(QStringLiteral(HEARKEN_SOURCE_DIR)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
            if (!allowed.contains(name))
                wrong.append(name);
        }
        verify(wrong);
    }
};

QTEST_GUILESS_MAIN(TestHouse)
#include "tst_house.moc"
