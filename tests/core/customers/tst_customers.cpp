// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customers.h"
#include "core/store/edit.h"
#include "tests/kit/testproject.h"

#include <QTest>

using namespace hearken;
using namespace Qt::StringLiterals;

class TestCustomers : public QObject
{
    Q_OBJECT

    static Customer ada()
    {
        return {Id<Customer>::make(), 1, u"C7"_s, u"Ada"_s, {}, u"active"_s, 1250, u"2020-05-01"_s,
            {{u"tier"_s, u"gold"_s}}};
    }

private Q_SLOTS:
    void keepsEverything_data() { TestProject::addEngines(); }
    void keepsEverything()
    {
        QFETCH(QString, engine);
        TestProject project(engine);
        const Account house{Id<Account>::make(), 1, u"H1"_s, u"Harbour 1"_s, {{u"floor"_s, u"2"_s}}};
        Customer customer = ada();
        customer.accountId = house.id;
        QVERIFY(project->write([&](Session &session) -> Done {
            const Done made = Accounts::put(session, std::nullopt, house);
            return made ? Customers::put(session, std::nullopt, customer) : made;
        }));
        QCOMPARE(**Customers::byKey(project->session(), u"C7"_s), customer);
        QCOMPARE(**Customers::byId(project->session(), customer.id), customer);
        QCOMPARE(**Accounts::byKey(project->session(), u"H1"_s), house);
        QCOMPARE(**Accounts::byId(project->session(), house.id), house);
        QVERIFY(!*Customers::byKey(project->session(), u"C8"_s));
        QCOMPARE(*Customers::count(project->session()), 1);
        QCOMPARE(*Accounts::count(project->session()), 1);
        QCOMPARE(*Customers::history(project->session(), customer.id), CustomerHistory());
    }

    void pagesByKey_data() { TestProject::addEngines(); }
    void pagesByKey()
    {
        QFETCH(QString, engine);
        TestProject project(engine);
        QVERIFY(project->write([](Session &session) -> Done {
            for (const auto &key : {u"C"_s, u"A"_s, u"B"_s}) {
                Customer customer = ada();
                customer.key = key;
                if (const Done made = Customers::put(session, std::nullopt, customer); !made)
                    return made;
            }
            return {};
        }));
        const auto first = Customers::page(project->session(), {}, 2);
        QCOMPARE(first->size(), 2);
        QCOMPARE(first->last().key, u"B"_s);
        const auto second = Customers::page(project->session(), first->last().key, 2);
        QCOMPARE(second->size(), 1);
        QCOMPARE(second->first().key, u"C"_s);
    }

    void editsAreUndone_data() { TestProject::addEngines(); }
    void editsAreUndone()
    {
        QFETCH(QString, engine);
        TestProject project(engine);
        const Customer customer = ada();
        QVERIFY(project->edit<Customers>(u"Add"_s, std::nullopt, customer));
        Customer changed = customer;
        changed.revenue.reset();
        changed.since.clear();
        QVERIFY(project->edit<Customers>(u"Change"_s, customer, changed));
        QCOMPARE((*Customers::byId(project->session(), customer.id))->revenue, std::optional<qint64>());
        // Somebody who still sees the first version is told.
        const Done late = project->edit<Customers>(u"Change"_s, customer, changed);
        QVERIFY(!late);
        QCOMPARE(late.error().kind, ErrorKind::Conflict);
        project->undoStack().undo();
        QCOMPARE((*Customers::byId(project->session(), customer.id))->revenue, std::optional<qint64>(1250));
        project->undoStack().undo();
        QVERIFY(!*Customers::byId(project->session(), customer.id));
    }
};

QTEST_GUILESS_MAIN(TestCustomers)
#include "tst_customers.moc"
