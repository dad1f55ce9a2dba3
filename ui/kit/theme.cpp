// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/theme.h"

#include "ui/kit/style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QStringList>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct TokenRow
{
    Token token;
    QRgb light;
    QRgb dark;
};

/// The one table of colours. Text has a contrast of at least 4.5 on what it stands on, controls 3; a test checks it.
constexpr TokenRow tokenRows[] = {
    {Token::Ground, 0xFFF4F5F7, 0xFF14171C},
    {Token::Surface, 0xFFFFFFFF, 0xFF1C2027},
    {Token::Raised, 0xFFF9FAFB, 0xFF232830},
    {Token::Rail, 0xFFECEEF2, 0xFF101317},
    {Token::Line, 0xFFE3E6EB, 0xFF323943},
    {Token::Line2, 0xFFC3CAD3, 0xFF566070},
    {Token::Control, 0xFF858F9C, 0xFF76818F},
    {Token::Ink, 0xFF1B1F24, 0xFFE6EAF0},
    {Token::Ink2, 0xFF515A66, 0xFFB5BDC9},
    {Token::Ink3, 0xFF5F6975, 0xFF9AA4B1},
    {Token::Off, 0xFF858F9C, 0xFF76818F},
    {Token::Accent, 0xFF0B6A63, 0xFF66C7BC},
    {Token::OnAccent, 0xFFFFFFFF, 0xFF0B1F1D},
    {Token::Selection, 0xFFE0EFED, 0xFF1D3835},
    {Token::Navy, 0xFF2B3A55, 0xFF34445F},
    {Token::OnNavy, 0xFFFFFFFF, 0xFFFFFFFF},
    {Token::Attention, 0xFFA8430C, 0xFFF0A36B},
    {Token::AttentionSoft, 0xFFFBEBDD, 0xFF3B2617},
    {Token::AttentionLine, 0xFFE3B48F, 0xFF7A4A25},
    {Token::Good, 0xFF1A62A3, 0xFF86BCEC},
    {Token::GoodSoft, 0xFFE3EEF8, 0xFF1B2F44},
    {Token::GoodLine, 0xFFA9CBEB, 0xFF2F5478},
    {Token::FarBelow, 0xFFA8430C, 0xFFBC571B},
    {Token::FarBelowText, 0xFFFFFFFF, 0xFFFFFFFF},
    {Token::Below, 0xFFF3B98A, 0xFF5E3519},
    {Token::BelowText, 0xFF1B1F24, 0xFFF8DDC8},
    {Token::OnGoal, 0xFFE9ECF0, 0xFF2D343D},
    {Token::OnGoalText, 0xFF1B1F24, 0xFFE6EAF0},
    {Token::Above, 0xFFA9CBEB, 0xFF22425F},
    {Token::AboveText, 0xFF1B1F24, 0xFFD9E9F8},
    {Token::FarAbove, 0xFF1F6FB5, 0xFF2B79BD},
    {Token::FarAboveText, 0xFFFFFFFF, 0xFFFFFFFF},
    {Token::BandUnder, 0xFFF0AE78, 0xFFA9662F},
    {Token::Band, 0xFFB9C3D0, 0xFF5A6778},
    {Token::BandOver, 0xFF9CC3E8, 0xFF3D77AB},
    {Token::Mark, 0xFFFFE9A8, 0xFF5A4A12},
    {Token::Hatch, 0xFFC9CFD8, 0xFF454E5A},
    {Token::Code1, 0xFF7A3E9D, 0xFFC59AE0},
    {Token::Code2, 0xFFA8430C, 0xFFF0A36B},
    {Token::Code3, 0xFF1F6FB5, 0xFF86BCEC},
    {Token::Code4, 0xFF0B6A63, 0xFF66C7BC},
    {Token::Code5, 0xFF8A6A00, 0xFFD9B84A},
    {Token::Code6, 0xFFB0326B, 0xFFEE8FB6},
    {Token::Code7, 0xFF4B5563, 0xFFA7B0BC},
    {Token::Pressure1, 0xFFF0F3F7, 0xFF232B36},
    {Token::Pressure2, 0xFFD3E2F2, 0xFF1F3A55},
    {Token::Pressure3, 0xFF9DC1E4, 0xFF2A5A87},
    {Token::Pressure4, 0xFF5B97CF, 0xFF3A7EBB},
    {Token::Pressure5, 0xFF1F6FB5, 0xFF5B97CF},
    {Token::PressureOver, 0xFFA8430C, 0xFFF0A36B},
};
static_assert(std::size(tokenRows) == size_t(Token::Count), "every token has its row");

