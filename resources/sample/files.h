// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feedback.h"

namespace aldermere {

// Each source in the dialect in which such programmes really export. All answer false when the disk does not take it.

/// Qualtrics, three header rows, previews of the survey among the answers: one file for the days from … to.
bool writePulse(Random &random, const std::string &path, const std::vector<Answer> &pulse, Day from, Day to);
/// Plain CSV.
bool writeVisits(Random &random, const std::string &path, const std::vector<Answer> &visits);
/// Tab-separated with a byte-order mark.
bool writeJourney(const std::string &path, const std::vector<Answer> &journey);
/// Semicolons, windows-1252, days first, decimal commas: an old contact-centre system.
bool writeEasy(Random &random, const std::string &path, const std::vector<Answer> &easy);
/// The Play Console's reviews: UTF-16LE.
bool writeReviews(Random &random, const std::string &path, const std::vector<Answer> &reviews);
/// A Zendesk ticket view.
bool writeComplaints(const std::string &path, const std::vector<Answer> &complaints);
/// The CRM's customers.
bool writeCustomers(const std::string &path, const People &people);
/// Invitations sent by source and day.
bool writeInvitations(const std::string &path, const Feedback &feedback);

} // namespace aldermere
