// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/columnstable.h"

#include "ui/intake/fields.h"
#include "ui/kit/icon.h"
#include "ui/kit/style.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace hearken {

using namespace Qt::StringLiterals;

void PreviewModel::setFile(const Recognition &recognition)
{
    beginResetModel();
    m_head = recognition.headerRows;
    m_rows = recognition.preview;
    m_numbers = recognition.previewRows;
    m_mapping = recognition.mapping;
    m_skippedRows = recognition.mapping.reader.skippedRows;
    m_outcomes.clear();
    m_bad.clear();
    m_columns = int(m_mapping.columns.size());
    endResetModel();
}

void PreviewModel::setMapping(const Mapping &mapping)
{
    m_mapping = mapping;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void PreviewModel::setIssues(const QList<Issue> &issues)
{
    m_outcomes.clear();
    m_bad.clear();
    for (const Issue &issue : issues) {
        m_bad.insert({issue.row, issue.column});
        QString &outcome = m_outcomes[issue.row];
        if (outcome != "refused"_L1 && (outcome.isEmpty() || outcome == "kept"_L1))
            outcome = issue.outcome;
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    // The first row holds the fields.
    return parent.isValid() || m_columns == 0 ? 0 : int(1 + m_head.size() + m_rows.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

qint64 PreviewModel::numberOf(int row) const
{
    const qsizetype at = row - 1 - m_head.size();
    return at < 0 ? m_skippedRows + row : m_numbers.value(at);
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() == 0)
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        const qsizetype at = index.row() - 1;
        const QStringList &cells = at < m_head.size() ? m_head[at] : m_rows[at - m_head.size()];
        const int column = m_mapping.columns.value(index.column()).column;
        const QString cell = cells.value(column);
        if (role == Qt::DisplayRole)
            return cell.left(200).simplified();
        if (const MissingCode *code = codeAt(index))
            return code->why ? tr("No answer: %1").arg(whyNotText(*code->why)) : tr("No answer");
        return cell.size() > 14 ? cell.left(1000).toHtmlEscaped() : QString();
    }
    return cellStyle(index, role);
}

const MissingCode *PreviewModel::codeAt(const QModelIndex &index) const
{
    const qsizetype row = index.row() - 1 - m_head.size();
    const qsizetype column = index.column();
    if (row < 0 || column >= m_mapping.columns.size())
        return nullptr;
    const ColumnMapping &mapped = m_mapping.columns[column];
    return m_mapping.missingCode(mapped, m_rows.at(row).value(mapped.column));
}

QVariant PreviewModel::cellStyle(const QModelIndex &index, int role) const
{
    const Theme &t = theme();
    const ColumnMapping column = m_mapping.columns.value(index.column());
    const bool head = index.row() <= m_head.size();
    const qint64 number = numberOf(index.row());
    const QString outcome = head ? QString() : m_outcomes.value(number);
    const bool bad = !head && outcome != "skipped"_L1 && m_bad.contains({number, column.header});
    switch (role) {
    case Qt::ForegroundRole:
        if (bad)
            return t[Token::Attention];
        return t[outcome == "skipped"_L1 || outcome == "refused"_L1 || column.field == Field::Ignore
                    || (head && index.row() > 1) || codeAt(index)
                ? Token::Ink3
                : Token::Ink];
    case Qt::BackgroundRole:
        if (bad)
            return t[Token::AttentionSoft];
        return head ? QVariant(t[Token::Raised]) : QVariant();
    case Qt::FontRole: {
        QFont cell = font(bad ? TextRole::SecondStrong : TextRole::Second);
        cell.setStrikeOut(outcome == "skipped"_L1 || outcome == "refused"_L1);
        return cell;
    }
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal)
        return role == Qt::DisplayRole ? m_mapping.columns.value(section).header : QVariant();
    if (section == 0)
        return role == Qt::DisplayRole ? QVariant(QString()) : QVariant();
    const qint64 number = numberOf(section);
    const bool head = section <= m_head.size();
    const QString outcome = head ? QString() : m_outcomes.value(number);
    if (role == Qt::DisplayRole) {
        const QString sign = outcome == "skipped"_L1 ? u" ×"_s : outcome.isEmpty() ? QString() : u" !"_s;
        return head ? tr("row %1").arg(number) : QString(QString::number(number) % sign);
    }
    if (role == Qt::ForegroundRole)
        return theme()[outcome == "refused"_L1 || outcome == "kept"_L1 ? Token::Attention : Token::Ink3];
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

FieldButton::FieldButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QAbstractButton::clicked, this, &FieldButton::openMenu);
}

void FieldButton::setColumn(const ColumnMapping &column, const QString &kind)
{
    m_column = column;
    m_kind = kind;
    setText(fieldWord(column));
    setAccessibleName(tr("%1 becomes %2").arg(column.header, text()));
    setAccessibleDescription(column.reason);
    setToolTip(column.reason.toHtmlEscaped());
    update();
}

QSize FieldButton::sizeHint() const
{
    return {120,
        QFontMetrics(hearken::font(TextRole::SecondStrong)).height()
            + QFontMetrics(hearken::font(TextRole::Small)).height() + 14};
}

void FieldButton::paintEvent(QPaintEvent *)
{
    const Theme &t = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool out = m_column.field == Field::Ignore && !m_column.needsYou;
    painter.setPen(QPen(t[m_column.needsYou ? Token::Attention : Token::Line2], hasFocus() ? 2 : 1));
    if (hasFocus())
        painter.setPen(QPen(t[Token::Accent], 2));
    painter.setBrush(t[m_column.needsYou ? Token::AttentionSoft : out ? Token::Raised : Token::Selection]);
    const QRectF frame = QRectF(rect()).adjusted(1, 2, -3, -4);
    painter.drawRoundedRect(frame, radius::control, radius::control);
    const QColor words = t[m_column.needsYou ? Token::Attention : out ? Token::Ink3 : Token::Ink];
    const QFontMetrics strong(hearken::font(TextRole::SecondStrong));
    const QFontMetrics small(hearken::font(TextRole::Small));
    const int room = width() - 34;
    const int top = int(frame.center().y()) - (strong.height() + small.height()) / 2;
    painter.setFont(hearken::font(TextRole::SecondStrong));
    painter.setPen(words);
    painter.drawText(QRect(8, top, room, strong.height()), int(Qt::AlignLeft | Qt::AlignVCenter),
        strong.elidedText(text(), Qt::ElideRight, room));
    painter.setFont(hearken::font(TextRole::Small));
    painter.setPen(t[m_column.needsYou ? Token::Attention : Token::Ink3]);
    painter.drawText(QRect(8, top + strong.height(), room + 18, small.height()), int(Qt::AlignLeft | Qt::AlignVCenter),
        small.elidedText(m_column.reason, Qt::ElideRight, room + 18));
    paintArrow(painter, QPointF(width() - 15, top + strong.height() / 2.0), words, 3);
}

void FieldButton::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
        Q_EMIT left(event->key());
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        if (event->modifiers() & Qt::ControlModifier)
            event->ignore();
        else
            openMenu();
        break;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void FieldButton::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    Q_EMIT entered();
}

