#include "tools/cli/diagnosis.hpp"

#include <cmath>
#include <optional>
#include <utility>

#include "engine/language/value_text.hpp"
#include "engine/model/life/simulate.hpp"
#include "engine/policy/lever.hpp"
#include "output/encode/json.hpp"
#include "output/headline_metrics.hpp"
#include "output/people.hpp"
#include "output/tables/estimates.hpp"
#include "output/words/since.hpp"
#include "output/words/verdicts.hpp"
#include "tools/cli/console.hpp"

namespace morale {

namespace {

constexpr int text_width = 110;

/// "hiring.validity 0 -> 0.42".
std::string change_text(const Remedy& remedy, const Parameters& before, const Parameters& after) {
    const Field& field = find_lever(remedy.lever)->field;
    return std::string(remedy.lever) + " " + value_text(field, before) + " -> " + value_text(field, after);
}

std::string changes_text(const std::vector<Remedy>& remedies, const Parameters& before,
                         const Parameters& after) {
    std::string all;
    for (const Remedy& remedy : remedies)
        all += (all.empty() ? "" : ", ") + change_text(remedy, before, after);
    return all;
}

std::string interval_text(const Reading& reading, const Interval& interval) {
    if (!std::isfinite(interval.low)) return "";
    return typed(reading.change(interval.low) + " .. " + reading.change(interval.high));
}

std::string change_of(const StudyResult& result, std::size_t policy, std::string_view metric) {
    const auto place = place_of(metric);
    const Comparison* c = place ? comparison_of(result, policy, *place) : nullptr;
    return c ? typed(reading_of(result, *place).change(c->difference.mean)) : "";
}

std::string sentence_of(const StudyResult& result, const Ranking& ranking) {
    const Comparison& first = *ranking.order.front();
    const Reading reading = reading_of(result, first.metric);
    const std::string& name = result.policies[first.policy].name;
    const std::string gain = typed(reading.change_with_unit(first.difference.mean)) + " (" +
                             interval_text(reading, first.simultaneous) + ")";
    std::string metric(metrics()[first.metric].title);
    if (metric.front() >= 'A' && metric.front() <= 'Z') metric.front() += 'a' - 'A';
    if (!ranking.known)
        return "No single area is known to hold this centre back: the largest gain in " + metric +
               " is that of " + name + ", " + gain + ".";
    std::string sentence =
        name + " holds this centre back most: improving it alone changes " + metric + " by " + gain + ".";
    if (ranking.rival != nullptr)
        sentence += " Whether it is that or " + result.policies[ranking.rival->policy].name +
                    " is not known: their intervals overlap.";
    return sentence;
}

/// Ranks by the metric that ranks the policies; empty if there is none.
Ranking ranking_of(const StudyResult& result) {
    const std::optional<std::size_t> metric = ranking_metric(result);
    return metric ? ranking_of(result, *metric) : Ranking{};
}

}  // namespace

Checkup told_checkup_of(StudyPlan plan) {
    Checkup checkup = checkup_of(std::move(plan));
    std::vector<PolicyPlan>& policies = checkup.plan.policies;
    for (std::size_t i = 1; i < policies.size(); ++i)
        policies[i].why +=
            ": " + changes_text(checkup.remedies[i], policies.front().parameters, policies[i].parameters);
    return checkup;
}

std::string diagnosis_text(const Checkup& checkup, const StudyResult& result) {
    const Ranking ranking = ranking_of(result);
    const std::vector<const Comparison*>& order = ranking.order;
    if (order.empty()) return "The study has no number to rank the areas by.\n";
    const std::size_t metric = order.front()->metric;
    const Reading reading = reading_of(result, metric);
    std::vector<std::vector<std::string>> rows = {
        {"area", std::string(metrics()[metric].title) + ", " + reading.short_unit, "95 % for all", "",
         "turnover", "exhaustion", "satisfaction"}};
    for (const Comparison* c : order)
        rows.push_back({result.policies[c->policy].name, typed(reading.change(c->difference.mean)),
                        interval_text(reading, c->simultaneous), std::string(word_of(c->verdict)),
                        change_of(result, c->policy, "turnover"), change_of(result, c->policy, "exhaustion"),
                        change_of(result, c->policy, "satisfaction")});
    using enum Align;
    std::string text = columns(rows, {Left, Right, Left, Left, Right, Right, Right}) + "\n" +
                       wrapped(sentence_of(result, ranking) + " " + how_taken(*result.plan), text_width, 0) +
                       "\n\nWhat was improved\n";
    for (std::size_t policy = 1; policy < result.policies.size(); ++policy)
        text += "  " +
                wrapped(result.policies[policy].name + ": " + result.policies[policy].why, text_width, 4) +
                "\n";
    for (const std::string_view area : checkup.good_already)
        text += "  " + std::string(area) + ": as good already\n";
    return text;
}

std::string diagnosis_json(const Checkup& checkup, const StudyResult& result) {
    TableColumns columns{{"area", ColumnType::Text, "", "the area that is improved alone", true},
                         {"improved", ColumnType::Text, "", "what is set, and to what"}};
    tables::append_metric_columns(columns);
    tables::append_difference_columns(columns);
    std::string rows;
    RowSink sink(rows, json::on_one_line(), columns);
    for (const Comparison* c : ranking_of(result).order) {
        const PolicyResult& policy = result.policies[c->policy];
        sink.row().text(policy.name).text(policy.why);
        tables::write_metric(sink, metrics()[c->metric], money_unit(result.plan->base));
        tables::write_difference(sink, *result.plan, *c);
    }
    sink.finish();
    std::vector<std::string> good;
    for (const std::string_view area : checkup.good_already) good.push_back(json::text(area));
    return json::object({{"ranked", rows}, {"good_already", json::list(good)}}) + "\n";
}

}  // namespace morale
