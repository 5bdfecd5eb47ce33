// What is known of the base before a study: what formulas tell, and what a run of a second or so has shown.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "engine/metric/metric.hpp"
#include "engine/outlook/outlook.hpp"
#include "engine/study/given.hpp"
#include "engine/study/plan.hpp"
#include "engine/study/rehearsal.hpp"

namespace morale {

/// What is known of the base before the study.
struct Foreseen {
    const StudyPlan& plan;
    const CentreOutlook& computed;
    const Rehearsal* seen;  // null: not run
    NoRehearsal why_not{};  // the reason then

    Outlook week(std::size_t team) const {
        return seen ? week_of(*seen, computed, team) : computed.teams[team].week;
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
