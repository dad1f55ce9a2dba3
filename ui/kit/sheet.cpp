// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/theme.h"

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

/// Names in @…@ become colours and sizes of the theme. Widgets choose by property: `tone` and `type` of labels, `kind` of
/// buttons, `part` of frames.
constexpr auto sheetText = R"(
QMainWindow, QDialog { background: @ground@; }
QToolTip { background: @navy@; color: @onNavy@; border: 0; padding: 4px 8px; }

QLabel[tone="ink2"] { color: @ink2@; }
QLabel[tone="ink3"] { color: @ink3@; }
QLabel[tone="accent"] { color: @accent@; }
QLabel[tone="attention"] { color: @attention@; }
QLabel[tone="good"] { color: @good@; }
QLabel[tone="onNavy"] { color: @onNavy@; }
QLabel[tone="tag"] { color: @onGoalText@; background: @onGoal@; border-radius: 4px; padding: 1px 6px; }
QLabel[tone="tagAccent"] { color: @accent@; background: @selection@; border-radius: 4px; padding: 1px 6px; }
QLabel[tone="tagOutline"] { color: @ink2@; background: @surface@; border: 1px solid @line2@; border-radius: 4px; padding: 0 6px; }
QLabel[type="bigValue"] { font-size: @20.25@pt; font-weight: 600; }
QLabel[type="bigValueCompact"] { font-size: @16.5@pt; font-weight: 600; }
QLabel[type="pageTitle"] { font-size: @15@pt; font-weight: 600; }
QLabel[type="insightTitle"] { font-size: @13.5@pt; font-weight: 600; }
QLabel[type="panelTitle"] { font-size: @11.25@pt; font-weight: 600; }
QLabel[type="text"] { font-size: @9.75@pt; }
QLabel[type="strong"] { font-size: @9.75@pt; font-weight: 600; }
QLabel[type="second"] { font-size: @9@pt; }
QLabel[type="secondStrong"] { font-size: @9@pt; font-weight: 600; }
QLabel[type="meta"] { font-size: @8.25@pt; }
QLabel[type="metaStrong"] { font-size: @8.25@pt; font-weight: 600; }
QLabel[type="small"] { font-size: @7.875@pt; }
QLabel[type="quote"] { font-size: @9.75@pt; font-style: italic; }

QFrame[part="card"] { background: @surface@; border: 1px solid @line@; border-radius: 7px; }
QFrame[part="cardSelected"] { background: @surface@; border: 2px solid @accent@; border-radius: 7px; }
QFrame[part="surface"] { background: @surface@; border: 0; }
QFrame[part="footer"] { background: @surface@; border: 0; border-top: 1px solid @line@; }
QFrame[part="panel"] { background: @surface@; border: 0; border-left: 1px solid @line@; }
QFrame[part="panelHead"] { background: @surface@; border: 0; border-bottom: 1px solid @line@; }
QSplitter > QFrame[part="panel"] { border-left: 0; }
QFrame[part="listHead"] { background: @raised@; border: 0; border-bottom: 1px solid @line@; }
QFrame[part="banner"] { background: @attentionSoft@; border: 1px solid @attentionLine@; border-radius: 6px; }
QFrame[part="note"] { background: @goodSoft@; border: 1px solid @goodLine@; border-radius: 6px; }
QFrame[part="toast"] { background: @navy@; border: 1px solid @navy@; border-radius: 6px; }
QFrame[part="drop"] { background: @selection@; border: 2px dashed @accent@; border-radius: 10px; }
QFrame[part="line"] { background: @line@; border: 0; max-height: 1px; min-height: 1px; }
QFrame[part="vline"] { background: @line2@; border: 0; max-width: 1px; min-width: 1px; margin: 0 3px; }
QFrame[part="rail"] { background: @rail@; border: 0; border-right: 1px solid @line@; }
QFrame[part="status"] { background: @surface@; border: 0; border-top: 1px solid @line@; }
QFrame[part="status"] QLabel { font-size: @8.625@pt; color: @ink2@; }
QFrame[part="tile"] { background: @surface@; border: 1px solid @line2@; border-radius: 6px; }

