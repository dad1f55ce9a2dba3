// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/icon.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QTest>

#include <cmath>

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

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
