// What is known of the base before a study: what formulas tell, and what a run of a second or so has shown.
#pragma once

#include <cmath>
#include <cstddef>
#include <string_view>
#include <vector>

#include "engine/metric/metric.hpp"
#include "engine/outlook/outlook.hpp"
#include "engine/study/given.hpp"
#include "engine/study/mend.hpp"
#include "engine/study/plan.hpp"
#include "engine/study/rehearsal.hpp"
#include "tools/preflight/season_told.hpp"

namespace morale {

/// From this difference of a service level on, formulas are called off.
inline constexpr double points_off = .04;

/// What is known of the base before the study.
struct Foreseen {
    const StudyPlan& plan;
    const CentreOutlook& computed;
    const Rehearsal* seen;  // null: not run
    NoRehearsal why_not{};  // the reason then
    CentreOutlook told{};   // by formula, as tables tell it (as_told)
    WeeksTold weeks{};      // usual and busy, as they are shown

    ToldBy by() const { return seen ? ToldBy::Run : ToldBy::Formula; }
    /// Whether the half hours are those of the runs, as formulas are or can be far from them: queues of
    /// servers go over from one half hour to the next.
    bool hours_are_seen() const {
        if (!seen || waits_are_beyond_formulas(plan.base)) return seen;
        return plan.base.roster.always_present && formulas_are_off();
    }
    bool formulas_are_off() const {
        for (std::size_t team = 0; team < told.teams.size(); ++team)
            if (std::abs(weeks.usual[team].service_level - told.teams[team].week.service_level) > points_off)
                return true;
        return false;
    }
    TeamOutlook hours(std::size_t team) const {
        return hours_are_seen() ? hours_in(*seen, computed, team) : told.teams[team];
    }
    double total(std::string_view metric) const {
        const auto row = metric_row(metric);
        return seen ? seen->result.policies.front().total[row].mean : figure_of(computed, metric);
    }
    std::vector<GivenFigure> given() const {
        return seen ? given_figures(seen->result, 0) : given_figures(plan, computed);
    }
};

}  // namespace morale
