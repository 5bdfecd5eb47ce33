#include "tools/cli/lesson_rows.hpp"

#include "engine/language/path.hpp"
#include "engine/language/value_text.hpp"
#include "engine/metric/metric.hpp"
#include "output/words/lesson.hpp"

namespace morale {

namespace {

std::string_view key_of(PredictionKind kind) {
    switch (kind) {
        case PredictionKind::Number:
            return "number";
        case PredictionKind::Choice:
            return "choice";
        case PredictionKind::Curve:
            break;
    }
    return "curve";
}

void add_lesson(const StudyPlan& plan, std::vector<LessonRow>& rows) {
    const Lesson& lesson = *plan.lesson;
    const auto add = [&](std::string_view key, const std::string& text) {
        if (!text.empty()) rows.push_back({"lesson." + std::string(key), text});
    };
    add("story", lesson.story);
    add("ask", lesson.ask);
    add("predict." + std::string(key_of(lesson.kind)), lesson.metric);
    add("predict.of", lesson.policy);
    add(lesson.below ? "predict.below" : "predict.above", lesson.other);
    if (lesson.kind != PredictionKind::Choice && lesson.other.empty()) {
        add("predict.lowest", lesson_value(plan, lesson.scale.lowest));
        add("predict.highest", lesson_value(plan, lesson.scale.highest));
        add("predict.step", number_text(lesson.scale.step) + ' ' +
                                unit_of(*find_metric(lesson.metric), money_unit(plan.base)));
    }
    add("happened", lesson.happened);
    add("why", lesson.why);
    std::string loop;
    for (const std::string& step : lesson.loop) loop += (loop.empty() ? "" : " > ") + step;
    add("loop", loop);
    add("exercise", lesson.exercise);
}

void add_slider(const StudyPlan& plan, const PlaySlider& slider, std::vector<LessonRow>& rows) {
    const std::string path = "play[" + slider.path + "].";
    if (!slider.policy.empty()) rows.push_back({path + "policy", slider.policy});
    if (!slider.label.empty()) rows.push_back({path + "label", slider.label});
    const Result<FieldPlace> place = find_place(plan.base, slider.path);
    if (fault(place) || !is_number(*std::get<FieldPlace>(place).field)) {
        rows.push_back({path + "offers", "all words"});
        return;
    }
    const auto text = [&](double value) {
        return value_text(*std::get<FieldPlace>(place).field, value, plan.base.money.currency);
    };
    rows.push_back({path + "lowest", text(slider.lowest)});
    rows.push_back({path + "highest", text(slider.highest)});
    rows.push_back({path + "step", text(slider.step)});
}

}  // namespace

std::vector<LessonRow> lesson_rows(const StudyPlan& plan) {
    std::vector<LessonRow> rows;
    if (plan.lesson) add_lesson(plan, rows);
    for (const PlaySlider& slider : plan.play) add_slider(plan, slider, rows);
    return rows;
}

}  // namespace morale
