// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace hearken {

/// How much of a time limit is left, in words and as a ring. The words say how long; the ring says of how much.
struct ClockTime
{
    enum class State { Running, Late, Waiting };
    QString words; ///< "2 h left", "7 h late", "stopped"
    double left = 1; ///< share of the limit, 0 … 1; read only while running
    State state = State::Running;

    bool isShort() const { return state == State::Running && left < 0.25; }
};

/// A case clock: ring = share of the limit left, orange and bold under a quarter; past the limit a full disc with "!";
/// waiting, a broken ring with the sign of a pause. The words always stand beside it.
class CaseClock : public QWidget
{
    Q_OBJECT
public:
    explicit CaseClock(QWidget *parent = nullptr);
    void setTime(const ClockTime &time);
    QSize sizeHint() const override { return sizeOf(m_time); }
    QSize minimumSizeHint() const override { return sizeHint(); }

    /// For delegates.
    static QSize sizeOf(const ClockTime &time);
    static void paint(QPainter &painter, const QRectF &rect, const ClockTime &time);
    /// The ring alone, in the square.
    static void paintRing(QPainter &painter, const QRectF &square, const ClockTime &time);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ClockTime m_time;
};

} // namespace hearken
