// What the firm offers its customers and what they expect and are worth: the levers of the process, the
// fix, the announcement and the standard, and the assumptions about them. Everything is neutral by default.
#pragma once

namespace morale {

/// How good the firm's processes are (equation 3): quality and burden on one scale, in logits of
/// resolution.
struct ProcessParameters {
    double burden = 0;                // logits of resolution lost to slow procedures; 0 is the usual
    double standard_time = 1;         // factor on the usual time per contact: what is thought right
    double time_on_resolution = 1.2;  // logit per log of that time
    double on_handle_time = 0.1;      // log handle time per unit of burden
    double on_quality = 0.1;          // quality of a resolved contact, per logit
    double on_demand = 0.25;          // demand on agents, per logit of burden
    double faults_per_year = 0;       // faults that arise in the process
    double fault_size = 0.3;          // logits that a fault takes away while it is there
    double detected_after_weeks = 2;  // time until a fault is detected without measuring
    double measuring = 0;             // USD a week
    double measuring_half = 500;      // USD a week that halve the time to detection
    double repaired_after_weeks = 1;  // after detection
};

/// One improvement of the process, delivered some time after it is begun.
struct Fix {
    double gain = 0;  // logits of resolution that it adds
    double begins_weeks = 0;
    double weeks = 8;         // weeks of work at full commitment
    double commitment = 0.5;  // share of full pace; at 0 it never ends
    double cost = 50'000;     // USD, spent evenly while it is under way
    double minutes = 600;     // managers' time a week at full commitment
};

/// One promise to all customers, which some of them hear (equation 12).
struct Announcement {
    double promise = 0;  // rise of experienced quality
    double at_weeks = 0;
    double share = 0.6;         // share of the customers who hear it
    double cost = 20'000;       // USD
    double patience_weeks = 8;  // time within which it has to be kept
    double broken = 2;          // trust lost per unit of quality that is missing
    double kept = 0.5;          // trust gained per unit of quality delivered before it was announced
    double hope_weeks = 26;     // time constant with which a raised expectation is forgotten
    double trust_weeks = 52;    // time constant with which trust returns to what it was
};

/// A small unexpected extra to customers whose issue was solved (practice 33).
struct Extras {
    double share = 0;  // share of the resolved contacts, beyond the extras that agents give anyway
    double cost = 3;   // USD each
};

/// A customer's expectations, alternatives and value (equation 14).
struct CustomerMarket {
    double expectations_drift = 0;  // quality that the should-expectation rises in a year
    double competition = 1;         // factor on the base hazard of leaving
    double value_cv = 1;            // coefficient of variation of the customers' margins, lognormal
    double value_on_leaving = 0;    // log chance of leaving after an issue per SD of log value
    double unaided = 0.7;           // share of prospects willing who have heard nothing
    double good_story = 0.5;        // share of the remaining way to certainty that a good story moves one
};

/// Agents mention the mission on contacts.
struct MissionMention {
    double share = 0;        // share of the contacts
    double dose = 0.005;     // dose of meaning, on a day on which every contact mentions it
    double goodwill = 0.05;  // quality added to a courteous contact that mentions it
    double seconds = 5;      // time that a mention takes
};

struct Offer {
    ProcessParameters process;
    Fix fix;
    Announcement announcement;
    Extras extras;
    CustomerMarket market;
    MissionMention mention;
};

}  // namespace morale
