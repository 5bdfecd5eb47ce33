#include "engine/kernel/calendar.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <set>
#include <tuple>
#include <utility>
#include <vector>

#include "engine/kernel/draws.hpp"

using namespace morale;

namespace {

constexpr Time t0 = measurement_start;

struct Parcel {
    std::uint64_t number;
    std::uint32_t weight;
};

// The simple version: entries in a list, the smallest searched each time.
struct Listed {
    struct Row {
        Time at;
        Phase phase;
        std::uint8_t kind;
        std::uint64_t sequence;
        Ticket ticket;
        auto order() const { return std::tie(at, phase, kind, sequence); }
    };
    std::vector<Row> rows;

    auto first() { return std::ranges::min_element(rows, {}, &Row::order); }
};

using Event = Parcel;

bool same(const Calendar<Event>::Entry& a, const Listed::Row& b) {
    return a.at == b.at && a.phase == b.phase && a.kind == b.kind && a.sequence == b.sequence &&
           a.event.number == b.sequence;
}

// One random operation: mostly schedule, pop, now and then cancel, with many ties and tickets of all ages.
struct Player {
    Draws draws;
    std::uint32_t balance;  // of 256: how often an event is added
    std::uint32_t step = 0;
    std::uint64_t scheduled = 0;
    std::vector<Ticket> old{};

    void play(Calendar<Event>& ours, Listed& oracle) {
        const Words w = draws.block(0, step++);
        if ((w.w[0] & 255) < balance || oracle.rows.empty()) {
            const Time at = t0 + Span{w.w[1] % 50} * 1'000'000;
            const auto phase = static_cast<Phase>(w.w[2] % 2);
            const auto kind = static_cast<std::uint8_t>(w.w[2] >> 8 & 3);
            const Ticket ticket = ours.schedule(at, phase, kind, {scheduled, 7});
            oracle.rows.push_back({at, phase, kind, scheduled, ticket});
            ++scheduled;
        } else if (w.w[1] % 3 == 0) {
            const auto victim =
                oracle.rows.begin() + static_cast<std::ptrdiff_t>(w.w[2] % oracle.rows.size());
            REQUIRE(ours.pending(victim->ticket));
            REQUIRE(ours.cancel(victim->ticket));
            old.push_back(victim->ticket);
            oracle.rows.erase(victim);
        } else {
            const auto first = oracle.first();
            REQUIRE(ours.first_time() == first->at);
            REQUIRE(same(ours.pop(), *first));
            old.push_back(first->ticket);
            oracle.rows.erase(first);
        }
        if (!old.empty()) REQUIRE_FALSE(ours.cancel(old[w.w[3] % old.size()]));
        REQUIRE(ours.size() == oracle.rows.size());
    }
};

}  // namespace

TEST_CASE("the calendar agrees with a sorted list over thousands of random operations") {
    const std::uint32_t balance = GENERATE(100U, 128U, 170U, 220U);
    const std::uint32_t seed = GENERATE(1U, 2U, 3U);
    CAPTURE(balance, seed);
    Calendar<Event> ours;
    Listed oracle;
    Player player{Draws{Seed{seed}, 0}, balance};
    for (int i = 0; i < 4000; ++i) player.play(ours, oracle);
    while (!oracle.rows.empty()) {
        const auto first = oracle.first();
        REQUIRE(same(ours.pop(), *first));
        oracle.rows.erase(first);
    }
    CHECK(ours.empty());
    CHECK(ours.first_time() == never);
}

TEST_CASE("at one instant phase, kind and order of scheduling decide, in this order") {
    Calendar<int> calendar;
    calendar.schedule(t0, Phase::Normal, 63, 4);
    calendar.schedule(t0, Phase::Normal, 2, 2);
    calendar.schedule(t0, Phase::Normal, 2, 3);
    calendar.schedule(t0, Phase::Change, 63, 1);
    calendar.schedule(t0 - Span{1}, Phase::Normal, 63, 0);
    for (int expected = 0; expected < 5; ++expected) CHECK(calendar.pop().event == expected);
}

