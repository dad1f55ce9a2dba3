// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/briefing/briefing.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace hearken {

class FormField;

/// What the whole page is: its reader, its period, and the brand at its head.
class PagePanel : public QWidget
{
    Q_OBJECT
public:
    explicit PagePanel(QWidget *parent = nullptr);
    /// `shown` is the period that the page stands on now.
    void setPage(const Outline &outline, const Brand &brand, const Period &shown);
    void setCanWrite(
        bool canWrite); ///< the brand is the project's; reader and period of a page that is only read can be tried

Q_SIGNALS:
    void typed(const hearken::Outline &outline);
    void outlineEdited(const hearken::Outline &outline, const QString &step);
    void brandEdited(const hearken::Brand &brand, const QString &step);
    void failed(const QString &sentence);

private:
    void makeFields();
    void connectFields();
    void takePeriod();
    void chooseColor();
    void chooseLogo();
    void present();

    Outline m_outline;
    Brand m_brand;
    Period m_shown;
    bool m_filling = false;
    QLineEdit *m_reader = nullptr;
    QComboBox *m_days = nullptr;
    FormField *m_fromField = nullptr;
    FormField *m_toField = nullptr;
    QDateEdit *m_from = nullptr;
    QDateEdit *m_to = nullptr;
    QLineEdit *m_name = nullptr;
    QPushButton *m_color = nullptr;
    QPushButton *m_logo = nullptr;
    QPushButton *m_plain = nullptr;
};

} // namespace hearken
