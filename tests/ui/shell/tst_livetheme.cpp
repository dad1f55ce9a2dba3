// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "tests/ui/shell/shownwindow.h"
#include "ui/kit/page.h"

#include <QTest>

using namespace hearken;
using namespace Qt::StringLiterals;

/// The desktop turns dark while Hearken runs: each page looks then as if it had been opened in the dark.
class LiveThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        speak(u"en"_s);
        QApplication::setCursorFlashTime(0); // a caret that is there or not is no colour
    }
    void cleanup() { setDesktopScheme(*qApp, DesktopScheme::Unsaid); }

    void noColourStays_data()
    {
        QTest::addColumn<QString>("page");
        for (const QString &page : ShownWindow::pages())
            QTest::newRow(qPrintable(page)) << page;
    }
    void noColourStays()
    {
        QFETCH(QString, page);
        ShownWindow window;
        applyTheme(*qApp, ThemeName::System);
        QVERIFY(window.show(page));
        const auto look = [&window] {
            QTest::qWait(0);
            QCoreApplication::processEvents();
            return window->grab().toImage();
        };
        // Once there and back first: the layout has then settled to whole pixels.
        setDesktopScheme(*qApp, DesktopScheme::Dark);
        look();
        setDesktopScheme(*qApp, DesktopScheme::Light);
        const QImage light = look();
        setDesktopScheme(*qApp, DesktopScheme::Dark);
        const QImage turned = look();
        QVERIFY(turned != light);
        // What was light must be dark: no part of the size of a button keeps a colour of the light theme.
        const QPoint stale = staleAt(light, turned, paperOf(*window));
        QVERIFY2(stale.isNull(), qPrintable(u"%1,%2"_s.arg(stale.x()).arg(stale.y())));
        setDesktopScheme(*qApp, DesktopScheme::Light);
        const QImage again = look();
        if (again != light && qEnvironmentVariableIsSet("HEARKEN_KEEP_PICTURES")) {
            light.save(u"livetheme-%1-light.png"_s.arg(page));
            again.save(u"livetheme-%1-again.png"_s.arg(page));
        }
        QVERIFY(again == light);
    }

private:
    /// Paper is white in every theme.
    static QRegion paperOf(MainWindow &window)
    {
        QRegion paper;
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            if (widget->inherits("hearken::PageView") && widget->isVisible())
                paper += QRect(widget->mapTo(&window, QPoint()), widget->size());
        }
        return paper;
    }
    /// Where 8×8 pixels are as they were in the light, and light; null when nowhere.
    static QPoint staleAt(const QImage &before, const QImage &after, const QRegion &paper)
    {
        constexpr int side = 8;
        for (int y = 0; y + side <= before.height(); y += side) {
            for (int x = 0; x + side <= before.width(); x += side) {
                bool same = !paper.intersects(QRect(x, y, side, side));
                for (int i = 0; same && i < side * side; ++i) {
                    const QPoint at(x + i % side, y + i / side);
                    same = before.pixel(at) == after.pixel(at) && qGray(after.pixel(at)) > 200;
                }
                if (same)
                    return {x, y};
            }
        }
        return {};
    }
};

QTEST_MAIN(LiveThemeTest)
#include "tst_livetheme.moc"
