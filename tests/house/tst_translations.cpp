// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QString comment;
    QStringList translations; ///< one, or one per plural form
    bool plural = false;
    bool unfinished = false;

    QString key() const { return context % u'\n' % source % u'\n' % comment; }
    QString told() const { return context % u": "_s % source; }
};

QString rootFile(const QString &path)
{
    return QStringLiteral(HEARKEN_SOURCE_DIR) % u'/' % path;
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QList<Message> messagesOf(const QString &path)
{
    QList<Message> list;
    QXmlStreamReader xml(textOf(path));
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QStringView name = xml.name();
        if (name == "name"_L1) {
            context = xml.readElementText();
        } else if (name == "message"_L1) {
            list.append({context, {}, {}, {}, xml.attributes().value("numerus"_L1) == "yes"_L1});
        } else if (name == "source"_L1) {
            list.last().source = xml.readElementText();
        } else if (name == "comment"_L1) {
            list.last().comment = xml.readElementText();
        } else if (name == "translation"_L1) {
            list.last().unfinished = xml.attributes().hasAttribute("type"_L1);
            if (!list.last().plural)
                list.last().translations.append(xml.readElementText());
        } else if (name == "numerusform"_L1) {
            list.last().translations.append(xml.readElementText());
        }
    }
    return list;
}

/// "%1", "%2", "%n" in the order of the alphabet.
QStringList placesOf(const QString &sentence)
{
    static const QRegularExpression place(u"%(L?\\d{1,2}|L?n)"_s);
    QStringList list;
    for (auto it = place.globalMatch(sentence); it.hasNext();)
        list.append(it.next().captured());
    list.sort();
    return list;
}

/// The string literals of a source: a narrow one, or one with u before it, comments and raw ones left out.
struct Literal
{
    int line = 0;
    QString text;
};

