// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figureview.h"

#include "core/figure/describe.h"
#include "ui/figure/figureaccess.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QHelpEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>
#include <QToolTip>

#include <cmath>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

QStandardItemModel *makeTwin(const Figure &figure, const Table &table, QObject *parent)
{
    auto *model = new QStandardItemModel(int(table.rows.size()), int(table.columns.size()), parent);
    model->setHorizontalHeaderLabels(table.columns);
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            auto *item = new QStandardItem(table.rows.at(row).value(column).toString());
            item->setEditable(false);
            item->setTextAlignment(Qt::AlignVCenter | (column == 0 ? Qt::AlignLeft : Qt::AlignRight));
            item->setAccessibleText(describeCell(figure, row, column));
            model->setItem(row, column, item);
        }
    }
    return model;
}

} // namespace

FigureView::FigureView(QWidget *parent)
    : QWidget(parent)
    , m_scroll(new QScrollBar(Qt::Vertical, this))
{
    installFigureAccess();
    m_scroll->hide();
    m_scroll->setFocusPolicy(Qt::NoFocus); // the arrows of the figure scroll as well
    m_scroll->setAccessibleName(tr("Rows of the table"));
    connect(m_scroll, &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setSizePolicy(policy);
}

void FigureView::setFigure(const Figure &figure)
{
    m_figure = figure;
    m_table = tableOf(figure, locale());
    m_stale = false;
    const QString words = describe(figure);
    setAccessibleName(figure.title.isEmpty() ? words.section(u',', 0, 0) : figure.title);
    setAccessibleDescription(words);
    m_cursorRow = -1;
    m_cursorColumn = -1;
    placeScrollBar();
    if (m_twin) {
        QAbstractItemModel *old = m_twin->model();
        m_twin->setModel(makeTwin(m_figure, m_table, m_twin));
        delete old;
    }
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
    if (std::holds_alternative<HeatTable>(m_figure.content))
        made.first = m_scroll->value();
    return made;
}

FigureText FigureView::text() const
{
    return {this, textScale()};
}

QList<FigurePlace> FigureView::places() const
{
    return placesOf(text(), room(), m_figure, style());
}

QRect FigureView::room() const
{
    return m_scroll->isHidden() ? contentsRect() : contentsRect().adjusted(0, 0, -m_scroll->width() - 2, 0);
}

void FigureView::placeScrollBar()
{
    const auto *heat = std::get_if<HeatTable>(&m_figure.content);
    m_scroll->setGeometry(width() - m_scroll->sizeHint().width(), 0, m_scroll->sizeHint().width(), height());
    FigureStyle scrolled = style();
    scrolled.first = 0;
    const int shown = heat ? rowsShown(text(), bodyOf(text(), contentsRect(), m_figure, scrolled), *heat, scrolled) : 0;
    const int over = heat ? int(heat->rows.size()) - shown : 0;
    m_scroll->setRange(0, std::max(0, over));
    m_scroll->setPageStep(std::max(1, shown));
    m_scroll->setVisible(over > 0);
}

void FigureView::reveal(int row)
{
    if (m_scroll->isHidden() || row < 0)
        return;
    if (row < m_scroll->value())
        m_scroll->setValue(row);
    else if (row >= m_scroll->value() + m_scroll->pageStep())
        m_scroll->setValue(row - m_scroll->pageStep() + 1);
}

void FigureView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_twin)
        m_twin->setGeometry(rect());
    placeScrollBar();
}

void FigureView::wheelEvent(QWheelEvent *event)
{
    // At either end the board scrolls on.
    const int step = event->angleDelta().y();
    const bool moves = !m_scroll->isHidden()
        && (step > 0 ? m_scroll->value() > m_scroll->minimum() : m_scroll->value() < m_scroll->maximum());
    if (moves)
        QCoreApplication::sendEvent(m_scroll, event);
    else
        event->ignore();
}

std::pair<int, int> FigureView::tablePlace(int row, int column) const
{
    if (row < 0 || row >= m_table.rows.size())
        return {-1, -1};
    const auto *heat = std::get_if<HeatTable>(&m_figure.content);
    return {row, heat ? column + (heat->goals ? 2 : 1) : 1};
}

QString FigureView::tableCellWords(int row, int column) const
{
    return describeCell(m_figure, row, column, locale());
}

