// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journey/journey.h"

#include <QFrame>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace hearken {

/// The personas of a journey: which there are, and name, note, answers and colour of one of them.
class PersonaFields : public QFrame
{
    Q_OBJECT
public:
    explicit PersonaFields(QWidget *parent = nullptr);
    /// `choices` are the dimensions of the project with their values.
    void setPersonas(const QList<Persona> &personas, const QMap<QString, QStringList> &choices, bool canWrite);
    void showPersona(const QString &key);

Q_SIGNALS:
    void changed(const hearken::Persona &persona); ///< with a key that is not there yet: a new one
    void removed(const QString &persona);

private:
    void fill();
    void fillValues(const QString &dimension);
    void send();
    const Persona *current() const; ///< null when there is none

    QList<Persona> m_personas;
    QMap<QString, QStringList> m_choices;
    QString m_key; ///< of the one that is chosen
    QString m_shown; ///< of the one that the fields show
    bool m_filling = false;
    QComboBox *m_which = nullptr;
    QToolButton *m_add = nullptr;
    QToolButton *m_remove = nullptr;
    QWidget *m_form = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_note = nullptr;
    QComboBox *m_dimension = nullptr;
    QComboBox *m_value = nullptr;
    QComboBox *m_color = nullptr;
};

} // namespace hearken
