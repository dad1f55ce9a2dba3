// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace hearken {

/// What a panel becomes in a narrow window: a tab at the right or left edge with its title written downwards.
class EdgeTab : public QAbstractButton
{
    Q_OBJECT
public:
    explicit EdgeTab(QWidget *parent = nullptr, Qt::Edge edge = Qt::RightEdge);
    /// `name` says what the tab opens, for who hears it.
    void setTitle(const QString &title, const QString &name);
    void setDetail(const QString &detail); ///< after the title, lighter: "176 responses"
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::Edge m_edge;
    QString m_detail;
};

} // namespace hearken
