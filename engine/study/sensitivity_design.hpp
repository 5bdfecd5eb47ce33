// How large the parts of an analysis of sensitivity are, from the number of runs that it may take. A run is
// one replication of both policies. The sizes follow from numbers alone and never from a clock, so that the
// same number of runs gives the same bytes everywhere.
//
// If the assumptions are too many to be moved one at a time, the groups to which they belong are moved first,
// and then each assumption of the groups that matter (Campolongo, Cariboni & Saltelli 2007, section 5).
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace morale {

struct SensitivityDesign {
    int repeats = 2;            // replications at a point; from two on noise can be told
    int group_paths = 0;        // paths on which groups move; 0: each assumption is moved alone at once
    int paths = 0;              // paths on which assumptions move
    int screened = 0;           // most assumptions that move alone
    int analysed = 0;           // most assumptions of which indices are estimated
    int rows = 0;               // rows of the estimate of the indices
    int ends = 0;               // replications at each end of an analysed assumption
    int turns = 0;              // assumptions of which the break-even is looked for
    int turn_replications = 0;  // at each value there
};

/// The most values of an assumption at which a break-even is looked for.
inline constexpr int values_of_break_even = 9;

/// The rows that the same runs allow when fewer assumptions are analysed than there might have been.
int rows_for(const SensitivityDesign&, int analysed, int assumptions);

/// The runs that it takes, at most, for assumptions in groups of these sizes.
int runs_of(const SensitivityDesign&, std::span<const std::size_t> group_sizes);

/// The largest design with at most that many runs; nothing if that is too few. `turns`: for how many of the
/// strongest assumptions the break-even is wanted.
std::optional<SensitivityDesign> sensitivity_design(int runs, std::span<const std::size_t> group_sizes,
                                                    int turns);

/// The fewest runs for which there is a design.
int fewest_runs_of_sensitivity(std::span<const std::size_t> group_sizes, int turns);

}  // namespace morale
