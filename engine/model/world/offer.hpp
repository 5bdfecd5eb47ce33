// The state of what the firm offers: how good its process is, what it has promised, what its customers are
// worth in all. It is one value for the whole firm; no customer has a column for it.
#pragma once

#include <cstdint>
#include <vector>

#include "engine/kernel/time.hpp"

namespace morale {

struct ProcessState {
    double delivered = 0;  // quality added by fixes
    int faults = 0;        // faults that exist now
    std::uint32_t next_fault = 0;
    Time fix_begun = never;  // of the fix that is planned or under way
    Time fix_due = never;
};

/// How today's opinions of those who heard the announcement differ from the others'.
struct PromiseState {
    bool announced = false;
    double promised = 0;
    double hope = 0;   // above the usual expectation
    double trust = 0;  // -1..1, 0 is the usual
};

struct OfferState {
    ProcessState process;
    PromiseState promise;
    double drift = 0;                      // shift today of what customers think right
    double value_sum = 0;                  // value of the active customers, in average ones
    std::vector<double> value_of_group{};  // [group of customers] the same of each
};

}  // namespace morale
