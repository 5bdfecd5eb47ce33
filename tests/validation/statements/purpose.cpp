#include <limits>

#include "tests/validation/statements/statement.hpp"

namespace morale {

namespace {

constexpr double no_limit = std::numeric_limits<double>::infinity();

// One round of letters and one meeting on the same Monday, week 27.
constexpr std::string_view one_event_each = R"(
extends: status-quo.yaml
morale: 1
policies:
  nothing: {why: nobody says what the work is for}
  letters:
    mission: {letters: {every: 26 wk}}
  meeting:
    mission: {meeting: {per_year: 1 /yr, start: 05-10}}
)";

constexpr std::string_view load_and_mission = R"(
extends: status-quo.yaml
morale: 1
time: {horizon: 104 weeks}
policies:
  calm: {why: five seats more, nobody says what for}
  calm-mission:
    mission: {letters: {every: 0.5 wk}, stories: {every: 1 wk}, meeting: {per_year: 1 /yr, start: 05-10}}
  busy:
    centre: {teams: [{name: team, agents: 48}]}
  busy-mission:
    centre: {teams: [{name: team, agents: 48}]}
    mission: {letters: {every: 0.5 wk}, stories: {every: 1 wk}, meeting: {per_year: 1 /yr, start: 05-10}}
)";

}  // namespace

std::vector<Statement> purpose_statements() {
    return {
        {.number = "6",
         .cause = Cause::Equation,
         .says = "event for event, meeting a beneficiary beats letters",
         .source = "Grant et al. 2007",
         .scenario = std::string(one_event_each),
         .replications = 12,
         .readings = {reading(1, "meaning", 27, 30), reading(2, "meaning", 19, 22)},
         .measured = "meaning in the four weeks after a meeting, over that after letters",
         .formula = [](std::span<const double> m) { return m[1] / m[0]; },
         .lowest = 2,
         .highest = no_limit,
         .strong = true},
        {.number = "6f",
         .cause = Cause::Equation,
         .says = "most of a single event is gone after two weeks",
         .source = "practice 10",
         .scenario = std::string(one_event_each),
         .replications = 12,
         .readings = {reading(2, "meaning", 19, 19), reading(2, "meaning", 21, 21)},
         .measured = "meaning in the third week after a meeting, over the first",
         .formula = [](std::span<const double> m) { return m[1] / m[0]; },
         .lowest = .05,
         .highest = .5,
         .strong = true},
        {.number = "7",
         .cause = Cause::Equation,
         .says = "meaning flattens the slope of exhaustion on load",
         .source = "practice 7; equation 5",
         .scenario = std::string(load_and_mission),
         .replications = 80,
         .readings = {reading(0, "exhaustion"), reading(1, "exhaustion"), reading(2, "exhaustion"),
                      reading(3, "exhaustion")},
         .measured = "rise of exhaustion with load, with a mission less without",
         .formula = [](std::span<const double> m) { return (m[3] - m[1]) - (m[2] - m[0]); },
         .lowest = -no_limit,
         .highest = 0},
    };
}

}  // namespace morale
