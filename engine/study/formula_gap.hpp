// How far the runs of a usual week are from the formulas of it, and which part of that has which reason.
#pragma once

#include <cstddef>
#include <optional>

#include "engine/outlook/outlook.hpp"
#include "engine/study/rehearsal.hpp"

namespace morale {

/// Service levels of one team's usual week, each a share of what is judged.
struct FormulaGap {
    double by_formula = 0;  // by the outlook
    double shown = 0;       // by the runs
    /// Part of `shown - by_formula` that comes from means: people, contacts and handle time of each half hour
    /// are others in the runs than the outlook expects. The rest is what days that differ from their means,
    /// and queues that pass into the next half hour, do beyond what the outlook supposes of them.
    double by_means = 0;
    double agents_expected = 0, agents_seen = 0;    // at the phone, mean over the open hours
    double offered_expected = 0, offered_seen = 0;  // contacts per hour
    double handle_expected = 0, handle_seen = 0;    // s for one contact
};

/// Nothing where Erlang A does not describe the team's line, or where some half hours saw too little.
std::optional<FormulaGap> formula_gap(const Rehearsal&, const CentreOutlook&, std::size_t team);

}  // namespace morale
