#include "engine/study/rehearsal.hpp"

#include <algorithm>
#include <utility>

#include "engine/kernel/time.hpp"
#include "engine/metric/metric.hpp"
#include "engine/model/hours.hpp"
#include "engine/model/schedule.hpp"
#include "engine/study/cost.hpp"
#include "engine/study/given.hpp"
#include "engine/study/mend.hpp"
#include "engine/study/run.hpp"
#include "engine/study/short_runs.hpp"

namespace morale {

namespace {

constexpr double most_effort = 5'000'000;  // contacts, or what takes as long
constexpr double most_effort_in_doubt = 3 * most_effort;
constexpr Seed luck_of_rehearsal{4};

double figure_in(const char* metric, const Cell& cell) {
    return find_metric(metric)->value(cell);
}

/// Whether queues of a bare queue go over from one half hour to the next, or from busy days, by so much that
/// formulas for each half hour are off.
bool carries_over(const Parameters& p) {
    return std::ranges::any_of(p.teams, has_schedule) || p.contacts.day_factor_sd > most_normal_day_sd;
}

/// False if even the shortest runs take too long.
bool shorten(StudyPlan& plan, double effort, double effort_of_week) {
    auto& when = plan.base.time;
    const double affordable = effort / std::max(1., effort_of_week);
    const ShortRuns wanted{.warmup_weeks = when.warmup_weeks,
                           .weeks = when.horizon_weeks,
                           .runs = std::clamp(plan.replications, 4, 30)};
    // A base that moves is seen at its full length only, so there are fewer runs before there are shorter
    // ones. Intervals from two runs say nothing; two are for centres that allow no more.
    ShortRuns r = short_runs(wanted, {.warmup_weeks = 4, .weeks = 8, .runs = 4}, affordable);
    if (r.all_weeks() > affordable)
        r = short_runs(wanted, {.warmup_weeks = 2, .weeks = 4, .runs = 2}, affordable);
    when.warmup_weeks = r.warmup_weeks;
    when.horizon_weeks = r.weeks;
    plan.replications = r.runs;
    return r.all_weeks() <= affordable;
}

StudyPlan base_in_mean_weeks(const StudyPlan& plan) {
    StudyPlan alone = plan;
    alone.base.study.uncertain = false;
    alone.goals.clear();
    alone.base.shocks.clear();
    alone.base = in_mean_weeks(std::move(alone.base));
    alone.seed = luck_of_rehearsal;
    return alone;
}

std::unique_ptr<Rehearsal> rehearsed(StudyPlan alone, int threads, StopAsked stop) {
    auto rehearsal = std::make_unique<Rehearsal>();
    rehearsal->plan = std::move(alone);
    StudyPlan& plan = rehearsal->plan;
    plan.policies = {{.name = "base", .why = {}, .parameters = plan.base, .from = measurement_start}};
    rehearsal->teams.resize(plan.base.teams.size());
    const auto take = [&](const ReplicationRow& row) {
        for (std::size_t team = 0; team < rehearsal->teams.size(); ++team)
            rehearsal->teams[team].add(row.record.tape.group(static_cast<int>(team)));
    };
    rehearsal->result = run(plan, {.threads = threads, .stop = stop, .sink = take});
    return rehearsal;
}

/// Whether a measured figure seems to be missed, which a few short runs may only seem to show.
bool in_doubt(const Rehearsal& rehearsal) {
    return std::ranges::any_of(given_figures(rehearsal.result, 0),
                               [](const GivenFigure& figure) { return figure.off() || figure.too_few(); });
}

}  // namespace

std::unique_ptr<Rehearsal> rehearse(const StudyPlan& plan, const CentreOutlook& outlook, int threads,
                                    StopAsked stop, NoRehearsal* why_not) {
    const auto none = [&](NoRehearsal why) {
        if (why_not) *why_not = why;
        return nullptr;
    };
    if (plan.base.roster.always_present && !is_beyond_formulas(plan.base) && !carries_over(plan.base) &&
        !has_rules_beyond_formulas(plan.base))
        return none(NoRehearsal::Exact);
    if (!outlook.settled) return none(NoRehearsal::WithoutEnd);
    const double effort = effort_of_week(plan.base, outlook);
    StudyPlan brief = base_in_mean_weeks(plan);
    if (!shorten(brief, most_effort, effort))
        return none(is_beyond_formulas(plan.base) ? NoRehearsal::TooLargeForFormulas : NoRehearsal::TooLarge);
    auto rehearsal = rehearsed(std::move(brief), threads, stop);
    if (in_doubt(*rehearsal)) {
        StudyPlan longer = base_in_mean_weeks(plan);
        if (shorten(longer, most_effort_in_doubt, effort))
            rehearsal = rehearsed(std::move(longer), threads, stop);
    }
    if (!rehearsal->result.failures.empty()) return none(NoRehearsal::Broken);
    return rehearsal;
}

Outlook week_of(const Rehearsal& rehearsal, const CentreOutlook& outlook, std::size_t team) {
    const Cell& seen = rehearsal.teams[team];
    const TeamOutlook& computed = outlook.teams[team];
    const double weeks = seen.seconds / in_seconds(week), hours = computed.week.hours;
    if (weeks <= 0 || hours <= 0) return computed.week;
    const double open_seconds = weeks * hours * in_seconds(hour);
    const double handling = seen.area(Level::Handling), present = handling + seen.area(Level::Available);
    const double offered = seen.count(Count::Offered) / (weeks * hours);
    return {.hours = hours,
            .offered = offered,
            .load = offered * computed.handle_seconds / in_seconds(hour),
            .needed = offered * computed.needed_seconds / in_seconds(hour),
            .staff = present / open_seconds,
            .occupancy = present > 0 ? handling / present : 0,
            .service_level = figure_in("service_level", seen),
            .abandoned = figure_in("abandonment", seen),
            .wait = figure_in("mean_wait_all", seen)};
}

}  // namespace morale
