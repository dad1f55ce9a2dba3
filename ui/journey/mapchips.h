// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journey/journeymap.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QLabel;

namespace hearken {

class FilterChip;

/// Whose answers count on a map: everybody's, or one persona's. Hidden while a journey has no personas.
class PersonaChips : public QWidget
{
    Q_OBJECT
public:
    explicit PersonaChips(QWidget *parent = nullptr);
    void setPersonas(const QList<Persona> &personas, const QString &chosen);

Q_SIGNALS:
    void chosen(const QString &persona); ///< key, or `everybody`

private:
    FilterChip *addChip(const QString &name, const QString &key);
    QHBoxLayout *m_row = nullptr;
    QButtonGroup *m_one = nullptr;
    QList<Persona> m_personas;
};

/// What of a map is looked at first: a chip for each order, which shows its list.
class OrderChips : public QWidget
{
    Q_OBJECT
public:
    explicit OrderChips(QWidget *parent = nullptr);
    void setMeasure(const QString &word); ///< "CSAT"

Q_SIGNALS:
    void asked(hearken::MapOrder order, QWidget *under);

private:
    FilterChip *m_underGoal = nullptr;
};

} // namespace hearken
