// The reference centre: what is known of an average centre without any programme, and that it stays so.
#include "tests/validation/statements/look.hpp"
#include "tests/validation/statements/statement.hpp"

namespace morale {

namespace {

const Experiment status_quo{
    .name = "status-quo", .scenario = "morale: 1\nextends: status-quo.yaml\n", .replications = 64};

const Experiment five_years{
    .name = "five-years",
    .scenario = "morale: 1\nextends: status-quo.yaml\ntime: {horizon: 260 weeks}\n",
    .replications = 160,
    .columns = {"exhaustion", "exhaustion from wrong", "skill", "skill from wrong", "turnover"},
    .observe = look_at_return};

Statement band(std::string number, std::string_view metric, std::string says, std::string source, double low,
               double high) {
    return {.number = std::move(number),
            .chapter = Chapter::Reference,
            .cause = Cause::Equation,
            .says = std::move(says),
            .source = std::move(source),
            .experiment = status_quo,
            .readings = {reading(0, metric)},
            .measured = std::string(metric) + " of a year",
            .formula = first_of,
            .lowest = low,
            .highest = high};
}

}  // namespace

std::vector<Statement> reference_statements() {
    std::vector<Statement> rows = {
        band("R1", "turnover", "turnover near .38 a year; base rate set for it", "practice 1; SQM 2023", .32,
             .44),
        band("R2", "resolved_at_first_contact", "seven of ten issues solved at first contact", "SQM Group",
             .66, .74),
        band("R3", "service_level", "80 % answered in 20 s", "the usual target", .74, .86),
        band("R4", "occupancy", "occupancy near .83", "the usual rule", .79, .87),
        band("R5", "absence", "absence near .0375 of the shifts", "as published", .030, .045),
        band("R6", "churn", "churn near .8 % a month; base rate set for it", "IBM telco sample", .006, .010),
        band("R7", "hostility", "an eighth of the contacts hostile", "Grandey et al. 2004", .10, .14),
        band("R8", "exhaustion", "exhaustion near .365; target set for it", "the neutral point", .32, .41),
    };
    const auto later = [&](std::string number, std::string says, std::vector<Reading> readings,
                           std::string measured, auto formula, double low, double high) {
        rows.push_back({.number = std::move(number),
                        .chapter = Chapter::Reference,
                        .cause = Cause::Interplay,
                        .says = std::move(says),
                        .source = "the reference centre is steady",
                        .experiment = five_years,
                        .readings = std::move(readings),
                        .measured = std::move(measured),
                        .formula = formula,
                        .lowest = low,
                        .highest = high});
    };
    later("R9", "it stays there: turnover", columns({"turnover"}), "turnover of the fifth year", first_of,
          .32, .44);
    later("R10", "it stays there: exhaustion", columns({"exhaustion"}), "exhaustion of the fifth year",
          first_of, .32, .41);
    later("R11", "started with fresh novices it is back within five years",
          columns({"exhaustion", "exhaustion from wrong"}),
          "exhaustion of the fifth year, less from a right start", difference, -.03, .03);
    later("R12", "and as skilled", columns({"skill", "skill from wrong"}),
          "skill of the fifth year, less from a right start", difference, -.015, .015);
    return rows;
}

}  // namespace morale
