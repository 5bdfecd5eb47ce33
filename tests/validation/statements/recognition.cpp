#include "tests/validation/statements/statement.hpp"

namespace morale {

namespace {

const Experiment week_and_notes{.name = "week-and-notes",
                                .scenario = R"(
extends: status-quo.yaml
morale: 1
time: {horizon: 104 weeks}
policies:
  nothing: {why: no recognition}
  one-week:
    recognition: {annual_week: {events: 5, start: 10-05}}
  spread:
    recognition: {occasions: {events: 5 /yr}}
  weekly:
    recognition: {leader_thanks: {every: 1 wk, share: 100 %, quality: 0.7}}
)",
                                .replications = 20};

const Experiment doses{.name = "doses",
                       .scenario = R"(
extends: status-quo.yaml
morale: 1
time: {horizon: 104 weeks}
policies:
  nothing: {why: no recognition}
  monthly:
    recognition: {leader_thanks: {every: 4 wk, share: 100 %, quality: 0.9}}
  fortnightly:
    recognition: {leader_thanks: {every: 2 wk, share: 100 %, quality: 0.9}}
  weekly:
    recognition: {leader_thanks: {every: 1 wk, share: 100 %, quality: 0.9}}
  form-letters:
    recognition: {leader_thanks: {every: 1 wk, share: 100 %, quality: 0.3}}
)",
                       .replications = 16};

}  // namespace

std::vector<Statement> recognition_statements() {
    return {
        {.number = "1",
         .cause = Cause::Interplay,
         .says = "the yearly week keeps little of what a weekly programme gains in turnover",
         .source = "practices 13 and 20",
         .experiment = week_and_notes,
         .readings = {reading(0, "turnover"), reading(1, "turnover"), reading(3, "turnover")},
         .measured = "gain of the week over gain of weekly thanks",
         .formula = [](std::span<const double> m) { return (m[0] - m[1]) / (m[0] - m[2]); },
         .highest = .25,
         .strong = 6},
        {.number = "2",
         .cause = Cause::Interplay,
         .says = "the same yearly dose spread over the year beats the lump",
         .source = "practices 13 and 20",
         .experiment = week_and_notes,
         .readings = {reading(1, "recognition"), reading(2, "recognition")},
         .measured = "mean felt recognition spread, over that of the lump",
         .formula = ratio,
         .lowest = 1},
        {.number = "2t",
         .cause = Cause::Interplay,
         .says = "and it saves more leavers",
         .source = "practices 13 and 20",
         .experiment = week_and_notes,
         .readings = {reading(1, "turnover"), reading(2, "turnover")},
         .measured = "relative change of turnover, spread against lump",
         .formula = relative_change,
         .highest = 0},
        {.number = "3",
         .cause = Cause::Equation,
         .says = "frequent recognition of high quality cuts leaving by 20 to 45 %",
         .source = "Gallup and Workhuman 2024, half of it taken as causal",
         .experiment = doses,
         .readings = {reading(0, "turnover"), reading(3, "turnover")},
         .measured = "relative change of turnover, weekly thanks",
         .formula = relative_change,
         .lowest = -.45,
         .highest = -.20,
         .strong = 8},
        {.number = "3d",
         .cause = Cause::Interplay,
         .says = "with diminishing returns",
         .source = "the same: a few times a month is enough",
         .experiment = doses,
         .readings = {reading(0, "turnover"), reading(1, "turnover"), reading(3, "turnover")},
         .measured = "gain per round, weekly over monthly",
         .formula = [](std::span<const double> m) { return (m[0] - m[2]) / 4 / (m[0] - m[1]); },
         .highest = 1},
        {.number = "4",
         .cause = Cause::Equation,
         .says = "recognition of low quality does nothing or harm",
         .source = "equation 6",
         .experiment = doses,
         .readings = {reading(0, "turnover"), reading(4, "turnover")},
         .measured = "relative change of turnover, form letters every week",
         .formula = relative_change,
         .lowest = -.03},
    };
}

}  // namespace morale
