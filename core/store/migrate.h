// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/session.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace hearken {

/// One numbered step of the schema, for one engine.
struct Migration
{
    int number = 0;
    QString name; ///< the file's name
    QStringList statements;
    QByteArray checksum; ///< SHA-256 of the file as shipped, hexadecimal
};

/// The steps that the program carries, in order, without gaps.
QList<Migration> migrations(Engine engine);
int newestSchema();

/// Brings the schema to step `upTo`, one transaction a step, and writes the ledger.
Done migrate(Session &session, const Clock &clock, int upTo = newestSchema());

/// Secondary indexes. Large imports drop and rebuild them; opening for writing puts back what a crash left out.
Done ensureIndexes(Session &session);
QStringList indexStatements(Engine engine);

/// What the tables, views and triggers of an SQLite file are, as a hash; equal for equal schemas.
Result<QByteArray> fingerprint(Session &session);
/// The fingerprint that a project of this schema number must have.
Result<QByteArray> expectedFingerprint(int number);

} // namespace hearken
