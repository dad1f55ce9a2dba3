// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/measure.h"
#include "core/store/session.h"

#include <QDate>

namespace hearken {

/// Final dispositions of a survey's sample, AAPOR Standard Definitions.
struct Dispositions
{
    qint64 complete = 0; ///< I
    qint64 partial = 0; ///< P
    qint64 refused = 0; ///< R
    qint64 noContact = 0; ///< NC
    qint64 other = 0; ///< O
    qint64 unknown = 0; ///< UH + UO
};

double responseRate1(const Dispositions &d); ///< I / ((I+P) + (R+NC+O) + U)
double responseRate2(const Dispositions &d); ///< (I+P) / the same
double responseRate3(const Dispositions &d, double eligible); ///< of unknown cases only the share `eligible` counts
double cooperationRate1(const Dispositions &d); ///< I / ((I+P) + R + O)
double cooperationRate3(const Dispositions &d); ///< I / ((I+P) + R)
double refusalRate1(const Dispositions &d); ///< R / the denominator of RR1

/// Invitations of one source on one day.
struct Sent
{
    QString source;
    QDate day;
    qint64 sent = 0;
};

class Invitations
{
public:
    /// By day; sources by name.
    static Result<QList<Sent>> all(Session &session);
};

} // namespace hearken
