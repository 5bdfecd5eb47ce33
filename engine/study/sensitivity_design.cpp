#include "engine/study/sensitivity_design.hpp"

#include <algorithm>
#include <numeric>

namespace morale {

namespace {

// The share of all runs that each part may take. Runs that the screening leaves over go to the indices.
constexpr double of_screening = .45, of_indices = .4, of_ends = .15, of_turns = .25;
constexpr double of_groups = .4;  // of the screening
constexpr int most_analysed = 8;  // a table and a picture that can be read
constexpr int fewest_rows = 16, fewest_at_ends = 4, most_at_ends = 60, most_to_turn = 100;
constexpr int fewest_paths = 2, good_paths = 4, most_paths = 10;
constexpr int fewest_screened = 8;

struct Sizes {
    int assumptions = 0, groups = 0, largest = 0;
};

Sizes sizes_of(std::span<const std::size_t> groups) {
    Sizes sizes{.groups = static_cast<int>(groups.size())};
    for (const std::size_t members : groups) {
        sizes.assumptions += static_cast<int>(members);
        sizes.largest = std::max(sizes.largest, static_cast<int>(members));
    }
    return sizes;
}

/// Sets the paths; false if there are too few points for any.
bool plan_screening(SensitivityDesign& d, const Sizes& sizes, int points) {
    const int alone = points / (sizes.assumptions + 1);
    const bool groups_help = sizes.groups * 2 <= sizes.assumptions;
    if (alone >= good_paths || (!groups_help && alone >= fewest_paths)) {
        d.paths = std::min(alone, most_paths);
        d.screened = sizes.assumptions;
        return true;
    }
    if (!groups_help) return false;
    for (d.group_paths = good_paths; d.group_paths >= fewest_paths; --d.group_paths) {
        const int of_all = d.group_paths * (sizes.groups + 1);
        if (of_all > points * of_groups && d.group_paths > fewest_paths) continue;
        for (d.paths = good_paths; d.paths >= fewest_paths; --d.paths) {
            d.screened = std::min(sizes.assumptions, (points - of_all) / d.paths - 1);
            if (d.screened >= std::max(sizes.largest, std::min(fewest_screened, sizes.assumptions)))
                return true;
        }
    }
    return false;
}

int points_of_screening(const SensitivityDesign& d, const Sizes& sizes) {
    return d.group_paths * (sizes.groups + 1) + d.paths * (d.screened + 1);
}

/// Points of a row: those of A and B, and one for each assumption and for all others together.
int points_of_row(int analysed, int assumptions) {
    return 2 + analysed + (analysed < assumptions ? 1 : 0);
}

bool plan_indices(SensitivityDesign& d, const Sizes& sizes, int points) {
    for (d.analysed = std::min(most_analysed, sizes.assumptions);
         d.analysed >= std::min(2, sizes.assumptions); --d.analysed) {
        d.rows = points / points_of_row(d.analysed, sizes.assumptions);
        if (d.rows >= fewest_rows) return true;
    }
    return false;
}

}  // namespace

int rows_for(const SensitivityDesign& d, int analysed, int assumptions) {
    return d.rows * points_of_row(d.analysed, assumptions) / points_of_row(analysed, assumptions);
}

int runs_of(const SensitivityDesign& d, std::span<const std::size_t> group_sizes) {
    const Sizes sizes = sizes_of(group_sizes);
    const int points = points_of_screening(d, sizes) + d.rows * points_of_row(d.analysed, sizes.assumptions);
    return points * d.repeats + (2 * d.analysed + (d.analysed > 0)) * d.ends +
           d.turns * values_of_break_even * d.turn_replications;
}

std::optional<SensitivityDesign> sensitivity_design(int runs, std::span<const std::size_t> group_sizes,
                                                    int turns) {
    const Sizes sizes = sizes_of(group_sizes);
    if (sizes.assumptions == 0) return std::nullopt;
    SensitivityDesign d{.turns = std::min(turns, sizes.assumptions)};
    double rest = runs;
    if (d.turns > 0) {
        d.turn_replications =
            std::min(most_to_turn, static_cast<int>(of_turns * runs) / (d.turns * values_of_break_even));
        if (d.turn_replications < fewest_at_ends) return std::nullopt;
        rest -= d.turns * values_of_break_even * d.turn_replications;
    }
    const int of_both = static_cast<int>((of_screening + of_indices) * rest) / d.repeats;
    if (!plan_screening(d, sizes, static_cast<int>(of_screening * rest) / d.repeats)) return std::nullopt;
    if (!plan_indices(d, sizes, of_both - points_of_screening(d, sizes))) return std::nullopt;
    d.ends = std::min(most_at_ends, static_cast<int>(of_ends * rest) / (2 * d.analysed + 1));
    if (d.ends < fewest_at_ends) return std::nullopt;
    return d;
}

int fewest_runs_of_sensitivity(std::span<const std::size_t> group_sizes, int turns) {
    constexpr int step = 10, most = 1'000'000;
    for (int runs = step; runs < most; runs += step)
        if (sensitivity_design(runs, group_sizes, turns)) return runs;
    return most;
}

}  // namespace morale
