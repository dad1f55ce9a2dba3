// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customers.h"
#include "core/feedback/responsedetail.h"

#include <QFrame>

class QLabel;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace hearken {

/// All that the panel says of one response.
struct ResponseView
{
    ResponseDetail detail;
    std::optional<Customer> customer;
    std::optional<Account> account;
    qint64 answers = 0; ///< how often this customer has answered
    QString currency; ///< sign or code that the project writes money with; may be empty
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

Q_SIGNALS:
    void previousAsked();
    void nextAsked();
    void closeAsked(); ///< Esc: back to the list
    void responseAsked(qint64 id); ///< another one of the same customer

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QVBoxLayout *freshBody();
    void addHead(QVBoxLayout *body, const ResponseView &view);
    void addAnswers(QVBoxLayout *body, const ResponseView &view);
    void addFacts(QVBoxLayout *body, const ResponseView &view);
    void addCustomer(QVBoxLayout *body, const ResponseView &view);
    void addHistory(QVBoxLayout *body, const ResponseView &view);

    QLabel *m_over = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QScrollArea *m_area = nullptr;
};

} // namespace hearken
