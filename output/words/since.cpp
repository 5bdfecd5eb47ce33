#include "output/words/since.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "engine/language/listed.hpp"
#include "engine/language/value_text.hpp"
#include "engine/model/life/simulate.hpp"
#include "engine/study/goals.hpp"
#include "engine/study/since.hpp"

namespace morale {

namespace {

/// A title in quotes, as everywhere in a sentence (naming.hpp); a plain name as it is.
std::string quoted(const PolicyPlan& policy) {
    const std::string name = title_of(policy);
    return policy.title.empty() && name.find(' ') == std::string::npos ? name : "'" + name + "'";
}

/// Policies about which the same is said.
struct Taken {
    std::string how;
    std::vector<std::string> names;
};

std::vector<Taken> taken(const StudyPlan& plan) {
    std::vector<Taken> all;
    for (const PolicyPlan& policy : plan.policies) {
        if (changes_nothing(plan, policy)) continue;
        const std::string how = since_text(plan, policy);
        const auto same = std::ranges::find(all, how, &Taken::how);
        if (same == all.end())
            all.push_back({how, {quoted(policy)}});
        else
            same->names.push_back(quoted(policy));
    }
    return all;
}

/// The policies that change something: those in force from the start, and those that come as a change.
std::pair<std::vector<std::string>, std::vector<std::string>> divided(const StudyPlan& plan) {
    std::pair<std::vector<std::string>, std::vector<std::string>> all;
    for (const PolicyPlan& policy : plan.policies) {
        if (changes_nothing(plan, policy)) continue;
        if (policy.from == always)
            all.first.push_back(quoted(policy));
        else
            all.second.push_back(quoted(policy));
    }
    return all;
}

/// "2026-03-02 (week 9)".
std::string date_and_week(const StudyPlan& plan, Time moment) {
    const Span after = moment - measurement_start;
    return date_text(plan.base.time.start_date + static_cast<double>(after / day)) + " (week " +
           std::to_string(after / week + 1) + ")";
}

/// "weeks 10 to 19", "week 3".
std::string weeks_text(const WeeksInForce& weeks) {
    const std::string first = std::to_string(weeks.first + 1);
    return weeks.count == 1 ? "week " + first
                            : "weeks " + first + " to " + std::to_string(weeks.first + weeks.count);
}

std::string goals_of(const StudyPlan& plan, const PolicyPlan& policy) {
    const std::string whose = "Goals of " + quoted(policy);
    const auto weeks = weeks_in_force(plan, policy);
    return weeks ? whose + " are held against " + weeks_text(*weeks) +
                       " alone, in which it was in force throughout"
                 : whose + " have no value, because it is in force for no whole week";
}

}  // namespace

std::string half_hours_in_force(const StudyPlan& plan, const PolicyPlan& policy) {
    const Time end = measurement_start + static_cast<int>(plan.base.time.horizon_weeks) * Span{week};
    if (policy.until == never || policy.from >= end) return {};
    const std::string from = policy.from == always ? "" : "from " + date_and_week(plan, policy.from) + ' ';
    return "The half hours of " + quoted(policy) + " are those in which it was in force, " + from + "until " +
           date_and_week(plan, policy.until) + '.';
}

std::string half_hours_in_force(const StudyPlan& plan) {
    std::string text;
    for (const PolicyPlan& policy : plan.policies)
        if (const std::string one = half_hours_in_force(plan, policy); !one.empty())
            text += (text.empty() ? "" : " ") + one;
    return text;
}

std::string weeks_of_goals(const StudyPlan& plan) {
    std::string text;
    for (const PolicyPlan& policy : plan.policies) {
        const auto of_weeks = [&](const Goal& goal) { return is_of_weeks_in_force(goal, policy); };
        const auto number = std::ranges::count_if(plan.goals, of_weeks);
        if (number == 0) continue;
        text += (text.empty() ? "" : " ") + goals_of(plan, policy) +
                (number < std::ssize(plan.goals) ? "; those about money are held against the whole horizon."
                                                 : ".");
    }
    return text;
}

std::string since_text(const StudyPlan& plan, const PolicyPlan& policy) {
    if (changes_nothing(plan, policy)) return "as the centre is";
    const std::string until = policy.until == never ? "" : " until " + date_and_week(plan, policy.until);
    if (policy.from == always) return "as if it had always been so" + until;
    if (policy.from == measurement_start)
        return "as a change from the start (" + date_text(plan.base.time.start_date) + ")" + until;
    return "as a change from " + date_and_week(plan, policy.from) + until;
}

std::string how_taken(const StudyPlan& plan) {
    const std::vector<Taken> all = taken(plan);
    if (all.empty()) return "";
    if (all.size() == 1)
        return (all[0].names.size() == 1 ? all[0].names[0] + " is taken " : "Each policy is taken ") +
               all[0].how + ".";
    std::string text = "Policies are taken: ";
    for (std::size_t i = 0; i < all.size(); ++i)
        text += (i > 0 ? "; " : "") + listed(all[i].names) + " " + all[i].how;
    return text + ".";
}

std::string what_since_leaves_out(const StudyPlan& plan) {
    const auto [ever, changes] = divided(plan);
    if (ever.empty()) return "";
    const std::string way = ever.size() == 1 ? " is taken as if it had always been so: the way there"
                                             : " are taken as if they had always been so: the way there";
    std::string text = listed(ever) + way + ", its length and its cost are not in the numbers";
    if (!changes.empty())
        text += ". " + listed(changes) +
                (changes.size() == 1 ? " comes as a change, whose way there is in the numbers"
                                     : " come as changes, whose way there is in the numbers") +
                ". A difference between the two kinds is partly that";
    return text + ".";
}

}  // namespace morale
