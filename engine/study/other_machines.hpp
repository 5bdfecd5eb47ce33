// Other processes, on this machine or on others, that simulate replications of the same plan.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "engine/model/life/simulate.hpp"

namespace morale {

/// Called from several threads at a time.
class OtherMachines {
 public:
    virtual ~OtherMachines() = default;

    /// How many replications they simulate side by side.
    virtual int places() const = 0;

    /// Gives a replication of these policies to a machine that has nothing to do, and waits for its records.
    /// Nothing if all are busy, or if it has to be simulated here: its record broke a guarantee, and what
    /// broke is told where it breaks. Of no use once `stop` has said yes.
    virtual std::optional<std::vector<Record>> simulate(int replication,
                                                        std::span<const std::size_t> policies,
                                                        StopAsked stop) = 0;
};

}  // namespace morale
