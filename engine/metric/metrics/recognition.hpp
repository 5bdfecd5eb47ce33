// How much thanks agents get, and how evenly.
#pragma once

#include <array>

#include "engine/metric/formula.hpp"
#include "engine/metric/metric.hpp"

namespace morale {

inline constexpr std::array recognition_metrics = {
    Metric{.name = "recognition",
           .unit = "1",
           .title = "Felt recognition",
           .meaning = "how much thanks is felt, 0 none to 1: 1 - exp(-R), where R is the memory of "
                      "recognitions, fading in weeks; mean over agents and days",
           .better = Better::Higher,
           .headline = true,
           .decimals = 3,
           .percent = false,
           .range = within_share,
           .matters_from = .01,
           .value = [](const Cell& c) { return formula::mean(c, Spread::Recognition); }},
    Metric{.name = "continuity",
           .unit = "1",
           .title = "Continuity of recognition",
           .meaning = "how evenly felt recognition is spread over the days of the year: "
                      "the squared mean / the mean square of the team's daily means; "
                      "1 is the same every day, 0.1 as if it all fell on one day in ten",
           .better = Better::Higher,
           .headline = false,
           .decimals = 2,
           .percent = false,
           .range = within_share,
           .value =
               [](const Cell& c) {
                   const Moments& felt = c.spread(Spread::RecognitionOfDay);
                   return formula::ratio(felt.sum * felt.sum, felt.n * felt.squares);
               }},
    Metric{.name = "recognitions_per_agent_month",
           .unit = "1/month",
           .title = "Recognitions per agent and month",
           .meaning = "recognitions received per employed agent and month",
           .better = Better::Neither,
           .headline = false,
           .decimals = 2,
           .percent = false,
           .range = not_negative,
           .value =
               [](const Cell& c) {
                   return formula::ratio(c.count(Count::Recognised) * formula::month_seconds,
                                         c.area(Level::Headcount));
               }},
    Metric{.name = "praise_share",
           .unit = "1",
           .title = "Unasked praise",
           .meaning = "share of handled contacts in which the customer praised the agent unasked",
           .better = Better::Higher,
           .headline = false,
           .decimals = 2,
           .percent = true,
           .range = within_share,
           .value = [](const Cell& c) { return formula::ratio(c, Count::Praised, Count::Handled); }},
    Metric{.name = "mission_doses_per_agent_month",
           .unit = "1/month",
           .title = "Mission moments per agent and month",
           .meaning = "letters, stories and meetings that reached an agent, per employed agent and month",
           .better = Better::Neither,
           .headline = false,
           .decimals = 2,
           .percent = false,
           .range = not_negative,
           .value =
               [](const Cell& c) {
                   return formula::ratio(c.count(Count::MissionDoses) * formula::month_seconds,
                                         c.area(Level::Headcount));
               }},
};

}  // namespace morale
