// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/briefing/briefing.h"
#include "core/briefing/briefingreader.h"
#include "core/feedback/dimension.h"
#include "core/journey/journey.h"
#include "core/programme/facts.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QSpinBox;

namespace hearken {

class FormField;

/// What the chosen block shows, and what it says. It edits a copy of the block and hands it out.
class BlockPanel : public QWidget
{
    Q_OBJECT
public:
    explicit BlockPanel(QWidget *parent = nullptr);

    void setChoices(const Facts &facts, const QList<Dimension> &dimensions);
    void setJourneys(const QList<Journey> &journeys);
    /// For whom a block may be.
    void setReaders(const QList<BriefingReader> &readers);
    /// `filled` is null while the block is not on the page.
    void setBlock(const OutlineBlock &block, const BriefingBlock *filled);

Q_SIGNALS:
    /// While a person types: to be shown.
    void typed(const hearken::OutlineBlock &block);
    /// To be kept, as a step with this name.
    void edited(const hearken::OutlineBlock &block, const QString &step);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeFields();
    void connectFields();
    void showFields();
    void take();
    void keep(const QString &step);
    void fillMeasures();
    void fillReaders();
    QStringList chosenReaders() const;

    OutlineBlock m_block;
    bool m_filling = false;
    Facts m_facts;
    QList<BriefingReader> m_readers;
    QLabel *m_name = nullptr;
    QComboBox *m_metric = nullptr;
    QComboBox *m_journey = nullptr;
    QListWidget *m_metrics = nullptr;
    QListWidget *m_for = nullptr;
    QComboBox *m_by = nullptr;
    QComboBox *m_across = nullptr;
    QComboBox *m_order = nullptr;
    QSpinBox *m_most = nullptr;
    QLineEdit *m_title = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QWidget *m_always = nullptr;
    FormField *m_metricField = nullptr;
    FormField *m_journeyField = nullptr;
    FormField *m_metricsField = nullptr;
    FormField *m_forField = nullptr;
    FormField *m_byField = nullptr;
    FormField *m_acrossField = nullptr;
    FormField *m_orderField = nullptr;
    FormField *m_mostField = nullptr;
    FormField *m_titleField = nullptr;
    FormField *m_textField = nullptr;
    QLabel *m_says = nullptr;
    QWidget *m_wordsPart = nullptr;
    QLabel *m_words = nullptr;
};

} // namespace hearken
