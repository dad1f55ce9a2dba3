// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "tests/ui/shell/shownwindow.h"
#include "ui/kit/panels.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTest>

using namespace hearken;
using namespace Qt::StringLiterals;

namespace {

/// What the test's feedback brings along, and what no language translates.
bool isData(const QString &word)
{
    static const QStringList known{u"Service"_s, u"Visit"_s, u"Bill"_s, u"Coast"_s, u"North"_s, u"New"_s, u"Old"_s,
        u"Key"_s, u"Comment"_s, u"csat"_s, u"nps"_s, u"n"_s, u"made"_s, u"Hearken"_s, u"hearken"_s, u"Test"_s,
        u"test"_s, u"project"_s, u"CSAT"_s, u"NPS"_s, u"CSV"_s, u"TSV"_s, u"XLSX"_s, u"XLS"_s, u"JSON"_s, u"PDF"_s,
        u"HTML"_s, u"English"_s, u"Deutsch"_s, u"Ctrl"_s, u"Shift"_s, u"Alt"_s, u"Del"_s, u"Esc"_s, u"Google"_s,
        u"Forms"_s, u"SurveyMonkey"_s, u"Qualtrics"_s, u"Typeform"_s, u"LimeSurvey"_s, u"Zendesk"_s, u"Play"_s,
        u"Salesforce"_s, u"HubSpot"_s, u"Alchemer"_s, u"Chatwoot"_s, u"Formbricks"_s, u"σ"_s, u"UTC"_s};
    if (known.contains(word))
        return true;
    static const QString languages = [] { // called by their own names: "Español de España"
        QString names;
        for (const QLocale &one :
            QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyCountry))
            names += one.nativeLanguageName() + u' ';
        return names;
    }();
    if (languages.contains(word, Qt::CaseInsensitive))
        return true;
    const QLocale locale;
    for (int i = 1; i <= 12; ++i) {
        if (word == locale.monthName(i, QLocale::ShortFormat) || word == locale.monthName(i))
            return true;
        if (i <= 7 && (word == locale.dayName(i, QLocale::ShortFormat) || word == locale.dayName(i)))
            return true;
    }
    return false;
}

/// The text cut into what is in outermost brackets and what stands between.
struct Cut
{
    QStringList inside;
    QStringList between; ///< one more than inside
};

Cut cutAtBrackets(const QString &text)
{
    Cut cut;
    QString part;
    int depth = 0;
    for (const QChar &c : text) {
        if (c == u'⟦' && depth++ == 0) {
            cut.between.append(part);
            part.clear();
        } else if (c == u'⟧' && depth > 0 && --depth == 0) {
            cut.inside.append(part);
            part.clear();
        } else {
            part.append(c);
        }
    }
    cut.between.append(part);
    return cut;
}

/// What is wrong with a text of the pseudo-language; empty: nothing.
QString flawOf(const QString &text)
{
    static const QRegularExpression letters(u"\\p{L}{1,}"_s);
    static const QRegularExpression sentenceEnd(u"[.?!…:][’”“»]?[ ~]*$"_s);
    const Cut cut = cutAtBrackets(QString(text)
                                      .remove(QRegularExpression(u"<[^>]*>"_s))
                                      .remove(QRegularExpression(u"^\\p{Lu}\\w+/.+$"_s)) // a time zone
                                      .remove(u'&')
                                      .remove(u"How satisfied are you?"_s)
                                      .remove(u"Would you recommend us?"_s));
    for (const QString &part : cut.between) {
        for (auto it = letters.globalMatch(part); it.hasNext();) {
            const QString word = it.next().captured();
            if (!isData(word))
                return cut.inside.isEmpty() ? u"not translated"_s : u"words beside a sentence"_s;
        }
    }
    for (qsizetype i = 1; i < cut.inside.size(); ++i) {
        const QString &between = cut.between[i];
        const bool sentences = sentenceEnd.match(cut.inside[i - 1]).hasMatch();
        if (between.trimmed().isEmpty() && !between.contains(u'\n') && between != u"   "_s && !sentences)
            return u"glued"_s;
    }
    return {};
}

QString ownerOf(const QObject &object)
{
    const QObject *parent = object.parent();
    return QString::fromLatin1(object.metaObject()->className()) % u" in "_s
        % QString::fromLatin1(parent ? parent->metaObject()->className() : "nothing");
}

QStringList textsOf(const QWidget &widget)
{
    QStringList texts{widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()};
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        texts << label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        texts << button->text();
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
        texts << field->placeholderText() << field->text();
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget)) {
        for (int i = 0; i < combo->count(); ++i)
            texts << combo->itemText(i) << combo->itemData(i, Qt::ToolTipRole).toString();
    }
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget); header && header->model()) {
        for (int i = 0; i < qMin(header->count(), 40); ++i)
            texts << header->model()->headerData(i, header->orientation()).toString();
    }
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts;
}

void collectMenu(const QMenu &menu, QStringList &wrong)
{
    const QList<QAction *> actions = menu.actions();
    for (const QAction *action : actions) {
        for (const QString &text : {action->text(), action->toolTip()}) {
            if (const QString flaw = flawOf(text); !flaw.isEmpty())
                wrong.append(u"menu %1: %2: %3"_s.arg(menu.title(), flaw, text));
        }
        if (action->menu())
            collectMenu(*action->menu(), wrong);
    }
}

