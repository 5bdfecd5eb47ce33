// Runs one statement on one block of seeds.
#pragma once

#include "tests/validation/statements/statement.hpp"

namespace morale {

enum class Result { Holds, Fails, Undecided };

struct Finding {
    Interval seen;
    Result result = Result::Undecided;
};

/// The formula of the means, with an interval by the jackknife over replications (Efron and Tibshirani 1993,
/// chapter 11), which share their luck between policies. Throws std::runtime_error when the scenario is
/// broken or a replication breaks a guarantee.
Finding measure(const Statement&, std::uint64_t seed, int replications);

}  // namespace morale
