// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/panels.h"

namespace hearken {

/// How many responses are selected, and what can be done with them; in a narrow list as icons.
class BulkBar : public QWidget
{
    Q_OBJECT
public:
    explicit BulkBar(QWidget *parent = nullptr);
    void setSelected(qint64 selected, qint64 all);
    void setCanWrite(bool canWrite); ///< whether tags can be put
    QPushButton *tagButton() const { return m_tag; }

Q_SIGNALS:
    void tagAsked();
    void readAsked();
    void flagAsked();
    void copyAsked();
    void exportAsked();
    void clearAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QPushButton *add(const QString &words, const QString &keys, const QString &iconName, void (BulkBar::*asked)());
    ElidedLabel *m_words = nullptr;
    QPushButton *m_tag = nullptr;
    QHBoxLayout *m_row = nullptr;
    QList<QPushButton *> m_buttons;
};

} // namespace hearken
