// Classes in order of priority, nobody interrupted: Cobham (1954) for one server, Davis (1966) and Kella and
// Yechiali (1985) for several. Waits by class are the mean length of the class's line over its rate (Little):
// the world is stopped at even intervals and its lines are counted.
#include <array>

#include "engine/model/life/start.hpp"
#include "engine/model/life/step.hpp"
#include "engine/model/world/world.hpp"
#include "engine/stats/queueing.hpp"
#include "engine/stats/queueing_general.hpp"
#include "tests/validation/exact.hpp"

using namespace morale;

namespace {

/// Mean wait of each class in minutes, over one replication.
std::vector<double> waits_by_class(const Parameters& p, std::uint32_t replication, Span every) {
    World w = make_world(p, Seed{1}, replication);
    run_until(w, measurement_start);
    const Time end = measurement_start + static_cast<int>(p.time.horizon_weeks) * week;
    std::vector<double> waiting(w.queues.size());
    double looks = 0;
    for (Time at = measurement_start; at < end; at += every, ++looks) {
        run_until(w, at);
        for (std::size_t q = 0; q < w.queues.size(); ++q)
            waiting[q] += static_cast<double>(w.queues[q].line.size());
    }
    double below = 0;
    for (std::size_t q = 0; q < w.queues.size(); ++q) {
        const double share = w.queues[q].share - below;
        below = w.queues[q].share;
        waiting[q] /= looks * share * p.contacts.rate_per_hour / 60;
    }
    return waiting;
}

void check_classes(const std::string& file, const std::vector<double>& exact, int replications,
                   double tightest) {
    const StudyPlan plan = library_plan("queues/" + file);
    std::vector<std::vector<double>> waits(exact.size());
    for (int r = 1; r <= replications; ++r) {
        const auto seen = waits_by_class(plan.base, static_cast<std::uint32_t>(r), 30 * second);
        REQUIRE(seen.size() == exact.size());
        for (std::size_t k = 0; k < exact.size(); ++k) waits[k].push_back(seen[k]);
    }
    for (std::size_t k = 0; k < exact.size(); ++k)
        check_exact(plan.base.classes[k].name, waits[k], exact[k], tightest);
}

const std::vector<double> at_one_server = {1.142857, 5.714286};

std::vector<double> at_five_servers() {
    return priority_waits_at(5, std::array{.5, 2., 1.9}, 1);
}

}  // namespace

TEST_CASE("each class of two at one server waits as Cobham says") {
    check_classes("two-priorities", at_one_server, 12, .06);
}

TEST_CASE("each class of three at five servers waits as Kella and Yechiali say") {
    check_classes("three-priorities-5-servers", at_five_servers(), 12, .06);
}

TEST_CASE("classes wait as the formulas say, at length", "[nightly]") {
    check_classes("two-priorities", at_one_server, 160, .02);
    check_classes("three-priorities-5-servers", at_five_servers(), 160, .02);
}

TEST_CASE("all classes wait together as one line does") {
    check_queue({"two-priorities", {}, {{"mean_wait_all", pollaczek_khinchine(.8, 1, 1)}}}, briefly);
    check_queue({"three-priorities-5-servers", {}, {{"mean_wait_all", erlang_c(4.4, 1, 5).mean_wait}}},
                briefly);
}
