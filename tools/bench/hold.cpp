#include "tools/bench/hold.hpp"

#include <array>
#include <cstddef>

#include "engine/kernel/calendar.hpp"
#include "engine/kernel/draws.hpp"
#include "engine/kernel/slots.hpp"
#include "tools/bench/clock.hpp"

namespace morale::bench {

namespace {

constexpr std::uint8_t purpose = 1, kind = 1;
constexpr std::size_t batch = 1024;

using Spans = std::array<Span, batch>;

/// Exponential spans with a mean of a minute, a batch at a time: two from each block of random words.
class Pauses {
 public:
    const Spans& next() {
        for (std::size_t i = 0; i < batch; i += 2) {
            const Words words = draws_.block(purpose, subject_++);
            spans_[i] = span(uniform53(words.w[0], words.w[1]));
            spans_[i + 1] = span(uniform53(words.w[2], words.w[3]));
        }
        return spans_;
    }

 private:
    static Span span(double u) {
        return Span{static_cast<std::int64_t>(exponential(u) * static_cast<double>(minute.count()))};
    }

    Draws draws_{Seed{12'345}, 1};
    std::uint64_t subject_ = 0;
    Spans spans_{};
};

std::uint64_t batches_of(std::uint64_t steps) {
    return (steps + batch - 1) / batch;
}

/// Fills with `put(number, pause)`, runs until twice as many steps as there are events have mixed them, then
/// measures whole batches of `steps`, each after `settle()`.
template <class Put, class Step, class Settle>
Measured hold(std::uint32_t pending, std::uint64_t steps, Put put, Step step, Settle settle) {
    Pauses pauses;
    for (std::uint32_t number = 0; number < pending;)
        for (const Span pause : pauses.next())
            if (number < pending) put(number++, pause);
    const auto run = [&](std::uint64_t batches) {
        for (std::uint64_t i = 0; i < batches; ++i) {
            settle();
            for (const Span pause : pauses.next()) step(pause);
        }
    };
    run(batches_of(2 * std::uint64_t{pending}));
    const double start = cpu_seconds();
    run(batches_of(steps));
    return {.units = static_cast<double>(batches_of(steps) * batch), .seconds = cpu_seconds() - start};
}

}  // namespace

Measured hold_in_slots(std::uint32_t pending, std::uint64_t steps) {
    Slots slots(pending);
    return hold(
        pending, steps,
        [&](std::uint32_t slot, Span pause) {
            slots.set(slot, measurement_start + pause, Phase::Normal, kind);
        },
        [&](Span pause) {
            const Pending first = slots.first();
            slots.set(first.slot, first.at + pause, Phase::Normal, kind);
        },
        [&] {
            if (slots.first_time() - slots.origin() > week) slots.rebase(slots.first_time());
        });
}

Measured hold_in_calendar(std::uint32_t pending, std::uint64_t steps) {
    struct Event {
        std::uint64_t number;
    };
    Calendar<Event> calendar;
    return hold(
        pending, steps,
        [&](std::uint32_t number, Span pause) {
            calendar.schedule(measurement_start + pause, Phase::Normal, kind, {number});
        },
        [&](Span pause) {
            const auto first = calendar.pop();
            calendar.schedule(first.at + pause, first.phase, first.kind, first.event);
        },
        [] {});
}

}  // namespace morale::bench
