// What an issue's end and a surprise do to the customer who had them.
#include "tests/validation/statements/look.hpp"
#include "tests/validation/statements/statement.hpp"

namespace morale {

namespace {

const Experiment issues{.name = "issues",
                        .scenario = R"(
extends: status-quo.yaml
morale: 1
time: {warmup: 8 weeks, horizon: 18 weeks}
)",
                        .replications = 6,
                        .columns = {"solved", "solved lost", "unresolved", "unresolved lost", "base",
                                    "good surprise", "good felt", "bad surprise", "bad felt"},
                        .observe = look_at_issues};

}  // namespace

std::vector<Statement> issue_statements() {
    return {
        {.number = "12",
         .cause = Cause::Equation,
         .says = "unresolved issues lose customers about five times as often",
         .source = "SQM Group: 25 against 5 %",
         .experiment = issues,
         .readings = columns({"solved", "solved lost", "unresolved", "unresolved lost", "base"}),
         .measured = "lost within 30 days beyond the base, unresolved issues over those solved at once",
         .formula = [](std::span<const double> m) { return (m[3] / m[2] - m[4]) / (m[1] / m[0] - m[4]); },
         .lowest = 4,
         .highest = 6,
         .strong = 6},
        {.number = "13w",
         .cause = Cause::Equation,
         .says = "a bad surprise weighs double",
         .source = "prospect theory: 1.5 to 2.5; equation 11",
         .experiment = issues,
         .readings = columns({"good surprise", "good felt", "bad surprise", "bad felt"}),
         .measured = "felt per unit of surprise after small bad ones, over that after good ones",
         .formula = [](std::span<const double> m) { return m[3] / m[2] / (m[1] / m[0]); },
         .lowest = 1.8,
         .highest = 2.2},
    };
}

}  // namespace morale