/// Whether the words of this widget do not fit into it; those that end with an ellipsis by themselves do.
bool isCut(const QWidget &widget)
{
    if (qobject_cast<const ElidedLabel *>(&widget))
        return false;
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty())
            return false;
        if (label->wordWrap())
            return label->heightForWidth(label->width()) > label->height() + 1;
        return label->sizeHint().width() > label->width() + 1;
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return !button->text().isEmpty() && button->minimumSizeHint().width() > button->width() + 1
            && button->sizeHint().width() > button->width() + 1;
    return false;
}

void verify(QStringList wrong)
{
    wrong.removeDuplicates();
    QVERIFY2(wrong.isEmpty(), qPrintable(u"\n"_s % wrong.join(u'\n')));
}

} // namespace

/// The window in the pseudo-language: every visible word is a translated, whole sentence, and has room.
class PseudoLanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speak(QString::fromLatin1(pseudoLanguage)); }
    void cleanupTestCase() { speak(u"en"_s); }

    void flawsAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("flaw");
        QTest::newRow("translated") << u"⟦Öpéñ ~~⟧"_s << QString();
        QTest::newRow("nested") << u"⟦ñéw: ⟦Öpéñ ~~⟧ ~~~⟧"_s << QString();
        QTest::newRow("data") << u"Coast · North, 14 May 2026"_s << QString();
        QTest::newRow("list") << u"⟦Öpéñ ~~⟧ · ⟦Çlösé ~~⟧"_s << QString();
        QTest::newRow("sentences") << u"⟦Öpéñ ït. ~~⟧ ⟦Çlösé ït. ~~⟧"_s << QString();
        QTest::newRow("plain") << u"Open case"_s << u"not translated"_s;
        QTest::newRow("beside") << u"⟦Öpéñ ~~⟧ case"_s << u"words beside a sentence"_s;
        QTest::newRow("glued") << u"⟦Öpéñ ~~⟧ ⟦çåsé ~~⟧"_s << u"glued"_s;
    }
    void flawsAreFound()
    {
        QFETCH(QString, text);
        QTEST(flawOf(text), "flaw");
    }

    void everyPage_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QSize>("size");
        for (const QString &page : ShownWindow::pages()) {
            QTest::addRow("%s, large", qPrintable(page)) << page << QSize(1440, 900);
            QTest::addRow("%s, small", qPrintable(page)) << page << QSize(1100, 700);
        }
    }
    void everyPage()
    {
        QFETCH(QString, page);
        QFETCH(QSize, size);
        ShownWindow window(size);
        QVERIFY(window.show(page));
        QStringList wrong;
        const auto widgets = window->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (!widget->isVisible())
                continue;
            for (const QString &text : textsOf(*widget)) {
                if (const QString flaw = flawOf(text); !flaw.isEmpty())
                    wrong.append(u"%1: %2: %3"_s.arg(ownerOf(*widget), flaw, text));
            }
        }
        verify(wrong);
    }

    void wordsFit_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("page");
        QTest::addColumn<QSize>("size");
        for (const QString &language : spokenLanguages()) {
            for (const QString &page : ShownWindow::pages()) {
                QTest::addRow("%s, %s, large", qPrintable(language), qPrintable(page))
                    << language << page << QSize(1440, 900);
                QTest::addRow("%s, %s, small", qPrintable(language), qPrintable(page))
                    << language << page << QSize(1100, 700);
            }
        }
    }
    void wordsFit()
    {
        QFETCH(QString, language);
        QFETCH(QString, page);
        QFETCH(QSize, size);
        speak(language);
        ShownWindow window(size);
        const bool shown = window.show(page);
        speak(QString::fromLatin1(pseudoLanguage));
        QVERIFY(shown);
        QStringList wrong;
        const auto widgets = window->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (!widget->isVisible())
                continue;
            if (isCut(*widget))
                wrong.append(u"%1: cut (%2 of %3): %4"_s.arg(ownerOf(*widget))
                                 .arg(widget->width())
                                 .arg(widget->sizeHint().width())
                                 .arg(textsOf(*widget).join(u" | "_s)));
        }
        verify(wrong);
    }

    void menus()
    {
        ShownWindow window;
        QVERIFY(window.show(u"dashboard"_s));
        QStringList wrong;
        const auto all = window->findChildren<QMenu *>();
        for (const QMenu *menu : all)
            collectMenu(*menu, wrong);
        verify(wrong);
    }

    void mnemonicsAreUnique_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : spokenLanguages())
            QTest::newRow(qPrintable(language)) << language;
    }
    void mnemonicsAreUnique()
    {
        QFETCH(QString, language);
        speak(language);
        ShownWindow window;
        const bool shown = window.show(u"dashboard"_s);
        speak(QString::fromLatin1(pseudoLanguage));
        QVERIFY(shown);
        QStringList wrong;
        QList<QPair<QString, QList<QAction *>>> groups{{u"menu bar"_s, window->findChild<QMenuBar *>()->actions()}};
        const auto all = window->findChildren<QMenu *>();
        for (const QMenu *menu : all)
            groups.append({menu->title(), menu->actions()});
        for (const auto &[title, actions] : std::as_const(groups)) {
            QMap<QString, QString> taken;
            for (const QAction *action : actions) {
                const QString key = QKeySequence::mnemonic(action->text()).toString();
                if (!key.isEmpty() && taken.contains(key))
                    wrong.append(u"%1: %2 and %3"_s.arg(title, taken.value(key), action->text()));
                taken.insert(key, action->text());
            }
        }
        verify(wrong);
    }
};

QTEST_MAIN(PseudoLanguageTest)
#include "tst_pseudolanguage.moc"
