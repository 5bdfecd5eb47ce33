#include "tests/validation/statements/statement.hpp"

namespace morale {

std::vector<Statement> bundle_statements() {
    return {
        {.number = "17",
         .cause = Cause::Interplay,
         .says = "the Headsets bundle brings turnover under .20 in a market at .38",
         .source = "practices 26 to 29; company and press pages, 2007",
         .experiment = {.name = "headsets-bundle",
                        .scenario = "morale: 1\nextends: headsets.yaml\n",
                        .replications = 40},
         .readings = {reading(5, "turnover", 53, 104)},
         .measured = "turnover of the second year",
         .formula = first_of,
         .lowest = 0,
         .highest = .2,
         .note = "the intervals span the bound. The company's own figure is below .15 where .50 is "
                 "common; nothing is known of what else differed there."},
        {.number = "17n",
         .cause = Cause::Interplay,
         .says = "the neglect bundle raises turnover above .50",
         .source = "practices 21 to 25",
         .experiment = {.name = "neglect-bundle",
                        .scenario = "morale: 1\nextends: neglect.yaml\n",
                        .replications = 8},
         .readings = {reading(0, "turnover")},
         .measured = "turnover",
         .formula = first_of,
         .lowest = .5,
         .strong = 4},
    };
}

}  // namespace morale
