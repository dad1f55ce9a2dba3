// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace hearken {

/// A name that somebody gave, for a menu or a button: its "&" is one, and no key.
QString withAmpersands(QString name);

/// The side of a button's icon in pixels of normal text; it grows with the text.
void setIconSide(QAbstractButton *button, int side);

/// A push button whose icon grows with the text and stands clear of the words, and that can do without the words where
/// there is no room: they are then its name and its tooltip.
class Button : public QPushButton
{
    Q_OBJECT
public:
    explicit Button(const QString &text = {}, QWidget *parent = nullptr);
    void setSide(int side); ///< of the icon
    /// Shows the icon alone; a button without an icon keeps its words.
    void setWordless(bool wordless);
    bool isWordless() const { return m_wordless; }
    /// Shows the key that does the same, small after the words.
    void setKeys(const QKeySequence &keys);
    QSize fullSizeHint() const; ///< with the words
    QSize smallSizeHint() const; ///< without them, if it can
    QSize sizeHint() const override { return m_wordless ? smallSizeHint() : fullSizeHint(); }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void initStyleOption(QStyleOptionButton *option) const override;
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int keysRoom() const;

    QString m_keys;
    int m_side = 15;
    bool m_wordless = false;
};

/// "Service quality ▾": a name with a menu under it; a long name is cut, never the window made wide.
class MenuButton : public Button
{
    Q_OBJECT
public:
    /// `what` is the kind of thing that is named, for who hears the button.
    explicit MenuButton(const QString &what, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// What is shown now; who hears the button hears it too.
    void setName(const QString &name);

protected:
    /// Empties the menu, its submenus and groups too, which QMenu::clear() would keep for ever.
    void clearMenu();
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_what;
};

} // namespace hearken
