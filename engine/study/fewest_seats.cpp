#include "engine/study/fewest_seats.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <limits>
#include <map>
#include <numeric>
#include <utility>

#include "engine/metric/percentile.hpp"
#include "engine/model/contract.hpp"
#include "engine/model/life/simulate.hpp"
#include "engine/study/compare.hpp"
#include "engine/study/estimator.hpp"

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

class SeatSearch {
 public:
    SeatSearch(const SeatQuestion& question, const RunOptions& options, SeatsGoTo to)
        : question_(question), options_(options), to_(to) {}

    FewestSeats search() {
        const int least = static_cast<int>(question_.teams.size());
        const int now = std::clamp(seats_of(parameters(), question_.teams), least, question_.most);
        const auto met = [this](int seats) { return meets(seats); };
        if (meets(now))
            answer_ = in_teams(fewest_below(now, least, met));
        else if (const auto enough = above(now))
            answer_ = in_teams(halved(enough->first, enough->second, met));
        return told(to_);
    }

    /// After search(): what is left when each team gives up what it can spare. Nothing if none can.
    std::optional<FewestSeats> spared() {
        if (!answer_ || question_.teams.size() < 2 || !failures_.empty()) return std::nullopt;
        const Seats found = *answer_;
        Seats each = found;
        for (bool changed = true; std::exchange(changed, false);)
            for (const std::size_t place : by_wage(each)) {
                const int fewer = fewest_below(each[place], 1, [&](int seats) {
                    Seats tried = each;
                    tried[place] = seats;
                    return meets(tried);
                });
                changed = changed || fewer < each[place];
                each[place] = fewer;
            }
        if (each == found || !failures_.empty()) return std::nullopt;
        std::optional<TriedSeats> in_proportion = tried_.at(found);
        answer_ = each;
        FewestSeats best = told(SeatsGoTo::WhereNeeded);
        best.misses_above.reset();  // several numbers of a team are not one line
        best.in_proportion = std::move(in_proportion);
        return best;
    }

 private:
    using Seats = std::vector<int>;  // [place in the question's teams]

    const Parameters& parameters() const { return question_.plan.policies.front().parameters; }
    Seats in_teams(int seats) const { return seats_each(parameters(), question_.teams, seats, to_); }

    /// The places of the teams, that with the highest wage first, and of equal ones that with most seats.
    std::vector<std::size_t> by_wage(const Seats& each) const {
        std::vector<std::size_t> places(each.size());
        std::iota(places.begin(), places.end(), std::size_t{0});
        std::ranges::stable_sort(places, std::greater{}, [&](std::size_t place) {
            return std::pair(wage_of(parameters(), parameters().teams[question_.teams[place]]), each[place]);
        });
        return places;
    }

    bool meets(int seats) { return meets(in_teams(seats)); }

    bool meets(const Seats& each) {
        const auto known = tried_.find(each);
        if (known != tried_.end()) return known->second.state == GoalState::Met;
        TriedSeats& one = tried_.try_emplace(each, run_with(each)).first->second;
        if (question_.told) question_.told(one);
        return one.state == GoalState::Met;
    }

    TriedSeats run_with(const Seats& each) {
        const StudyPlan plan = plan_with_seats(question_.plan, question_.teams, each);
        const StudyResult result = run(plan, options_);
        for (const BrokenRecord& failure : result.failures) failures_.push_back(failure);
        const PolicyResult& policy = result.policies.front();
        TriedSeats one{.seats = std::accumulate(each.begin(), each.end(), 0),
                       .goals = check_goals(result, 0)};
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
        PolicyResult& kept = by_replication_[each];
        kept.headline = policy.headline;
        kept.expected = policy.expected;
        kept.luck = policy.luck;
        return one;
    }

    static int first_step(int seats) { return std::max(1, static_cast<int>(seats * .06 + .5)); }

