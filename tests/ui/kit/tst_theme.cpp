// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/caseclock.h"
#include "ui/kit/controls.h"
#include "ui/kit/desktop.h"
#include "ui/kit/icon.h"
#include "ui/kit/panels.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QTest>

#include <cmath>
#include <memory>
#include <numbers>

using namespace hearken;
using namespace Qt::StringLiterals;

namespace {

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

/// Relative luminance, WCAG 2.
double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (qMax(a, b) + 0.05) / (qMin(a, b) + 0.05);
}

struct Pair
{
    const char *name;
    Token on;
    Token what;
    double least;
};

constexpr Pair pairs[] = {
    {"ink on surface", Token::Surface, Token::Ink, 4.5},
    {"ink on ground", Token::Ground, Token::Ink, 4.5},
    {"ink on raised", Token::Raised, Token::Ink, 4.5},
    {"ink on selection", Token::Selection, Token::Ink, 4.5},
    {"ink2 on surface", Token::Surface, Token::Ink2, 4.5},
    {"ink2 on ground", Token::Ground, Token::Ink2, 4.5},
    {"ink2 on rail", Token::Rail, Token::Ink2, 4.5},
    {"ink3 on surface", Token::Surface, Token::Ink3, 4.5},
    {"ink3 on ground", Token::Ground, Token::Ink3, 4.5},
    {"ink3 on selection", Token::Selection, Token::Ink3, 4.5},
    {"accent on surface", Token::Surface, Token::Accent, 4.5},
    {"accent on selection", Token::Selection, Token::Accent, 4.5},
    {"text on accent", Token::Accent, Token::OnAccent, 4.5},
    {"text on navy", Token::Navy, Token::OnNavy, 4.5},
    {"attention on surface", Token::Surface, Token::Attention, 4.5},
    {"attention on soft", Token::AttentionSoft, Token::Attention, 4.5},
    {"ink on attention soft", Token::AttentionSoft, Token::Ink, 4.5},
    {"good on surface", Token::Surface, Token::Good, 4.5},
    {"good on soft", Token::GoodSoft, Token::Good, 4.5},
    {"far below", Token::FarBelow, Token::FarBelowText, 4.5},
    {"below", Token::Below, Token::BelowText, 4.5},
    {"on goal", Token::OnGoal, Token::OnGoalText, 4.5},
    {"above", Token::Above, Token::AboveText, 4.5},
    {"far above", Token::FarAbove, Token::FarAboveText, 4.5},
    {"ink on mark", Token::Mark, Token::Ink, 4.5},
    {"code 1", Token::Surface, Token::Code1, 4.5},
    {"code 2", Token::Surface, Token::Code2, 4.5},
    {"code 3", Token::Surface, Token::Code3, 4.5},
    {"code 4", Token::Surface, Token::Code4, 4.5},
    {"code 5", Token::Surface, Token::Code5, 4.5},
    {"code 6", Token::Surface, Token::Code6, 4.5},
    {"code 7", Token::Surface, Token::Code7, 4.5},
    {"edge of fields", Token::Surface, Token::Control, 3.0},
    {"focus ring on ground", Token::Ground, Token::Accent, 3.0},
};

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastOfAllPairs_data();
    void contrastOfAllPairs();
    void wearing_data();
    void wearing();
    void wordsGoThereAndBack();
    void figuresAreOfOneWidth();
    void everyIconPaints_data();
    void everyIconPaints();
    void iconsFollowTheTheme();
    void followsTheDesktop();
    void hearsThePortal_data();
    void hearsThePortal();
    void nothingMoves();
    void offIsSeen_data();
    void offIsSeen();
    void tagsHaveAnEdgeInHighContrast();
    void theClockSaysHowMuchIsLeft_data();
    void theClockSaysHowMuchIsLeft();
};

void TestTheme::contrastOfAllPairs_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<int>("pair");
    for (const char *word : {"light", "dark", "high-contrast"}) {
        for (size_t index = 0; index < std::size(pairs); ++index)
            QTest::newRow(qPrintable(u"%1: %2"_s.arg(QLatin1StringView(word), QLatin1StringView(pairs[index].name))))
                << QString::fromLatin1(word) << int(index);
    }
}

void TestTheme::contrastOfAllPairs()
{
    QFETCH(QString, theme);
    QFETCH(int, pair);
    const Theme &table = Theme::of(themeFromWord(theme));
    const Pair &one = pairs[pair];
    const double found = contrast(table[one.on], table[one.what]);
    QVERIFY2(found >= one.least, qPrintable(QString::number(found)));
}

void TestTheme::wearing_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("ground");
    QTest::newRow("light") << u"light"_s << u"#f4f5f7"_s;
    QTest::newRow("dark") << u"dark"_s << u"#14171c"_s;
    QTest::newRow("high contrast") << u"high-contrast"_s << u"#ffffff"_s;
}

