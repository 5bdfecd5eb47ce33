// Published effects as experiments of their own, as far as they do not stand beside a statement.
#include <cmath>

#include "tests/validation/statements/look.hpp"
#include "tests/validation/statements/statement.hpp"

namespace morale {

namespace {

// The same scenario as of statement 8.
Experiment pay_rise() {
    for (const Statement& s : people_statements())
        if (s.number == "8") return s.experiment;
    return {};
}

const Experiment gratitude{.name = "gratitude",
                           .scenario = R"(
extends: status-quo.yaml
morale: 1
time: {warmup: 8 weeks, horizon: 2 weeks}
policies:
  nothing: {why: no visit}
  visit:
    executives: {visits: {every: 26 wk, share: 100 %, quality: 1}}
)",
                           .replications = 48};

// A contact that goes well earns something, and more when the agent knows what for.
const Experiment cause{.name = "good-cause",
                       .scenario = R"(
extends: status-quo.yaml
morale: 1
time: {warmup: 8 weeks, horizon: 26 weeks}
centre: {money: {good_contact: 5 USD}}
policies:
  nothing: {why: nobody says what the work is for}
  letters:
    mission: {letters: {every: 26 wk}}
  meeting:
    mission: {meeting: {per_year: 1 /yr, start: 05-10}}
)",
                       .replications = 24};

const Experiment course{.name = "course",
                        .scenario = "morale: 1\nextends: status-quo.yaml\ntime: {horizon: 31 weeks}\n",
                        .replications = 16,
                        .columns = {"lower at first", "spread at first", "lower later", "spread later"},
                        .observe = look_at_course};

}  // namespace

std::vector<Statement> published_statements() {
    return {
        {.number = "P6",
         .chapter = Chapter::Published,
         .cause = Cause::Interplay,
         .says = "the elasticity of quits to the relative wage is -2 to -3",
         .source = "EPI review",
         .experiment = pay_rise(),
         .readings = {reading(0, "turnover"), reading(1, "turnover")},
         .measured = "log ratio of turnover at a wage 10 % higher, over log 1.1; all loops closed",
         .formula = [](std::span<const double> m) { return std::log(m[1] / m[0]) / std::log(1.1); },
         .lowest = -3,
         .highest = -2,
         .note =
             "equation 9 holds -2.5; the loops (fewer novices, fewer recent quits) carry it towards -3.0."},
        {.number = "P7",
         .chapter = Chapter::Published,
         .cause = Cause::Interplay,
         .says = "a visit by a grateful leader raises calls made by half in the week after",
         .source = "Grant and Gino 2010; +50 %, give or take half of it",
         .experiment = gratitude,
         .readings = {reading(0, "productivity", 2, 2), reading(1, "productivity", 2, 2)},
         .measured = "relative change of issues resolved per paid hour in the week after",
         .formula = relative_change,
         .lowest = .25,
         .highest = .75,
         .note = "a fundraiser decides how many calls to make; an agent here takes the calls that come, "
                 "and felt recognition acts on resolution (.12 on the logit), quitting and strain only. "
                 "The model has no effort that could rise by half, by choice: no source gives it for "
                 "service work."},
        {.number = "P8",
         .chapter = Chapter::Published,
         .cause = Cause::Interplay,
         .says = "a month after meeting a beneficiary fundraisers raise more than twice as much",
         .source = "Grant et al. 2007",
         .experiment = cause,
         .readings = {reading(0, "contact_value", 23, 24), reading(2, "contact_value", 23, 24)},
         .measured = "relative change of what good contacts earn, four to five weeks after",
         .formula = relative_change,
         .lowest = 1,
         .note = "as P7: the fundraisers' gain is persistence. Meaning raises what a resolved contact "
                 "earns by .25 M at most, and M is down to its slow part after a month."},
        {.number = "P9",
         .chapter = Chapter::Published,
         .cause = Cause::Equation,
         .says = "letters alone change nothing a month later",
         .source = "Grant et al. 2007",
         .experiment = cause,
         .readings = {reading(0, "contact_value", 5, 6), reading(1, "contact_value", 5, 6)},
         .measured = "relative change of what good contacts earn, four to five weeks after",
         .formula = relative_change,
         .lowest = -.02,
         .highest = .02},
        {.number = "P10",
         .chapter = Chapter::Published,
         .cause = Cause::Equation,
         .says = "training against burnout lowers exhaustion by d .17 (burnout .22)",
         .source = "Maricutoiu et al. 2016",
         .experiment = course,
         .readings = columns({"lower at first", "spread at first"}),
         .measured = "exhaustion in the four weeks after a full course, lower by, in standard deviations",
         .formula = [](std::span<const double> m) { return m[0] / m[1]; },
         .lowest = .1,
         .highest = .3},
        {.number = "P11",
         .chapter = Chapter::Published,
         .cause = Cause::Equation,
         .says = "which lasts for six months at most when work stays as it is",
         .source = "Awa et al. 2010",
         .experiment = course,
         .readings = columns({"lower at first", "lower later"}),
         .measured = "share of it that is left after half a year",
         .formula = ratio,
         .lowest = -.5,
         .highest = .5},
    };
}

}  // namespace morale
