// A sweep: one scenario at many points, which differ in the values of some paths. All points run under the
// same luck, so every policy at every point pairs with any other, replication by replication.
//
// Which combination of point and policy is best is told with care for its having been chosen among many
// (multiple comparisons with the best: Hsu 1984, "Constrained simultaneous confidence intervals for multiple
// comparisons with the best", Annals of Statistics 12(3)). A combination is Behind if the interval of its
// difference from the one that looks best lies on the bad side, at a level that holds for all of them at once
// (Bonferroni). The truly best one is among the others with 95 %.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/model/field.hpp"
#include "engine/study/result.hpp"

namespace morale {

/// What a sweep varies.
struct SweptPath {
    std::string path;
    std::string policy{};  // the only policy whose value it is; empty: the world's
    const Field* field = nullptr;

    /// As it was typed: "notes:recognition.praise_note.share".
    std::string name() const { return policy.empty() ? path : policy + ':' + path; }
};

struct SweptValue {
    std::string text;                // as typed, or as the scenario has it
    std::optional<double> number{};  // in the field's unit; of a distribution its mean; none for a word
};

/// [path]
using SweepPoint = std::vector<SweptValue>;

enum class AgainstBest {
    Best,     // it looks best
    Close,    // it is not surely worse than that
    Behind,   // it is
    Unknown,  // nothing can be said, or neither direction of the metric is good
};

/// One policy at one point on one metric. All intervals are at 95 %.
struct SweepRow {
    std::size_t point = 0;
    std::size_t policy = 0;
    std::size_t metric = 0;
    Interval value{};
    Interval change{};  // from the first point under the same policy, paired; an interval for this row alone
    Interval behind{};  // from what looks best, paired; an interval for all combinations at once
    AgainstBest ranking = AgainstBest::Unknown;
};

struct Sweep {
    const StudyPlan* plan = nullptr;  // of the first point; outlives the sweep
    std::vector<SweptPath> paths;
    std::vector<SweepPoint> points;
    std::vector<std::size_t> metrics;  // what was asked for; the first decides what is best
    std::vector<SweepRow> rows;        // in order of metric, policy and point
};

/// The rows of results by [point][policy], of which headline values and known luck are read. The metrics are
/// compared ones (compared_metrics).
std::vector<SweepRow> sweep_rows(std::span<const std::vector<PolicyResult>> results,
                                 std::span<const std::size_t> metrics);

/// A result without what a sweep does not read, so that many can be kept.
PolicyResult headline_of(PolicyResult);

/// Whether nothing that the sweep varies is the policy's between this row and an earlier point, so that it
/// repeats that point's row.
bool is_repeated(const Sweep&, const SweepRow&);

/// The row that looks best on the first metric, or null.
const SweepRow* best_of(const Sweep&);
const SweepRow* best_of(Sweep&&) = delete;  // it would point into what is gone

}  // namespace morale
