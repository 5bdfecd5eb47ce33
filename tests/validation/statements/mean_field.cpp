// Very many agents and no luck.
#include "tests/validation/statements/look.hpp"
#include "tests/validation/statements/statement.hpp"

namespace morale {

namespace {

// Services of an hour for a team of thousands, present day and night: each agent's occupancy is that of all.
// Thanks begin in the second half of the year.
const Experiment many_agents{.name = "many-agents",
                             .scenario = R"(
extends: queues/bare-queue.yaml
morale: 1
time: {warmup: 1 week, horizon: 52 weeks}
centre:
  teams: [{name: team, agents: 4000}]
  contacts: {rate: 3320 /h, talk: constant(3600 s), patience: endless}
mechanisms: {strain: yes, recognition: yes, peers: yes}
policies:
  nothing: {why: no thanks}
  thanks:
    from: 26 weeks
    recognition: {leader_thanks: {every: 1 wk, share: 100 %, quality: 0.9}}
)",
                             .replications = 3,
                             .columns = {"exhaustion off", "recognition off", "occupancy"},
                             .observe = look_at_mean_field};

}  // namespace

std::vector<Statement> mean_field_statements() {
    return {
        {.number = "M1",
         .chapter = Chapter::MeanField,
         .cause = Cause::Equation,
         .says = "mean exhaustion follows its differential equation",
         .source = "equation 5; lag of a day .4 % at first, two sampling errors of 4,000 resiliences 1 %",
         .experiment = many_agents,
         .readings = columns({"exhaustion off"}),
         .measured = "largest relative error over the weeks of a year, thanks from the 27th on",
         .formula = first_of,
         .lowest = 0,
         .highest = .015},
        {.number = "M2",
         .chapter = Chapter::MeanField,
         .cause = Cause::Equation,
         .says = "felt recognition follows its differential equation",
         .source = "equation 6; everybody is thanked at once, so there is no sampling error",
         .experiment = many_agents,
         .readings = columns({"recognition off"}),
         .measured = "largest relative error over the weeks of half a year",
         .formula = first_of,
         .lowest = 0,
         .highest = 1e-6},
    };
}

}  // namespace morale
