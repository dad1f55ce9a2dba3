// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the exports of Aldermere Broadband, an invented company, into a folder: 48,112 answers from six sources over 18
// months, its customers and its invitations. The same bytes in every build.
#include "files.h"

#include <algorithm>
#include <cstdio>

using namespace aldermere;

namespace {

void byTime(std::vector<Answer> &answers)
{
    std::stable_sort(answers.begin(), answers.end(),
        [](const Answer &a, const Answer &b) { return a.day != b.day ? a.day < b.day : a.minute < b.minute; });
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: generate FOLDER\n");
        return 2;
    }
    Random random(20260512);
    const People people(random);
    Feedback feedback{makePulse(random), makeVisits(random), makeJourney(random), makeEasy(random), makeReviews(random),
        makeComplaints(random)};
    placeQuotes(feedback);
    giveCustomers(random, feedback, people);
    writeComments(random, feedback);
    for (auto *list :
        {&feedback.pulse, &feedback.visits, &feedback.journey, &feedback.easy, &feedback.reviews, &feedback.complaints})
        byTime(*list);
    askFeelings(feedback);

    const std::string folder = std::string(argv[1]) + '/';
    const bool written = writeCustomers(folder + "customers.csv", people)
        && writePulse(random, folder + "Relationship_pulse_to_April.csv", feedback.pulse, firstDay, dayOf(2026, 4, 30))
        && writePulse(random, folder + "Relationship_pulse_May.csv", feedback.pulse, dayOf(2026, 5, 1), lastDay)
        && writeVisits(random, folder + "Visit_CSAT.csv", feedback.visits)
        && writeJourney(folder + "Journey_surveys.tsv", feedback.journey)
        && writeEasy(random, folder + "Contact_centre_easy_score.csv", feedback.easy)
        && writeReviews(random, folder + "App_reviews.csv", feedback.reviews)
        && writeComplaints(folder + "Complaints.csv", feedback.complaints)
        && writeInvitations(folder + "Invitations.csv", feedback);
    if (!written)
        std::fprintf(stderr, "The sample could not be written to “%s”.\n", argv[1]);
    return written ? 0 : 1;
}
