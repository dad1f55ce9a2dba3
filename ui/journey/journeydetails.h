// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journey/journey.h"
#include "core/programme/facts.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace hearken {

/// What is said of a journey as a whole: its name and owner, where it stands, and what it is measured with.
class JourneyDetails : public QDialog
{
    Q_OBJECT
public:
    JourneyDetails(const Journey &journey, const QList<Journey> &all, const Facts &facts, QWidget *parent);

    Journey applied(Journey to) const; ///< with what was chosen

private:
    QLineEdit *addLine(const QString &label, const QString &text);
    QComboBox *addChoice(const QString &label, const QString &help = {});
    QComboBox *addQuestion(const QString &label, const QString &help, const Facts &facts, const QString &code);

    QFormLayout *m_form = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_owner = nullptr;
    QComboBox *m_status = nullptr;
    QComboBox *m_time = nullptr;
    QComboBox *m_baseline = nullptr;
    QComboBox *m_metric = nullptr;
    QComboBox *m_feeling = nullptr;
    QComboBox *m_expected = nullptr;
    QComboBox *m_provided = nullptr;
};

} // namespace hearken
