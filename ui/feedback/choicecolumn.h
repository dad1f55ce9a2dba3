// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/controls.h"

#include <QScrollArea>

#include <optional>

class QVBoxLayout;

namespace hearken {

/// One way to narrow the list, with what it would show.
struct Choice
{
    QString key; ///< what the page knows it by
    QString text;
    std::optional<qint64> count; ///< nothing while it is being counted
    QString icon; ///< of resources/icons; empty for the sign or none
    std::optional<ChipClass> sign;
    bool bar = false; ///< a thin bar of its share of the largest in its section
    bool on = false;
    std::optional<Token> square; ///< a small square in this colour instead of an icon
    bool edits = false; ///< it can be renamed, moved and removed
};

/// What a person wants with a choice that can be edited.
enum class ChoiceEdit { Menu, Rename, Remove, Up, Down };

struct ChoiceSection
{
    QString title;
    QList<Choice> choices;
};

class ChoiceRow;

/// Views and what the result is made of, as rows with counts.
class ChoiceColumn : public QScrollArea
{
    Q_OBJECT
public:
    explicit ChoiceColumn(QWidget *parent = nullptr);
    /// Rows that stay keep their focus.
    void setSections(const QList<ChoiceSection> &sections);
    /// Left bottom of a row in global pixels, for what opens beside it.
    QPoint below(const QString &key) const;

Q_SIGNALS:
    void chosen(const QString &key);
    /// `where` in global pixels: for a menu or a popup.
    void editAsked(const QString &key, hearken::ChoiceEdit edit, const QPoint &where);

private:
    QWidget *m_inside = nullptr;
    QVBoxLayout *m_column = nullptr;
    QList<ChoiceRow *> m_rows;
    QStringList m_shape; ///< titles and keys: what must be rebuilt when it changes
};

} // namespace hearken
