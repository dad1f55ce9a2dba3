// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/briefing/outline.h"
#include "ui/kit/button.h"

#include <functional>

namespace hearken {

/// "Executive briefing ▾": the outlines of the project and the ready-made ones, and what can be done with one.
class OutlineMenu : public MenuButton
{
    Q_OBJECT
public:
    explicit OutlineMenu(QWidget *parent = nullptr);
    void setOutlines(const QList<Outline> &outlines, const Outline &current, bool canWrite);

Q_SIGNALS:
    void chosen(const hearken::Outline &outline);
    void addAsked(const QString &name);
    void copyAsked(const QString &name);
    void renameAsked(const QString &name);
    void removeAsked();

private:
    void askName(const QString &title, const QString &name, const std::function<void(const QString &)> &take);
};

} // namespace hearken
