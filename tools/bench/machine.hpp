// On which machine, from which source and when the figures were measured.
#pragma once

#include <string>

namespace morale::bench {

struct Machine {
    std::string date;       // "2026-01-05"
    std::string commit;     // as given; "unknown" otherwise
    std::string processor;  // its model name
    int cores = 1;
    std::string compiler;
    double load = 0;  // programs wanting a core in the last minute before the first row
};

Machine this_machine(const std::string& commit);

/// One line for people; says if other programs were running.
std::string text_of(const Machine&);

}  // namespace morale::bench
