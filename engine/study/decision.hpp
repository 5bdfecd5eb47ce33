// What a study decides, as values: which policy, why, and what to report besides. decide() makes them,
// output/words/decision.hpp puts them in words. Comparisons are given by their index in
// StudyResult::comparisons.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "engine/study/comparison.hpp"

namespace morale {

/// Whether a goal is met, as far as the replications can tell (goals.hpp).
enum class GoalState { Met, Missed, Undecided };

/// The reason for a decision. A candidate is a policy other than the first that may be chosen: any, or with
/// goals any that surely meets all of them.
enum class Outcome {
    LeftOut,           // replications are left out, so nothing may be decided
    NothingElse,       // there is no second policy
    UnknownObjective,  // no metric has the name of the objective
    NotAvailable,      // no replication has a value of the objective
    OneReplication,    // one replication says nothing about chance
    Choose,            // a candidate is surely better than the first
    ChooseForGoals,    // the first does not surely meet all goals, so the best candidate is chosen
    StayWorse,         // every candidate is worse than the first
    StayAlike,         // no candidate makes a difference that matters, or some are worse
    StayAlone,         // no candidate, as only the first surely meets all goals
    Open,              // no candidate is known to be better yet; until then the first stays
    GoalsOpen,         // no policy surely meets all goals, but some may
    GoalsMissed,       // every policy surely misses a goal
};

/// What a policy does to the other metrics that a manager asks about, each list in their order.
struct Effects {
    std::vector<std::size_t> good{};
    std::vector<std::size_t> bad{};
    std::vector<std::size_t>
        small{};  // the direction is sure, but the effect is, or may be, too small to matter
    std::vector<std::size_t> open{};  // may go either way, and may matter
};

/// The candidates that cannot be told apart from the chosen policy on the objective.
struct Ties {
    std::vector<std::size_t> policies{};
    std::size_t cheapest = 0;  // of these and the chosen one, by mean cost
};

/// Two policies of which the study cannot say which is better on the objective.
struct OpenPair {
    std::size_t policy = 0;
    std::size_t against = 0;
    std::optional<std::int64_t> needed{};  // replications that would decide it, as `replications_for` says
};

/// The price of the goals: a policy that does not surely meet them and that is, or may be, better than the
/// chosen one.
struct Forgone {
    std::size_t policy = 0;
    Comparison comparison{};  // of it with the chosen one, on the objective
};

struct Decision {
    Outcome outcome = Outcome::NothingElse;
    Verdict verdict =
        Verdict::Undecided;  // verdict on `policy` on the objective; if it is the first: why to stay
    std::size_t policy = 0;  // the recommended one; if none meets all goals: the nearest to them
    std::optional<GoalState> goals{};      // whether that policy meets all goals; nothing: there are none
    std::optional<std::size_t> subject{};  // the comparison to talk about: with the chosen policy, the least
                                           // bad, the largest, the most promising or the nearest policy
    std::size_t candidates = 0;            // how many
    bool all_are_candidates = true;        // whether goals exclude no policy
    bool some_worse = false;               // StayAlike: whether some are worse
    Effects effects{};                     // effects of the subject's policy
    Ties ties{};                           // ties of the chosen policy
    std::optional<double>
        at_end{};      // part of a difference in net value that is owed to those who are there at the end
    int agreeing = 0;  // replications in which the subject's difference has its direction
    std::optional<std::int64_t> needed{};  // Open: replications that would decide about the subject
    std::vector<OpenPair> open_pairs{};
    std::optional<Forgone> forgone{};
};

}  // namespace morale
