// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feedback/searchquery.h"

#include <QLineEdit>

class QTimer;

namespace hearken {

/// Where words to search for are typed. Tells of them when the hand rests, at once with Enter, and underlines the place
/// where they cannot be read.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(QWidget *parent = nullptr);
    void setFlaw(const std::optional<SearchFlaw> &flaw);
    /// Does not tell.
    void setWords(const QString &words);

Q_SIGNALS:
    void searched(const QString &words);
    /// Enter, Down or Escape: the hand goes on to the list.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void tell();
    QTimer *m_rest = nullptr;
    QString m_told;
};

} // namespace hearken
