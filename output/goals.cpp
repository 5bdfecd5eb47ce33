#include "output/goals.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

#include "engine/language/listed.hpp"
#include "engine/metric/percentile.hpp"
#include "output/given.hpp"
#include "output/headline_metrics.hpp"
#include "output/people.hpp"
#include "output/words/naming.hpp"
#include "output/words/replications.hpp"
#include "output/words/since.hpp"

namespace morale {
namespace {

using Checks = std::vector<GoalCheck>;

/// "nothing (45.1 % a year)"; if the goal is undecided, with how many replications would decide it.
std::string name_and_value(const StudyResult& result, std::size_t policy, const GoalCheck& check) {
    const std::string when = check.enough ? how_many_would(*check.enough) : "";
    return called(result, policy) + " (" + typed(found_for(result, check)) +
           (when.empty() ? "" : "; " + when) + ')';
}

/// "turnover <= 40 %/yr: met by notes; missed by nothing (45.1 % a year)."
std::string line_of(const StudyResult& result, const std::vector<Checks>& policies, std::size_t goal) {
    std::vector<std::string> met, missed, open;
    for (std::size_t policy = 0; policy < policies.size(); ++policy) {
        const GoalCheck& check = policies[policy][goal];
        if (check.state == GoalState::Met)
            met.push_back(called(result, policy));
        else
            (check.state == GoalState::Missed ? missed : open)
                .push_back(name_and_value(result, policy, check));
    }
    std::vector<std::string> parts;
    if (!met.empty())
        parts.push_back("met by " + (met.size() == policies.size() && met.size() > 1 ? "all" : listed(met)));
    if (!missed.empty()) parts.push_back("missed by " + listed(missed));
    if (!open.empty())
        parts.push_back("undecided with " + counted(result.replications, "replication") + " for " +
                        listed(open));
    std::string text =
        policies.front()[goal].goal + refuted_text(result, policies.front()[goal].metric) + ": ";
    for (std::size_t part = 0; part < parts.size(); ++part) text += (part > 0 ? "; " : "") + parts[part];
    return text + '.';
}

}  // namespace

std::string found_for(const StudyResult& result, const GoalCheck& check) {
    const auto row = place_of(check.metric);
    if (!std::isfinite(check.value)) return "not available";
    if (row) return reading_of(result, *row).with_unit(check.value);
    const Metric* told = told_metric(check.metric);
    return told ? reading_of(*told, std::abs(check.value), money_unit(result.plan->base))
                      .with_unit(check.value)
                : "not available";
}

std::string refuted_text(const StudyResult& result, std::string_view metric) {
    const std::vector<GivenFigure> refuted = refuted_goals(result);
    const auto f =
        std::ranges::find_if(refuted, [&](const GivenFigure& g) { return g.metric->name == metric; });
    if (f == refuted.end()) return {};
    const Reading reading = given_reading(*f, money_unit(result.plan->base));
    return " (the base shows " +
           (f->model.n > 0 ? reading.with_unit(f->model.mean) : std::string("nothing")) + " where " +
           reading.with_unit(f->given->value) +
           " was measured: " + (f->knob ? "fit first)" : "correct what it follows from first)");
}

std::string who_meets_all(const StudyResult& result) {
    std::vector<std::string> names;
    bool open = false;
    for (std::size_t policy = 0; policy < result.policies.size(); ++policy) {
        const GoalState state = state_of(check_goals(result, policy));
        if (state == GoalState::Met) names.push_back(called(result, policy));
        open = open || state == GoalState::Undecided;
    }
    if (names.empty()) return open ? "No policy surely meets all goals." : "No policy meets all goals.";
    return listed(names) + (names.size() == 1 ? " meets" : " meet") + " all goals.";
}

std::string how_goals_are_held(const StudyResult& result) {
    const std::string policies = result.policies.size() > 1 ? " for all policies" : "";
    const std::string goals =
        result.plan->goals.size() > 1 ? (policies.empty() ? " for all goals" : " and goals") : "";
    const std::string together = policies.empty() && goals.empty() ? "" : " together";
    const std::string weeks = weeks_of_goals(*result.plan);
    return "Met and missed are said of the mean over the years that could be, with 95 % confidence" +
           policies + goals + together + "." + (weeks.empty() ? "" : " " + weeks);
}

std::string goals_text(const StudyResult& result, TextStyle style) {
    if (result.plan->goals.empty()) return {};
    const std::vector<Checks> policies = check_goals(result);
    std::string text = '\n' + strong("Goals", style) + '\n' + wrapped(who_meets_all(result), style.width);
    for (std::size_t goal = 0; goal < result.plan->goals.size(); ++goal)
        text += wrapped(line_of(result, policies, goal), style.width);
    return text + wrapped(how_goals_are_held(result), style.width);
}

}  // namespace morale