QPushButton { background: @surface@; color: @ink@; border: 1px solid @line2@; border-radius: 5px; padding: 5px 11px; min-height: 17px; font-size: @9.375@pt; }
QPushButton:hover { border-color: @ink3@; }
QPushButton:pressed { background: @raised@; }
QPushButton:disabled { color: @off@; border-color: @line@; }
QPushButton::menu-indicator { width: 0; image: none; }
QPushButton[kind="primary"] { background: @accent@; color: @onAccent@; border-color: @accent@; font-weight: 600; }
QPushButton[kind="primary"]:hover { border-color: @ink@; }
QPushButton[kind="primary"]:disabled { background: @line2@; border-color: @line2@; color: @surface@; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent; color: @accent@; font-weight: 500; padding: 3px 6px; }
QPushButton[kind="quiet"]:hover { background: @selection@; }
QPushButton[kind="danger"] { color: @attention@; }
QPushButton[kind="quiet"]:disabled, QPushButton[kind="danger"]:disabled { color: @off@; }
QPushButton[kind="toast"] { min-height: 0; background: transparent; color: @onNavy@; border-color: @onNavy@; font-weight: 600; padding: 2px 9px; }
QPushButton[kind="evidence"], QPushButton[kind="evidenceStale"] { min-height: 0; color: @ink2@; border-radius: 4px; padding: 2px 7px; font-size: @8.25@pt; }
QPushButton[kind="evidenceStale"] { border-style: dashed; border-color: @control@; }
QPushButton[compact="true"] { padding: 3px 8px; font-size: @9@pt; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 5px; padding: 4px; color: @ink2@; }
QToolButton:hover { background: @onGoal@; }
QToolButton:checked { background: @selection@; }
QToolButton[kind="chip"] { background: @surface@; border: 1px solid @line2@; border-radius: 5px; padding: 5px 9px; color: @ink@; font-size: @9@pt; }
QToolButton[kind="chip"]:hover { border-color: @control@; }
QToolButton::menu-indicator { image: none; }
QPushButton[kind="goto"] { background: @raised@; color: @ink3@; text-align: left; padding: 3px 8px; font-size: @9@pt; }

QLineEdit, QPlainTextEdit, QTextEdit { background: @surface@; border: 1px solid @control@; border-radius: 5px; padding: 4px 8px;
    selection-background-color: @accent@; selection-color: @onAccent@; }
QTextBrowser[part="help"] { border: 0; padding: 0; border-radius: 0; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 1px solid @accent@; }
QLineEdit:disabled { background: @raised@; color: @off@; border-color: @line2@; }
QComboBox { font-size: @9@pt; }
QComboBox QAbstractItemView { background: @surface@; border: 1px solid @line2@; padding: 4px; }
QComboBox QAbstractItemView::item { padding: 4px 8px; }

QMenuBar { background: @surface@; border: 0; spacing: 0; }
QMenuBar::item { background: transparent; color: @ink@; padding: 5px 9px; border-radius: 5px; margin: 4px 1px; }
QMenuBar::item:selected { background: @selection@; }
QMenuBar QToolButton { padding: 0; }
QMenu { background: @surface@; border: 1px solid @line2@; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 10px; border-radius: 4px; color: @ink@; }
QMenu::item:selected { background: @selection@; color: @ink@; }
QMenu::item:disabled { color: @off@; }
QMenu::separator { height: 1px; background: @line@; margin: 4px 6px; }
QMenu::icon { padding-left: 8px; }

QAbstractItemView { background: @surface@; border: 0; color: @ink@; selection-background-color: @selection@; selection-color: @ink@;
    alternate-background-color: @raised@; gridline-color: @line@; outline: 0; }
