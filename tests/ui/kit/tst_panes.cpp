// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/button.h"
#include "ui/kit/edgetab.h"
#include "ui/kit/panels.h"
#include "ui/kit/panes.h"

#include <QActionGroup>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

using namespace hearken;
using namespace Qt::StringLiterals;

namespace {

/// List 180, page 300, panel 280, as pages say it.
struct Row
{
    QLineEdit *list = new QLineEdit;
    QLineEdit *page = new QLineEdit;
    QLineEdit *panel = new QLineEdit;
    Panes panes{{list, u"Views"_s, 180, 236, 0}, {page, {}, 300, 640, 3}, {panel, u"Response"_s, 280, 450, 2}};

    explicit Row(int width)
    {
        panes.resize(width, 300);
        panes.show();
    }
    QList<bool> shown() const { return {list->isVisible(), page->isVisible(), panel->isVisible()}; }
    EdgeTab *tab(const QString &title) const
    {
        const auto tabs = panes.findChildren<EdgeTab *>();
        for (EdgeTab *one : tabs) {
            if (one->text() == title)
                return one;
        }
        return nullptr;
    }
};

class NamedMenu : public MenuButton
{
public:
    NamedMenu()
        : MenuButton(u"Thing"_s)
    {
    }
    void fill()
    {
        clearMenu();
        auto *group = new QActionGroup(menu());
        group->addAction(menu()->addAction(u"One"_s));
        menu()->addMenu(u"More"_s)->addAction(u"Two"_s);
    }
    using MenuButton::setName;
};

} // namespace

class tst_Panes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeName::Light); }

    void cleanup()
    {
        setTextScale(1);
        applyTheme(*qApp, ThemeName::Light);
    }

    void aWideWindowShowsAll()
    {
        const Row row(1200);
        QCOMPARE(row.shown(), (QList<bool>{true, true, true}));
        QVERIFY(!row.tab(u"Views"_s)->isVisible());
        QVERIFY(!row.tab(u"Response"_s)->isVisible());
    }

    /// The list folds first, then the panel; a tab opens its pane beside the page, or over it.
    void aNarrowOneFolds()
    {
        Row row(700);
        QCOMPARE(row.shown(), (QList<bool>{false, true, true}));
        row.tab(u"Views"_s)->click();
        QCOMPARE(row.shown(), (QList<bool>{true, true, false}));
        row.tab(u"Response"_s)->click();
        QCOMPARE(row.shown(), (QList<bool>{false, true, true}));
        row.panes.resize(500, 300);
        QCOMPARE(row.shown(), (QList<bool>{false, false, true})); // it was asked for
        row.panes.close();
        QCOMPARE(row.shown(), (QList<bool>{false, true, false}));
        row.panes.openPanel();
        QCOMPARE(row.shown(), (QList<bool>{false, false, true}));
        QVERIFY(row.tab(u"Response"_s)->isVisible()); // leads back
        row.tab(u"Response"_s)->click();
        QCOMPARE(row.shown(), (QList<bool>{false, true, false}));
        row.panes.resize(1200, 300);
        QCOMPARE(row.shown(), (QList<bool>{true, true, true}));
    }

    void largerTextNeedsAWiderWindow()
    {
        Row row(1000);
        QCOMPARE(row.shown(), (QList<bool>{true, true, true}));
        setTextScale(1.5);
        applyTheme(*qApp, ThemeName::Light);
        QCOMPARE(row.shown(), (QList<bool>{false, true, true}));
        QVERIFY(row.panel->width() >= 420);
    }

    void theFocusIsNeverLost()
    {
        Row row(500);
        row.panes.openPanel();
        QCOMPARE(row.panes.focusWidget(), row.panel);
        row.panes.close();
        QCOMPARE(row.panes.focusWidget(), row.page);
    }

    /// The words of the buttons go before the window is made wider, those of the main one last; they stay its name.
    void aHeaderGivesWay()
    {
        QWidget window;
        PageHeader head(u"Feedback"_s, &window);
        auto *save = static_cast<Button *>(makeButton(u"Save this view"_s, u"star"_s));
        auto *take = static_cast<Button *>(makeButton(u"Export everything"_s, u"out"_s, ButtonKind::Primary));
        head.addAction(save);
        head.addAction(take);
        head.resize(800, 60);
        window.show();
        QVERIFY(!save->isWordless() && !take->isWordless());
        head.resize(360, 60);
        QVERIFY(save->isWordless() && !take->isWordless());
        head.resize(head.minimumSizeHint().width() + 30, 60);
        QVERIFY(save->isWordless() && take->isWordless());
        QCOMPARE(save->text(), u"Save this view"_s);
        QVERIFY(save->width() >= 24 && save->width() < 60);
        head.resize(800, 60);
        QVERIFY(!save->isWordless() && !take->isWordless());
    }

    void iconsGrowWithTheText()
    {
        const std::unique_ptr<QPushButton> button(makeButton({}, u"flag"_s));
        const int width = button->sizeHint().width();
        setTextScale(2);
        applyTheme(*qApp, ThemeName::Light);
        QVERIFY2(button->sizeHint().width() >= width + 15, qPrintable(QString::number(button->sizeHint().width())));
    }

    void aMenuThatIsFilledAgainKeepsNothing()
    {
        NamedMenu button;
        for (int times = 0; times < 5; ++times) {
            button.fill();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        QCOMPARE(button.menu()->findChildren<QMenu *>().size(), 1);
        QCOMPARE(button.menu()->findChildren<QActionGroup *>().size(), 1);
        QCOMPARE(button.menu()->actions().size(), 2);
        button.setName(QString(80, u'W') % u" & Co");
        QVERIFY(button.minimumSizeHint().width() <= 120);
    }
};

QTEST_MAIN(tst_Panes)
#include "tst_panes.moc"
