// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dashboard/drill.h"
#include "ui/kit/controls.h"
#include "ui/kit/panels.h"

class QComboBox;

namespace hearken {

class CommentList;
class FigureView;

/// What stands behind the selected number: value, class, interval, n, distribution, and the comments.
class DrillPanel : public SidePanel
{
    Q_OBJECT
public:
    explicit DrillPanel(QWidget *parent = nullptr);

    void setPlace(const QString &title);
    void setDrill(const Drill &drill);
    /// Who was asked and did not answer, where that is known; nothing is shown otherwise.
    void setUnanswered(const UnansweredCounts &counts);
    void setComments(const CommentPage &page);
    /// What could not be found out.
    void setProblem(const Error &error);
    CommentOrder order() const;
    CommentList *comments() const { return m_comments; }

Q_SIGNALS:
    void orderChanged();
    void feedbackAsked(); ///< "Open in Feedback"
    void responseAsked(qint64 response);

private:
    QWidget *makeNumbers();
    QWidget *makeOrder();
    void copyComments() const;
    void sayInstead(const QString &message);

    QWidget *m_numbers = nullptr;
    QLabel *m_value = nullptr;
    ScoreChip *m_class = nullptr;
    QLabel *m_interval = nullptr;
    FigureView *m_distribution = nullptr;
    QLabel *m_unanswered = nullptr;
    QWidget *m_head = nullptr;
    QLabel *m_count = nullptr; ///< "104 comments"
    QLabel *m_of = nullptr; ///< "of 176 responses"
    QComboBox *m_order = nullptr;
    QLabel *m_message = nullptr;
    CommentList *m_comments = nullptr;
};

} // namespace hearken
