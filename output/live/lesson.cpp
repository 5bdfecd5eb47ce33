#include "output/live/lesson.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <vector>

#include "engine/metric/metric.hpp"
#include "engine/study/lesson_code.hpp"
#include "engine/study/lesson_score.hpp"
#include "output/encode/json.hpp"
#include "output/live/lesson_parts.hpp"
#include "output/page/html.hpp"
#include "output/words/lesson.hpp"

namespace morale::live {
namespace {

constexpr std::uint32_t pupils = 1U << 20;
constexpr int hundredths_of_curve = 100;

std::string options_json(const StudyPlan& plan) {
    std::vector<std::string> options;
    for (const PolicyPlan& policy : plan.policies)
        options.push_back(
            json::object({{"title", json::text(title_of(policy))}, {"why", json::text(policy.why)}}));
    return json::list(options);
}

/// What each hundredth of the scale of a curve is called.
std::string hundredths_json(const StudyPlan& plan) {
    std::vector<std::string> texts;
    for (int i = 0; i <= hundredths_of_curve; ++i)
        texts.push_back(lesson_value(plan, predicted_values(*plan.lesson, {i}).front()));
    return json::list_of_texts(texts);
}

std::string weeks_json(const StudyPlan& plan) {
    std::vector<std::string> weeks;
    for (const int at : curve_weeks(static_cast<int>(plan.base.time.horizon_weeks)))
        weeks.push_back(std::to_string(at));
    return json::list(weeks);
}

std::string step_of(std::string_view id, std::string_view heading, std::string_view inside, bool hidden) {
    return "<section id=\"" + std::string(id) + "\" class=\"step\"" + (hidden ? " hidden" : "") +
           ">\n<h2 tabindex=\"-1\">" + escaped(heading) + "</h2>\n" + std::string(inside) + "</section>\n";
}

std::string place(std::string_view id) {
    return "<div id=\"" + std::string(id) + "\"></div>\n";
}

/// The numbers of a text, apart by blanks; nothing if there is something else in it.
std::optional<std::vector<std::uint32_t>> whole_numbers(std::string_view text) {
    std::vector<std::uint32_t> numbers;
    for (const char *at = text.data(), *end = at + text.size(); at != end;) {
        if (*at == ' ') {
            ++at;
            continue;
        }
        std::uint32_t number = 0;
        const auto [after, error] = std::from_chars(at, end, number);
        if (error != std::errc{} || number > pupils) return std::nullopt;
        numbers.push_back(number);
        at = after;
    }
    return numbers;
}

/// What a code keeps of the outcome.
std::vector<double> kept_outcome(const Lesson& lesson, const std::vector<double>& outcome) {
    if (lesson.kind == PredictionKind::Choice) return {static_cast<double>(best_of_choice(lesson, outcome))};
    std::vector<double> parts;
    for (const double value : outcome) parts.push_back(part_of_scale(lesson.scale, value));
    return parts;
}

std::string code_of_pupil(const StudyPlan& plan, std::uint32_t pupil, const Prediction& prediction,
                          const std::vector<double>& outcome) {
    std::vector<std::string> policies;
    for (const PolicyPlan& policy : plan.policies) policies.push_back(policy.name);
    return code_of({.lesson = lesson_name(plan.file),
                    .seed = plan.seed.value,
                    .mark = mark_of(*plan.lesson, policies),
                    .pupil = pupil,
                    .kind = plan.lesson->kind,
                    .score = score_of(*plan.lesson, prediction, outcome),
                    .prediction = prediction,
                    .outcome = kept_outcome(*plan.lesson, outcome)});
}

std::string refused_prediction() {
    return json::object({{"wrong", json::text("This is not a prediction for this lesson.")}});
}

}  // namespace

std::string lesson_steps(const StudyPlan& plan) {
    const Lesson& lesson = *plan.lesson;
    std::string first = lesson.story.empty() ? "" : page::paragraph(lesson.story, "story");
    first += page::paragraph(lesson.ask, "ask");
    return "<noscript>" +
           page::paragraph(
               "This lesson asks for a prediction and runs the simulation here: allow JavaScript "
               "for this file.",
               "warning") +
           "</noscript>\n" + step_of("lesson-question", "The question", first, false) +
           step_of("lesson-predict", "Your prediction", place("predict-place"), false) +
           step_of("lesson-run", "Run it", place("run-place"), true) +
           step_of("lesson-reveal", "What came out", place("reveal-place"), true);
}

std::string lesson_json(const StudyPlan& plan) {
    const Lesson& lesson = *plan.lesson;
    const bool is_choice = lesson.kind == PredictionKind::Choice,
               is_curve = lesson.kind == PredictionKind::Curve;
    json::Members members{{"kind", json::text(is_choice  ? "choice"
                                              : is_curve ? "curve"
                                                         : "number")},
                          {"metric", json::text(find_metric(lesson.metric)->title)},
                          {"exercise", json::flag(!lesson.exercise.empty())}};
    if (is_choice) {
        members.emplace_back("options", options_json(plan));
        return json::object(members);
    }
    const Reading reading = lesson_reading(plan);
    const auto policy = std::ranges::find(plan.policies, lesson.policy, &PolicyPlan::name);
    members.emplace_back(
        "label", json::text(lesson.other.empty()
                                ? std::string(find_metric(lesson.metric)->title) + ": " + title_of(*policy)
                                : "In how many of a hundred"));
    members.emplace_back("unit", json::text(reading.unit));
    members.emplace_back("lowest", json::number(lesson.scale.lowest * reading.factor));
    members.emplace_back("highest", json::number(lesson.scale.highest * reading.factor));
    members.emplace_back("steps", std::to_string(last_position(lesson.scale)));
    if (is_curve) {
        members.emplace_back("weeks", weeks_json(plan));
        members.emplace_back("texts", hundredths_json(plan));
    }
    return json::object(members);
}

std::string lesson_reveal(const StudyResult& study, std::string_view prediction) {
    const StudyPlan& plan = *study.plan;
    const auto numbers = whole_numbers(prediction);
    if (!numbers || numbers->empty() || numbers->front() >= pupils) return refused_prediction();
    const Prediction predicted(numbers->begin() + 1, numbers->end());
    if (!can_be_predicted(*plan.lesson, predicted, study.weeks, plan.policies.size()))
        return refused_prediction();
    if (study.left_out >= study.replications)
        return json::object({{"wrong", json::text("Every replication has failed, so there is no result.")}});
    const std::vector<double> outcome = outcome_of(study);
    return json::object({{"html", json::text(reveal_html(study, predicted, outcome))},
                         {"code", json::text(code_of_pupil(plan, numbers->front(), predicted, outcome))},
                         {"score", std::to_string(score_of(*plan.lesson, predicted, outcome))}});
}

}  // namespace morale::live