Theme tokenTable(ThemeName name)
{
    Theme theme;
    theme.name = name;
    for (const TokenRow &row : tokenRows)
        theme.colors[size_t(row.token)] = QColor::fromRgba(name == ThemeName::Dark ? row.dark : row.light);
    if (name != ThemeName::HighContrast)
        return theme;
    // Edges as strong as text, and no soft fills: what is meant is told by frame, sign and word.
    const auto set = [&theme](Token token, Token as) { theme.colors[size_t(token)] = theme[as]; };
    theme.colors[size_t(Token::Ink)] = Qt::black;
    theme.colors[size_t(Token::Ink2)] = QColor(0x2E, 0x35, 0x3D);
    for (const Token soft :
        {Token::Ground, Token::Raised, Token::Rail, Token::AttentionSoft, Token::GoodSoft, Token::OnGoal, Token::Mark})
        set(soft, Token::Surface);
    for (const Token edge : {Token::Ink3, Token::Line, Token::Line2, Token::Control, Token::Hatch})
        set(edge, Token::Ink2);
    theme.colors[size_t(Token::Off)] = QColor(0x73, 0x7A, 0x83); // told apart from ink, and by its dashed edge
    set(Token::AttentionLine, Token::Attention);
    set(Token::GoodLine, Token::Good);
    return theme;
}

constexpr std::array themeWords{"system", "light", "dark", "high-contrast"};

DesktopScheme desktopScheme = DesktopScheme::Unsaid;

/// Read once, before our own palette is set.
bool desktopStartedDark()
{
    static const bool dark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark;
}

bool desktopIsDark()
{
    return desktopScheme == DesktopScheme::Unsaid ? desktopStartedDark() : desktopScheme == DesktopScheme::Dark;
}

const Theme *currentTheme = nullptr;
ThemeName chosenTheme = ThemeName::System;
double currentTextScale = 1;

struct RoleRow
{
    TextRole role;
    double points;
    QFont::Weight weight;
};

constexpr RoleRow roleRows[] = {
    {TextRole::BigValue, 20.25, QFont::DemiBold},
    {TextRole::BigValueCompact, 16.5, QFont::DemiBold},
    {TextRole::PageTitle, 15, QFont::DemiBold},
    {TextRole::InsightTitle, 13.5, QFont::DemiBold},
    {TextRole::PanelTitle, 11.25, QFont::DemiBold},
    {TextRole::Text, 9.75, QFont::Normal},
    {TextRole::Strong, 9.75, QFont::DemiBold},
    {TextRole::Second, 9, QFont::Normal},
    {TextRole::SecondStrong, 9, QFont::DemiBold},
    {TextRole::Meta, 8.25, QFont::Normal},
    {TextRole::MetaStrong, 8.25, QFont::DemiBold},
    {TextRole::Small, 7.875, QFont::Normal},
    {TextRole::Quote, 9.75, QFont::Normal},
};

} // namespace

QString themeWord(ThemeName name)
{
    return QLatin1StringView(themeWords[size_t(name)]);
}

ThemeName themeFromWord(const QString &word)
{
    for (size_t index = 0; index < themeWords.size(); ++index) {
        if (word == QLatin1StringView(themeWords[index]))
            return ThemeName(index);
    }
    return ThemeName::System;
}

const Theme &Theme::light()
{
    static const Theme theme = tokenTable(ThemeName::Light);
    return theme;
}

const Theme &Theme::dark()
{
    static const Theme theme = tokenTable(ThemeName::Dark);
    return theme;
}

const Theme &Theme::highContrast()
{
    static const Theme theme = tokenTable(ThemeName::HighContrast);
    return theme;
}

