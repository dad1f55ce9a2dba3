// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journey/comparemodels.h"

#include "ui/figure/painters.h"
#include "ui/journey/rowpaint.h"
#include "ui/kit/icon.h"
#include "ui/kit/tableview.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr int edge = 8; ///< beside the words of a row
constexpr int iconRoom = 24;

QString iconOf(ChangeHow how)
{
    switch (how) {
    case ChangeHow::Added:
        return u"plus"_s;
    case ChangeHow::Removed:
        return u"x"_s;
    case ChangeHow::Moved:
        return u"swap"_s;
    case ChangeHow::Renamed:
        return u"tag"_s;
    case ChangeHow::Changed:
        break;
    }
    return u"pencil"_s;
}

QString numbersOf(const MeasureCell &cell)
{
    return intervalText(cell.low, cell.high, cell.unit) % u" · "_s % countText(cell.n);
}

TwoLines valueLines(const MeasureCell &cell)
{
    if (cell.isKnown())
        return {numberText(cell.value, cell.unit), numbersOf(cell)};
    TwoLines lines{u"–"_s, cell.hidden ? StepRows::tr("too few answers") : QString()};
    lines.firstColor = Token::Ink3;
    return lines;
}

TwoLines differenceLines(const StepChange &step)
{
    if (!step.isCompared()) {
        TwoLines lines{u"–"_s, {}};
        lines.firstColor = Token::Ink3;
        return lines;
    }
    TwoLines lines{differenceText(step.difference.value, step.after.unit), {}};
    if (step.difference.low == step.difference.low)
        lines.second = StepRows::tr("%1 to %2", "an interval")
                           .arg(differenceText(step.difference.low, step.after.unit),
                               differenceText(step.difference.high, step.after.unit));
    lines.firstColor = step.real ? toneToken(step.tone) : Token::Ink2;
    lines.firstRole = step.real ? TextRole::Strong : TextRole::Text;
    return lines;
}

QString goalWords(const StepChange &step)
{
    const MeasureCell &now = step.after;
    const MeasureCell &was = step.before;
    if (!now.goal)
        return was.goal && !step.removed ? StepRows::tr("no goal any more, was %1").arg(numberText(*was.goal, was.unit))
                                         : QString();
    if (was.isKnown() && was.goal && was.unit == now.unit && *was.goal != *now.goal)
        return StepRows::tr("goal %1, was %2").arg(numberText(*now.goal, now.unit), numberText(*was.goal, was.unit));
    return StepRows::tr("goal %1").arg(numberText(*now.goal, now.unit));
}

QString forecastWords(const StepChange &step)
{
    const QString forecast = numberText(step.forecast->forecast, step.after.unit);
    if (!step.forecast->measured.isKnown())
        return StepRows::tr("Forecast %1, not measured yet").arg(forecast);
    switch (step.forecast->side) {
    case Side::Under:
        return StepRows::tr("Forecast %1 missed").arg(forecast);
    case Side::Over:
        return StepRows::tr("Forecast %1 surpassed").arg(forecast);
    case Side::Plain:
        break;
    }
    return StepRows::tr("As forecast, %1").arg(forecast);
}

TwoLines verdictLines(const StepChange &step)
{
    if (!step.forecast) {
        TwoLines lines{step.verdict, goalWords(step)};
        lines.firstRole = step.real ? TextRole::Strong : TextRole::Text;
        lines.firstColor = step.real ? toneToken(step.tone) : Token::Ink2;
        return lines;
    }
    const Token color = step.forecast->side == Side::Under ? Token::Attention
        : step.forecast->side == Side::Over                ? Token::Good
                                                           : Token::Ink2;
    TwoLines lines;
    if (step.real) {
        lines = {step.verdict, forecastWords(step), TextRole::Strong, toneToken(step.tone), color};
    } else {
        // The forecast is what a journey to be is looked at for.
        lines = {forecastWords(step), step.verdict,
            step.forecast->side == Side::Plain ? TextRole::Text : TextRole::Strong, color};
    }
    return lines;
}