    /// The fewest from `least` on that meet the goals, when `enough` do.
    template <class Meets>
    static int fewest_below(int enough, int least, const Meets& met) {
        for (int step = first_step(enough);; step *= 2) {
            const int fewer = std::max(enough - step, least - 1);
            if (fewer < least || !met(fewer)) return halved(fewer, enough, met);
            enough = fewer;
        }
    }

    /// The fewest that meet the goals, when `enough` do and `fewer` do not.
    template <class Meets>
    static int halved(int fewer, int enough, const Meets& met) {
        while (enough - fewer > 1) {
            const int middle = fewer + (enough - fewer) / 2;
            (met(middle) ? enough : fewer) = middle;
        }
        return enough;
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

    FewestSeats told(SeatsGoTo given) const {
        FewestSeats found{.tried = {}, .failures = failures_, .given = given};
        std::vector<const Seats*> order;
        for (const auto& [each, one] : tried_) order.push_back(&each);
        std::ranges::stable_sort(order, {}, [&](const Seats* each) { return tried_.at(*each).seats; });
        for (const Seats* each : order) {
            if (answer_ && *each == *answer_) found.fewest = found.tried.size();
            found.tried.push_back(tried_.at(*each));
        }
        if (found.fewest) compare_with_fewest(found, order);
        bool met = false;
        for (std::size_t i = 0; i < found.tried.size(); ++i) {
            if (met && !found.misses_above && found.tried[i].state == GoalState::Missed)
                found.misses_above = i;
            met = met || found.tried[i].state == GoalState::Met;
        }
        return found;
    }

    void compare_with_fewest(FewestSeats& found, const std::vector<const Seats*>& order) const {
        const int others = static_cast<int>(found.tried.size() - *found.fewest) - 1;
        const auto is_surely_less = [&](std::string_view metric, std::size_t i) {
            const Interval more = mean_difference(by_replication_.at(*answer_), by_replication_.at(*order[i]),
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
    std::map<Seats, TriedSeats> tried_;
    std::map<Seats, PolicyResult> by_replication_;  // its values of each replication, for pairs
    std::optional<Seats> answer_;
    std::vector<BrokenRecord> failures_;
};

/// Whether the answer is the better one: it is enough, and the other is not or costs more.
bool costs_less(const FewestSeats& one, const FewestSeats& other) {
    if (!one.fewest || !one.failures.empty()) return false;
    return !other.fewest || one.tried[*one.fewest].cost.mean < other.tried[*other.fewest].cost.mean;
}

}  // namespace

bool is_cap(const Goal& goal) {
    constexpr std::array busy = {std::string_view("occupancy"), std::string_view("utilisation"),
                                 std::string_view("productivity"),
                                 std::string_view("contacts_per_agent_day")};
    if (!goal.at_most) return goal.metric == "net_value" || std::ranges::count(busy, goal.metric) > 0;
    if (goal.metric == "headcount" || goal.metric == "vacancies") return true;
    const Metric* metric = told_metric(goal.metric);
    return metric != nullptr && metric->unit.starts_with("USD");
}

FewestSeats fewest_seats(const SeatQuestion& question, const RunOptions& options) {
    SeatSearch in_proportion(question, options, SeatsGoTo::Proportion);
    FewestSeats found = in_proportion.search();
    const Parameters& p = question.plan.policies.front().parameters;
    if (wages_differ(p, question.teams) && found.failures.empty()) {
        SeatSearch by_cost(question, options, SeatsGoTo::Cheapest);
        if (FewestSeats cheapest = by_cost.search(); costs_less(cheapest, found)) {
            if (found.fewest) cheapest.in_proportion = std::move(found.tried[*found.fewest]);
            std::optional<FewestSeats> spared = by_cost.spared();
            if (!spared) return cheapest;
            spared->in_proportion = std::move(cheapest.in_proportion);
            return *std::move(spared);
        }
    }
    std::optional<FewestSeats> spared = in_proportion.spared();
    return spared ? *std::move(spared) : found;
}

}  // namespace morale
