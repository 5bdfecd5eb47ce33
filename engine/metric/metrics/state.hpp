// How agents are: means of the daily observations of each agent on the floor.
#pragma once

#include <array>

#include "engine/metric/formula.hpp"
#include "engine/metric/metric.hpp"

namespace morale {

inline constexpr std::array state_metrics = {
    Metric{.name = "exhaustion",
           .unit = "1",
           .title = "Exhaustion",
           .meaning =
               "depletion of energy as it is felt, 0 fresh to 1 spent, less the relief of rest beyond the "
               "usual; mean over agents and days",
           .better = Better::Lower,
           .headline = true,
           .decimals = 3,
           .percent = false,
           .range = within_share,
           .matters_from = .01,
           .value = [](const Cell& c) { return formula::mean(c, Spread::Exhaustion); }},
    Metric{.name = "cynicism",
           .unit = "1",
           .title = "Cynicism",
           .meaning = "distance from work and customers, 0 to 1, mean over agents and days",
           .better = Better::Lower,
           .headline = false,
           .decimals = 3,
           .percent = false,
           .range = within_share,
           .value = [](const Cell& c) { return formula::mean(c, Spread::Cynicism); }},
    Metric{.name = "meaning",
           .unit = "1",
           .title = "Meaning",
           .meaning =
               "felt purpose of the work, 0 none to 1: 1 - exp(-M), where M is what is left of letters, "
               "stories, meetings and contacts; mean over agents and days",
           .better = Better::Higher,
           .headline = true,
           .decimals = 3,
           .percent = false,
           .range = within_share,
           .matters_from = .01,
           .value = [](const Cell& c) { return formula::mean(c, Spread::Meaning); }},
    Metric{.name = "fairness",
           .unit = "1",
           .title = "Fairness",
           .meaning = "felt justice of rewards and promises, 1 neutral, mean over agents and days",
           .better = Better::Higher,
           .headline = false,
           .decimals = 3,
           .percent = false,
           .value = [](const Cell& c) { return formula::mean(c, Spread::Fairness); }},
    Metric{.name = "skill",
           .unit = "1",
           .title = "Skill",
           .meaning = "share of full proficiency, mean over agents and days",
           .better = Better::Higher,
           .headline = false,
           .decimals = 3,
           .percent = false,
           .range = within_share,
           .value = [](const Cell& c) { return formula::mean(c, Spread::Skill); }},
};

}  // namespace morale