SCENARIO("a ticket cancels its own event and nothing else") {
    GIVEN("two events") {
        Calendar<int> calendar;
        const Ticket first = calendar.schedule(t0 + hour, Phase::Normal, 1, 1);
        const Ticket second = calendar.schedule(t0 + day, Phase::Normal, 1, 2);
        WHEN("one is cancelled") {
            CHECK(calendar.cancel(first));
            THEN("the other is still there, and it cannot be cancelled twice") {
                CHECK_FALSE(calendar.cancel(first));
                CHECK(calendar.size() == 1);
                CHECK(calendar.first().event == 2);
            }
        }
        WHEN("its place is used again after it is cancelled") {
            calendar.cancel(first);
            const Ticket third = calendar.schedule(t0, Phase::Normal, 1, 3);
            REQUIRE(third.place == first.place);
            THEN("the old ticket cannot touch the new event") {
                CHECK_FALSE(calendar.cancel(first));
                CHECK(calendar.pop().event == 3);
            }
        }
        WHEN("it has happened") {
            calendar.pop();
            THEN("its ticket is void") {
                CHECK_FALSE(calendar.cancel(first));
            }
        }
        WHEN("all is cleared") {
            calendar.clear();
            const Ticket third = calendar.schedule(t0, Phase::Normal, 1, 3);
            THEN("old tickets are void and new ones work") {
                CHECK_FALSE(calendar.cancel(first));
                CHECK_FALSE(calendar.cancel(second));
                CHECK(calendar.first().sequence == 2);
                CHECK(calendar.cancel(third));
                CHECK(calendar.empty());
            }
        }
        THEN("a ticket that names nothing cancels nothing") {
            CHECK_FALSE(calendar.cancel(Ticket{}));
            CHECK_FALSE(calendar.cancel(Ticket{77, 1}));
        }
    }
}

TEST_CASE("a copy of the calendar goes on identically, its tickets are valid in both") {
    Calendar<Event> ours;
    Listed oracle;
    Player player{Draws{Seed{5}, 0}, 150};
    for (int i = 0; i < 1000; ++i) player.play(ours, oracle);
    Calendar<Event> copy = ours;
    Listed copied = oracle;
    Player again = player;
    for (int i = 0; i < 1000; ++i) player.play(ours, oracle);
    for (int i = 0; i < 1000; ++i) again.play(copy, copied);
    REQUIRE(copy.size() == ours.size());
    while (!ours.empty()) {
        const auto a = ours.pop(), b = copy.pop();
        REQUIRE(a.sequence == b.sequence);
        REQUIRE(a.at == b.at);
    }
}

