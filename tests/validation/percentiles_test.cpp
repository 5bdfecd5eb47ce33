// Percentiles of waits against what queueing theory says of them: the waits of Erlang C, the waits of those
// whom Erlang A answers, and for service that is not exponential the recursion of Kiefer and Wolfowitz (1955)
// over the work that is left at each server. Each must lie within four standard errors and the width of a
// bin.
#include <algorithm>
#include <array>
#include <cmath>
#include <random>

#include "engine/metric/part.hpp"
#include "engine/metric/percentile.hpp"
#include "engine/model/life/simulate.hpp"
#include "engine/stats/queueing.hpp"
#include "tests/validation/exact.hpp"

using namespace morale;

namespace {

constexpr double bin = 1. / 32;  // of a wait: no percentile is off by more

/// [percentile][replication], in s.
std::vector<std::vector<double>> simulated(const std::string& file, const std::vector<std::string>& sets,
                                           std::span<const double> shares) {
    StudyPlan plan = library_plan("queues/" + file, sets);
    plan.base.time.warmup_weeks = 1;
    plan.base.time.horizon_weeks = std::max(1., std::floor(plan.base.time.horizon_weeks / 6));
    plan.replications = 8;
    std::vector<std::vector<double>> found(shares.size());
    const StudyResult result = run(plan, {.sink = [&](const ReplicationRow& row) {
                                       const Waits waits = of_part(row.record, plan.base, {}).beside.waits;
                                       for (std::size_t i = 0; i < shares.size(); ++i)
                                           found[i].push_back(waits.quantile(shares[i]));
                                   }});
    for (const BrokenRecord& failure : result.failures) FAIL(told_failure(plan, failure));
    return found;
}

void check_percentile(double share, const std::vector<double>& sample, double exact, double error_of_exact) {
    const Seen seen = seen_in(sample);
    const double allowed = 4 * std::hypot(seen.error, error_of_exact) + bin * exact;
    CAPTURE(share, exact, seen.mean, seen.error, error_of_exact, allowed);
    CHECK(std::abs(seen.mean - exact) <= allowed);
    if (exact > 0) CHECK(allowed < .3 * exact);
}

/// The wait that this share does not exceed, where `within` rises from the share of those who do not wait.
template <class Within>
double wait_at(double share, Within within) {
    double low = 0, high = 1;
    if (within(low) >= share) return 0;
    while (within(high) < share) high *= 2;
    for (int i = 0; i < 100; ++i) (within((low + high) / 2) < share ? low : high) = (low + high) / 2;
    return high;
}

/// Waits of customers at n servers by the recursion: the next one waits for the server with the least work
/// left.
class KieferWolfowitz {
 public:
    KieferWolfowitz(int servers, double rate, double mean, double cv, unsigned seed)
        : left_(static_cast<std::size_t>(servers)), luck_(seed), between_(rate) {
        const double variance = std::log1p(cv * cv);
        service_ = std::lognormal_distribution<>(std::log(mean) - variance / 2, std::sqrt(variance));
    }
    double next() {
        const double gap = between_(luck_);
        for (double& work : left_) work = std::max(0., work - gap);
        const auto first = std::ranges::min_element(left_);
        const double wait = *first;
        *first += service_(luck_);
        return wait;
    }

 private:
    std::vector<double> left_;
    std::mt19937_64 luck_;
    std::exponential_distribution<> between_;
    std::lognormal_distribution<> service_;
};

/// [percentile][run] of `runs` independent stretches, each after one that is left out.
std::vector<std::vector<double>> by_recursion(std::span<const double> shares, int runs) {
    constexpr std::size_t customers = 60'000;
    std::vector<std::vector<double>> found(shares.size());
    for (int r = 0; r < runs; ++r) {
        KieferWolfowitz queue(4, 3.4, 1, 1.5, 20'261'201U + static_cast<unsigned>(r));
        std::vector<double> waits;
        for (std::size_t i = 0; i < customers / 10; ++i) queue.next();
        for (std::size_t i = 0; i < customers; ++i) waits.push_back(queue.next());
        std::ranges::sort(waits);
        for (std::size_t i = 0; i < shares.size(); ++i)
            found[i].push_back(60 * waits[static_cast<std::size_t>(std::ceil(shares[i] * customers)) - 1]);
    }
    return found;
}

}  // namespace

TEST_CASE("percentiles of waits are those of Erlang C") {
    constexpr std::array shares = {.3, .6, .9, .95, .995};
    const ErlangC queue = erlang_c(200. / 60, 1, 4);  // 200 calls an hour, of a minute each
    REQUIRE(queue.p_wait > .5);
    const auto found =
        simulated("erlang-c-4-servers",
                  {"centre.contacts.rate=200 /h", "centre.contacts.talk=exponential(mean=1 min)"}, shares);
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const double beyond = queue.p_wait / (1 - shares[i]);
        check_percentile(shares[i], found[i], beyond > 1 ? 60 * std::log(beyond) / queue.drain : 0, 0);
    }
}

TEST_CASE("percentiles of waits are those of the contacts that Erlang A answers") {
    constexpr std::array shares = {.5, .75, .95, .99, .998};
    const ErlangA queue = erlang_a(48, 1, 50, 1);
    const auto found = simulated("erlang-a-50-servers-patience-1", {}, shares);
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const double exact = wait_at(
            shares[i], [&](double within) { return queue.service_level(within) / (1 - queue.p_abandon); });
        check_percentile(shares[i], found[i], 60 * exact, 0);
    }
}

TEST_CASE("percentiles of waits are those of the recursion over work that is left at each server") {
    constexpr std::array shares = {.5, .9, .975};
    const auto recursion = by_recursion(shares, 10);
    const auto found = simulated(
        "erlang-c-4-servers",
        {"centre.contacts.rate=204 /h", "centre.contacts.talk=lognormal(mean=1 min, cv=1.5)"}, shares);
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const Seen exact = seen_in(recursion[i]);
        check_percentile(shares[i], found[i], exact.mean, exact.error);
    }
}
