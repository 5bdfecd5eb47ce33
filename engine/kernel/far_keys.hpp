// The keys that come later, in buckets that are sorted only when their turn comes: a ladder queue (Tang,
// Goh and Thng 2005) with widths that are powers of two. The first rung divides the whole future into
// buckets; each further rung divides the bucket of the rung above whose turn it is. The last bucket of a
// rung is open: it takes whatever comes before the end of the rung, on the first rung for ever. A bucket is
// handed out whole if it fits one chunk, is all of one instant, or is on the last possible rung; any other
// is divided between its earliest and its latest key. So a key moves once per rung: two or three times with
// a million pending.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/kernel/event_key.hpp"
#include "engine/kernel/near_keys.hpp"

namespace morale {

class FarKeys {
 public:
    /// Requires that key.at is not before the last returned end, and that this end was below `end_of_time`.
    void add(const EventKey& key) {
        std::size_t level = 0;
        while (key.at < rungs_[level].turn_end) ++level;
        append(heads_[level * fan + bucket_of(rungs_[level], key.at)], key);
    }

    /// Fills the empty `near` with the earliest keys and returns the end before which none are left here.
    /// Only keys that `keep` wants are handed on; `near` stays empty if there are none.
    template <class Keep>
    Instant refill(NearKeys& near, Keep&& keep) {
        while (!rungs_.empty()) {
            const auto [chain, end] = next_bucket();
            if (chain == none || divide(chain, end, keep)) continue;
            hand_out(chain, near, keep);
            if (!near.empty()) return end;
        }
        return end_of_time;
    }

    /// Takes back what is in `near`, which ends at `end`, and refills it.
    template <class Keep>
    Instant refill_from(NearKeys& near, Instant end, Keep&& keep) {
        return start(take_back(near), end, near, keep);
    }

    /// Does the same with all keys here and there, so that none remains that `keep` does not want.
    template <class Keep>
    Instant refill_anew(NearKeys& near, Keep&& keep) {
        std::uint32_t all = take_back(near);
        for (std::size_t level = 0; level < rungs_.size(); ++level)
            for (std::uint32_t bucket = rungs_[level].current + 1; bucket <= rungs_[level].last; ++bucket)
                all = joined(heads_[level * fan + bucket], all);
        rungs_.clear();
        return start(all, end_of_time, near, keep);
    }

    void clear() {
        rungs_.clear();
        chunks_.clear();
        free_ = none;
    }

    void reserve(std::size_t count) { chunks_.reserve(count / chunk_size + fan); }

 private:
    static constexpr std::uint32_t none = 0xffffffff;
    static constexpr int fan_bits = 8;
    static constexpr std::size_t fan = 1U << fan_bits, most_rungs = 8;
    static constexpr std::size_t chunk_size = 31, aim = 8;  // keys per bucket

    // A bucket is a chain of chunks; only its first chunk is not full.
    struct Chunk {
        std::uint32_t next = none;
        std::uint32_t count = 0;
        std::array<EventKey, chunk_size> keys;
    };

    struct Rung {
        Instant start, end;
        Instant turn_end;       // end of the bucket whose turn it is
        int shift;              // buckets are 2^shift microseconds wide
        std::uint32_t current;  // whose turn it is: in the near keys or on the next rung
        std::uint32_t last;
    };

    struct Bucket {
        std::uint32_t chain;
        Instant end;
    };

    static std::uint32_t bucket_of(const Rung& rung, Instant at) {
        return static_cast<std::uint32_t>(std::min<Instant>((at - rung.start) >> rung.shift, rung.last));
    }

    std::uint32_t take_chunk(std::uint32_t next) {
        if (free_ == none) {
            chunks_.emplace_back().next = next;
            return static_cast<std::uint32_t>(chunks_.size() - 1);
        }
        const std::uint32_t chunk = free_;
        free_ = chunks_[chunk].next;
        chunks_[chunk].next = next;
        chunks_[chunk].count = 0;
        return chunk;
    }

