#include "tools/cli/several.hpp"

#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <optional>
#include <string>
#include <utility>

#include "engine/machines/leader.hpp"
#include "engine/machines/ranks.hpp"
#include "engine/machines/worker.hpp"
#include "tools/cli/exit_status.hpp"
#include "tools/cli/interrupt.hpp"

namespace morale {

namespace {

/// Tells it at once, from whatever thread.
void tell_of_rank(int rank, const std::string& machine, RankNews news) {
    const std::string name = "process " + std::to_string(rank) + (machine.empty() ? "" : " on " + machine);
    std::string line = "morale: " + name;
    switch (news) {
        case RankNews::Lost:
            line += " is lost: what it was asked for is done elsewhere\n";
            break;
        case RankNews::Back:
            line += " is heard again, and helps again\n";
            break;
        case RankNews::CannotHelp:
            line +=
                " is of another version of this program and does not help: install the same on all "
                "machines\n";
            break;
    }
    // It does not matter if nobody reads this: the results are the same.
    [[maybe_unused]] const auto written = ::write(STDERR_FILENO, line.data(), line.size());
}

void end_work() {
    set_end_of_time(std::chrono::steady_clock::now());
}

int serve_the_leader(Ranks& ranks) {
    watch_for_interrupt(false);
    switch (serve(ranks.post(), ranks.machine(), has_to_stop, end_work)) {
        case Ending::Together:
            return exit_status::done;
        case Ending::WithLosses:
            Ranks::leave_alone(exit_status::done);
        case Ending::WithoutLead:
            Ranks::leave_alone(exit_status::failed);
        case Ending::Stopped:
            Ranks::leave_alone(exit_status::of_signal + interrupted_by());
    }
    return exit_status::failed;
}

}  // namespace

int side_by_side(const Request& request) {
    return request.others ? request.others->places() : request.threads;
}

int run_as_one_of_several(const Command& command, Request request, Console& console,
                          const std::function<int(const Request&)>& work) {
    if (!(command.flags & flag_ranks)) {
        complain(console, "'" + std::string(command.name) + "' runs in one process",
                 "mpirun spreads studies over several, such as 'compare', 'sweep' and 'sensitivity'");
        return exit_status::wrong_command;
    }
    if (!knows_mpi()) {
        complain(console,
                 "this program was built without MPI, so each of the processes would do the whole study",
                 "install libopenmpi-dev and build it again, or use --shard");
        return exit_status::failed;
    }
    Ranks ranks;
    if (ranks.rank() > 0) return serve_the_leader(ranks);
    std::optional<Leader> leader(std::in_place, ranks.post(), ranks.size(), request.threads, tell_of_rank);
    request.others = &*leader;
    const int status = work(request);
    console.out << std::flush;
    console.talk << std::flush;
    if (status >= exit_status::of_signal) {
        leader.reset();
        Ranks::abandon(status);
    }
    if (!leader->dismiss()) {
        say(console, "everything is done; if mpirun goes on waiting for what is lost, Ctrl-C ends it");
        console.talk << std::flush;
        Ranks::leave_alone(status);
    }
    return status;
}

}  // namespace morale
