// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/style.h"

#include "ui/kit/controls.h"
#include "ui/kit/icon.h"
#include "ui/kit/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFocusFrame>
#include <QHeaderView>
#include <QPainter>
#include <QPainterPath>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTableView>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr int styleComboEnd = 24; ///< where the arrow of a list stands
constexpr int styleSpinEnd = 22; ///< where the two arrows of a number stand

void styleCheckMark(QPainter *painter, const QRectF &box, const QColor &color)
{
    QPen pen(color, qMax(1.6, box.width() / 8));
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    painter->setPen(pen);
    const double w = box.width();
    const QPointF o = box.topLeft();
    painter->drawPolyline(
        QPolygonF{o + QPointF(w * 0.24, w * 0.53), o + QPointF(w * 0.42, w * 0.71), o + QPointF(w * 0.77, w * 0.31)});
}

void styleCheckBox(const QStyleOption *option, QPainter *painter)
{
    const Theme &t = theme();
    const bool on = option->state & (QStyle::State_On | QStyle::State_NoChange);
    const bool enabled = option->state & QStyle::State_Enabled;
    const double side = qMin(option->rect.width(), option->rect.height());
    const double air = side * 0.1; // around the box, which has a pen of its own
    const QRectF box =
        QRectF(option->rect.x(), option->rect.center().y() - side / 2 + 0.5, side, side).adjusted(air, air, -air, -air);
    const QColor fill = t[enabled ? Token::Accent : Token::Off];
    painter->setPen(QPen(on ? fill : t[enabled ? Token::Control : Token::Off], 1.5));
    painter->setBrush(on ? fill : t[Token::Surface]);
    painter->drawRoundedRect(box, radius::cell, radius::cell);
    if (option->state & QStyle::State_NoChange) {
        painter->setPen(QPen(t[Token::OnAccent], 2));
        painter->drawLine(box.center() - QPointF(box.width() / 4, 0), box.center() + QPointF(box.width() / 4, 0));
    } else if (on) {
        styleCheckMark(painter, box, t[Token::OnAccent]);
    }
}

void styleRadio(const QStyleOption *option, QPainter *painter)
{
    const Theme &t = theme();
    const bool enabled = option->state & QStyle::State_Enabled;
    const double side = qMin(option->rect.width(), option->rect.height());
    const double air = side * 0.1; // around the box, which has a pen of its own
    const QRectF box =
        QRectF(option->rect.x(), option->rect.center().y() - side / 2 + 0.5, side, side).adjusted(air, air, -air, -air);
    painter->setBrush(t[Token::Surface]);
    if (option->state & QStyle::State_On) {
        const double thick = side * 0.3;
        painter->setPen(QPen(t[enabled ? Token::Accent : Token::Off], thick));
        painter->drawEllipse(box.adjusted(thick / 2 - 0.5, thick / 2 - 0.5, 0.5 - thick / 2, 0.5 - thick / 2));
    } else {
        painter->setPen(QPen(t[enabled ? Token::Control : Token::Off], 1.5));
        painter->drawEllipse(box);
    }
}

/// A selected row of a table begins with a bar: colour alone does not tell.
void paintSelectedRow(QPainter &painter, const QStyleOptionViewItem *item, const QWidget *widget)
{
    const auto *table = qobject_cast<const QTableView *>(widget);
    if (!item || !table || !(item->state & QStyle::State_Selected)
        || table->selectionBehavior() != QAbstractItemView::SelectRows)
        return;
    const QHeaderView *header = table->horizontalHeader();
    if (header->logicalIndexAt(0) == item->index.column())
        painter.fillRect(
            QStyle::visualRect(item->direction, item->rect, QRect(item->rect.topLeft(), QSize(3, item->rect.height()))),
            theme()[Token::Accent]);
}

} // namespace

void paintField(QPainter &painter, const QRectF &rect, bool enabled, bool focused, bool hovered, double corner)
{
    const Theme &t = theme();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const Token edge = focused ? Token::Accent : hovered && enabled ? Token::Control : Token::Line2;
    const bool dashed = !enabled && t.name == ThemeName::HighContrast;
    painter.setPen(dashed ? QPen(t[Token::Off], 1, Qt::DashLine) : QPen(t[edge], 1));
    painter.setBrush(t[enabled ? Token::Surface : Token::Raised]);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    painter.restore();
}

void paintArrow(QPainter &painter, const QPointF &middle, const QColor &color, double size)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(color, 1.6);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    painter.setPen(pen);
    painter.drawPolyline(QPolygonF{
        middle + QPointF(-size, -size / 2), middle + QPointF(0, size / 2), middle + QPointF(size, -size / 2)});
    painter.restore();
}

Style::Style()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

QStyle *makeStyle()
{
    return new Style;
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        styleCheckBox(option, painter);
        break;
    case PE_IndicatorRadioButton:
        styleRadio(option, painter);
        break;
    case PE_FrameFocusRect:
        // Controls have the ring around them (CE_FocusFrame); a cell of a list has it inside.
        if (qobject_cast<const QAbstractItemView *>(widget) && (option->state & State_KeyboardFocusChange)) {
            painter->setPen(QPen(theme()[Token::Accent], 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), radius::cell, radius::cell);
        }
        break;
    case PE_PanelLineEdit:
        // In a combo or spin box the field around it is painted already.
        if (widget
            && (qobject_cast<const QComboBox *>(widget->parentWidget())
                || qobject_cast<const QAbstractSpinBox *>(widget->parentWidget())))
            break;
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        break;
    case PE_PanelItemViewItem:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        paintSelectedRow(*painter, qstyleoption_cast<const QStyleOptionViewItem *>(option), widget);
        break;
    case PE_IndicatorArrowDown:
        paintArrow(*painter, QRectF(option->rect).center(),
            theme()[option->state & State_Enabled ? Token::Ink2 : Token::Off], 3.5);
        break;
    default:
        painter->restore();
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    painter->restore();
}

