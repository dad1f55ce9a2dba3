// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/controls.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QtMath>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

/// One choice of a SegmentedSwitch; the frame around all is painted in parts.
class SegmentButton : public QAbstractButton
{
public:
    SegmentButton(const QString &word, QWidget *parent)
        : QAbstractButton(parent)
    {
        setText(word);
        setAccessibleName(word);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
    }
    QSize sizeHint() const override
    {
        const QFontMetrics metrics(hearken::font(TextRole::SecondStrong));
        return {metrics.horizontalAdvance(text()) + 22, metrics.height() + 11};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &t = theme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QWidget *bar = parentWidget();
        // The whole bar's rounded frame, of which this button shows its part.
        const QRectF whole = QRectF(bar->rect()).translated(-pos()).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t[Token::Surface]);
        painter.drawRoundedRect(whole, radius::control, radius::control);
        if (isChecked()) {
            painter.save();
            painter.setClipRect(rect().adjusted(0, 0, 0, 0));
            painter.setBrush(t[Token::Selection]);
            painter.drawRoundedRect(whole, radius::control, radius::control);
            painter.restore();
        }
        painter.setPen(t[Token::Line2]);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(whole, radius::control, radius::control);
        if (x() > 0)
            painter.drawLine(QPointF(0, 1), QPointF(0, height() - 1));
        painter.setFont(hearken::font(isChecked() ? TextRole::SecondStrong : TextRole::Second));
        painter.setPen(t[!isEnabled() ? Token::Off : isChecked() ? Token::Ink : Token::Ink2]);
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (theme().name == ThemeName::HighContrast && isChecked()) {
            painter.setPen(QPen(t[Token::Accent], 3));
            painter.drawLine(QPointF(4, height() - 2), QPointF(width() - 4, height() - 2));
        }
    }
};

void signTriangle(QPainter &painter, const QPointF &middle, double size, bool up)
{
    const double half = size / 2;
    const double rise = size * 0.36;
    const double y = up ? rise : -rise;
    painter.drawPolygon(QPolygonF{middle + QPointF(-half, y), middle + QPointF(half, y), middle + QPointF(0, -y)});
}

} // namespace

SegmentedSwitch::SegmentedSwitch(const QStringList &words, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    for (const QString &word : words) {
        auto *button = new SegmentButton(word, this);
        m_group->addButton(button, int(m_group->buttons().size()));
        row->addWidget(button);
    }
    if (QAbstractButton *first = m_group->button(0))
        first->setChecked(true);
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedSwitch::chosen);
}

int SegmentedSwitch::current() const
{
    return m_group->checkedId();
}

void SegmentedSwitch::setCurrent(int index)
{
    if (QAbstractButton *button = m_group->button(index))
        button->setChecked(true);
}

void SegmentedSwitch::setWord(int index, const QString &word)
{
    QAbstractButton *button = m_group->button(index);
    button->setText(word);
    button->setAccessibleName(word);
    button->updateGeometry();
}

void SegmentedSwitch::setChoiceEnabled(int index, bool enabled)
{
    m_group->button(index)->setEnabled(enabled);
}

ChipClass chipClass(Standing standing)
{
    switch (standing) {
    case Standing::FarBelow:
        return ChipClass::FarBelow;
    case Standing::Below:
        return ChipClass::Below;
    case Standing::Above:
        return ChipClass::Above;
    case Standing::FarAbove:
        return ChipClass::FarAbove;
    case Standing::OnGoal:
    case Standing::Unknown:
        break;
    }
    return ChipClass::OnGoal;
}

Token fillOf(ChipClass goalClass)
{
    constexpr std::array tokens{Token::FarBelow, Token::Below, Token::OnGoal, Token::Above, Token::FarAbove};
    return tokens[size_t(goalClass)];
}

Token textOn(ChipClass goalClass)
{
    constexpr std::array tokens{
        Token::FarBelowText, Token::BelowText, Token::OnGoalText, Token::AboveText, Token::FarAboveText};
    return tokens[size_t(goalClass)];
}

