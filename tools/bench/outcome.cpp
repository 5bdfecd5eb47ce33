#include "tools/bench/outcome.hpp"

#include <algorithm>
#include <cmath>

#include "output/words/numbers.hpp"

namespace morale::bench {

namespace {

double median_of(const std::vector<Once>& runs, double Once::*number) {
    std::vector<double> sorted;
    sorted.reserve(runs.size());
    for (const Once& run : runs) sorted.push_back(run.*number);
    std::ranges::sort(sorted);
    const std::size_t half = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

}  // namespace

bool Outcome::is_asked() const {
    return std::isfinite(row.asked.least) || std::isfinite(row.asked.most);
}

bool Outcome::is_reached() const {
    return row.asked.least <= median.figure && median.figure <= row.asked.most;
}

Outcome measure(const Row& row, int repeats) {
    std::vector<Once> runs;
    runs.reserve(static_cast<std::size_t>(repeats));
    for (int i = 0; i < repeats; ++i) runs.push_back(row.once());
    const auto [least, most] = std::ranges::minmax(runs, {}, &Once::figure);
    return {.row = row,
            .repeats = repeats,
            .median = {median_of(runs, &Once::figure), median_of(runs, &Once::reference_ns),
                       median_of(runs, &Once::own_ns)},
            .least = least.figure,
            .most = most.figure};
}

std::string text_of(const Asked& asked) {
    if (std::isfinite(asked.least)) return ">= " + twelve_digits(std::round(100 * asked.least) / 100);
    if (std::isfinite(asked.most)) return "<= " + twelve_digits(asked.most);
    return {};
}

}  // namespace morale::bench
