// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/controls.h"
#include "ui/shell/pages.h"

#include <QFrame>

namespace hearken {

/// The places of the window at its left edge; without words where the window is narrow. Up and down walk in it.
class Rail : public QFrame
{
    Q_OBJECT
public:
    explicit Rail(const QList<PageEntry> &pages, QWidget *parent = nullptr);

    void setCurrent(const QString &page);
    void setNarrow(bool narrow);
    void setBadge(const QString &page, int count);

Q_SIGNALS:
    void chosen(const QString &page);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QMap<QString, RailButton *> m_buttons;
    QList<RailButton *> m_order;
};

} // namespace hearken
