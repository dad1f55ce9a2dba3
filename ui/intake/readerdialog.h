// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/reader.h"

#include <QDialog>

class QComboBox;
class QPlainTextEdit;
class QSpinBox;

namespace hearken {

/// How a file is read and what it holds, for who knows better than the recogniser.
class ReaderDialog : public QDialog
{
    Q_OBJECT
public:
    ReaderDialog(const QString &path, const ReaderOptions &options, const QString &kind, QWidget *parent = nullptr);

    ReaderOptions options() const;
    QString kind() const; ///< "feedback", "customers", "invitations"

private:
    void showRaw();

    QByteArray m_start; ///< of the file
    ReaderOptions m_options;
    QComboBox *m_kind = nullptr;
    QComboBox *m_encoding = nullptr;
    QComboBox *m_delimiter = nullptr;
    QSpinBox *m_skipped = nullptr;
    QSpinBox *m_headers = nullptr;
    QPlainTextEdit *m_raw = nullptr;
};

} // namespace hearken
