#include "engine/study/optimum.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include "engine/stats/anytime.hpp"
#include "engine/study/compare.hpp"
#include "engine/study/estimator.hpp"
#include "engine/study/failures.hpp"
#include "engine/study/goals.hpp"
#include "engine/study/known_luck.hpp"
#include "engine/study/replicate.hpp"

namespace morale {

namespace {

/// A result that keeps one number for each replication and compared metric.
PolicyResult empty_result(const PolicyPlan& policy) {
    PolicyResult result;
    result.name = policy.name;
    result.title = policy.title;
    result.headline.resize(metrics().size());
    result.expected.resize(metrics().size());
    result.luck.resize(static_cast<std::size_t>(KnownLuck::last));
    return result;
}

void add_record(PolicyResult& result, const Record& record, const MetricValues& values,
                std::span<const std::size_t> compared) {
    for (const std::size_t m : compared) result.headline[m].push_back(values.total[m]);
    const Cell total = record.tape.total();
    for (std::size_t m = 0; m < metrics().size(); ++m)
        if (metrics()[m].expected) result.expected[m].push_back(metrics()[m].expected(total));
    const auto luck = known_luck(record.tape);
    for (std::size_t k = 0; k < luck.size(); ++k) result.luck[k].push_back(luck[k]);
}

/// A replication without a number, so that pairs stay pairs.
void add_missing(PolicyResult& result, std::span<const std::size_t> compared) {
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    for (const std::size_t m : compared) result.headline[m].push_back(none);
    for (std::size_t m = 0; m < metrics().size(); ++m)
        if (metrics()[m].expected) result.expected[m].push_back(none);
    for (std::vector<double>& luck : result.luck) luck.push_back(none);
}

/// Leaves out what is beyond the first replications.
void keep_first(PolicyResult& result, std::size_t count) {
    for (auto* columns : {&result.headline, &result.expected, &result.luck, &result.of_goal})
        for (std::vector<double>& column : *columns) column.resize(std::min(column.size(), count));
}

class RaceRun {
 public:
    RaceRun(std::span<const StudyPlan> plans, const RaceOptions& options, const SimulatePoint& simulate)
        : plans_(plans),
          options_(options),
          simulate_(simulate),
          objective_(objective_of(plans.front()).value_or(0)),
          compared_(compared_metrics(plans.front())) {
        for (std::size_t point = 0; point < plans.size(); ++point) {
            checks_.emplace_back(plans[point]);
            for (std::size_t policy = 0; policy < plans[point].policies.size(); ++policy) {
                choice_of_.push_back(race_.choices.size());
                if (is_repeated(options.alike, policy, point)) continue;
                Choice& choice = race_.choices.emplace_back();
                choice.point = point;
                choice.policy = policy;
                choice.result = empty_result(plans[point].policies[policy]);
            }
        }
    }

    Race run(int most) {
        while (!race_.decided && race_.replications < most) {
            const int done = race_.replications;
            const int next = done == 0 ? first_race_wave : std::max(first_race_wave / 2, done / 4);
            const bool in_time = wave(std::min(most - done, next));
            if (race_.replications < std::min(fewest_to_answer, most))
                throw TooFewReplications{race_.replications};
            judge();
            if (!in_time || (options_.enough && options_.enough())) break;
        }
        conclude();
        return std::move(race_);
    }

 private:
    bool runs(const Choice& choice) const {
        return choice.fate != Fate::Worse && choice.fate != Fate::Misses;
    }

    /// The policies that are run at each point at which some are left.
    std::vector<std::pair<std::size_t, std::vector<std::size_t>>> still_run() const {
        std::vector<std::pair<std::size_t, std::vector<std::size_t>>> left;
        for (const Choice& choice : race_.choices) {
            if (!runs(choice)) continue;
            if (left.empty() || left.back().first != choice.point) left.push_back({choice.point, {}});
            left.back().second.push_back(choice.policy);
        }
        return left;
    }

