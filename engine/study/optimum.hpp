// The best of many points under the goals: ranking and selection over choices, each one policy at one point
// of a sweep. All run in waves under common luck. After each wave a choice leaves the race if it surely
// misses a goal, or is surely worse than the choice that leads: the best of those that surely meet all
// goals. The race ends when every other one that is left is surely no different that matters from it (Kim
// and Nelson 2001, ACM TOMACS 11(3), and for the goals Andradottir and Kim 2010, "Fully sequential procedures
// for comparing constrained systems via simulation", Naval Research Logistics 57(5)). All intervals hold at
// all numbers of replications together (stats/anytime.hpp) and for all choices together (Bonferroni), so
// that one may also stop for lack of time.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "engine/study/run.hpp"
#include "engine/study/sweep.hpp"

namespace morale {

enum class Fate {
    Best,    // the choice that leads in the end
    Alike,   // surely no different that matters from it
    Open,    // not told apart from it, or it is not sure whether the choice meets the goals
    Worse,   // surely worse, and left
    Misses,  // surely misses a goal, and left
};

/// One policy at one point.
struct Choice {
    std::size_t point = 0;
    std::size_t policy = 0;
    Fate fate = Fate::Open;
    bool meets_goals = false;  // surely
    int replications = 0;      // until it left or the race ended
    PolicyResult result{};     // headline values and known luck only
    Interval value{};          // of the objective
    Interval change{};         // of the objective from the first choice, by itself
    Interval behind{};         // of the objective from the best, or from the one that led when this one left;
                               // for all choices together; not available for the best
};

struct Race {
    std::vector<Choice> choices;             // in order of point and policy, without repeated ones
    std::optional<std::size_t> best{};       // none: no choice surely meets the goals
    std::optional<std::size_t> runner_up{};  // the one that comes nearest to it and left for no goal
    int replications = 0;
    bool decided = false;  // everything that matters is told apart
    std::vector<BrokenRecord> failures{};
};

struct RaceOptions {
    RunOptions run{};
    AlikePoints alike{};  // a policy is one choice for all points at which it is the same
    /// Asked after each wave, and when RunOptions::stop has ended one; true ends the race undecided, with the
    /// replications that are complete for all choices.
    std::function<bool()> enough{};
};

/// Replications of the first wave; later ones add a quarter to those done, at least half of it.
inline constexpr int first_race_wave = 12;

/// Runs the race. The plans, one for each point, have the same policies, goals, objective and seed; they are
/// settled. `most` is the largest number of replications. Throws Stopped, and TooFewReplications if `enough`
/// left fewer than `fewest_to_answer`.
Race race(std::span<const StudyPlan> plans, int most, const RaceOptions&);

/// The records of one replication of these policies at a point, in their order; called from several threads.
using SimulatePoint = std::function<std::vector<Record>(std::size_t point, int replication,
                                                        std::span<const std::size_t> policies)>;

/// The same with another source of records.
Race race(std::span<const StudyPlan> plans, int most, const RaceOptions&, const SimulatePoint&);

/// The mean of a metric for a choice, as if it had run as long as the best, or else the one that ran longest:
/// that one's mean, and the paired difference from it with its 95 % interval by itself. Choices that left
/// early are thus not told apart by the luck of their few years.
Interval mean_beside(const Race&, std::size_t choice, std::size_t metric);

/// Of the choices that do not miss a goal: those of which no other one costs at most as much and buys more,
/// by their means (mean_beside), in order of cost. Both are compared metrics.
std::vector<std::size_t> frontier(const Race&, std::size_t cost, std::size_t buys);

}  // namespace morale
