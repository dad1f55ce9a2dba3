// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QMimeData;

namespace hearken {

/// Where files are dropped, or chosen with a button; says which kinds of export are known.
class DropField : public QFrame
{
    Q_OBJECT
public:
    explicit DropField(QWidget *parent = nullptr);

Q_SIGNALS:
    void filesChosen(const QStringList &paths);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();
};

/// The local files of a drag, in its order; empty when it holds none.
QStringList localFiles(const QMimeData *data);

} // namespace hearken
