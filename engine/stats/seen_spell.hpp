// A spell as it was observed: it may have begun before observation did (left truncation) and may go on after
// it (right censoring).
#pragma once

namespace morale {

/// A spell observed from age `entry` (0: from its beginning) to age `exit`; `ended` there, or still
/// running. All spells are in one unit of time, which is then that of tau; rates are per that unit.
struct SeenSpell {
    double entry = 0;
    double exit = 0;
    bool ended = false;
};

}  // namespace morale