TwoLines nameLines(const StepChange &step)
{
    TwoLines lines{step.touchpoint,
        step.shown().metricName.isEmpty()
            ? step.stage
            : StepRows::tr("%1 · %2", "stage, measure").arg(step.stage, step.shown().metricName)};
    if (step.momentOfTruth)
        lines.first.prepend(u"◆ "_s);
    if (step.removed)
        lines.firstColor = Token::Ink3;
    return lines;
}

TwoLines linesAt(const StepChange &step, int column)
{
    switch (column) {
    case StepRows::Name:
        return nameLines(step);
    case StepRows::Before:
        return valueLines(step.before);
    case StepRows::Now:
        return valueLines(step.after);
    case StepRows::Change:
        return differenceLines(step);
    case StepRows::Verdict:
        return verdictLines(step);
    default:
        return {};
    }
}

} // namespace

void DifferenceRows::setDifferences(const QList<JourneyDifference> &differences)
{
    beginResetModel();
    m_differences = differences;
    m_rows.clear();
    const std::pair<ChangeWhat, QString> kinds[]{{ChangeWhat::Journey, tr("The journey itself")},
        {ChangeWhat::Stage, tr("Stages")}, {ChangeWhat::Step, tr("Touchpoints")}, {ChangeWhat::Lane, tr("Lanes")},
        {ChangeWhat::Card, tr("Cards")}};
    for (const auto &[what, heading] : kinds) {
        bool headed = false;
        for (int i = 0; i < m_differences.size(); ++i) {
            if (m_differences.at(i).what != what)
                continue;
            if (!headed)
                m_rows.append({heading, -1});
            headed = true;
            m_rows.append({{}, i});
        }
    }
    endResetModel();
}

const JourneyDifference *DifferenceRows::at(const QModelIndex &index) const
{
    const int difference = index.isValid() ? m_rows.at(index.row()).difference : -1;
    return difference < 0 ? nullptr : &m_differences.at(difference);
}

int DifferenceRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant DifferenceRows::data(const QModelIndex &index, int role) const
{
    const JourneyDifference *difference = at(index);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return difference ? difference->words : m_rows.at(index.row()).heading;
    if (role == Qt::DecorationRole && difference)
        return iconOf(difference->how);
    return {};
}

Qt::ItemFlags DifferenceRows::flags(const QModelIndex &index) const
{
    return at(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

void DifferenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString drawing = index.data(Qt::DecorationRole).toString();
    const QString words = index.data().toString();
    painter->save();
    if (drawing.isEmpty()) {
        painter->setFont(font(TextRole::MetaStrong));
        painter->setPen(theme()[Token::Ink2]);
        painter->drawText(option.rect.adjusted(edge, 0, -edge, -4), Qt::AlignLeft | Qt::AlignBottom, words);
        painter->restore();
        return;
    }
    paintRowGround(*painter, option, index);
    const int line = QFontMetrics(font(TextRole::Text)).height();
    const QRect square(option.rect.left() + edge, option.rect.top() + 6 + (line - 14) / 2, 14, 14);
    icon(drawing, Token::Ink2).paint(painter, square);
    painter->setFont(font(TextRole::Text));
    painter->setPen(theme()[Token::Ink]);
    painter->drawText(
        option.rect.adjusted(edge + iconRoom, 6, -edge, -6), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, words);
    painter->restore();
}

QSize DifferenceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int room = (view ? view->viewport()->width() : 400) - 2 * edge - iconRoom;
    if (index.data(Qt::DecorationRole).toString().isEmpty())
        return {room, QFontMetrics(font(TextRole::MetaStrong)).height() + 14};
    const QFontMetrics metrics(font(TextRole::Text));
    const QRect needed = metrics.boundingRect(
        QRect(0, 0, std::max(room, 80), 10000), Qt::AlignLeft | Qt::TextWordWrap, index.data().toString());
    return {room, needed.height() + 13};
}

