// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dashboard/tilefigure.h"
#include "core/programme/facts.h"
#include "ui/kit/panels.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace hearken {

class TileCard;

/// At the right of a board that is edited: the catalogue of cards with a preview of what would be added, and the
/// dashboard's name; or, for a card that is selected, what it shows.
class TilePanel : public SidePanel
{
    Q_OBJECT
public:
    explicit TilePanel(QWidget *parent = nullptr);

    /// What cards can show here.
    void setChoices(const Facts &facts, const QStringList &dimensions);
    void setJourneys(const QList<Journey> &journeys);
    /// The catalogue; asks for a preview.
    void showCatalogue(const QString &boardName);
    void showTile(const Tile &tile);
    /// Of the tile that was asked for last.
    void setPreview(const FilledTile &filled);
    const Tile &tile() const { return m_tile; }
    void focusName();
    void focusForm();

Q_SIGNALS:
    void previewAsked(const hearken::Tile &tile);
    void addAsked(const hearken::Tile &tile);
    void tileChanged(const hearken::Tile &tile); ///< of the selected card
    void copyAsked();
    void removeAsked();
    void renameAsked(const QString &name);

private:
    QWidget *makeForm();
    void makeFooter();
    QComboBox *addChoice(const QString &words);
    void fill();
    void fillQuestions();
    void read();
    void apply();
    void preview();

    QList<Metric> m_metrics;
    QList<Question> m_questions;
    QStringList m_dimensions;
    Tile m_tile;
    bool m_adding = true;
    bool m_filling = false; ///< the form is being filled, not changed by the person
    QFormLayout *m_form = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_metric = nullptr;
    QComboBox *m_journey = nullptr;
    QComboBox *m_question = nullptr;
    QLabel *m_wording = nullptr;
    QComboBox *m_rows = nullptr;
    QComboBox *m_columns = nullptr;
    QComboBox *m_grain = nullptr;
    QComboBox *m_days = nullptr;
    QComboBox *m_order = nullptr;
    QCheckBox *m_goal = nullptr;
    QLineEdit *m_title = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QWidget *m_previewRoom = nullptr;
    TileCard *m_card = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_remove = nullptr;
};

/// "Number with goal and verdict": a kind of card for a person.
QString tileKindName(TileKind kind);

} // namespace hearken
