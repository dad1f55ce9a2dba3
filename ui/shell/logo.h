// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QIcon>

namespace hearken {

/// The sign of Hearken: four bars of sound on navy.
class Logo : public QWidget
{
    Q_OBJECT
public:
    explicit Logo(int side, QWidget *parent = nullptr);
    static QIcon icon();

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A card that starts something: icon, title, one line.
class StartCard : public QAbstractButton
{
    Q_OBJECT
public:
    StartCard(const QString &iconName, const QString &title, const QString &text, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_icon;
    QString m_more;
};

} // namespace hearken
