#include "engine/model/world/waiting_line.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <vector>

#include "engine/kernel/draws.hpp"

using namespace morale;

namespace {

struct Caller {
    std::uint32_t issue;
    Time arrived;
    Time deadline;
};

/// The line as anybody would write it down.
struct PlainLine {
    std::vector<Caller> callers;

    Caller take(std::vector<Caller>::iterator which) {
        const Caller taken = *which;
        callers.erase(which);
        return taken;
    }
    Caller take_first() { return take(callers.begin()); }
    Caller take_impatient() { return take(std::ranges::min_element(callers, {}, &Caller::deadline)); }
    Time first_deadline() const {
        return callers.empty() ? never : std::ranges::min_element(callers, {}, &Caller::deadline)->deadline;
    }
};

void check_same(const Waiting& taken, const Caller& expected) {
    CHECK(taken.contact.issue == expected.issue);
    CHECK(taken.arrived == expected.arrived);
}

}  // namespace

TEST_CASE("a waiting line does what a plain list does") {
    const auto replication = GENERATE(range(0u, 12u));
    CAPTURE(replication);
    const Draws draws(Seed{3}, replication);
    const double busy = .45 + .01 * replication;  // from lines that empty to lines that grow
    WaitingLine line;
    PlainLine plain;
    Time now = measurement_start;
    for (std::uint32_t n = 0; n < 2000; ++n) {
        const Words luck = draws.block(1, n);
        now += span_of_seconds(uniform32(luck.w[0]));
        const double what = uniform32(luck.w[1]);
        if (what < busy) {
            // Whole seconds, so that several give up at the same moment; some never do.
            const Time deadline = luck.w[3] % 5 == 0 ? never : now + (1 + luck.w[2] % 40) * second;
            line.join({.issue = n}, now, deadline);
            plain.callers.push_back({n, now, deadline});
        } else if (!plain.callers.empty() && what < .85) {
            check_same(line.take_first(), plain.take_first());
        } else if (plain.first_deadline() != never) {
            check_same(line.take_impatient(), plain.take_impatient());
        }
        REQUIRE(line.size() == plain.callers.size());
        REQUIRE(line.empty() == plain.callers.empty());
        REQUIRE(line.first_deadline() == plain.first_deadline());
    }
}

TEST_CASE("a line that outgrows its ring keeps its order, those who left included") {
    WaitingLine line;
    for (std::uint32_t n = 0; n < 1000; ++n)
        line.join({.issue = n}, measurement_start, n % 2 ? measurement_start + hour : never);
    for (std::uint32_t n = 1; n < 1000; n += 2) {
        REQUIRE(line.first_deadline() == measurement_start + hour);
        REQUIRE(line.take_impatient().contact.issue == n);
    }
    CHECK(line.first_deadline() == never);
    for (std::uint32_t n = 0; n < 1000; n += 2) REQUIRE(line.take_first().contact.issue == n);
    CHECK(line.empty());
}

TEST_CASE("who is served no longer has a deadline") {
    WaitingLine line;
    line.join({.issue = 1}, measurement_start, measurement_start + second);
    line.join({.issue = 2}, measurement_start, measurement_start + minute);
    line.take_first();
    CHECK(line.first_deadline() == measurement_start + minute);
    CHECK(line.take_impatient().contact.issue == 2);
    CHECK(line.first_deadline() == never);
}
