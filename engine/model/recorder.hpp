// The pen that writes the tape while a world lives: count, level, sum, spread. It knows the current bin, so
// that a mechanism names only what happened and to which group. During the warm-up everything goes into a
// cell that is thrown away.
#pragma once

#include <cstddef>
#include <vector>

#include "engine/kernel/time.hpp"
#include "engine/model/tape.hpp"

namespace morale {

class Recorder {
 public:
    Recorder(int weeks, int groups, Time start);

    int groups() const { return tape_.groups; }

    void count(Count what, int group, std::int64_t n = 1) {
        cell(group).counts[static_cast<std::size_t>(what)] += n;
    }
    void sum(Sum what, int group, double amount) {
        cell(group).sums[static_cast<std::size_t>(what)] += amount;
    }
    void spread(Spread what, int group, double value) {
        Moments& m = cell(group).spreads[static_cast<std::size_t>(what)];
        m.n += 1;
        m.sum += value;
        m.squares += value * value;
    }
    /// A level rises or falls by `change` at `now`.
    void level(Level what, int group, double change, Time now) {
        Height& h = height(what, group);
        settle(h, what, group, now);
        h.value += change;
    }
    double level(Level what, int group) const { return heights_[index(what, group)].value; }

    /// Closes the current bin at `now` and opens that of `week`; -1 is the warm-up.
    void turn(Time now, int week);
    /// Closes the last bin and hands the tape over.
    Tape finish(Time now);

 private:
    struct Height {
        double value = 0;
        Time since{};
    };

    static std::size_t index(Level what, int group) {
        return static_cast<std::size_t>(group) * size_of<Level> + static_cast<std::size_t>(what);
    }
    Height& height(Level what, int group) { return heights_[index(what, group)]; }
    Cell& cell(int group) { return tape_.cells[bin_ + static_cast<std::size_t>(group)]; }
    void settle(Height& h, Level what, int group, Time now) {
        cell(group).areas[static_cast<std::size_t>(what)] += h.value * in_seconds(now - h.since);
        h.since = now;
    }
    void settle_all(Time now);

    Tape tape_;                    // with one more week at the end: the warm-up
    std::vector<Height> heights_;  // [group][level]
    std::size_t bin_ = 0;          // first cell of the current bin
    Time bin_since_{};
};

}  // namespace morale
