#include <limits>

#include "tests/validation/statements/statement.hpp"

namespace morale {

namespace {

constexpr double no_limit = std::numeric_limits<double>::infinity();

constexpr std::string_view broker = "morale: 1\nextends: booher.yaml\n";
constexpr std::string_view announcements = "morale: 1\nextends: fix-then-announce.yaml\n";

constexpr std::string_view answers = R"(
extends: status-quo.yaml
morale: 1
policies:
  silence: {why: complaints are filed}
  slow:
    recovery: {share: 80 %, within: 20 days}
  quick:
    recovery: {share: 80 %, within: 3 days}
)";

double difference(std::span<const double> m) {
    return m[1] - m[0];
}

}  // namespace

std::vector<Statement> customer_statements() {
    return {
        {.number = "13",
         .cause = Cause::Equation,
         .says = "delight adds little over reliability",
         .source = "Dixon et al. 2010; practice 33",
         .scenario = std::string(broker),
         .replications = 24,
         .readings = {reading(0, "customers_kept"), reading(2, "customers_kept"),
                      reading(3, "customers_kept")},
         .measured = "customers kept by extras over customers kept by a reliable process",
         .formula = [](std::span<const double> m) { return (m[2] - m[0]) / (m[1] - m[0]); },
         .lowest = -no_limit,
         .highest = .5},
        {.number = "14",
         .cause = Cause::Equation,
         .says = "answering complaints quickly keeps customers",
         .source = "TARP",
         .scenario = std::string(answers),
         .replications = 24,
         .readings = {reading(0, "customers_kept"), reading(2, "customers_kept")},
         .measured = "customers kept, quick answers less none",
         .formula = difference,
         .lowest = 0,
         .highest = no_limit},
        {.number = "14s",
         .cause = Cause::Equation,
         .says = "and slow answers keep fewer than quick ones",
         .source = "TARP",
         .scenario = std::string(answers),
         .replications = 24,
         .readings = {reading(1, "customers_kept"), reading(2, "customers_kept")},
         .measured = "customers kept, quick answers less slow ones",
         .formula = difference,
         .lowest = 0,
         .highest = no_limit},
        {.number = "15",
         .cause = Cause::Interplay,
         .says = "announcing before the fix is worse than silence",
         .source = "practice 42",
         .scenario = std::string(announcements),
         .replications = 16,
         .readings = {reading(1, "customers_kept"), reading(2, "customers_kept")},
         .measured = "customers kept, announced first less fixed silently",
         .formula = difference,
         .lowest = -no_limit,
         .highest = 0,
         .strong = true},
        {.number = "15b",
         .cause = Cause::Interplay,
         .says = "fixing and then announcing is best",
         .source = "practice 42",
         .scenario = std::string(announcements),
         .replications = 40,
         .readings = {reading(1, "customers_kept"), reading(3, "customers_kept")},
         .measured = "customers kept, fixed and then announced less fixed silently",
         .formula = difference,
         .lowest = 0,
         .highest = no_limit},
    };
}

}  // namespace morale
