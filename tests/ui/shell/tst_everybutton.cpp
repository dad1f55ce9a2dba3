// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "tests/ui/shell/shownwindow.h"
#include "ui/kit/page.h"
#include "ui/kit/panels.h"
#include "ui/shell/rail.h"
#include "ui/shell/welcomepage.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>
#include <QUndoStack>

using namespace hearken;
using namespace Qt::StringLiterals;

namespace {

QStringList warnings; ///< that Qt or Hearken wrote while a test ran
QtMessageHandler before = nullptr;

void collect(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    // What the offscreen platform cannot do is no fault of Hearken's.
    const bool ofPlatform = text.startsWith("This plugin does not support"_L1) && !text.contains("setParent"_L1);
    if ((type == QtWarningMsg || type == QtCriticalMsg) && !ofPlatform)
        warnings.append(text);
    before(type, context, text);
}

QString nameOf(QAbstractButton *button)
{
    return QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name);
}

/// Closes what a press has opened over the window, also what waits in an event loop of its own.
class Closer : public QObject
{
public:
    Closer()
    {
        m_timer.setInterval(0);
        connect(&m_timer, &QTimer::timeout, this, [this] { close(); });
        m_timer.start();
    }
    void close()
    {
        for (QWidget *over : {QApplication::activePopupWidget(), QApplication::activeModalWidget()}) {
            if (over) {
                ++seen;
                over->close();
            }
        }
    }
    int seen = 0;

private:
    QTimer m_timer;
};

/// Notes what becomes a window of its own for a moment: it would flash on a desktop.
class FlashWatch : public QObject
{
public:
    FlashWatch() { qApp->installEventFilter(this); }
    QStringList flashed;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && event->type() == QEvent::Show && widget->windowType() == Qt::Window
            && !qobject_cast<QMainWindow *>(widget)) {
            QStringList words{QString::fromLatin1(widget->metaObject()->className()),
                widget->property("part").toString(), widget->accessibleName()};
            for (const QLabel *label : widget->findChildren<QLabel *>())
                words.append(label->text());
            flashed.append(words.join(u' '));
        }
        return QObject::eventFilter(watched, event);
    }
};

/// How the window is, so that a press that does nothing is found.
struct Look
{
    QImage image;
    QString page;
    int undo = 0;
    bool operator==(const Look &) const = default;
};

Look lookOf(MainWindow &window)
{
    return {
        window.grab().toImage(), window.currentName(), window.project() ? window.project()->undoStack().index() : 0};
}

bool isPressable(QAbstractButton *button)
{
    return button->isVisible() && button->isEnabled() && !button->visibleRegion().isEmpty();
}

} // namespace

