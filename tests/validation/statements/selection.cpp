// Who is chosen.
#include "tests/validation/statements/look.hpp"
#include "tests/validation/statements/statement.hpp"

namespace morale {

namespace {

// Few customers: what is looked at are people, not contacts.
const Experiment hires{
    .name = "hires",
    .scenario = R"(
extends: status-quo.yaml
morale: 1
time: {warmup: 4 weeks, horizon: 104 weeks}
centre: {customers: {count: 1000}}
policies:
  battery:
    hiring: {selection_ratio: 1/30, validity: 0.42}
  interviews:
    hiring: {selection_ratio: 1/30, validity: 0.19}
)",
    .replications = 160,
    .columns = {"hired by battery", "their talent", "hired by interview", "talent of these"},
    .observe = look_at_hires};

}  // namespace

std::vector<Statement> selection_statements() {
    return {
        {.number = "16",
         .cause = Cause::Equation,
         .says = "one of thirty, chosen by valid methods (.42), lifts talent by .9 SD",
         .source = "Sackett et al. 2022; Naylor and Shine 1965",
         .experiment = hires,
         .readings = columns({"hired by battery", "their talent"}),
         .measured = "mean talent of who was hired in two years",
         .formula = ratio,
         .lowest = .8,
         .highest = 1.05},
        {.number = "16u",
         .cause = Cause::Equation,
         .says = "by unstructured interviews (.19) by .4",
         .source = "the same",
         .experiment = hires,
         .readings = columns({"hired by interview", "talent of these"}),
         .measured = "mean talent of who was hired in two years",
         .formula = ratio,
         .lowest = .3,
         .highest = .5},
    };
}

}  // namespace morale
