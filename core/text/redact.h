// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace hearken {

/// Hides what tells who wrote: e-mail addresses, telephone numbers, card and bank account numbers, each replaced by
/// "[e-mail]", "[phone]", "[card number]", "[account number]". Cards must pass the Luhn check and IBANs theirs (ISO 7064
/// mod 97-10), so order numbers stay; days, times, amounts, IP addresses and short numbers stay too. UTF-8 in, UTF-8 out.
/// `hidden` is set to how many were found; the text comes back untouched when it is 0.
QByteArray redacted(QByteArrayView text, int &hidden);

} // namespace hearken
