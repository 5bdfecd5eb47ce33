// What every study checks of itself, always: each value of a metric that has a range lies in it, in every
// policy, replication, week and team; no value is infinite; and the laws of conservation, Little's law and
// the sums hold in every record (engine/metric/balance.hpp). A row per check says how far it went and, when
// it broke, where. A record that breaks one cannot be used: its replication is left out for all policies and
// the study has failed, because what is left would be a biased choice of the replications.
//
// Looking costs what evaluating each metric once for each week and team costs; the numbers are handed on.
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

/// What is checked. Values and differences are in `unit`; those seen are NaN when nothing was there to see.
struct Check {
    std::string name;     // "range:exhaustion", "law:little_queue", "sum:headcount"
    std::string meaning;  // the sentence that is true when it holds
    std::string unit;
    double lowest =
        0;  // allowed; of a law: of the left side less the right one, the largest that was allowed
    double highest = 0;
    double least = 0;  // seen
    double most = 0;
    std::int64_t values = 0;  // that were looked at
    std::int64_t broken = 0;  // of these
    std::string where;        // the first that broke: "policy b, replication 2, team care, week 3"

    bool holds() const { return broken == 0; }
};

/// The values of all metrics of one record.
struct MetricValues {
    std::vector<double> total;   // [metric], of the whole horizon and centre
    std::vector<double> weekly;  // [metric][group, last: whole centre][week], flat
};
MetricValues metric_values(const Tape& tape);

/// Which record is looked at.
struct RecordOf {
    int replication = 1;  // from 1
    std::size_t policy = 0;
};

/// Looks at one record after another. The plan must outlive it.
class RecordChecks {
 public:
    explicit RecordChecks(const StudyPlan& plan);

    /// What the record breaks, in words, the first of it; nothing for a sound one.
    std::optional<std::string> look(RecordOf, const Record&, const MetricValues&);

    const std::vector<Check>& rows() const { return rows_; }

 private:
    struct At;
    /// Is the value within these? Takes it into the row.
    bool see(std::size_t row, double value, double lowest, double highest, const At& at);
    void look_at_laws(RecordOf, const Record&);
    void look_at_ranges(RecordOf, const Tape&, const MetricValues&);

    const StudyPlan& plan_;
    std::vector<Check> rows_;           // ranges by metric, then laws in order of the first record
    std::optional<std::string> first_;  // of the present record
};

/// How many checks broke.
std::int64_t broken_checks(std::span<const Check>);

/// "All 112 checks of 1,234,567 values hold.", or how many broke and which.
std::string checks_text(std::span<const Check>);

}  // namespace morale
