// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "tests/ui/shell/shownwindow.h"
#include "ui/kit/page.h"
#include "ui/kit/panels.h"
#include "ui/shell/welcomepage.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QMetaEnum>
#include <QTest>

using namespace hearken;
using namespace Qt::StringLiterals;

namespace {

/// What a screen reader meets, in the order of the tree.
struct Met
{
    QAccessibleInterface *face = nullptr;
    QString path; ///< "MainWindow/DashboardPage/QPushButton"
};

QString roleName(QAccessible::Role role)
{
    return QString::fromLatin1(QMetaEnum::fromType<QAccessible::Role>().valueToKey(role));
}

QString faceName(const QAccessibleInterface &face)
{
    return face.object() ? QString::fromLatin1(face.object()->metaObject()->className()) : u"cell"_s;
}

void walk(QAccessibleInterface *face, const QString &above, QList<Met> &met)
{
    if (!face || !face->isValid() || face->state().invisible)
        return;
    const QString path = above % u'/' % faceName(*face);
    met.append({face, path});
    // The cells of a table are many; that they can be read is the table's own test.
    if (face->tableInterface())
        return;
    for (int i = 0; i < face->childCount(); ++i)
        walk(face->child(i), path, met);
}

QString told(const Met &one)
{
    return u"%1: %2 “%3”"_s.arg(one.path, roleName(one.face->role()), one.face->text(QAccessible::Name));
}

bool isTabStop(const QAccessibleInterface &face)
{
    const auto *widget = qobject_cast<const QWidget *>(face.object());
    return widget && (widget->focusPolicy() & Qt::TabFocus);
}

/// What a person can go to must be called something; pages and windows have their title.
bool needsName(const QAccessibleInterface &face)
{
    const QAccessible::State state = face.state();
    return state.focusable && !state.disabled && face.role() != QAccessible::Window
        && face.role() != QAccessible::ScrollBar && !qobject_cast<const Page *>(face.object())
        && (face.role() != QAccessible::Client || isTabStop(face));
}

/// What a person can do to it must be told by its role.
bool hasWrongRole(const QAccessibleInterface &face)
{
    return face.role() == QAccessible::NoRole || (face.role() == QAccessible::Client && isTabStop(face));
}

/// The tab stops of the page, in the order of the Tab key.
QList<QWidget *> tabStops(const MainWindow &window)
{
    QWidget *page = window.currentPage() ? static_cast<QWidget *>(window.currentPage()) : window.welcome();
    QList<QWidget *> stops;
    for (QWidget *at = page->nextInFocusChain(); at != page; at = at->nextInFocusChain()) {
        const bool stop = at->isVisible() && at->isEnabled() && (at->focusPolicy() & Qt::TabFocus) && !at->focusProxy();
        if (stop && page->isAncestorOf(at))
            stops.append(at);
    }
    return stops;
}

QString placeOf(const QWidget &widget)
{
    return u"%1 “%2” in %3"_s.arg(QString::fromLatin1(widget.metaObject()->className()),
        QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget))->text(QAccessible::Name),
        QString::fromLatin1(widget.parentWidget() ? widget.parentWidget()->metaObject()->className() : "nothing"));
}

void verify(const QStringList &wrong)
{
    QVERIFY2(wrong.isEmpty(), qPrintable(u"\n"_s % wrong.join(u'\n')));
}

void pageRows()
{
    QTest::addColumn<QString>("page");
    for (const QString &page : ShownWindow::pages())
        QTest::newRow(qPrintable(page)) << page;
}

} // namespace

