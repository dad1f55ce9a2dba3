// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journey/portfoliorows.h"

#include "core/base/daytext.h"
#include "ui/figure/painters.h"
#include "ui/journey/rowpaint.h"
#include "ui/kit/tableview.h"

#include <QPainter>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

QString underGoalWords(const PortfolioRow &row)
{
    return row.judged == 0 ? PortfolioRows::tr("no goal is measured")
                           : PortfolioRows::tr("%1 of %2", "under goal, of those with a goal")
                                 .arg(QLocale().toString(row.underGoal), QLocale().toString(row.judged));
}

TwoLines journeyLines(const PortfolioRow &row)
{
    return {row.name,
        PortfolioRows::tr("%1, %2", "status, as it is or to be").arg(statusWord(row.status), timeWord(row.time))};
}

TwoLines worstLines(const PortfolioRow &row)
{
    const PortfolioCell &worst = row.worst;
    if (!worst.isKnown())
        return {u"–"_s, PortfolioRows::tr("nothing measured"), TextRole::Text, Token::Ink3};
    QStringList more{
        PortfolioRows::tr("%1 %2", "measure, value").arg(worst.metricName, numberText(worst.value, worst.unit)),
        countText(worst.n)};
    if (worst.goal)
        more.insert(1, PortfolioRows::tr("goal %1").arg(numberText(*worst.goal, worst.unit)));
    return {worst.touchpoint, more.join(u" · "_s), TextRole::Text};
}

TwoLines underLines(const PortfolioRow &row)
{
    if (row.judged == 0)
        return {u"–"_s, {}, TextRole::Text, Token::Ink3};
    const bool any = row.underGoal > 0;
    return {QLocale().toString(row.underGoal), PortfolioRows::tr("of %1").arg(QLocale().toString(row.judged)),
        any ? TextRole::Strong : TextRole::Text, any ? Token::Attention : Token::Ink};
}

TwoLines blindLines(const PortfolioRow &row)
{
    const bool moment = row.blindMoments > 0;
    return {QLocale().toString(row.blind.size()),
        moment ? QString(u"◆ "_s % QLocale().toString(row.blindMoments)) : QString(),
        moment ? TextRole::Strong : TextRole::Text, moment ? Token::Attention : Token::Ink,
        moment ? Token::Attention : Token::Ink3};
}

TwoLines evidenceLines(const PortfolioRows &rows, const PortfolioRow &row)
{
    return {rows.evidenceText(row),
        row.stale > 0 ? PortfolioRows::tr("%1 out of date").arg(QLocale().toString(row.stale)) : QString(),
        TextRole::Text, row.newest.isValid() ? Token::Ink : Token::Ink3, Token::Attention};
}

void paintStage(QPainter &painter, const QRect &room, const PortfolioCell &stage)
{
    const QFont small = font(TextRole::Meta);
    const QFontMetrics metrics(small);
    painter.setFont(small);
    painter.setPen(theme()[Token::Ink2]);
    const QRect name(room.left() + 1, room.top() + 4, room.width() - 2, metrics.height());
    painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        metrics.elidedText(stage.stage, Qt::ElideRight, name.width()));
    QRectF box(room.left(), name.bottom() + 3, room.width(), room.bottom() - name.bottom() - 8);
    HeatCell cell;
    static_cast<FigureValue &>(cell) = stage;
    cell.standing = stage.standing;
    FigureStyle style;
    style.theme = &theme();
    const FigureText text(painter.device(), textScale());
    style.scale = textScale();
    const FigureBrush brush{painter, style, text};
    const QString words = numberText(stage.value, stage.unit);
    paintCell(brush, box, cell, words, cellWidth(text, cell, words, style.locale) <= box.width());
}

} // namespace

void PortfolioRows::setRows(const QList<PortfolioRow> &rows, QDate today)
{
    beginResetModel();
    m_rows = rows;
    m_today = today;
    m_stages = 0;
    for (const PortfolioRow &row : rows)
        m_stages = std::max(m_stages, int(row.stages.size()));
    endResetModel();
}

