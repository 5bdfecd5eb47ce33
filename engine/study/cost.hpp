// What a study will take, counted before it runs: contacts, time on this kind of machine, memory. Time is
// the sum of what is done times what each costs, fitted to centres of very different shape
// (tests/cost/COST.md); memory follows from the tables that are kept.
#pragma once

#include "engine/outlook/outlook.hpp"
#include "engine/study/plan.hpp"

namespace morale {

struct StudyCost {
    double contacts = 0;  // simulated, all policies and replications
    double seconds = 0;   // on the clock
    double bytes = 0;     // at the peak
};

/// A week of the base in one replication, with a fair part of the start, as the number of contacts that take
/// as long to simulate: the contacts themselves or, where many seats have little to do, what the seats take.
double effort_of_week(const Parameters& base, const CentreOutlook& outlook);

/// How many replications run side by side: as many as requested (0: as the machine has processors), but no
/// more than the machine or the study has.
int side_by_side(const StudyPlan&, int threads);

/// `outlook` is the base's. Replications are not divided: with two at a time, three take as long as four.
StudyCost cost_of(const StudyPlan&, const CentreOutlook& outlook, int threads);

}  // namespace morale
