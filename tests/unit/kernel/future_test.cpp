#include "engine/kernel/future.hpp"

#include <catch2/catch.hpp>

using namespace morale;

namespace {

enum class Source { Slots, Calendar };

Source next_source(const Future<int>& future) {
    const bool slots = slots_go_first(future, future.slots.first_time(), future.calendar.first_time());
    return slots ? Source::Slots : Source::Calendar;
}

}  // namespace

TEST_CASE("the earlier of slots and calendar comes next, on a full tie the slots") {
    const Time noon = measurement_start + 12 * hour;
    Future<int> future;
    future.slots.grow(1);
    CHECK(next_time(future) == never);
    future.slots.set(0, noon, Phase::Normal, 7);
    CHECK(next_source(future) == Source::Slots);

    struct Case {
        Time at;
        Phase phase;
        std::uint8_t kind;
        Source expected;
    };
    for (const Case& c :
         {Case{noon - Span{1}, Phase::Normal, 63, Source::Calendar},
          Case{noon + Span{1}, Phase::Change, 0, Source::Slots},
          Case{noon, Phase::Change, 63, Source::Calendar}, Case{noon, Phase::Normal, 6, Source::Calendar},
          Case{noon, Phase::Normal, 8, Source::Slots}, Case{noon, Phase::Normal, 7, Source::Slots}}) {
        CAPTURE(c.at.time_since_epoch().count(), static_cast<int>(c.phase), static_cast<int>(c.kind));
        const Ticket ticket = future.calendar.schedule(c.at, c.phase, c.kind, 1);
        CHECK(next_source(future) == c.expected);
        CHECK(next_time(future) == std::min(noon, c.at));
        future.calendar.cancel(ticket);
    }
    future.slots.clear(0);
    future.calendar.schedule(noon, Phase::Normal, 1, 1);
    CHECK(next_source(future) == Source::Calendar);
}
