// Conservation: what goes into a record has to come out of it or still be there, in every group and in every
// record of a correct program, whatever the scenario.
//
// - Contacts: there at the start + offered = abandoned + handled + there at the end. The same holds of the
//   queue and of the agents' hands by themselves; offered are first tries, redials and returns.
// - Contacts as noted on the tape = as found in lines and hands, at the start and at the end.
// - Little's law, L T = sum of W, as an identity (Little 1961; Stidham 1974): the area under the queue is the
//   waits of those who left it, less what they had waited before the start, and the waits so far of those who
//   are still in it. The same holds of contacts in hand. Exact but for rounding.
// - People and customers: there at the start + who came = who left + there at the end; the tape's hires,
//   leavers, headcount and recognitions are those of the ledger.
// - Sums: added up by team first or by week first, everything is the same, and so is every metric that adds
//   up over teams (Metric::adds_up); what is counted by class, half hour or group of customers adds up to
//   what is counted of the whole.
#pragma once

#include <vector>

#include "engine/metric/law.hpp"
#include "engine/model/life/simulate.hpp"

namespace morale {

/// All laws of a record, in order of group; if a tape does not have a row for each group, only that law.
std::vector<Law> laws_of(const Record& record);

/// The laws that the record breaks; none for a sound one.
std::vector<Law> imbalances(const Record& record);

}  // namespace morale
