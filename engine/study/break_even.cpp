#include "engine/study/break_even.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <optional>

#include "engine/model/field.hpp"
#include "engine/model/fields.hpp"
#include "engine/study/assumption.hpp"
#include "engine/study/sensitivity_design.hpp"

namespace morale {

namespace {

constexpr int even_values = 5;

using Curve = std::map<double, std::vector<double>>;  // value: difference of each replication

/// A count is whole.
double allowed_value(const Uncertain& assumption, double value) {
    if (assumption.field->dimension == Dimension::Count) return std::round(value);
    return counts_whole_days(*assumption.field) ? std::ceil(value) : value;
}

/// Runs the values that are new and keep the rules.
void add_values(Curve& curve, const DesignRun& run, std::size_t assumption, int replications,
                const std::vector<double>& wanted) {
    std::vector<DesignPoint> points;
    for (const double value : wanted) {
        const DesignPoint point{
            .settings = {{assumption, allowed_value(run.plan.uncertain[assumption], value)}},
            .first = 1,
            .repeats = replications};
        if (!curve.contains(point.settings[0].value) && keep_rules_at(run.plan, point.settings)) {
            curve[point.settings[0].value];
            points.push_back(point);
        }
    }
    const auto differences = differences_at(run, points);
    for (std::size_t i = 0; i < points.size(); ++i) curve[points[i].settings[0].value] = differences[i];
}

/// The middle of the piece, next to the best estimate, in which the mean changes its sign.
std::optional<double> where_it_turns(const Curve& curve, double best) {
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

BreakEven break_even(const DesignRun& run, std::size_t assumption, int replications) {
    const Uncertain& row = run.plan.uncertain[assumption];
    BreakEven out{.assumption = assumption, .best = best_estimate(run.plan, row)};
    std::vector<double> wanted;
    if (row.low <= out.best && out.best <= row.high) wanted.push_back(out.best);
    for (int i = 0; i < even_values; ++i)
        wanted.push_back(row.low + (row.high - row.low) * i / (even_values - 1));
    Curve curve;
    add_values(curve, run, assumption, replications, wanted);
    for (int halving = even_values + 1; halving < values_of_break_even; ++halving) {
        const std::optional<double> middle = where_it_turns(curve, out.best);
        if (!middle) break;
        add_values(curve, run, assumption, replications, {*middle});
    }
    std::vector<std::vector<double>> differences;
    bool above = true, below = true;
    for (const auto& [value, of_value] : curve) {
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
