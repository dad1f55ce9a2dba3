// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customerview.h"
#include "core/feedback/responsedetail.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace hearken {

class FlowLayout;

/// All that the panel says of one response.
struct ResponseView
{
    ResponseDetail detail;
    std::optional<CustomerView> customer;
    QString words; ///< of the search, to mark
    QDate today; ///< of the newest feedback, for ages and years
};

/// Shows one response whole: text, answers, who said it and what they said before.
class ResponsePanel : public QFrame
{
    Q_OBJECT
public:
    explicit ResponsePanel(QWidget *parent = nullptr);
    void show(const ResponseView &view);
    void showNothing();
    void setNeighbours(bool previous, bool next);
    void setCanWrite(bool canWrite); ///< whether tags can be put
    /// What people put on this response.
    void setMarks(const QStringList &tags, bool read, bool flagged);

Q_SIGNALS:
    void previousAsked();
    void nextAsked();
    void closeAsked(); ///< Esc: back to the list
    void responseAsked(qint64 id); ///< another one of the same customer
    void customerAsked(const QString &key); ///< all that this customer has said
    void touchpointAsked(const QString &name);
    void tagAsked(const QPoint &where); ///< global pixels, for a popup
    void readAsked();
    void flagAsked();
    void copyAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QVBoxLayout *freshBody();
    QFrame *buildFooter();
    void addHead(QVBoxLayout *body, const ResponseView &view);
    void addText(QVBoxLayout *section, const ResponseView &view);
    void addUnanswered(QVBoxLayout *section, const ResponseView &view);
    void addAnswers(QVBoxLayout *body, const ResponseView &view);
    void addFacts(QVBoxLayout *body, const ResponseView &view);
    void addCustomer(QVBoxLayout *body, const ResponseView &view);
    void addHistory(QVBoxLayout *body, const ResponseView &view);
    void addLinks(QVBoxLayout *body, const ResponseView &view);

    QLabel *m_over = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QScrollArea *m_area = nullptr;
    QWidget *m_tags = nullptr; ///< of the body
    FlowLayout *m_tagFlow = nullptr;
    QFrame *m_foot = nullptr;
    QPushButton *m_tag = nullptr;
    QPushButton *m_read = nullptr;
    QPushButton *m_flag = nullptr;
};

} // namespace hearken