void FieldButton::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QHash<QString, QMenu *> groups;
    for (const FieldChoice &choice : fieldChoices(m_kind)) {
        QMenu *in = menu;
        if (!choice.group.isEmpty()) {
            QMenu *&group = groups[choice.group];
            if (!group)
                group = menu->addMenu(choice.group);
            in = group;
        }
        QAction *action = in->addAction(
            choice.word, this, [this, choice] { Q_EMIT chosen(chosenField(m_column, choice)); });
        action->setCheckable(true);
        action->setChecked(
            choice.field == m_column.field && (choice.field != Field::Question || choice.kind == m_column.kind));
    }
    menu->popup(mapToGlobal(QPoint(0, height())));
}

ColumnsTable::ColumnsTable(QWidget *parent)
    : QTableView(parent)
    , m_model(new PreviewModel(this))
{
    setAccessibleName(tr("Columns and rows of the file"));
    setModel(m_model);
    setSelectionMode(SingleSelection);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    auto *corner = new QWidget(this); // between the scroll bars: nothing
    corner->setProperty("part", u"clear"_s);
    setCornerWidget(corner);
    horizontalHeader()->hide();
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(QFontMetrics(hearken::font(TextRole::Second)).height() + 10);
    verticalHeader()->setMinimumWidth(56);
}

