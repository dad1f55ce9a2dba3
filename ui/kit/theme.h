// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

#include <array>

class QApplication;
class QPalette;

namespace hearken {

/// Every colour of Hearken by what it is for. Class colours tell how far a value is from its goal.
enum class Token {
    Ground,
    Surface,
    Raised,
    Rail,
    Line,
    Line2,
    Control, ///< Control: edge of fields, check boxes, radios
    Ink,
    Ink2,
    Ink3,
    Off, ///< text, sign and dashed edge of what cannot be used now
    Accent,
    OnAccent,
    Selection,
    Navy,
    OnNavy,
    Attention,
    AttentionSoft,
    AttentionLine,
    Good,
    GoodSoft,
    GoodLine,
    FarBelow,
    FarBelowText,
    Below,
    BelowText,
    OnGoal,
    OnGoalText,
    Above,
    AboveText,
    FarAbove,
    FarAboveText,
    BandUnder,
    Band,
    BandOver,
    Mark,
    Hatch,
    Code1,
    Code2,
    Code3,
    Code4,
    Code5,
    Code6,
    Code7,
    Pressure1,
    Pressure2,
    Pressure3,
    Pressure4,
    Pressure5,
    PressureOver,
    Count
};

enum class ThemeName { System, Light, Dark, HighContrast };
QString themeWord(ThemeName name); ///< "system", "light", "dark", "high-contrast": as stored and on the command line
ThemeName themeFromWord(const QString &word); ///< System when not known

/// Roles of type; sizes are points and follow the desktop's font scale.
enum class TextRole {
    BigValue,
    BigValueCompact,
    PageTitle,
    InsightTitle,
    PanelTitle,
    Text,
    Strong,
    Second,
    SecondStrong,
    Meta,
    MetaStrong,
    Small,
    Quote
};

/// Grid of 4, in device-independent pixels.
namespace space {
inline constexpr int tiny = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int page = 20;
inline constexpr int wide = 24;
} // namespace space

namespace radius {
inline constexpr int cell = 3;
inline constexpr int control = 5;
inline constexpr int card = 7;
inline constexpr int chip = 13;
} // namespace radius

/// The table of colours that a picture is painted with: a value, so that paper and tests can hold another one than the
/// screen.
struct Theme
{
    ThemeName name = ThemeName::Light;
    std::array<QColor, size_t(Token::Count)> colors;

    QColor operator[](Token token) const { return colors[size_t(token)]; }
    bool isDark() const { return name == ThemeName::Dark; }
    QPalette palette() const;
    QString styleSheet() const;

    static const Theme &light();
    static const Theme &dark();
    static const Theme &highContrast();
    static const Theme &of(ThemeName name); ///< System answers what the desktop has
};

/// The theme that the application wears, as QApplication::palette() does. GUI thread only. Widgets hear of another one
/// through QEvent::StyleChange.
const Theme &theme();

/// Sets style, palette, style sheet and font. System follows the desktop: see setDesktopScheme.
void applyTheme(QApplication &application, ThemeName name);

/// What the desktop asks for. Unsaid: as the palette that it gave at the start.
enum class DesktopScheme { Unsaid, Dark, Light };
/// The desktop asks anew: who wears System changes with it.
void setDesktopScheme(QApplication &application, DesktopScheme scheme);

/// Makes Hearken Sans known, once. Without a window, a painter of paper calls it itself.
void loadFonts();

/// Larger or smaller text than the desktop asks for, 0.8 … 2; takes effect with the next applyTheme.
void setTextScale(double scale);
double textScale();

QFont font(TextRole role);

/// A colour for style sheets: "#rrggbb", or rgba() when it is not opaque.
QString cssColor(const QColor &color);

} // namespace hearken
