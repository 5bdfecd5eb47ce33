#include "engine/study/fewest_seats.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>

#include "engine/metric/percentile.hpp"
#include "engine/model/contract.hpp"
#include "engine/model/life/simulate.hpp"
#include "engine/model/pools.hpp"
#include "engine/model/schedule.hpp"
#include "engine/model/shares.hpp"
#include "engine/study/compare.hpp"
#include "engine/study/estimator.hpp"
#include "engine/study/settle.hpp"
#include "engine/study/whole_parts.hpp"

namespace morale {

namespace {

/// The mean over the weeks of a team, of those with a value.
double mean_of_weeks(const PolicyResult& result, std::string_view metric, std::size_t team) {
    double sum = 0;
    int weeks = 0;
    for (const Estimate& week : result.weekly[metric_row(metric)][team])
        if (!std::isnan(week.mean)) sum += week.mean, ++weeks;
    return weeks > 0 ? sum / weeks : std::numeric_limits<double>::quiet_NaN();
}

PeopleSeen people_seen(const PolicyResult& result, std::size_t team) {
    const auto of = [&](std::string_view metric) { return mean_of_weeks(result, metric, team); };
    return {.employed = of("headcount"),
            .trainees = of("trainees"),
            .vacant = of("vacancies"),
            .absence = of("absence"),
            .shrinkage = of("shrinkage"),
            .handle_seconds = of("aht")};
}

/// The part of the interval in which the metric can lie.
Interval possible(Interval interval, const Metric& metric) {
    if (std::isnan(interval.low)) return interval;
    interval.low = std::clamp(interval.low, metric.range.lowest, metric.range.highest);
    interval.high = std::clamp(interval.high, metric.range.lowest, metric.range.highest);
    return interval;
}

Interval interval_of(const PolicyResult& result, std::string_view metric) {
    const std::size_t place = metric_row(metric);
    return possible(mean_of(result, place).interval(confidence), metrics()[place]);
}

/// The state of the goals that more seats can meet.
GoalState state_without_caps(const StudyPlan& plan, const std::vector<GoalCheck>& checks) {
    std::vector<GoalCheck> counted;
    for (std::size_t goal = 0; goal < checks.size(); ++goal)
        if (!is_cap(plan.goals[goal])) counted.push_back(checks[goal]);
    return state_of(counted);
}

/// Work stays where it is although seats do not: shares that follow from the seats are written down. As
/// elsewhere, more agents under a policy attract no contacts.
void keep_work_in_place(Parameters& base, Parameters& policy) {
    const bool by_seats = std::ranges::all_of(base.teams, [](const Team& team) { return team.share <= 0; });
    if (!base.classes.empty() || base.teams.size() < 2 || !by_seats) return;
    const std::vector<double> shares = given_shares(base);
    for (std::size_t team = 0; team < shares.size(); ++team)
        base.teams[team].share = policy.teams[team].share = shares[team];
}

class SeatSearch {
 public:
    SeatSearch(const SeatQuestion& question, const RunOptions& options, SeatsGoTo to)
        : question_(question), options_(options), to_(to) {}

    FewestSeats search() {
        const int least = static_cast<int>(question_.teams.size());
        const int now = std::clamp(seats_of(question_.plan.policies.front().parameters, question_.teams),
                                   least, question_.most);
        if (meets(now))
            halve(below(now, least), now);
        else if (const auto enough = above(now))
            halve(enough->first, enough->second);
        return told();
    }

 private:
    bool meets(int seats) {
        const auto known = tried_.find(seats);
        if (known != tried_.end()) return known->second.state == GoalState::Met;
        TriedSeats& one = tried_.try_emplace(seats, run_with(seats)).first->second;
        if (question_.told) question_.told(one);
        return one.state == GoalState::Met;
    }

