// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/pageview.h"

#include "ui/kit/theme.h"

#include <QImage>
#include <QMouseEvent>
#include <QPaintEngine>
#include <QPainter>

namespace hearken {

static constexpr int narrowestFit = 208; ///< in the least window, between blocks and panel
constexpr int widestFit = 860;

PageView::PageView(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setZoom(0);
    setAccessibleName(tr("Page"));
}

PdfPages PageView::setBriefing(const Briefing &briefing)
{
    m_briefing = briefing;
    m_filled = true;
    m_stale = false;
    m_page = {};
    m_places.clear();
    setAccessibleDescription(briefingMarkdown(briefing, locale()));
    QImage measured(8, 8, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&measured);
    const PdfPages pages = paintBriefingPage(painter, m_briefing, 1, locale(), &m_places);
    update();
    return pages;
}

void PageView::setStale(bool stale)
{
    m_stale = stale;
    update();
}

void PageView::setSelected(int place)
{
    m_selected = place;
    update();
}

void PageView::setZoom(double zoom)
{
    setMinimumWidth(zoom > 0 ? qRound(pageWidth * zoom) : narrowestFit);
    setMaximumWidth(zoom > 0 ? qRound(pageWidth * zoom) : widestFit);
    updateGeometry();
}

int PageView::heightForWidth(int width) const
{
    return qRound(width * pageHeight / pageWidth);
}

QSize PageView::sizeHint() const
{
    return {620, heightForWidth(620)};
}

void PageView::paintEvent(QPaintEvent *)
{
    // Paper is white in every theme.
    const Theme &paper = Theme::light();
    QPainter painter(this);
    painter.fillRect(rect(), paper[Token::Surface]);
    if (!m_filled)
        return;
    // Of what is painted on: a picture may be sharper than the screen.
    const double ratio = painter.paintEngine()->paintDevice()->devicePixelRatioF();
    const QSize pixels = size() * ratio;
    if (m_page.size() != pixels) {
        m_page = QPixmap(pixels);
        m_page.setDevicePixelRatio(ratio);
        m_page.fill(paper[Token::Surface]);
        QPainter page(&m_page);
        paintBriefingPage(page, m_briefing, zoom(), locale());
    }
    painter.setOpacity(m_stale ? 0.45 : 1);
    painter.drawPixmap(0, 0, m_page);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(1);
    painter.setPen(QPen(paper[Token::Line2], 1));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setPen(QPen(paper[Token::Accent], 2));
    for (const PagePlace &place : m_places) {
        if (place.place == m_selected)
            painter.drawRoundedRect(
                QRectF(place.rect.topLeft() * zoom(), place.rect.size() * zoom()), radius::control, radius::control);
    }
}

void PageView::mousePressEvent(QMouseEvent *event)
{
    const QPointF at = event->position() / zoom();
    for (const PagePlace &place : m_places) {
        if (place.rect.contains(at))
            Q_EMIT blockChosen(place.place);
    }
}

} // namespace hearken
