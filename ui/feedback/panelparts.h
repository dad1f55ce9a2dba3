// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to ui/feedback: what the panel of a response is made of.

#include "core/feedback/responsedetail.h"
#include "core/feedback/searchquery.h"

#include <QAbstractButton>
#include <QTextEdit>

namespace hearken {

/// What a customer wrote: read, selected and copied, never markup; as high as its text.
class WordsView : public QTextEdit
{
    Q_OBJECT
public:
    WordsView(const QString &text, const QList<Span> &marks, const QFont &type, QWidget *parent);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override; ///< the panel scrolls
};

/// What the same customer said over time: day, a dot on a line, words.
class HistoryRow : public QAbstractButton
{
    Q_OBJECT
public:
    HistoryRow(const ResponseDetail::Event &event, bool here, bool first, bool last, QDate today, QWidget *parent);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ResponseDetail::Event m_event;
    bool m_here;
    bool m_first;
    bool m_last;
    QString m_day;
    QString m_words;
};

} // namespace hearken
