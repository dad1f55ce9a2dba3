// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figureview.h"

#include "core/figure/describe.h"

#include <QAccessible>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QMimeData>
#include <QToolTip>

namespace hearken {

FigureView::FigureView(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setSizePolicy(policy);
}

void FigureView::setFigure(const Figure &figure)
{
    m_figure = figure;
    m_stale = false;
    const QString words = describe(figure);
    setAccessibleName(figure.title.isEmpty() ? words.section(u',', 0, 0) : figure.title);
    setAccessibleDescription(words);
    m_cursorRow = -1;
    m_cursorColumn = -1;
    updateGeometry();
    update();
}

void FigureView::setShown(bool heading, bool note)
{
    m_heading = heading;
    m_note = note;
    update();
}

void FigureView::setSelected(int row, int column)
{
    m_row = row;
    m_column = column;
    update();
}

void FigureView::setStale(bool stale)
{
    m_stale = stale;
    update();
}

FigureStyle FigureView::style() const
{
    FigureStyle made;
    made.theme = &hearken::theme();
    made.scale = textScale();
    made.locale = locale();
    made.heading = m_heading;
    made.note = m_note;
    made.row = m_row;
    made.column = m_column;
    return made;
}

FigureText FigureView::text() const
{
    return {this, textScale()};
}

QList<FigurePlace> FigureView::places() const
{
    return placesOf(text(), contentsRect(), m_figure, style());
}

QSize FigureView::sizeHint() const
{
    const int heading = m_heading && !m_figure.title.isEmpty() ? 26 : 0;
    const int note = m_note && !m_figure.note.isEmpty() ? 40 : 0;
    return (QSizeF(360, naturalHeight(m_figure) + heading + note) * textScale()).toSize();
}

QSize FigureView::minimumSizeHint() const
{
    return QSize(120, qMin(sizeHint().height(), int(96 * textScale())));
}

void FigureView::copyPicture() const
{
    QGuiApplication::clipboard()->setImage(figureImage(m_figure, size().expandedTo({200, 120}), style()));
}

void FigureView::copyTable() const
{
    // Tabs part the cells, as spreadsheets expect; a cell that could run as a formula is defused by csvCell's rule.
    const Table table = tableOf(m_figure, locale());
    QStringList lines{table.columns.join(u'\t')};
    for (const QVariantList &row : table.rows) {
        QStringList cells;
        for (const QVariant &cell : row)
            cells.append(csvCell(cell.toString().simplified()));
        lines.append(cells.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

bool FigureView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QList<FigurePlace> all = places();
    const FigurePlace *place = find(all, help->pos());
    // Names come from the customers' data: never as markup.
    const QString words = place ? place->words : describe(m_figure);
    QToolTip::showText(help->globalPos(), u"<p>" + words.toHtmlEscaped() + u"</p>", this);
    return true;
}

void FigureView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_stale)
        painter.setOpacity(0.45);
    paintFigure(painter, contentsRect(), m_figure, style());
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hearken::theme()[Token::Accent], 2));
    painter.setBrush(Qt::NoBrush);
    for (const FigurePlace &place : places()) {
        if (place.row == m_cursorRow && place.column == m_cursorColumn) {
            painter.drawRoundedRect(place.rect.adjusted(-1, -1, 1, 1), radius::cell, radius::cell);
            return;
        }
    }
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::control, radius::control);
}

const FigurePlace *FigureView::find(const QList<FigurePlace> &places, QPointF at) const
{
    const auto found = std::find_if(
        places.begin(), places.end(), [&](const FigurePlace &place) { return place.rect.contains(at); });
    return found == places.end() ? nullptr : &*found;
}

void FigureView::tellCursor()
{
    for (const FigurePlace &place : places()) {
        if (place.row == m_cursorRow && place.column == m_cursorColumn)
            setAccessibleDescription(place.words);
    }
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

void FigureView::move(int rows, int columns)
{
    const QList<FigurePlace> all = places();
    if (all.isEmpty())
        return;
    int row = m_cursorRow + rows;
    int column = m_cursorColumn + columns;
    if (m_cursorRow < 0) {
        row = all.first().row;
        column = all.first().column;
    }
    const bool exists = std::any_of(
        all.begin(), all.end(), [&](const FigurePlace &place) { return place.row == row && place.column == column; });
    if (!exists)
        return;
    m_cursorRow = row;
    m_cursorColumn = column;
    tellCursor();
}

void FigureView::keyPressEvent(QKeyEvent *event)
{
    // Points and bars stand side by side, rows of a table under each other.
    const bool sideways = std::holds_alternative<Trend>(m_figure.content)
        || std::holds_alternative<Bars>(m_figure.content);
    switch (event->key()) {
    case Qt::Key_Up:
        move(sideways ? 0 : -1, 0);
        break;
    case Qt::Key_Down:
        move(sideways ? 0 : 1, 0);
        break;
    case Qt::Key_Left:
        move(sideways ? -1 : 0, sideways ? 0 : -1);
        break;
    case Qt::Key_Right:
        move(sideways ? 1 : 0, sideways ? 0 : 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT cellActivated(m_cursorRow, m_cursorColumn);
        break;
    default:
        if (event->matches(QKeySequence::Copy))
            copyTable();
        else
            QWidget::keyPressEvent(event);
    }
}

void FigureView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QList<FigurePlace> all = places();
    const FigurePlace *place = find(all, event->position());
    if (!place && !all.isEmpty())
        return;
    m_cursorRow = place ? place->row : -1;
    m_cursorColumn = place ? place->column : -1;
    Q_EMIT cellActivated(m_cursorRow, m_cursorColumn);
    update();
}

void FigureView::mouseMoveEvent(QMouseEvent *event)
{
    const QList<FigurePlace> all = places();
    setCursor(find(all, event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void FigureView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void FigureView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void FigureView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy as picture"), this, &FigureView::copyPicture);
    menu->addAction(tr("Copy as table"), this, &FigureView::copyTable);
    menu->popup(event->globalPos());
}

} // namespace hearken