void ColumnsTable::setFile(const Recognition &recognition)
{
    m_buttons.clear();
    m_model->setFile(recognition);
    m_mapping = recognition.mapping;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        auto *button = new FieldButton(viewport());
        connect(button, &FieldButton::chosen, this, &ColumnsTable::chosen);
        connect(button, &FieldButton::entered, this, [this, column] { enter(column); });
        connect(button, &FieldButton::left, this, [this, column](int key) { leave(column, key); });
        button->setFocusPolicy(column == 0 ? Qt::StrongFocus : Qt::ClickFocus);
        m_buttons.append(button);
        setIndexWidget(m_model->index(0, column), button);
    }
    if (m_model->rowCount() > 0)
        setRowHeight(0, FieldButton().sizeHint().height() + 4);
    setMapping(recognition.mapping);
    const QFontMetrics metrics(hearken::font(TextRole::Second));
    for (int column = 0; column < m_model->columnCount(); ++column) {
        int wide = QFontMetrics(hearken::font(TextRole::SecondStrong)).horizontalAdvance(m_buttons[column]->text())
            + 44;
        for (int row = 1; row < qMin(12, m_model->rowCount()); ++row)
            wide = qMax(wide, metrics.horizontalAdvance(m_model->index(row, column).data().toString()) + 18);
        setColumnWidth(column, qBound(106, wide, 190));
    }
}

void ColumnsTable::enter(int column)
{
    for (FieldButton *other : std::as_const(m_buttons)) {
        if (other == m_buttons[column] || other->focusPolicy() != Qt::StrongFocus)
            continue;
        other->setFocusPolicy(Qt::ClickFocus);
        setTabOrder(other, m_buttons[column]); // in its place on the way through the page
    }
    m_buttons[column]->setFocusPolicy(Qt::StrongFocus);
    scrollTo(m_model->index(0, column));
}

void ColumnsTable::leave(int column, int key)
{
    const int last = int(m_buttons.size()) - 1;
    const int step = key == Qt::Key_Left || key == Qt::Key_End ? -1 : 1;
    const bool edge = key == Qt::Key_Home || key == Qt::Key_End;
    int to = !edge ? column + step : step > 0 ? 0 : last;
    while (to >= 0 && to <= last && isColumnHidden(to))
        to += step;
    if (to >= 0 && to <= last)
        m_buttons[to]->setFocus(Qt::TabFocusReason);
}

bool ColumnsTable::isTabStop(int column) const
{
    return column < m_buttons.size() && !isColumnHidden(column) && m_buttons[column]->focusPolicy() == Qt::StrongFocus;
}

void ColumnsTable::setMapping(const Mapping &mapping)
{
    m_mapping = mapping;
    m_model->setMapping(mapping);
    for (qsizetype column = 0; column < m_buttons.size(); ++column)
        m_buttons[column]->setColumn(mapping.columns.value(column), mapping.kind);
}

void ColumnsTable::setIssues(const QList<Issue> &issues)
{
    m_model->setIssues(issues);
}

void ColumnsTable::narrow(Show which)
{
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const ColumnMapping &mapping = m_mapping.columns[column];
        const bool shown = which == All || (which == NeedsYou ? mapping.needsYou : mapping.field == Field::Ignore);
        setColumnHidden(column, !shown);
    }
    for (int column = 0; column < m_buttons.size(); ++column) {
        if (isTabStop(column))
            return;
    }
    for (int column = 0; column < m_buttons.size(); ++column) {
        if (!isColumnHidden(column)) {
            m_buttons[column]->setFocusPolicy(Qt::StrongFocus);
            return;
        }
    }
}

void ColumnsTable::focusColumn(int column)
{
    if (column < 0 || column >= m_buttons.size())
        return;
    scrollTo(m_model->index(0, column));
    m_buttons[column]->setFocus(Qt::ShortcutFocusReason);
}

} // namespace hearken
