#include "tools/bench/hold.hpp"

#include <array>
#include <cstddef>

#include "engine/kernel/calendar.hpp"
#include "engine/kernel/distribution.hpp"
#include "engine/kernel/draws.hpp"
#include "engine/kernel/slots.hpp"
#include "tools/bench/clock.hpp"

namespace morale::bench {

namespace {

constexpr std::uint8_t purpose = 1, kind = 1;
constexpr std::size_t batch = 1024;

using Spans = std::array<Span, batch>;

/// Exponential times with a mean of a minute, drawn in batches as the engine draws its luck ahead: blocks
/// of 64 addresses, all quantiles in one loop.
class Pauses {
 public:
    const Spans& next() {
        for (std::size_t i = 0; i < batch; subject_ += 64) {
            const auto words = draws_.columns<64>(purpose, subject_);
            for (const auto& column : words.w)
                for (const std::uint32_t word : column) seconds_[i++] = uniform32(word);
        }
        law_.quantiles(seconds_);
        for (std::size_t i = 0; i < batch; ++i) spans_[i] = span_of_seconds(seconds_[i]);
        return spans_;
    }

 private:
    Distribution law_ = Distribution::exponential(60);
    Draws draws_{Seed{12'345}, 1};
    std::uint32_t subject_ = 0;
    std::array<double, batch> seconds_{};
    Spans spans_{};
};

std::uint64_t batches_of(std::uint64_t steps) {
    return (steps + batch - 1) / batch;
}

/// Fills with `put(number, pause)`, runs twice as many steps as there are events, to mix them, then
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
