// Links between units: many small centres, alike but for their people and their luck.
#include <cmath>

#include "engine/metric/metric.hpp"
#include "tests/validation/statements/statement.hpp"

namespace morale {

namespace {

const Experiment units{.name = "units",
                       .scenario = R"(
extends: status-quo.yaml
morale: 1
centre:
  teams: [{name: care, agents: 13}]
  customers: {count: 63_750}
)",
                       .replications = 240};

/// The first two moments of a pair, for correlation().
std::vector<Reading> pair_of(std::string_view x, std::string_view y) {
    const Reading a = reading(0, x), b = reading(0, y);
    const auto product = [](const Reading& l, const Reading& r) {
        return Reading{l.name + " x " + r.name, 0,
                       [l, r](const Record& record) { return l.value(record) * r.value(record); }};
    };
    return {a, b, product(a, a), product(b, b), product(a, b)};
}

double correlation(std::span<const double> m) {
    return (m[4] - m[0] * m[1]) / std::sqrt((m[2] - m[0] * m[0]) * (m[3] - m[1] * m[1]));
}

double opposite(std::span<const double> m) {
    return -correlation(m);
}

}  // namespace

std::vector<Statement> unit_statements() {
    return {
        {.number = "18",
         .cause = Cause::Interplay,
         .says = "between units, fresh staff go with satisfied customers: positive but small",
         .source = "Gelade and Young 2005; Hogreve et al. 2017; small: below .4",
         .experiment = units,
         .readings = pair_of("exhaustion", "satisfaction"),
         .measured = "correlation over units of 13 agents, sign of exhaustion turned",
         .formula = opposite,
         .lowest = 0,
         .highest = .4,
         .note = "the sign is right, the size is not: these units are alike but for people and luck, and "
                 "both sides are known without error. Units of real firms differ in customers, work and "
                 "managers, and are measured by samples of answers; both make published links smaller. "
                 "Neither is simulated here."},
        {.number = "18k",
         .cause = Cause::Interplay,
         .says = "and satisfied customers with kept ones: positive but small",
         .source = "the same",
         .experiment = units,
         .readings = pair_of("satisfaction", "customers_kept"),
         .measured = "correlation over units of 13 agents",
         .formula = correlation,
         .lowest = 0,
         .highest = .4,
         .note = "as 18: churn follows resolution and satisfaction by equation 14 and nothing else differs "
                 "between units, neither competitors nor prices."},
        {.number = "P4",
         .chapter = Chapter::Published,
         .cause = Cause::Interplay,
         .says = "units that lose more people serve a little worse: r about -.10 to -.15",
         .source = "Hancock et al. 2013; Park and Shaw 2013",
         .experiment = units,
         .readings = pair_of("turnover", "resolved_at_first_contact"),
         .measured = "correlation over units of 13 agents",
         .formula = correlation,
         .lowest = -.35,
         .highest = 0,
         .note = "as 18: the sign is right, but novices are nearly the only thing in which these units "
                 "differ."},
    };
}

}  // namespace morale
