// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/weekstrip.h"

#include "ui/kit/textscale.h"
#include "ui/kit/theme.h"
#include "ui/today/todayrow.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>
#include <QVBoxLayout>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr int stripLanes = 5;
constexpr int stripLanesFirst = 100; ///< lanes take what room there is, then air below them
constexpr int stripEdge = 12;
constexpr int stripAir = 5; ///< that a lane takes more where there is room

int stripNames()
{
    return int(156 * textScale());
}

int stripHead()
{
    return QFontMetrics(hearken::font(TextRole::Meta)).height() + 8;
}

/// Where the seven days lie in a lane or a heading of this width.
QRectF stripDays(const QWidget &widget)
{
    return QRectF(widget.rect()).adjusted(stripNames(), 0, -stripEdge, 0);
}

} // namespace

WeekLane::WeekLane(const WeekRow &row, QDate first, QDate today, QWidget *parent)
    : QAbstractButton(parent)
    , m_row(row)
    , m_first(first)
    , m_today(today)
{
    setAccessibleName(row.words(first));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    followTextScale(this, [this] { setMaximumHeight(sizeHint().height() + stripAir); });
}

QSize WeekLane::sizeHint() const
{
    return {400, QFontMetrics(hearken::font(TextRole::Second)).height() * 2 + 1};
}

void WeekLane::paintSteady(QPainter &painter, const QRectF &days) const
{
    const Theme &t = theme();
    const double day = days.width() / 7;
    const double high = QFontMetrics(hearken::font(TextRole::Meta)).height() + 5;
    const double top = days.center().y() - high / 2;
    // What is still to come is expected, not known: an outline.
    painter.setPen(QPen(t[t.isDark() ? Token::Control : Token::Navy], 1.3));
    painter.setBrush(t[Token::Surface]);
    painter.drawRoundedRect(QRectF(days.left() + 3, top, days.width() - 6, high), 3, 3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t[Token::Navy]);
    for (qsizetype from = 0; from < 7; ++from) {
        if (m_row.days.at(from) <= 0)
            continue;
        qsizetype to = from;
        while (to + 1 < 7 && m_row.days.at(to + 1) > 0)
            ++to;
        const double left = days.left() + double(from) * day + (from == 0 ? 3 : 0);
        const double right = days.left() + double(to + 1) * day - (to == 6 ? 3 : 0);
        painter.drawRoundedRect(QRectF(left, top, right - left, high), 3, 3);
        from = to;
    }
    painter.setFont(hearken::font(TextRole::Meta));
    for (qsizetype i = 0; i < 7 && m_row.days.at(i) >= 0; ++i) {
        const bool heard = m_row.days.at(i) > 0;
        painter.setPen(t[heard ? Token::OnNavy : Token::Attention]);
        painter.drawText(QRectF(days.left() + double(i) * day, top, day, high), Qt::AlignCenter,
            QLocale().toString(m_row.days.at(i)));
    }
}

void WeekLane::paintSingle(QPainter &painter, const QRectF &days) const
{
    const Theme &t = theme();
    const double day = days.width() / 7;
    const double y = days.center().y();
    QPen dots(t[Token::Control], 1.2, Qt::DotLine);
    painter.setPen(dots);
    painter.drawLine(QPointF(days.left() + 3, y), QPointF(days.right() - 3, y));
    painter.setFont(hearken::font(TextRole::Meta));
    const QFontMetricsF metrics(painter.font());
    for (qsizetype i = 0; i < 7; ++i) {
        if (m_row.days.at(i) <= 0)
            continue;
        const QPointF middle(days.left() + (double(i) + 0.5) * day - 8, y);
        const QString count = QLocale().toString(m_row.days.at(i));
        painter.setPen(Qt::NoPen);
        painter.setBrush(t[Token::Surface]);
        painter.drawRect(QRectF(middle.x() - 8, y - 8, 20 + metrics.horizontalAdvance(count), 16));
        painter.setBrush(t[t.isDark() ? Token::Ink2 : Token::Navy]);
        painter.drawPolygon(QPolygonF({middle + QPointF(0, -5.5), middle + QPointF(5.5, 0), middle + QPointF(0, 5.5),
            middle + QPointF(-5.5, 0)}));
        painter.setPen(t[Token::Ink2]);
        painter.drawText(QPointF(middle.x() + 9, y + metrics.capHeight() / 2), count);
    }
}

