// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace hearken {

/// The three cards over the columns: what the file is, what the import will do, where it goes. Beside each other where they
/// have room, else the effect stands over the other two, so that nothing is cut and the page never scrolls sideways.
class CheckTop : public QWidget
{
public:
    explicit CheckTop(QWidget *parent = nullptr);
    void setCards(QWidget *recognised, QWidget *effect, QWidget *into);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    bool isNarrow() const;
    void place();
    QWidget *m_recognised = nullptr;
    QWidget *m_effect = nullptr;
    QWidget *m_into = nullptr;
};

} // namespace hearken
