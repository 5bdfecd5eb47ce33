#include "tools/cli/program.hpp"

#include <exception>
#include <functional>
#include <new>
#include <ostream>
#include <stdexcept>
#include <variant>

#include "engine/language/utf8.hpp"
#include "engine/machines/ranks.hpp"
#include "engine/study/run.hpp"
#include "tools/cli/command_line.hpp"
#include "tools/cli/exit_status.hpp"
#include "tools/cli/interrupt.hpp"
#include "tools/cli/kept_replications.hpp"
#include "tools/cli/memory.hpp"
#include "tools/cli/several.hpp"

namespace morale {

namespace {

void must_have_written(const Console& console) {
    if (!console.out) throw std::runtime_error("the results could not be written to standard output");
}

int run_understood(const Command& command, const Request& request, Console& console) {
    console.quiet = request.quiet;
    console.verbose = request.verbose;
    console.colour = console.colour && !request.no_color;
    console.colour_out = console.colour_out && !request.no_color;
    const int status = command.run(request, console);
    console.out << std::flush;
    must_have_written(console);
    return status;
}

/// Runs the work; says in a sentence why it failed, if it did.
int told_if_it_fails(const std::function<int()>& work, Console& console) {
    try {
        return work();
    } catch (const StoppedAndKept&) {
        complain(console, "interrupted; the finished replications are kept, and the same command goes on");
        return exit_status::of_signal + interrupted_by();
    } catch (const Stopped&) {
        complain(console, "interrupted; nothing was kept");
        return exit_status::of_signal + interrupted_by();
    } catch (const TooFewReplications& problem) {
        complain(console,
                 "the time of --budget was over when " +
                     (problem.complete == 0 ? std::string("no replication was")
                                            : std::to_string(problem.complete) + " replication was") +
                     " complete: " + std::to_string(fewest_to_answer) + " are the fewest for an answer",
                 "give it more time; fewer weeks, policies or points take less; what is finished is kept in "
                 "the store, where there is one");
        return exit_status::failed;
    } catch (const StoreFailed& problem) {
        complain(console, problem.what(), std::string(advice_on_store));
        return exit_status::failed;
    } catch (const NotEnoughMemory& problem) {
        complain(console, problem.what(),
                 "fewer processors side by side (-j 1) need less, and so do fewer weeks, teams or customers");
        return exit_status::failed;
    } catch (const std::bad_alloc&) {
        complain(console, not_enough_memory(0, allowed_memory()));
        return exit_status::failed;
    } catch (const std::exception& problem) {
        complain(console, problem.what());
        return exit_status::failed;
    }
}

}  // namespace

int run_program(const std::vector<std::string>& words, Console& console) {
    // Nobody watches a terminal of mpirun: what it shows may go anywhere.
    if (is_rank()) console.terminal = console.terminal_out = console.colour = console.colour_out = false;
    const auto work = [&] {
        const auto read = read_command_line(words);
        if (const auto* answered = std::get_if<Answered>(&read)) {
            console.out << answered->out << std::flush;
            console.talk << shown_text(answered->talk) << std::flush;
            must_have_written(console);
            return answered->status;
        }
        const auto& [command, request] = std::get<Understood>(read);
        if (is_one_of_several())
            return run_as_one_of_several(*command, request, console, [&](const Request& with_others) {
                return told_if_it_fails([&] { return run_understood(*command, with_others, console); },
                                        console);
            });
        return run_understood(*command, request, console);
    };
    return told_if_it_fails(work, console);
}

}  // namespace morale
