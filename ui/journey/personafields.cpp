// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journey/personafields.h"

#include "core/journey/journeyedit.h"
#include "ui/journey/journeylayout.h"
#include "ui/kit/controls.h"
#include "ui/kit/filterbar.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

QIcon dotIcon(Token color)
{
    QPixmap dot(24, 24);
    dot.setDevicePixelRatio(2);
    dot.fill(Qt::transparent);
    QPainter painter(&dot);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme()[color == Token::Navy && theme().isDark() ? Token::Ink2 : color]);
    painter.drawEllipse(QPointF(6, 6), 5, 5);
    return QIcon(dot);
}

} // namespace

PersonaFields::PersonaFields(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"personaFields"_s);
    setProperty("part", u"panelHead"_s); // a section of the panel
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 10);
    column->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(makeLabel(tr("Personas"), TextRole::SecondStrong, {}, this), 1);
    m_add = makeIconButton(u"plus"_s, tr("Add a persona"), this);
    m_remove = makeIconButton(u"trash"_s, tr("Remove this persona"), this);
    head->addWidget(m_add);
    head->addWidget(m_remove);
    column->addLayout(head);
    m_form = new QWidget(this);
    auto *form = new QFormLayout(m_form);
    form->setContentsMargins({});
    form->setSpacing(5);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto add = [&](const QString &words, QWidget *field) {
        field->setAccessibleName(words);
        QLabel *label = makeLabel(words, TextRole::Second, u"ink2"_s, m_form);
        label->setBuddy(field);
        form->addRow(label, field);
    };
    add(tr("Persona"), m_which = new QComboBox(m_form));
    add(tr("Name"), m_name = new QLineEdit(m_form));
    add(tr("Note"), m_note = new QLineEdit(m_form));
    add(tr("Answers by"), m_dimension = new QComboBox(m_form));
    add(tr("Answers of"), m_value = new QComboBox(m_form));
    add(tr("Colour"), m_color = new QComboBox(m_form));
    for (QComboBox *combo : {m_which, m_dimension, m_value, m_color}) {
        combo->setMinimumContentsLength(8);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    }
    column->addWidget(m_form);
    connect(m_which, &QComboBox::activated, this, [this](int index) {
        m_key = m_personas.value(index).key;
        fill();
    });
    connect(m_add, &QToolButton::clicked, this, [this] {
        Persona made;
        made.key = freshKey();
        made.name = tr("New persona");
        m_key = made.key;
        Q_EMIT changed(made);
        m_name->setFocus();
        m_name->selectAll();
    });
    connect(m_remove, &QToolButton::clicked, this, [this] {
        if (current())
            Q_EMIT removed(m_key);
    });
    for (QLineEdit *field : {m_name, m_note})
        connect(field, &QLineEdit::editingFinished, this, &PersonaFields::send);
    connect(m_dimension, &QComboBox::activated, this, [this] {
        fillValues(m_dimension->currentData().toString());
        send();
    });
    connect(m_value, &QComboBox::activated, this, &PersonaFields::send);
    connect(m_color, &QComboBox::activated, this, &PersonaFields::send);
}

const Persona *PersonaFields::current() const
{
    const auto found = std::find_if(
        m_personas.cbegin(), m_personas.cend(), [this](const Persona &persona) { return persona.key == m_key; });
    return found == m_personas.cend() ? nullptr : &*found;
}

void PersonaFields::setPersonas(
    const QList<Persona> &personas, const QMap<QString, QStringList> &choices, bool canWrite)
{
    m_personas = personas;
    m_choices = choices;
    if (!current())
        m_key = m_personas.isEmpty() ? QString() : m_personas.constFirst().key;
    m_add->setEnabled(canWrite && m_personas.size() < mostPersonas);
    m_remove->setEnabled(canWrite && !m_personas.isEmpty());
    m_form->setEnabled(canWrite);
    m_form->setVisible(!m_personas.isEmpty());
    fill();
}

void PersonaFields::showPersona(const QString &key)
{
    m_key = key;
    fill();
}

void PersonaFields::fill()
{
    const Persona *shown = current();
    if (!shown)
        return;
    m_filling = true;
    m_which->clear();
    m_color->clear();
    for (int place = 0; place < m_personas.size(); ++place) {
        const Persona &persona = m_personas.at(place);
        m_which->addItem(dotIcon(curveColor(persona.color, place)), persona.name);
        if (persona.key == m_key)
            m_which->setCurrentIndex(place);
    }
    const QStringList colors{tr("by its place"), tr("navy"), tr("violet"), tr("green"), tr("pink")};
    for (int color = 0; color < colors.size(); ++color)
        m_color->addItem(dotIcon(curveColor(color, m_which->currentIndex())), colors.at(color));
    m_color->setCurrentIndex(shown->color);
    // What is being typed is not taken away.
    const std::pair<QLineEdit *, QString> fields[]{{m_name, shown->name}, {m_note, shown->note}};
    for (const auto &[field, text] : fields) {
        if (m_shown != m_key || !field->isModified())
            field->setText(text);
    }
    m_shown = m_key;
    const QString dimension = shown->slice.where.isEmpty() ? QString() : shown->slice.where.firstKey();
    m_dimension->clear();
    m_dimension->addItem(tr("everybody"), QString());
    for (auto choice = m_choices.cbegin(); choice != m_choices.cend(); ++choice)
        m_dimension->addItem(FilterBar::word(choice.key()), choice.key());
    if (!dimension.isEmpty() && m_dimension->findData(dimension) < 0)
        m_dimension->addItem(FilterBar::word(dimension), dimension);
    m_dimension->setCurrentIndex(std::max(0, m_dimension->findData(dimension)));
    fillValues(dimension);
    m_filling = false;
}

void PersonaFields::fillValues(const QString &dimension)
{
    m_value->clear();
    m_value->setEnabled(!dimension.isEmpty());
    m_value->addItems(m_choices.value(dimension));
    const Persona *shown = current();
    const QStringList chosen = shown ? shown->slice.where.value(dimension) : QStringList();
    for (const QString &value : chosen) {
        if (m_value->findText(value) < 0)
            m_value->addItem(value);
    }
    if (!chosen.isEmpty())
        m_value->setCurrentIndex(m_value->findText(chosen.constFirst()));
}

void PersonaFields::send()
{
    const Persona *shown = current();
    if (m_filling || !shown)
        return;
    Persona after = *shown;
    after.name = m_name->text().trimmed().isEmpty() ? shown->name : m_name->text().trimmed();
    after.note = m_note->text().trimmed();
    after.color = std::max(m_color->currentIndex(), 0);
    const QString was = after.slice.where.isEmpty() ? QString() : after.slice.where.firstKey();
    const QString dimension = m_dimension->currentData().toString();
    const QString value = m_value->currentText();
    // Further conditions, and several values of one, stay as long as nobody chooses another one.
    if (dimension != was || (!dimension.isEmpty() && after.slice.where.value(dimension).value(0) != value)) {
        after.slice.where.remove(was);
        if (!dimension.isEmpty() && !value.isEmpty())
            after.slice.where.insert(dimension, {value});
    }
    m_name->setModified(false);
    m_note->setModified(false);
    if (after == *shown)
        return;
    for (Persona &persona : m_personas) {
        if (persona.key == after.key)
            persona = after; // leaving the field must not ask twice
    }
    Q_EMIT changed(after);
}

} // namespace hearken