QRect FigureView::tableCellRect(int row, int column) const
{
    const QList<FigurePlace> all = places();
    for (const FigurePlace &place : all) {
        if (tablePlace(place.row, place.column) == std::pair(row, column))
            return place.rect.toRect();
    }
    return {};
}

bool FigureView::isTableShown() const
{
    return m_twin != nullptr;
}

void FigureView::showTable(bool shown)
{
    if (shown == isTableShown())
        return;
    if (!shown) {
        m_twin->deleteLater();
        m_twin = nullptr;
        setFocus();
        update();
        return;
    }
    m_twin = new QTableView(this);
    m_twin->setAccessibleName(accessibleName());
    m_twin->setModel(makeTwin(m_figure, m_table, m_twin));
    m_twin->setFrameShape(QFrame::NoFrame);
    m_twin->setShowGrid(false);
    m_twin->setTabKeyNavigation(false);
    m_twin->verticalHeader()->hide();
    m_twin->verticalHeader()->setDefaultSectionSize(26);
    m_twin->horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_twin->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_twin->horizontalHeader()->setStretchLastSection(true);
    m_twin->setGeometry(rect());
    m_twin->show();
    m_twin->selectRow(0);
    m_twin->setFocus();
}

QSize FigureView::sizeHint() const
{
    const double heading = m_heading && !m_figure.title.isEmpty() ? 26 : 0;
    const double note = m_note ? noteHeight(m_figure, width() > 100 ? width() : 360, textScale()) : 0;
    return {int(360 * textScale()), int(std::ceil((naturalHeight(m_figure) + heading) * textScale() + note))};
}

QSize FigureView::minimumSizeHint() const
{
    return QSize(120, qMin(sizeHint().height(), int(96 * textScale())));
}

QSize FigureView::pictureSize() const
{
    // A table that scrolls is copied whole.
    const int natural = m_scroll->isHidden() ? 0 : sizeHint().height();
    const int heading = m_heading || m_figure.title.isEmpty() ? 0 : int(26 * textScale());
    return QSize(width(), std::max(height(), natural) + heading).expandedTo({200, 120});
}

QImage FigureView::picture(double deviceRatio) const
{
    FigureStyle drawn = style();
    drawn.first = -1;
    return figureImage(m_figure, pictureSize() + QSize(24, 24), drawn, deviceRatio);
}

QByteArray FigureView::svg() const
{
    FigureStyle drawn = style();
    drawn.heading = true;
    drawn.note = true;
    drawn.first = -1;
    return figureSvg(m_figure, pictureSize(), drawn);
}

void FigureView::copyPicture() const
{
    auto *both = new QMimeData;
    both->setImageData(picture());
    both->setData(u"image/svg+xml"_s, svg());
    QGuiApplication::clipboard()->setMimeData(both);
}

void FigureView::copyTable() const
{
    QGuiApplication::clipboard()->setText(m_table.tabbed());
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
    paintFigure(painter, room(), m_figure, style());
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hearken::theme()[Token::Accent], 2));
    painter.setBrush(Qt::NoBrush);
    const QList<FigurePlace> all = places();
    for (const FigurePlace &place : all) {
        if (all.size() == 1)
            break; // the one place is the whole: its ring keeps clear of the words
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
    update();
    if (!QAccessible::isActive())
        return;
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(this);
    QAccessibleTableInterface *cells = spoken ? spoken->tableInterface() : nullptr;
    const auto [row, column] = tableCursor();
    if (QAccessibleInterface *cell = cells ? cells->cellAt(row, column) : nullptr) {
        QAccessibleEvent focused(cell, QAccessible::Focus);
        QAccessible::updateAccessibility(&focused);
    }
}

void FigureView::move(int rows, int columns)
{
    reveal(m_cursorRow + rows);
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
        || std::holds_alternative<Bars>(m_figure.content) || std::holds_alternative<JourneyStrip>(m_figure.content);
    if (event->key() == Qt::Key_T && event->modifiers() == (Qt::ControlModifier | Qt::AltModifier)) {
        showTable(!isTableShown());
        return;
    }
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
    menu->addAction(tr("Copy as table"), QKeySequence(QKeySequence::Copy), this, &FigureView::copyTable);
    QAction *twin = menu->addAction(tr("Show as table"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_T), this,
        [this] { showTable(!isTableShown()); });
    twin->setCheckable(true);
    twin->setChecked(isTableShown());
    if (!actions().isEmpty()) {
        menu->addSeparator();
        menu->addActions(actions());
    }
    menu->popup(event->globalPos());
}

} // namespace hearken
