// Conservation: what goes into a record has to come out of it or still be there, in every group and in every
// record of a correct program, whatever the scenario.
//
// - Contacts: there at the start + offered = abandoned + handled + there at the end, and the same of the
// queue
//   and of the agents' hands by themselves; offered are first tries, redials and returns.
// - Contacts as noted on the tape = as found in lines and hands, at the start and at the end.
// - Little's law, L T = sum of W, as an identity (Little 1961; Stidham 1974): the area under the queue is
// what
//   those waited who left it, less what they had waited before the start, and what those have waited who are
//   still in it. The same of contacts in hand. Exact but for rounding.
// - People and customers: there at the start + who came = who left + there at the end; the tape's hires,
//   leavers, headcount and recognitions are those of the ledger.
// - Sums: added up by team first or by week first, everything is the same, and so is every metric that adds
// up
//   over teams (Metric::adds_up).
#pragma once

#include <string_view>
#include <vector>

#include "engine/model/life/simulate.hpp"

namespace morale {

/// An equation between numbers of a record that must hold.
struct Law {
    std::string_view name;  // "little_queue"
    std::string_view says;  // the sentence that is true when it holds; a literal
    std::string_view unit;  // of both sides
    bool rounded = false;   // sums of many parts may differ in the last digits; counts must not
    int group = 0;          // -1: the whole centre
    double left = 0;        // left side of the equation
    double right = 0;

    /// The left side less the right, and how far it may miss 0: not at all, or by a thousand-millionth of
    /// the larger side.
    double missed() const { return left - right; }
    double allowed() const;
    bool holds() const;  // also false if one of them is not a number
};

/// The part of a side by which sums of many parts may differ.
inline constexpr double rounding_of_sums = 1e-9;

/// All laws of a record, in order of group; if a tape does not have a row for each group, only that law.
std::vector<Law> laws_of(const Record& record);

/// The laws that the record breaks; none for a sound one.
std::vector<Law> imbalances(const Record& record);

}  // namespace morale
