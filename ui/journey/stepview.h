// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journey/stepevidence.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace hearken {

class ElidedLabel;
class FigureView;

/// What stands behind a touchpoint: where it is and who asks there, why it stands as it does in customers' words, and
/// what follows from it.
class StepView : public QWidget
{
    Q_OBJECT
public:
    explicit StepView(QWidget *parent = nullptr);
    void showPlace(const JourneyMap &map, int column);
    void showEvidence(const StepEvidence &evidence);
    void forgetEvidence(); ///< of another touchpoint: it is being read

Q_SIGNALS:
    void responseAsked(qint64 response);
    void cardAsked(const QString &card);

private:
    struct Part
    {
        QWidget *row = nullptr;
        ElidedLabel *name = nullptr;
        FigureView *bar = nullptr;
        QLabel *value = nullptr;
        QLabel *n = nullptr;
    };
    struct Voice
    {
        QLabel *words = nullptr;
        QPushButton *open = nullptr;
        qint64 response = 0;
    };
    QWidget *makeWhere();
    QWidget *makeWhy();
    QWidget *makeFollows();

    QLabel *m_place = nullptr;
    QLabel *m_asked = nullptr;
    QLabel *m_split = nullptr;
    QList<Part> m_parts;
    QLabel *m_hidden = nullptr;
    QLabel *m_said = nullptr;
    QList<Voice> m_voices;
    QWidget *m_follows = nullptr;
    QVBoxLayout *m_cards = nullptr;
    QList<MapCard> m_shown;
};

} // namespace hearken
