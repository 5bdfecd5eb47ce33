// The keys that come next: a run, sorted once and taken from its end, and beside it a heap with four
// children per node (Johnson 1975) for the few that are scheduled among them later. Taking costs a
// comparison of two ends while the heap is empty, log n at worst.
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

#include "engine/kernel/event_key.hpp"

namespace morale {

class NearKeys {
 public:
    bool empty() const { return run_.empty() && late_.empty(); }

    /// Whether sorting anew costs less than the heap has already cost.
    bool crowded() const { return late_.size() > run_.size() + 64; }

    /// Adds a key at its place in the order.
    void add(const EventKey& key) {
        late_.push_back(key);
        rise(late_.size() - 1, key);
    }

    /// Takes the first key out. Requires !empty().
    EventKey take() {
        if (late_.empty() || (!run_.empty() && before(run_.back(), late_.front()))) {
            const EventKey key = run_.back();
            run_.pop_back();
            return key;
        }
        const EventKey key = late_.front();
        const EventKey last = late_.back();
        late_.pop_back();
        if (!late_.empty()) sink(last);
        return key;
    }

    /// Appends without order; call `sort` before anything else. Requires empty() before the first.
    void append(const EventKey& key) { run_.push_back(key); }

    void sort() {
        if (run_.size() > 32)
            std::sort(run_.begin(), run_.end(),
                      [](const EventKey& a, const EventKey& b) { return before(b, a); });
        else
            insert_each();
    }

    template <class Visit>
    void each(Visit&& visit) const {
        for (const EventKey& key : run_) visit(key);
        for (const EventKey& key : late_) visit(key);
    }

    void clear() {
        run_.clear();
        late_.clear();
    }

 private:
    void insert_each() {
        EventKey* const run = run_.data();
        for (std::size_t i = 1; i < run_.size(); ++i) {
            const EventKey key = run[i];
            std::size_t hole = i;
            for (; hole > 0 && before(run[hole - 1], key); --hole) run[hole] = run[hole - 1];
            run[hole] = key;
        }
    }

    // The hole moves up until the key fits.
    void rise(std::size_t hole, const EventKey& key) {
        while (hole > 0) {
            const std::size_t parent = (hole - 1) / 4;
            if (!before(key, late_[parent])) break;
            late_[hole] = late_[parent];
            hole = parent;
        }
        late_[hole] = key;
    }

    std::size_t first_child(std::size_t node) const {
        const std::size_t begin = 4 * node + 1, end = std::min(begin + 4, late_.size());
        std::size_t best = begin;
        for (std::size_t child = begin + 1; child < end; ++child)
            best = before(late_[child], late_[best]) ? child : best;
        return best;
    }

    // The hole at the top sinks to the bottom, then the key rises from there: it came from the bottom and
    // rarely goes far.
    void sink(const EventKey& key) {
        std::size_t hole = 0;
        while (4 * hole + 1 < late_.size()) {
            const std::size_t child = first_child(hole);
            late_[hole] = late_[child];
            hole = child;
        }
        rise(hole, key);
    }

    std::vector<EventKey> run_;   // the first one last
    std::vector<EventKey> late_;  // a heap
};

}  // namespace morale
