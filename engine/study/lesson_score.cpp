#include "engine/study/lesson_score.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/metric/metric.hpp"

namespace morale {

namespace {

constexpr double all_points = 100, points_of_whole_scale = 200;

std::size_t lesson_metric(const Lesson& lesson) {
    return static_cast<std::size_t>(std::ranges::find(metrics(), lesson.metric, &Metric::name) -
                                    metrics().begin());
}

/// Better is larger.
double worth(const Lesson& lesson, double value) {
    return metrics()[lesson_metric(lesson)].better == Better::Lower ? -value : value;
}

int whole_points(double points) {
    return static_cast<int>(std::lround(std::clamp(points, 0., all_points)));
}

int score_of_choice(const Lesson& lesson, std::size_t chosen, const std::vector<double>& outcome) {
    double best = -std::numeric_limits<double>::infinity(), worst = -best;
    for (const double value : outcome) {
        if (!std::isfinite(value)) continue;
        best = std::max(best, worth(lesson, value));
        worst = std::min(worst, worth(lesson, value));
    }
    if (!std::isfinite(outcome[chosen])) return 0;
    if (!(best > worst)) return whole_points(all_points);
    return whole_points(all_points * (worth(lesson, outcome[chosen]) - worst) / (best - worst));
}

double share_of(const YearsCounted& years) {
    return years.of > 0 ? static_cast<double>(years.counted) / years.of
                        : std::numeric_limits<double>::quiet_NaN();
}

}  // namespace

YearsCounted years_counted(const std::vector<double>& ours, const std::vector<double>& theirs, bool below) {
    YearsCounted years;
    for (std::size_t i = 0; i < ours.size() && i < theirs.size(); ++i) {
        if (!std::isfinite(ours[i]) || !std::isfinite(theirs[i])) continue;
        ++years.of;
        years.counted += below ? ours[i] < theirs[i] : ours[i] > theirs[i];
    }
    return years;
}

std::vector<double> outcome_of(const StudyResult& study) {
    const Lesson& lesson = *study.plan->lesson;
    const std::size_t metric = lesson_metric(lesson);
    std::vector<double> outcome;
    if (lesson.kind == PredictionKind::Choice) {
        for (const PolicyResult& policy : study.policies) outcome.push_back(policy.total[metric].mean);
        return outcome;
    }
    const auto policy = std::ranges::find(study.policies, lesson.policy, &PolicyResult::name);
    if (!lesson.other.empty()) {
        const auto other = std::ranges::find(study.policies, lesson.other, &PolicyResult::name);
        return {share_of(years_counted(policy->headline[metric], other->headline[metric], lesson.below))};
    }
    if (lesson.kind == PredictionKind::Number) return {policy->total[metric].mean};
    const std::vector<Estimate>& weeks = policy->weekly[metric].back();
    for (const int week : curve_weeks(study.weeks))
        outcome.push_back(weeks[static_cast<std::size_t>(week - 1)].mean);
    return outcome;
}

std::size_t best_of_choice(const Lesson& lesson, const std::vector<double>& outcome) {
    std::size_t best = 0;
    for (std::size_t i = 1; i < outcome.size(); ++i)
        if (!std::isfinite(outcome[best]) || worth(lesson, outcome[i]) > worth(lesson, outcome[best]))
            best = i;
    return best;
}

int score_of(const Lesson& lesson, const Prediction& prediction, const std::vector<double>& outcome) {
    if (lesson.kind == PredictionKind::Choice)
        return score_of_choice(lesson, static_cast<std::size_t>(prediction.front()), outcome);
    const std::vector<double> predicted = predicted_values(lesson, prediction);
    double distance = 0;
    int compared = 0;
    for (std::size_t i = 0; i < predicted.size() && i < outcome.size(); ++i) {
        if (!std::isfinite(outcome[i])) continue;
        distance +=
            std::abs(part_of_scale(lesson.scale, predicted[i]) - part_of_scale(lesson.scale, outcome[i]));
        ++compared;
    }
    return compared == 0 ? 0 : whole_points(all_points - points_of_whole_scale * distance / compared);
}

}  // namespace morale