QTreeView[part="rows"]::item { padding: 5px 8px; border-top: 1px solid @line@; }
QHeaderView { background: @surface@; border: 0; }
QTableView#frozenColumn { border-right: 1px solid @line2@; }
QHeaderView::section { background: @surface@; color: @ink3@; border: 0; border-bottom: 1px solid @line@; padding: 4px 8px; font-size: @8.625@pt; font-weight: 500; }
QTableCornerButton::section { background: @surface@; border: 0; border-bottom: 1px solid @line@; }
QScrollArea { background: transparent; border: 0; }
QScrollArea > QWidget > QWidget[part="clear"] { background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @line2@; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @control@; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QProgressBar { background: @onGoal@; border: 0; border-radius: 3px; max-height: 6px; min-height: 6px; text-align: right; }
QProgressBar::chunk { background: @accent@; border-radius: 3px; }
QSplitter::handle { background: @line@; }
QTabWidget::pane { border: 0; border-top: 1px solid @line@; }
QTabBar::tab { background: transparent; color: @ink2@; padding: 7px 12px; border: 0; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @ink@; border-bottom-color: @accent@; font-weight: 600; }
)";

/// In high contrast there is no soft fill: what is off has a dashed edge, a tag has an edge.
constexpr auto contrastText = R"(
QPushButton:disabled, QPushButton[kind]:disabled { background: @surface@; color: @off@; border: 1px dashed @off@; }
QToolButton[kind="chip"]:disabled { color: @off@; border: 1px dashed @off@; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled { border: 1px dashed @off@; }
QLabel[tone="tag"] { border: 1px solid @line2@; padding: 0 5px; }
QLabel[tone="tagAccent"] { border: 1px solid @accent@; padding: 0 5px; }
QTabBar::tab:disabled { color: @off@; }
)";

struct SheetColor
{
    QLatin1StringView word;
    Token token;
};

constexpr SheetColor sheetColors[] = {
    {"ground"_L1, Token::Ground},
    {"surface"_L1, Token::Surface},
    {"raised"_L1, Token::Raised},
    {"rail"_L1, Token::Rail},
    {"line"_L1, Token::Line},
    {"line2"_L1, Token::Line2},
    {"control"_L1, Token::Control},
    {"ink"_L1, Token::Ink},
    {"ink2"_L1, Token::Ink2},
    {"ink3"_L1, Token::Ink3},
    {"off"_L1, Token::Off},
    {"accent"_L1, Token::Accent},
    {"onAccent"_L1, Token::OnAccent},
    {"selection"_L1, Token::Selection},
    {"navy"_L1, Token::Navy},
    {"onNavy"_L1, Token::OnNavy},
    {"attention"_L1, Token::Attention},
    {"attentionSoft"_L1, Token::AttentionSoft},
    {"attentionLine"_L1, Token::AttentionLine},
    {"good"_L1, Token::Good},
    {"goodSoft"_L1, Token::GoodSoft},
    {"goodLine"_L1, Token::GoodLine},
    {"onGoal"_L1, Token::OnGoal},
    {"onGoalText"_L1, Token::OnGoalText},
};

/// What stands between two @: the colour of that name, or that many points, scaled.
QString sheetWord(const Theme &theme, const QString &word)
{
    for (const SheetColor &color : sheetColors) {
        if (word == color.word)
            return cssColor(theme[color.token]);
    }
    bool number = false;
    const double points = word.toDouble(&number);
    Q_ASSERT_X(number, "style sheet", "a name without a token");
    return QString::number(points * textScale(), 'f', 3);
}

} // namespace

QString Theme::styleSheet() const
{
    QString text = QString::fromLatin1(sheetText);
    if (name == ThemeName::HighContrast)
        text += QLatin1StringView(contrastText);
    const QStringList parts = text.split(u'@');
    QString sheet;
    for (qsizetype index = 0; index < parts.size(); ++index)
        sheet += index % 2 == 0 ? parts[index] : sheetWord(*this, parts[index]);
    return sheet;
}

} // namespace hearken
