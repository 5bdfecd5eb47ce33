// A study's result as one JSON object. Estimates and comparisons are the rows of the tables of those names.
#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

#include "engine/metric/bare_queue.hpp"
#include "engine/metric/unit.hpp"
#include "engine/study/closed_form_of.hpp"
#include "engine/study/decision_uncertainty.hpp"
#include "output/documents/documents.hpp"
#include "output/encode/json.hpp"
#include "output/goals.hpp"
#include "output/headline_metrics.hpp"
#include "output/tables/estimates.hpp"
#include "output/tables/tables.hpp"
#include "output/words/checks.hpp"
#include "output/words/decision.hpp"
#include "output/words/failure.hpp"
#include "output/words/verdicts.hpp"

namespace morale {
namespace {

/// What theory says of a bare queue: the name of the closed form and its values, or why there is none.
std::string json_of(const ClosedForm& theory) {
    if (theory.name.empty()) return json::object({{"why_not", json::text(theory.why_not)}});
    std::vector<std::string> rows;
    for (const auto& [metric, value] : theory.values)
        rows.push_back(json::object({{"metric", json::text(metric)}, {"value", json::number(value)}}));
    return json::object({{"name", json::text(theory.name)}, {"values", json::list(rows)}});
}

/// Every metric that has a number, in the columns of the table `summary`.
std::string estimates_of(const StudyResult& result, std::size_t policy) {
    TableColumns columns;
    tables::append_metric_columns(columns);
    tables::append_estimate_columns(columns);
    std::string list;
    RowSink sink(list, json::on_one_line(), columns);
    const std::vector<Estimate>& total = result.policies[policy].total;
    for (std::size_t m = 0; m < total.size(); ++m)
        if (is_available(result, m)) {
            tables::write_metric(sink.row(), metrics()[m], money_unit(result.plan->base));
            tables::write_estimate(sink, total[m]);
        }
    sink.finish();
    return list;
}

/// The rows of the table `paired`.
std::string comparisons_of(const StudyResult& result) {
    std::string list;
    RowSink sink(list, json::on_one_line(), tables::paired_columns(*result.plan));
    tables::comparisons(sink, result);
    sink.finish();
    return list;
}

/// The rows of the table `loops`.
std::string loops_of(const StudyResult& result) {
    std::string list;
    RowSink sink(list, json::on_one_line(), tables::loops_columns(*result.plan));
    tables::loop_rows(sink, result);
    sink.finish();
    return list;
}

/// The rows of the table `waits`.
std::string waits_of(const StudyResult& result, std::size_t policy) {
    std::string list;
    RowSink sink(list, json::on_one_line(), tables::waits_columns(*result.plan));
    tables::wait_rows(sink, result, policy);
    sink.finish();
    return list;
}

std::string json_of(const StudyResult& result, std::size_t of) {
    json::Members members = {{"policy", json::text(result.policies[of].name)},
                             {"from", json::text(from_of(*result.plan, of))},
                             {"title", json::text(title_of(result.policies[of]))},
                             {"metrics", estimates_of(result, of)},
                             {"waits", waits_of(result, of)}};
    if (is_bare_queue(result.plan->base))
        members.emplace_back("closed_form", json_of(closed_form_of(*result.plan, of)));
    return json::object(members);
}

std::string json_of(const GoalCheck& check) {
    return json::object({{"policy", json::text(check.policy)},
                         {"goal", json::text(check.goal)},
                         {"value", json::number(check.value)},
                         {"limit", json::interval_end(check.limit)},
                         {"state", json::text(word_of(check.state))},
                         {"met", json::flag(check.state == GoalState::Met)},
                         {"replications_to_decide",
                          check.enough && *check.enough > 0 ? std::to_string(*check.enough) : "null"}});
}

std::vector<std::string> effects_of(const StudyResult& result, std::string_view kind,
                                    const std::vector<std::size_t>& places) {
    std::vector<std::string> rows;
    for (const std::size_t place : places) {
        const Comparison& c = result.comparisons[place];
        rows.push_back(json::object({{"effect", json::text(kind)},
                                     {"policy", json::text(result.policies[c.policy].name)},
                                     {"metric", json::text(metrics()[c.metric].name)}}));
    }
    return rows;
}

std::string effects_of(const StudyResult& result) {
    const Effects& effects = result.decision.effects;
    std::vector<std::string> all;
    for (const auto& [kind, places] : {std::pair{"good", &effects.good}, std::pair{"bad", &effects.bad},
                                       std::pair{"small", &effects.small}, std::pair{"open", &effects.open}})
        for (std::string& row : effects_of(result, kind, *places)) all.push_back(std::move(row));
    return json::list(all);
}

std::string lists_of(const ToldDecision& told) {
    std::vector<std::string> lists;
    for (const ToldPart& part : told.parts) {
        std::vector<std::string> lines;
        for (const std::string& line : part.lines) lines.push_back(json::text(line));
        lists.push_back(json::object({{"about", json::text(part.about)},
                                      {"heading", json::text(part.heading)},
                                      {"lines", json::list(lines)}}));
    }
    return json::list(lists);
}

/// Numbers of the difference that the decision talks about, in the metric's unit. What cannot be told, or was
/// not drawn, is null.
std::string uncertainties_of(const StudyResult& result) {
    const auto found = uncertainty_of(result);
    if (!found) return "null";
    const Comparison& c = result.comparisons[found->comparison];
    const Interval& explained = found->ignorance.explained;
    const auto sd = [](double variance) { return json::interval_end(std::sqrt(std::max(0., variance))); };
    const bool told = found->drawn > 0 && !std::isnan(explained.mean);
    return json::object(
        {{"policy", json::text(result.policies[c.policy].name)},
         {"metric", json::text(metrics()[c.metric].name)},
         {"simulation", json::object({{"replications", std::to_string(c.difference.n)},
                                      {"sd_of_mean", json::number(found->simulation_sd)},
                                      {"half_width", json::interval_end(c.simultaneous.half())}})},
         {"years", json::object({{"sd", json::number(found->years_sd)},
                                 {"p10", json::number(found->years_low)},
                                 {"p90", json::number(found->years_high)}})},
         {"luck_sd", json::number(found->luck_sd())},
         {"ignorance", json::object({{"drawn", std::to_string(found->drawn)},
                                     {"sd", told ? sd(explained.mean) : "null"},
                                     {"sd_low", told ? sd(explained.low) : "null"},
                                     {"sd_high", told ? sd(explained.high) : "null"}})}});
}

std::string decision_of(const StudyResult& result) {
    const Decision& decision = result.decision;
    const ToldDecision told = told_decision(result);
    std::vector<std::string> ties;
    for (const std::size_t policy : decision.ties.policies)
        ties.push_back(json::text(result.policies[policy].name));
    return json::object({{"outcome", json::text(word_of(decision.outcome))},
                         {"verdict", json::text(name_of(decision.verdict))},
                         {"policy", json::text(result.policies[decision.policy].name)},
                         {"goals", decision.goals ? json::text(word_of(*decision.goals)) : "null"},
                         {"headline", json::text(told.headline)},
                         {"effects", effects_of(result)},
                         {"ties", json::list(ties)},
                         {"uncertainties", uncertainties_of(result)},
                         {"lists", lists_of(told)},
                         {"sentence", json::text(paragraph_of(told))},
                         {"not_known", json::text(unknown_of(told))}});
}

std::string json_of(const StudyResult& result, const Hinge& hinge) {
    return json::object({{"assumption", json::text(result.plan->uncertain[hinge.assumption].path)},
                         {"policy", json::text(result.policies[result.hinges.policy].name)},
                         {"metric", json::text(metrics()[result.hinges.metric].name)},
                         {"correlation", json::number(hinge.correlation.mean)},
                         {"ci_low", json::interval_end(hinge.correlation.low)},
                         {"ci_high", json::interval_end(hinge.correlation.high)},
                         {"difference_when_low", json::number(hinge.when_low)},
                         {"difference_when_high", json::number(hinge.when_high)}});
}

std::string checks_of(const StudyResult& result) {
    std::vector<std::string> broken;
    for (const Check& check : result.checks)
        if (!check.holds())
            broken.push_back(json::object({{"check", json::text(check.name)},
                                           {"meaning", json::text(meaning_of(check))},
                                           {"least", json::number(check.least)},
                                           {"most", json::number(check.most)},
                                           {"where", json::text(where_it_broke(*result.plan, check))}}));
    return json::object({{"checked", std::to_string(result.checks.size())},
                         {"hold", json::flag(broken.empty())},
                         {"broken", json::list(broken)}});
}

}  // namespace

std::string study_json(const StudyResult& result, std::string_view folder, std::string diagnostics) {
    std::vector<std::string> policies, goals, hinges, failures;
    for (const Hinge& hinge : result.hinges.rows) hinges.push_back(json_of(result, hinge));
    for (std::size_t p = 0; p < result.policies.size(); ++p) policies.push_back(json_of(result, p));
    for (const std::vector<GoalCheck>& policy : check_goals(result))
        for (const GoalCheck& check : policy) goals.push_back(json_of(check));
    for (const BrokenRecord& failure : result.failures)
        failures.push_back(json::text(told_failure(*result.plan, failure)));
    return json::object({{"scenario", json::text(result.plan->name)},
                         {"file", json::text(result.plan->file)},
                         {"folder", json::text(folder)},
                         {"objective", json::text(result.plan->base.study.objective)},
                         {"replications", std::to_string(result.replications)},
                         {"weeks", std::to_string(result.weeks)},
                         {"decision", decision_of(result)},
                         {"policies", json::list(policies)},
                         {"comparisons", comparisons_of(result)},
                         {"loops", loops_of(result)},
                         {"goals", json::list(goals)},
                         {"hangs_on", json::list(hinges)},
                         {"diagnostics", std::move(diagnostics)},
                         {"checks", checks_of(result)},
                         {"left_out", std::to_string(result.left_out)},
                         {"failures", json::list(failures)}}) +
           "\n";
}

}  // namespace morale
