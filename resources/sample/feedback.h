// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people.h"

namespace aldermere {

// Each source by quotas, not by luck: what the pictures of the product state holds to the answer. Sorted by time.
std::vector<Answer> makeVisits(Random &random);
std::vector<Answer> makeJourney(Random &random);
std::vector<Answer> makePulse(Random &random);
std::vector<Answer> makeEasy(Random &random);
std::vector<Answer> makeReviews(Random &random);
std::vector<Answer> makeComplaints(Random &random);

/// Puts the sentences that the pictures quote onto fitting answers. Before customers are given.
void placeQuotes(Feedback &feedback);
/// Gives each answer a customer of its region and segment, and its channel.
void giveCustomers(Random &random, Feedback &feedback, const People &people);
/// Decides who comments, and writes it.
void writeComments(Random &random, Feedback &feedback);

/// Asks a part of those at touchpoints how it felt, what they expected and what they got. Draws from a stream of its own.
void askFeelings(Feedback &feedback);

/// `total` in parts that are proportional to `weights` and add up to it (largest remainders).
std::vector<int> parts(int total, const std::vector<int> &weights);
/// Value i as often as counts[i] says, shuffled.
std::vector<int> dealt(Random &random, const std::vector<int> &counts);
/// A day from … to, both included, Sundays half as often.
Day someDay(Random &random, Day from, Day to);
/// A minute of the day when people answer: 8:00 … 20:59.
int someMinute(Random &random);

} // namespace aldermere
