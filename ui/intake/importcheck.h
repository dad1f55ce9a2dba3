// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intakerun.h"
#include "core/intake/recognise.h"
#include "ui/kit/panels.h"
#include "ui/kit/workbench.h"

class QComboBox;

namespace hearken {

class ColumnsTable;
class EffectCard;
class NeedsYouCard;
class ProblemsCard;

/// The second step of an import: what the file is, what each column becomes, what would happen, what is wrong. It
/// rehearses again after each change; nothing is written here.
class ImportCheck : public QWidget
{
    Q_OBJECT
public:
    explicit ImportCheck(Workbench &workbench, QWidget *parent = nullptr);

    /// Reads the beginning of the file and rehearses.
    void look(const QString &path);
    void stop(); ///< whatever reads
    IntakeRequest request() const;
    const Recognition &recognition() const { return m_recognition; }
    /// Whether the rehearsal of what is shown has ended.
    bool isRehearsed() const { return m_rehearsed; }
    QString meta() const;

Q_SIGNALS:
    void rehearsed();
    void metaChanged();
    void importAsked();
    void cancelAsked();
    void failed(const hearken::Error &error);

private:
    QWidget *makeTop();
    QWidget *makeColumns();
    QWidget *makeBottom();
    QWidget *makeFoot();
    void recognised(const Recognition &recognition);
    void showReasons();
    void showCounts();
    void change(const ColumnMapping &column);
    void changeReader();
    void readAgain(const ReaderOptions &options, const QString &kind);
    void rehearse();
    void rehearsalEnded(const Result<IntakeSummary> &summary);

    Workbench &m_workbench;
    QString m_path;
    Recognition m_recognition;
    Mapping m_mapping;
    IntakeSummary m_summary;
    bool m_rehearsed = false;
    Card *m_recognisedCard = nullptr;
    QVBoxLayout *m_reasons = nullptr;
    EffectCard *m_effect = nullptr;
    QComboBox *m_source = nullptr;
    Card *m_columnsCard = nullptr;
    SegmentedSwitch *m_narrow = nullptr;
    ColumnsTable *m_table = nullptr;
    ProblemsCard *m_problems = nullptr;
    NeedsYouCard *m_needsYou = nullptr;
    QPushButton *m_import = nullptr;
    JobSlot m_reading;
    JobSlot m_rehearsal;
    JobSlot m_sources;
};

} // namespace hearken
