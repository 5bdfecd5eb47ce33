// Where a replication is simulated when several processes, on this machine or on others, share the work of
// one study. Every source of records asks it (KeptRecords), so no experiment knows of it.
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <vector>

#include "engine/model/life/simulate.hpp"
#include "engine/study/plan.hpp"

namespace morale {

/// One plan, as long as somebody wants replications of it.
class PlanOnMachines {
 public:
    virtual ~PlanOnMachines() = default;

    /// The records of a replication, from 1, of these policies, in their order; called from several threads
    /// at a time. It waits until some machine, or this one, has a place. Of no use once `stop` has said yes.
    virtual std::vector<Record> simulate(int replication, std::span<const std::size_t> policies,
                                         StopAsked stop) = 0;
};

class OtherMachines {
 public:
    virtual ~OtherMachines() = default;

    /// How many replications all of them simulate side by side, with this process.
    virtual int places() const = 0;

    /// The plan must outlive what is returned. Called from several threads at a time.
    virtual std::unique_ptr<PlanOnMachines> with(const StudyPlan&) = 0;
    std::unique_ptr<PlanOnMachines> with(StudyPlan&&) = delete;
};

}  // namespace morale
