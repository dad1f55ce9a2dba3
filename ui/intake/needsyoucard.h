// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/recognise.h"
#include "ui/kit/panels.h"

class QButtonGroup;

namespace hearken {

/// One column that could not be recognised for certain: what it asks, what is in it, and the answers to choose from.
/// Answering shows the next one; when none is left it says so.
class NeedsYouCard : public Card
{
    Q_OBJECT
public:
    explicit NeedsYouCard(QWidget *parent = nullptr);
    void setFile(const Recognition &recognition, const Mapping &mapping);

Q_SIGNALS:
    void answered(const hearken::ColumnMapping &column);

private:
    class Bars;
    void clear();
    void ask(const Recognition &recognition, const ColumnMapping &column);
    void offer(const QString &words, const QString &note, const ColumnMapping &answer, bool suggested);

    QVBoxLayout *m_column = nullptr;
    QList<ColumnMapping> m_answers;
};

} // namespace hearken
