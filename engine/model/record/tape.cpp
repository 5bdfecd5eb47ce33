#include "engine/model/record/tape.hpp"

#include <algorithm>
#include <bit>

namespace morale {

namespace {

// Counts and sums that came later than others and are zero leave a fingerprint as it was without them.
constexpr auto later_counts = static_cast<std::size_t>(Count::HandedOver);
constexpr auto later_sums = static_cast<std::size_t>(Sum::OffLineSeconds);

}  // namespace

void Cell::add_group(const Cell& other) {
    for (std::size_t i = 0; i < counts.size(); ++i) counts[i] += other.counts[i];
    for (std::size_t i = 0; i < areas.size(); ++i) areas[i] += other.areas[i];
    for (std::size_t i = 0; i < sums.size(); ++i) sums[i] += other.sums[i];
    for (std::size_t i = 0; i < spreads.size(); ++i) {
        spreads[i].n += other.spreads[i].n;
        spreads[i].sum += other.spreads[i].sum;
        spreads[i].squares += other.spreads[i].squares;
    }
    if (seconds == 0) seconds = other.seconds;
    horizon_seconds = std::max(horizon_seconds, other.horizon_seconds);
}

void Cell::add(const Cell& other) {
    const double together = seconds + other.seconds;
    add_group(other);
    seconds = together;
}

Cell Tape::week(int w) const {
    Cell all;
    for (int g = 0; g < groups; ++g) all.add_group(cell(w, g));
    return all;
}

Cell Tape::group(int g) const {
    Cell all;
    for (int w = 0; w < weeks; ++w) all.add(cell(w, g));
    return all;
}

Cell Tape::total() const {
    Cell all;
    for (int w = 0; w < weeks; ++w) all.add(week(w));
    return all;
}

std::uint64_t Tape::fingerprint() const {
    std::uint64_t hash = 0xcbf29ce484222325;  // FNV-1a over whole words, with a final mix
    auto take = [&hash](std::uint64_t word) {
        hash = (hash ^ word) * 0x100000001b3;
        hash ^= hash >> 29;
    };
    for (const Cell& c : cells) {
        for (std::size_t i = 0; i < c.counts.size(); ++i)
            if (i < later_counts || c.counts[i] != 0) take(static_cast<std::uint64_t>(c.counts[i]));
        for (double x : c.areas) take(std::bit_cast<std::uint64_t>(x));
        for (std::size_t i = 0; i < c.sums.size(); ++i)
            if (i < later_sums || c.sums[i] != 0) take(std::bit_cast<std::uint64_t>(c.sums[i]));
        for (const Moments& m : c.spreads) {
            take(std::bit_cast<std::uint64_t>(m.n));
            take(std::bit_cast<std::uint64_t>(m.sum));
            take(std::bit_cast<std::uint64_t>(m.squares));
        }
    }
    return hash;
}

}  // namespace morale
