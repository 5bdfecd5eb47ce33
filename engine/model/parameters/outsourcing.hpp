// Outsourcing: a team of another firm, and what its share of the contacts tells the people inside.
#pragma once

namespace morale {

/// What is different about a team when it belongs to another firm.
struct OutsideTeam {
    bool outside = false;
    double wage_per_hour = 14.8;  // USD that its people are paid
    double price_per_hour = 18;   // USD that each of their hours costs the centre
    double quit_factor = 1.6;     // factor on the hazard of quitting, beside the effect of the wage
};

struct Outsourcing {
    double share = 0;                    // share of the contacts that go to outside teams
    double share_on_prospect = -1;       // felt prospect inside, per share of the contacts outsourced
    double prospect_on_quitting = 0.25;  // log hazard lost per unit of prospect
};

}  // namespace morale
