#include "tools/cli/class_codes.hpp"

#include <algorithm>
#include <optional>
#include <set>

#include "engine/language/did_you_mean.hpp"
#include "engine/language/text.hpp"
#include "engine/language/utf8.hpp"
#include "output/words/lesson.hpp"

namespace morale {

namespace {

constexpr std::uint32_t mark_in_code = 0xFFFF;

template <class Visit>
void each_line(std::string_view text, Visit visit) {
    int number = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        visit(++number, trimmed(text.substr(0, end)));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

std::vector<std::string> policy_names(const StudyPlan& plan) {
    std::vector<std::string> names;
    for (const PolicyPlan& policy : plan.policies) names.push_back(policy.name);
    return names;
}

/// Whether the code was made by this lesson as it is.
bool is_of(const LessonAnswer& answer, const StudyPlan& plan) {
    const std::vector<std::string> policies = policy_names(plan);
    if ((mark_of(*plan.lesson, policies) & mark_in_code) != answer.mark || answer.kind != plan.lesson->kind ||
        !can_be_predicted(*plan.lesson, answer.prediction, static_cast<int>(plan.base.time.horizon_weeks),
                          policies.size()))
        return false;
    return answer.kind != PredictionKind::Choice ||
           answer.outcome.front() < static_cast<double>(policies.size());
}

std::string no_lesson(const std::string& name, const KnownLessons& known) {
    std::vector<std::string_view> names;
    for (const auto& [one, plan] : known) names.push_back(one);
    const std::string_view near = nearest_word(name, names);
    return "there is no lesson '" + shown_text(name) + "'" +
           (near.empty() ? "; name its scenario after the file of codes"
                         : "; did you mean '" + std::string(near) + "'?");
}

LessonClass& group_of(ClassResults& results, const std::string& name, const StudyPlan& plan,
                      std::map<std::string, std::size_t>& places) {
    const auto [place, is_new] = places.emplace(name, results.lessons.size());
    if (is_new) results.lessons.push_back({.plan = plan, .answers = {}});
    return results.lessons[place->second];
}

}  // namespace

ClassResults read_codes(std::string_view text, const std::string& file, const KnownLessons& known) {
    ClassResults results{.file = file, .bad = {}, .lessons = {}};
    std::set<std::string> seen;
    std::map<std::string, std::size_t> places;
    each_line(text, [&](int number, std::string_view line) {
        ++results.lines;
        if (line.empty()) {
            ++results.blank;
            return;
        }
        if (line.front() == '#') {
            ++results.notes;
            return;
        }
        const auto bad = [&](std::string why) { results.bad.push_back({number, std::move(why)}); };
        const auto read = answer_of(line);
        if (const auto* no = std::get_if<NoCode>(&read)) return bad(told_no_code(*no));
        const auto& answer = std::get<LessonAnswer>(read);
        const auto lesson = known.find(answer.lesson);
        if (lesson == known.end()) return bad(no_lesson(answer.lesson, known));
        if (!is_of(answer, lesson->second))
            return bad("the code is from another version of the lesson '" + answer.lesson + "'");
        if (!seen.insert(code_of(answer)).second) {
            ++results.repeated;
            return;
        }
        group_of(results, answer.lesson, lesson->second, places).answers.push_back({number, answer});
    });
    return results;
}

std::vector<std::string> lessons_named(std::string_view text) {
    std::set<std::string> names;
    each_line(text, [&](int, std::string_view line) {
        const auto read = answer_of(line);
        if (const auto* answer = std::get_if<LessonAnswer>(&read)) names.insert(answer->lesson);
    });
    return {names.begin(), names.end()};
}

}  // namespace morale
