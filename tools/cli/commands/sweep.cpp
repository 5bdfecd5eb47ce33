// `morale sweep`: one scenario at many points, one table, one picture, and the best point.
#include <chrono>
#include <ostream>

#include "tools/cli/command.hpp"
#include "tools/cli/exit_status.hpp"
#include "tools/cli/sweep.hpp"
#include "tools/cli/sweep_folder.hpp"
#include "tools/cli/sweep_table.hpp"

namespace morale {

int sweep_command(const Request& request, Console& console) {
    auto prepared = prepare_sweep(request, console);
    if (const int* status = std::get_if<int>(&prepared)) return *status;
    PreparedSweep& ready = std::get<PreparedSweep>(prepared);
    if (request.share) return run_share_of_sweep(ready, request, console);
    const std::filesystem::path place = sweep_place(ready.plans.front(), request, console);
    const auto start = std::chrono::steady_clock::now();
    const SweepRun found = run_sweep(ready, request, console);
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    write_sweep(found.sweep, place, request, seconds);
    console.out << (request.json ? sweep_json(found.sweep, place.string())
                                 : sweep_text(found.sweep, console.width));
    console.out.flush();
    say(console,
        "\ntable and picture: " + (place / "sweep.csv").string() + ", " + (place / "sweep.svg").string());
    return found.failed.empty() ? exit_status::done : exit_status::failed;
}

}  // namespace morale