    TriedSeats run_with(int seats) {
        const std::vector<int> each =
            seats_each(question_.plan.policies.front().parameters, question_.teams, seats, to_);
        const StudyPlan plan = plan_with_seats(question_.plan, question_.teams, each);
        const StudyResult result = run(plan, options_);
        for (const BrokenRecord& failure : result.failures) failures_.push_back(failure);
        const PolicyResult& policy = result.policies.front();
        TriedSeats one{.seats = seats, .goals = check_goals(result, 0)};
        for (std::size_t team = 0; team < plan.base.teams.size(); ++team) {
            one.of_team.push_back(static_cast<int>(plan.policies.front().parameters.teams[team].agents));
            one.people.push_back(people_seen(policy, team));
        }
        for (std::size_t goal = 0; goal < plan.goals.size(); ++goal)
            one.values.push_back(possible(mean_of_goal(policy, plan, goal).interval(confidence),
                                          *told_metric(plan.goals[goal].metric)));
        one.state = state_without_caps(plan, one.goals);
        one.all_goals = state_of(one.goals);
        one.cost = interval_of(policy, "cost_total");
        one.turnover = interval_of(policy, "turnover");
        one.exhaustion = interval_of(policy, "exhaustion");
        PolicyResult& kept = by_replication_[seats];
        kept.headline = policy.headline;
        kept.expected = policy.expected;
        kept.luck = policy.luck;
        return one;
    }

    static int first_step(int seats) { return std::max(1, static_cast<int>(seats * .06 + .5)); }

    /// A number below `enough` that does not meet the goals; one less than the least if all do.
    int below(int enough, int least) {
        for (int step = first_step(enough);; step *= 2) {
            const int fewer = std::max(enough - step, least - 1);
            if (fewer < least || !meets(fewer)) return fewer;
            enough = fewer;
        }
    }

    /// The last number that does not meet the goals and the first that does, of those that steps reach.
    std::optional<std::pair<int, int>> above(int fewer) {
        for (int step = first_step(fewer); fewer < question_.most; step *= 2) {
            const int more = std::min(fewer + step, question_.most);
            if (meets(more)) return std::pair(fewer, more);
            fewer = more;
        }
        return std::nullopt;
    }

    void halve(int fewer, int enough) {
        while (enough - fewer > 1) {
            const int middle = fewer + (enough - fewer) / 2;
            if (meets(middle))
                enough = middle;
            else
                fewer = middle;
        }
        answer_ = enough;
    }

    FewestSeats told() {
        FewestSeats found{.tried = {}, .failures = failures_, .given = to_};
        for (auto& [seats, one] : tried_) {
            if (seats == answer_) found.fewest = found.tried.size();
            found.tried.push_back(std::move(one));
        }
        if (found.fewest) compare_with_fewest(found);
        bool met = false;
        for (std::size_t i = 0; i < found.tried.size(); ++i) {
            if (met && !found.misses_above && found.tried[i].state == GoalState::Missed)
                found.misses_above = i;
            met = met || found.tried[i].state == GoalState::Met;
        }
        return found;
    }

    void compare_with_fewest(FewestSeats& found) const {
        const int others = static_cast<int>(found.tried.size() - *found.fewest) - 1;
        const auto is_surely_less = [&](std::string_view metric, std::size_t i) {
            const Interval more =
                mean_difference(by_replication_.at(*answer_), by_replication_.at(found.tried[i].seats),
                                metric_row(metric))
                    .interval(simultaneous_level(confidence, others));
            return more.high < 0;
        };
        for (std::size_t i = *found.fewest + 1; i < found.tried.size(); ++i) {
            const TriedSeats& one = found.tried[i];
            if (one.all_goals != GoalState::Met || !is_surely_less("cost_total", i)) continue;
            if (!found.cheapest || one.cost.mean < found.tried[*found.cheapest].cost.mean) found.cheapest = i;
        }
        found.fewer_leave = found.cheapest && is_surely_less("turnover", *found.cheapest);
    }

