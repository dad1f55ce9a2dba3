// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/shownwindow.h"
#include "ui/kit/page.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace hearken;
using namespace Qt::StringLiterals;

namespace {

const QString why = u"The project was opened to read. Close it elsewhere and open it again to change it."_s;

QString wordsOf(const QAbstractButton &button)
{
    const QString name = button.accessibleName();
    return name.isEmpty() ? button.text() : name;
}

} // namespace

/// In a project that is only read nothing offers a change that would fail, and what does not says why.
class TestReadOnly : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void buttonsThatChangeSayWhyTheyDoNot_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QStringList>("buttons");
        QTest::newRow("dashboard") << u"dashboard"_s << QStringList{u"Edit the dashboard"_s, u"Add to briefing"_s};
        QTest::newRow("feedback") << u"feedback"_s
                                  << QStringList{
                                         u"Save this view"_s, u"Tag…"_s, u"Mark as read"_s, u"Flag this response"_s};
        QTest::newRow("briefings") << u"briefings"_s
                                   << QStringList{
                                          u"Approve and export PDF"_s, u"Add reader…"_s, u"Logo…"_s, u"Colour…"_s};
        QTest::newRow("import") << u"import"_s << QStringList{u"Choose a folder…"_s};
        QTest::newRow("settings") << u"settings"_s << QStringList{u"Set goal"_s, u"Remove"_s, u"Usual order"_s};
    }
    void buttonsThatChangeSayWhyTheyDoNot()
    {
        QFETCH(QString, page);
        QFETCH(QStringList, buttons);
        ShownWindow window({1440, 900}, Access::Read);
        QVERIFY(window.show(page));
        for (const QString &words : buttons) {
            bool found = false;
            for (const QAbstractButton *button : window->currentPage()->findChildren<QAbstractButton *>()) {
                if (wordsOf(*button) != words)
                    continue;
                found = true;
                QVERIFY2(!button->isEnabled(), qUtf8Printable(words));
                QCOMPARE(button->toolTip(), why);
            }
            QVERIFY2(found, qUtf8Printable(words));
        }
    }

    void everyFieldOfTheSettingsSaysWhy()
    {
        ShownWindow window({1440, 900}, Access::Read);
        QVERIFY(window.show(u"settings"_s));
        QWidgetList fields;
        for (QWidget *widget : window->currentPage()->findChildren<QWidget *>()) {
            const bool inside = qobject_cast<QComboBox *>(widget->parentWidget())
                || qobject_cast<QAbstractSpinBox *>(widget->parentWidget());
            const bool chooses = widget->accessibleName() == "Groups"_L1; // only which order is looked at
            if (!inside && !chooses
                && (qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget)
                    || qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QListWidget *>(widget)))
                fields.append(widget);
        }
        QVERIFY(fields.size() >= 10);
        for (const QWidget *field : std::as_const(fields)) {
            QVERIFY2(!field->isEnabled(), qUtf8Printable(field->accessibleName()));
            QCOMPARE(field->toolTip(), why);
        }
    }

    void aProjectThatCanBeWrittenHasItsOwnWords()
    {
        ShownWindow window;
        QVERIFY(window.show(u"feedback"_s));
        for (const QWidget *widget : window->currentPage()->findChildren<QWidget *>())
            QVERIFY2(widget->toolTip() != why, qUtf8Printable(widget->accessibleName()));
    }
};

QTEST_MAIN(TestReadOnly)
#include "tst_readonly.moc"
