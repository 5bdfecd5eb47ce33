#include "output/live/lesson_parts.hpp"

#include <algorithm>
#include <cmath>
#include <string_view>

#include "engine/metric/metric.hpp"
#include "engine/study/lesson_score.hpp"
#include "output/charts/prediction.hpp"
#include "output/page/html.hpp"
#include "output/words/lesson.hpp"

namespace morale::live {
namespace {

constexpr double narrow_width = 350;

const PolicyResult& policy_of_lesson(const StudyResult& study) {
    return *std::ranges::find(study.policies, study.plan->lesson->policy, &PolicyResult::name);
}

std::size_t metric_of_lesson(const StudyResult& study) {
    return static_cast<std::size_t>(std::ranges::find(metrics(), study.plan->lesson->metric, &Metric::name) -
                                    metrics().begin());
}

/// A picture in two widths, with the table that says the same.
template <class Chart>
std::string pictured(Chart chart, std::string (*draw)(const Chart&), std::string sentence,
                     page::HtmlTable twin) {
    const std::string wide = draw(chart);
    chart.width = narrow_width;
    return page::printed(page::Figure{.heading = chart.title,
                                      .picture = wide,
                                      .narrow = draw(chart),
                                      .sentence = std::move(sentence),
                                      .twin = std::move(twin)});
}

std::string number_picture(const StudyResult& study, const Prediction& prediction, double shown) {
    const StudyPlan& plan = *study.plan;
    const Reading reading = lesson_reading(plan);
    const double predicted = predicted_values(*plan.lesson, prediction).front();
    NumberBeside chart{.title = "Your prediction and the run",
                       .description = told_prediction(study, prediction, {shown}),
                       .unit = reading.unit,
                       .lowest = plan.lesson->scale.lowest * reading.factor,
                       .highest = plan.lesson->scale.highest * reading.factor,
                       .predicted = predicted * reading.factor,
                       .shown = shown * reading.factor,
                       .single = {},
                       .predicted_name = "you: " + lesson_value(plan, predicted),
                       .shown_name = "the run: " + lesson_value(plan, shown)};
    page::HtmlTable twin{.caption = "You and the run", .head = {"Who", "Value"}, .rows = {}};
    twin.rows.push_back({"You", escaped(lesson_value(plan, predicted))});
    twin.rows.push_back({"The run", escaped(lesson_value(plan, shown))});
    if (!plan.lesson->other.empty()) return pictured(chart, number_beside, "", std::move(twin));
    const auto& single = policy_of_lesson(study).headline[metric_of_lesson(study)];
    for (std::size_t i = 0; i < single.size(); ++i) {
        chart.single.push_back(single[i] * reading.factor);
        twin.rows.push_back({"Replication " + std::to_string(i + 1), escaped(lesson_value(plan, single[i]))});
    }
    return pictured(chart, number_beside,
                    "Each small mark is one of the replications: the same centre with other luck.",
                    std::move(twin));
}

std::string curve_picture(const StudyResult& study, const Prediction& prediction,
                          const std::vector<double>& outcome) {
    const StudyPlan& plan = *study.plan;
    const Metric& metric = *find_metric(plan.lesson->metric);
    const Reading reading = lesson_reading(plan);
    CurveBeside chart{.title = "Your curve and the run",
                      .description = told_prediction(study, prediction, outcome),
                      .up = std::string(metric.title) + (reading.unit.empty() ? "" : ", " + reading.unit),
                      .lowest = plan.lesson->scale.lowest * reading.factor,
                      .highest = plan.lesson->scale.highest * reading.factor,
                      .weeks = curve_weeks(study.weeks),
                      .predicted = predicted_values(*plan.lesson, prediction),
                      .shown = {},
                      .predicted_name = "you",
                      .shown_name = "the run"};
    page::HtmlTable twin{.caption = "You and the run", .head = {"Week", "You", "The run"}, .rows = {}};
    for (std::size_t i = 0; i < chart.weeks.size(); ++i)
        twin.rows.push_back({std::to_string(chart.weeks[i]), escaped(lesson_value(plan, chart.predicted[i])),
                             escaped(lesson_value(plan, outcome[i]))});
    for (double& value : chart.predicted) value *= reading.factor;
    for (const Estimate& at : policy_of_lesson(study).weekly[metric_of_lesson(study)].back())
        chart.shown.push_back(at.mean * reading.factor);
    return pictured(chart, curve_beside, "The mean of all replications, week by week.", std::move(twin));
}

/// The policies from the best on.
std::string choice_table(const StudyResult& study, const Prediction& prediction,
                         const std::vector<double>& outcome) {
    const Metric& metric = *find_metric(study.plan->lesson->metric);
    std::vector<std::size_t> order = all_policies(*study.plan);
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
        if (!std::isfinite(outcome[b])) return std::isfinite(outcome[a]);
        return metric.better == Better::Lower ? outcome[a] < outcome[b] : outcome[a] > outcome[b];
    });
    page::HtmlTable table{.caption = "From the best to the worst",
                          .head = {"Policy", std::string(metric.title), "Chosen"},
                          .rows = {}};
    for (const std::size_t policy : order)
        table.rows.push_back(
            {escaped(title_of(study.policies[policy])), escaped(lesson_value(*study.plan, outcome[policy])),
             policy == static_cast<std::size_t>(prediction.front()) ? "<b>your choice</b>" : ""});
    return "<div class=\"ranked\">" + page::printed(table) + "</div>\n";
}

std::string beside_the_run(const StudyResult& study, const Prediction& prediction,
                           const std::vector<double>& outcome) {
    switch (study.plan->lesson->kind) {
        case PredictionKind::Number:
            return number_picture(study, prediction, outcome.front());
        case PredictionKind::Curve:
            return curve_picture(study, prediction, outcome);
        case PredictionKind::Choice:
            break;
    }
    return choice_table(study, prediction, outcome);
}

std::string score_html(const StudyResult& study, int score) {
    return "<p class=\"score\"><b>" + std::to_string(score) + "</b> of 100 points</p>\n" +
           page::paragraph(how_scores_are_made(*study.plan), "note") + "<div id=\"code-place\"></div>\n";
}

/// Each step leads to the next, and the last to the first.
std::string loop_html(const std::vector<std::string>& loop) {
    if (loop.empty()) return {};
    std::string list;
    for (const std::string& step : loop) list += "<li>" + escaped(step) + "</li>\n";
    return "<figure class=\"loop\">\n<figcaption>Round and round: each leads to the next, and the last to "
           "the "
           "first again</figcaption>\n<ol>\n" +
           list + "</ol>\n</figure>\n";
}

}  // namespace

std::string reveal_html(const StudyResult& study, const Prediction& prediction,
                        const std::vector<double>& outcome) {
    const Lesson& lesson = *study.plan->lesson;
    std::string html = page::paragraph(told_prediction(study, prediction, outcome), "decision") +
                       beside_the_run(study, prediction, outcome) +
                       score_html(study, score_of(lesson, prediction, outcome)) + "<h3>What happened</h3>\n" +
                       page::paragraph(with_figures(study, lesson.happened)) + "<h3>Why</h3>\n" +
                       page::paragraph(with_figures(study, lesson.why)) + loop_html(lesson.loop);
    if (!lesson.exercise.empty())
        html += "<div class=\"exercise\">\n<h3>Your turn</h3>\n" +
                page::paragraph(with_figures(study, lesson.exercise)) + "</div>\n";
    return html;
}

}  // namespace morale::live
