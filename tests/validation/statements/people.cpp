#include <algorithm>

#include "tests/validation/statements/statement.hpp"

namespace morale {

namespace {

const Experiment pay_rise{.name = "pay-rise",
                          .scenario = R"(
extends: status-quo.yaml
morale: 1
time: {horizon: 104 weeks}
policies:
  market: {why: the wage of the market}
  ten-more:
    pay: {wage: x1.1}
)",
                          .replications = 240};

// Offered load over staff is .80 with 52 agents: two pairs around .80 and .90, wide enough to tell a slope.
const Experiment loads{.name = "loads",
                       .scenario = R"(
extends: status-quo.yaml
morale: 1
time: {horizon: 156 weeks}
policies:
  at-76: {centre: {teams: [{name: care, agents: 55}]}}
  at-84: {centre: {teams: [{name: care, agents: 50}]}}
  at-86: {centre: {teams: [{name: care, agents: 49}]}}
  at-94: {centre: {teams: [{name: care, agents: 44}]}}
)",
                       .replications = 48};

/// Offered load over staff, with so many agents.
constexpr double load_with(double agents) {
    return .80 * 52 / agents;
}

}  // namespace

std::vector<Statement> people_statements() {
    return {
        {.number = "8",
         .cause = Cause::Interplay,
         .says = "pay 10 % above the market cuts quits by 15 to 35 %, all loops closed",
         .source = "EPI review: elasticity -2 to -3",
         .experiment = pay_rise,
         .readings = {reading(0, "turnover"), reading(1, "turnover")},
         .measured = "relative change of turnover",
         .formula = relative_change,
         .lowest = -.35,
         .highest = -.15,
         .strong = 12},
        {.number = "11",
         .cause = Cause::Interplay,
         .says = "load bites late: turnover rises at least twice as steeply at .90 of staffing as at .80",
         .source = "equations 2, 5, 9, 14",
         .experiment = loads,
         .readings = {reading(0, "turnover"), reading(1, "turnover"), reading(2, "turnover"),
                      reading(3, "turnover"), reading(0, "occupancy"), reading(1, "occupancy"),
                      reading(2, "occupancy"), reading(3, "occupancy")},
         .measured = "slope of turnover on load from .85 to .95, less twice that from .76 to .83",
         .formula =
             [](std::span<const double> m) {
                 const double low = (m[1] - m[0]) / (load_with(50) - load_with(55));
                 const double high = (m[3] - m[2]) / (load_with(44) - load_with(49));
                 return std::min(high, high - 2 * low);  // and it has to rise at all
             },
         .lowest = 0,
         .note = "asked as a difference, because the lower slope may be nothing and a ratio to it "
                 "anything. Over the three blocks turnover rises by .91 for one of load below and by "
                 ".42 above: load bites early, not late. Occupancy, by which load reaches people, "
                 "rises from .776 to .831 below and only from .835 to .849 above: more is given up, "
                 "and contacts get shorter as the standard gives way."},
    };
}

}  // namespace morale
