// What must hold inside the program. A broken requirement is mostly our mistake, not the user's: it is kept
// with its place and simulated time, the loop that owns the Requirements ends, and other replications go on.
// Nothing is thrown or printed. Where what was asked for may be the cause, the failure says what to look at.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "engine/kernel/time.hpp"

namespace morale {

struct Failure {
    std::string_view what;  // the sentence that should have been true; a literal, it is not copied
    std::string_view file;  // its name without folders, the same wherever the program was built
    std::uint32_t line = 0;
    Time at{};
    std::string_view look_at{};  // what may have led to it, a literal; empty when the mistake is ours
};

class Requirements {
 public:
    /// Gives the condition back, so that the loop can say `if (!requirements.holds(...)) return;`.
    /// The place is that of the call, as std::source_location would tell it, which clang 14 does not have.
    bool holds(bool condition, std::string_view what, Time at, const char* file = __builtin_FILE(),
               std::uint32_t line = __builtin_LINE()) {
        if (!condition && !failed) {
            const std::string_view path = file;
            failed = Failure{what, path.substr(path.find_last_of('/') + 1), line, at};
        }
        return condition;
    }

    /// The loop cannot go on, because of what it was given: `look_at` says where that may be wrong.
    void give_up(std::string_view what, std::string_view look_at, Time at,
                 const char* file = __builtin_FILE(), std::uint32_t line = __builtin_LINE()) {
        if (failed) return;
        holds(false, what, at, file, line);
        failed->look_at = look_at;
    }

    std::optional<Failure> failed;  // the first one is kept, later ones are mostly its consequences
};

}  // namespace morale
