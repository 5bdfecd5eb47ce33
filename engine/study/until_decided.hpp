// A study that runs until it is decided. It runs in waves of replications under common luck. After each
// wave every decided question is closed, and policies that no open question is about are no longer run. A
// question is a pair of policies and a metric: each policy against the first on every metric asked for, and,
// if the objective is one of them, on it each policy that may still be the best against the one that seems to
// be. It is closed if its verdict (compare.hpp) is not Undecided, or if its interval is shorter than the
// least difference that matters: then the difference is surely of one sign and about as large as what
// matters, and what is unknown of it matters to nobody. Without this rule a difference near that border would
// cost hundreds of replications. Fully sequential comparison of paired differences with an indifference zone
// is Kim and Nelson (2001), "A fully sequential procedure for indifference-zone selection in simulation", ACM
// TOMACS 11(3); here the intervals hold at all sizes together (stats/anytime.hpp), so that one may also stop
// for lack of time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "engine/study/run.hpp"

namespace morale {

/// Replications of the first wave: as many as the controls of known luck need. Later waves add a quarter to
/// those done, at least half of the first wave.
inline constexpr int first_wave = 24;

/// A pair of policies that cannot yet be told apart on a metric.
struct OpenQuestion {
    std::size_t policy = 0;
    std::size_t against = 0;
    std::size_t metric = 0;
    std::optional<std::int64_t> enough{};  // total replications that would do, as in `replications_for`
};

struct UntilDecided {
    /// Indices of metrics(), compared ones; the objective alone if there are none.
    std::vector<std::size_t> metrics{};
    /// Asked after each wave, and when RunOptions::stop has ended one; true ends the study undecided, with
    /// the replications that are complete.
    std::function<bool()> enough{};
    /// Called after each wave: the replications done, and what is open.
    std::function<void(int done, std::span<const OpenQuestion>)> told{};
};

/// The open questions, in order of policy and metric; those against the best come last.
std::vector<OpenQuestion> open_questions(const StudyPlan&, std::span<const PolicyResult>,
                                         std::span<const std::size_t> metrics);

/// Runs the plan, whose `until_decided` is set and whose `replications` are the most there may be. Results
/// depend only on when `enough` says so, not on threads. Exceptions are as in run(), and TooFewReplications
/// if `enough` left fewer than `fewest_to_answer`.
StudyResult run_until_decided(const StudyPlan&, const RunOptions&, const UntilDecided&);
StudyResult run_until_decided(StudyPlan&&, const RunOptions&, const UntilDecided&) = delete;  // as run()

/// The records of one replication of these policies, in their order; called from several threads at a time.
using SimulateSome =
    std::function<std::vector<Record>(int replication, std::span<const std::size_t> policies)>;

/// The same, with another source of records.
StudyResult run_until_decided(const StudyPlan&, const RunOptions&, const UntilDecided&, const SimulateSome&);
StudyResult run_until_decided(StudyPlan&&, const RunOptions&, const UntilDecided&,
                              const SimulateSome&) = delete;

}  // namespace morale
