// Folds the records of replications, in order, into the result of a study. It keeps only what the result
// needs: bounded memory for each weekly series, and one number for each replication, policy and compared
// metric.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "engine/study/result.hpp"
#include "engine/study/sample.hpp"

namespace morale {

class StudyFold {
 public:
    /// The plan must outlive the fold and its result.
    explicit StudyFold(const StudyPlan& plan);

    /// Takes the records of the next replication, one for each policy in order. If one of them cannot be
    /// used, none is, so that pairs stay pairs; it then returns false, and `failures` says which and why.
    bool add(std::span<const Record> records);

    /// As above, when only these policies were run; the replication counts as missing for the others.
    bool add(std::span<const Record> records, std::span<const std::size_t> policies);

    /// The result so far, as far as `compare` needs it: names, headline values and luck.
    const std::vector<PolicyResult>& policies() const { return result_.policies; }

    /// Estimates, comparisons and the decision from what was added. The fold is empty afterwards.
    StudyResult finish();

 private:
    struct Series {
        std::vector<Sample> total;         // [metric]
        std::vector<Sample> weekly;        // [metric][group, last: whole centre][week], flat
        std::vector<Sample> of_class;      // [metric][class], flat
        std::vector<Sample> class_weeks;   // [metric][class][week], flat
        std::vector<Sample> of_customers;  // [metric][group of customers], flat
        std::vector<Sample> part_waits;    // [part][percentile], flat
        std::vector<Sample> of_periods;    // [metric][period], flat
        std::vector<Sample> changes;       // [compared metric][week], against the first policy, flat
    };

    bool usable(int replication, std::span<const Record> records, std::span<const std::size_t> policies,
                std::span<MetricValues> values);
    void shape(const Tape& tape);
    void add_sound(std::size_t policy, const Record& record, const MetricValues& values);
    void add_missing(std::size_t policy);
    /// The weeks of one replication beside those of the first policy.
    void add_changes(std::size_t policy, const MetricValues& first, const MetricValues& values);
    std::vector<std::vector<std::vector<Estimate>>> weekly_estimates(const std::vector<Sample>& samples,
                                                                     std::size_t groups) const;
    void add_class_estimates(const Series& series, PolicyResult& result) const;
    void add_change_estimates(const Series& series, PolicyResult& result) const;

    StudyResult result_;
    std::vector<std::size_t> compared_;  // metrics with a number for each replication
    RecordChecks checks_;
    std::vector<Series> series_;  // [policy]
};

}  // namespace morale
