#include <cmath>
#include <optional>

#include "output/classroom/class_words.hpp"
#include "output/encode/csv.hpp"
#include "output/encode/json.hpp"
#include "output/words/lesson.hpp"
#include "output/words/numbers.hpp"

namespace morale {

namespace {

/// One part of one prediction.
struct ClassRow {
    std::string lesson;
    std::uint64_t seed = 1;
    int line = 1;
    std::optional<int> week{};
    std::string choice{}, best{};  // of a choice
    double prediction = 0, result = 0;
    int score = 0;
};

template <class Visit>
void each_row(const ClassResults& results, Visit visit) {
    for (const LessonClass& group : results.lessons) {
        const Lesson& lesson = *group.plan.lesson;
        const std::vector<int> weeks = curve_weeks(static_cast<int>(group.plan.base.time.horizon_weeks));
        for (const ClassAnswer& one : group.answers) {
            ClassRow row{.lesson = one.answer.lesson, .seed = one.answer.seed, .line = one.line};
            row.score = one.answer.score;
            if (lesson.kind == PredictionKind::Choice) {
                const auto title = [&](double at) {
                    return title_of(group.plan.policies[static_cast<std::size_t>(at)]);
                };
                row.choice = title(one.answer.prediction.front());
                row.best = title(one.answer.outcome.front());
                visit(row);
                continue;
            }
            const std::vector<double> predicted = predicted_values(lesson, one.answer.prediction);
            for (std::size_t i = 0; i < predicted.size(); ++i) {
                if (lesson.kind == PredictionKind::Curve) row.week = weeks[i];
                row.prediction = predicted[i];
                row.result = lesson.scale.lowest +
                             (lesson.scale.highest - lesson.scale.lowest) * one.answer.outcome[i];
                visit(row);
            }
        }
    }
}

std::string csv_text(const std::string& text) {
    std::string out;
    csv::append_quoted(out, text);
    return out;
}

}  // namespace

std::string class_csv(const ClassResults& results) {
    std::string out = "lesson,seed,line,week,prediction,result,score\n";
    each_row(results, [&](const ClassRow& row) {
        const bool is_choice = !row.choice.empty();
        out += row.lesson + ',' + std::to_string(row.seed) + ',' + std::to_string(row.line) + ',' +
               (row.week ? std::to_string(*row.week) : "") + ',' +
               (is_choice ? csv_text(row.choice) : twelve_digits(row.prediction)) + ',' +
               (is_choice ? csv_text(row.best) : twelve_digits(row.result)) + ',' +
               std::to_string(row.score) + '\n';
    });
    return out;
}

std::string class_json(const ClassResults& results) {
    std::vector<std::string> rows, bad;
    each_row(results, [&](const ClassRow& row) {
        const bool is_choice = !row.choice.empty();
        rows.push_back(json::object(
            {{"lesson", json::text(row.lesson)},
             {"seed", std::to_string(row.seed)},
             {"line", std::to_string(row.line)},
             {"week", row.week ? std::to_string(*row.week) : "null"},
             {"prediction", is_choice ? json::text(row.choice) : json::interval_end(row.prediction)},
             {"result", is_choice ? json::text(row.best) : json::interval_end(row.result)},
             {"score", std::to_string(row.score)}}));
    });
    for (const BadClassLine& line : results.bad)
        bad.push_back(json::object({{"line", std::to_string(line.line)}, {"problem", json::text(line.why)}}));
    return json::document({{"lines", std::to_string(results.lines)},
                           {"codes", std::to_string(results.codes())},
                           {"blank", std::to_string(results.blank)},
                           {"notes", std::to_string(results.notes)},
                           {"repeated", std::to_string(results.repeated)},
                           {"bad", json::list(bad)},
                           {"answers", json::list(rows)}});
}

}  // namespace morale