PortfolioRows::Part PortfolioRows::part(int column) const
{
    if (column == 0)
        return Part::Journey;
    return column <= m_stages ? Part::Stage : Part(int(Part::Worst) + column - 1 - m_stages);
}

int PortfolioRows::columnOf(Part part) const
{
    if (part == Part::Journey || part == Part::Stage)
        return int(part);
    return m_stages + 1 + int(part) - int(Part::Worst);
}

const PortfolioCell *PortfolioRows::stage(int row, int column) const
{
    const QList<PortfolioCell> &stages = m_rows.at(row).stages;
    return part(column) == Part::Stage && column <= stages.size() ? &stages.at(column - 1) : nullptr;
}

QString PortfolioRows::evidenceText(const PortfolioRow &row) const
{
    if (!row.newest.isValid())
        return tr("none");
    return dayText(row.newest, row.newest.year() == m_today.year() ? u"d MMM"_s : u"d MMM yyyy"_s);
}

int PortfolioRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PortfolioRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnOf(Part::Time) + 1;
}

QVariant PortfolioRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(m_rows.at(section).name) : QVariant();
    if (role == Qt::ToolTipRole && part(section) == Part::Stage)
        return tr("The worst touchpoint of each journey's stage");
    if (role == Qt::ToolTipRole && part(section) == Part::UnderGoal)
        return tr("Touchpoints whose whole interval is under the goal, of those that have one");
    if (role == Qt::ToolTipRole && part(section) == Part::Blind)
        return tr("Touchpoints that nobody asks about");
    if (role != Qt::DisplayRole)
        return {};
    switch (part(section)) {
    case Part::Journey:
        return tr("Journey");
    case Part::Stage:
        return tr("Stage %1").arg(QLocale().toString(section));
    case Part::Worst:
        return tr("Worst touchpoint");
    case Part::UnderGoal:
        return tr("Under goal");
    case Part::Blind:
        return tr("Blind spots");
    case Part::Evidence:
        return tr("Evidence");
    case Part::Owner:
        return tr("Owner");
    case Part::Status:
        return tr("Status");
    case Part::Time:
        break;
    }
    return tr("Time");
}

QString PortfolioRows::words(const PortfolioRow &row, int column) const
{
    switch (part(column)) {
    case Part::Journey:
        return row.name;
    case Part::Stage:
        return column <= row.stages.size() ? row.stages.at(column - 1).words() : QString();
    case Part::Worst:
        return row.worst.words();
    case Part::UnderGoal:
        return underGoalWords(row);
    case Part::Blind:
        return row.blindMoments == 0
            ? QLocale().toString(row.blind.size())
            : tr("%1, of them moments of truth: %2")
                  .arg(QLocale().toString(row.blind.size()), QLocale().toString(row.blindMoments));
    case Part::Evidence:
        return row.stale == 0 ? evidenceText(row)
                              : tr("%1, out of date: %2").arg(evidenceText(row), QLocale().toString(row.stale));
    case Part::Owner:
        return row.owner;
    case Part::Status:
        return statusWord(row.status);
    case Part::Time:
        break;
    }
    return timeWord(row.time);
}

QString PortfolioRows::tip(const PortfolioRow &row, int column) const
{
    switch (part(column)) {
    case Part::UnderGoal: {
        QStringList lines{underGoalWords(row)};
        for (const PortfolioCell &one : row.touchpoints) {
            if (one.goal && (one.standing == Standing::Below || one.standing == Standing::FarBelow))
                lines.append(one.words());
        }
        return lines.join(u'\n');
    }
    case Part::Blind:
        return row.blind.isEmpty()
            ? tr("Somebody asks at every touchpoint")
            : QString(words(row, column) % u'\n' % tr("Nobody asks at: %1").arg(row.blind.join(u", "_s)));
    case Part::Journey:
        return tr("%1, %n touchpoints", nullptr, row.steps).arg(row.name);
    default:
        return words(row, column);
    }
}

