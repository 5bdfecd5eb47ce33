// Folds the records of replications, in order, into the result of a study. It keeps only what the result
// needs: bounded memory for each weekly series, and one number for each replication, policy and compared
// metric. Weekly series are most of it (thousands, each with its values for quantiles), so that a reader who
// looks at few of them, such as a page in a browser, asks for those alone.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "engine/study/result.hpp"
#include "engine/study/sample.hpp"

namespace morale {

class StudyFold {
 public:
    /// The plan must outlive the fold and its result. With `weeks_of`, weekly series are kept of these
    /// metrics and of the whole centre alone; those of teams, classes and other metrics are empty in the
    /// result, and everything else in it is the same.
    explicit StudyFold(const StudyPlan& plan, const std::optional<std::vector<std::size_t>>& weeks_of = {});
    explicit StudyFold(StudyPlan&&, const std::optional<std::vector<std::size_t>>& = {}) = delete;

    /// Takes the records of the next replication, one for each policy in order. If one of them cannot be
    /// used, none is, so that pairs stay pairs; it then returns false, and `failures` says which and why.
    bool add(std::span<const Record> records);

    /// As above, when only these policies were run; the replication counts as missing for the others.
    bool add(std::span<const Record> records, std::span<const std::size_t> policies);

    /// The result so far, as far as `compare` needs it: names, headline values and luck.
    const std::vector<PolicyResult>& policies() const { return result_.policies; }

    /// Estimates, comparisons and the decision from what was added so far; more may be added.
    StudyResult so_far() const;
    /// The same, and the fold is empty afterwards.
    StudyResult finish();

 private:
    struct Series {
        std::vector<Sample> total;         // [metric]
        std::vector<Sample> weekly;        // [metric with weeks][group with weeks][week], flat
        std::vector<Sample> of_class;      // [metric][class], flat
        std::vector<Sample> class_weeks;   // [metric][class][week], flat
        std::vector<Sample> of_customers;  // [metric][group of customers], flat
        std::vector<Sample> part_waits;    // [part][percentile], flat
        std::vector<Sample> of_periods;    // [metric][period], flat
        std::vector<Sample> changes;       // [changed metric][week], against the first policy, flat
    };

    bool usable(int replication, std::span<const Record> records, std::span<const std::size_t> policies,
                std::span<MetricValues> values);
    void shape(const Tape& tape);
    void add_sound(std::size_t policy, const Record& record, const MetricValues& values);
    void add_missing(std::size_t policy);
    void add_weeks(Series& series, const MetricValues& values) const;
    /// The weeks of one replication beside those of the first policy.
    void add_changes(std::size_t policy, const MetricValues& first, const MetricValues& values);
    void estimate_weeks(const Series& series, PolicyResult& result) const;
    static void estimate_parts(const Series& series, const StudyResult& whole, PolicyResult& result);
    void estimate_classes(const Series& series, PolicyResult& result) const;
    void estimate_changes(const Series& series, PolicyResult& result) const;
    /// Estimates and what follows from them, in what was added.
    StudyResult estimated(StudyResult result) const;

    StudyResult result_;
    std::vector<std::size_t> compared_;  // metrics with a number for each replication
    std::vector<std::size_t> weekly_;    // metrics with weekly series
    std::vector<std::size_t> changed_;   // compared metrics with weekly series
    std::size_t first_group_ = 0;        // with weekly series; those before it have none
    std::size_t groups_ = 0;
    std::size_t weeks_ = 0;  // 0 before the first sound record
    RecordChecks checks_;
    std::vector<Series> series_;  // [policy]
};

}  // namespace morale
