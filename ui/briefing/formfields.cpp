// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/formfields.h"

namespace hearken {

FormField::FormField(const QString &label, QWidget *field, QVBoxLayout *column)
    : m_label(makeLabel({}, TextRole::Meta, QStringLiteral("ink2")))
    , m_field(field)
{
    m_label->setBuddy(field);
    setLabel(label);
    auto *inside = new QVBoxLayout(this);
    inside->setContentsMargins(0, 0, 0, space::tiny);
    inside->setSpacing(3);
    inside->addWidget(m_label);
    inside->addWidget(field);
    column->addWidget(this);
}

void FormField::setLabel(const QString &label)
{
    m_label->setText(label);
    m_field->setAccessibleName(label);
}

QLabel *makeParagraph(const QString &text, TextRole role, const QString &tone)
{
    QLabel *label = makeLabel(text, role, tone);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace hearken
