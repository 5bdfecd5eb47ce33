#include "output/words/failure.hpp"

#include <algorithm>
#include <cstdint>
#include <vector>

#include "engine/language/clock_text.hpp"
#include "engine/study/uncertain.hpp"
#include "output/words/checks.hpp"
#include "output/words/command.hpp"

namespace morale {

namespace {

constexpr int fewest_replications = 2;  // that a study can have

// "day 12 at 10:05:09", days from 0; warm-up has negative days.
std::string moment(Time at) {
    const std::int64_t seconds = since_day_start(at) / second;
    return "day " + std::to_string(day_index(at)) + " at " + time_of_day_to_second(seconds);
}

std::string what_broke(const StudyPlan& plan, const BrokenRecord& record) {
    if (record.check) return broken_text(plan, *record.check);
    if (!record.requirement) return "'the tape has a group for each team and one for none' did not hold";
    const Failure& failure = *record.requirement;
    if (!failure.look_at.empty())
        return std::string(failure.what) + " on " + moment(failure.at) + "; " + std::string(failure.look_at);
    return "'" + std::string(failure.what) + "' did not hold on " + moment(failure.at) + " (" +
           std::string(failure.file) + ":" + std::to_string(failure.line) + ")";
}

}  // namespace

std::string told_failure(const StudyPlan& plan, const BrokenRecord& record) {
    const std::string& policy = plan.policies[record.policy].name;
    std::vector<std::string> words = {"morale", "run", plan.file, "-p", policy};
    for (const std::string& setting : plan.settings) words.insert(words.end(), {"-s", setting});
    words.insert(words.end(), {"-n", std::to_string(std::max(fewest_replications, record.replication)),
                               "--seed", std::to_string(plan.seed.value)});
    if (draws_assumptions(plan)) words.emplace_back("--uncertain");
    return "replication " + std::to_string(record.replication) + " of " + policy + ": " +
           what_broke(plan, record) + "; repeat it with: " + as_typed(words);
}

std::string left_out_text(const StudyResult& study) {
    if (study.left_out == 0) return {};
    if (study.left_out == study.replications)
        return "This study failed: none of its replications can be used, because they broke a guarantee of "
               "the program. This should be reported.";
    return "This study failed: " + std::to_string(study.left_out) + " of " +
           std::to_string(study.replications) +
           " replications broke a guarantee of the program and are left out. Those are no random choice, so "
           "the figures without them must not be used. This should be reported.";
}

}  // namespace morale