const Theme &Theme::of(ThemeName name)
{
    switch (name) {
    case ThemeName::System:
        return desktopIsDark() ? dark() : light();
    case ThemeName::Light:
        return light();
    case ThemeName::Dark:
        return dark();
    case ThemeName::HighContrast:
        return highContrast();
    }
    return light();
}

QPalette Theme::palette() const
{
    const Theme &t = *this;
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &color) { palette.setColor(role, color); };
    set(QPalette::Window, t[Token::Ground]);
    set(QPalette::WindowText, t[Token::Ink]);
    set(QPalette::Base, t[Token::Surface]);
    set(QPalette::AlternateBase, t[Token::Raised]);
    set(QPalette::Text, t[Token::Ink]);
    set(QPalette::Button, t[Token::Surface]);
    set(QPalette::ButtonText, t[Token::Ink]);
    set(QPalette::BrightText, t[Token::Attention]);
    set(QPalette::PlaceholderText, t[Token::Ink3]);
    set(QPalette::ToolTipBase, t[Token::Navy]);
    set(QPalette::ToolTipText, t[Token::OnNavy]);
    set(QPalette::Highlight, t[Token::Accent]);
    set(QPalette::HighlightedText, t[Token::OnAccent]);
    set(QPalette::Link, t[Token::Accent]);
    set(QPalette::LinkVisited, t[Token::Accent]);
    set(QPalette::Light, t[Token::Raised]);
    set(QPalette::Midlight, t[Token::Line]);
    set(QPalette::Mid, t[Token::Line2]);
    set(QPalette::Dark, t[Token::Control]);
    set(QPalette::Shadow, t[Token::Ink3]);
    for (const QPalette::ColorRole role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, t[Token::Off]);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, t[Token::Line2]);
    return palette;
}

const Theme &theme()
{
    return currentTheme ? *currentTheme : Theme::light();
}

void loadFonts()
{
    static const bool once = [] {
        for (const auto &style : {"Regular"_L1, "Medium"_L1, "SemiBold"_L1, "Bold"_L1, "Italic"_L1, "MediumItalic"_L1})
            QFontDatabase::addApplicationFont(u":/hearken/fonts/HearkenSans-"_s % style % u".otf"_s);
        QFont::insertSubstitutions(u"Hearken Sans"_s, {u"Inter"_s, u"Noto Sans"_s, u"DejaVu Sans"_s});
        return true;
    }();
    Q_UNUSED(once)
}

void applyTheme(QApplication &application, ThemeName name)
{
    loadFonts();
    desktopStartedDark(); // asked while the palette is still the desktop's
    const Theme &wanted = Theme::of(name);
    if (!currentTheme)
        application.setStyle(makeStyle()); // before palette and sheet, so that both are polished by it
    currentTheme = &wanted;
    chosenTheme = name;
    QApplication::setEffectEnabled(Qt::UI_General, false); // menus and tooltips are there at once: nothing moves
    application.setFont(font(TextRole::Text));
    application.setPalette(wanted.palette());
    application.setStyleSheet(wanted.styleSheet());
}

void setDesktopScheme(QApplication &application, DesktopScheme scheme)
{
    desktopScheme = scheme;
    if (currentTheme && chosenTheme == ThemeName::System && &Theme::of(ThemeName::System) != currentTheme)
        applyTheme(application, ThemeName::System);
}

void setTextScale(double scale)
{
    currentTextScale = qBound(0.8, scale, 2.0);
}

double textScale()
{
    return currentTextScale;
}

QFont font(TextRole role)
{
    const RoleRow &row = roleRows[size_t(role)];
    QFont font(u"Hearken Sans"_s);
    font.setPointSizeF(row.points * currentTextScale);
    font.setWeight(row.weight);
    font.setItalic(role == TextRole::Quote);
    return font;
}

QString cssColor(const QColor &color)
{
    if (color.alpha() == 255)
        return color.name();
    return u"rgba(%1,%2,%3,%4)"_s.arg(color.red()).arg(color.green()).arg(color.blue()).arg(color.alpha());
}

} // namespace hearken
