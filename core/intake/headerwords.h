// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/mapping.h"

namespace hearken {

/// Header text as people read it: HTML tags and line breaks taken out, no-break spaces made plain.
QString plainHeader(const QString &header);
/// " customer id " for "CustomerID", "customer_id", "Customer-Id": words with a blank on either side.
QString headerKey(const QString &header);
int headerLength(const QString &key); ///< number of words

/// Phrases as "a|b|c*"; one that ends with a star stands for the beginning of a word. True when one is in the key.
bool saysAny(const QString &key, const char *phrases);
bool isAny(const QString &key, const char *phrases); ///< true when one is the whole key

/// How well a header fits a field: 0 not at all, 2 contains its word, 3 is its word. Headers of many words fit none.
int fieldFit(Field field, const QString &key);

// What scored questions say of themselves, in English, German, French, Spanish, Italian, Dutch, Portuguese …
bool saysRecommend(const QString &key);
bool saysSatisfied(const QString &key);
bool saysEase(const QString &key);
bool saysEffort(const QString &key); ///< more is worse
bool saysRating(const QString &key);
bool saysComment(const QString &key);
bool saysResponse(const QString &header); ///< a sub-header that only says "here is the answer"
bool saysPersonal(const QString &key); ///< addresses, telephone numbers, places: not needed for any figure

} // namespace hearken
