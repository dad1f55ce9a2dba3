// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/panels.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QTimer>

namespace hearken {

using namespace Qt::StringLiterals;

ProgressRow::ProgressRow(const QString &what, QWidget *parent)
    : QFrame(parent)
    , m_timer(new QTimer(this))
{
    setProperty("part", u"card"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 7, 10, 7);
    row->setSpacing(10);
    m_what = makeLabel(what);
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(what);
    m_bar->setMinimumWidth(80);
    m_left = makeLabel({}, TextRole::Second, u"ink3"_s);
    QPushButton *cancel = makeCompactButton(tr("Cancel"));
    row->addWidget(m_what);
    row->addWidget(m_bar, 1);
    row->addWidget(m_left);
    row->addWidget(cancel);
    m_timer->setInterval(100);
    connect(m_timer, &QTimer::timeout, this, &ProgressRow::refresh);
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_progress.cancel();
        Q_EMIT cancelled();
    });
}

void ProgressRow::setWhat(const QString &what)
{
    m_what->setText(what);
    m_bar->setAccessibleName(what);
}

void ProgressRow::follow(const Progress &progress)
{
    m_progress = progress;
    m_since.start();
    refresh();
}

void ProgressRow::refresh()
{
    const qint64 total = m_progress.total();
    const qint64 done = m_progress.done();
    // While nobody knows how far, the bar stays empty and the seconds count: nothing runs to and fro.
    m_bar->setRange(0, 1000);
    m_bar->setValue(total > 0 ? int(done * 1000 / total) : 0);
    const qint64 spent = m_since.isValid() ? m_since.elapsed() : 0;
    // An estimate is worth telling once a tenth is done, or after two seconds.
    if (total > 0 && done > 0 && done < total && (done * 10 > total || spent > 2000)) {
        const double seconds = double(spent) / 1000.0 * double(total - done) / double(done);
        m_left->setText(seconds < 90 ? tr("%1 s left").arg(QLocale().toString(qRound(seconds + 0.5)))
                                     : tr("%1 min left").arg(QLocale().toString(qRound(seconds / 60))));
    } else if (total <= 0 && spent > 2000) {
        m_left->setText(tr("%1 s so far").arg(QLocale().toString(spent / 1000)));
    } else {
        m_left->clear();
    }
}

void ProgressRow::showEvent(QShowEvent *event)
{
    m_timer->start();
    QFrame::showEvent(event);
}

void ProgressRow::hideEvent(QHideEvent *event)
{
    m_timer->stop();
    QFrame::hideEvent(event);
}

Toast::Toast(QWidget *parent)
    : QFrame(parent)
    , m_timer(new QTimer(this))
{
    setProperty("part", u"toast"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 8, 8);
    row->setSpacing(14);
    m_text = makeLabel({}, TextRole::Text, u"onNavy"_s);
    m_action = makeCompactButton(tr("Undo"), {}, ButtonKind::Secondary, this);
    m_action->setProperty("kind", u"toast"_s);
    row->addWidget(m_text);
    row->addWidget(m_action);
    m_timer->setSingleShot(true);
    m_timer->setInterval(8000);
    connect(m_timer, &QTimer::timeout, this, [this] {
        // It stays while somebody reads or is about to press.
        if (underMouse() || m_action->hasFocus())
            m_timer->start();
        else
            hide();
    });
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT activated();
    });
    parent->installEventFilter(this);
    hide();
}

void Toast::say(const QString &sentence, const QString &action, const QString &keys)
{
    m_text->setText(sentence);
    m_action->setText(keys.isEmpty() ? action : action % u"  "_s % keys);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
    place();
    show();
    raise();
    m_timer->start();
}

void Toast::place()
{
    adjustSize();
    const QSize room = parentWidget()->size();
    move((room.width() - width()) / 2, room.height() - height() - 42);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

} // namespace hearken