void paintSign(QPainter &painter, const QPointF &middle, ChipClass goalClass, const QColor &color, double size)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const double step = size * 0.42;
    switch (goalClass) {
    case ChipClass::FarBelow:
        signTriangle(painter, middle - QPointF(0, step), size, false);
        signTriangle(painter, middle + QPointF(0, step), size, false);
        break;
    case ChipClass::Below:
        signTriangle(painter, middle, size, false);
        break;
    case ChipClass::OnGoal:
        painter.drawEllipse(middle, size * 0.36, size * 0.36);
        break;
    case ChipClass::Above:
        signTriangle(painter, middle, size, true);
        break;
    case ChipClass::FarAbove:
        signTriangle(painter, middle - QPointF(0, step), size, true);
        signTriangle(painter, middle + QPointF(0, step), size, true);
        break;
    }
    painter.restore();
}

ChipClass classOfScore(double value, double low, double high, bool highIsGood)
{
    const double good = highIsGood ? value - low : high - value;
    if (qFuzzyCompare(high - low, 10.0)) { // recommend: 0–6, 7–8, 9–10 are the groups that everybody reads
        constexpr std::array limits{4.0, 7.0, 9.0, 10.0};
        int index = 0;
        while (index < 4 && good >= limits[size_t(index)])
            ++index;
        return ChipClass(index);
    }
    const double share = high > low ? good / (high - low) : 0.5;
    return ChipClass(qBound(0, qRound(share * 4), 4));
}

void paintTagGround(QPainter &painter, const QRectF &rect)
{
    const bool edged = theme().name == ThemeName::HighContrast;
    painter.setPen(edged ? QPen(theme()[Token::Line2]) : QPen(Qt::NoPen));
    painter.setBrush(theme()[Token::OnGoal]);
    const double in = edged ? 0.5 : 0;
    painter.drawRoundedRect(rect.adjusted(in, in, -in, -in), 4, 4);
}

ScoreChip::ScoreChip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ScoreChip::setScore(const QString &text, ChipClass goalClass)
{
    m_text = text;
    m_class = goalClass;
    setAccessibleName(text);
    // Without a parent yet, it is shown with what it is put into; shown now it would flash as a window of its own.
    if (text.isEmpty() || parentWidget())
        setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

QSize ScoreChip::sizeOf(const QString &text)
{
    const QFontMetrics metrics(hearken::font(TextRole::MetaStrong));
    return {qMax(metrics.horizontalAdvance(text) + 12 + 4 + metrics.height() / 2, metrics.height() * 4),
        metrics.height() + 7};
}

void ScoreChip::paint(QPainter &painter, const QRectF &rect, const QString &text, ChipClass goalClass)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme().name == ThemeName::HighContrast ? QPen(theme()[Token::Line2]) : QPen(Qt::NoPen));
    painter.setBrush(theme()[fillOf(goalClass)]);
    painter.drawRoundedRect(rect, 4, 4);
    const QFont words = hearken::font(TextRole::MetaStrong);
    painter.setFont(words);
    const QFontMetrics metrics(words);
    const double sign = metrics.height() / 2.0;
    const QString shown = metrics.elidedText(text, Qt::ElideRight, int(rect.width() - sign) - 8);
    const double wide = metrics.horizontalAdvance(shown);
    const double left = rect.left() + (rect.width() - wide - 4 - sign) / 2;
    const QColor color = theme()[textOn(goalClass)];
    painter.setPen(color);
    painter.drawText(QRectF(left, rect.top(), wide + 2, rect.height()), Qt::AlignVCenter | Qt::AlignLeft, shown);
    paintSign(painter, {left + wide + 4 + sign / 2, rect.center().y()}, goalClass, color, sign);
    painter.restore();
}

void ScoreChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_text, m_class);
}

} // namespace hearken
