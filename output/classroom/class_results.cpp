#include "output/classroom/class_results.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "output/words/lesson.hpp"

namespace morale {

namespace {

constexpr int bars_of_scale = 10;

/// The place in a sorted row, between two neighbours where it falls between them.
double quantile_of_sorted(const std::vector<double>& sorted, double share) {
    const double at = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(std::floor(at));
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (at - std::floor(at)) * (sorted[above] - sorted[below]);
}

std::vector<ClassBar> bars_of_choice(const LessonClass& group) {
    std::vector<ClassBar> bars;
    for (const PolicyPlan& policy : group.plan.policies) bars.push_back({.name = title_of(policy)});
    for (const ClassAnswer& one : group.answers) {
        ++bars[static_cast<std::size_t>(one.answer.prediction.front())].count;
        bars[static_cast<std::size_t>(one.answer.outcome.front())].holds_result = true;
    }
    return bars;
}

/// The bar into which a position on the scale falls, 0 to 1; what lies beyond falls into the outermost.
std::size_t bar_of(double part) {
    return static_cast<std::size_t>(
        std::clamp(std::floor(part * bars_of_scale + 1e-9), 0., bars_of_scale - 1.));
}

}  // namespace

int ClassResults::codes() const {
    std::size_t count = 0;
    for (const LessonClass& one : lessons) count += one.answers.size();
    return static_cast<int>(count);
}

std::vector<ClassBar> class_bars(const LessonClass& group) {
    const Lesson& lesson = *group.plan.lesson;
    if (lesson.kind == PredictionKind::Choice) return bars_of_choice(group);
    const LessonScale& scale = lesson.scale;
    std::vector<ClassBar> bars;
    const auto edge = [&](int i) {
        return scale.lowest + (scale.highest - scale.lowest) * i / bars_of_scale;
    };
    for (int i = 0; i < bars_of_scale; ++i)
        bars.push_back({.name = lesson_range(group.plan, edge(i), edge(i + 1))});
    const std::size_t part = group.answers.empty() ? 0 : group.answers.front().answer.prediction.size() - 1;
    for (const double value : predicted_at(group, part)) ++bars[bar_of(part_of_scale(scale, value))].count;
    if (const double shown = shown_at(group, part); std::isfinite(shown))
        bars[bar_of(part_of_scale(scale, shown))].holds_result = true;
    return bars;
}

ThreePoints quartiles_of(std::vector<double> values) {
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    if (values.empty()) return {none, none, none};
    std::ranges::sort(values);
    return {quantile_of_sorted(values, .25), quantile_of_sorted(values, .5), quantile_of_sorted(values, .75)};
}

std::vector<double> predicted_at(const LessonClass& group, std::size_t part) {
    std::vector<double> values;
    for (const ClassAnswer& one : group.answers)
        values.push_back(predicted_values(*group.plan.lesson, one.answer.prediction)[part]);
    return values;
}

double shown_at(const LessonClass& group, std::size_t part) {
    const LessonScale& scale = group.plan.lesson->scale;
    double sum = 0;
    int counted = 0;
    for (const ClassAnswer& one : group.answers)
        if (const double at = one.answer.outcome[part]; std::isfinite(at)) {
            sum += scale.lowest + (scale.highest - scale.lowest) * at;
            ++counted;
        }
    return counted > 0 ? sum / counted : std::numeric_limits<double>::quiet_NaN();
}

std::vector<double> scores_of(const LessonClass& group) {
    std::vector<double> scores;
    for (const ClassAnswer& one : group.answers) scores.push_back(one.answer.score);
    return scores;
}

std::vector<std::uint64_t> seeds_of(const LessonClass& group) {
    std::vector<std::uint64_t> seeds;
    for (const ClassAnswer& one : group.answers) seeds.push_back(one.answer.seed);
    std::ranges::sort(seeds);
    seeds.erase(std::unique(seeds.begin(), seeds.end()), seeds.end());
    return seeds;
}

}  // namespace morale
