// What every study checks about itself: each value of a metric that has a range lies in it, in every
// policy, replication, week and team; no value is infinite; and the laws of conservation, Little's law and
// the sums hold in every record (engine/metric/balance.hpp). A row per check says how far it went and, if
// it broke, where. A record that breaks one cannot be used: its replication is left out for all policies
// and the study has failed, because the remaining replications are a biased choice.
//
// Checking costs as much as evaluating each metric once for each week and team; the numbers are handed on.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/metric/balance.hpp"
#include "engine/metric/metric.hpp"
#include "engine/study/plan.hpp"

namespace morale {

/// Where a value comes from.
struct CheckedPlace {
    int replication = 1;  // from 1
    std::size_t policy = 0;
    int group = -1;  // -1: the whole centre
    int week = -1;   // from 0; -1: the whole horizon
};

/// What is checked. Values and differences are in `unit`; the observed ones are NaN if there was nothing to
/// observe.
struct Check {
    std::string name;                // "range:exhaustion", "law:little_queue", "sum:headcount"
    const Metric* metric = nullptr;  // the metric whose range it is; null: a law
    std::string_view law{};          // the sentence that is true when the law holds; a literal
    std::string unit;
    double lowest = 0;  // allowed values; for a law the largest allowed difference of the sides
    double highest = 0;
    double least = 0;  // observed values
    double most = 0;
    std::int64_t values = 0;  // number of values examined
    std::int64_t broken = 0;  // number of these that broke
    CheckedPlace first{};     // the first that broke, if any

    bool holds() const { return broken == 0; }
};

/// The first check that a record breaks.
struct BrokenCheck {
    const Metric* metric = nullptr;  // the metric whose range it is; null: a law
    std::string_view law{};
    int group = -1;  // as in CheckedPlace
    int week = -1;
    double left = 0;   // the metric's value, or the left side of the law
    double right = 0;  // right side of the law
};

/// Whether the metric has a smallest or a largest value.
bool has_range(const Metric&);

/// The values of all metrics of one record. Metrics that are not about contacts alone are NaN for classes,
/// those that are not about customers alone for their groups.
struct MetricValues {
    std::vector<double> total;           // [metric], of the whole horizon and centre
    std::vector<double> weekly;          // [metric][group, last: whole centre][week], flat
    std::vector<double> of_class;        // [metric][class], flat: of the whole horizon
    std::vector<double> class_weeks;     // [metric][class][week], flat
    std::vector<double> of_customers{};  // [metric][group of customers], flat: of the whole horizon
};
MetricValues metric_values(const Record&);

/// The record under examination.
struct RecordOf {
    int replication = 1;  // from 1
    std::size_t policy = 0;
};

/// Checks one record after another. The plan must outlive it.
class RecordChecks {
 public:
    explicit RecordChecks(const StudyPlan& plan);
    explicit RecordChecks(StudyPlan&&) = delete;

    /// The first check that the record breaks; nullopt for a sound one.
    std::optional<BrokenCheck> look(RecordOf, const Record&, const MetricValues&);

    const std::vector<Check>& rows() const { return rows_; }

 private:
    /// Whether the value is within the row's range; records it in the row.
    bool see(std::size_t row, double value, double lowest, double highest, const CheckedPlace& at);
    void look_at_laws(RecordOf, const Record&);
    void look_at_ranges(RecordOf, const Tape&, const MetricValues&);

    const StudyPlan& plan_;
    std::vector<Check> rows_;           // ranges by metric, then laws in order of the first record
    std::optional<BrokenCheck> first_;  // of the present record
};

/// How many checks broke.
std::int64_t broken_checks(std::span<const Check>);

}  // namespace morale
