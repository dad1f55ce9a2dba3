// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/mapping.h"

#include <QDialog>
#include <QMap>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace hearken {

/// Codes of the mapping that stand in these rows, with how often.
QMap<QString, int> codesSeen(const Mapping &mapping, const QList<QStringList> &rows);

/// What stands in a file in place of an answer, and what each code says: not shown, seen, does not apply, or nothing.
class MissingDialog : public QDialog
{
    Q_OBJECT
public:
    /// `rows`: the first rows of the file, to count in.
    MissingDialog(const Mapping &mapping, const QList<QStringList> &rows, QWidget *parent = nullptr);

    QList<MissingCode> codes() const;

private:
    void addRow(const MissingCode &code, int seen);
    void addWritten();

    Mapping m_mapping;
    QList<QStringList> m_rows;
    QGridLayout *m_grid = nullptr;
    QLineEdit *m_more = nullptr;
    QList<std::pair<MissingCode, QComboBox *>> m_choices;
};

} // namespace hearken
