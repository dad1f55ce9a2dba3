// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journey/journeymap.h"
#include "ui/kit/panels.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QToolButton;

namespace hearken {

class FigureView;
class PersonaFields;
class StepView;
struct StepEvidence;

/// What the panel shows of a journey.
struct PanelPlace
{
    int column = 0;
    JourneyStep step;
    Touchpoint touchpoint;
    std::optional<JourneyCard> card;
    JourneyTime time = JourneyTime::AsIs;
    QList<Persona> personas;
    QString whose; ///< name of the persona whose answers count; empty: everybody's
    QList<std::pair<QString, QString>> journeys; ///< key and name of those that may stand behind the touchpoint
    QMap<QString, QStringList> choices; ///< dimensions of the project with their values
    bool canWrite = false;
};

/// The evidence behind the selected cell of a journey, and the fields of its touchpoint and card.
class JourneyPanel : public SidePanel
{
    Q_OBJECT
public:
    explicit JourneyPanel(QWidget *parent = nullptr);
    void showStep(const JourneyMap &map, const PanelPlace &place);
    void showEvidence(const StepEvidence &evidence);
    void focusFields();
    void focusCard();
    void showPersona(const QString &key);

Q_SIGNALS:
    void evidenceAsked();
    void turned(int by); ///< to the touchpoint before or after
    void touchpointChanged(const hearken::Touchpoint &after);
    void stepChanged(const hearken::JourneyStep &after);
    void cardChanged(const hearken::JourneyCard &after);
    void cardAsked(const QString &card); ///< to be selected
    void actionAsked(); ///< a new one
    void responseAsked(qint64 response);
    void subJourneyAsked(const QString &journey); ///< behind the touchpoint; empty: none
    void subJourneyMade(); ///< a new one
    void subJourneyOpened();
    void personaChanged(const hearken::Persona &persona);
    void personaRemoved(const QString &persona);
    void numberRefused(const QString &text);

private:
    void makeHead();
    QWidget *makeEvidence();
    QWidget *makeFields();
    QWidget *makeCardFields();
    void showMeasure(const JourneyMap &map, int column);
    void showFields(const JourneyMap &map, const PanelPlace &place, bool same);
    void showSubJourneys(const PanelPlace &place);
    bool takeNumber(QLineEdit *field, Unit unit, std::optional<double> &number);
    void sendTouchpoint();
    void sendStep();
    void sendCard();
    QLineEdit *addField(QWidget *box, const QString &label);

    Touchpoint m_touchpoint;
    JourneyStep m_step;
    std::optional<JourneyCard> m_card;
    bool m_filling = false;
    QLabel *m_moment = nullptr;
    QToolButton *m_before = nullptr;
    QToolButton *m_after = nullptr;
    QLabel *m_grounding = nullptr;
    QLabel *m_metric = nullptr;
    QLabel *m_value = nullptr;
    QLabel *m_interval = nullptr;
    QLabel *m_verdict = nullptr;
    FigureView *m_bar = nullptr;
    QLabel *m_gap = nullptr;
    StepView *m_view = nullptr;
    PersonaFields *m_personas = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_channel = nullptr;
    QLineEdit *m_heardAs = nullptr;
    QLineEdit *m_owner = nullptr;
    QLineEdit *m_department = nullptr;
    QLineEdit *m_process = nullptr;
    QCheckBox *m_isMoment = nullptr;
    QComboBox *m_rests = nullptr;
    QLineEdit *m_expected = nullptr;
    QLineEdit *m_forecast = nullptr;
    Unit m_expectedUnit = Unit::Mean;
    Unit m_forecastUnit = Unit::Share;
    QComboBox *m_sub = nullptr;
    QToolButton *m_openSub = nullptr;
    QWidget *m_cardBox = nullptr;
    QLineEdit *m_title = nullptr;
    QLineEdit *m_detail = nullptr;
    QLineEdit *m_note = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_state = nullptr;
    QDateEdit *m_due = nullptr;
    QWidget *m_fields = nullptr;
    QPushButton *m_responses = nullptr;
    QPushButton *m_addAction = nullptr;
};

} // namespace hearken