TEST_CASE("many pending events come out in order") {
    const Draws draws{Seed{6}, 0};
    Calendar<Event> calendar;
    for (std::uint32_t i = 0; i < 200'000; ++i)
        calendar.schedule(t0 + span_of_seconds(1e6 * (draws.uniform(0, i) - .5)), Phase::Normal, 0, {i, 0});
    Time before = t0 - week;
    while (!calendar.empty()) {
        const Time at = calendar.pop().at;
        if (at < before) FAIL("time went back");
        before = at;
    }
}

namespace {

// The same with a sorted set, for large numbers.
struct Sorted {
    using Row = std::tuple<Time, Phase, std::uint8_t, std::uint64_t>;
    std::set<Row> rows;
    std::vector<std::pair<Row, Ticket>> given;  // [sequence]

    void schedule(Calendar<Event>& ours, Time at, Phase phase, std::uint8_t kind) {
        const std::uint64_t sequence = given.size();
        const Row row{at, phase, kind, sequence};
        rows.insert(row);
        given.emplace_back(row, ours.schedule(at, phase, kind, {sequence, 7}));
    }

    // False when they differ.
    bool cancel(Calendar<Event>& ours, std::uint64_t sequence) {
        const auto& [row, ticket] = given[sequence];
        const bool is_pending = rows.erase(row) == 1;
        return ours.pending(ticket) == is_pending && ours.cancel(ticket) == is_pending &&
               !ours.pending(ticket);
    }

    bool pop(Calendar<Event>& ours) {
        if (ours.first_time() != std::get<0>(*rows.begin())) return false;
        const auto entry = ours.pop();
        const Row row{entry.at, entry.phase, entry.kind, entry.sequence};
        const bool same = row == *rows.begin() && entry.event.number == entry.sequence;
        rows.erase(rows.begin());
        return same;
    }
};

// Times of all scales: far beyond the rest, before the front, at the front, on a coarse grid, ordinary.
Time some_time(const Words& w, Time front) {
    switch (w.w[0] % 16) {
        case 0:
            return never - Span{1 + w.w[1] % 3};
        case 1:
            return Time::min() + Span{w.w[1] % 3};
        case 2:
            return front - Span{w.w[1]};
        case 3:
        case 4:
            return front;
        case 5:
        case 6:
            return t0 + week * static_cast<int>(w.w[1] % 9);
        case 7:
            return front + Span{static_cast<std::int64_t>(w.w[1]) << 28};
        default:
            return front + Span{w.w[1] >> w.w[2] % 32};
    }
}

// Grows, shrinks and cancels in turn; the share of each depends on the stage.
void play(Calendar<Event>& ours, Sorted& oracle, const Draws& draws, std::uint32_t from, std::uint32_t to) {
    Time front = t0;
    for (std::uint32_t i = from; i < to; ++i) {
        const Words w = draws.block(1, i), v = draws.block(2, i);
        const std::uint32_t stage = i / 3000 % 4, chance = v.w[0] % 100;
        const std::uint32_t add = stage == 0 ? 80 : stage == 1 ? 50 : 25, pop = stage == 2 ? 90 : 50;
        if (chance < add || oracle.rows.empty()) {
            oracle.schedule(ours, some_time(w, front), static_cast<Phase>(v.w[1] % 2),
                            static_cast<std::uint8_t>(v.w[2] % kind_limit));
        } else if (chance < pop) {
            const Time at = ours.first_time();
            if (at < never - Span{9} && at > Time::min() + Span{9}) front = at;
            if (!oracle.pop(ours)) FAIL("the first event differs at step " << i);
        } else if (!oracle.cancel(ours, v.w[3] % oracle.given.size())) {
            FAIL("a withdrawal differs at step " << i);
        }
        if (ours.size() != oracle.rows.size()) FAIL("the sizes differ at step " << i);
        const Time first = oracle.rows.empty() ? never : std::get<0>(*oracle.rows.begin());
        if (ours.first_time() != first) FAIL("the first times differ at step " << i);
    }
}

}  // namespace

TEST_CASE("the calendar agrees with a sorted set over times of all scales, and so does its copy") {
    const std::uint32_t seed = GENERATE(11U, 12U, 13U, 14U);
    CAPTURE(seed);
    const Draws draws{Seed{seed}, 0};
    Calendar<Event> ours;
    Sorted oracle;
    play(ours, oracle, draws, 0, 20'000);
    Calendar<Event> copy = ours;
    Sorted copied = oracle;
    play(ours, oracle, draws, 20'000, 40'000);
    play(copy, copied, draws, 40'000, 50'000);
    while (!oracle.rows.empty()) REQUIRE(oracle.pop(ours));
    while (!copied.rows.empty()) REQUIRE(copied.pop(copy));
    CHECK(ours.first_time() == never);
    CHECK(copy.empty());
}

TEST_CASE("thousands of events of one instant come in order, also those added meanwhile") {
    Calendar<Event> ours;
    Sorted oracle;
    const Draws draws{Seed{7}, 0};
    for (std::uint32_t i = 0; i < 20'000; ++i) {
        const Words w = draws.block(0, i);
        oracle.schedule(ours, t0 + week * static_cast<int>(w.w[0] % 2), static_cast<Phase>(w.w[1] % 2), 1);
        if (i > 5000 && i % 3 == 0) REQUIRE(oracle.pop(ours));
    }
    while (!oracle.rows.empty()) REQUIRE(oracle.pop(ours));
}

TEST_CASE("each event earlier than all before it") {
    Calendar<Event> ours;
    Sorted oracle;
    for (int i = 0; i < 20'000; ++i) oracle.schedule(ours, t0 - second * i, Phase::Normal, 0);
    for (std::uint64_t i = 0; i < 20'000; i += 3) REQUIRE(oracle.cancel(ours, i));
    while (!oracle.rows.empty()) REQUIRE(oracle.pop(ours));
}

TEST_CASE("events that are nearly all withdrawn leave room for others") {
    Calendar<Event> ours;
    Sorted oracle;
    for (std::uint64_t i = 0; i < 50'000; ++i) {
        oracle.schedule(ours, t0 + second * static_cast<int>(i) + hour, Phase::Normal, 0);
        if (i % 100 != 0) REQUIRE(oracle.cancel(ours, i));
    }
    CHECK(ours.size() == 500);
    while (!oracle.rows.empty()) REQUIRE(oracle.pop(ours));
    oracle.schedule(ours, t0, Phase::Normal, 0);
    REQUIRE(oracle.pop(ours));
}

TEST_CASE("a cleared calendar takes events at any time again") {
    Calendar<Event> ours;
    for (int i = 0; i < 5000; ++i) ours.schedule(t0 + second * (i * 7919 % 5000), Phase::Normal, 0, {});
    for (int i = 0; i < 1000; ++i) ours.pop();
    ours.clear();
    CHECK(ours.first_time() == never);
    for (int i = 0; i < 5000; ++i) ours.schedule(t0 + second * (i * 7919 % 5000), Phase::Normal, 0, {});
    for (int i = 0; i < 5000; ++i) REQUIRE(ours.pop().at == t0 + second * i);
    CHECK(ours.empty());
}

TEST_CASE("what would come never is not kept") {
    Calendar<Event> ours;
    const Ticket none = ours.schedule(never, Phase::Normal, 0, {});
    CHECK(ours.empty());
    CHECK_FALSE(ours.pending(none));
    CHECK_FALSE(ours.cancel(none));
    for (int i = 0; i < 300; ++i) {
        ours.schedule(t0 + second * (299 - i), Phase::Normal, 0, {});
        ours.schedule(never, Phase::Normal, 0, {});
        ours.schedule(t0 + longest_span, Phase::Normal, 0, {});
    }
    for (int i = 0; i < 300; ++i) REQUIRE(ours.pop().at == t0 + second * i);
    for (int i = 0; i < 300; ++i) REQUIRE(ours.pop().at == t0 + longest_span);
    CHECK(ours.empty());
    CHECK(ours.first_time() == never);
}
