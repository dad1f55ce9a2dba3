// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/samplefiles.h"

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr Scale five{1, 5, true};

const QList<SampleColumn> &pulseColumns()
{
    static const QList<SampleColumn> columns{
        {"StartDate", Field::Ignore},
        {"EndDate", Field::Ignore},
        {"RecordedDate", Field::Time},
        {"Status", Field::Status},
        {"Progress", Field::Ignore},
        {"Duration (in seconds)", Field::Ignore},
        {"Finished", Field::Ignore},
        {"ResponseId", Field::Id},
        {"ExternalReference", Field::Customer},
        {"DistributionChannel", Field::Channel},
        {"UserLanguage", Field::Language},
        {"Q1_NPS_GROUP", Field::Ignore}, // derived from Q1
        {"Q1", Field::Question, "Q1", QuestionKind::Nps, Scale{0, 10, true}},
        {"Q2_1", Field::Question, "Q2_1", QuestionKind::Rating, five, "Install date kept"},
        {"Q2_2", Field::Question, "Q2_2", QuestionKind::Rating, five, "Bill is clear"},
        {"Q2_3", Field::Question, "Q2_3", QuestionKind::Rating, five, "Getting through"},
        {"Q2_4", Field::Question, "Q2_4", QuestionKind::Rating, five, "Speed and reliability"},
        {"Q3_TEXT", Field::Comment},
        {"Region", Field::Region},
        {"Segment", Field::Segment},
        {"Product", Field::Product},
    };
    return columns;
}

const QList<SampleColumn> &surveyColumns()
{
    static const QList<SampleColumn> columns{
        {"Visit ID", Field::Id},
        {"Response ID", Field::Id},
        {"Answered at", Field::Time},
        {"Customer ID", Field::Customer},
        {"Region", Field::Region},
        {"Segment", Field::Segment},
        {"Team", Field::Team},
        {"Slot", Field::Attribute, "slot"},
        {"Channel", Field::Channel},
        {"Touchpoint", Field::Touchpoint},
        {"Satisfaction", Field::Question, "Satisfaction", QuestionKind::Csat, five, "How satisfied were you?"},
        {"Comment", Field::Comment},
        {"Language", Field::Language},
        {"Feeling", Field::Question, "Feeling", QuestionKind::Rating, five, "How did it feel?"},
        {"Expected", Field::Question, "Expected", QuestionKind::Rating, five, "What did you expect?"},
        {"Got", Field::Question, "Got", QuestionKind::Rating, five, "What did you get?"},
    };
    return columns;
}

const QList<SampleColumn> &easyColumns()
{
    static const QList<SampleColumn> columns{
        {"Case no.", Field::Id},
        {"Closed at", Field::Time},
        {"Customer no.", Field::Customer},
        {"Region", Field::Region},
        {"Segment", Field::Segment},
        {"Team", Field::Team},
        {"Reason", Field::Attribute, "reason"},
        {"Channel", Field::Channel},
        {"Touchpoint", Field::Touchpoint},
        {"Aldermere made it easy for me to handle my issue (1-7)", Field::Question, "Easy", QuestionKind::Ces,
            Scale{1, 7, true}, "Aldermere made it easy for me to handle my issue"},
        {"Handling time (min)", Field::Question, "Handling time", QuestionKind::Number, {}, "Handling time in minutes"},
        {"Comment", Field::Comment},
        {"Language", Field::Language},
    };
    return columns;
}

// The Play Console's columns are known; stars are a rating, not the satisfaction with a touchpoint.
const QList<SampleColumn> &reviewColumns()
{
    static const QList<SampleColumn> columns{
        {"Star Rating", Field::Question, "Star Rating", QuestionKind::Rating, five, "Stars"},
        {"Device", Field::Ignore},
        {"App Version Name", Field::Attribute, "app version"},
    };
    return columns;
}

const QList<SampleColumn> &complaintColumns()
{
    static const QList<SampleColumn> columns{
        {"Summation column", Field::Ignore},
        {"Id", Field::Id},
        {"Requester external id", Field::Customer},
        {"Group", Field::Team},
        {"Subject", Field::Ignore},
        {"Tags", Field::Ignore},
        {"Status", Field::Attribute, "ticket status"},
        {"Priority", Field::Ignore},
        {"Via", Field::Channel},
        {"Ticket type", Field::Ignore},
        {"Created at", Field::Time},
        {"Solved at", Field::Ignore},
        {"Description [txt]", Field::Comment},
        {"Region [list]", Field::Region},
        {"Segment [list]", Field::Segment},
    };
    return columns;
}

const QList<SampleColumn> &customerColumns()
{
    static const QList<SampleColumn> columns{
        {"Customer ID", Field::Customer},
        {"Name", Field::Name},
        {"Account ID", Field::Account},
        {"Status", Field::CustomerStatus},
        {"Monthly revenue", Field::Revenue},
        {"Customer since", Field::Since},
        {"Region", Field::Attribute, "region"},
        {"Kind", Field::Attribute, "kind"},
        {"Product", Field::Attribute, "product"},
    };
    return columns;
}

} // namespace

const QList<SampleFile> &sampleFiles()
{
    static const QList<SampleFile> files{
        {"customers.csv", "customers", "CRM", "", customerColumns(), 180},
        {"Relationship_pulse_to_April.csv", "feedback", "Relationship pulse", "Relationship pulse", pulseColumns(),
            330},
        // Next month's file: the mapping that was kept is all it needs.
        {"Relationship_pulse_May.csv", "feedback", "Relationship pulse", "", {}, 10},
        {"Visit_CSAT.csv", "feedback", "Visit CSAT", "Visit CSAT", surveyColumns(), 60},
        {"Journey_surveys.tsv", "feedback", "Journey surveys", "Journey surveys", surveyColumns(), 270},
        {"Contact_centre_easy_score.csv", "feedback", "Contact-centre easy score", "Contact-centre easy score",
            easyColumns(), 90},

        {"App_reviews.csv", "feedback", "App reviews", "App reviews", reviewColumns(), 30},
        {"Complaints.csv", "feedback", "Complaints", "Complaints", complaintColumns(), 15},
        {"Invitations.csv", "invitations", "", "", {}, 15},
    };
    return files;
}

Mapping corrected(Mapping mapping, const SampleFile &file)
{
    for (const SampleColumn &word : file.columns) {
        for (ColumnMapping &column : mapping.columns) {
            if (column.header != QString::fromUtf8(word.header))
                continue;
            column.field = word.field;
            column.needsYou = false;
            if (word.field == Field::Attribute || word.field == Field::Question)
                column.name = QString::fromUtf8(word.name);
            if (word.field == Field::Question) {
                column.kind = word.kind;
                column.scale = word.scale;
                column.labels.clear();
                if (*word.text != '\0')
                    column.text = QString::fromUtf8(word.text);
            }
        }
    }
    return mapping;
}

} // namespace hearken
