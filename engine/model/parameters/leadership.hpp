// What leaders see, reward and signal: executives (equation 16), the scorecard, the career, perks and
// support. First come the assumptions about people, then the levers. Status quo: every lever at rest.
#pragma once

namespace morale {

struct ExecutiveParameters {  // equation 16
    double delay_weeks = 12;
    double rosiness = 0.3;           // share of what is not resolved that executives do not hear of
    double neutral_resolved = 0.70;  // share of contacts resolved for which the budget is made
    double contact_weeks = 4;        // how long a visit is remembered
    double contact_half = 1;         // number of recent visits that halve delay and rosiness
    double spend_half = 40;          // USD per agent and month that halve them
    double obstacle_weeks = 26;      // time constant with which obstacles arise, and go away without help
    double obstacle_weight = 0.25;   // demand per unit of obstacles
    double named = 1;                // share of an agent's obstacles named to an executive who asks
    double budget = 0.4;             // rate of removal per week and unit of perceived shortfall
    double fix_cost_per_head = 500;  // USD
    double listening_loss = 0.1;     // fairness lost when nothing follows
    double word_step = 0.5;          // share of the gap to their deeds that trust in words closes at a visit
};

struct ScorecardParameters {
    double memory_weeks = 4;
    double time_per_effort = 0.2;      // log handle time
    double resolution_per_time = 1.2;  // logit per log handle time
    double courtesy_per_effort = 0.4;  // logit
    double watched_weight = 0.35;      // demand per unit of effort drawn to speed
    double moved_by_prize = 0.3;       // share of the effort that goes to the metric of a prize
};

struct CareerParameters {
    double prospect_on_strain = 0.1;  // resources per unit of prospect
    double prospect_on_quits = 0.25;  // log hazard lost per unit of prospect
    double seen_weeks = 26;           // how long promotions of others are remembered
    double half_rate = 0.10;          // promotions per head and year at which the prospect is one half
    double eligible_weeks = 52;
    double status_on_prospect = 0.3;  // prospect per unit of status
    double status_on_fairness = 0.1;  // fairness per unit of status
    double perks_on_fairness = 0.2;   // fairness where perks are for all; lost where they are for the top
    double climate_weeks = 13;
    double support_weight = 0.35;  // resources
    double support_half_minutes = 30;
    double support_weeks = 4;
};

struct ExecutiveVisits {
    double every_weeks = 0;
    double share = 0.2;
    double minutes = 30;
    double quality = 0.7;   // quality of recognition, as a share of the best
    double acted_on = 0.7;  // share of the obstacles named
};

struct Measurement {
    double spend = 0;  // USD per agent and month
};

/// Weights beyond those of the status quo.
struct Scorecard {
    double external = 0;      // share of the weight, beyond the usual, that is on service
    double productivity = 0;  // share of the weight, beyond the usual, that is on handle time
    double all_hands = 0;     // share of the weight of service on everybody's scorecard
};

struct Career {
    double promotions_per_year = 0;
    double stay = 0.5;  // share of the promoted who keep answering
    // share of the promotions that go to those who resolve the most; the others go by turn
    double by_merit = 0;
    double raise = 0.1;  // share of the wage
};

struct Perks {
    double for_agents = 0;            // share of the perks from -1, all at the top, to 1, for everybody
    double cost_per_head_month = 25;  // USD
};

struct Support {
    double minutes = 0;  // per agent and week
};

}  // namespace morale
