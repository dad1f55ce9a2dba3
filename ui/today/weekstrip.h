// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/today/today.h"

#include <QAbstractButton>

class QVBoxLayout;

namespace hearken {

/// What came in from one source on the days of a week: a bar for a source that tells every day, hollow where the days are
/// still to come; a diamond a day for one that tells now and then. Opens the responses.
class WeekLane : public QAbstractButton
{
    Q_OBJECT
public:
    WeekLane(const WeekRow &row, QDate first, QDate today, QWidget *parent = nullptr);
    const WeekRow &row() const { return m_row; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void paintSteady(QPainter &painter, const QRectF &days) const;
    void paintSingle(QPainter &painter, const QRectF &days) const;

    WeekRow m_row;
    QDate m_first;
    QDate m_today;
};

/// The days of the week over the lanes of their sources, today marked in all of them.
class WeekStrip : public QWidget
{
    Q_OBJECT
public:
    explicit WeekStrip(QWidget *parent = nullptr);
    void setWeek(const TodayWeek &week, QDate today);

Q_SIGNALS:
    void opened(const hearken::Link &link);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_lanes = nullptr;
    TodayWeek m_week;
    QDate m_today;
};

} // namespace hearken