/// Each button of each page is reached by the Tab key and does something when it is pressed as a screen reader presses
/// it, without a crash and without a warning.
class EveryButtonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        speak(u"en"_s);
        QAccessible::setActive(true);
        before = qInstallMessageHandler(collect);
    }
    void cleanupTestCase() { qInstallMessageHandler(before); }

    void isReachedByTab_data() { pageRows(); }
    void isReachedByTab()
    {
        QFETCH(QString, page);
        ShownWindow window;
        QVERIFY(window.show(page));
        QStringList wrong;
        for (QAbstractButton *button : buttons(*window)) {
            const bool inField = qobject_cast<QLineEdit *>(button->parentWidget()); // its text is deleted by key
            if (isPressable(button) && !inField && !(button->focusPolicy() & Qt::TabFocus))
                wrong.append(QString::fromLatin1(button->metaObject()->className()) % u" “"_s % nameOf(button) % u'”');
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void noWindowFlashes_data() { pageRows(); }
    void noWindowFlashes()
    {
        QFETCH(QString, page);
        const FlashWatch watch;
        warnings.clear();
        ShownWindow window;
        QVERIFY(window.show(page));
        QVERIFY2(watch.flashed.isEmpty(), qPrintable(watch.flashed.join(u'\n')));
        QVERIFY2(warnings.isEmpty(), qPrintable(warnings.join(u'\n')));
    }

    void doesSomething_data() { pageRows(); }
    void doesSomething()
    {
        QFETCH(QString, page);
        ShownWindow window;
        QVERIFY(window.show(page));
        warnings.clear();
        QStringList pressed;
        QStringList dead;
        while (QAbstractButton *button = next(*window, pressed)) {
            const QString name = pressed.constLast();
            const bool isOn = button->isCheckable() && button->isChecked();
            const Look was = lookOf(*window);
            int opened = 0;
            {
                Closer closer;
                QAccessible::queryAccessibleInterface(button)->actionInterface()->doAction(button->isCheckable()
                        ? QAccessibleActionInterface::toggleAction()
                        : QAccessibleActionInterface::pressAction());
                // A push button is seen to go down before it clicks.
                QVERIFY(QTest::qWaitFor([held = QPointer(button)] { return !held || !held->isDown(); }));
                settle(*window);
                opened = closer.seen + othersOf(*window);
            }
            // Pressing what is on already may well change nothing. A job says a little later what it has done.
            if (opened == 0 && !isOn && !name.contains("Fit width"_L1)
                && !QTest::qWaitFor([&] { return lookOf(*window) != was; }, 2000))
                dead.append(name);
            QVERIFY2(warnings.isEmpty(), qPrintable(name % u": "_s % warnings.join(u'\n')));
            QVERIFY2(comeBack(window, page), qPrintable(name));
        }
        if (qEnvironmentVariableIsSet("HEARKEN_TELL_NAMES"))
            qInfo().noquote() << pressed.join(u'\n');
        QVERIFY(!pressed.isEmpty());
        QVERIFY2(dead.isEmpty(), qPrintable(u"nothing happens: "_s % dead.join(u", "_s)));
    }

private:
    static void pageRows()
    {
        QTest::addColumn<QString>("page");
        for (const QString &page : ShownWindow::pages())
            QTest::newRow(qPrintable(page)) << page;
    }
    static QList<QAbstractButton *> buttons(MainWindow &window)
    {
        QWidget *page = window.currentPage() ? static_cast<QWidget *>(window.currentPage()) : window.welcome();
        return page->findChildren<QAbstractButton *>();
    }
    /// The first button that was not pressed yet; notes it. The sample takes its minute elsewhere.
    static QAbstractButton *next(MainWindow &window, QStringList &pressed)
    {
        for (QAbstractButton *button : buttons(window)) {
            const QString name = QString::fromLatin1(button->metaObject()->className()) % u" “"_s % nameOf(button)
                % u'”';
            if (!isPressable(button) || pressed.contains(name) || name.contains("ample"_L1)
                || qobject_cast<QComboBox *>(button->parentWidget())
                || qobject_cast<QLineEdit *>(button->parentWidget()))
                continue;
            pressed.append(name);
            return button;
        }
        return nullptr;
    }
    static void settle(MainWindow &window)
    {
        if (Page *page = window.currentPage())
            QVERIFY(QTest::qWaitFor([page] { return page->isFilled(); }, 20000));
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    static int othersOf(const MainWindow &window)
    {
        const QWidgetList all = QApplication::topLevelWidgets();
        return int(std::count_if(all.cbegin(), all.cend(), [&window](const QWidget *other) {
            return other != &window && other->isVisible() && !other->inherits("QTipLabel");
        }));
    }
    static bool comeBack(ShownWindow &window, const QString &page)
    {
        {
            Closer closer;
            QCoreApplication::processEvents();
        }
        for (QWidget *other : QApplication::topLevelWidgets()) {
            if (other != &*window && other->isVisible())
                other->close();
        }
        // Two buttons may say the same: what the first one said must not stand there any more.
        for (Toast *said : window->findChildren<Toast *>())
            said->hide();
        return page == "welcome"_L1 ? !window->hasProject() : window.show(page);
    }
};

QTEST_MAIN(EveryButtonTest)
#include "tst_everybutton.moc"
