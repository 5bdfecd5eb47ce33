// `morale completion`: what a shell needs to complete the words of this program.
#include <ostream>

#include "tools/cli/command.hpp"
#include "tools/cli/completion.hpp"
#include "tools/cli/exit_status.hpp"

namespace morale {

int completion_command(const Request& request, Console& console) {
    const std::optional<std::string> script = completion_script(request.subject);
    if (!script) {
        complain(console, "there is no completion for '" + request.subject + "'",
                 "the shells are bash, zsh and fish");
        return exit_status::wrong_command;
    }
    console.out << *script;
    return exit_status::done;
}

}  // namespace morale
