#include "output/sensitivity.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <string>

#include "engine/study/assumption.hpp"
#include "output/charts/svg.hpp"
#include "output/charts/tornado.hpp"
#include "output/encode/encodings.hpp"
#include "output/encode/json.hpp"
#include "output/words/clause.hpp"
#include "output/words/metric.hpp"
#include "output/words/naming.hpp"
#include "output/words/sensitivity.hpp"

namespace morale {

namespace {

constexpr std::string_view by_convention = "convention";
constexpr double most_unseen = .5;  // the total share of all others from which on that is said

std::string table_of(const SensitivityStory& story, const Encoding& encoding) {
    std::string rows;
    RowSink sink(rows, encoding, tables::sensitivity_columns(story.found));
    tables::sensitivity_rows(sink, story);
    sink.finish();
    return rows;
}

std::string json_of(const Interval& interval) {
    return json::object({{"mean", json::number(interval.mean)},
                         {"low", json::interval_end(interval.low)},
                         {"high", json::interval_end(interval.high)}});
}

std::string json_of(const ThreeUncertainties& three) {
    return json::object({{"difference", json_of(three.mean)},
                         {"simulation_sd", json::number(three.simulation_sd)},
                         {"luck_sd", json::number(three.luck_sd)},
                         {"luck_p10", json::number(three.luck_low)},
                         {"luck_p90", json::number(three.luck_high)},
                         {"ignorance_sd", json::number(three.ignorance_sd())},
                         {"ignorance_variance", json_of(three.ignorance_variance)},
                         {"ignorance_mean", json::number(three.ignorance_mean)},
                         {"worlds", std::to_string(three.worlds)},
                         {"ahead", std::to_string(three.ahead)}});
}

std::string json_of(const Sensitivity& s, const BreakEven& found) {
    std::vector<std::string> curve, crossings;
    for (std::size_t i = 0; i < found.values.size(); ++i)
        curve.push_back(json::object(
            {{"value", json::number(found.values[i])}, {"difference", json_of(found.differences[i])}}));
    for (const Crossing& c : found.crossings)
        crossings.push_back(json::object({{"value", json::number(c.x)},
                                          {"low", json::interval_end(c.low)},
                                          {"high", json::interval_end(c.high)},
                                          {"open_low", json::flag(c.open_low)},
                                          {"open_high", json::flag(c.open_high)},
                                          {"rises", json::flag(c.rises)}}));
    return json::object({{"path", json::text(s.plan.uncertain[found.assumption].path)},
                         {"best", json::number(found.best)},
                         {"turns_at", json::list(crossings)},
                         {"surely_never", json::flag(found.surely_never)},
                         {"curve", json::list(curve)},
                         {"told", json::text(told_break_even(s, found))}});
}

std::string groups_json(const Sensitivity& s) {
    std::vector<std::string> groups;
    for (std::size_t g = 0; g < s.group_effects.size(); ++g)
        if (s.group_effects[g])
            groups.push_back(
                json::object({{"group", json::text(s.groups[g].name)},
                              {"assumptions", std::to_string(s.groups[g].members.size())},
                              {"mu_star", json_of(s.group_effects[g]->mu_star)},
                              {"mu_star_of_noise", json::number(s.group_effects[g]->of_noise)}}));
    return json::list(groups);
}

std::string design_json(const SensitivityDesign& d) {
    return json::object({{"repeats", std::to_string(d.repeats)},
                         {"group_paths", std::to_string(d.group_paths)},
                         {"paths", std::to_string(d.paths)},
                         {"screened", std::to_string(d.screened)},
                         {"analysed", std::to_string(d.analysed)},
                         {"rows", std::to_string(d.rows)},
                         {"ends", std::to_string(d.ends)},
                         {"turns", std::to_string(d.turns)},
                         {"turn_replications", std::to_string(d.turn_replications)}});
}

TornadoEnd end_of(const Sensitivity& s, const Reading& reading, std::size_t assumption, double value,
                  const Interval& difference) {
    return {.at = assumption_text(s, assumption, value),
            .result = difference.mean * reading.factor,
            .low = difference.low * reading.factor,
            .high = difference.high * reading.factor};
}

double width_of_row(const AssumptionSensitivity& row) {
    const double width = std::abs(row.at_high.mean - row.at_low.mean);
    return std::isnan(width) ? 0 : width;
}

}  // namespace

bool is_by_convention(const SensitivityStory& story, std::size_t assumption) {
    return story.range_by[assumption] == by_convention;
}

std::string sensitivity_notes(const SensitivityStory& story) {
    const Sensitivity& s = story.found;
    const auto conventions = std::ranges::count(story.range_by, by_convention);
    std::string notes;
    const auto add = [&](const std::string& note) { notes += (notes.empty() ? "" : " ") + note; };
    const auto add_counted = [&](auto count, const char* note) {
        if (count > 0) add(std::to_string(count) + note);
    };
    if (s.total_of_others.mean > most_unseen)
        add("Much of the ignorance lies in assumptions that are not analysed alone: a longer --budget, or "
            "more --points, looks at more of them.");
    const bool turns = std::ranges::any_of(s.rows, [](const auto& row) { return row.turns.has_value(); });
    if (conventions > 0 && (story.runs > 0 || turns))
        add("* The range is a convention, half to double the value, and says nothing about the world: " +
            std::to_string(conventions) + " of " + std::to_string(story.range_by.size()) + ".");
    add_counted(story.facts,
                " facts of the centre stay: write uncertain(…) for those in doubt, or add --facts.");
    add_counted(story.stated, " values that the scenario states are taken as known.");
    add_counted(story.outside, " values lie outside their range in the catalogue and stay.");
    add_counted(s.skipped_rows, " rows were left out, because a world in them would break a rule.");
    add_counted(s.broken, " runs at the ends of ranges could not be used and are left out.");
    return notes;
}

std::string sensitivity_csv(const SensitivityStory& story) {
    return table_of(story, *find_encoding("csv"));
}

std::string sensitivity_json(const SensitivityStory& story) {
    const Sensitivity& s = story.found;
    std::vector<std::string> turns;
    for (const AssumptionSensitivity& row : s.rows)
        if (row.turns) turns.push_back(json_of(s, *row.turns));
    const Metric& metric = metrics()[s.metric];
    return json::document({{"scenario", json::text(story.scenario)},
                           {"again", json::text(story.again)},
                           {"policy", json::text(s.base.policies[s.policy].name)},
                           {"against", json::text(s.base.policies[0].name)},
                           {"metric", json::text(metric.name)},
                           {"unit", json::text(unit_of(metric, money_unit(s.plan.base)))},
                           {"told", json::text(sensitivity_headline(s))},
                           {"uncertainties", json_of(s.three)},
                           {"runs", std::to_string(story.runs)},
                           {"design", design_json(s.design)},
                           {"index_rows", std::to_string(s.index_rows)},
                           {"skipped_rows", std::to_string(s.skipped_rows)},
                           {"broken_runs", std::to_string(s.broken)},
                           {"facts", std::to_string(story.facts)},
                           {"stated", std::to_string(story.stated)},
                           {"outside", std::to_string(story.outside)},
                           {"groups", groups_json(s)},
                           {"assumptions", table_of(story, json::on_one_line())},
                           {"all_others", json::object({{"first", json_of(s.first_of_others)},
                                                        {"total", json_of(s.total_of_others)}})},
                           {"break_even", json::list(turns)}});
}

std::string tornado_of(const Sensitivity& s, double width) {
    if (s.analysed() == 0) return {};
    const Reading reading = reading_of(s);
    const Metric& metric = metrics()[s.metric];
    std::vector<AssumptionSensitivity> rows(s.rows.begin(),
                                            s.rows.begin() + static_cast<std::ptrdiff_t>(s.analysed()));
    std::ranges::stable_sort(rows, std::greater{}, width_of_row);
    Tornado chart{.title = "What each assumption does to the decision",
                  .description = "For each assumption, " + title(metric) + " of " + called(s.base, s.policy) +
                                 " compared with " + called(s.base, 0) +
                                 " where it alone is at the low and at the high end of its range.",
                  .axis = title(metric) + " of " + called(s.base, s.policy) + ", difference from " +
                          called(s.base, 0) + (reading.change_unit.empty() ? "" : ", " + reading.change_unit),
                  .best = s.three.mean.mean * reading.factor,
                  .decimals = reading.change_decimals,
                  .width = width};
    if (metric.better != Better::Neither) {
        const bool higher = metric.better == Better::Higher;
        chart.left = higher ? "worse" : "better";
        chart.right = higher ? "better" : "worse";
    }
    for (const AssumptionSensitivity& row : rows) {
        const Uncertain& u = s.plan.uncertain[row.assumption];
        chart.rows.push_back(
            {.name = u.path,
             .beside = "best estimate " + assumption_text(s, row.assumption, best_estimate(s.plan, u)),
             .low = end_of(s, reading, row.assumption, u.low, row.at_low),
             .high = end_of(s, reading, row.assumption, u.high, row.at_high)});
    }
    return tornado(chart);
}

std::string tornado_svg(const Sensitivity& s) {
    const std::string picture = tornado_of(s);
    return picture.empty() ? picture : as_file(picture);
}

}  // namespace morale
