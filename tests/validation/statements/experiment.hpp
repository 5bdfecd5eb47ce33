// Runs the experiments, on one block of seeds, and judges statements by what they left.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "engine/stats/interval.hpp"
#include "tests/validation/statements/statement.hpp"

namespace morale {

enum class Ruling { Holds, Fails, Undecided };

struct Finding {
    Interval seen;
    Ruling result = Ruling::Undecided;
};

/// What the replications of one experiment left on one block: by name of the reading, [replication].
using Samples = std::map<std::string, std::vector<double>>;

/// Throws std::runtime_error when the scenario is broken.
StudyPlan plan_of(const Experiment&, std::uint64_t seed);

/// Runs the experiment that all these rows share, for all their readings; 0 threads: as many as the machine
/// has. Throws std::runtime_error when the scenario is broken or a replication breaks a guarantee.
Samples observe(const std::vector<const Statement*>& rows, std::uint64_t seed, int replications, int threads);

/// The formula of the means, with an interval by the jackknife over replications (Efron and Tibshirani 1993,
/// chapter 11), which share their luck between policies.
Finding judge(const Statement&, const Samples&);

}  // namespace morale
