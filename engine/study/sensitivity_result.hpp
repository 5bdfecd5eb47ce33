// What an analysis of sensitivity found (sensitivity.hpp): values only.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "engine/stats/interval.hpp"
#include "engine/stats/morris.hpp"
#include "engine/study/break_even.hpp"
#include "engine/study/plan.hpp"
#include "engine/study/result.hpp"
#include "engine/study/screening.hpp"
#include "engine/study/sensitivity_design.hpp"

namespace morale {

/// What is known of one assumption.
struct AssumptionSensitivity {
    std::size_t assumption = 0;  // of plan.uncertain
    std::size_t group = 0;
    std::optional<MorrisIndex> screened{};  // moved alone
    bool analysed = false;                  // whether it has what follows
    Interval first{}, total{};              // shares of the variance that comes from ignorance
    Interval at_low{}, at_high{};  // the difference at the ends of its range, the others as estimated
    std::optional<BreakEven> turns{};
};

struct ThreeUncertainties {
    Interval mean{};  // the difference at the best estimates; its 95 % interval is the simulation's error
    double simulation_sd = 0;  // standard error of that mean
    double luck_sd = 0;        // SD of the difference between years, at the best estimates
    double luck_low = 0;       // 10 % and 90 % quantile of the years
    double luck_high = 0;
    Interval ignorance_variance{};  // of the mean difference over the assumptions, 95 %
    double ignorance_mean = 0;      // mean difference over the assumptions
    int worlds = 0;                 // worlds that were drawn and have a number,
    int ahead = 0;                  // and those in which the policy is better than the first

    [[nodiscard]] double ignorance_sd() const;  // NaN if it cannot be told from noise
};

struct Sensitivity {
    StudyPlan plan;          // nothing is drawn; plan.uncertain is what is looked at
    StudyResult base;        // all policies at the best estimates; points to `plan`
    std::size_t policy = 0;  // looked at; 0: nothing could be
    std::size_t metric = 0;
    SensitivityDesign design{};
    std::vector<AssumptionGroup> groups{};
    std::vector<std::optional<MorrisIndex>> group_effects{};  // [group]; none if each was moved alone at once
    std::vector<AssumptionSensitivity>
        rows{};  // the analysed ones by total share, then the screened ones by mu*
    Interval first_of_others{}, total_of_others{};  // of all that are not analysed, together
    ThreeUncertainties three{};
    int index_rows = 0;    // rows from which shares are estimated
    int skipped_rows = 0;  // rows of the indices that would have broken a rule
    int broken = 0;        // runs that could not be used

    [[nodiscard]] std::size_t analysed() const;  // how many of the rows, which come first
};

}  // namespace morale
