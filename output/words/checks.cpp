#include "output/words/checks.hpp"

#include <algorithm>
#include <limits>
#include <vector>

#include "engine/language/listed.hpp"
#include "output/words/metric.hpp"
#include "output/words/numbers.hpp"

namespace morale {

namespace {

constexpr std::size_t most_named = 3;

std::string range_text(const Metric& metric) {
    const auto [lowest, highest] = metric.range;
    if (!has_range(metric)) return "is finite or not available";
    if (highest == std::numeric_limits<double>::infinity()) return "is not below " + number(lowest, 0);
    return "lies between " + number(lowest, 0) + " and " + number(highest, 0);
}

std::string team_name(const StudyPlan& plan, int group) {
    if (group < 0) return std::string(whole_centre);
    const auto g = static_cast<std::size_t>(group);
    return g < plan.base.teams.size() ? "team " + plan.base.teams[g].name : "what belongs to no team";
}

/// Ten significant digits, without the noise behind them.
std::string short_number(double value) {
    return significant_digits(value, 10);
}

}  // namespace

std::string meaning_of(const Check& check) {
    if (check.metric)
        return "the metric of each policy, replication, week and team " + range_text(*check.metric);
    return std::string(check.law);
}

std::string where_it_broke(const StudyPlan& plan, const Check& check) {
    if (check.holds()) return {};
    const CheckedPlace& at = check.first;
    return "policy " + plan.policies[at.policy].name + ", replication " + std::to_string(at.replication) +
           ", " + team_name(plan, at.group) + (at.week < 0 ? "" : ", week " + std::to_string(at.week + 1));
}

std::string broken_text(const StudyPlan& plan, const BrokenCheck& check) {
    if (!check.metric)
        return "'" + std::string(check.law) + "' did not hold in " + team_name(plan, check.group) + ": " +
               short_number(check.left) + " against " + short_number(check.right);
    return "'" + std::string(check.metric->name) + ' ' + range_text(*check.metric) + "' did not hold in " +
           team_name(plan, check.group) +
           (check.week < 0 ? "" : " in week " + std::to_string(check.week + 1)) + ": " +
           short_number(check.left);
}

std::string checks_text(const StudyResult& study) {
    std::int64_t values = 0;
    std::vector<std::string> broken;
    for (const Check& check : study.checks) {
        values += check.values;
        if (!check.holds()) broken.push_back(check.name + " (" + where_it_broke(*study.plan, check) + ")");
    }
    const std::string all = number(static_cast<double>(study.checks.size()), 0);
    const std::string of = " checks of " + number(static_cast<double>(values), 0) + " values ";
    if (broken.empty()) return "All " + all + of + "hold.";
    std::string named = std::to_string(broken.size()) + " of " + all + of + "do not hold: ";
    const std::size_t more = broken.size() - std::min(broken.size(), most_named);
    broken.resize(broken.size() - more);
    if (more > 0) broken.push_back(std::to_string(more) + " more");
    return named + listed(broken) + ".";
}

}  // namespace morale
