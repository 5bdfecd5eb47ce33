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
                          .replications = 48};

const Experiment loads{.name = "loads",
                       .scenario = R"(
extends: status-quo.yaml
morale: 1
time: {horizon: 156 weeks}
policies:
  at-78: {centre: {teams: [{name: care, agents: 55}]}}
  at-82: {centre: {teams: [{name: care, agents: 52}]}}
  at-88: {centre: {teams: [{name: care, agents: 49}]}}
  at-92: {centre: {teams: [{name: care, agents: 46}]}}
)",
                       .replications = 24};

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
         .measured = "slope of turnover on 1/agents from 49 to 46, over that from 55 to 52",
         .formula =
             [](std::span<const double> m) {
                 const double low = (m[1] - m[0]) / (1. / 52 - 1. / 55);
                 const double high = (m[3] - m[2]) / (1. / 46 - 1. / 49);
                 return high / low;
             },
         .lowest = 2,
         .note = "a ratio over a slope that is near nothing: on the third block it is nearly zero, so that "
                 "904 means "
                 "nothing but that. The lower slope is too small to be told from none; the row wants a "
                 "difference "
                 "of slopes, or levels of load further apart, and decides nothing as it stands"},
    };
}

}  // namespace morale
