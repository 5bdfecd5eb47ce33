#include "output/live/requests.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

#include "engine/metric/percentile.hpp"
#include "engine/outlook/outlook.hpp"
#include "engine/study/changed_plan.hpp"
#include "engine/study/cost.hpp"
#include "engine/study/own_numbers.hpp"
#include "engine/study/settle.hpp"
#include "output/live/controls.hpp"
#include "output/live/lines.hpp"
#include "output/people.hpp"
#include "output/words/goals.hpp"
#include "output/words/numbers.hpp"

namespace morale::live {
namespace {

constexpr int most_replications = 1000;
constexpr double most_bytes = 1e9;                 // what a browser gives a page without trouble
constexpr double largest_seed = 9007199254740991;  // 2^53 - 1, as in a scenario

/// Reads the lines into a plan, and keeps the first thing that is wrong.
class RequestReader {
 public:
    explicit RequestReader(const StudyPlan& plan) : plan_(plan), numbers_(first_numbers_of(plan)) {}

    void line(const std::vector<std::string_view>& words) {
        if (words.size() == 3 && words[0] == "number")
            number(words[1], words[2]);
        else if (words.size() == 4 && words[0] == "set")
            changes_.push_back({std::string(words[1]), std::string(words[2]), std::string(words[3])});
        else if (words.size() == 3 && words[0] == "goal")
            goal(words[1], words[2]);
        else if (words.size() == 2 && words[0] == "replications")
            whole("The number of replications", words[1], 2, most_replications, replications_);
        else if (words.size() == 2 && words[0] == "seed")
            whole("The seed", words[1], 0, largest_seed, seed_);
        else
            wrong("A line of the settings is not understood: '" + std::string(words[0]) + "'.");
    }

    std::variant<StudyPlan, std::string> plan() {
        if (!wrong_.empty()) return wrong_;
        const Parameters base = moved_ ? with_first_numbers(plan_, numbers_) : plan_.base;
        auto changed = changed_plan(plan_, base, changes_);
        if (const auto* refusal = std::get_if<Refusal>(&changed)) return told(*refusal);
        auto& next = std::get<StudyPlan>(changed);
        next.goals = goals_.empty() ? plan_.goals : goals_;
        if (replications_) next.replications = static_cast<int>(*replications_);
        if (seed_) next.seed = Seed{static_cast<std::uint64_t>(*seed_)};
        next.base.study.replications = next.replications;
        if (moved_ || !changes_.empty()) settle(next);
        const double bytes = cost_of(next, outlook_of(next.base, next.mend), 1).bytes;
        if (bytes > most_bytes)
            return "This would take about " + with_thousands(bytes / 1e9, 1) +
                   " GB of memory, more than a page should have: simulate fewer replications or a smaller "
                   "centre, or use the command line.";
        return std::move(next);
    }

 private:
    void wrong(std::string sentence) {
        if (wrong_.empty()) wrong_ = std::move(sentence);
    }

    /// The number, if it is one and lies in the range of its control.
    std::optional<double> within(const NumberControl& control, std::string_view text) {
        const std::optional<double> value = number_in(text);
        if (!value)
            wrong(control.label + ": '" + std::string(text) + "' is not a number.");
        else if (*value < control.lowest || *value > control.highest)
            wrong(control.label + ": " + std::string(text) + " is not between " +
                  with_thousands(control.lowest, control.lowest < 1 ? 1 : 0) + " and " +
                  with_thousands(control.highest, 0) + ".");
        else
            return value;
        return std::nullopt;
    }

    void number(std::string_view name, std::string_view text) {
        const std::vector<NumberControl> controls = centre_controls(plan_);
        const auto control = std::ranges::find(controls, name, &NumberControl::name);
        if (control == controls.end()) return wrong("This centre has no number '" + std::string(name) + "'.");
        const std::optional<double> value = within(*control, text);
        if (!value || *value == control->value) return;
        moved_ = true;
        if (name == "agents") numbers_.agents = std::round(*value);
        if (name == "contacts_per_day") numbers_.contacts_per_day = *value;
        if (name == "handle_seconds") numbers_.handle_seconds = *value;
        if (name == "leavers_per_year") numbers_.leavers_per_year = *value;
        if (name == "cost_of_leaver") numbers_.cost_of_leaver = *value;
    }

    void goal(std::string_view which, std::string_view text) {
        const std::vector<NumberControl> controls = goal_controls(plan_);
        const auto control = std::ranges::find(controls, which, &NumberControl::name);
        if (control == controls.end()) return wrong("There is no goal '" + std::string(which) + "'.");
        const std::optional<double> value = within(*control, text);
        if (!value || *value == control->value) return;
        if (goals_.empty()) goals_ = plan_.goals;
        Goal& goal = goals_[static_cast<std::size_t>(control - controls.begin())];
        const Reading reading = reading_of(*told_metric(goal.metric), goal.value, money_unit(plan_.base));
        goal.value = *value / reading.factor;
        goal.text = goal.metric + part_in_brackets(goal) + (goal.at_most ? " <= " : " >= ") +
                    std::string(text) + (reading.unit.empty() ? "" : ' ' + reading.unit);
    }

    void whole(const std::string& what, std::string_view text, double lowest, double highest,
               std::optional<double>& to) {
        const std::optional<double> value = number_in(text);
        if (!value || *value != std::floor(*value) || *value < lowest || *value > highest)
            return wrong(what + " is a whole number between " + with_thousands(lowest, 0) + " and " +
                         with_thousands(highest, 0) + ", not '" + std::string(text) + "'.");
        to = value;
    }

    std::string told(const Refusal& refusal) const {
        if (refusal.rule)
            return "These values together cannot be simulated: '" + std::string(refusal.rule->name) +
                   "' would not hold. " + std::string(refusal.rule->why);
        const Change& change = changes_[refusal.change];
        if (refusal.no_policy) return "There is no policy '" + change.policy + "'.";
        const Fault& fault = refusal.problem.fault;
        return change.policy + ", " + change.path + ": " + fault.message +
               (fault.hint.empty() ? "." : "; " + fault.hint + ".");
    }

    const StudyPlan& plan_;
    FirstNumbers numbers_;
    bool moved_ = false;  // whether one of the five numbers is another one
    std::vector<Change> changes_;
    std::vector<Goal> goals_;  // all of them, once one is another
    std::optional<double> replications_, seed_;
    std::string wrong_;
};

}  // namespace

std::variant<StudyPlan, std::string> requested(const StudyPlan& plan, std::string_view requests) {
    RequestReader reader(plan);
    for (const std::string_view line : split(requests, '\n'))
        if (!line.empty()) reader.line(split(line, '\t'));
    return reader.plan();
}

}  // namespace morale::live
