// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QFocusFrame;
class QWidget;

namespace hearken {

/// Draws the two-pixel ring around the control that has the focus, when it came there by keyboard. One per window.
class FocusRing : public QObject
{
    Q_OBJECT
public:
    explicit FocusRing(QWidget *window);
    ~FocusRing() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void put(QWidget *widget);

    QWidget *m_window;
    QPointer<QFocusFrame> m_frame;
};

} // namespace hearken