    /// Each replication at all points before the next one; false if the time was over in the middle.
    bool wave(int size) {
        const auto left = still_run();
        const auto points = static_cast<int>(left.size());
        const auto at = [&](int i) -> const auto& {
            return left[static_cast<std::size_t>(i % points)];
        };
        const int before = race_.replications;
        int folded = 0;
        bool in_time = true;
        try {
            replicate(
                size * points, options_.run.threads,
                [&](int i) {
                    auto records = simulate_(at(i).first, before + i / points + 1, at(i).second);
                    if (options_.run.stop && options_.run.stop()) throw Stopped{};
                    return records;
                },
                [&](int i, std::vector<Record> records) {
                    for (std::size_t k = 0; k < records.size(); ++k)
                        take(at(i).first, at(i).second[k], before + i / points + 1, records[k]);
                    folded = i + 1;
                });
        } catch (const Stopped&) {
            if (!options_.enough || !options_.enough()) throw;
            in_time = false;
        }
        race_.replications = before + folded / points;
        for (Choice& choice : race_.choices) {
            keep_first(choice.result, static_cast<std::size_t>(race_.replications));
            choice.replications = std::min(choice.replications, race_.replications);
        }
        return in_time;
    }

    void take(std::size_t point, std::size_t policy, int replication, const Record& record) {
        Choice& choice = race_.choices[choice_of_[point * plans_.front().policies.size() + policy]];
        MetricValues values;
        if (const auto failure =
                failure_of(plans_[point], {replication, policy, record}, checks_[point], values)) {
            race_.failures.push_back(*failure);
            add_missing(choice.result, compared_);
            add_goal_values(choice.result, plans_[point], policy, nullptr);
            return;
        }
        add_record(choice.result, record, values, compared_);
        add_goal_values(choice.result, plans_[point], policy, &record);
        choice.replications = replication;
    }

    double shared_level(std::size_t count) const {
        return simultaneous_level(confidence, std::max(1, static_cast<int>(count)));
    }

    /// Notes whether the choice surely meets all goals; a choice that surely misses one leaves the race.
    void look_at_goals(Choice& choice) {
        const std::vector<Goal>& goals = plans_.front().goals;
        choice.meets_goals = true;
        for (std::size_t g = 0; g < goals.size(); ++g) {
            const Goal& goal = goals[g];
            const Interval mean = anytime_interval(mean_of_goal(choice.result, plans_.front(), g),
                                                   shared_level(goals.size() * race_.choices.size()));
            const bool met = goal.at_most ? mean.high <= goal.value : mean.low >= goal.value;
            const bool missed = goal.at_most ? mean.low > goal.value : mean.high < goal.value;
            choice.meets_goals = choice.meets_goals && met;
            if (missed) choice.fate = Fate::Misses;
        }
    }

    Interval difference(const Choice& from, const Choice& to) const {
        return anytime_interval(mean_difference(from.result, to.result, objective_),
                                shared_level(race_.choices.size() - 1));
    }

    double gain(double difference) const {
        return metrics()[objective_].better == Better::Lower ? -difference : difference;
    }

    /// The best by paired differences among those that surely meet the goals.
    void find_leader() {
        race_.best.reset();
        for (std::size_t i = 0; i < race_.choices.size(); ++i) {
            const Choice& choice = race_.choices[i];
            if (!runs(choice) || !choice.meets_goals) continue;
            if (!race_.best || gain(difference(race_.choices[*race_.best], choice).mean) > 0) race_.best = i;
        }
    }

