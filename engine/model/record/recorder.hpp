// Writes the tape while a world runs: counts, levels, sums, spreads. It knows the current bin, so that a
// mechanism names only what happened and to which group. During the warm-up everything goes into a cell
// that is thrown away.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/kernel/time.hpp"
#include "engine/model/record/tape.hpp"

namespace morale {

class Recorder {
    // A level in the current bin. Its area is value x time - before, where `before` corrects for the time
    // before each change, when the value was different. It is exact, in whole units x microseconds. Unsigned
    // wrap-around is harmless: only the difference must fit (30 million units for a week).
    struct Height {
        std::int64_t value = 0;
        std::uint64_t before = 0;  // sum over the changes in this bin of change x time since the bin began
    };

    /// What is written now: the current bin of one group.
    struct alignas(64) Page {
        Cell cell;
        std::array<Height, size_of<Level>> heights;
    };

 public:
    Recorder(int weeks, int groups, Time start);

    int groups() const { return tape_.groups; }

    /// A handle for one group at one instant, for a caller that writes several things. Valid until the bin
    /// turns.
    class Entry {
     public:
        void count(Count what, std::int64_t n = 1) { page_.cell.counts[static_cast<std::size_t>(what)] += n; }
        void sum(Sum what, double amount) { page_.cell.sums[static_cast<std::size_t>(what)] += amount; }
        void spread(Spread what, double value) {
            Moments& m = page_.cell.spreads[static_cast<std::size_t>(what)];
            m.n += 1;
            m.sum += value;
            m.squares += value * value;
        }
        /// Changes a level by `change`.
        void level(Level what, std::int64_t change) {
            Height& h = page_.heights[static_cast<std::size_t>(what)];
            h.value += change;
            h.before += static_cast<std::uint64_t>(change) * ticks_;
        }

     private:
        friend Recorder;
        Entry(Page& page, std::uint64_t ticks) : page_(page), ticks_(ticks) {}
        Page& page_;
        std::uint64_t ticks_;  // since the bin began
    };
    Entry at(int group, Time now) { return {open(group), ticks_into_bin(now)}; }

    void count(Count what, int group, std::int64_t n = 1) { at(group, bin_since_).count(what, n); }
    void sum(Sum what, int group, double amount) { at(group, bin_since_).sum(what, amount); }
    void spread(Spread what, int group, double value) { at(group, bin_since_).spread(what, value); }
    void level(Level what, int group, std::int64_t change, Time now) { at(group, now).level(what, change); }
    double level(Level what, int group) const {
        const Page& page = pages_[static_cast<std::size_t>(group)];
        return static_cast<double>(page.heights[static_cast<std::size_t>(what)].value);
    }

    /// Counts, sums and spreads of the present bin since it was opened. Its areas are not kept up.
    const Cell& counted(int group) const { return pages_[static_cast<std::size_t>(group)].cell; }
    /// The area under a level since the present bin was opened, in units x s.
    double area(Level, int group, Time now) const;

    /// What the current week, or the whole warm-up, has so far for one group.
    Cell in_bin(int group, Time now) const;

    /// Closes the current bin at `now` and opens the one of `week`; -1 is the warm-up.
    void turn(Time now, int week);
    /// Closes the last bin and hands the tape over.
    Tape finish(Time now);

 private:
    std::size_t place(int group) const { return static_cast<std::size_t>(week_ * groups() + group); }
    Page& open(int group) { return pages_[static_cast<std::size_t>(group)]; }
    std::uint64_t ticks_into_bin(Time now) const {
        return static_cast<std::uint64_t>((now - bin_since_).count());
    }
    Cell written(const Page& page, Time now) const;
    static double area(const Height& height, std::uint64_t ticks);
    void close(Time now);
    std::vector<LevelsOfGroup> levels() const;

    Tape tape_;                // with one extra week at the end: the warm-up
    std::vector<Page> pages_;  // [group]
    int week_;                 // the current bin; the one after the last is the warm-up
    Time bin_since_;
};

}  // namespace morale
