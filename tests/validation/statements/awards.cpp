// An award for the best three, as a surprise or announced: who is lifted by it.
#include "tests/validation/statements/look.hpp"
#include "tests/validation/statements/statement.hpp"

namespace morale {

namespace {

const Experiment awards{
    .name = "awards",
    .scenario = R"(
extends: status-quo.yaml
morale: 1
time: {warmup: 8 weeks, horizon: 17 weeks}
policies:
  nothing: {why: no awards}
  surprise:
    awards: {rounds: 2 /yr, to: best, share: 6 %, value: 0 USD}
  announced:
    awards: {rounds: 2 /yr, to: best, share: 6 %, value: 0 USD, announced: yes}
)",
    .replications = 24,
    .columns = {"winners of a surprise", "others at a surprise", "winners announced", "others announced",
                "resolves at a surprise", "resolves without", "resolves announced"},
    .observe = look_at_awards};

}  // namespace

std::vector<Statement> award_statements() {
    return {
        {.number = "5",
         .cause = Cause::Equation,
         .says = "visible deserved praise lifts those who did not get it",
         .source = "Bradler et al. 2016",
         .experiment = awards,
         .readings = columns({"resolves without", "resolves at a surprise"}),
         .measured = "chance of the others to resolve a contact in the two weeks after, with less without",
         .formula = difference,
         .lowest = 1e-4,
         .strong = 6},
        {.number = "5a",
         .cause = Cause::Equation,
         .says = "announced in advance it loses most",
         .source = "the same",
         .experiment = awards,
         .readings = columns(
             {"winners of a surprise", "others at a surprise", "winners announced", "others announced"}),
         .measured = "recognition felt by all in the two weeks after, announced over surprise",
         .formula = [](std::span<const double> m) { return (m[2] + m[3]) / (m[0] + m[1]); },
         .lowest = -.5,
         .highest = .5},
        {.number = "P5",
         .chapter = Chapter::Published,
         .cause = Cause::Equation,
         .says = "the gain of a surprise is mostly that of those who did not get it",
         .source = "Bradler et al. 2016",
         .experiment = awards,
         .readings = columns({"winners of a surprise", "others at a surprise"}),
         .measured = "share of the others in the recognition felt after it",
         .formula = [](std::span<const double> m) { return m[1] / (m[0] + m[1]); },
         .lowest = .5,
         .highest = 1},
    };
}

}  // namespace morale
