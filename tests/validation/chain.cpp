#include "tests/validation/chain.hpp"

#include <Eigen/Sparse>
#include <Eigen/SparseLU>
#include <map>
#include <stdexcept>

namespace morale {

namespace {

using Flow = Eigen::Triplet<double>;

/// The chances of the states whose flows these are. The balance of the last state follows from the others;
/// that the chances add up to 1 stands in its place.
std::vector<double> solved(int states, const std::vector<Flow>& flows) {
    std::vector<Flow> equations;
    for (const Flow& flow : flows)
        if (flow.row() != states - 1) equations.push_back(flow);
    for (int state = 0; state < states; ++state) equations.emplace_back(states - 1, state, 1.);
    Eigen::SparseMatrix<double> matrix(states, states);
    matrix.setFromTriplets(equations.begin(), equations.end());
    Eigen::SparseLU<Eigen::SparseMatrix<double>> solver;
    solver.compute(matrix);
    Eigen::VectorXd sums = Eigen::VectorXd::Zero(states);
    sums[states - 1] = 1;
    const Eigen::VectorXd chances = solver.solve(sums);
    if (solver.info() != Eigen::Success) throw std::runtime_error("the chain has no single steady state");
    return {chances.begin(), chances.end()};
}

}  // namespace

Chain::Chain(const ChainState& first, const Transitions& transitions) : states_{first} {
    std::map<ChainState, int> number = {{first, 0}};
    std::vector<Flow> flows;
    for (std::size_t from = 0; from < states_.size(); ++from) {
        const ChainState state = states_[from];
        transitions(state, [&](const ChainState& next, double rate) {
            if (rate <= 0) return;
            const auto [known, fresh] = number.try_emplace(next, static_cast<int>(states_.size()));
            if (fresh) states_.push_back(next);
            flows.emplace_back(known->second, static_cast<int>(from), rate);
            flows.emplace_back(static_cast<int>(from), static_cast<int>(from), -rate);
        });
    }
    chances_ = solved(static_cast<int>(states_.size()), flows);
}

double Chain::mean(const std::function<double(const ChainState&)>& quantity) const {
    double sum = 0;
    for (std::size_t i = 0; i < states_.size(); ++i) sum += chances_[i] * quantity(states_[i]);
    return sum;
}

}  // namespace morale
