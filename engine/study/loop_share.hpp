// Which share of a policy's difference from the first runs through a feedback: a policy and its twin, which
// differ in nothing but `cut`. In the twin the feedback stays at the base's course, so what the twin lacks of
// the difference runs through it (a natural indirect effect: Robins and Greenland 1992, "Identifiability and
// exchangeability for direct and indirect effects", Epidemiology 3(2)). Shares of several feedbacks need not
// add up, because feedbacks act on each other. Where the feedback and the rest of the policy work against
// each other, the share is above 1 or below 0, and that is no fault (MacKinnon, Krull and Lockwood 2000,
// "Equivalence of the mediation, confounding and suppression effect", Prevention Science 1(4)).
#pragma once

#include <cstddef>
#include <vector>

#include "engine/stats/ratio.hpp"
#include "engine/study/result.hpp"

namespace morale {

/// On one metric. The share is (policy - twin) / (policy - first), over pairs of replications; its interval
/// is Fieller's at 95 %, by itself, and missing where the policy's difference is not sure.
struct LoopShare {
    std::size_t policy = 0;
    std::size_t twin = 0;  // with `cut`
    std::size_t metric = 0;
    Ratio share{};
};

/// For every twin and compared metric, in this order. Empty unless the first policy changes nothing, because
/// feedbacks are held at the base's course.
std::vector<LoopShare> loop_shares(const StudyResult&);

/// Pairs of policies that differ in nothing but `cut`: the one without any, and its twins.
struct TwinPolicies {
    std::size_t policy = 0;
    std::size_t twin = 0;
};
std::vector<TwinPolicies> twins_of(const StudyPlan&);

}  // namespace morale
