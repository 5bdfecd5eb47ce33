#include "engine/study/replicate.hpp"

#include <atomic>
#include <catch2/catch.hpp>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <set>
#include <stdexcept>
#include <thread>
#include <vector>

using namespace morale;

TEST_CASE("results are folded once each, in order, whoever finishes first") {
    const int threads = GENERATE(0, 1, 2, 3, 7);
    CAPTURE(threads);
    std::vector<int> order;
    std::vector<double> values;
    replicate(
        40, threads,
        [](int i) {
            std::this_thread::sleep_for(std::chrono::microseconds((i * 7919) % 13 * 200));
            return i * .1;
        },
        [&](int i, double value) {
            order.push_back(i);
            values.push_back(value);
        });
    REQUIRE(order.size() == 40);
    for (int i = 0; i < 40; ++i) {
        CHECK(order[static_cast<std::size_t>(i)] == i);
        CHECK(values[static_cast<std::size_t>(i)] == i * .1);
    }
}

TEST_CASE("more threads than the machine has really run side by side") {
    const int threads = static_cast<int>(std::thread::hardware_concurrency()) + 3;
    bool all_met = true;
    std::mutex mutex;
    std::condition_variable one_more;
    std::set<std::thread::id> seen;
    replicate(
        threads, threads,
        [&](int) {
            // Each waits for all the others: with fewer threads nobody would come out before the deadline.
            // They sleep meanwhile, so that on a busy machine they leave the processor to those that have
            // still to come.
            std::unique_lock lock(mutex);
            seen.insert(std::this_thread::get_id());
            one_more.notify_all();
            const bool met = one_more.wait_for(lock, std::chrono::seconds(20), [&] {
                return seen.size() == static_cast<std::size_t>(threads);
            });
            all_met = all_met && met;
            return 0;
        },
        [](int, int) {});
    CHECK(all_met);
    CHECK(seen.size() == static_cast<std::size_t>(threads));
}

TEST_CASE("what is not folded yet is bounded by the threads, not by the replications") {
    const int threads = GENERATE(1, 3);
    std::atomic<int> begun{0};
    std::atomic<int> most{0};
    int folded = 0;
    replicate(
        200, threads, [&](int) { return ++begun; },
        [&](int, int) {
            most = std::max(most.load(), begun.load() - folded);
            std::this_thread::sleep_for(std::chrono::microseconds(200));
            ++folded;
        });
    CHECK(folded == 200);
    CHECK(most <= detail::look_ahead(threads));
}

TEST_CASE("an exception of a run comes out, and nothing from it on is folded") {
    const int threads = GENERATE(1, 2, 5);
    std::vector<int> folded;
    auto study = [&] {
        replicate(
            50, threads,
            [](int i) {
                if (i == 20) throw std::runtime_error("replication 20");
                return i;
            },
            [&](int i, int) { folded.push_back(i); });
    };
    CHECK_THROWS_WITH(study(), "replication 20");
    CHECK(folded.size() <= 20);
}

TEST_CASE("an exception of a fold comes out") {
    auto study = [] {
        replicate(
            10, 2, [](int i) { return i; },
            [](int i, int) {
                if (i == 3) throw std::runtime_error("disk full");
            });
    };
    CHECK_THROWS_WITH(study(), "disk full");
}

TEST_CASE("no replications are no calls") {
    int calls = 0;
    replicate(
        0, 2, [&](int) { return ++calls; }, [&](int, int) { ++calls; });
    CHECK(calls == 0);
}
