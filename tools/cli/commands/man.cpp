// `morale man`: the manual page.
#include <ostream>

#include "tools/cli/command.hpp"
#include "tools/cli/exit_status.hpp"
#include "tools/cli/manual.hpp"

namespace morale {

int man_command(const Request&, Console& console) {
    console.out << manual_page();
    return exit_status::done;
}

}  // namespace morale
