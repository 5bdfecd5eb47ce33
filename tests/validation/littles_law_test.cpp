// Little's law, L = rate x W, in every case of the library, under every policy, in every team: the area under
// a level against the sum of what each contact spent there. Two ways of counting, so it fails when one of
// them forgets somebody.
#include <algorithm>
#include <cmath>
#include <filesystem>

#include "engine/kernel/profile.hpp"
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

/// How long somebody may have waited who came in the last hour before the centre closed, when measurement
/// begins, and when a week of it ends; 0 where it never closes.
double through_closed_hours(const Parameters& p) {
    const Profile load = Profile::of(p.load.by_day, p.load.by_hour);
    Span closed{};
    while (closed < week && !load.open(measurement_start + week - closed - second)) closed += 30 * minute;
    return closed == Span{} ? 0 : in_seconds(closed + hour);
}

/// The area and the sum differ by what those spent there who were in the system at the edges of the horizon,
/// in so far as it lies on the other side: about as long as others, and as long as the centre was closed on
/// top for who waits through that, as mail does. Nobody is when the centre is closed and empty then.
double allowed(double at_edges, double mean_time, double closed, double sum) {
    return at_edges == 0 ? 1e-9 * sum + .002
                         : 6 * std::sqrt(at_edges) * mean_time + at_edges * closed + 1e-9 * sum;
}

void check_team(const Tape& tape, int team, double closed) {
    const Cell c = tape.group(team);
    const auto& end = tape.at_end[static_cast<std::size_t>(team)];
    const double at_edges = tape.in_system_at_start[static_cast<std::size_t>(team)] +
                            end[static_cast<std::size_t>(Level::Waiting)] +
                            end[static_cast<std::size_t>(Level::Handling)] +
                            end[static_cast<std::size_t>(Level::Beside)];
    CAPTURE(team, at_edges);
    if (c.count(Count::Offered) == 0) return;  // a firm that this policy does not ask
    const double waited = c.sum(Sum::WaitSeconds) + c.sum(Sum::AbandonSeconds);
    const double left = c.count(Count::Answered) + c.count(Count::Abandoned);
    const double missed = allowed(at_edges, waited / left, closed, waited);
    CHECK(std::abs(c.area(Level::Waiting) - waited) <= missed);
    const double handled = c.sum(Sum::HandleSeconds);
    // Of several chats at once all but the first are beside it.
    CHECK(std::abs(c.area(Level::Handling) + c.area(Level::Beside) - handled) <=
          allowed(at_edges, handled / c.count(Count::Handled), 0, handled));
    CHECK(c.count(Count::Offered) > 100);

    // The same of the metrics as they are shown.
    const double rate = find_metric("contacts_offered")->value(c) / in_seconds(week);
    CHECK(find_metric("mean_queue")->value(c) ==
          Approx(rate * find_metric("mean_wait_all")->value(c))
              .epsilon(at_edges == 0 ? 1e-9 : .02)
              .margin(at_edges == 0 ? 1e-6 : missed / in_seconds(week)));
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
            for (const Imbalance& imbalance : imbalances(records[i])) {
                CAPTURE(imbalance.group, imbalance.left, imbalance.right);
                FAIL_CHECK(std::string(imbalance.law));
            }
            for (int team = 0; team + 1 < records[i].tape.groups; ++team)
                check_team(records[i].tape, team, through_closed_hours(plan.base));
        }
    }
}
