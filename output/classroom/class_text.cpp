#include <algorithm>
#include <cmath>

#include "engine/language/listed.hpp"
#include "engine/study/lesson_score.hpp"
#include "output/classroom/class_words.hpp"
#include "output/padded.hpp"
#include "output/terminal_text.hpp"
#include "output/words/lesson.hpp"
#include "output/words/numbers.hpp"

namespace morale {

namespace {

constexpr int widest_bar = 40;

std::string spread_text(const StudyPlan& plan, const ThreePoints& points) {
    return "median " + lesson_value(plan, points.middle) + ", half of them from " +
           lesson_range(plan, points.low, points.high);
}

/// How many results differ, of runs with one seed: a page with other replications or weeks shows another one.
std::size_t results_of(const LessonClass& group) {
    std::vector<std::vector<double>> all;
    for (const ClassAnswer& one : group.answers) {
        const std::vector<double>& outcome = one.answer.outcome;
        const bool known = std::ranges::none_of(outcome, [](double part) { return std::isnan(part); });
        if (known && std::ranges::find(all, outcome) == all.end()) all.push_back(outcome);
    }
    return all.size();
}

std::string shown_text_of(const LessonClass& group) {
    const Lesson& lesson = *group.plan.lesson;
    std::string text;
    if (lesson.kind == PredictionKind::Choice) {
        for (const ClassBar& bar : class_bars(group))
            if (bar.holds_result) text += (text.empty() ? "" : " or ") + bar.name;
        text += " came out best";
    } else {
        const std::size_t last = group.answers.front().answer.prediction.size() - 1;
        text = lesson_value(group.plan, shown_at(group, last));
    }
    const std::vector<std::uint64_t> seeds = seeds_of(group);
    if (seeds.size() > 1)
        return text + ", on average over runs with " + std::to_string(seeds.size()) + " different seeds";
    const std::size_t results = results_of(group);
    if (results < 2) return text;
    return text + ", on average over " + std::to_string(results) +
           " different results: the codes are not of one page and one run";
}

std::string chosen_text(const LessonClass& group) {
    int right = 0;
    for (const ClassAnswer& one : group.answers)
        right += one.answer.prediction.front() == static_cast<int>(one.answer.outcome.front());
    return std::to_string(right) + " of " + std::to_string(group.answers.size()) + " chose it";
}

std::string bars_text(const LessonClass& group) {
    const std::vector<ClassBar> bars = class_bars(group);
    int most = 1;
    for (const ClassBar& bar : bars) most = std::max(most, bar.count);
    const double scale = most > widest_bar ? static_cast<double>(widest_bar) / most : 1;
    std::vector<std::vector<std::string>> rows;
    for (const ClassBar& bar : bars)
        rows.push_back({"  " + bar.name, std::to_string(bar.count),
                        std::string(static_cast<std::size_t>(std::ceil(bar.count * scale)), '#') +
                            (bar.holds_result ? " <- the run" : "")});
    return columns(rows, {Align::Left, Align::Right, Align::Left});
}

}  // namespace

std::string told_lines(const ClassResults& results) {
    std::vector<std::string> left_out;
    if (results.blank > 0) left_out.push_back(counted(results.blank, "blank line"));
    if (results.notes > 0) left_out.push_back(counted(results.notes, "note"));
    if (results.repeated > 0) left_out.push_back(counted(results.repeated, "repeated code"));
    std::string text = counted(results.codes(), "code");
    if (!left_out.empty()) text += "; left out: " + listed(left_out);
    if (!results.bad.empty()) text += "; " + counted(results.bad.size(), "bad line");
    return text + '.';
}

std::vector<ClassFact> class_facts(const LessonClass& group) {
    const Lesson& lesson = *group.plan.lesson;
    const bool is_curve = lesson.kind == PredictionKind::Curve;
    std::vector<ClassFact> facts{{"predictions", std::to_string(group.answers.size())}};
    const std::string at_end =
        is_curve ? ", week " + std::to_string(static_cast<int>(group.plan.base.time.horizon_weeks)) : "";
    if (lesson.kind == PredictionKind::Choice) {
        facts.push_back({"the run", shown_text_of(group)});
        facts.push_back({"right", chosen_text(group)});
    } else {
        const std::size_t last = group.answers.front().answer.prediction.size() - 1;
        facts.push_back(
            {"predicted" + at_end, spread_text(group.plan, quartiles_of(predicted_at(group, last)))});
        facts.push_back({"the run" + at_end, shown_text_of(group)});
    }
    const std::vector<double> scores = scores_of(group);
    const ThreePoints points = quartiles_of(scores);
    facts.push_back({"scores", "median " + fixed(points.middle, 0) + ", best " +
                                   fixed(*std::ranges::max_element(scores), 0) + " of 100"});
    return facts;
}

std::string class_text(const ClassResults& results, int width) {
    std::string out;
    for (const LessonClass& group : results.lessons) {
        out += group.plan.name + '\n' + wrapped(group.plan.lesson->ask, width);
        std::vector<std::vector<std::string>> rows;
        for (const ClassFact& fact : class_facts(group)) rows.push_back({"  " + fact.label, fact.text});
        out += columns(rows, {Align::Left, Align::Left}) + '\n' + bars_text(group) + '\n';
    }
    return out + told_lines(results) + '\n';
}

}  // namespace morale
