// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/columnfill.h"

#include <cmath>
#include <limits>

namespace hearken {

// Howard Hinnant, "chrono-compatible low-level date algorithms", days_from_civil.
qint64 dayFromIso(QByteArrayView text)
{
    if (text.size() < 10 || text[4] != '-' || text[7] != '-')
        return -1;
    int parts[3] = {0, 0, 0};
    constexpr int starts[3] = {0, 5, 8};
    constexpr int lengths[3] = {4, 2, 2};
    for (int part = 0; part < 3; ++part) {
        for (int i = 0; i < lengths[part]; ++i) {
            const int digit = text[starts[part] + i] - '0';
            if (digit < 0 || digit > 9)
                return -1;
            parts[part] = parts[part] * 10 + digit;
        }
    }
    if (parts[1] < 1 || parts[1] > 12 || parts[2] < 1 || parts[2] > 31)
        return -1;
    const int year = parts[1] <= 2 ? parts[0] - 1 : parts[0];
    const int era = year / 400;
    const int ofEra = year - era * 400;
    const int ofYear = (153 * (parts[1] > 2 ? parts[1] - 3 : parts[1] + 9) + 2) / 5 + parts[2] - 1;
    const qint64 days = qint64(era) * 146097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719468;
    return std::clamp<qint64>(days, 0, 65535);
}

namespace {

void widenScores(ScoreColumn &column)
{
    column.wide.reserve(column.narrow.size());
    for (const quint8 score : column.narrow)
        column.wide.push_back(score == ScoreColumn::none ? std::numeric_limits<float>::quiet_NaN() : float(score));
    column.narrow = {};
}

} // namespace

void putScore(ScoreColumn &column, qsizetype row, double value)
{
    const bool small = value >= 0 && value < ScoreColumn::none && value == std::floor(value);
    if (!small && column.wide.empty())
        widenScores(column);
    if (column.wide.empty())
        column.narrow[size_t(row)] = static_cast<quint8>(value);
    else
        column.wide[size_t(row)] = static_cast<float>(value);
}

void appendScores(ScoreColumn &column, const ScoreColumn &piece)
{
    if (column.wide.empty() && piece.wide.empty()) {
        column.narrow.insert(column.narrow.end(), piece.narrow.begin(), piece.narrow.end());
        return;
    }
    if (column.wide.empty())
        widenScores(column);
    if (!piece.wide.empty()) {
        column.wide.insert(column.wide.end(), piece.wide.begin(), piece.wide.end());
        return;
    }
    ScoreColumn widened = piece;
    widenScores(widened);
    column.wide.insert(column.wide.end(), widened.wide.begin(), widened.wide.end());
}

} // namespace hearken
