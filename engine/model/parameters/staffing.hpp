// How work reaches people: how many seats there are, who fills them, and who gets the next contact.
#pragma once

namespace morale {

struct Staffing {
    double budget = 1;  // share of the planned seats that are opened
};

/// Which of the idle agents gets a contact.
enum class NovicesGo { Alike, First, Last };

/// Which of several idle agents, or of several teams with somebody idle, gets a contact.
enum class AgentChoice { InOrder, LongestIdle, FewestClasses, BestResolver };

struct RoutingRules {
    int novices = 0;           // NovicesGo
    int agents = 0;            // AgentChoice
    double novice_weeks = 13;  // time on the floor
};

struct Placement {
    double stay_weeks = 0;  // mean stay of newcomers before they go on to another job; 0: for good
};

}  // namespace morale
