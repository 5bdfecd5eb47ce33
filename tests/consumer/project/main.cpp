// A stranger's use of the installed package: a study of two policies over two weeks, made without a scenario
// file, whose answer has to be the same however many threads work on it.
#include <cmath>
#include <iostream>

#include "engine/language/set.hpp"
#include "engine/metric/metric.hpp"
#include "engine/outlook/shortage.hpp"
#include "engine/study/checkup.hpp"
#include "engine/study/new_centre.hpp"
#include "engine/study/run.hpp"
#include "engine/study/seat_changes.hpp"
#include "tools/preflight/warnings.hpp"

int main() {
    using namespace morale;
    StudyPlan plan;
    plan.name = "consumer";
    plan.base.time.warmup_weeks = 1;
    plan.base.time.horizon_weeks = 2;
    plan.base.teams = {Team{.name = "small", .agents = 8}};
    plan.base.customers.count = 10'000;
    plan.replications = 3;
    Parameters thanks = plan.base;
    thanks.leader_thanks.every_weeks = 1;
    plan.policies = {PolicyPlan{.name = "nothing", .parameters = plan.base},
                     PolicyPlan{.name = "thanks", .parameters = thanks}};

    const StudyResult once = run(plan, {.threads = 1});
    const StudyResult again = run(plan, {.threads = 2});
    bool sound = once.failures.empty();
    // What the program `morale` finds before it runs anything.
    sound = sound && std::holds_alternative<WasSet>(set(thanks, "centre.teams[small].agents", "1")) &&
            checkup_of(plan).plan.policies.size() > 1 && seat_changes(plan, .4).empty() &&
            !shortages(outlook_of(thanks)).empty() && new_centre({40, 2000, 300, 20, 9000}).customers > 0;
    const auto as_it_is = [](const std::string& file) { return file; };
    sound = sound && !preflight_warnings(plan, outlook_of(plan.base), as_it_is).empty();
    const auto headlines = metrics().first(once.policies[0].total.size());
    for (std::size_t m = 0; m < headlines.size(); ++m) {
        const double nothing = once.policies[0].total[m].mean, thanked = once.policies[1].total[m].mean;
        const double repeated = again.policies[1].total[m].mean;
        sound = sound && (thanked == repeated || (std::isnan(thanked) && std::isnan(repeated)));
        std::cout << headlines[m].name << ": " << nothing << " -> " << thanked << " " << headlines[m].unit
                  << '\n';
    }
    return sound && !headlines.empty() ? 0 : 1;
}
