// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/briefing/pdfpages.h"

#include <QPixmap>
#include <QWidget>

namespace hearken {

/// The page as it will be printed, at the width there is: painted once by the PDF's painter and kept as a pixmap. A
/// click chooses a block.
class PageView : public QWidget
{
    Q_OBJECT
public:
    explicit PageView(QWidget *parent = nullptr);

    /// What became of the blocks is known at once, without waiting for a paint event.
    PdfPages setBriefing(const Briefing &briefing);
    void setStale(bool stale);
    void setSelected(int place);
    /// 1 is the size on paper; 0 takes the width there is.
    void setZoom(double zoom);
    double zoom() const { return width() / pageWidth; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void blockChosen(int place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    Briefing m_briefing;
    bool m_filled = false;
    bool m_stale = false;
    int m_selected = 0;
    QPixmap m_page;
    QList<PagePlace> m_places;
};

} // namespace hearken