void TestTheme::wearing()
{
    QFETCH(QString, word);
    QFETCH(QString, ground);
    applyTheme(*qApp, themeFromWord(word));
    QCOMPARE(QGuiApplication::palette().color(QPalette::Window).name(), ground);
    QCOMPARE(theme()[Token::Ground].name(), ground);
    QVERIFY(!qApp->styleSheet().contains(u'@')); // every name has become a colour or a size
    QVERIFY(qApp->styleSheet().contains(ground));
}

void TestTheme::wordsGoThereAndBack()
{
    for (const ThemeName name : {ThemeName::System, ThemeName::Light, ThemeName::Dark, ThemeName::HighContrast})
        QCOMPARE(themeFromWord(themeWord(name)), name);
    QCOMPARE(themeFromWord(u"pink"_s), ThemeName::System);
}

void TestTheme::figuresAreOfOneWidth()
{
    loadFonts();
    QVERIFY(QFontDatabase::families().contains(u"Hearken Sans"_s));
    const QFontMetricsF metrics(font(TextRole::Text));
    const double ones = metrics.horizontalAdvance(u"11111111"_s);
    const double nulls = metrics.horizontalAdvance(u"00000000"_s);
    QVERIFY(ones > 0);
    QVERIFY2(std::abs(ones - nulls) < 0.5, qPrintable(QString::number(ones - nulls)));
}

void TestTheme::everyIconPaints_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = iconNames();
    QVERIFY(names.size() >= 60);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void TestTheme::everyIconPaints()
{
    QFETCH(QString, name);
    QImage image(40, 40, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintIcon(painter, name, image.rect(), Qt::red);
    painter.end();
    int painted = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            painted += color.alpha() > 200 ? 1 : 0;
            QVERIFY2(color.alpha() < 250 || (color.red() > 240 && color.green() < 15),
                "only in the colour that was asked for");
        }
    }
    QVERIFY2(painted > 12, qPrintable(QString::number(painted)));
}

void TestTheme::iconsFollowTheTheme()
{
    const QIcon home = icon(u"home"_s, Token::Ink);
    const auto darkest = [&home] {
        const QImage image = home.pixmap(20, 20).toImage();
        int least = 255;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).alpha() > 240)
                    least = qMin(least, image.pixelColor(x, y).lightness());
            }
        }
        return least;
    };
    applyTheme(*qApp, ThemeName::Light);
    QVERIFY(darkest() < 60);
    applyTheme(*qApp, ThemeName::Dark);
    QVERIFY(darkest() > 200);
}

void TestTheme::followsTheDesktop()
{
    applyTheme(*qApp, ThemeName::System);
    setDesktopScheme(*qApp, DesktopScheme::Dark);
    QCOMPARE(theme().name, ThemeName::Dark);
    QCOMPARE(QGuiApplication::palette().color(QPalette::Window).name(), u"#14171c"_s);
    setDesktopScheme(*qApp, DesktopScheme::Light);
    QCOMPARE(theme().name, ThemeName::Light);
    applyTheme(*qApp, ThemeName::Light); // chosen by the person: the desktop has no say
    setDesktopScheme(*qApp, DesktopScheme::Dark);
    QCOMPARE(theme().name, ThemeName::Light);
    applyTheme(*qApp, ThemeName::System);
    QCOMPARE(theme().name, ThemeName::Dark);
    setDesktopScheme(*qApp, DesktopScheme::Unsaid);
    QCOMPARE(theme().name, ThemeName::Light); // as this test's desktop was at the start
}

void TestTheme::hearsThePortal_data()
{
    QTest::addColumn<QString>("space");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<int>("scheme"); // -1: nothing is told
    const QString space = u"org.freedesktop.appearance"_s;
    QTest::newRow("no preference") << space << u"color-scheme"_s << QVariant(0U) << int(DesktopScheme::Unsaid);
    QTest::newRow("dark") << space << u"color-scheme"_s << QVariant(1U) << int(DesktopScheme::Dark);
    QTest::newRow("light") << space << u"color-scheme"_s << QVariant(2U) << int(DesktopScheme::Light);
    QTest::newRow("another key") << space << u"accent-color"_s << QVariant(1U) << -1;
    QTest::newRow("another space") << u"org.gnome.desktop.interface"_s << u"color-scheme"_s << QVariant(1U) << -1;
}

void TestTheme::hearsThePortal()
{
    QFETCH(QString, space);
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    QFETCH(int, scheme);
    const auto told = Desktop::schemeFrom(space, key, value);
    QCOMPARE(told ? int(*told) : -1, scheme);
}

void TestTheme::nothingMoves()
{
    applyTheme(*qApp, ThemeName::Light);
    for (const Qt::UIEffect effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_FadeTooltip})
        QVERIFY(!QApplication::isEffectEnabled(effect));
    QCOMPARE(qApp->style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
    ProgressRow row(u"Computing"_s);
    row.follow(Progress()); // of unknown length: a bar of 0 … 0 would run to and fro
    QVERIFY(row.findChild<QProgressBar *>()->maximum() > 0);
}

