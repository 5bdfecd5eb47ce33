// A command in several processes, which mpirun or srun has started together: the leading one runs it as if it
// were alone, and the others simulate what it asks for.
#pragma once

#include <functional>

#include "tools/cli/command.hpp"

namespace morale {

/// How many replications are simulated at a time: in all processes, or as -j says; 0: as many as the machine
/// has processors.
int side_by_side(const Request&);

/// Runs the command in the leading process, which `work` does and tells its exit status; the others serve it
/// and are silent. The exit status of this process; it may end here, where another process is lost.
int run_as_one_of_several(const Command&, Request, Console&, const std::function<int(const Request&)>& work);

}  // namespace morale