void StepRows::setSteps(const QList<StepChange> &steps)
{
    beginResetModel();
    m_steps = steps;
    m_axes.clear();
    for (const StepChange &step : m_steps) {
        Axis &axis = m_axes[int(step.shown().unit)];
        for (const double value :
            {step.before.low, step.before.high, step.after.low, step.after.high, step.after.goal.value_or(notKnown)}) {
            if (std::isfinite(value)) {
                axis.low = std::min(axis.low, value);
                axis.high = std::max(axis.high, value);
            }
        }
    }
    endResetModel();
}

IntervalBar StepRows::bar(int row) const
{
    const StepChange &step = m_steps.at(row);
    IntervalBar bar;
    bar.now = step.after;
    bar.goal = step.forecast ? step.forecast->forecast : step.after.goal;
    bar.unit = step.shown().unit;
    if (step.before.isKnown())
        bar.before = step.before.value;
    bar.side = sideOf(step.after.low, step.after.high, bar.goal, step.after.highIsGood);
    const Axis axis = m_axes.value(int(bar.unit));
    if (axis.low < axis.high) {
        bar.axisLow = axis.low;
        bar.axisHigh = axis.high;
    }
    return bar;
}

int StepRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_steps.size());
}

int StepRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant StepRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole && section == Bar)
        return tr("Band and dot: now. Ring: before. Tall mark: the goal, or the forecast.");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Touchpoint");
    case Before:
        return tr("Before");
    case Now:
        return tr("Now");
    case Bar:
        return tr("Now and before");
    case Change:
        return tr("Difference");
    default:
        return tr("Verdict");
    }
}

QVariant StepRows::valueAt(const StepChange &step, int row, int column) const
{
    switch (column) {
    case Name:
        return row; // as the journey goes
    case Before:
        return step.before.isKnown() ? QVariant(step.before.value) : QVariant();
    case Now:
    case Bar:
        return step.after.isKnown() ? QVariant(step.after.value) : QVariant();
    case Change:
        return step.isCompared() ? QVariant(step.difference.value) : QVariant();
    default:
        return QString((step.real ? u"0"_s : u"1"_s) % step.verdict); // what is real stands together
    }
}

QVariant StepRows::data(const QModelIndex &index, int role) const
{
    const StepChange &step = m_steps.at(index.row());
    switch (role) {
    case Qt::DisplayRole: {
        const TwoLines lines = linesAt(step, index.column());
        return lines.second.isEmpty() ? lines.first : QString(lines.first % u", "_s % lines.second);
    }
    case Qt::ToolTipRole:
        return step.words();
    case Qt::AccessibleTextRole:
        return index.column() == Name ? step.words() : data(index, Qt::DisplayRole);
    case ValueRole:
        return valueAt(step, index.row(), index.column());
    default:
        return {};
    }
}

void StepDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QModelIndex source = behindProxy(index);
    const auto *rows = qobject_cast<const StepRows *>(source.model());
    if (!rows)
        return QStyledItemDelegate::paint(painter, option, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRowGround(*painter, option, index);
    const QRect room = option.rect.adjusted(edge, 0, -6, -1);
    const StepChange &step = rows->step(source.row());
    if (source.column() != StepRows::Bar) {
        const QRect words = room;
        TwoLines lines = linesAt(step, source.column());
        if (source.column() == StepRows::Verdict && step.real) {
            const Sign sign = step.difference.value < 0 ? Sign::FarDown : Sign::FarUp;
            drawSign(
                *painter, QPointF(words.left() + 5, words.center().y() - 7), sign, theme()[toneToken(step.tone)], 8);
            lines.indent = 15;
        }
        paintTwoLines(*painter, words, lines);
    } else if (step.after.isKnown() || step.before.isKnown()) {
        FigureStyle style;
        style.theme = &theme();
        const FigureBrush brush{*painter, style, FigureText(painter->device(), 1)};
        hearken::paint(brush, QRectF(room.adjusted(0, 0, -6, 0)), rows->bar(source.row()));
    }
    painter->restore();
}

} // namespace hearken
