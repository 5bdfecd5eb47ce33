// Little's law, L = rate x W, in every case of the library, under every policy, in every team: the area under
// a level against the sum of what each contact spent there, as an identity (engine/metric/balance.hpp). Two
// ways of counting, so it fails when one of them forgets somebody.
#include <algorithm>
#include <filesystem>

#include "engine/metric/balance.hpp"
#include "tests/validation/experiment.hpp"

using namespace morale;

namespace {

std::vector<std::string> library_cases() {
    namespace fs = std::filesystem;
    const fs::path library = MORALE_SOURCE_DIR "/scenarios/library";
    std::vector<std::string> names;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(library))
        if (entry.path().extension() == ".yaml" && entry.path().stem() != "evidence" &&
            entry.path().stem() != "practices" && entry.path().stem() != "bare-queue")
            names.push_back(fs::relative(entry.path(), library).replace_extension().generic_string());
    std::ranges::sort(names);
    return names;
}

void check_team(const Tape& tape, int team) {
    const Cell c = tape.group(team);
    if (c.count(Count::Offered) == 0) return;  // a firm that this policy does not ask
    CHECK(c.count(Count::Offered) > 100);
    CHECK(c.area(Level::Waiting) >= 0);

    // The law of the metrics as they are shown: nobody is there at the edges, or few of many.
    const auto g = static_cast<std::size_t>(team);
    const InSystem &start = tape.found_at_start[g], &end = tape.found_at_end[g];
    const double rate = find_metric("contacts_offered")->value(c) / in_seconds(week);
    const double at_edges = start.waiting + end.waiting;
    CHECK(find_metric("mean_queue")->value(c) ==
          Approx(rate * find_metric("mean_wait_all")->value(c))
              .epsilon(at_edges == 0 ? 1e-9 : .02)
              .margin(at_edges == 0 ? 1e-6
                                    : (start.waited_seconds + end.waited_seconds +
                                       at_edges * find_metric("mean_wait_all")->value(c)) /
                                          in_seconds(week)));
}

}  // namespace

TEST_CASE("Little's law holds in every case of the library") {
    REQUIRE(library_cases().size() >= 15);
    for (const std::string& name : library_cases()) {
        CAPTURE(name);
        const StudyPlan plan = library_plan(name, {"time.horizon=1 week", "time.warmup=1 week"});
        const std::vector<Record> records = simulate_policies(plan, 1);
        for (std::size_t i = 0; i < records.size(); ++i) {
            CAPTURE(plan.policies[i].name);
            for (const Law& law : imbalances(records[i])) {
                CAPTURE(law.group, law.left, law.right);
                FAIL_CHECK(std::string(law.says));
            }
            for (int team = 0; team + 1 < records[i].tape.groups; ++team) check_team(records[i].tape, team);
        }
    }
}
