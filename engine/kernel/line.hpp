// A line: first come, first served, but anybody in it may also leave from the middle. A ring of places that
// doubles when it is full; gaps close when they reach the front.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace morale {

template <class T>
class Line {
 public:
    bool empty() const { return count_ == 0; }
    std::size_t size() const { return count_; }

    /// Joins at the end. Returns the position, which is needed to take it out; positions count up for ever.
    std::uint64_t join(const T& value) {
        if (back_ - front_ > mask_) grow();
        ring_[place(back_)] = {value, true};
        ++count_;
        return back_++;
    }

    /// The position of the one that has stood longest. Requires !empty().
    std::uint64_t first() const { return front_; }
    /// Requires that the position is still in the line.
    const T& at(std::uint64_t position) const { return ring_[place(position)].value; }

    /// Calls visit(value) for everybody in the line, the longest-standing first.
    template <class Visit>
    void each(Visit&& visit) const {
        for (std::uint64_t p = front_; p < back_; ++p)
            if (ring_[place(p)].here) visit(ring_[place(p)].value);
    }

    /// The first position of somebody of whom `is_behind` holds; it holds of everybody who joined later, too.
    /// Takes logarithmic time, and linear in those who have left from the middle just there.
    template <class IsBehind>
    std::optional<std::uint64_t> find_first(IsBehind&& is_behind) const {
        std::uint64_t low = front_, high = back_;
        while (low < high) {
            const std::uint64_t middle = low + (high - low) / 2;
            if (is_behind(ring_[place(middle)].value))
                high = middle;
            else
                low = middle + 1;
        }
        while (low < back_ && !ring_[place(low)].here) ++low;
        return low < back_ ? std::optional(low) : std::nullopt;
    }

    /// Takes out. Requires that the position is still in the line.
    T take(std::uint64_t position) {
        Entry& entry = ring_[place(position)];
        --count_;
        if (position == front_) {
            do ++front_;
            while (front_ < back_ && !ring_[place(front_)].here);
        } else {
            entry.here = false;
        }
        return entry.value;
    }

    /// The number of places: a power of two. Each position in the line has its own place, position %
    /// places().
    std::size_t places() const { return mask_ + 1; }
    std::size_t place(std::uint64_t position) const { return position & mask_; }
    /// The position in the line that has this place. Requires that there is one.
    std::uint64_t position_of(std::size_t place) const { return front_ + ((place - front_) & mask_); }

 private:
    struct Entry {
        T value;
        bool here;
    };

    [[gnu::noinline]] void grow() {
        const std::vector<Entry> before = std::exchange(ring_, std::vector<Entry>(2 * ring_.size()));
        mask_ = ring_.size() - 1;
        for (std::uint64_t p = front_; p < back_; ++p) ring_[place(p)] = before[p & (before.size() - 1)];
    }

    std::vector<Entry> ring_ = std::vector<Entry>(16);
    std::size_t mask_ = 15;  // places less one
    std::uint64_t front_ = 0;
    std::uint64_t back_ = 0;
    std::size_t count_ = 0;
};

}  // namespace morale
