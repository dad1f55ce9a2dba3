// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/briefing/issued.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace hearken {

/// The briefings that were approved, newest first: show one again, export the very file, compare two.
class IssuedPanel : public QWidget
{
    Q_OBJECT
public:
    explicit IssuedPanel(QWidget *parent = nullptr);
    void setIssued(const QList<Issued> &issued);

Q_SIGNALS:
    void showAsked(hearken::Id<hearken::Issued> issue);
    void exportAsked(hearken::Id<hearken::Issued> issue);
    /// One: with the page as it is now; two: with each other, the older one first.
    void compareAsked(const QList<hearken::Id<hearken::Issued>> &issues);

private:
    QList<Id<Issued>> chosen() const;
    void present();

    QList<Issued> m_issued;
    QListWidget *m_list = nullptr;
    QLabel *m_empty = nullptr;
    QWidget *m_buttons = nullptr;
    QPushButton *m_show = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_compare = nullptr;
};

/// "Issue 2, 12 May 2026 11:42"
QString issueWords(const Issued &issued, const QLocale &locale = {});

} // namespace hearken
