// What has been measured, kept in a folder: one file for each experiment and block of seeds, written when it
// is done, so that a run that is stopped goes on where it was. Who reads it asks for a fingerprint, and gets
// nothing when the scenario, a default or the engine's numbers have changed, or more replications are asked
// for.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "tests/validation/statements/experiment.hpp"

namespace morale {

struct Kept {
    Samples samples;
    double seconds = 0;  // that the run took
};

/// Of the experiment's scenario with all its resolved values, its seed and revision, and of what the engine
/// makes of a few weeks with many programmes.
std::uint64_t fingerprint_of(const Experiment&, std::uint64_t seed);

/// Nothing when there is no such file, or it is of another fingerprint.
std::optional<Kept> find_kept(const std::string& folder, const Experiment&, std::uint64_t seed);

/// Throws std::runtime_error when it cannot be written.
void keep(const std::string& folder, const Experiment&, std::uint64_t seed, const Kept&);

}  // namespace morale
