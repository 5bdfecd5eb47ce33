// A Markov chain in continuous time, written down as its transitions and solved exactly: the reference for
// queues that have no formula. Its states are found from a first one; its equations are sparse and are solved
// by the LU decomposition of Eigen.
#pragma once

#include <array>
#include <functional>
#include <vector>

namespace morale {

/// Up to four counts.
using ChainState = std::array<int, 4>;

class Chain {
 public:
    /// Calls go(next, rate) for every transition out of a state; a rate of zero is none.
    using Go = std::function<void(const ChainState& next, double rate)>;
    using Transitions = std::function<void(const ChainState& from, const Go& go)>;

    /// Solves for the steady state of the states that can be reached from `first`.
    /// Throws std::runtime_error if the equations have no single solution.
    Chain(const ChainState& first, const Transitions& transitions);

    std::size_t size() const { return states_.size(); }

    /// The mean over time of a quantity of the state.
    double mean(const std::function<double(const ChainState&)>& quantity) const;

 private:
    std::vector<ChainState> states_;
    std::vector<double> chances_;  // [state]
};

}  // namespace morale
