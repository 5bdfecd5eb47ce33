// Parameters of what happens between an agent and a customer beyond an issue that is resolved or not:
// hostility, acting, respect, call-backs, retaliation and complaints. The first five structs are beliefs,
// the others what management sets. Weights are on a logit scale unless their name says otherwise.
#pragma once

namespace morale {

struct HostilityParameters {         // equation 10; its part in equations 4 and 5
    double share = 0.09;             // of contacts: neutral satisfaction, first attempt, no wait
    double satisfaction = 1;         // logit lost per unit of satisfaction above neutral
    double earlier_attempt = 0.4;    // logit for each
    double wait_per_120s = 0.3;      // logit
    double complaint = 1.5;          // logit
    double missed_call_back = 1;     // logit
    double neutral_share = 0.115;    // share of the contacts in the status quo
    double neutral_per_day = 7.7;    // hostile contacts of an agent on a worked day of the status quo
    double scale = 4;                // hostile contacts a day to which the two weights below refer
    double on_demand = 0.35;         // demand for `scale` contacts beyond the usual
    double on_cynicism = 0.03;       // share of full cynicism for `scale` contacts beyond the usual
    double on_courtesy = 0.1;        // logit lost for each hostile contact of the day beyond the usual
    double deep_share = 0.5;         // share of deep acting at the neutral point
    double meaning_on_deep = 0.2;    // change of that share
    double autonomy_on_deep = 0.2;   // change of that share
    double surface_on_strain = 0.1;  // relative extra strain of a hostile contact by surface acting
};

struct RespectParameters {  // equations 4, 9 and 10
    double memory_weeks = 8;
    double norm_weeks = 13;
    double norm_on_courtesy = 0.3;        // logit per unit of the norm
    double mirror = 1;                    // factor on felt respect's deviation, in a person's norm
    double disrespect = 0.011;            // share of contacts, at the neutral point
    double cynicism_on_disrespect = 0.8;  // logit per SD of cynicism
    double respect_on_disrespect = 0.5;   // logit lost per unit of felt respect
    double hostility_on_disrespect = 1;   // logit added in a hostile contact
    double disrespect_on_quality = -0.4;  // quality
    double deterrence = 0.5;              // share of disrespect that the rule prevents
    double deterrence_on_demand = 0.05;   // demand
    double spared_strain = 0.1;           // share of the strain of hostile contacts that the rule spares
};

struct RetaliationParameters {
    double slight_on_courtesy = 0.2;    // logit lost per unit of missing respect and fairness
    double missed = 0.1;                // share of call-backs, at the neutral point
    double grudge_on_missed = 0.5;      // logit per unit of missing respect and fairness
    double exhaustion_on_missed = 0.3;  // logit per SD of exhaustion
    double missed_on_quality = -0.2;    // quality of the contact after a missed call-back
};

struct ComplaintParameters {     // equation 13
    double waited = 0.04;        // share who complain of a long wait, otherwise well served
    double disrespected = 0.25;  // share of those who were
    double unresolved = 0.25;    // share of those whose issue is
    double highest = 0.5;        // share who complain, whatever went wrong
    double long_wait_seconds = 120;
    double written = 0.3;            // share of the complaints
    double stay_silent = 0.37;       // share who buy again
    double stay_unsatisfied = 0.46;  // share who buy again
    double stay_satisfied = 0.70;    // share who buy again
    double stay_quickly = 0.95;      // share who buy again
    double quick_days = 3;
    double recovered_quality = 0.8;  // quality of a good answer
};

struct Respect {
    double norm = 0;         // respect beyond the usual
    double by_managers = 0;  // respect beyond the usual
    double minutes = 10;     // managers' time for each agent and week, at a norm or treatment of 1
    bool dismissal = false;
    double detected = 0.0005;  // share of the disrespect
};

struct Scope {
    double complaints = 0;  // share of the issues, beyond the usual mix
};

struct CallBacks {
    double share = 0.2;  // share of unresolved contacts
    double within_hours = 20;
    double offered_after_seconds = 0;  // expected wait from which on one is offered in the queue; 0: never
    double accepted = 0.45;            // share of those who are offered it
    double tries = 2;                  // number of them
};

/// What happens to callers who would rather be called back than wait.
struct CallBackParameters {
    double reached = 0.7;      // share of the tries in which somebody answers
    double dial_seconds = 30;  // an agent's time for a try that reaches nobody
    double felt_wait = 0.2;    // factor on a wait on the line of the same length
};

struct Recovery {
    double share = 0;  // share of the complaints
    double within_days = 10;
    double cost_per_case = 20;  // USD
};

}  // namespace morale