    void append(std::uint32_t& head, const EventKey& key) {
        if (head == none || chunks_[head].count == chunk_size) head = take_chunk(head);
        Chunk& chunk = chunks_[head];
        chunk.keys[chunk.count++] = key;
    }

    // Each chunk is freed when its last key has been visited.
    template <class Visit>
    void use_up(std::uint32_t chain, Visit&& visit) {
        while (chain != none) {
            const std::uint32_t next = chunks_[chain].next;
            for (std::uint32_t i = 0; i < chunks_[chain].count; ++i) visit(EventKey{chunks_[chain].keys[i]});
            chunks_[chain].next = free_;
            free_ = chain;
            chain = next;
        }
    }

    std::uint32_t joined(std::uint32_t front, std::uint32_t back) {
        if (front == none) return back;
        std::uint32_t tail = front;
        while (chunks_[tail].next != none) tail = chunks_[tail].next;
        chunks_[tail].next = back;
        return front;
    }

    std::uint32_t take_back(NearKeys& near) {
        std::uint32_t chain = none;
        near.each([&](const EventKey& key) { append(chain, key); });
        near.clear();
        return chain;
    }

    // A rung is removed when its last bucket is handed out.
    Bucket next_bucket() {
        Rung& rung = rungs_.back();
        const std::uint32_t* const heads = &heads_[(rungs_.size() - 1) * fan];
        while (++rung.current < rung.last && heads[rung.current] == none) {
        }
        const std::uint32_t chain = heads[rung.current];
        if (rung.current < rung.last) {
            rung.turn_end = rung.start + ((Instant{rung.current} + 1) << rung.shift);
            return {chain, rung.turn_end};
        }
        const Instant end = rung.end;
        rungs_.pop_back();
        return {chain, end};
    }

    template <class Keep>
    Instant start(std::uint32_t chain, Instant end, NearKeys& near, Keep&& keep) {
        if (chain != none && !divide(chain, end, keep)) {
            hand_out(chain, near, keep);
            if (!near.empty()) return end;
        }
        return refill(near, keep);
    }

    template <class Keep>
    void hand_out(std::uint32_t chain, NearKeys& near, Keep&& keep) {
        use_up(chain, [&](const EventKey& key) {
            keep.fetch(key);
            if (keep(key)) near.append(key);
        });
        near.sort();
    }

    template <class Keep>
    bool divide(std::uint32_t chain, Instant end, Keep&& keep) {
        if (chunks_[chain].next == none || rungs_.size() == most_rungs) return false;
        Instant first = end_of_time, latest = 0;
        std::size_t count = 0;
        for (std::uint32_t chunk = chain; chunk != none; chunk = chunks_[chunk].next) {
            count += chunks_[chunk].count;
            for (std::uint32_t i = 0; i < chunks_[chunk].count; ++i) {
                first = std::min(first, chunks_[chunk].keys[i].at);
                latest = std::max(latest, chunks_[chunk].keys[i].at);
            }
        }
        if (first == latest) return false;
        const int bits = std::clamp(static_cast<int>(std::bit_width(count / aim)), 1, fan_bits);
        const int shift = std::max(static_cast<int>(std::bit_width(latest - first)) - bits, 0);
        const auto last = static_cast<std::uint32_t>((latest - first) >> shift);
        const std::size_t heads = rungs_.size() * fan;
        if (heads_.size() < heads + fan) heads_.resize(heads + fan);
        std::fill_n(heads_.begin() + static_cast<std::ptrdiff_t>(heads), last + 1, none);
        rungs_.push_back({first, end, first, shift, none, last});
        use_up(chain, [&](const EventKey& key) {
            if (keep(key)) append(heads_[heads + bucket_of(rungs_.back(), key.at)], key);
        });
        return true;
    }

    std::vector<Rung> rungs_;           // the widest first
    std::vector<std::uint32_t> heads_;  // [rung][bucket] its first chunk
    std::vector<Chunk> chunks_;
    std::uint32_t free_ = none;  // first free chunk
};

}  // namespace morale
