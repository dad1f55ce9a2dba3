// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/briefing/briefingreader.h"
#include "core/briefing/outline.h"
#include "core/feedback/dimension.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace hearken {

/// "Same briefing, other readers": who else gets it, each for their own part of the feedback, and all their files at once.
class ReadersBox : public QWidget
{
    Q_OBJECT
public:
    explicit ReadersBox(QWidget *parent = nullptr);
    void setReaders(const QList<BriefingReader> &readers, bool canWrite);
    /// The blocks of which each reader gets theirs.
    void setOutline(const Outline &outline);
    void setDimensions(const QList<Dimension> &dimensions) { m_dimensions = dimensions; }

Q_SIGNALS:
    void addAsked(const hearken::BriefingReader &reader);
    void changeAsked(const hearken::BriefingReader &from, const hearken::BriefingReader &to);
    void removeAsked(const hearken::BriefingReader &reader);
    void allAsked();
    /// To see the page as this reader gets it.
    void showAsked(const hearken::BriefingReader &reader);

private:
    void showRows();
    void ask(const BriefingReader &reader, bool fresh);
    std::optional<BriefingReader> chosen() const;

    QList<BriefingReader> m_readers;
    Outline m_outline;
    QList<Dimension> m_dimensions;
    QListWidget *m_list = nullptr;
    QWidget *m_empty = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_all = nullptr;
    QAction *m_change = nullptr;
    QAction *m_remove = nullptr;
};

} // namespace hearken