QList<Literal> literalsOf(const QString &source)
{
    static const QRegularExpression raw(u"R\"(\\w*)\\(.*?\\)\\1\""_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression token(
        u"//[^\\n]*|/\\*.*?\\*/|'(?:[^'\\\\\\n]|\\\\.)+'|((?:u8|u|L)?\"(?:[^\"\\\\\\n]|\\\\.)*\")(?:_\\w+)?"_s,
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression seam(u"^\\s*$"_s);
    const QString text = QString(source).replace(raw, u"RAW"_s);
    QList<Literal> list;
    qsizetype end = -1;
    for (auto it = token.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        QString inner = match.captured(1);
        if (inner.isEmpty())
            continue;
        inner = inner.mid(inner.indexOf(u'"') + 1).chopped(1);
        inner.replace(u"\\n"_s, u"\n"_s).replace(u"\\\""_s, u"\""_s).replace(u"\\\\"_s, u"\\"_s);
        // Adjacent literals are one.
        if (end >= 0 && seam.match(text.mid(end, match.capturedStart() - end)).hasMatch())
            list.last().text += inner;
        else
            list.append({int(text.left(match.capturedStart()).count(u'\n')) + 1, inner});
        end = match.capturedEnd();
    }
    return list;
}

/// Reads as a sentence for a person: begins like one, has several words, and ends like one or takes an argument.
bool isSentence(const QString &text)
{
    static const QRegularExpression several(u"\\p{L}[\\p{L}’]+ [\\p{L}’]{2,}"_s);
    static const QRegularExpression opens(u"^“?\\p{Lu}[\\p{Ll}’ ]|^“%"_s); // no statement of SQL
    static const QRegularExpression closes(u"\\p{L}[”)]?[.?]$"_s);
    return several.match(text).hasMatch() && opens.match(text).hasMatch()
        && (closes.match(text).hasMatch() || text.contains(u"%1"_s));
}

void verify(QStringList wrong)
{
    wrong.removeDuplicates();
    QVERIFY2(wrong.isEmpty(), qPrintable(u"\n"_s % wrong.join(u'\n')));
}

} // namespace

/// The .ts files against the sources: `cmake --build build/dev --target translations` brings in what is new, and a person
/// writes the German. Run on copies: a test changes nothing.
class TestTranslations : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString copyOf(const QString &language) const { return m_folder.filePath(u"hearken_%1.ts"_s.arg(language)); }
    static QString original(const QString &language) { return rootFile(u"translations/hearken_%1.ts"_s.arg(language)); }

    /// What lupdate says of the sources, with the words that resources/core.cmake gives it.
    QString updated(const QString &language, const QStringList &more) const
    {
        static const QRegularExpression words(u"set\\(translated ([^)]*)\\)"_s);
        QStringList arguments = words.match(textOf(rootFile(u"resources/core.cmake"_s))).captured(1).split(u' ');
        arguments.replaceInStrings(u"${CMAKE_SOURCE_DIR}"_s, QStringLiteral(HEARKEN_SOURCE_DIR));
        QFile::copy(original(language), copyOf(language));
        QProcess lupdate;
        lupdate.setWorkingDirectory(QStringLiteral(HEARKEN_SOURCE_DIR));
        lupdate.setProcessChannelMode(QProcess::MergedChannels);
        lupdate.start(QStringLiteral(HEARKEN_LUPDATE), arguments + more + QStringList{u"-ts"_s, copyOf(language)});
        if (!lupdate.waitForFinished(120000) || lupdate.exitCode() != 0)
            return u"lupdate failed: "_s % lupdate.errorString();
        return QString::fromUtf8(lupdate.readAll()).trimmed();
    }

    static QStringList differences(const QList<Message> &stored, const QList<Message> &fresh)
    {
        QStringList wrong;
        QSet<QString> keys;
        for (const Message &message : fresh) {
            keys.insert(message.key());
            if (message.unfinished || message.translations.contains(QString()))
                wrong.append(u"not translated: "_s % message.told());
        }
        for (const Message &message : stored) {
            if (!keys.contains(message.key()))
                wrong.append(u"said no more: "_s % message.told());
        }
        return wrong;
    }

private Q_SLOTS:
    void everySentenceHasItsGerman()
    {
        QCOMPARE(updated(u"de"_s, {}), QString());
        const QList<Message> fresh = messagesOf(copyOf(u"de"_s));
        QVERIFY(fresh.size() > 1000);
        verify(differences(messagesOf(original(u"de"_s)), fresh));
    }

    void everyPluralHasItsEnglish()
    {
        QCOMPARE(updated(u"en"_s, {u"-pluralonly"_s}), QString());
        verify(differences(messagesOf(original(u"en"_s)), messagesOf(copyOf(u"en"_s))));
    }

    void placesAndMnemonicsStay_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("de") << u"de"_s;
        QTest::newRow("en") << u"en"_s;
    }
    void placesAndMnemonicsStay()
    {
        QFETCH(QString, language);
        QStringList wrong;
        for (const Message &message : messagesOf(original(language))) {
            const QStringList places = placesOf(message.source);
            for (const QString &translation : message.translations) {
                if (placesOf(translation) != places)
                    wrong.append(u"places: %1 → %2"_s.arg(message.told(), translation));
                if (translation.count(u'&') != message.source.count(u'&'))
                    wrong.append(u"mnemonic: %1 → %2"_s.arg(message.told(), translation));
            }
        }
        verify(wrong);
    }

    void sentencesAreKnownAsSuch_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("sentence");
        QTest::newRow("error") << u"“%1” is empty. Export it again."_s << true;
        QTest::newRow("question") << u"Is this right?"_s << true;
        QTest::newRow("argument") << u"Open what stands behind %1"_s << true;
        QTest::newRow("word") << u"%1"_s << false;
        QTest::newRow("pattern") << u"d MMMM yyyy"_s << false;
        QTest::newRow("key") << u"response_rate"_s << false;
        QTest::newRow("statement") << u"SET search_path TO x"_s << false;
    }
    void sentencesAreKnownAsSuch()
    {
        QFETCH(QString, text);
        QTEST(isSentence(text), "sentence");
    }

    void noSentenceHidesFromLupdate()
    {
        // A helper, a macro or a lambda that takes a sentence looks fine and is never translated.
        QSet<QString> known;
        for (const Message &message : messagesOf(original(u"de"_s)))
            known << message.source << message.comment;
        QStringList wrong;
        for (const QString &folder : {u"core"_s, u"ui"_s, u"app"_s}) {
            QDirIterator files(rootFile(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = files.next();
                // What an invented company asks and writes.
                if (path.contains("/core/sample/"_L1)
                    && (path.endsWith("files.cpp"_L1) || path.endsWith("programme.cpp"_L1)))
                    continue;
                for (const Literal &literal : literalsOf(textOf(path))) {
                    if (isSentence(literal.text) && !known.contains(literal.text))
                        wrong.append(u"%1:%2: %3"_s.arg(path.mid(QStringLiteral(HEARKEN_SOURCE_DIR).size() + 1))
                                         .arg(literal.line)
                                         .arg(literal.text));
                }
            }
        }
        verify(wrong);
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
