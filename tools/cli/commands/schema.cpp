// `morale schema`: the scenario language for editors.
#include <ostream>

#include "tools/cli/command.hpp"
#include "tools/cli/exit_status.hpp"
#include "tools/cli/scenario_schema.hpp"

namespace morale {

int schema_command(const Request&, Console& console) {
    console.out << scenario_schema();
    return exit_status::done;
}

}  // namespace morale
