// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/choicecolumn.h"

#include "ui/kit/icon.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace hearken {

using namespace Qt::StringLiterals;

/// A row of 26 pixels: sign, words, count.
class ChoiceRow : public QAbstractButton
{
public:
    explicit ChoiceRow(QWidget *parent)
        : QAbstractButton(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        setCheckable(true);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setAttribute(Qt::WA_Hover);
    }
    void setChoice(const Choice &choice, qint64 largest)
    {
        m_choice = choice;
        m_largest = largest;
        setChecked(choice.on);
        setAccessibleName(choice.count ? QCoreApplication::translate("hearken::ChoiceRow", "%1: %2")
                                             .arg(choice.text, QLocale().toString(*choice.count))
                                       : choice.text);
        setToolTip(choice.edits
                ? QCoreApplication::translate("hearken::ChoiceRow", "%1 (F2 renames, Delete removes)").arg(choice.text)
                : choice.text);
        update();
    }
    const Choice &choice() const { return m_choice; }
    std::function<void(ChoiceEdit, const QPoint &)> edit;
    QSize sizeHint() const override
    {
        return {180, qMax(26, QFontMetrics(hearken::font(TextRole::Second)).height() + 10)};
    }

protected:
    /// A checked button would untick itself: a view is left by choosing another.
    void nextCheckState() override { }
    void contextMenuEvent(QContextMenuEvent *event) override
    {
        if (m_choice.edits)
            edit(ChoiceEdit::Menu, event->globalPos());
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool alt = event->modifiers() & Qt::AltModifier;
        const QPoint below = mapToGlobal(QPoint(0, height() + 2));
        if (m_choice.edits && event->key() == Qt::Key_F2)
            edit(ChoiceEdit::Rename, below);
        else if (m_choice.edits && event->key() == Qt::Key_Delete)
            edit(ChoiceEdit::Remove, below);
        else if (m_choice.edits && alt && event->key() == Qt::Key_Up)
            edit(ChoiceEdit::Up, below);
        else if (m_choice.edits && alt && event->key() == Qt::Key_Down)
            edit(ChoiceEdit::Down, below);
        else if (event->key() == Qt::Key_Down)
            focusNextChild();
        else if (event->key() == Qt::Key_Up)
            focusPreviousChild();
        else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }
    void paintEvent(QPaintEvent *) override
    {
        const Theme &t = theme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        if (isChecked() || underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(t[isChecked() ? Token::Selection : Token::Raised]);
            painter.drawRoundedRect(area, radius::control, radius::control);
        }
        if (hasFocus()) {
            painter.setPen(QPen(t[Token::Accent], 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), radius::control, radius::control);
        }
        const int left = paintSymbol(painter);
        // A saved view is counted when it is opened, not before.
        const QString count = m_choice.count ? QLocale().toString(*m_choice.count)
            : m_choice.edits                 ? QString()
                                             : u"…"_s;
        painter.setFont(hearken::font(TextRole::Meta));
        painter.setPen(t[Token::Ink3]);
        const int countWidth = painter.fontMetrics().horizontalAdvance(count);
        painter.drawText(rect().adjusted(0, 0, -10, 0), Qt::AlignRight | Qt::AlignVCenter, count);
        painter.setFont(hearken::font(isChecked() ? TextRole::SecondStrong : TextRole::Second));
        painter.setPen(t[Token::Ink]);
        const QRect words = rect().adjusted(left, 0, -(countWidth + 18), 0);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(m_choice.text, Qt::ElideRight, words.width()));
        if (m_choice.bar && m_choice.count && m_largest > 0) {
            const double share = double(*m_choice.count) / double(m_largest);
            painter.fillRect(QRectF(left, height() - 3, (width() - left - 18) * share, 2), t[Token::Band]);
        }
    }

private:
    /// Answers where the words begin.
    int paintSymbol(QPainter &painter) const
    {
        if (m_choice.sign) {
            const QRectF box(10, height() / 2.0 - 6, 14, 12);
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme()[fillOf(*m_choice.sign)]);
            painter.drawRoundedRect(box, 2.5, 2.5);
            paintSign(painter, box.center(), *m_choice.sign, theme()[textOn(*m_choice.sign)], 7);
            return 31;
        }
        if (m_choice.square) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme()[*m_choice.square]);
            painter.drawRoundedRect(QRectF(13, height() / 2.0 - 4.5, 9, 9), 2, 2);
            return 32;
        }
        if (m_choice.icon.isEmpty())
            return 10;
        paintIcon(painter, m_choice.icon, QRectF(10, height() / 2.0 - 7.5, 15, 15), theme()[Token::Ink3]);
        return 32;
    }

    Choice m_choice;
    qint64 m_largest = 0;
};

ChoiceColumn::ChoiceColumn(QWidget *parent)
    : QScrollArea(parent)
    , m_inside(new QWidget)
    , m_column(new QVBoxLayout(m_inside))
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Views"));
    m_inside->setAutoFillBackground(true);
    m_inside->setBackgroundRole(QPalette::Base);
    m_column->setContentsMargins(8, 8, 8, 8);
    m_column->setSpacing(0);
    setWidget(m_inside);
}

void ChoiceColumn::setSections(const QList<ChoiceSection> &sections)
{
    QStringList shape;
    for (const ChoiceSection &section : sections) {
        shape.append(u"#"_s % section.title);
        for (const Choice &choice : section.choices)
            shape.append(choice.key);
    }
    if (shape != m_shape) {
        QString focused;
        for (const ChoiceRow *row : std::as_const(m_rows)) {
            if (row->hasFocus())
                focused = row->choice().key;
        }
        m_shape = shape;
        m_rows.clear();
        while (QLayoutItem *item = m_column->takeAt(0)) {
            if (QWidget *widget = item->widget()) {
                widget->hide();
                widget->deleteLater();
            }
            delete item;
        }
        for (const ChoiceSection &section : sections) {
            auto *title = new ElidedLabel(section.title, Qt::ElideRight, m_inside); // a wide one pushed the counts out
            title->setProperty("type", u"metaStrong"_s);
            title->setProperty("tone", u"ink3"_s);
            title->setContentsMargins(10, m_rows.isEmpty() ? 4 : 14, 10, 5);
            m_column->addWidget(title);
            for (const Choice &choice : section.choices) {
                auto *row = new ChoiceRow(m_inside);
                connect(row, &QAbstractButton::clicked, this, [this, row] { Q_EMIT chosen(row->choice().key); });
                row->edit = [this, row](ChoiceEdit edit, const QPoint &where) {
                    Q_EMIT editAsked(row->choice().key, edit, where);
                };
                m_column->addWidget(row);
                m_rows.append(row);
                if (choice.key == focused)
                    row->setFocus();
            }
        }
        m_column->addStretch(1);
    }
    auto row = m_rows.cbegin();
    for (const ChoiceSection &section : sections) {
        qint64 largest = 0;
        for (const Choice &choice : section.choices)
            largest = std::max(largest, choice.count.value_or(0));
        for (const Choice &choice : section.choices)
            (*row++)->setChoice(choice, largest);
    }
}

QPoint ChoiceColumn::below(const QString &key) const
{
    for (const ChoiceRow *row : m_rows) {
        if (row->choice().key == key)
            return row->mapToGlobal(QPoint(0, row->height() + 2));
    }
    return mapToGlobal(QPoint());
}

} // namespace hearken