/// What a screen reader and the keyboard find on each page. HEARKEN_TELL_NAMES=1 prints all names and roles.
class AccessibilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        speak(u"en"_s);
        QAccessible::setActive(true);
    }

    void everythingHasNameAndRole_data() { pageRows(); }
    void everythingHasNameAndRole()
    {
        QFETCH(QString, page);
        ShownWindow window;
        QVERIFY(window.show(page));
        QList<Met> met;
        walk(QAccessible::queryAccessibleInterface(&*window), {}, met);
        QVERIFY(met.size() > 20);
        QStringList wrong;
        for (const Met &one : std::as_const(met)) {
            if (qEnvironmentVariableIsSet("HEARKEN_TELL_NAMES"))
                qInfo().noquote() << told(one);
            if (needsName(*one.face) && one.face->text(QAccessible::Name).trimmed().isEmpty())
                wrong.append(u"no name: "_s % told(one));
            if (hasWrongRole(*one.face))
                wrong.append(u"wrong role: "_s % told(one));
        }
        verify(wrong);
    }

    void aToggleFromOutsideIsAClick()
    {
        ShownWindow window;
        QVERIFY(window.show(u"dashboard"_s));
        QList<Met> met;
        walk(QAccessible::queryAccessibleInterface(&*window), {}, met);
        for (const Met &one : std::as_const(met)) {
            if (one.path.endsWith("RailButton"_L1) && one.face->text(QAccessible::Name) == u"Feedback"_s)
                one.face->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        }
        QCOMPARE(window->currentName(), u"feedback"_s);
    }

    void choicesTellOfWhat()
    {
        ShownWindow window;
        QVERIFY(window.show(u"dashboard"_s));
        QStringList names;
        for (const QComboBox *combo : window->currentPage()->findChildren<QComboBox *>()) {
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QComboBox *>(combo));
            if (combo->isVisible())
                names.append(face->text(QAccessible::Name) % u" | "_s % face->text(QAccessible::Value));
        }
        QVERIFY2(names.contains(u"Period: Last 90 days | Last 90 days"_s), qPrintable(names.join(u'\n')));
    }

    void picturesHaveTables()
    {
        ShownWindow window;
        QVERIFY(window.show(u"dashboard"_s));
        QList<Met> met;
        walk(QAccessible::queryAccessibleInterface(&*window), {}, met);
        QStringList wrong;
        int pictures = 0;
        for (const Met &one : std::as_const(met)) {
            if (!one.path.endsWith("FigureView"_L1))
                continue;
            ++pictures;
            QAccessibleTableInterface *table = one.face->tableInterface();
            if (!table || table->rowCount() == 0 || table->columnCount() == 0)
                wrong.append(u"no table: "_s % told(one));
            else if (!table->cellAt(0, 0) || table->columnDescription(table->columnCount() - 1).isEmpty())
                wrong.append(u"no cell or header: "_s % told(one));
        }
        QVERIFY(pictures > 0);
        verify(wrong);
    }

    void tabFollowsTheReading_data() { pageRows(); }
    void tabFollowsTheReading()
    {
        QFETCH(QString, page);
        ShownWindow window;
        QVERIFY(window.show(page));
        const auto place = [&window](const QWidget *widget) {
            return QRect(widget->mapTo(&*window, QPoint(0, 0)), widget->size());
        };
        const QList<QWidget *> stops = tabStops(*window);
        QVERIFY(stops.size() > 1);
        QStringList wrong;
        for (qsizetype i = 1; i < stops.size(); ++i) {
            const QWidget *from = stops[i - 1];
            const QWidget *to = stops[i];
            // Never up in the same column, never left in the same row; what is in a region comes after it.
            if (from->isAncestorOf(to))
                continue;
            const QRect a = place(from);
            const QRect b = place(to);
            const bool sameColumn = a.left() < b.right() && b.left() < a.right();
            const bool sameRow = a.top() < b.bottom() && b.top() < a.bottom();
            if ((sameColumn && !sameRow && b.bottom() <= a.top()) || (sameRow && !sameColumn && b.right() <= a.left()))
                wrong.append(u"%1 comes before %2"_s.arg(placeOf(*from), placeOf(*to)));
        }
        verify(wrong);
    }

    void focusIsSeen_data() { pageRows(); }
    void focusIsSeen()
    {
        // Each stop looks different with the focus than without it.
        QFETCH(QString, page);
        ShownWindow window;
        QVERIFY(window.show(page));
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&*window));
        QStringList wrong;
        const QList<QWidget *> stops = tabStops(*window);
        QVERIFY(!stops.isEmpty());
        stops.last()->setFocus(Qt::TabFocusReason); // the ring is made with its first use
        QCoreApplication::processEvents();
        for (QWidget *stop : stops) {
            if (!stop->isVisible() || !stop->isEnabled())
                continue;
            if (QWidget *before = QApplication::focusWidget())
                before->clearFocus();
            QCoreApplication::processEvents();
            const QRect round = QRect(stop->mapTo(&*window, QPoint(0, 0)), stop->size())
                                    .marginsAdded({6, 6, 6, 6})
                                    .intersected(window->rect());
            const QImage without = window->grab(round).toImage();
            stop->setFocus(Qt::TabFocusReason);
            QCoreApplication::processEvents();
            if (window->grab(round).toImage() == without)
                wrong.append(placeOf(*stop));
        }
        verify(wrong);
    }

    void panesGoRound_data() { pageRows(); }
    void panesGoRound()
    {
        QFETCH(QString, page);
        ShownWindow window;
        QVERIFY(window.show(page));
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&*window));
        const auto round = [&window](Qt::KeyboardModifiers keys) {
            QList<const QWidget *> visited;
            for (int i = 0; i < 12; ++i) {
                QTest::keyClick(&*window, Qt::Key_F6, keys);
                const QWidget *here = window->focusWidget();
                if (visited.contains(here))
                    break;
                visited.append(here);
            }
            return visited;
        };
        const QList<const QWidget *> on = round(Qt::NoModifier);
        const QList<const QWidget *> back = round(Qt::ShiftModifier);
        QVERIFY2(on.size() >= 2, "F6 stays where it is");
        QCOMPARE(QSet<const QWidget *>(back.begin(), back.end()), QSet<const QWidget *>(on.begin(), on.end()));
    }
};

QTEST_MAIN(AccessibilityTest)
#include "tst_accessibility.moc"
