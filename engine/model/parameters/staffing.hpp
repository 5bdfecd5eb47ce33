// How work reaches people: how many seats there are, who comes to them, who is given the next contact.
#pragma once

namespace morale {

struct Staffing {
    double budget = 1;  // of the seats asked for are opened
};

/// Which of the idle agents a contact goes to.
enum class NovicesGo { Alike, First, Last };

struct RoutingRules {
    int novices = 0;           // NovicesGo
    double novice_weeks = 13;  // on the floor
};

struct Placement {
    double stay_weeks = 0;  // of newcomers, before they go on to another job; 0: for good
};

}  // namespace morale
