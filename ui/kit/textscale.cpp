// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/textscale.h"

#include "ui/kit/theme.h"

#include <QEvent>
#include <QWidget>

#include <utility>

namespace hearken {

namespace {

/// A new size comes with a new style sheet, which every widget is told of.
class TextScaleFollower : public QObject
{
public:
    TextScaleFollower(QWidget *widget, std::function<void()> apply)
        : QObject(widget)
        , m_apply(std::move(apply))
        , m_scale(textScale())
    {
        widget->installEventFilter(this);
        m_apply();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::StyleChange && std::exchange(m_scale, textScale()) != textScale())
            m_apply();
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_apply;
    double m_scale;
};

} // namespace

void followTextScale(QWidget *widget, std::function<void()> apply)
{
    new TextScaleFollower(widget, std::move(apply));
}

} // namespace hearken
