#include "engine/study/failures.hpp"

#include <cstdint>

#include "engine/metric/balance.hpp"
#include "engine/study/uncertain.hpp"
#include "engine/study/words.hpp"

namespace morale {

namespace {

std::string two_digits(std::int64_t value) {
    return (value < 10 ? "0" : "") + std::to_string(value);
}

// "day 12 at 10:05:09", days from 0; warm-up has negative days.
std::string moment(Time at) {
    const std::int64_t seconds = since_day_start(at) / second;
    return "day " + std::to_string(day_index(at)) + " at " + two_digits(seconds / 3600) + ":" +
           two_digits(seconds / 60 % 60) + ":" + two_digits(seconds % 60);
}

// One word of a shell.
std::string word(const std::string& text) {
    if (text.find_first_of(" '\"$&;()<>|*?\\`") == std::string::npos) return text;
    std::string quoted = "'";
    for (const char c : text) quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return quoted + "'";
}

std::optional<std::string> what_broke(const StudyPlan& plan, const Record& record) {
    if (record.failure) {
        return "'" + std::string(record.failure->what) + "' did not hold on " + moment(record.failure->at) +
               " (" + std::string(record.failure->file) + ":" + std::to_string(record.failure->line) + ")";
    }
    if (record.tape.groups != static_cast<int>(plan.base.teams.size()) + 1) {
        return "'the tape has a group for each team and one for none' did not hold";
    }
    if (const auto broken = imbalances(record); !broken.empty()) {
        return "'" + std::string(broken[0].law) + "' did not hold in group " +
               std::to_string(broken[0].group) + ": " + number(broken[0].left, 0) + " against " +
               number(broken[0].right, 0);
    }
    return std::nullopt;
}

}  // namespace

std::optional<std::string> failure_of(const StudyPlan& plan, const ReplicationRow& row) {
    const auto broken = what_broke(plan, row.record);
    if (!broken) return std::nullopt;
    const std::string& policy = plan.policies[row.policy].name;
    const std::string replication = std::to_string(row.replication);
    std::string settings;
    for (const std::string& setting : plan.settings) settings += " -s " + word(setting);
    return "replication " + replication + " of " + policy + ": " + *broken + "; repeat it with: morale run " +
           word(plan.file) + " -p " + word(policy) + settings + " -n " + replication + " --seed " +
           std::to_string(plan.seed.value) + (draws_assumptions(plan) ? " --uncertain" : "");
}

}  // namespace morale
