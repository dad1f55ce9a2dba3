// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/controls.h"

#include "ui/kit/button.h"
#include "ui/kit/icon.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QToolButton>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array controlRoleWords{"bigValue", "bigValueCompact", "pageTitle", "insightTitle", "panelTitle", "text",
    "strong", "second", "secondStrong", "meta", "metaStrong", "small", "quote"};

/// The side of a place's icon: it grows more slowly than the text, so that ten of them stay in a low window.
int railSide()
{
    return qRound(20 * (1 + (textScale() - 1) / 2));
}

constexpr std::array controlKindWords{"secondary", "primary", "quiet", "danger"};

void setButtonIcon(QPushButton *button, const QString &iconName, ButtonKind kind)
{
    const Token token = kind == ButtonKind::Primary ? Token::OnAccent
        : kind == ButtonKind::Quiet                 ? Token::Accent
        : kind == ButtonKind::Danger                ? Token::Attention
                                                    : Token::Ink;
    button->setProperty("icon name", iconName);
    button->setIcon(icon(iconName, token, token));
}

QPushButton *controlButton(const QString &text, const QString &iconName, ButtonKind kind, QWidget *parent)
{
    auto *button = new Button(text, parent);
    button->setProperty("kind", QString::fromLatin1(controlKindWords[size_t(kind)]));
    if (!iconName.isEmpty())
        setButtonIcon(button, iconName, kind);
    return button;
}

} // namespace

QLabel *makeLabel(const QString &text, TextRole role, const QString &tone, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setProperty("type", QString::fromLatin1(controlRoleWords[size_t(role)]));
    if (!tone.isEmpty())
        label->setProperty("tone", tone);
    return label;
}

void setTone(QLabel *label, const QString &tone)
{
    if (label->property("tone").toString() == tone)
        return;
    label->setProperty("tone", tone);
    label->style()->unpolish(label);
    label->style()->polish(label);
}

QString capitalised(QString word)
{
    if (!word.isEmpty())
        word[0] = word.at(0).toUpper();
    return word;
}

void chooseData(QComboBox *combo, const QVariant &data)
{
    combo->setCurrentIndex(qMax(0, combo->findData(data)));
}

ElidedLabel::ElidedLabel(const QString &text, Qt::TextElideMode mode, QWidget *parent)
    : QLabel(parent)
    , m_mode(mode)
{
    setTextFormat(Qt::PlainText);
    setWhole(text);
}

void ElidedLabel::setWhole(const QString &text)
{
    if (text == m_whole)
        return;
    m_whole = text;
    setText(text); // for who reads the label: style, screen reader, tests
    updateGeometry();
}

QSize ElidedLabel::sizeHint() const
{
    ensurePolished();
    const QMargins margins = contentsMargins();
    return {fontMetrics().horizontalAdvance(m_whole) + margins.left() + margins.right() + 2,
        fontMetrics().height() + margins.top() + margins.bottom()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), fontMetrics().averageCharWidth() * 4), sizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(m_whole, m_mode, contentsRect().width());
    setToolTip(shown == m_whole ? QString() : m_whole.toHtmlEscaped());
    style()->drawItemText(&painter, contentsRect(), int(alignment()), palette(), isEnabled(), shown, foregroundRole());
}

QPushButton *makeButton(const QString &text, const QString &iconName, ButtonKind kind, QWidget *parent)
{
    return controlButton(text, iconName, kind, parent);
}

void setKind(QPushButton *button, ButtonKind kind, const QString &iconName)
{
    const QString word = QString::fromLatin1(controlKindWords[size_t(kind)]);
    const QString shown = button->property("icon name").toString();
    if (button->property("kind").toString() == word && (iconName.isEmpty() || iconName == shown))
        return;
    button->setProperty("kind", word);
    if (const QString name = iconName.isEmpty() ? shown : iconName; !name.isEmpty())
        setButtonIcon(button, name, kind);
    button->style()->unpolish(button);
    button->style()->polish(button);
}

QPushButton *makeCompactButton(const QString &text, const QString &iconName, ButtonKind kind, QWidget *parent)
{
    QPushButton *button = controlButton(text, iconName, kind, parent);
    button->setProperty("compact", true);
    setIconSide(button, 13);
    return button;
}

