// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journey/journeymap.h"
#include "ui/kit/panels.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;

namespace hearken {

class FigureView;

/// The evidence behind the selected cell of a journey, and the fields of its touchpoint and card.
class JourneyPanel : public SidePanel
{
    Q_OBJECT
public:
    explicit JourneyPanel(QWidget *parent = nullptr);
    void showStep(const JourneyMap &map, int column, const JourneyStep &step, const Touchpoint &touchpoint,
        const std::optional<JourneyCard> &card, bool canWrite);
    void focusFields();

Q_SIGNALS:
    void evidenceAsked();
    void turned(int by); ///< to the touchpoint before or after
    void touchpointChanged(const hearken::Touchpoint &after);
    void stepChanged(const hearken::JourneyStep &after);
    void cardChanged(const hearken::JourneyCard &after);

private:
    QWidget *makeHead();
    QWidget *makeEvidence();
    QWidget *makeFields();
    QWidget *makeCardFields();
    void showMeasure(const JourneyMap &map, int column);
    void showQuote(const JourneyMap &map, int column);
    void sendTouchpoint();
    void sendStep();
    void sendCard();
    QLineEdit *addField(QWidget *box, const QString &label);

    Touchpoint m_touchpoint;
    JourneyStep m_step;
    std::optional<JourneyCard> m_card;
    bool m_filling = false;
    QLabel *m_moment = nullptr;
    QLabel *m_grounding = nullptr;
    QLabel *m_metric = nullptr;
    QLabel *m_value = nullptr;
    QLabel *m_interval = nullptr;
    QLabel *m_verdict = nullptr;
    FigureView *m_bar = nullptr;
    QLabel *m_goal = nullptr;
    QLabel *m_gap = nullptr;
    QLabel *m_quote = nullptr;
    QLabel *m_others = nullptr;
    QWidget *m_quoteBox = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_channel = nullptr;
    QLineEdit *m_heardAs = nullptr;
    QLineEdit *m_owner = nullptr;
    QLineEdit *m_department = nullptr;
    QLineEdit *m_process = nullptr;
    QCheckBox *m_isMoment = nullptr;
    QComboBox *m_rests = nullptr;
    QWidget *m_cardBox = nullptr;
    QLineEdit *m_title = nullptr;
    QLineEdit *m_detail = nullptr;
    QLineEdit *m_note = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_state = nullptr;
    QWidget *m_fields = nullptr;
    QPushButton *m_responses = nullptr;
};

} // namespace hearken