void TestTheme::offIsSeen_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<int>("kind");
    for (const QString &word : {u"light"_s, u"dark"_s, u"high-contrast"_s}) {
        for (const ButtonKind kind :
            {ButtonKind::Secondary, ButtonKind::Primary, ButtonKind::Quiet, ButtonKind::Danger})
            QTest::newRow(qPrintable(u"%1 %2"_s.arg(word).arg(int(kind)))) << word << int(kind);
    }
}

void TestTheme::offIsSeen()
{
    QFETCH(QString, theme);
    QFETCH(int, kind);
    applyTheme(*qApp, themeFromWord(theme));
    const std::unique_ptr<QPushButton> button(makeButton(u"Import 331 rows"_s, {}, ButtonKind(kind)));
    button->resize(button->sizeHint());
    const QImage on = button->grab().toImage();
    button->setEnabled(false);
    const QImage off = button->grab().toImage();
    // The words have another colour, and where there are no soft colours the edge has gaps.
    const QRect words = QRect(on.rect().center() - QPoint(30, 6), QSize(60, 12));
    QVERIFY(on.copy(words) != off.copy(words));
    if (theme == "high-contrast"_L1) {
        QSet<QRgb> edge;
        for (int x = 10; x < off.width() - 10; ++x)
            edge.insert(off.pixel(x, 0));
        QVERIFY2(edge.size() > 1, "the edge is dashed");
    }
}

void TestTheme::tagsHaveAnEdgeInHighContrast()
{
    applyTheme(*qApp, ThemeName::HighContrast);
    const std::unique_ptr<QLabel> tag(makeLabel(u"No-show"_s, TextRole::Meta, u"tag"_s));
    tag->resize(tag->sizeHint());
    const QColor edge = hearken::theme()[Token::Line2];
    QCOMPARE(tag->grab().toImage().pixelColor(tag->width() / 2, 0), edge);
    QImage painted(60, 20, QImage::Format_ARGB32_Premultiplied);
    painted.fill(Qt::white);
    QPainter painter(&painted);
    paintTagGround(painter, painted.rect());
    painter.end();
    QCOMPARE(painted.pixelColor(30, 0), edge);
}

void TestTheme::theClockSaysHowMuchIsLeft_data()
{
    using State = ClockTime::State;
    QTest::addColumn<double>("left");
    QTest::addColumn<State>("state");
    QTest::addColumn<int>("token"); // of the ring
    QTest::addColumn<double>("least"); // share of the circle in that colour
    QTest::addColumn<double>("most");
    QTest::addColumn<QString>("told");
    QTest::newRow("most") << 0.75 << State::Running << int(Token::Ink2) << 0.73 << 0.77
                          << u"75% of the time limit left"_s;
    QTest::newRow("a quarter") << 0.25 << State::Running << int(Token::Ink2) << 0.23 << 0.27
                               << u"25% of the time limit left"_s;
    QTest::newRow("under a quarter") << 0.24 << State::Running << int(Token::Attention) << 0.22 << 0.26
                                     << u"24% of the time limit left"_s;
    QTest::newRow("past") << 0.0 << State::Late << int(Token::FarBelow) << 0.99 << 1.0 << QString();
    QTest::newRow("waiting") << 0.5 << State::Waiting << int(Token::Line2) << 0.4 << 0.6 << QString();
}

void TestTheme::theClockSaysHowMuchIsLeft()
{
    QFETCH(double, left);
    QFETCH(ClockTime::State, state);
    QFETCH(int, token);
    QFETCH(double, least);
    QFETCH(double, most);
    QFETCH(QString, told);
    applyTheme(*qApp, ThemeName::Light);
    const ClockTime time{u"2 h left"_s, left, state};
    QImage image(260, 260, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    CaseClock::paintRing(painter, image.rect(), time);
    painter.end();
    int found = 0;
    for (int degree = 0; degree < 360; ++degree) {
        const double angle = degree * std::numbers::pi / 180;
        const QPoint at(130 + qRound(100 * std::sin(angle)), 130 - qRound(100 * std::cos(angle)));
        const QColor seen = image.pixelColor(at);
        const QColor meant = hearken::theme()[Token(token)];
        found += std::abs(seen.red() - meant.red()) + std::abs(seen.blue() - meant.blue()) < 40 ? 1 : 0;
    }
    QVERIFY2(found >= least * 360 && found <= most * 360, qPrintable(QString::number(found)));
    CaseClock clock;
    clock.setTime(time);
    QCOMPARE(clock.accessibleName(), u"2 h left"_s);
    QCOMPARE(clock.accessibleDescription(), told);
    QVERIFY(clock.sizeHint().width() > clock.sizeHint().height() * 2); // the words stand beside it
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
