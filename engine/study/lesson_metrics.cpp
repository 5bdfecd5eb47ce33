#include "engine/study/lesson_metrics.hpp"

#include <algorithm>
#include <limits>

#include "engine/metric/metric.hpp"
#include "engine/study/compare.hpp"
#include "engine/study/lesson_figure.hpp"

namespace morale {

namespace {

void compare_too(StudyPlan& plan, std::size_t metric) {
    const std::vector<std::size_t> compared = compared_metrics(plan);
    if (std::ranges::find(compared, metric) == compared.end())
        plan.also_compared.emplace_back(metrics()[metric].name);
}

}  // namespace

void compare_metrics_of_lesson(StudyPlan& plan) {
    if (!plan.lesson) return;
    std::vector<std::string> policies;
    for (const PolicyPlan& policy : plan.policies) policies.push_back(policy.name);
    const auto row = std::ranges::find(metrics(), plan.lesson->metric, &Metric::name);
    compare_too(plan, static_cast<std::size_t>(row - metrics().begin()));
    for (const std::string* text : {&plan.lesson->happened, &plan.lesson->why, &plan.lesson->exercise})
        for (const TextPiece& piece : pieces_of_text(*text)) {
            if (!piece.is_figure) continue;
            const auto figure = figure_of(piece.text, policies, std::numeric_limits<int>::max());
            if (const auto* read = std::get_if<LessonFigure>(&figure)) compare_too(plan, read->metric);
        }
}

}  // namespace morale
