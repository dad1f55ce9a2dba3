// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/responserate.h"

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

double eligibleCases(const Dispositions &d, double share)
{
    return double(d.complete + d.partial + d.refused + d.noContact + d.other) + share * double(d.unknown);
}

} // namespace

double responseRate1(const Dispositions &d)
{
    return double(d.complete) / eligibleCases(d, 1);
}

double responseRate2(const Dispositions &d)
{
    return double(d.complete + d.partial) / eligibleCases(d, 1);
}

double responseRate3(const Dispositions &d, double eligible)
{
    return double(d.complete) / eligibleCases(d, eligible);
}

double cooperationRate1(const Dispositions &d)
{
    return double(d.complete) / double(d.complete + d.partial + d.refused + d.other);
}

double cooperationRate3(const Dispositions &d)
{
    return double(d.complete) / double(d.complete + d.partial + d.refused);
}

double refusalRate1(const Dispositions &d)
{
    return double(d.refused) / eligibleCases(d, 1);
}

Result<QList<Sent>> Invitations::all(Session &session)
{
    return session.all("SELECT source.name, invitation.day, invitation.sent FROM invitation "
                       "JOIN source ON source.id = invitation.source_id ORDER BY invitation.day, source.name",
        {}, [](const Row &row) {
            return Sent{row.text(0), QDate::fromString(row.text(1), Qt::ISODate), row.integer(2)};
        });
}

} // namespace hearken
