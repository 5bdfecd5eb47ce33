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
constexpr double most_busy_weeks = 4;  // a season is over before the people change
constexpr Seed luck_of_rehearsal{4};

double figure_in(const char* metric, const Cell& cell) {
    return find_metric(metric)->value(cell);
}

/// Whether as many come in each half hour of the week, so that a queue is in its steady state in all of them.
bool is_level(const Parameters& p) {
    const Profile load = load_of(in_mean_weeks(p));
    const auto [least, most] = std::ranges::minmax(load.weights());
    return least == most;
}

/// Whether queues of a bare queue go over from one half hour to the next, or from busy days, so that formulas
/// for each half hour are off.
bool carries_over(const Parameters& p) {
    return !is_level(p) || std::ranges::any_of(p.teams, has_schedule) ||
           p.contacts.day_factor_sd > most_normal_day_sd;
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

std::unique_ptr<Rehearsal> rehearse_busy(const StudyPlan& plan, const CentreOutlook& outlook, double demand,
                                         int threads, StopAsked stop) {
    StudyPlan brief = base_in_mean_weeks(plan);
    Parameters& p = brief.base;
    p.time.horizon_weeks = std::min(p.time.horizon_weeks, most_busy_weeks);
    p.shocks = {
        {.name = "busy", .from = p.time.start_date, .size = demand - 1, .days = 7 * p.time.horizon_weeks}};
    if (!shorten(brief, most_effort, effort_of_week(plan.base, outlook) * std::max(1., demand)))
        return nullptr;
    auto rehearsal = rehearsed(std::move(brief), threads, stop);
    return rehearsal->result.failures.empty() ? std::move(rehearsal) : nullptr;
}

namespace {

/// A half hour as it was seen, for contacts that take so long as stated.
Outlook outlook_of_half_hour(const HalfHour& seen, const TeamOutlook& computed) {
    const double present = seen.handling_seconds + seen.available_seconds;
    const double offered = seen.offered / seen.seconds;
    const double waited = seen.answered + seen.abandoned;
    return {.hours = in_seconds(half_hour_span) / in_seconds(hour),
            .offered = offered * in_seconds(hour),
            .load = offered * computed.handle_seconds,
            .needed = offered * computed.needed_seconds,
            .staff = present / seen.seconds,
            .occupancy = present > 0 ? seen.handling_seconds / present : 0,
            .service_level = seen.judged() > 0 ? seen.answered_in_target / seen.judged() : 0,
            .abandoned = seen.offered > 0 ? std::min(1., seen.abandoned / seen.offered) : 0,
            .wait = waited > 0 ? (seen.wait_seconds + seen.abandon_seconds) / waited : 0};
}

/// Puts what was seen in the place of the half hours in which the team is open.
void see_steps(const Rehearsal& rehearsal, std::size_t team, TeamOutlook& of_team) {
    const HalfHours& seen = rehearsal.result.policies.front().of_teams;
    for (std::size_t i = 0; i < of_team.steps.size(); ++i) {
        const HalfHour& half_hour = seen.at(static_cast<int>(team), static_cast<int>(i));
        Outlook& step = of_team.steps[i];
        step = step.hours > 0 && half_hour.seconds > 0 ? outlook_of_half_hour(half_hour, of_team) : Outlook{};
    }
}

/// Servers are there by night too, and count in the open hours only.
void count_when_open(const Rehearsal& rehearsal, TeamOutlook open, std::size_t team, Outlook& week) {
    see_steps(rehearsal, team, open);
    Outlook all;
    for (const Outlook& step : open.steps) all = together(all, step);
    week.staff = all.staff;
    week.occupancy = all.occupancy;
}

}  // namespace

TeamOutlook hours_in(const Rehearsal& rehearsal, const CentreOutlook& outlook, std::size_t team) {
    TeamOutlook of_team = outlook.teams[team];
    of_team.week = week_of(rehearsal, outlook, team);
    see_steps(rehearsal, team, of_team);
    return of_team;
}

Outlook week_of(const Rehearsal& rehearsal, const CentreOutlook& outlook, std::size_t team) {
    const Cell& seen = rehearsal.teams[team];
    const TeamOutlook& computed = outlook.teams[team];
    const double weeks = seen.seconds / in_seconds(week), hours = computed.week.hours;
    if (weeks <= 0 || hours <= 0) return computed.week;
    const double open_seconds = weeks * hours * in_seconds(hour);
    const double handling = seen.area(Level::Handling), present = handling + seen.area(Level::Available);
    const double offered = seen.count(Count::Offered) / (weeks * hours);
    Outlook of_week{.hours = hours,
                    .offered = offered,
                    .load = offered * computed.handle_seconds / in_seconds(hour),
                    .needed = offered * computed.needed_seconds / in_seconds(hour),
                    .staff = present / open_seconds,
                    .occupancy = present > 0 ? handling / present : 0,
                    .service_level = figure_in("service_level", seen),
                    .abandoned = figure_in("abandonment", seen),
                    .wait = figure_in("mean_wait_all", seen)};
    if (rehearsal.plan.base.roster.always_present) count_when_open(rehearsal, computed, team, of_week);
    return of_week;
}

}  // namespace morale
