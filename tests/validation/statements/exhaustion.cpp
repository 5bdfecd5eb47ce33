// Exhaustion and what it foretells: quitting, sickness, performance; and what a week of leave does to it.
#include <cmath>

#include "tests/validation/statements/look.hpp"
#include "tests/validation/statements/statement.hpp"

namespace morale {

namespace {

const Experiment one_policy{.name = "one-policy",
                            .scenario = R"(
extends: status-quo.yaml
morale: 1
time: {horizon: 104 weeks}
)",
                            .replications = 40};

const Experiment persons{.name = "persons",
                         .scenario = "morale: 1\nextends: status-quo.yaml\n",
                         .replications = 64,
                         .columns = {"planned", "x", "xx", "sick", "x of the sick", "planned lowest",
                                     "sick lowest", "planned highest", "sick highest", "r", "leave first",
                                     "leave 1", "leave 2", "leave 3", "leave 4", "leave 5", "leave 6"},
                         .observe = look_at_persons,
                         .revision = 2};

}  // namespace

std::vector<Statement> exhaustion_statements() {
    return {
        {.number = "9",
         .cause = Cause::Equation,
         .says = "exhaustion predicts quitting: a hazard ratio of 1.3 to 2 per standard deviation",
         .source = "Swider and Zimmerman 2010",
         .experiment = one_policy,
         .readings = {reading(0, "exhaustion"), spread_of_exhaustion(0), exhaustion_of_leavers(0)},
         .measured = "exp of the leavers' mean deviation, in standard deviations",
         .formula = [](std::span<const double> m) { return std::exp((m[2] - m[0]) / m[1]); },
         .lowest = 1.3,
         .highest = 2,
         .strong = 8},
        {.number = "9s",
         .cause = Cause::Equation,
         .says = "and sick days: 1.21 times as many per standard deviation, as published",
         .source = "Borritz et al. 2006",
         .experiment = persons,
         .readings = columns({"planned", "x", "xx", "sick", "x of the sick"}),
         .measured = "exp of the mean deviation on days missed sick, in standard deviations",
         .formula =
             [](std::span<const double> m) {
                 const double mean = m[1] / m[0], sd = std::sqrt(m[2] / m[0] - mean * mean);
                 return std::exp((m[4] / m[3] - mean) / sd);
             },
         .lowest = 1.1,
         .highest = 1.32},
        {.number = "9p",
         .cause = Cause::Interplay,
         .says = "and, weakly, performance",
         .source = "Corbeanu et al. 2023: r -.17, the statement's range",
         .experiment = persons,
         .readings = columns({"r"}),
         .measured = "correlation over persons of a year's mean exhaustion and share resolved",
         .formula = first_of,
         .lowest = -.30,
         .highest = -.08,
         .note =
             "the sign is right, the size a little beyond the range: equation 3 weighs an SD of exhaustion "
             ".09 and one of talent .25, which makes -.33 when both are known without error, as here over "
             "a year and thousands of contacts. The published correlations are with ratings, whose errors "
             "make them smaller; those errors are not simulated."},
        {.number = "10",
         .cause = Cause::Equation,
         .says = "a vacation's relief fades within four weeks",
         .source = "de Bloom et al. 2009; Kuhnel and Sonnentag 2011",
         .experiment = persons,
         .readings = columns({"leave 1", "leave 5"}),
         .measured = "relief in the fifth week after leave, over the first",
         .formula = ratio,
         .lowest = -.15,
         .highest = .15},
        {.number = "P1",
         .chapter = Chapter::Published,
         .cause = Cause::Interplay,
         .says = "sick days of the most and the least exhausted quarter: 13.6 against 5.4 a year",
         .source = "Borritz et al. 2006; 2.5, give or take 1",
         .experiment = persons,
         .readings = columns({"planned lowest", "sick lowest", "planned highest", "sick highest"}),
         .measured = "sick shifts in the year after, highest quarter over lowest",
         .formula = [](std::span<const double> m) { return m[3] / m[2] / (m[1] / m[0]); },
         .lowest = 1.5,
         .highest = 3.5},
        {.number = "P2",
         .chapter = Chapter::Published,
         .cause = Cause::Equation,
         .says = "a vacation lowers exhaustion by d .43",
         .source = "de Bloom et al. 2009",
         .experiment = persons,
         .readings = columns({"planned", "x", "xx", "leave first"}),
         .measured = "exhaustion on the third day after a week of leave, in standard deviations",
         .formula =
             [](std::span<const double> m) {
                 const double mean = m[1] / m[0], sd = std::sqrt(m[2] / m[0] - mean * mean);
                 return m[3] / sd;
             },
         .lowest = .25,
         .highest = .6},
        {.number = "P3",
         .chapter = Chapter::Published,
         .cause = Cause::Equation,
         .says = "and the relief fades in .9 to 1.9 weeks",
         .source = "Kuhnel and Sonnentag 2011",
         .experiment = persons,
         .readings = columns({"leave 1", "leave 3"}),
         .measured = "time constant in weeks, from the first and the third week after leave",
         .formula = [](std::span<const double> m) { return 2 / std::log(m[0] / m[1]); },
         .lowest = .9,
         .highest = 1.9},
    };
}

}  // namespace morale
