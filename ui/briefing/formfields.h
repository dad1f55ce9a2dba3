// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/panels.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace hearken {

/// A field under its label in a column, shown and hidden together. The label is the field's name.
class FormField : public QWidget
{
    Q_OBJECT
public:
    FormField(const QString &label, QWidget *field, QVBoxLayout *column);
    void setLabel(const QString &label);

private:
    QLabel *m_label = nullptr;
    QWidget *m_field = nullptr;
};

/// A paragraph of plain text that wraps and can be copied.
QLabel *makeParagraph(const QString &text, TextRole role, const QString &tone);

} // namespace hearken
