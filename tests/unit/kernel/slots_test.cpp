#include "engine/kernel/slots.hpp"

#include <catch2/catch.hpp>
#include <optional>
#include <tuple>
#include <vector>

#include "engine/kernel/draws.hpp"

using namespace morale;

namespace {

constexpr Time played_from = measurement_start;

// The simple version: what is pending in each slot, searched from end to end.
struct ListedSlots {
    std::vector<Pending> pending;

    Pending first() const {
        Pending best;
        for (const Pending& p : pending)
            if (p.at != never &&
                std::tie(p.at, p.phase, p.kind, p.slot) < std::tie(best.at, best.phase, best.kind, best.slot))
                best = p;
        return best;
    }
};

// Random sets and clears; times from this instant to beyond the reach of a key, with many ties.
struct SlotPlayer {
    Draws draws;
    std::uint32_t slots;
    Span reach;
    std::uint32_t step = 0;

    void play(Slots& ours, ListedSlots& oracle, Time now) {
        const Words w = draws.block(0, step++);
        const std::uint32_t slot = w.w[0] % slots;
        const auto phase = static_cast<Phase>(w.w[1] % 2);
        const auto kind = static_cast<std::uint8_t>(w.w[1] >> 8 & 63);
        if (w.w[3] % 16 == 0) {
            ours.clear(slot);
            oracle.pending[slot] = {};
            return;
        }
        const Time at = now + reach * static_cast<std::int64_t>(w.w[2] % 97) / 96;
        ours.set(slot, at, phase, kind);
        oracle.pending[slot] = {at, phase, kind, slot};
    }
};

}  // namespace

TEST_CASE("nothing pending means never") {
    const std::uint32_t count = GENERATE(0U, 1U, 2U, 3U, 1000U);
    Slots slots{count};
    CHECK(slots.size() == count);
    CHECK(slots.first().at == never);
    CHECK(slots.first_time() == never);
    slots.rebase(played_from + week);
    CHECK(slots.first_time() == never);
    if (count == 0) return;
    slots.set(count - 1, played_from + 2 * week, Phase::Normal, 3);
    CHECK(slots.first() == Pending{played_from + 2 * week, Phase::Normal, 3, count - 1});
    slots.set(count - 1, never, Phase::Normal, 3);
    CHECK(slots.first_time() == never);
    CHECK(slots.at(count - 1) == never);
}

TEST_CASE("slots agree with a searched list over thousands of random operations") {
    const std::uint32_t count = GENERATE(1U, 2U, 3U, 7U, 64U, 100U);
    const Span reach = GENERATE(Span{5}, hour, 3 * day, 40 * day);
    CAPTURE(count, reach.count());
    Slots ours{count, played_from - week};
    ListedSlots oracle{std::vector<Pending>(count)};
    SlotPlayer player{Draws{Seed{11}, count}, count, reach};
    Time now = played_from - week;
    for (int i = 0; i < 3000; ++i) {
        player.play(ours, oracle, now);
        const Pending first = ours.first();
        REQUIRE(first == oracle.first());
        REQUIRE(ours.first_time() == first.at);
        const auto probe = static_cast<std::uint32_t>(i) % count;
        REQUIRE(ours.at(probe) == oracle.pending[probe].at);
        if (i % 3 == 0 && first.at != never) {  // the first happens
            now = first.at;
            ours.clear(first.slot);
            oracle.pending[first.slot] = {};
        }
        if (i % 50 == 0 && now > ours.origin()) ours.rebase(now);
    }
}

TEST_CASE("at one instant phase, kind and slot decide, in this order") {
    Slots slots{4};
    slots.set(0, played_from + hour, Phase::Normal, 0);
    slots.set(1, played_from + hour, Phase::Change, 5);
    slots.set(2, played_from + hour, Phase::Change, 4);
    slots.set(3, played_from + hour, Phase::Change, 4);
    for (const std::uint32_t expected : {2U, 3U, 1U, 0U}) {
        CHECK(slots.first().slot == expected);
        slots.clear(slots.first().slot);
    }
}

TEST_CASE("far times keep their true order and become near at a rebase") {
    Slots slots{3, played_from};
    const Time edge = played_from + Span{(1LL << 40) - 3};  // the last time a key can say
    slots.set(0, played_from + 50 * week, Phase::Change, 1);
    slots.set(1, played_from + 40 * week, Phase::Normal, 2);
    slots.set(2, edge + Span{1}, Phase::Normal, 3);
    CHECK(slots.first() == Pending{edge + Span{1}, Phase::Normal, 3, 2});
    slots.set(2, edge, Phase::Normal, 3);
    CHECK(slots.first() == Pending{edge, Phase::Normal, 3, 2});
    slots.clear(2);
    CHECK(slots.first() == Pending{played_from + 40 * week, Phase::Normal, 2, 1});
    slots.rebase(played_from + 39 * week);
    CHECK(slots.first() == Pending{played_from + 40 * week, Phase::Normal, 2, 1});
    slots.set(1, played_from + 50 * week, Phase::Change, 1);
    CHECK(slots.first().slot == 0);
    slots.set(2, never - Span{1}, Phase::Change, 0);
    CHECK(slots.at(2) == never - Span{1});
    CHECK(slots.first().slot == 0);
}

TEST_CASE("a time before the origin counts as the origin") {
    Slots slots{2, played_from};
    slots.set(0, played_from + Span{1}, Phase::Change, 0);
    slots.set(1, played_from - day, Phase::Normal, 1);
    CHECK(slots.first() == Pending{played_from, Phase::Normal, 1, 1});
}

TEST_CASE("growing keeps what is pending") {
    Slots slots{0, played_from};
    for (std::uint32_t count = 1; count <= 33; ++count) {
        slots.grow(count);
        slots.set(count - 1, played_from + (count % 2 == 0 ? 100 : 1) * count * hour, Phase::Normal, 1);
    }
    slots.grow(5);
    CHECK(slots.size() == 33);
    for (std::uint32_t slot = 0; slot < 33; ++slot)
        CHECK(slots.at(slot) == played_from + (slot % 2 == 1 ? 100 : 1) * (slot + 1) * hour);
    CHECK(slots.first().slot == 0);
    slots.grow(Slots::most);
    slots.set(Slots::most - 1, played_from, Phase::Change, 63);
    CHECK(slots.first() == Pending{played_from, Phase::Change, 63, Slots::most - 1});
}

TEST_CASE("a copy of the slots goes on identically and alone") {
    Slots ours{20};
    ListedSlots oracle{std::vector<Pending>(20)};
    SlotPlayer player{Draws{Seed{12}, 0}, 20, 30 * day};
    for (int i = 0; i < 500; ++i) player.play(ours, oracle, played_from);
    Slots copy = ours;
    ListedSlots copied = oracle;
    SlotPlayer same = player;
    for (int i = 0; i < 500; ++i) player.play(ours, oracle, played_from);
    CHECK_FALSE(copy == ours);
    CHECK(copy.first() == copied.first());
    for (int i = 0; i < 500; ++i) same.play(copy, copied, played_from);
    CHECK(copy == ours);
}
