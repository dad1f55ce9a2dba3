// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/customercard.h"

#include "core/base/daytext.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace hearken {

using namespace Qt::StringLiterals;

CustomerCard::CustomerCard(QWidget *parent)
    : QFrame(parent)
    , m_icon(makeIconLabel(u"person"_s, Token::Ink3, 20))
    , m_name(makeLabel({}, TextRole::PanelTitle))
    , m_about(new ElidedLabel)
    , m_facts(new ElidedLabel)
    , m_figures(new QHBoxLayout)
{
    setProperty("part", u"panelHead"_s);
    setAccessibleName(tr("Customer"));
    setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::page, 10, 12, 10);
    row->setSpacing(10);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_icon);
    first->addWidget(m_name);
    first->addWidget(m_about, 1);
    words->addLayout(first);
    words->addWidget(m_facts);
    for (ElidedLabel *label : {m_about, m_facts}) {
        label->setProperty("type", u"second"_s);
        label->setProperty("tone", u"ink3"_s);
    }
    m_figures->setSpacing(26);
    QToolButton *close = makeIconButton(u"x"_s, tr("Back to the feedback of everybody"), this);
    connect(close, &QToolButton::clicked, this, &CustomerCard::closeAsked);
    row->addLayout(words, 1);
    row->addLayout(m_figures);
    row->addSpacing(10);
    row->addWidget(close, 0, Qt::AlignTop);
}

void CustomerCard::addFigure(const QString &value, const QString &below)
{
    auto *room = new QWidget;
    auto *column = new QVBoxLayout(room);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeLabel(value, TextRole::PanelTitle));
    column->addWidget(makeLabel(below, TextRole::Meta, u"ink3"_s));
    m_figures->addWidget(room);
}

void CustomerCard::show(const CustomerView &view)
{
    const Customer &customer = view.customer;
    const QLocale locale;
    const QString name = customer.name.isEmpty() ? tr("Customer %1").arg(customer.key) : customer.name;
    const QString account = view.accountName();
    m_name->setText(name);
    QStringList about;
    if (!account.isEmpty())
        about.append(account);
    if (!customer.status.isEmpty())
        about.append(customer.status);
    if (const QDate since = QDate::fromString(customer.since, Qt::ISODate); since.isValid())
        about.append(tr("customer since %1").arg(dayText(since, u"d MMM yyyy"_s)));
    m_about->setWhole(about.join(u" · "_s));
    QStringList facts{tr("key: %1").arg(customer.key)};
    for (auto it = customer.attributes.begin(); it != customer.attributes.end(); ++it) {
        if (it.value().toString() != account)
            facts.append(tr("%1: %2").arg(it.key(), it.value().toString()));
    }
    m_facts->setWhole(facts.join(u" · "_s));
    while (QLayoutItem *item = m_figures->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (customer.revenue) {
        addFigure(moneyText(*customer.revenue, view.currency), tr("a month"));
        addFigure(moneyText(*customer.revenue * 12, view.currency), tr("a year"));
    }
    addFigure(locale.toString(view.history.responses), view.history.responses == 1 ? tr("answer") : tr("answers"));
    if (const QDate last = QDate::fromString(view.history.lastDay, Qt::ISODate); last.isValid())
        addFigure(dayText(last, u"d MMM yyyy"_s), tr("last heard"));
    setAccessibleDescription(QStringList{name, m_about->text(), m_facts->text()}.join(u". "_s));
}

} // namespace hearken
