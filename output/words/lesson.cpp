#include "output/words/lesson.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>

#include "engine/metric/metric.hpp"
#include "engine/study/lesson_figure.hpp"
#include "engine/study/lesson_score.hpp"
#include "output/people.hpp"
#include "output/words/metric.hpp"
#include "output/words/naming.hpp"
#include "output/words/numbers.hpp"

namespace morale {

namespace {

constexpr std::string_view unknown = "(no figure)";

/// As it is read, with no more digits than somebody wants to hear: "137 seconds", "0.5", "35.1 % a year".
std::string told_value(const Metric& metric, double value, const MoneyUnit& money) {
    constexpr double large = 100;
    if (!std::isfinite(value)) return std::string(unknown);
    if (is_money(metric)) return reading(metric, value, money);
    const std::string text = reading(metric, value, money);
    const std::size_t after = std::min(text.find(' '), text.size());
    std::string digits = text.substr(0, after);
    if (!metric.percent && std::abs(value) >= large) digits = number(value, 0);
    if (digits.find('.') != std::string::npos) {
        digits.erase(digits.find_last_not_of('0') + 1);
        if (digits.back() == '.') digits.pop_back();
    }
    return digits + text.substr(after);
}

std::string figure_value(const StudyResult& study, std::size_t metric, double value) {
    return told_value(metrics()[metric], value, money_unit(study.plan->base));
}

std::string figure_difference(const StudyResult& study, const LessonFigure& figure) {
    const double difference = study.policies[figure.policy].total[figure.metric].mean -
                              study.policies[figure.other].total[figure.metric].mean;
    if (!std::isfinite(difference)) return std::string(unknown);
    const Metric& metric = metrics()[figure.metric];
    return reading_of(metric, std::abs(difference), money_unit(study.plan->base))
        .change_with_unit(difference);
}

std::string extreme(const StudyResult& study, const LessonFigure& figure, bool lowest) {
    double found = std::numeric_limits<double>::quiet_NaN();
    for (const double value : study.policies[figure.policy].headline[figure.metric])
        if (std::isfinite(value) && (!std::isfinite(found) || (lowest ? value < found : value > found)))
            found = value;
    return figure_value(study, figure.metric, found);
}

/// "17 of 20".
std::string how_often(const StudyResult& study, const LessonFigure& figure, bool below) {
    const auto& ours = study.policies[figure.policy].headline[figure.metric];
    const auto& theirs = study.policies[figure.other].headline[figure.metric];
    const YearsCounted years = years_counted(ours, theirs, below);
    return std::to_string(years.counted) + " of " + std::to_string(years.of);
}

std::string figure_text(const StudyResult& study, const LessonFigure& figure) {
    const PolicyResult& policy = study.policies[figure.policy];
    switch (figure.kind) {
        case LessonFigure::Kind::Mean:
            break;
        case LessonFigure::Kind::Week:
            return figure_value(
                study, figure.metric,
                policy.weekly[figure.metric].back()[static_cast<std::size_t>(figure.of_week - 1)].mean);
        case LessonFigure::Kind::Against:
            return figure_difference(study, figure);
        case LessonFigure::Kind::Lowest:
        case LessonFigure::Kind::Highest:
            return extreme(study, figure, figure.kind == LessonFigure::Kind::Lowest);
        case LessonFigure::Kind::Below:
        case LessonFigure::Kind::Above:
            return how_often(study, figure, figure.kind == LessonFigure::Kind::Below);
    }
    return figure_value(study, figure.metric, policy.total[figure.metric].mean);
}

}  // namespace

std::string with_figures(const StudyResult& study, std::string_view text) {
    std::vector<std::string> policies;
    for (const PolicyResult& policy : study.policies) policies.push_back(policy.name);
    std::string out;
    for (const TextPiece& piece : pieces_of_text(text)) {
        if (!piece.is_figure) {
            out += piece.text;
            continue;
        }
        const auto figure = figure_of(piece.text, policies, study.weeks);
        const auto* read = std::get_if<LessonFigure>(&figure);
        out += read ? figure_text(study, *read) : std::string(unknown);
    }
    return out;
}

std::string lesson_value(const StudyPlan& plan, double value) {
    if (!std::isfinite(value)) return std::string(unknown);
    if (!plan.lesson->other.empty()) return number(100 * value, 0) + " of 100";
    return told_value(*find_metric(plan.lesson->metric), value, money_unit(plan.base));
}

std::string lesson_range(const StudyPlan& plan, double low, double high) {
    const std::string from = lesson_value(plan, low), to = lesson_value(plan, high);
    const std::size_t unit = std::min(from.find(' '), from.size());
    const bool same = to.ends_with(from.substr(unit)) && to.find(' ') == to.size() - (from.size() - unit);
    return (same ? from.substr(0, unit) : from) + " to " + to;
}

Reading lesson_reading(const StudyPlan& plan) {
    if (!plan.lesson->other.empty())
        return {.factor = 100, .unit = "of 100", .change_unit = {}, .short_unit = {}};
    return reading_of(*find_metric(plan.lesson->metric), plan.lesson->scale.highest, money_unit(plan.base));
}

std::string told_prediction(const StudyResult& study, const Prediction& prediction,
                            const std::vector<double>& outcome) {
    const StudyPlan& plan = *study.plan;
    const Lesson& lesson = *plan.lesson;
    if (lesson.kind == PredictionKind::Number)
        return "You predicted " + lesson_value(plan, predicted_values(lesson, prediction).front()) +
               ". The run shows " + lesson_value(plan, outcome.front()) + '.';
    if (lesson.kind == PredictionKind::Curve)
        return "Your curve ends at " + lesson_value(plan, predicted_values(lesson, prediction).back()) +
               ", that of the run at " + lesson_value(plan, outcome.back()) + '.';
    const std::size_t best = best_of_choice(lesson, outcome);
    const auto chosen = static_cast<std::size_t>(prediction.front());
    const std::string shown = called(study, best) + " came out best: " + title(*find_metric(lesson.metric)) +
                              ' ' + lesson_value(plan, outcome[best]);
    if (chosen == best) return "You chose the right one: " + shown + '.';
    return "You chose " + called(study, chosen) + ", with " + lesson_value(plan, outcome[chosen]) + ". " +
           shown + '.';
}

std::string how_scores_are_made(const StudyPlan& plan) {
    const Lesson& lesson = *plan.lesson;
    if (lesson.kind == PredictionKind::Choice)
        return "100 points for the policy that came out best, 0 for the worst, and for one in between as "
               "many as its place between their means.";
    return "100 points, less two for each hundredth of the scale (" +
           lesson_range(plan, lesson.scale.lowest, lesson.scale.highest) + ") by which the " +
           (lesson.kind == PredictionKind::Number
                ? "prediction is off."
                : "curve is off, on average over the weeks at which it was set.");
}

std::string told_no_code(NoCode why) {
    switch (why) {
        case NoCode::None:
            return "there is no code in it; one begins like M1-the-spiral-1-";
        case NoCode::Newer:
            return "the code is from a newer version of the program";
        case NoCode::Damaged:
            break;
    }
    return "the code is damaged: a character is missing, added or wrong; copy it again from the page";
}

}  // namespace morale
