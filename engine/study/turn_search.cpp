#include "engine/study/turn_search.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <optional>

#include "engine/model/field.hpp"
#include "engine/model/fields.hpp"
#include "engine/study/assumption.hpp"
#include "engine/study/plan_at.hpp"
#include "engine/study/sensitivity_design.hpp"

namespace morale {

namespace {

constexpr int even_values = 5;

/// A count is whole.
double allowed_value(const Uncertain& assumption, double value) {
    if (assumption.field->dimension == Dimension::Count) return std::round(value);
    return counts_whole_days(*assumption.field) ? std::ceil(value) : value;
}

/// The middle of the piece, next to the best estimate, in which the mean changes its sign.
std::optional<double> where_it_turns(const std::map<double, std::vector<double>>& curve, double best) {
    std::optional<double> middle;
    for (auto one = curve.begin(); one != curve.end() && std::next(one) != curve.end(); ++one) {
        const auto next = std::next(one);
        if ((mean_interval(one->second).mean < 0) == (mean_interval(next->second).mean < 0)) continue;
        const double between = (one->first + next->first) / 2;
        if (!middle || std::abs(between - best) < std::abs(*middle - best)) middle = between;
    }
    return middle;
}

}  // namespace

const Crossing* BreakEven::nearest() const {
    const auto distance = [this](const Crossing& c) { return std::abs(c.x - best); };
    const auto found = std::ranges::min_element(crossings, {}, distance);
    return found == crossings.end() ? nullptr : &*found;
}

TurnSearch::TurnSearch(const StudyPlan& plan, std::size_t assumption)
    : plan_(plan),
      assumption_(assumption),
      best_(best_estimate(plan, plan.uncertain[assumption])),
      halvings_left_(values_of_break_even - even_values - 1) {
    const Uncertain& row = plan.uncertain[assumption];
    if (row.low <= best_ && best_ <= row.high) want(best_);
    for (int i = 0; i < even_values; ++i) want(row.low + (row.high - row.low) * i / (even_values - 1));
}

void TurnSearch::want(double value) {
    const double allowed = allowed_value(plan_.uncertain[assumption_], value);
    const bool known = curve_.contains(allowed) || std::ranges::find(wanted_, allowed) != wanted_.end();
    if (!known && keep_rules_at(plan_, std::vector{Setting{assumption_, allowed}}))
        wanted_.push_back(allowed);
}

void TurnSearch::take(std::span<const std::vector<double>> differences) {
    for (std::size_t i = 0; i < wanted_.size(); ++i) curve_[wanted_[i]] = differences[i];
    wanted_.clear();
    while (wanted_.empty() && halvings_left_-- > 0) {
        const std::optional<double> middle = where_it_turns(curve_, best_);
        if (!middle) break;
        want(*middle);
    }
}

BreakEven TurnSearch::found() const {
    BreakEven out{.assumption = assumption_, .best = best_};
    std::vector<std::vector<double>> differences;
    bool above = true, below = true;
    for (const auto& [value, of_value] : curve_) {
        out.values.push_back(value);
        differences.push_back(of_value);
        out.differences.push_back(mean_interval(of_value));
        above = above && out.differences.back().low > 0;
        below = below && out.differences.back().high < 0;
    }
    out.crossings = crossings_of(out.values, differences);
    out.surely_never = above || below;
    return out;
}

}  // namespace morale
