// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/redact.h"

#include <QTest>

using namespace hearken;

class TestRedact : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data();
    void texts();
    void countsWhatItHides();
};

void TestRedact::texts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(expected);
    };
    const auto stays = [&](const char *text) { row(text, text); };
    row("Call me on +44 7700 900123 please", "Call me on [phone] please");
    row("+49 (0)89 / 12 34 56-78", "[phone]");
    row("My number is (555) 010-9999.", "My number is [phone].");
    row("555-010-9999 or 555.010.9998", "[phone] or [phone]");
    row("1-800-555-0199", "[phone]");
    row("0171 2345678 after six", "[phone] after six");
    row("ruft 089/123456 an", "ruft [phone] an");
    row("Tel.:02079460958", "Tel.:[phone]");
    row("0033 1 70 18 99 00", "[phone]");
    row("Write to ann.o'hara+web@mail.example.co.uk.", "Write to [e-mail].");
    row("müller@köln.de schreibt", "[e-mail] schreibt");
    row("<bob@example.com>, or bob@example.com", "<[e-mail]>, or [e-mail]");
    row("card 4111 1111 1111 1111 was charged", "card [card number] was charged");
    row("4111-1111-1111-1111", "[card number]");
    row("378282246310005 Amex", "[card number] Amex");
    row("IBAN DE89 3704 0044 0532 0130 00, thanks", "IBAN [account number], thanks");
    row("GB82WEST12345698765432", "[account number]");
    row("ann@example.com +4477009001230 4111111111111111", "[e-mail] [phone] [card number]");
    stays("It took 45 minutes on 2026-05-04 09:12:31");
    stays("since 04.05.2026 nothing, then 12/05/26");
    stays("order 4711-2283-99");
    stays("ticket 1234567890");
    stays("4111 1111 1111 1112 fails the check");
    stays("1,250,000 or 1.250.000 or 12 500 000 users");
    stays("server 192.168.10.254 is down");
    stays("at 9@home and @someone");
    stays("I paid 39.99, then 49.99");
    stays("10/10, 9 of 10");
    stays("DE88 is no account");
    stays("Modell A1234567890B");
    stays("ありがとう 100 点");
    stays("");
}

void TestRedact::texts()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    int hidden = -1;
    QCOMPARE(redacted(text, hidden), expected);
    QCOMPARE(hidden > 0, text != expected);
}

void TestRedact::countsWhatItHides()
{
    int hidden = 0;
    QCOMPARE(redacted("a@example.com and b@example.com", hidden), QByteArray("[e-mail] and [e-mail]"));
    QCOMPARE(hidden, 2);
}

QTEST_APPLESS_MAIN(TestRedact)
#include "tst_redact.moc"