    const SeatQuestion& question_;
    const RunOptions& options_;
    const SeatsGoTo to_;
    std::map<int, TriedSeats> tried_;
    std::map<int, PolicyResult> by_replication_;  // its values of each replication, for pairs
    std::optional<int> answer_;
    std::vector<BrokenRecord> failures_;
};

/// The places in `teams` of those that help each other, a line for each group of two and more.
std::vector<std::vector<std::size_t>> helping_places(const Parameters& p,
                                                     std::span<const std::size_t> teams) {
    std::vector<std::vector<std::size_t>> groups;
    for (const std::vector<std::size_t>& helping : teams_that_help(p)) {
        std::vector<std::size_t> places;
        for (std::size_t i = 0; i < teams.size(); ++i)
            if (std::ranges::count(helping, teams[i]) > 0) places.push_back(i);
        if (places.size() > 1) groups.push_back(std::move(places));
    }
    return groups;
}

/// Whether it matters for the cost which of the teams gets a seat that another one could have.
bool wages_differ(const Parameters& p, std::span<const std::size_t> teams) {
    return std::ranges::any_of(helping_places(p, teams), [&](const std::vector<std::size_t>& places) {
        return std::ranges::any_of(places, [&](std::size_t i) {
            return wage_of(p, p.teams[teams[i]]) != wage_of(p, p.teams[teams[places.front()]]);
        });
    });
}

/// The seats of a group again: as they are now, the further ones in its cheapest team, and the fewer ones out
/// of its dearest, which keep one.
void give_by_cost(const Parameters& p, std::span<const std::size_t> teams, std::vector<std::size_t> places,
                  std::vector<int>& each) {
    std::ranges::stable_sort(places, {}, [&](std::size_t i) { return wage_of(p, p.teams[teams[i]]); });
    int more = 0;
    for (const std::size_t i : places) {
        const int now = static_cast<int>(p.teams[teams[i]].agents);
        more += each[i] - now;
        each[i] = now;
    }
    if (more > 0) each[places.front()] += more;
    for (auto i = places.rbegin(); i != places.rend() && more < 0; ++i) {
        const int taken = std::min(-more, each[*i] - 1);
        each[*i] -= taken;
        more += taken;
    }
}

/// Whether the answer is the better one: it is enough, and the other is not or costs more.
bool costs_less(const FewestSeats& one, const FewestSeats& other) {
    if (!one.fewest || !one.failures.empty()) return false;
    return !other.fewest || one.tried[*one.fewest].cost.mean < other.tried[*other.fewest].cost.mean;
}

}  // namespace

std::vector<std::size_t> teams_with_seats(const Parameters& p) {
    std::vector<std::size_t> teams;
    for (std::size_t team = 0; team < p.teams.size(); ++team)
        if (!p.teams[team].outside.outside && p.teams[team].agents > 0 && !has_schedule(p.teams[team]))
            teams.push_back(team);
    return teams;
}

int seats_of(const Parameters& p, std::span<const std::size_t> teams) {
    return std::accumulate(teams.begin(), teams.end(), 0, [&](int sum, std::size_t team) {
        return sum + static_cast<int>(p.teams[team].agents);
    });
}

bool is_cap(const Goal& goal) {
    constexpr std::array busy = {std::string_view("occupancy"), std::string_view("utilisation"),
                                 std::string_view("productivity"),
                                 std::string_view("contacts_per_agent_day")};
    if (!goal.at_most) return goal.metric == "net_value" || std::ranges::count(busy, goal.metric) > 0;
    if (goal.metric == "headcount" || goal.metric == "vacancies") return true;
    const Metric* metric = told_metric(goal.metric);
    return metric != nullptr && metric->unit.starts_with("USD");
}

StudyPlan plan_with_seats(const StudyPlan& settled, std::span<const std::size_t> teams, int seats) {
    return plan_with_seats(
        settled, teams, seats_each(settled.policies.front().parameters, teams, seats, SeatsGoTo::Proportion));
}

std::vector<int> seats_each(const Parameters& p, std::span<const std::size_t> teams, int seats,
                            SeatsGoTo to) {
    std::vector<double> now;
    for (const std::size_t team : teams) now.push_back(p.teams[team].agents);
    std::vector<int> each = whole_parts(now, seats, 1);
    if (to == SeatsGoTo::Cheapest)
        for (std::vector<std::size_t>& places : helping_places(p, teams))
            give_by_cost(p, teams, std::move(places), each);
    return each;
}

StudyPlan plan_with_seats(const StudyPlan& settled, std::span<const std::size_t> teams,
                          std::span<const int> each) {
    StudyPlan plan = settled;
    PolicyPlan& policy = plan.policies.front();
    keep_work_in_place(plan.base, policy.parameters);
    for (std::size_t i = 0; i < teams.size(); ++i) policy.parameters.teams[teams[i]].agents = each[i];
    policy.from = always;
    policy.until = never;
    policy.parameters.usual = usual_of_policy(policy.parameters, policy.from, plan.base, plan.mend);
    return plan;
}

FewestSeats fewest_seats(const SeatQuestion& question, const RunOptions& options) {
    FewestSeats found = SeatSearch(question, options, SeatsGoTo::Proportion).search();
    const Parameters& p = question.plan.policies.front().parameters;
    if (!wages_differ(p, question.teams) || !found.failures.empty()) return found;
    FewestSeats by_cost = SeatSearch(question, options, SeatsGoTo::Cheapest).search();
    if (!costs_less(by_cost, found)) return found;
    if (found.fewest) by_cost.in_proportion = std::move(found.tried[*found.fewest]);
    return by_cost;
}

}  // namespace morale