void Style::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == CE_FocusFrame) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(theme()[Token::Accent], 2));
        painter->setBrush(Qt::NoBrush);
        const auto *frame = qobject_cast<const QFocusFrame *>(widget);
        const bool round = frame && qobject_cast<const FilterChip *>(frame->widget());
        const double corner = round ? option->rect.height() / 2.0 - 1 : radius::control + 2;
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), corner, corner);
        painter->restore();
        return;
    }
    if (element == CE_ComboBoxLabel) {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (combo && !combo->editable) {
            const QRect inside = option->rect.adjusted(space::small + 1, 0, -styleComboEnd, 0);
            painter->setPen(option->palette.color(
                option->state & State_Enabled ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText));
            const QString text = option->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, inside.width());
            painter->drawText(inside, int(Qt::AlignVCenter | Qt::AlignLeading), text);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

namespace {

/// Two arrows, each in its half of the right end; the one that cannot go on is off.
void styleSpinArrows(QPainter &painter, const QStyleOptionSpinBox &option, const QRect &up, const QRect &down)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const auto color = [&](QAbstractSpinBox::StepEnabledFlag step) {
        return theme()[enabled && (option.stepEnabled & step) ? Token::Ink2 : Token::Off];
    };
    painter.save();
    painter.translate(QRectF(up).center() + QPointF(0, 2));
    painter.rotate(180);
    paintArrow(painter, {0, 0}, color(QAbstractSpinBox::StepUpEnabled), 3);
    painter.restore();
    paintArrow(painter, QRectF(down).center() - QPointF(0, 2), color(QAbstractSpinBox::StepDownEnabled), 3);
}

} // namespace

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && control == CC_SpinBox) {
        paintField(*painter, spin->rect, spin->state & State_Enabled, spin->state & State_HasFocus,
            spin->state & State_MouseOver, radius::control);
        if (spin->buttonSymbols != QAbstractSpinBox::NoButtons)
            styleSpinArrows(*painter, *spin, subControlRect(CC_SpinBox, spin, SC_SpinBoxUp, widget),
                subControlRect(CC_SpinBox, spin, SC_SpinBoxDown, widget));
        return;
    }
    if (control != CC_ComboBox) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    const bool enabled = option->state & State_Enabled;
    const bool editing = (option->state & State_HasFocus) && qobject_cast<const QComboBox *>(widget)
        && static_cast<const QComboBox *>(widget)->isEditable();
    paintField(*painter, option->rect, enabled, editing, option->state & State_MouseOver, radius::control);
    const bool mirrored = option->direction == Qt::RightToLeft;
    const double x = mirrored ? option->rect.left() + 14 : option->rect.right() - 13;
    paintIcon(*painter, u"down"_s, QRectF(x - 6, QRectF(option->rect).center().y() - 6, 12, 12),
        theme()[enabled ? Token::Ink : Token::Off]);
}

QRect Style::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    // Typed text starts where chosen text does; a line edit has two pixels of its own.
    constexpr int lead = space::small + 1 - 2;
    const QRect field = option->rect;
    QRect found;
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        found = field.adjusted(lead, 1, -styleComboEnd, -1);
    } else if (control == CC_SpinBox && part == SC_SpinBoxEditField) {
        found = field.adjusted(lead, 1, -styleSpinEnd, -1);
    } else if (control == CC_SpinBox && (part == SC_SpinBoxUp || part == SC_SpinBoxDown)) {
        const QRect end(field.right() - styleSpinEnd + 1, field.top(), styleSpinEnd, field.height());
        found = part == SC_SpinBoxUp ? end.adjusted(0, 0, 0, -end.height() / 2)
                                     : end.adjusted(0, end.height() / 2, 0, 0);
    } else {
        return QProxyStyle::subControlRect(control, option, part, widget);
    }
    return visualRect(option->direction, field, found);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin: // of a table: what keeps the words of a cell from its edge, less one
        return qobject_cast<const QTableView *>(widget) ? 7 : 3;
    case PM_FocusFrameVMargin:
        return 3;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return qRound(16 * textScale());
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return qRound(16 * textScale());
    case PM_ToolBarExtensionExtent: // of the menu bar: what has no room for its words
        return qRound(28 * textScale());
    case PM_ComboBoxFrameWidth:
        return 1;
    case PM_ToolTipLabelFrameWidth:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
        return 0; // a list under the box, as in the pictures, not a menu over it
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
        return 0;
    case SH_UnderlineShortcut:
        return 0; // the keys stand in the menus and in All keys
    case SH_EtchDisabledText:
        return 0;
    case SH_FocusFrame_AboveWidget:
        return 1; // under it, whoever fills its parent would hide it
    case SH_FocusFrame_Mask:
        return 0; // its corners may be rounder than a mask around the control
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QIcon Style::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    if (which == SP_ToolBarHorizontalExtensionButton)
        return icon(u"more"_s);
    return QProxyStyle::standardIcon(which, option, widget);
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ComboBox)
        wanted = QSize(size.width() + 36, qMax(size.height(), option->fontMetrics.height()) + 12);
    else if (type == CT_SpinBox)
        wanted = QSize(size.width() + space::medium + styleComboEnd, option->fontMetrics.height() + 12);
    return wanted;
}

} // namespace hearken
