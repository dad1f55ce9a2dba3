// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace hearken {

/// Lines of widgets, broken where the width ends; each line is centred or starts at the edge, and has its
/// widgets in its middle or, with AlignBottom, on one ground.
class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    explicit FlowLayout(Qt::Alignment alignment = Qt::AlignLeading, int spacing = 6, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool place) const;

    QList<QLayoutItem *> m_items;
    Qt::Alignment m_alignment;
    int m_gap;
};

} // namespace hearken
