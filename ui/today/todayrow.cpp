// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todayrow.h"

#include "ui/figure/painters.h"
#include "ui/kit/controls.h"
#include "ui/kit/icon.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTextLayout>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowEdge = 12;
constexpr int rowLead = 41; ///< where words start after an icon
constexpr int rowAir = 9;
constexpr int rowSign = 32; ///< after a sign
constexpr int rowLines = 2; ///< of a title, at most

QFont rowTitleFont(const TodayLine &line)
{
    QFont made = hearken::font(line.quote ? TextRole::Quote : TextRole::Text);
    if (!line.quote)
        made.setWeight(QFont::Medium);
    return made;
}

/// Room that figures are drawn in beside words.
constexpr int rowBarWidth = 132;
constexpr int rowBarNarrow = 84;

} // namespace

TodayRow::TodayRow(const TodayLine &line, QWidget *parent)
    : QAbstractButton(parent)
    , m_line(line)
{
    setAccessibleName(line.words());
    setAccessibleDescription(line.action);
    setToolTip(line.quote ? tr("Open this response (Enter)") : tr("Open what stands behind it (Enter)"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(wraps());
    setSizePolicy(policy);
}

void TodayRow::setMain(bool main)
{
    m_main = main;
    update();
}

int TodayRow::titleLeft() const
{
    return !m_line.icon.isEmpty() ? rowLead : m_line.sign != Sign::None ? rowSign : rowEdge;
}

QStringList TodayRow::titleLines(int room) const
{
    const QFont words = rowTitleFont(m_line);
    const QFontMetrics metrics(words);
    QTextLayout layout(m_line.title, words);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(room);
        if (lines.size() + 1 == rowLines) {
            lines.append(metrics.elidedText(m_line.title.mid(line.textStart()), Qt::ElideRight, room));
            break;
        }
        lines.append(m_line.title.mid(line.textStart(), line.textLength()));
    }
    layout.endLayout();
    return lines;
}

int TodayRow::heightForWidth(int width) const
{
    if (!wraps())
        return sizeHint().height();
    const qsizetype lines = titleLines(width - titleLeft() - rowEdge).size();
    const int title = QFontMetrics(rowTitleFont(m_line)).height();
    const int detail = std::max(QFontMetrics(hearken::font(TextRole::Second)).height(),
        m_line.score.isEmpty() ? 0 : ScoreChip::sizeOf(m_line.score).height());
    return 2 * rowAir + int(lines) * title + (m_line.quote ? 3 : 0) + detail;
}

QSize TodayRow::sizeHint() const
{
    const int words = QFontMetrics(rowTitleFont(m_line)).height()
        + QFontMetrics(hearken::font(TextRole::Second)).height();
    return {420, wraps() ? heightForWidth(420) : words + 2 * rowAir};
}

void TodayRow::paintLead(QPainter &painter, const QRect &room) const
{
    const Theme &t = theme();
    if (!m_line.icon.isEmpty()) {
        const Token token = m_line.urgency == Urgency::Late ? Token::Attention : Token::Ink2;
        paintIcon(painter, m_line.icon, QRectF(room.left() + rowEdge, room.center().y() - 9, 18, 18), t[token]);
    } else if (m_line.sign != Sign::None) {
        const Token token = toneToken(m_line.tone);
        drawSign(painter, QPointF(room.left() + rowEdge + 7, room.top() + rowAir + 9), m_line.sign, t[token], 9);
    }
}

int TodayRow::paintAction(QPainter &painter, int right) const
{
    if (m_line.action.isEmpty())
        return right;
    const Theme &t = theme();
    QFont words = hearken::font(m_main ? TextRole::SecondStrong : TextRole::Second);
    const QFontMetrics metrics(words);
    const int wide = qMax(104, metrics.horizontalAdvance(m_line.action) + 18);
    const int high = metrics.height() + 9;
    const QRectF button(right - wide + 0.5, (height() - high) / 2 + 0.5, wide - 1, high - 1);
    const bool pressed = isDown() || underMouse();
    painter.setPen(t[m_main ? Token::Accent : pressed ? Token::Ink3 : Token::Line2]);
    painter.setBrush(t[m_main ? Token::Accent : Token::Surface]);
    painter.drawRoundedRect(button, radius::control, radius::control);
    painter.setFont(words);
    painter.setPen(t[m_main ? Token::OnAccent : Token::Ink]);
    painter.drawText(button, Qt::AlignCenter, m_line.action);
    return right - wide - 11;
}

int TodayRow::paintDue(QPainter &painter, int right) const
{
    if (m_line.due.isEmpty() || m_line.bar)
        return right;
    const bool late = m_line.urgency == Urgency::Late;
    painter.setFont(hearken::font(late ? TextRole::SecondStrong : TextRole::Second));
    painter.setPen(theme()[late ? Token::Attention : Token::Ink2]);
    const int wide = painter.fontMetrics().horizontalAdvance(m_line.due);
    painter.drawText(QRect(right - wide, 0, wide, height()), int(Qt::AlignVCenter | Qt::AlignRight), m_line.due);
    return right - wide - 11;
}

void TodayRow::paintBar(QPainter &painter, const QRect &room) const
{
    FigureStyle style;
    style.theme = &theme();
    style.scale = textScale();
    const FigureBrush brush{painter, style, FigureText(this, textScale())};
    const double high = 19 * textScale();
    hearken::paint(brush, QRectF(room.left(), room.center().y() - high / 2, room.width(), high), *m_line.bar);
}

void TodayRow::paintEvent(QPaintEvent *)
{
    const Theme &t = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown())
        painter.fillRect(rect().adjusted(0, 1, 0, 0), t[Token::Raised]);
    painter.fillRect(QRect(0, 0, width(), 1), t[Token::Line]);
    paintLead(painter, rect());
    const int left = titleLeft();
    int right = paintAction(painter, width() - rowEdge);
    right = paintDue(painter, right);
    if (m_line.bar && width() > 300) {
        const int wide = int((width() > 420 ? rowBarWidth : rowBarNarrow) * textScale());
        paintBar(painter, QRect(right - wide, 0, wide, height()));
        right -= wide + 14;
    }
    const QFont title = rowTitleFont(m_line);
    const QFontMetrics metrics(title);
    int y = rowAir;
    painter.setFont(title);
    painter.setPen(t[Token::Ink]);
    const QStringList titles = wraps() ? titleLines(right - left)
                                       : QStringList{metrics.elidedText(m_line.title, Qt::ElideRight, right - left)};
    for (const QString &line : titles) {
        painter.drawText(QRect(left, y, right - left, metrics.height()), int(Qt::AlignLeft | Qt::AlignVCenter), line);
        y += metrics.height();
    }
    int detailLeft = left;
    const QFont second = hearken::font(TextRole::Second);
    const QFontMetrics small(second);
    int detailHigh = small.height();
    if (m_line.quote)
        y += 3;
    if (!m_line.score.isEmpty()) {
        const QSize chip = ScoreChip::sizeOf(m_line.score);
        ScoreChip::paint(painter, QRectF(QPointF(left, y), chip), m_line.score, chipClass(m_line.standing));
        detailLeft += chip.width() + 8;
        detailHigh = std::max(detailHigh, chip.height());
    }
    painter.setFont(second);
    painter.setPen(t[m_line.quote ? Token::Ink3 : Token::Ink2]);
    painter.drawText(QRect(detailLeft, y, right - detailLeft, detailHigh), int(Qt::AlignLeft | Qt::AlignVCenter),
        small.elidedText(m_line.detail, Qt::ElideRight, right - detailLeft));
}

void TodayRow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        break;
    case Qt::Key_Down:
        walkSiblings(this, 1);
        break;
    case Qt::Key_Up:
        walkSiblings(this, -1);
        break;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void TodayRow::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void TodayRow::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void walkSiblings(QWidget *from, int step)
{
    const QList<QWidget *> all = from->parentWidget()->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (qsizetype at = all.indexOf(from) + step; at >= 0 && at < all.size(); at += step) {
        if (all.at(at)->isVisible() && all.at(at)->metaObject() == from->metaObject()) {
            all.at(at)->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace hearken