QToolButton *makeIconButton(const QString &iconName, const QString &words, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    setIconSide(button, 16);
    button->setToolTip(words);
    button->setAccessibleName(words);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

RailButton::RailButton(const QString &iconName, const QString &word, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(iconName)
{
    setText(word);
    setAccessibleName(word);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
}

void RailButton::setBadge(int count)
{
    m_badge = count;
    setAccessibleDescription(count > 0 ? tr("%n past the limit", nullptr, count) : QString());
    update();
}

void RailButton::setNarrow(bool narrow)
{
    m_narrow = narrow;
    updateGeometry();
    update();
}

QSize RailButton::sizeHint() const
{
    const int text = m_narrow ? 0 : QFontMetrics(hearken::font(TextRole::Meta)).height() + 4;
    const int side = railSide();
    return {m_narrow ? side + 18 : qRound(72 * textScale()), side + text + 18};
}

void RailButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void RailButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void RailButton::paintEvent(QPaintEvent *)
{
    const Theme &t = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isChecked() || underMouse()) {
        painter.setPen(isChecked() ? QPen(t[Token::Line]) : QPen(Qt::NoPen));
        painter.setBrush(t[isChecked() ? Token::Surface : Token::OnGoal]);
        painter.drawRoundedRect(frame, radius::card, radius::card);
    }
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t[Token::Accent]);
        painter.drawRoundedRect(QRectF(0, height() * 0.24, 3, height() * 0.52), 1.5, 1.5);
    }
    const QFont words = hearken::font(isChecked() ? TextRole::MetaStrong : TextRole::Meta);
    const QFontMetrics metrics(words);
    const int side = railSide();
    const int block = side + (m_narrow ? 0 : 4 + metrics.height());
    const double top = (height() - block) / 2.0;
    const QColor color = t[isChecked() ? Token::Accent : underMouse() ? Token::Ink : Token::Ink2];
    paintIcon(painter, m_icon, QRectF((width() - side) / 2.0, top, side, side), color);
    if (!m_narrow) {
        painter.setFont(words);
        painter.setPen(color);
        painter.drawText(QRectF(0, top + side + 4, width(), metrics.height()), Qt::AlignCenter,
            metrics.elidedText(text(), Qt::ElideRight, width() - 4));
    }
    if (m_badge > 0) {
        QFont figures = hearken::font(TextRole::MetaStrong);
        figures.setPointSizeF(figures.pointSizeF() / textScale() * side / 20); // as large as the icon
        painter.setFont(figures);
        const QString count = QString::number(m_badge);
        const double high = painter.fontMetrics().height() + 1.0;
        const double wide = qMax(high + 1, painter.fontMetrics().horizontalAdvance(count) + 8.0);
        const double left = qMin(width() / 2.0 + 4, width() - wide);
        const QRectF badge(left, qMax(0.0, top - 6), wide, high);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t[Token::Attention]);
        painter.drawRoundedRect(badge, high / 2, high / 2);
        painter.setPen(t[Token::Surface]);
        painter.drawText(badge, Qt::AlignCenter, count);
    }
}

FilterChip::FilterChip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void FilterChip::setClearable(bool clearable)
{
    m_clearable = clearable;
    updateGeometry();
}

void FilterChip::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
}

void FilterChip::setDot(Token color)
{
    m_dot = color;
    updateGeometry();
}

QSize FilterChip::sizeHint() const
{
    const QFontMetrics metrics(hearken::font(TextRole::Second));
    return {metrics.horizontalAdvance(text()) + 2 * padding() + 2 + (m_clearable ? 14 : 0) + (m_dot ? 12 : 0),
        metrics.height() + (m_compact ? 10 : 11)};
}

