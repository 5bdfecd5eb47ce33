// The luck of tries: none comes twice within an issue, however often it is tried.
#include "engine/model/world/luck.hpp"

#include <array>
#include <catch2/catch.hpp>
#include <set>

using namespace morale;

namespace {

constexpr Draws luck_draws(Seed{7}, 3);

using Block = std::array<std::uint32_t, 4>;

Block words(std::uint32_t issue, std::uint32_t nth, Time now) {
    return std::to_array(draw_try(luck_draws, Purpose::Redial, issue, nth, Contact::most_entries, now).w);
}

}  // namespace

TEST_CASE("tries that are counted have the luck of their number, whenever they are made") {
    for (const std::uint32_t nth : {0u, 1u, 127u, 128u, Contact::most_entries - 1u}) {
        CHECK(words(5, nth, measurement_start) == std::to_array(draw(luck_draws, Purpose::Redial, 5, nth).w));
        CHECK(words(5, nth, measurement_start - 9 * week) == words(5, nth, measurement_start + week));
    }
}

TEST_CASE("no luck comes twice within an issue, counted or beyond") {
    Contact contact{.issue = 5};
    std::set<Block> seen;
    const int tries = 3 * Contact::most_entries;
    for (int n = 0; n < tries; ++n) {
        seen.insert(words(contact.issue, contact.entry, measurement_start + (n - 20'000) * minute));
        contact.count_entry();
    }
    CHECK(seen.size() == static_cast<std::size_t>(tries));
    CHECK(seen.count(words(6, Contact::most_entries, measurement_start)) == 0);
}

TEST_CASE("the counts of a contact stop when they are full, and touch nothing else") {
    Contact contact{.issue = 5, .customer = CustomerId{9}, .queue = 255};
    contact.mark(Contact::promise_missed);
    for (int n = 0; n < 20'000; ++n) {
        contact.count_entry();
        contact.count_attempt();
        if (n == 999) CHECK(contact.entry == 1000);
        if (n == 199) CHECK(contact.attempt == 200);
    }
    CHECK(contact.entry == Contact::most_entries);
    CHECK(contact.attempt == Contact::most_attempts);
    CHECK(contact.queue == 255);
    CHECK(contact.issue == 5);
    CHECK(contact.is(Contact::promise_missed));
    CHECK(!contact.is(Contact::redial));
    contact.unmark(Contact::promise_missed);
    contact.mark(Contact::redial);
    CHECK(!contact.is(Contact::promise_missed));
    CHECK(contact.is(Contact::redial));
    CHECK(contact.entry == Contact::most_entries);
}
