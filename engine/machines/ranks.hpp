// The processes that mpirun or srun has started together, as MPI knows them. Only messages of bytes travel:
// no reduction of MPI touches a number.
#pragma once

#include <memory>
#include <string>

#include "engine/machines/post.hpp"

namespace morale {

/// Whether mpirun or srun has started this process, alone or with others. A terminal that it sees is then one
/// between it and them.
bool is_rank();

/// Whether this process is one of several that were started together, by the variables that mpirun and
/// srun set.
bool is_one_of_several();

/// Whether this program was built with MPI.
bool knows_mpi();

class Ranks {
 public:
    /// Joins the others. Requires is_one_of_several() and knows_mpi(); at most one at a time.
    Ranks();
    /// Leaves MPI together with all others, and waits for them.
    ~Ranks();
    Ranks(const Ranks&) = delete;
    Ranks& operator=(const Ranks&) = delete;

    int rank() const { return rank_; }
    int size() const { return size_; }
    const std::string& machine() const { return machine_; }
    Post& post() { return *post_; }

    /// Ends this process at once with that status, where some are lost that would be waited for.
    [[noreturn]] static void leave_alone(int status);

    /// Ends all processes at once with that status.
    [[noreturn]] static void abandon(int status);

 private:
    int rank_ = 0, size_ = 1;
    std::string machine_;
    std::unique_ptr<Post> post_;
};

}  // namespace morale