void FilterChip::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void FilterChip::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void FilterChip::paintEvent(QPaintEvent *)
{
    const Theme &t = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(t[isChecked() ? Token::Accent : underMouse() ? Token::Control : Token::Line2]);
    painter.setBrush(t[isChecked() ? Token::Selection : Token::Surface]);
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
    painter.setFont(hearken::font(TextRole::Second));
    painter.setPen(t[isEnabled() ? Token::Ink : Token::Off]);
    const bool cross = m_clearable && isChecked();
    painter.drawText(
        rect().adjusted(padding() + (m_dot ? 12 : 0), 0, cross ? -22 : -padding(), 0), Qt::AlignCenter, text());
    if (m_dot) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t[*m_dot == Token::Navy && t.isDark() ? Token::Ink2 : *m_dot]);
        painter.drawEllipse(QPointF(padding() + 5, height() / 2.0), 4, 4);
    }
    if (cross)
        paintIcon(painter, u"x"_s, QRectF(width() - 21, height() / 2.0 - 6, 12, 12), t[Token::Ink]);
}

PrefixCombo::PrefixCombo(const QString &prefix, QWidget *parent)
    : QComboBox(parent)
    , m_prefix(prefix)
{
    setAccessibleName(prefix);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setMaxVisibleItems(20);
    connect(this, &QComboBox::currentTextChanged, this, &PrefixCombo::updateGeometry);
}

void PrefixCombo::setShown(const QString &text)
{
    m_shown = text;
    updateGeometry();
    update();
}

void PrefixCombo::setFramed(bool framed)
{
    if (m_framed == framed)
        return;
    m_framed = framed;
    update();
}

QRect PrefixCombo::crossRect() const
{
    const QRect right(width() - 24, 0, 24, height());
    return layoutDirection() == Qt::RightToLeft ? QRect(0, 0, 24, height()) : right;
}

void PrefixCombo::mousePressEvent(QMouseEvent *event)
{
    if (m_framed && crossRect().contains(event->position().toPoint()))
        Q_EMIT clearAsked();
    else
        QComboBox::mousePressEvent(event);
}

void PrefixCombo::keyPressEvent(QKeyEvent *event)
{
    if (m_framed && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        Q_EMIT clearAsked();
    else
        QComboBox::keyPressEvent(event);
}

QSize PrefixCombo::sizeHint() const
{
    const int words = QFontMetrics(hearken::font(TextRole::Second)).horizontalAdvance(m_prefix)
        + (m_prefix.isEmpty() ? 0 : 6) + QFontMetrics(hearken::font(TextRole::SecondStrong)).horizontalAdvance(shown());
    const int lineHeight = QFontMetrics(hearken::font(TextRole::Second)).height();
    return {qMin(words + 9 + 27, 320), lineHeight + (hasFrame() ? 12 : 8)};
}

QSize PrefixCombo::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), 90), sizeHint().height()};
}

void PrefixCombo::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const Theme &t = theme();
    if (hasFrame())
        style()->drawComplexControl(QStyle::CC_ComboBox, &option, &painter, this);
    else
        paintIcon(painter, u"down"_s,
            QRectF(layoutDirection() == Qt::RightToLeft ? 8 : width() - 20, height() / 2.0 - 6, 12, 12),
            t[Token::Ink3]);
    if (m_framed) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(t[Token::Accent]);
        painter.setBrush(t[Token::Selection]);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::control, radius::control);
        const QRectF cross = QRectF(crossRect());
        paintIcon(painter, u"x"_s, QRectF(cross.center() - QPointF(6, 6), QSizeF(12, 12)), t[Token::Ink]);
    }
    const QFont quiet = hearken::font(TextRole::Second);
    const QFont strong = hearken::font(hasFrame() ? TextRole::SecondStrong : TextRole::Second);
    const QFontMetrics metrics(quiet);
    const QFontMetrics strongMetrics(strong);
    QRect inside = rect().adjusted(9, 0, -24, 0);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (mirrored)
        inside = rect().adjusted(24, 0, -9, 0);
    painter.setFont(quiet);
    painter.setPen(t[Token::Ink3]);
    painter.drawText(inside, int(Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft)), m_prefix);
    const int step = m_prefix.isEmpty() ? 0 : metrics.horizontalAdvance(m_prefix) + 6;
    inside.adjust(mirrored ? 0 : step, 0, mirrored ? -step : 0, 0);
    painter.setFont(strong);
    painter.setPen(t[!isEnabled() ? Token::Off : hasFrame() ? Token::Ink : Token::Ink2]);
    painter.drawText(inside, int(Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft)),
        strongMetrics.elidedText(shown(), Qt::ElideRight, inside.width()));
}

} // namespace hearken
