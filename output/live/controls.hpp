// What can be set on a page that runs: the five numbers of the centre, a few levers of each policy, the
// goals, and how many replications to run. All words and all values that can be chosen are made here; the
// page shows them.
#pragma once

#include <string>
#include <vector>

#include "engine/study/plan.hpp"

namespace morale::live {

/// A number that is typed.
struct NumberControl {
    std::string name;   // "agents"
    std::string label;  // "Agents"
    std::string unit;   // beside the number; may be empty
    double value = 0;   // as shown
    double lowest = 0, highest = 0;
};

/// A value that is chosen from a row of values: along a slider, or from a list of words.
struct LeverControl {
    std::string path;
    std::string label;
    std::vector<std::string> texts;  // as the scenario language writes them; the slider goes through these
    std::size_t now = 0;
    bool words = false;  // whether they are words without an order
};

struct PolicyControls {
    std::string name, title, why;
    std::vector<LeverControl> levers;  // four at most: those of `play:`, else those that the policy sets
};

/// The meaning of a field up to its first explanation, as a label: "Time that one note takes".
std::string label_of(const Field&);

/// The five numbers; fewer where a centre has no such number.
std::vector<NumberControl> centre_controls(const StudyPlan&);

/// A number for each goal, in the order of the plan.
std::vector<NumberControl> goal_controls(const StudyPlan&);

std::vector<PolicyControls> policy_controls(const StudyPlan&);

/// All of it as one object in JSON, for the script of the page.
std::string controls_json(const StudyPlan&);

}  // namespace morale::live
