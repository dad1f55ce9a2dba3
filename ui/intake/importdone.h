// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/batches.h"
#include "core/intake/intakerun.h"
#include "ui/kit/panels.h"

namespace hearken {

class EffectCard;
class ProblemsCard;

/// All there is to say of one import, also years later.
struct ImportReport
{
    Batch batch;
    BatchContent content;
    Mapping mapping;
    QList<Finding> findings;
    QList<Issue> issues; ///< the first 20,000
    qint64 masked = -1; ///< known just after the run
};
Result<ImportReport> importReport(Session &session, Id<Batch> id);

/// The third step: what an import did, where it went, and what to do next.
class ImportDone : public QWidget
{
    Q_OBJECT
public:
    explicit ImportDone(QWidget *parent = nullptr);

    void begin(const QString &file);
    void follow(const Progress &progress);
    /// It was cancelled: what is in goes again.
    void takeOut(const Progress &progress);
    void show(const ImportReport &report, bool canWrite);
    void stopped(const QString &file);
    /// Of the files that were dropped together, the one that comes next.
    void setNext(const QString &file);

Q_SIGNALS:
    void cancelAsked();
    void readAsked();
    void nextAsked();
    void outAsked();
    void againAsked();

private:
    QWidget *makeFoot();
    void setPlaces(const QList<std::pair<QString, QString>> &places);

    QLabel *m_title = nullptr;
    EffectCard *m_effect = nullptr;
    Card *m_places = nullptr;
    QVBoxLayout *m_placeRows = nullptr;
    ProblemsCard *m_problems = nullptr;
    QPushButton *m_out = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_read = nullptr;
    bool m_reverted = false;
};

} // namespace hearken
