// A plan in a world in which some assumptions have chosen values, and what the second of its two policies
// does to a metric there, compared with the first. Nothing here runs in parallel: design_point.hpp does so on
// threads, a page in workers.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "engine/study/plan.hpp"
#include "engine/study/record_store.hpp"
#include "engine/study/result.hpp"
#include "engine/study/simulate_policies.hpp"

namespace morale {

/// The value of one assumption, in the unit of its field.
struct Setting {
    std::size_t assumption = 0;  // of plan.uncertain
    double value = 0;
};

/// The plan in which the assumptions have these values under all policies, with what is usual there; nothing
/// is drawn.
StudyPlan plan_at(const StudyPlan&, std::span<const Setting>);

/// Whether these values keep the rules that bind several of them (engine/model/rules.hpp).
bool keep_rules_at(const StudyPlan&, std::span<const Setting>);

/// The policy at which an analysis looks: the recommended one or, without one, that of the largest gain.
std::size_t policy_to_look_at(const StudyResult& base, std::size_t metric);

/// The plan cut down to the first policy and that one.
StudyPlan pair_plan(const StudyPlan&, std::size_t policy);

/// The replications that are run at one point, from the first on.
struct Repeats {
    int first = 1;
    int count = 1;
};

/// The difference in the metric of each repeat of a plan of two policies, second less first, less what the
/// coefficients of known luck say (estimator.hpp; empty: it stays in); NaN where a record cannot be used.
/// Repeats that the store has are taken from it, and others are kept there; null: none. What is simulated is
/// so where `others` say; null: here. What comes out after somebody asked to stop is of no use.
std::vector<double> differences_of(const StudyPlan& pair, std::size_t metric, std::span<const double> luck,
                                   Repeats repeats, StopAsked stop = nullptr, RecordStore* store = nullptr,
                                   OtherMachines* others = nullptr);

}  // namespace morale
