// Rates that change with the hour: against the infinite-server queue where callers leave at the same rate
// whether they wait or talk (exact at any size), and against the fluid limit where they do not (exact for
// many servers; Mandelbaum, Massey and Reiman 1998).
#include <algorithm>
#include <array>

#include "engine/model/life/start.hpp"
#include "engine/model/life/step.hpp"
#include "engine/model/world/world.hpp"
#include "tests/validation/exact.hpp"

using namespace morale;

namespace {

constexpr std::size_t hours = 24;
using ByHour = std::array<double, hours>;

/// Contacts in the system at each full hour, averaged over the days of one replication.
ByHour simulated(const Parameters& p, std::uint32_t replication) {
    World w = make_world(p, Seed{1}, replication);
    ByHour in_system{};
    const int days = static_cast<int>(p.time.horizon_weeks) * 7;
    for (int d = 0; d < days; ++d)
        for (std::size_t h = 0; h < hours; ++h) {
            run_until(w, measurement_start + d * day + static_cast<int>(h) * hour);
            in_system[h] += (w.record.level(Level::Waiting, 0) + w.record.level(Level::Handling, 0)) / days;
        }
    return in_system;
}

/// The mean number m at each full hour when dm/dt = rate(t) - min(m, servers) / handle - (m - servers)+ /
/// patience, all in hours, after a month.
ByHour fluid(const Parameters& p, double handle, double patience) {
    const Profile load = Profile::of(p.load.by_day, p.load.by_hour);
    const double servers = p.teams[0].agents;
    constexpr int steps = 20'000;
    double m = 0;
    ByHour in_system{};
    for (int d = 0; d < 28; ++d)
        for (std::size_t h = 0; h < hours; ++h) {
            in_system[h] = m;
            const double rate =
                p.contacts.rate_per_hour * load.at(measurement_start + static_cast<int>(h) * hour);
            for (int i = 0; i < steps; ++i) {
                const auto slope = [&](double x) {
                    return rate - std::min(x, servers) / handle - std::max(0., x - servers) / patience;
                };
                const double middle = m + slope(m) / (2. * steps);
                m += slope(middle) / steps;
            }
        }
    return in_system;
}

void check_each_hour(int replications, double tightest) {
    const StudyPlan plan = library_plan("queues/rush-hours");
    const ByHour exact = fluid(plan.base, 1, 1);
    std::array<std::vector<double>, hours> seen;
    for (int r = 1; r <= replications; ++r) {
        const ByHour of = simulated(plan.base, static_cast<std::uint32_t>(r));
        for (std::size_t h = 0; h < hours; ++h) seen[h].push_back(of[h]);
    }
    for (std::size_t h = 0; h < hours; ++h) {
        CAPTURE(h);
        check_exact("in system", seen[h], exact[h], tightest);
    }
    // The system lags behind its callers, who are most from 12 to 15 o'clock.
    CHECK(std::ranges::max_element(exact) - exact.begin() == 15);
}

/// How far the mean hour of the day is from the fluid limit at most, relative to its peak, at so many servers
/// to each of which 1.6 callers an hour come at noon and .55 at night.
double distance_from_fluid(int servers, int weeks) {
    StudyPlan plan = library_plan("queues/rush-hours");
    Parameters& p = plan.base;
    p.teams[0].agents = servers;
    p.contacts.rate_per_hour = servers;
    p.contacts.patience = Distribution::exponential(1200);
    p.time.horizon_weeks = weeks;
    const ByHour exact = fluid(p, 1, 1. / 3), seen = simulated(p, 1);
    double worst = 0;
    for (std::size_t h = 0; h < hours; ++h) worst = std::max(worst, std::abs(seen[h] - exact[h]));
    return worst / *std::ranges::max_element(exact);
}

}  // namespace

TEST_CASE("with patience like service the mean number in the system is exact at every hour") {
    check_each_hour(40, .03);
}

TEST_CASE("the mean number in the system is exact at every hour, at length", "[nightly]") {
    check_each_hour(1000, .006);
}

TEST_CASE("many servers come close to the fluid limit of a changing rate, few do not") {
    const double few = distance_from_fluid(20, 40), many = distance_from_fluid(2000, 4);
    CAPTURE(few, many);
    CHECK(many < .01);
    CHECK(few > 3 * many);
}
