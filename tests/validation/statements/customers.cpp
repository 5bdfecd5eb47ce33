#include "tests/validation/statements/statement.hpp"

namespace morale {

namespace {

const Experiment broker{
    .name = "broker", .scenario = "morale: 1\nextends: booher.yaml\n", .replications = 12};
const Experiment announcements{
    .name = "announcements", .scenario = "morale: 1\nextends: fix-then-announce.yaml\n", .replications = 40};

const Experiment answers{.name = "answers",
                         .scenario = R"(
extends: status-quo.yaml
morale: 1
policies:
  silence: {why: complaints are filed}
  slow:
    recovery: {share: 80 %, within: 20 days}
  quick:
    recovery: {share: 80 %, within: 3 days}
)",
                         .replications = 12};

}  // namespace

std::vector<Statement> customer_statements() {
    return {
        {.number = "13",
         .cause = Cause::Equation,
         .says = "delight adds little over reliability",
         .source = "Dixon et al. 2010; practice 33",
         .experiment = broker,
         .readings = {reading(0, "customers_kept"), reading(2, "customers_kept"),
                      reading(3, "customers_kept")},
         .measured = "customers kept by extras over customers kept by a reliable process",
         .formula = [](std::span<const double> m) { return (m[2] - m[0]) / (m[1] - m[0]); },
         .highest = .5},
        {.number = "14",
         .cause = Cause::Equation,
         .says = "answering complaints quickly keeps customers",
         .source = "TARP",
         .experiment = answers,
         .readings = {reading(0, "customers_kept"), reading(2, "customers_kept")},
         .measured = "customers kept, quick answers less none",
         .formula = difference,
         .lowest = 0},
        {.number = "14s",
         .cause = Cause::Equation,
         .says = "and slow answers keep fewer than quick ones",
         .source = "TARP",
         .experiment = answers,
         .readings = {reading(1, "customers_kept"), reading(2, "customers_kept")},
         .measured = "customers kept, quick answers less slow ones",
         .formula = difference,
         .lowest = 0},
        {.number = "15",
         .cause = Cause::Interplay,
         .says = "announcing before the fix is worse than silence",
         .source = "practice 42",
         .experiment = announcements,
         .readings = {reading(1, "customers_kept"), reading(2, "customers_kept")},
         .measured = "customers kept, announced first less fixed silently",
         .formula = difference,
         .highest = 0,
         .strong = 4},
        {.number = "15b",
         .cause = Cause::Interplay,
         .says = "fixing and then announcing is best",
         .source = "practice 42",
         .experiment = announcements,
         .readings = {reading(1, "customers_kept"), reading(3, "customers_kept")},
         .measured = "customers kept, fixed and then announced less fixed silently",
         .formula = difference,
         .lowest = 0},
    };
}

}  // namespace morale
