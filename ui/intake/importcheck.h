// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intakerun.h"
#include "core/intake/recognise.h"
#include "ui/kit/panels.h"
#include "ui/kit/workbench.h"

namespace hearken {

class ColumnsTable;
class EffectCard;
class GoesInto;
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
    /// Asks how the file is read: encoding, separator, header.
    void changeReader();

Q_SIGNALS:
    /// Not recognised: the person may say how it is read.
    void unreadable(const hearken::Error &error);
    void backAsked();
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
    struct Looked;
    static Result<Looked> lookedAt(Project &project, const QString &path, const QString &as);
    void recognised(const Looked &looked);
    void notRecognised(const Error &error);
    void showReasons();
    void showCounts();
    void change(const ColumnMapping &column);
    void changeCodes();
    void remedy(const ProblemRule &rule);
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
    GoesInto *m_into = nullptr;
    Card *m_columnsCard = nullptr;
    QPushButton *m_codes = nullptr;
    SegmentedSwitch *m_narrow = nullptr;
    ColumnsTable *m_table = nullptr;
    ProblemsCard *m_problems = nullptr;
    NeedsYouCard *m_needsYou = nullptr;
    QPushButton *m_import = nullptr;
    JobSlot m_reading;
    JobSlot m_rehearsal;
};

} // namespace hearken
