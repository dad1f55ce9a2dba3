// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/popups.h"

#include "ui/kit/flowlayout.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QScreen>
#include <QVBoxLayout>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype chipsShown = 12;

/// Completes the name after the last comma and leaves those before it.
class LastNameCompleter : public QCompleter
{
public:
    using QCompleter::QCompleter;
    QStringList splitPath(const QString &path) const override { return {path.section(u',', -1).trimmed()}; }
    QString pathFromIndex(const QModelIndex &index) const override
    {
        const QString text = static_cast<const QLineEdit *>(widget())->text();
        const qsizetype comma = text.lastIndexOf(u',');
        return text.left(comma + 1) % (comma < 0 ? u""_s : u" "_s) % QCompleter::pathFromIndex(index);
    }
};

QVBoxLayout *popupColumn(QFrame *popup, const QString &title, QLineEdit *field)
{
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setProperty("part", u"card"_s);
    popup->setAccessibleName(title);
    auto *column = new QVBoxLayout(popup);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(8);
    QLabel *label = makeLabel(title, TextRole::SecondStrong);
    label->setBuddy(field);
    column->addWidget(label);
    column->addWidget(field);
    field->setMinimumWidth(280);
    return column;
}

void openPopup(QFrame *popup, const QPoint &where, QLineEdit *field)
{
    popup->adjustSize();
    QPoint at = where;
    if (const QScreen *screen = QGuiApplication::screenAt(where)) {
        const QRect room = screen->availableGeometry();
        at.setX(qBound(room.left(), at.x(), qMax(room.left(), room.right() - popup->width())));
        at.setY(qBound(room.top(), at.y(), qMax(room.top(), room.bottom() - popup->height())));
    }
    popup->move(at);
    popup->show();
    field->setFocus();
}

} // namespace

NamePopup::NamePopup(const QString &title, const QString &name, const QString &verb, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_name(new QLineEdit(name))
{
    QVBoxLayout *column = popupColumn(this, title, m_name);
    QPushButton *button = makeCompactButton(verb, {}, ButtonKind::Primary);
    column->addWidget(button, 0, Qt::AlignRight);
    m_name->selectAll();
    connect(button, &QPushButton::clicked, this, &NamePopup::accept);
    connect(m_name, &QLineEdit::returnPressed, this, &NamePopup::accept);
    const auto allow = [this, button] { button->setEnabled(!m_name->text().trimmed().isEmpty()); };
    connect(m_name, &QLineEdit::textChanged, this, allow);
    allow();
}

void NamePopup::openAt(const QPoint &where)
{
    openPopup(this, where, m_name);
}

void NamePopup::accept()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty())
        return;
    close();
    Q_EMIT accepted(name);
}

TagPopup::TagPopup(const QStringList &known, const QStringList &common, qint64 count, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_names(new QLineEdit)
    , m_completer(new LastNameCompleter(known, this))
{
    const QString title = count == 1 ? tr("Tags of this response")
                                     : tr("Tags of %1 responses").arg(QLocale().toString(count));
    QVBoxLayout *column = popupColumn(this, title, m_names);
    m_names->setPlaceholderText(tr("No-show, Date moved"));
    m_names->setText(common.isEmpty() ? QString() : common.join(u", "_s) % u", "_s);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_names->setCompleter(m_completer);
    m_names->installEventFilter(this);
    if (!known.isEmpty()) {
        auto *room = new QWidget;
        auto *flow = new FlowLayout(Qt::AlignLeading, 6, room);
        for (const QString &name : known.mid(0, chipsShown)) {
            auto *chip = new FilterChip(name, room);
            chip->setCheckable(true);
            chip->setFocusPolicy(Qt::TabFocus);
            connect(chip, &QAbstractButton::clicked, this, [this, name](bool on) { toggle(name, on); });
            flow->addWidget(chip);
            m_chips.append(chip);
        }
        room->setFixedWidth(300);
        room->setFixedHeight(flow->heightForWidth(300));
        column->addWidget(room);
    }
    QPushButton *button = makeCompactButton(
        count == 1 ? tr("Set tags") : tr("Tag %1 responses").arg(QLocale().toString(count)), {}, ButtonKind::Primary);
    column->addWidget(makeLabel(tr("Commas between several. A new word makes a new tag."), TextRole::Meta, u"ink3"_s));
    column->addWidget(button, 0, Qt::AlignRight);
    connect(button, &QPushButton::clicked, this, &TagPopup::accept);
    connect(m_names, &QLineEdit::textChanged, this, &TagPopup::showChips);
    showChips();
}

void TagPopup::openAt(const QPoint &where)
{
    openPopup(this, where, m_names);
}

QStringList TagPopup::namesIn(const QString &text)
{
    QStringList names;
    for (const QString &part : text.split(u',')) {
        const QString name = part.simplified();
        if (!name.isEmpty() && !names.contains(name, Qt::CaseInsensitive))
            names.append(name);
    }
    return names;
}

void TagPopup::toggle(const QString &name, bool on)
{
    QStringList names = namesIn(m_names->text());
    names.removeIf([&](const QString &one) { return one.compare(name, Qt::CaseInsensitive) == 0; });
    if (on)
        names.append(name);
    m_names->setText(names.isEmpty() ? QString() : names.join(u", "_s) % u", "_s);
    m_names->setFocus();
}

void TagPopup::showChips()
{
    const QStringList names = namesIn(m_names->text());
    for (FilterChip *chip : std::as_const(m_chips))
        chip->setChecked(names.contains(chip->text(), Qt::CaseInsensitive));
}

void TagPopup::accept()
{
    const QStringList names = namesIn(m_names->text());
    close();
    Q_EMIT accepted(names);
}

/// Enter takes what the completer offers first, then the whole field; so does a comma.
bool TagPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_names && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !m_completer->popup()->isVisible()) {
            accept();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace hearken
