// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure.h"
#include "ui/kit/theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

class QButtonGroup;
class QHBoxLayout;
class QToolButton;

namespace hearken {

/// A label of plain text in a role and a tone; customers' words are never read as markup. `tone` is a word of the style
/// sheet: "" (ink), "ink2", "ink3", "accent", "attention", "good", "tag", "tagAccent", "tagOutline".
QLabel *makeLabel(
    const QString &text, TextRole role = TextRole::Text, const QString &tone = {}, QWidget *parent = nullptr);
void setTone(QLabel *label, const QString &tone);

/// A label that gives way: shows as much as fits and the whole in its tooltip.
class ElidedLabel : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(const QString &text = {}, Qt::TextElideMode mode = Qt::ElideRight, QWidget *parent = nullptr);
    void setWhole(const QString &text);
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_whole;
    Qt::TextElideMode m_mode;
};

enum class ButtonKind { Secondary, Primary, Quiet, Danger };
QPushButton *makeButton(const QString &text, const QString &iconName = {}, ButtonKind kind = ButtonKind::Secondary,
    QWidget *parent = nullptr);
/// The same button in another role, perhaps with another icon.
void setKind(QPushButton *button, ButtonKind kind, const QString &iconName = {});
/// A small button for panels and rows.
QPushButton *makeCompactButton(const QString &text, const QString &iconName = {},
    ButtonKind kind = ButtonKind::Secondary, QWidget *parent = nullptr);
/// A button of an icon alone: the words are its tooltip and its accessible name.
QToolButton *makeIconButton(const QString &iconName, const QString &words, QWidget *parent = nullptr);

/// A place of the window: icon over word, a badge for things past a limit, a bar when it is "here".
class RailButton : public QAbstractButton
{
    Q_OBJECT
public:
    RailButton(const QString &iconName, const QString &word, QWidget *parent = nullptr);
    void setBadge(int count);
    void setNarrow(bool narrow); ///< without the word
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_icon;
    int m_badge = 0;
    bool m_narrow = false;
};

/// A choice that can be on: rounded, with × when it is set and can be cleared.
class FilterChip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit FilterChip(const QString &text, QWidget *parent = nullptr);
    /// Shows × while on: for chips that stand for one set filter.
    void setClearable(bool clearable);
    /// Narrower, for many side by side.
    void setCompact(bool compact);
    /// A dot before the words: the colour in which a chart draws what the chip stands for.
    void setDot(Token color);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    int padding() const { return m_compact ? 7 : 9; }
    bool m_clearable = false;
    bool m_compact = false;
    std::optional<Token> m_dot;
};

/// "Period Last 90 days ▾": a combo box with a grey word before its choice; quiet, as text with an arrow, when its frame
/// is off.
class PrefixCombo : public QComboBox
{
    Q_OBJECT
public:
    explicit PrefixCombo(const QString &prefix, QWidget *parent = nullptr);
    QString prefix() const { return m_prefix; }
    /// What to show instead of the current item's text; empty for that text.
    void setShown(const QString &text);
    QString shown() const { return m_shown.isEmpty() ? currentText() : m_shown; }
    /// Framed, with × instead of the arrow: a filter that is set. The ×, Delete and Backspace ask to clear it.
    void setFramed(bool framed);
    bool isFramed() const { return m_framed; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void clearAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect crossRect() const;
    QString m_prefix;
    QString m_shown;
    bool m_framed = false;
};

/// "Region" from "region": a choice of a list, or words that stand alone, begin with a capital.
QString capitalised(QString word);

/// Chooses the item with this data, or the first if there is none.
void chooseData(QComboBox *combo, const QVariant &data);

/// A few choices side by side, one of them on.
class SegmentedSwitch : public QWidget
{
    Q_OBJECT
public:
    explicit SegmentedSwitch(const QStringList &words, const QString &name, QWidget *parent = nullptr);
    int current() const;
    void setCurrent(int index);
    void setWord(int index, const QString &word);
    void setChoiceEnabled(int index, bool enabled);

Q_SIGNALS:
    void chosen(int index);

private:
    QButtonGroup *m_group = nullptr;
};

/// The soft fill under a painted tag; with an edge in high contrast, where nothing is soft.
void paintTagGround(QPainter &painter, const QRectF &rect);

/// Colour and sign of a value against its goal, from the worst to the best. The sign is always drawn, because in grey the
/// dark ends are alike.
enum class ChipClass { FarBelow, Below, OnGoal, Above, FarAbove };
/// An unknown standing looks like one on goal.
ChipClass chipClass(Standing standing);
Token fillOf(ChipClass goalClass);
Token textOn(ChipClass goalClass);
/// Triangles or dot of a class, about `size` high, centred.
void paintSign(QPainter &painter, const QPointF &middle, ChipClass goalClass, const QColor &color, double size);
/// A class for a score on its own scale, by the fifth of the scale it lies in.
ChipClass classOfScore(double value, double low, double high, bool highIsGood = true);

/// "1 of 5" in the colour and with the sign of its class.
class ScoreChip : public QWidget
{
    Q_OBJECT
public:
    explicit ScoreChip(QWidget *parent = nullptr);
    void setScore(const QString &text, ChipClass goalClass);
    QSize sizeHint() const override { return sizeOf(m_text); }
    QSize minimumSizeHint() const override { return sizeHint(); }

    /// For delegates.
    static QSize sizeOf(const QString &text);
    static void paint(QPainter &painter, const QRectF &rect, const QString &text, ChipClass goalClass);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    ChipClass m_class = ChipClass::OnGoal;
};

} // namespace hearken
