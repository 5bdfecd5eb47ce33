#include "tools/cli/program.hpp"

#include <exception>
#include <new>
#include <ostream>
#include <stdexcept>
#include <variant>

#include "engine/language/utf8.hpp"
#include "engine/study/run.hpp"
#include "tools/cli/command_line.hpp"
#include "tools/cli/exit_status.hpp"
#include "tools/cli/interrupt.hpp"
#include "tools/cli/memory.hpp"

namespace morale {

int run_program(const std::vector<std::string>& words, Console& console) {
    try {
        const auto read = read_command_line(words);
        if (const auto* answered = std::get_if<Answered>(&read)) {
            console.out << answered->out << std::flush;
            console.talk << shown_text(answered->talk) << std::flush;
            return answered->status;
        }
        const auto& [command, request] = std::get<Understood>(read);
        console.quiet = request.quiet;
        console.verbose = request.verbose;
        console.colour = console.colour && !request.no_color;
        console.colour_out = console.colour_out && !request.no_color;
        const int status = command->run(request, console);
        console.out << std::flush;
        if (!console.out) throw std::runtime_error("the results could not be written to standard output");
        return status;
    } catch (const StoppedAndKept&) {
        complain(console, "interrupted; the finished replications are kept, and the same command goes on");
        return exit_status::of_signal + interrupted_by();
    } catch (const Stopped&) {
        complain(console, "interrupted; nothing was kept");
        return exit_status::of_signal + interrupted_by();
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

}  // namespace morale