void WeekLane::paintEvent(QPaintEvent *)
{
    const Theme &t = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont name = hearken::font(TextRole::Second);
    const QFontMetrics metrics(name);
    const int room = stripNames() - stripEdge - 8;
    const int top = height() / 2 - metrics.height();
    QFont medium = name;
    medium.setWeight(QFont::Medium);
    painter.setFont(medium);
    painter.setPen(t[underMouse() ? Token::Accent : Token::Ink]);
    painter.drawText(QRect(stripEdge, top, room, metrics.height()), int(Qt::AlignVCenter | Qt::AlignLeft),
        QFontMetrics(medium).elidedText(m_row.source, Qt::ElideRight, room));
    painter.setFont(hearken::font(TextRole::Meta));
    painter.setPen(t[Token::Ink3]);
    painter.drawText(QRect(stripEdge, top + metrics.height(), room, metrics.height()),
        int(Qt::AlignVCenter | Qt::AlignLeft), painter.fontMetrics().elidedText(m_row.rhythm, Qt::ElideRight, room));
    const QRectF days = stripDays(*this);
    m_row.steady ? paintSteady(painter, days) : paintSingle(painter, days);
}

void WeekLane::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step != 0)
        walkSiblings(this, step);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

bool WeekLane::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractButton::event(event);
    // Names of sources come from the customers' data: never as markup.
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
        u"<p>"_s % m_row.words(m_first).toHtmlEscaped() % u"</p>"_s, this);
    return true;
}

WeekStrip::WeekStrip(QWidget *parent)
    : QWidget(parent)
{
    m_lanes = new QVBoxLayout(this);
    m_lanes->setContentsMargins(0, stripHead(), 0, 8);
    m_lanes->setSpacing(2);
    m_lanes->addStretch(1);
}

void WeekStrip::setWeek(const TodayWeek &week, QDate today)
{
    m_week = week;
    m_today = today;
    const QList<WeekLane *> old = findChildren<WeekLane *>(Qt::FindDirectChildrenOnly);
    qDeleteAll(old);
    m_lanes->setContentsMargins(0, stripHead(), 0, 8);
    for (const WeekRow &row : week.rows.first(qMin(week.rows.size(), qsizetype(stripLanes)))) {
        auto *lane = new WeekLane(row, week.first, today, this);
        m_lanes->insertWidget(m_lanes->count() - 1, lane, stripLanesFirst);
        connect(lane, &WeekLane::clicked, this, [this, link = row.link] { Q_EMIT opened(link); });
    }
    update();
}

void WeekStrip::paintEvent(QPaintEvent *)
{
    if (!m_week.first.isValid())
        return;
    const Theme &t = theme();
    QPainter painter(this);
    const QRectF days = stripDays(*this);
    const double day = days.width() / 7;
    const QLocale locale;
    const bool words = day
        > QFontMetrics(hearken::font(TextRole::MetaStrong)).horizontalAdvance(u"Wed 13 · today"_s) + 8;
    for (int i = 0; i < 7; ++i) {
        const QDate date = m_week.first.addDays(i);
        const QRectF column(days.left() + i * day, 0, day, height() - 6);
        const bool today = date == m_today;
        if (today)
            painter.fillRect(column, t[Token::Selection]);
        painter.fillRect(QRectF(column.left(), stripHead() - 6, 1, column.height() - stripHead() + 6), t[Token::Line]);
        painter.setFont(hearken::font(today ? TextRole::MetaStrong : TextRole::Meta));
        painter.setPen(t[today ? Token::Ink : Token::Ink3]);
        const QString name = locale.toString(date, u"ddd d"_s);
        painter.drawText(QRectF(column.left() + 6, 0, day - 6, stripHead() - 4), int(Qt::AlignVCenter | Qt::AlignLeft),
            today && words ? tr("%1 · today").arg(name) : name);
    }
}

} // namespace hearken