    void judge() {
        for (Choice& choice : race_.choices)
            if (runs(choice)) look_at_goals(choice);
        find_leader();
        if (!race_.best) {
            race_.decided = std::ranges::none_of(race_.choices, [&](const Choice& c) { return runs(c); });
            return;
        }
        race_.decided = true;
        for (std::size_t i = 0; i < race_.choices.size(); ++i) {
            Choice& choice = race_.choices[i];
            if (!runs(choice)) continue;
            if (i == *race_.best) {
                choice.fate = Fate::Best;
                continue;
            }
            choice.behind = difference(race_.choices[*race_.best], choice);
            choice.fate = fate_of(choice);
            race_.decided = race_.decided && choice.fate != Fate::Open;
        }
    }

    Fate fate_of(const Choice& choice) const {
        const Verdict verdict = verdict_of(choice.behind, metrics()[objective_].better,
                                           smallest_that_matters(plans_.front(), objective_));
        if (verdict == Verdict::Worse) return Fate::Worse;
        return verdict == Verdict::NoDifference ? Fate::Alike : Fate::Open;
    }

    /// What is told of each choice, and who comes second.
    void conclude() {
        double nearest = 0;
        for (std::size_t i = 0; i < race_.choices.size(); ++i) {
            Choice& choice = race_.choices[i];
            choice.value = mean_of(choice.result, objective_).interval(confidence);
            choice.change =
                mean_difference(race_.choices.front().result, choice.result, objective_).interval(confidence);
            if (race_.best == i) choice.behind = {};
            if (!race_.best || race_.best == i) continue;
            if (runs(choice)) choice.behind = difference(race_.choices[*race_.best], choice);
            if (choice.fate == Fate::Misses || std::isnan(choice.behind.mean)) continue;
            if (race_.runner_up && gain(choice.behind.mean) <= nearest) continue;
            race_.runner_up = i;
            nearest = gain(choice.behind.mean);
        }
    }

    std::span<const StudyPlan> plans_;
    const RaceOptions& options_;
    const SimulatePoint& simulate_;
    std::size_t objective_;
    std::vector<std::size_t> compared_;
    std::vector<RecordChecks> checks_;    // [point]
    std::vector<std::size_t> choice_of_;  // [point][policy], flat; of no use for repeated ones
    Race race_;
};

}  // namespace

Race race(std::span<const StudyPlan> plans, int most, const RaceOptions& options,
          const SimulatePoint& simulate) {
    return RaceRun(plans, options, simulate).run(most);
}

Race race(std::span<const StudyPlan> plans, int most, const RaceOptions& options) {
    std::vector<KeptRecords> records;
    for (const StudyPlan& plan : plans) records.emplace_back(plan, options.run.store, options.run.others);
    return race(plans, most, options,
                [&](std::size_t point, int replication, std::span<const std::size_t> policies) {
                    return records[point].of(replication, policies, options.run.stop);
                });
}

Interval mean_beside(const Race& race, std::size_t choice, std::size_t metric) {
    const Choice& longest = race.best ? race.choices[*race.best]
                                      : *std::ranges::max_element(race.choices, {}, &Choice::replications);
    const double mean = mean_of(longest.result, metric).mean;
    Interval found =
        mean_difference(longest.result, race.choices[choice].result, metric).interval(confidence);
    for (double* end : {&found.mean, &found.low, &found.high}) *end += mean;
    return found;
}

std::vector<std::size_t> frontier(const Race& race, std::size_t cost, std::size_t buys) {
    const double sign = metrics()[buys].better == Better::Lower ? -1 : 1;
    std::vector<double> costs, bought;
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < race.choices.size(); ++i) {
        costs.push_back(mean_beside(race, i, cost).mean);
        bought.push_back(sign * mean_beside(race, i, buys).mean);
        if (race.choices[i].fate != Fate::Misses && std::isfinite(costs[i] + bought[i])) order.push_back(i);
    }
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return std::pair(costs[i], -bought[i]); });
    std::vector<std::size_t> kept;
    for (const std::size_t i : order)
        if (kept.empty() || bought[i] > bought[kept.back()]) kept.push_back(i);
    return kept;
}

}  // namespace morale
