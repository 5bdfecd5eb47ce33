// Feedbacks that a policy holds at the base's course: the level that a state of a team's people has in the
// base that day stands in the place of the policy's own, so that what the policy does to that state leads to
// nothing further. The state itself goes on as it does and is measured. People of a team still differ from
// each other: only their mean is held.
#pragma once

#include <span>
#include <string_view>

namespace morale {

struct Cuts {
    bool strain = false;         // exhaustion and cynicism, as they act
    bool recognition = false;    // felt recognition
    bool meaning = false;        // felt meaning
    bool skill = false;          // skill from tenure
    bool time_pressure = false;  // time per contact and effort under pressure

    bool any() const { return strain || recognition || meaning || skill || time_pressure; }
    friend bool operator==(const Cuts&, const Cuts&) = default;
};

/// A mechanism whose feedback can be cut.
struct Cut {
    std::string_view name;  // of the mechanism
    bool Cuts::*flag;
    std::string_view holds;  // what is held
};

std::span<const Cut> cuts();

/// The row of that mechanism, or null.
const Cut* find_cut(std::string_view mechanism);

/// Why the feedback of a mechanism cannot be held, as a sentence without its end; empty for those that can
/// and for words that name none.
std::string_view why_not_cut(std::string_view mechanism);

}  // namespace morale
