#include "output/live/turn.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "engine/language/value_text.hpp"
#include "engine/metric/metric.hpp"
#include "engine/study/compare.hpp"
#include "engine/study/estimator.hpp"
#include "engine/study/plan_at.hpp"
#include "engine/study/plan_bytes.hpp"
#include "engine/study/sensitivity_design.hpp"
#include "engine/study/uncertain.hpp"
#include "output/encode/json.hpp"
#include "output/live/controls.hpp"
#include "output/live/lines.hpp"
#include "output/page/break_even.hpp"
#include "output/page/html.hpp"
#include "output/words/clause.hpp"
#include "output/words/field_label.hpp"
#include "output/words/numbers.hpp"
#include "output/words/sensitivity.hpp"

namespace morale::live {
namespace {

constexpr int fewest_repeats = 2, most_repeats = 200, digits_of_range = 3;

/// An area of the catalogue by its key, as people call it; what decisions usually hang on comes first.
struct Area {
    std::string_view key, title;
};

constexpr std::array areas = {Area{"attrition", "Why agents leave"},
                              Area{"recognition", "What thanks do"},
                              Area{"strain", "What exhausts"},
                              Area{"meaning", "Meaning of the work"},
                              Area{"quality", "How well issues are solved"},
                              Area{"churn", "Why customers leave"},
                              Area{"experience", "What customers experience"},
                              Area{"word_of_mouth", "What customers tell others"}};

/// The key of the area: the second of a path that begins with "assumptions", else the first.
std::string_view area_key(std::string_view path) {
    constexpr std::string_view first = "assumptions.";
    if (path.starts_with(first)) path.remove_prefix(first.size());
    return path.substr(0, path.find_first_of(".["));
}

std::size_t rank_of_area(const Uncertain& row) {
    return static_cast<std::size_t>(std::ranges::find(areas, area_key(row.path), &Area::key) - areas.begin());
}

std::string area_title(const Uncertain& row) {
    if (const std::size_t rank = rank_of_area(row); rank < areas.size())
        return std::string(areas[rank].title);
    std::string text(area_key(row.path));
    std::ranges::replace(text, '_', ' ');
    return capitalised(std::move(text));
}

std::string turn_json(const StudyPlan& plan, const Uncertain& row) {
    const auto text = [&](double value) {
        return value_text(*row.field, to_digits(value, digits_of_range), plan.base.money.currency);
    };
    return json::object({{"path", json::text(row.path)},
                         {"area", json::text(area_title(row))},
                         {"label", json::text(title_of_assumption(row))},
                         {"best", json::text(text(best_estimate(plan, row)))},
                         {"low", json::text(text(row.low))},
                         {"high", json::text(text(row.high))}});
}

}  // namespace

std::string turns_json(const StudyPlan& plan, const std::vector<Uncertain>& assumptions) {
    std::vector<std::string> rows;
    std::vector<Uncertain> ordered;
    if (!draws_assumptions(plan)) ordered = assumptions;
    std::ranges::stable_sort(ordered, {}, rank_of_area);
    for (const Uncertain& row : ordered) rows.push_back(turn_json(plan, row));
    return json::list(rows);
}

std::variant<TurnDesk, std::string> TurnDesk::begun(const StudyPlan& plan, const StudyResult& result,
                                                    const std::vector<Uncertain>& assumptions,
                                                    std::string_view request) {
    const std::vector<std::string_view> words = split(request, '\t');
    const auto row = std::ranges::find(assumptions, words.front(), &Uncertain::path);
    if (row == assumptions.end()) return "This page knows no range of '" + std::string(words.front()) + "'.";
    const std::optional<double> repeats = words.size() == 2 ? number_in(words[1]) : std::nullopt;
    if (!repeats || *repeats < fewest_repeats || *repeats > most_repeats || *repeats != std::round(*repeats))
        return "The number of replications at each value is a whole number between " +
               std::to_string(fewest_repeats) + " and " + std::to_string(most_repeats) + ".";
    TurnDesk desk;
    desk.repeats_ = static_cast<int>(*repeats);
    desk.study_ = std::make_unique<Sensitivity>();
    Sensitivity& s = *desk.study_;
    s.plan = plan;
    s.plan.uncertain = {*row};
    s.base = result;
    s.base.plan = &s.plan;
    s.metric = *objective_of(plan);
    s.policy = policy_to_look_at(s.base, s.metric);
    if (s.policy == 0 || !s.base.failures.empty())
        return "The study has no difference in " + std::string(metrics()[s.metric].title) +
               " that could turn.";
    s.three.mean = compare_pair(s.plan, s.base.policies, 0, s.policy, s.metric, 1).difference;
    desk.luck_ = luck_coefficients(s.base.policies[0], s.base.policies[s.policy], s.metric);
    desk.pair_ = std::make_unique<StudyPlan>(pair_plan(s.plan, s.policy));
    desk.search_.emplace(*desk.pair_, 0);
    return desk;
}

std::vector<std::byte> TurnDesk::plan_bytes() const {
    return bytes_of(*pair_);
}

std::string TurnDesk::jobs() const {
    std::string luck;
    for (const double coefficient : luck_) luck += '\t' + exact_number(coefficient);
    std::string lines;
    for (const double value : search_->wanted())
        for (int repeat = 1; repeat <= repeats_; ++repeat)
            lines += (lines.empty() ? "" : "\n") + exact_number(value) + '\t' + std::to_string(repeat) +
                     '\t' + std::to_string(study_->metric) + luck;
    return lines;
}

int TurnDesk::most_runs() const {
    return values_of_break_even * repeats_;
}

bool TurnDesk::take(std::string_view differences) {
    const auto repeats = static_cast<std::size_t>(repeats_);
    const std::vector<std::string_view> lines = split(differences, '\n');
    if (lines.size() != search_->wanted().size() * repeats) return false;
    std::vector<std::vector<double>> of_values;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i % repeats == 0) of_values.emplace_back();
        const std::optional<double> value = number_in(lines[i]);
        if (!value && !lines[i].empty()) return false;
        of_values.back().push_back(value.value_or(std::nan("")));
    }
    search_->take(of_values);
    return true;
}

std::string TurnDesk::found() const {
    const BreakEven found = search_->found();
    constexpr double wide = 920, narrow = 470;
    return page::paragraph(told_break_even(*study_, found), "found") +
           page::paragraph(told_runs_of_turn(*study_, found), "note") +
           page::by_width(page::break_even_chart(*study_, found, wide),
                          page::break_even_chart(*study_, found, narrow)) +
           page::printed(page::break_even_table(*study_, found));
}

std::string difference(const StudyPlan& pair, std::string_view job) {
    std::vector<double> numbers;
    for (const std::string_view word : split(job, '\t')) numbers.push_back(number_in(word).value_or(0));
    if (numbers.size() < 3) return {};
    const StudyPlan at = plan_at(pair, std::vector{Setting{0, numbers[0]}});
    return exact_number(differences_of(at, static_cast<std::size_t>(numbers[2]),
                                       std::span(numbers).subspan(3), {.first = static_cast<int>(numbers[1])})
                            .front());
}

}  // namespace morale::live
