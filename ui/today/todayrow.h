// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/today/today.h"

#include <QAbstractButton>

namespace hearken {

/// One line of Today as one control: click, Enter or Space opens it, up and down walk among its siblings.
class TodayRow : public QAbstractButton
{
    Q_OBJECT
public:
    explicit TodayRow(const TodayLine &line, QWidget *parent = nullptr);
    const TodayLine &line() const { return m_line; }
    /// The most urgent of the page: its action is filled.
    void setMain(bool main);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }
    bool hasHeightForWidth() const override { return wraps(); }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    /// Customers' words and what has changed are said in whole sentences: they take a second line when they need it.
    bool wraps() const { return m_line.quote || m_line.sign != Sign::None; }
    int titleLeft() const;
    QStringList titleLines(int room) const;
    void paintLead(QPainter &painter, const QRect &room) const;
    int paintAction(QPainter &painter, int right) const;
    int paintDue(QPainter &painter, int right) const;
    void paintBar(QPainter &painter, const QRect &room) const;

    TodayLine m_line;
    bool m_main = false;
};

/// Focus to the control before or after among the siblings of its kind.
void walkSiblings(QWidget *from, int step);

} // namespace hearken
