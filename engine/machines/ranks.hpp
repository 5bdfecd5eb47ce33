// One study over several machines, by MPI: started as `mpirun -n 16 morale compare …`, the first of the
// processes (rank 0) leads and simulates as well, the others simulate what it gives them, one replication at
// a time. Records travel as bytes and are folded by rank 0 in order, so the results are those of one process
// to the last bit. No reduction of MPI touches a number.
//
// When a process is lost, mpirun ends them all and says which it was; what was finished is in the store, and
// the same command goes on there.
#pragma once

#include <mutex>
#include <optional>
#include <span>
#include <vector>

#include "engine/study/other_machines.hpp"
#include "engine/study/plan.hpp"

namespace morale {

/// Whether mpirun or srun has started this process, alone or with others. A terminal that it sees is then one
/// between it and them.
bool is_rank();

/// Whether this process is one of several that were started together, by the variables that mpirun and
/// srun set.
bool is_one_of_several();

/// Whether this program was built with MPI.
bool knows_mpi();

class Ranks : public OtherMachines {
 public:
    /// Joins the others. Requires is_one_of_several() and knows_mpi(); at most one at a time.
    Ranks();
    /// Rank 0 sends the others home.
    ~Ranks() override;
    Ranks(const Ranks&) = delete;
    Ranks& operator=(const Ranks&) = delete;

    int rank() const { return rank_; }
    int places() const override { return size_ - 1; }
    std::optional<std::vector<Record>> simulate(int replication, std::span<const std::size_t> policies,
                                                StopAsked stop) override;

    /// Rank 0 waits until the others have read their scenario, and returns those that cannot help: they have
    /// not read one, or another one. It asks these nothing.
    std::vector<int> gather(const StudyPlan&, StopAsked stop);

    /// What a rank does that has nothing to simulate, so that nobody waits for it.
    void stay_away();

    /// What the others do: simulates what rank 0 asks for, until it sends them home or `stop` says yes.
    void serve(const StudyPlan&, StopAsked stop);

    /// Ends all processes at once with that status.
    [[noreturn]] void abandon(int status);

 private:
    int rank_ = 0, size_ = 1;
    std::mutex mutex_;       // one thread at a time calls MPI
    std::vector<int> free_;  // ranks with nothing to do
};

}  // namespace morale