QVariant PortfolioRows::value(const PortfolioRow &row, int index, int column) const
{
    const auto badness = [](const PortfolioCell &cell) -> QVariant {
        return cell.isKnown() ? QVariant(-cell.badness) : QVariant(); // the worst first
    };
    switch (part(column)) {
    case Part::Journey:
        return row.name;
    case Part::Stage:
        return column <= row.stages.size() ? badness(row.stages.at(column - 1)) : QVariant();
    case Part::Worst:
        return badness(row.worst);
    case Part::UnderGoal:
        return row.underGoal;
    case Part::Blind:
        return row.blindMoments * 1000 + row.blind.size();
    case Part::Evidence:
        return row.newest;
    case Part::Owner:
        return row.owner;
    case Part::Status:
        return int(row.status);
    case Part::Time:
        return int(row.time) * 10000 + index;
    }
    return {};
}

QVariant PortfolioRows::data(const QModelIndex &index, int role) const
{
    const PortfolioRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return words(row, index.column());
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return tip(row, index.column());
    case ValueRole:
        return value(row, index.row(), index.column());
    default:
        return {};
    }
}

void PortfolioDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QModelIndex source = behindProxy(index);
    const auto *rows = qobject_cast<const PortfolioRows *>(source.model());
    if (!rows)
        return QStyledItemDelegate::paint(painter, option, index);
    const PortfolioRow &row = rows->row(source.row());
    const auto part = rows->part(source.column());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRowGround(*painter, option, index);
    const QRect room = option.rect.adjusted(10, 0, -6, -1);
    if (part == PortfolioRows::Part::Stage) {
        if (const PortfolioCell *stage = rows->stage(source.row(), source.column()))
            paintStage(*painter, option.rect.adjusted(3, 0, -2, -1), *stage);
    } else {
        TwoLines lines{index.data().toString(), {}, TextRole::Text, Token::Ink2};
        if (part == PortfolioRows::Part::Journey)
            lines = journeyLines(row);
        else if (part == PortfolioRows::Part::Worst)
            lines = worstLines(row);
        else if (part == PortfolioRows::Part::UnderGoal)
            lines = underLines(row);
        else if (part == PortfolioRows::Part::Blind)
            lines = blindLines(row);
        else if (part == PortfolioRows::Part::Evidence)
            lines = evidenceLines(*rows, row);
        paintTwoLines(*painter, room, lines);
    }
    painter->restore();
}

void PortfolioTouchpoint::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.row() >= m_cells.size())
        return QStyledItemDelegate::paint(painter, option, index);
    const PortfolioCell &cell = m_cells.at(index.row());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRowGround(*painter, option, index);
    const int side = QFontMetrics(font(TextRole::Strong)).height() - 2;
    const QRectF box(option.rect.left() + 6, option.rect.top() + 7, side, side);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme()[fillToken(cell.standing)]);
    painter->drawRoundedRect(box, radius::cell, radius::cell);
    drawSign(*painter, box.center(), signOf(cell.standing), theme()[textToken(cell.standing)], side * 0.45);
    QStringList numbers{tr("%1 %2", "measure, value").arg(cell.metricName, numberText(cell.value, cell.unit)),
        intervalText(cell.low, cell.high, cell.unit), countText(cell.n)};
    const QRect room = option.rect.adjusted(6 + side + 7, 0, -4, 0);
    const int third = QFontMetrics(font(TextRole::Meta)).height() + 1;
    paintTwoLines(*painter, room.adjusted(0, 0, 0, -third - 2), {cell.touchpoint, numbers.join(u" · "_s)});
    QStringList verdict;
    if (cell.goal)
        verdict.append(tr("goal %1").arg(numberText(*cell.goal, cell.unit)));
    verdict.append(cell.verdict);
    verdict.removeAll(QString());
    const QFont small = font(TextRole::Meta);
    painter->setFont(small);
    painter->setPen(theme()[cell.tone == Tone::Plain ? Token::Ink3 : toneToken(cell.tone)]);
    painter->drawText(QRect(room.left(), option.rect.bottom() - third - 6, room.width(), third),
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(small).elidedText(verdict.join(u" · "_s), Qt::ElideRight, room.width()));
    painter->restore();
}

QSize PortfolioTouchpoint::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.row() >= m_cells.size())
        return QStyledItemDelegate::sizeHint(option, index);
    return {120, twoLinesHeight() + QFontMetrics(font(TextRole::Meta)).height() + 2};
}

} // namespace hearken
